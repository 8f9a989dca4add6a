import type { CslItem } from '../../src/article/article.js';
import { formatBibliography } from '../../src/citations/csl/format-bibliography.js';
import { blocksOfHtml, entriesOfHtml } from './blocks-of-html.js';
import { blocksOfRuns, canonicalText } from './canonical.js';
import { compileLocale, compileStyle } from './engine.js';
import { type Fixture, listedIds } from './fixture.js';
import { citeprocBibliography } from './oracle.js';
import { suiteLocaleXml } from './packages.js';

/** The entries that a fixture asks for, and those that an engine writes, each as a line. */
export interface Outcome {
  expected: string[];
  actual: string[];
}

export type EngineName = 'ours' | 'citeproc';

/** Runs one fixture. Throws what the engine throws. */
export function runFixture(fixture: Fixture, name: EngineName): Outcome {
  const expected = entriesOfHtml(fixture.result).map((html) => canonicalText(blocksOfHtml(html)));
  return { expected, actual: name === 'ours' ? ours(fixture) : citeproc(fixture) };
}

function ours(fixture: Fixture): string[] {
  const language = /<style[^>]*default-locale="([^"]+)"/.exec(fixture.style)?.[1] ?? 'en-US';
  const items = new Map(fixture.items.map((item) => [String(item.id), item]));
  const listed = listedIds(fixture).map((id) => items.get(id) as CslItem);
  const locale = compileLocale(suiteLocaleXml(language));
  const entries = formatBibliography(compileStyle(fixture.style), locale, listed);
  return entries.map((entry) => canonicalText(blocksOfRuns(entry.runs)));
}

function citeproc({ style, items, cited }: Fixture): string[] {
  const format = citeprocBibliography(style, { locales: suiteLocaleXml });
  return format(items, cited).map(({ html }) => canonicalText(blocksOfHtml(html)));
}
