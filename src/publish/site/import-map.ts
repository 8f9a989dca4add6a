/** In a folder of scripts. */
export const IMPORT_MAP = 'importmap.json';

/**
 * An import map that holds chunks to their hashes, which no attribute can: `import()` of a script for a page is then
 * refused by the browser unless it gets the bytes that were published. A host puts it into
 * `<script type="importmap">`, before its first module. A browser that does not know `integrity` there passes over it.
 * @param folder the address of the scripts as the page has it: ends with a slash
 * @param integrity SRI hashes by path in that folder
 */
export function importMap(folder: string, integrity: Readonly<Record<string, string>>): string {
  const hashes = Object.entries(integrity).map(([path, hash]) => [folder + path, hash] as const);
  return `${JSON.stringify({ integrity: Object.fromEntries(hashes) }, null, 2)}\n`;
}
