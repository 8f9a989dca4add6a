import type { Crumb } from '../../../article/article.js';
import { stepsOf } from '../../../sources/html/breadcrumb.js';
import { letters, same } from '../../../sources/html/compare.js';
import { sentencesOf } from '../../../sources/html/statements.js';
import type { Lost } from '../explain.js';
import type { Notes } from '../report.js';
import type { Line } from './lines.js';
import type { Unit } from './units.js';

const MAX_STEP = 80;
const MAX_STEPS = 12;
const MAX_TITLE = 200;
/** Lines of a menu above the way to the page. */
const MAX_ABOVE = 60;
const START = /^(?:home|start|main page|startseite|accueil|inicio)\b/i;
const HERE = /^you are here:?\s*/i;
/** A separator on a line of its own, where each step was. */
const ALONE = /^[»›>→/]$/;

export interface Head {
  breadcrumb?: Crumb[];
  /** The page's menu and the like, where everything was copied. */
  above: Lost[];
  rest: readonly Line[];
}

/** The way to the page, if the first line says it; or a later one that begins at "Home", with a menu above. */
export function takeTrail(lines: readonly Line[], notes: Notes): Head {
  const filled = lines.flatMap(({ text }, i) => (text ? [i] : [])).slice(0, MAX_ABOVE);
  for (const start of filled) {
    const { words, end } = trailAt(lines, start);
    const crumbs = crumbsOf(words);
    const isFirst = start === filled[0];
    if (!crumbs || !(isFirst || START.test(crumbs[0]!.name))) continue;
    const { number } = lines[start]!;
    notes.recognise('breadcrumb', words, number);
    if (!START.test(crumbs[0]!.name) && !(/[»›]/.test(words) && crumbs.length > 2)) {
      notes.doubt('taken for the way to the page, by the signs between its words', words, number);
    }
    const above = filled
      .filter((i) => i < start)
      .map((i) => ({ words: lines[i]!.text, line: lines[i]!.number }));
    return { breadcrumb: crumbs, above, rest: lines.slice(end) };
  }
  return { above: [], rest: lines };
}

/** A line, and those that go on with it: each step may stand on one of its own, and so may what parts them. */
function trailAt(lines: readonly Line[], start: number): { words: string; end: number } {
  let { text: words } = lines[start]!;
  let end = start + 1;
  for (let joined = 0; joined < 2 * MAX_STEPS; joined++) {
    let next = end;
    while (next < lines.length && next < end + 3 && !lines[next]!.text) next++;
    const text = lines[next]?.text;
    if (!text || !(ALONE.test(text) || /[»›>→/]$/.test(words))) break;
    words += ` ${text}`;
    end = next + 1;
  }
  return { words, end };
}

export function crumbsOf(line: string): Crumb[] | undefined {
  const words = line.replace(HERE, '');
  const steps = stepsOf(words);
  const isWhole = letters(steps.join('')) === letters(words);
  const isSure = /[»›→]/.test(words) || START.test(words) || steps.length > 2;
  const areShort = steps.every((step) => step.length <= MAX_STEP && !/[.;:,]$/.test(step));
  const isTrail = /[»›→]|\s[>/]\s/.test(words) && steps.length > 1 && steps.length <= MAX_STEPS;
  return isTrail && isWhole && isSure && areShort ? steps.map((name) => ({ name })) : undefined;
}

/** The title: the first line, or what comes nearest to one. */
export function takeTitle(
  units: readonly Unit[],
  breadcrumb: readonly Crumb[] | undefined,
  notes: Notes,
): { headline: string; rest: Unit[] } | undefined {
  const [first, ...rest] = units;
  const last = breadcrumb?.at(-1)?.name;
  if (first && !first.marker && (same(first.text, last) || isTitle(first.text))) {
    notes.recognise('headline', first.text, first.line);
    // A page says its title above its text again.
    const isAgain = rest[0] && !rest[0].marker && same(rest[0].text, first.text);
    return { headline: first.text, rest: isAgain ? rest.slice(1) : rest };
  }
  if (last) {
    notes.doubt('no title below the way to the page: its last step was taken', last);
    return { headline: last, rest: [...units] };
  }
  const sentence = first && sentencesOf(first.text)[0];
  if (!first || !sentence || sentence.length > MAX_TITLE) return undefined;
  notes.doubt(
    'no line that looks like a title: the first sentence was taken, and stays in the text',
    sentence,
    first.line,
  );
  return { headline: sentence, rest: [...units] };
}

function isTitle(text: string): boolean {
  return (
    text.length <= MAX_TITLE &&
    /\p{L}/u.test(text) &&
    !/[.;,:]["”’)]?$/.test(text) &&
    !/[.!?] \p{Lu}.*[.!?] /u.test(text)
  );
}
