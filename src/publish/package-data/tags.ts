import type { Package } from 'custom-elements-manifest';
import { elementsOf, propertiesOf, type Element } from './elements.js';

/**
 * The TypeScript that the types for React, Vue and Svelte are made from: of each tag its class, its properties and
 * attributes, and its events. Names and descriptions are those of the manifest, types those of the classes.
 */
export function tagTypes(manifest: Package): string {
  const elements = elementsOf(manifest);
  const classes = elements.map(({ name }) => name);
  const events = elements.flatMap(({ events = [] }) => events.map(({ type }) => type.text));
  const imports = [...new Set([...classes, ...events])].sort();
  return [
    `import type { ${imports.join(', ')} } from '../index.js';`,
    '',
    '/** Every tag: its class, what a template can set on it, and the events that it sends. */',
    'export interface Tags {',
    ...elements.flatMap(tag),
    '}',
    '',
    '/** Handlers as React and Svelte name them: `on` and the name of the event. */',
    'export type Handlers<Events> = {',
    '  [Name in keyof Events & string as `on${Name}`]?: ((event: Events[Name]) => void) | undefined;',
    '};',
    '',
  ].join('\n');
}

function tag(element: Element): string[] {
  const { tagName, name, description, attributes = [], events = [] } = element;
  const properties = propertiesOf(element);
  const type = (field: string) => `${name}['${field}']`;
  return [
    comment(2, description),
    `  '${tagName}': {`,
    `    element: ${name};`,
    '    props: {',
    ...properties.flatMap(({ name, description }) => [
      comment(6, description),
      `      ${name}?: ${type(name)} | undefined;`,
    ]),
    ...attributes
      .filter(({ name }) => !properties.some((property) => property.name === name))
      .flatMap(({ name, description, fieldName, type: of }) => [
        comment(6, description),
        // One without a property is of the type that it is said to be.
        `      '${name}'?: ${fieldName ? type(fieldName) : of!.text} | ${of?.text === 'number' ? '`${number}` | ' : ''}undefined;`,
      ]),
    '    };',
    '    events: {',
    ...events.flatMap(({ name, description, type }) => [
      comment(6, description),
      `      '${name}': ${type.text};`,
    ]),
    '    };',
    '  };',
  ];
}

function comment(indent: number, text = ''): string {
  const space = ' '.repeat(indent);
  const lines = text.replaceAll('*/', '*\\/').split('\n');
  return lines.length === 1
    ? `${space}/** ${text} */`
    : [`${space}/**`, ...lines.map((line) => `${space} * ${line}`.trimEnd()), `${space} */`].join('\n');
}
