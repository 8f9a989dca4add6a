import type { Crumb } from '../../../article/article.js';
import { stepsOf } from '../../../sources/html/breadcrumb.js';
import { letters, same } from '../../../sources/html/compare.js';
import { sentencesOf } from '../../../sources/html/statements.js';
import type { Notes } from '../report.js';
import type { Line } from './lines.js';
import type { Unit } from './units.js';

const MAX_STEP = 80;
const MAX_STEPS = 12;
const MAX_TITLE = 200;
const START = /^(?:home|start|main page|startseite|accueil|inicio)\b/i;
const HERE = /^you are here:?\s*/i;
/** A separator on a line of its own, where each step was. */
const ALONE = /^[»›>→/]$/;

/** The way to the page, if the first line says it; what is left of the lines. */
export function takeTrail(lines: readonly Line[], notes: Notes): { breadcrumb?: Crumb[]; rest: Line[] } {
  const start = lines.findIndex(({ text }) => text);
  if (start < 0) return { rest: [...lines] };
  let end = start + 1;
  let words = lines[start]!.text;
  for (let joined = 0; joined < 2 * MAX_STEPS; joined++) {
    const next = lines.findIndex(({ text }, i) => i >= end && text);
    if (next < 0 || !(ALONE.test(lines[next]!.text) || /[»›>→/]$/.test(words))) break;
    words += ` ${lines[next]!.text}`;
    end = next + 1;
  }
  const crumbs = crumbsOf(words);
  if (!crumbs) return { rest: [...lines] };
  const { number } = lines[start]!;
  notes.recognise('breadcrumb', words, number);
  const [first] = crumbs;
  if (!START.test(first!.name) && !(/[»›]/.test(words) && crumbs.length > 2)) {
    notes.doubt('taken for the way to the page, by the signs between its words', words, number);
  }
  return { breadcrumb: crumbs, rest: lines.slice(end) };
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
