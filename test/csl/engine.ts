import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom';
import * as locales from '../../src/citations/csl/compile-locale.js';
import * as styles from '../../src/citations/csl/compile-style.js';

/** Stops where a browser's parser does, and says so only by throwing. */
class StrictParser extends DOMParser {
  constructor() {
    super({ onError: onErrorStopParsing });
  }
}

/** The engine's compilers, with a parser of XML, of which Node has none. */
export const compileStyle = (xml: string) => styles.compileStyle(xml, { DOMParser: StrictParser });
export const compileLocale = (xml: string) => locales.compileLocale(xml, { DOMParser: StrictParser });
