import { readFileSync } from 'node:fs';

interface Tag {
  readonly tagName: string;
  readonly attributes: readonly string[];
  readonly cssProperties: readonly string[];
}

interface Declaration {
  readonly tagName?: string;
  readonly attributes?: ReadonlyArray<{ readonly name: string }>;
  readonly cssProperties?: ReadonlyArray<{ readonly name: string }>;
}

/** The tags of the package with what a page may set on each, by the manifest that was built last. */
export function readTags(): Tag[] {
  const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as {
    modules: ReadonlyArray<{ readonly declarations?: readonly Declaration[] }>;
  };
  return modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName)
    .map(({ tagName, attributes = [], cssProperties = [] }) => ({
      tagName: tagName!,
      attributes: attributes.map(({ name }) => name),
      cssProperties: cssProperties.map(({ name }) => name),
    }));
}
