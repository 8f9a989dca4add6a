import { readByline } from '../../../sources/html/byline.js';
import { takeStatements } from '../../../sources/html/statements.js';
import { announces, LOOKS_LIKE_ONE, SOURCES_TITLE } from '../../../sources/html/take-references.js';
import { parseReference } from '../../../sources/references/parse-reference.js';
import { textNode, type Unit } from './units.js';

export function announcesSources({ text, marker }: Unit): boolean {
  return (
    !marker && (SOURCES_TITLE.test(text) || announces({ type: 'paragraph', children: [textNode(text)] }))
  );
}

/**
 * Sources that stand paragraph by paragraph: where they end. One without year or address belongs to them when another
 * follows.
 */
export function endOfSources(
  units: readonly Unit[],
  start: number,
  isHeading: (i: number) => boolean,
): number {
  let end = start;
  for (let i = start; i < units.length; i++) {
    const unit = units[i]!;
    if (unit.marker || isStatement(unit.text)) break;
    if (LOOKS_LIKE_ONE.test(unit.text)) end = i + 1;
    else if (isHeading(i) || unit.text.length > 600) break;
  }
  return end;
}

function isStatement(text: string): boolean {
  const node = textNode(text);
  return readByline([node]) !== undefined || takeStatements(node, {});
}

/** Where two sources or more stand without a title above them, and no other list of sources has one. */
export function startOfUntitledSources(units: readonly Unit[]): number | undefined {
  if (units.some(announcesSources)) return undefined;
  const looks = units.map(
    ({ text }) => LOOKS_LIKE_ONE.test(text) && parseReference(text, '').type !== 'document',
  );
  const start = looks.findIndex((isOne, i) => isOne && looks[i + 1]);
  return start < 0 ? undefined : start;
}
