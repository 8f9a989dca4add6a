import type { Attribute, Package } from 'custom-elements-manifest';
import { elementsOf, partSelector, stateSelector, valuesOf, type Element } from './elements.js';

/** What both kinds of custom data have in common. */
interface Entry {
  name: string;
  description: { kind: 'markdown'; value: string };
}

/** HTML custom data of Visual Studio Code: what it completes and explains in HTML files. */
export function vscodeHtmlData(manifest: Package): object {
  return { version: 1.1, tags: elementsOf(manifest).map(tagData) };
}

function tagData(element: Element) {
  const { tagName, attributes = [] } = element;
  return { ...entry(tagName, documentation(element)), attributes: attributes.map(attributeData) };
}

function attributeData({ name, description, type }: Attribute) {
  const { text = '' } = type ?? {};
  const values = valuesOf(text).map((value) => ({ name: value }));
  return {
    ...entry(name, description),
    ...(values.length > 0 && { values }),
    // The set of attributes that have no value.
    ...(text === 'boolean' && { valueSet: 'v' }),
  };
}

/** The description of a tag, and what its data have no place of their own for. */
function documentation({ description = '', slots = [], events = [], cssParts = [] }: Element): string {
  return [
    description,
    list(
      'Slots',
      slots.map(({ name, description }) => [name || '(default)', description]),
    ),
    list(
      'Events',
      events.map(({ name, description }) => [name, description]),
    ),
    list(
      'Parts',
      cssParts.map(({ name, description }) => [name, description]),
    ),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function list(title: string, items: [name: string, description?: string][]): string {
  const lines = items.map(([name, description = '']) => `- \`${name}\`: ${description}`);
  return lines.length > 0 ? [`**${title}**`, '', ...lines].join('\n') : '';
}

/** CSS custom data of Visual Studio Code: custom properties, parts and states. */
export function vscodeCssData(manifest: Package): object {
  const elements = elementsOf(manifest);
  const gather = (of: (element: Element) => Entry[]) => onePerName(elements, of);
  return {
    version: 1.1,
    properties: gather(({ cssProperties = [] }) =>
      cssProperties.map(({ name, description = '', syntax, default: value, ...rest }) => {
        const type = syntax ?? (rest as { type?: { text: string } }).type?.text;
        return { ...entry(name, value ? `${description}. Default \`${value}\`` : description), syntax: type };
      }),
    ),
    pseudoElements: gather(({ cssParts = [] }) =>
      cssParts.map(({ name, description }) => entry(partSelector(name), description)),
    ),
    pseudoClasses: gather(({ cssStates = [] }) =>
      cssStates.map(({ name, description }) => entry(stateSelector(name), description)),
    ),
  };
}

/** Style sheets are for all elements: what several have stands there once, with the tags that it is of. */
function onePerName(elements: Element[], of: (element: Element) => Entry[]): Entry[] {
  const found = new Map<string, { first: Entry; tagsOf: Map<string, string[]> }>();
  for (const element of elements) {
    for (const item of of(element)) {
      const { tagsOf } =
        found.get(item.name) ?? found.set(item.name, { first: item, tagsOf: new Map() }).get(item.name)!;
      const { value } = item.description;
      tagsOf.set(value, [...(tagsOf.get(value) ?? []), `\`<${element.tagName}>\``]);
    }
  }
  return [...found.values()].map(({ first, tagsOf }) => {
    const paragraphs = Array.from(tagsOf, ([description, tags]) => `${tags.join(', ')}: ${description}`);
    return { ...first, ...entry(first.name, paragraphs.join('\n\n')) };
  });
}

const entry = (name: string, value = ''): Entry => ({ name, description: { kind: 'markdown', value } });
