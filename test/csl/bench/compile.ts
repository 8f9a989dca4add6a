import { DOMParser as NodeParser } from '@xmldom/xmldom';
import { compileLocale } from '../../../src/citations/csl/compile-locale.js';
import { compileStyle } from '../../../src/citations/csl/compile-style.js';
import type { XmlParser } from '../../../src/citations/csl/xml.js';
import { expose } from './subject.js';

const DOMParser = (globalThis as { DOMParser?: XmlParser }).DOMParser ?? NodeParser;

/** Compiling alone: it happens at build time, or when a page brings a style of its own. */
expose(({ style, locale }) => () => {
  compileStyle(style, { DOMParser });
  compileLocale(locale, { DOMParser });
  return 0;
});
