import type { Format, Run } from '../../article/article.js';
import type { Piece } from './piece.js';
import { termText, type Terms } from './terms.js';

/** The formats, by CSL’s attribute and value. */
const FORMATS: ReadonlyArray<readonly [attribute: string, value: RegExp, format: Format]> = [
  ['font-style', /^(italic|oblique)$/, 'italic'],
  ['font-weight', /^bold$/, 'bold'],
  ['font-variant', /^small-caps$/, 'small-caps'],
  ['text-decoration', /^underline$/, 'underline'],
  ['vertical-align', /^sup$/, 'superscript'],
  ['vertical-align', /^sub$/, 'subscript'],
];

/** Pieces as runs: quotation marks as those of the language, neighbours that are set alike in one run. */
export function runsOf(pieces: readonly Piece[], terms: Terms): Run[] {
  const runs: Run[] = [];
  let depth = 0;
  let display: Piece['display'] = undefined;
  for (const one of pieces) {
    if (one.quote === 'close') depth--;
    const text = one.quote ? quotationMark(one, depth, terms) : one.text;
    if (one.quote === 'open') depth++;
    if (!text) continue;
    const run = runOf(text, one);
    const last = runs.at(-1);
    if (one.display !== display) {
      run.display = one.display ?? 'inline';
      display = one.display;
      runs.push(run);
    } else if (last && alike(last, run)) {
      last.text += text;
    } else {
      runs.push(run);
    }
  }
  return runs;
}

/** In quotation marks, others become inner ones; on their own, typographic ones stay as the author set them. */
function quotationMark({ text, quote }: Piece, depth: number, terms: Terms): string {
  if (text && depth === 0) return text;
  const inner = depth % 2 === 1 ? 'inner-' : '';
  return termText(terms, `${quote}-${inner}quote`) ?? text;
}

function runOf(text: string, { set, flips = [], url }: Piece): Run {
  const formats = FORMATS.filter(
    ([attribute, value]) =>
      value.test(set[attribute] ?? '') !== (flips.filter((flip) => flip === attribute).length % 2 === 1),
  ).map(([, , format]) => format);
  return { text, ...(formats.length > 0 && { formats }), ...(url && { url }) };
}

const alike = (a: Run, b: Run) => a.url === b.url && String(a.formats) === String(b.formats);
