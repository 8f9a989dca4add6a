import type { Package } from 'custom-elements-manifest';
import { elementsOf, propertiesOf, type Element } from './elements.js';

/** Web types: what the editors of JetBrains complete and explain. They find the file by `web-types` in package.json. */
export function webTypes(manifest: Package, { name, version }: { name: string; version: string }): object {
  return {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name,
    version,
    'description-markup': 'markdown',
    contributions: { html: { elements: elementsOf(manifest).map(elementType) } },
  };
}

function elementType(element: Element) {
  const { tagName, description, attributes = [], slots = [], events = [] } = element;
  const { cssParts = [], cssProperties = [], cssStates = [] } = element;
  return {
    name: tagName,
    description,
    attributes: attributes.map(({ name, description, type, default: value }) => ({
      name,
      description,
      value: type?.text === 'boolean' ? { kind: 'no-value', type: 'boolean' } : { type: type?.text },
      // Source text: a string has its quotes there.
      default: value?.replace(/^'(.*)'$/, '$1') || undefined,
    })),
    slots: slots.map(named),
    js: {
      properties: propertiesOf(element).map(({ name, description, type }) => ({
        name,
        description,
        type: type?.text,
      })),
      events: events.map(({ name, description, type }) => ({ name, description, type: type.text })),
    },
    css: {
      properties: cssProperties.map(({ name, description, default: value }) => ({
        name,
        description,
        default: value,
      })),
      parts: cssParts.map(named),
      'pseudo-classes': cssStates.map(({ name, description }) => ({ name: `state(${name})`, description })),
    },
  };
}

const named = ({ name, description }: { name: string; description?: string }) => ({ name, description });
