import type { CslItem, Entry } from '../../../src/article/article.js';
import { formatBibliography } from '../../../src/citations/csl/format-bibliography.js';
import type { CompiledLocale, CompiledStyle } from '../../../src/citations/csl/style.js';
import { expose } from './subject.js';

/** The result is kept, as a page keeps it. */
let entries: Entry[];

expose(({ style, locale }) => {
  const compiledStyle = JSON.parse(style) as CompiledStyle;
  const compiledLocale = JSON.parse(locale) as CompiledLocale;
  return (items) => {
    entries = formatBibliography(compiledStyle, compiledLocale, items as CslItem[]);
    return entries.length;
  };
});
