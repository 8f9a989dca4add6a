import { styleNames as titles } from '../../src/citations/styles.js';
import { citeprocPlus } from '../../src/publish/csl-packages.js';

export { officialLocale as localeXml } from '../../src/publish/csl-packages.js';
export { shippedStyleXml as styleXml } from '../../src/publish/shipped-styles.js';

/** The names of the styles that ship. */
export const styleNames = Object.keys(titles);

/** A locale as it was when the official fixtures were written: their results have terms that have changed since. */
export const suiteLocaleXml = (tag: string) => citeprocPlus('locales', tag);
