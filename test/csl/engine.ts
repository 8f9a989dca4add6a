import { DOMParser } from '@xmldom/xmldom';
import * as locales from '../../src/citations/csl/compile-locale.js';
import * as styles from '../../src/citations/csl/compile-style.js';

/** The engine's compilers, with a parser of XML, of which Node has none. */
export const compileStyle = (xml: string) => styles.compileStyle(xml, { DOMParser });
export const compileLocale = (xml: string) => locales.compileLocale(xml, { DOMParser });
