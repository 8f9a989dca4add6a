import { readFileSync } from 'node:fs';
import { DOMParser } from '@xmldom/xmldom';
import { compileLocale } from '../citations/csl/compile-locale.js';
import { compileStyle } from '../citations/csl/compile-style.js';
import type { CompiledLocale, CompiledStyle } from '../citations/csl/style.js';
import { officialLocale, officialStyle } from './csl-packages.js';

const folder = new URL('../citations/styles/', import.meta.url);

/**
 * The XML of a style that ships. Its file in `citations/styles/` is a dependent style in CSL’s sense: it has our name of
 * the style and its parent, which has all else.
 */
export function shippedStyleXml(name: string): string {
  const document = new DOMParser().parseFromString(
    readFileSync(new URL(`${name}.csl`, folder), 'utf8'),
    'text/xml',
  );
  const [link] = document.getElementsByTagName('link');
  return officialStyle(link!.getAttribute('href')!.split('/').at(-1)!);
}

export const shippedStyle = (name: string): CompiledStyle =>
  compileStyle(shippedStyleXml(name), { DOMParser });

/** A locale that ships, with the English words where it has none of its own, so that it needs no other beside it. */
export function shippedLocale(tag: string): CompiledLocale {
  const locale = compileLocale(officialLocale(tag), { DOMParser });
  const english = compileLocale(officialLocale('en-US'), { DOMParser });
  const terms = Object.entries(english.terms).filter(([name]) => !/^(long-)?ordinal/.test(name));
  return { ...locale, lang: tag, terms: { ...Object.fromEntries(terms), ...locale.terms } };
}
