import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import type { Node } from '../../article/article.js';
import type { FileProblem } from '../command-error.js';
import type { DocumentSource } from '../read-document.js';

/** Pictures that lie with a document: where each goes in the published folder, and the file that it is. */
export type Pictures = ReadonlyMap<string, string>;

/**
 * The pictures that a document names relative to itself. They are published with it; those with a whole address stay
 * where they are.
 */
export function picturesOf(
  { article, locate }: DocumentSource,
  file: string,
): { pictures: Pictures; problems: readonly FileProblem[] } {
  const pictures = new Map<string, string>();
  const problems: FileProblem[] = [];
  const visit = (node: Node | { children: Node[] }, path: string): void => {
    if ('url' in node && node.type === 'image') {
      const place = placeOf(node.url);
      const source = place && join(dirname(file), place);
      const message = place !== undefined && problemOf(place, source!);
      if (message) problems.push({ ...locate(`${path}.url`), message });
      else if (place) pictures.set(place, source!);
    }
    const children = 'children' in node ? node.children : [];
    children.forEach((child, i) => visit(child, `${path}.children[${i}]`));
  };
  if (article.status !== 'withdrawn') visit(article.body, 'body');
  return { pictures, problems };
}

/** The path of a relative address, `undefined` of any other. */
function placeOf(address: string): string | undefined {
  if (URL.canParse(address) || address.startsWith('//')) return undefined;
  try {
    return normalize(decodeURI(address.replace(/[?#].*$/, ''))).replaceAll('\\', '/');
  } catch {
    return address;
  }
}

/** Whether a path is of a file in the published folder, and none in a folder of scripts. */
export const isPlace = (path: string): boolean =>
  path === normalize(path).replaceAll('\\', '/') && !/^(\/|\.|\d+(\.\d+)*\/)/.test(path);

function problemOf(place: string, source: string): string | undefined {
  if (!isPlace(place))
    return `the picture "${place}" must lie in the folder of its document, or in a folder in there`;
  if (/\.(html|js|json|jws|atom|xml)$/.test(place)) return `"${place}" is no picture`;
  return existsSync(source) ? undefined : `there is no picture ${source}`;
}
