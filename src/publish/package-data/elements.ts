import type { ClassField, CustomElementDeclaration, Package } from 'custom-elements-manifest';

export type Element = CustomElementDeclaration & { tagName: string };

/** The elements that a manifest tells of, by their tags. */
export function elementsOf({ modules }: Package): Element[] {
  return modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter((declaration): declaration is Element => 'tagName' in declaration && Boolean(declaration.tagName))
    .sort((a, b) => (a.tagName < b.tagName ? -1 : 1));
}

/** The fields of an element that a page can set. */
export function propertiesOf({ members = [] }: Element): ClassField[] {
  return members.filter((member) => member.kind === 'field' && !member.readonly) as ClassField[];
}

/** The values of a type that has but a few: `'full' | 'brief'` has `full` and `brief`. */
export function valuesOf(type: string): string[] {
  const members = type.split('|').map((member) => member.trim());
  return members.every((member) => /^'.*'$/.test(member)) ? members.map((member) => member.slice(1, -1)) : [];
}

/** What to write in a style sheet for parts and states. */
export const partSelector = (name: string): string => `::part(${name})`;
export const stateSelector = (name: string): string => `:state(${name})`;
