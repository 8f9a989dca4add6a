import type { Article } from '../../article/article.js';
import type { Known } from '../../sources/html/metadata.js';
import { articleOf, withNote } from './article-of.js';
import { ImportProblem } from './import-problem.js';
import type { Notes } from './report.js';
import { blocksOf } from './text/blocks.js';
import { linkCitations } from './text/citations.js';
import { takeTitle, takeTrail } from './text/head.js';
import { linesOf } from './text/lines.js';
import { withoutRepeated } from './text/repeated.js';
import { unitsOf } from './text/units.js';

/**
 * Plain text as somebody copies it from a page: perhaps the way to the page, the title, the text, and what the page
 * states of itself.
 * @throws {ImportProblem}
 */
export function fromText(text: string, known: Known, notes: Notes): Article {
  const { lines, above: mail } = linesOf(text, notes);
  const { breadcrumb, above: menu, rest } = takeTrail(lines, notes);
  const units = unitsOf(rest);
  const title = takeTitle(units, breadcrumb, notes);
  if (!title) {
    const line = units[0]?.line ?? 1;
    throw new ImportProblem('no title was found: write it on a line of its own, above the text', line);
  }
  const pieces = blocksOf(withoutRepeated(title.rest, notes), notes);
  const { headline } = title;
  const anchors = linkCitations(pieces, notes);
  const article = articleOf(
    pieces,
    anchors,
    { ...known, headline, ...(breadcrumb && { breadcrumb }) },
    notes,
  );
  if (article.body.children.length === 0) {
    throw new ImportProblem(
      'there is no text below the title: was it copied to its end?',
      units.at(-1)?.line ?? 1,
    );
  }
  return withNote(article, [...mail, ...menu], notes);
}
