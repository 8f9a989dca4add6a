import { styleNames as titles } from '../../src/citations/styles.js';
import { citeprocPlus, officialLocale, officialStyle } from '../../src/publish/csl-packages.js';
import { shippedStyleXml } from '../../src/publish/shipped-styles.js';

export const styleNames = Object.keys(titles);

/** The XML of a style, by the name under which it ships or by that of the official repository. */
export const styleXml = (name: string) =>
  Object.hasOwn(titles, name) ? shippedStyleXml(name) : officialStyle(name);

export const localeXml = officialLocale;

/** The same as it was when the official fixtures were written: their results have terms that have changed since. */
export const suiteLocaleXml = (tag: string) => citeprocPlus('locales', tag);
