import { compileNode } from './compile-node.js';
import { StyleError } from './style-error.js';
import type { Attributes, CompiledLocale, CslNode } from './style.js';
import { readXml, type XmlElement, type XmlParser } from './xml.js';

export interface CompileOptions {
  /** What reads the XML. Default: the browser's; Node has none of its own. */
  readonly DOMParser?: XmlParser;
}

/**
 * Compiles a CSL locale file (`<locale>`).
 * @throws {StyleError}
 */
export function compileLocale(xml: string, { DOMParser = platformParser() }: CompileOptions = {}): CompiledLocale {
  const root = readXml(xml, DOMParser);
  if (root.name !== 'locale') {
    throw new StyleError(`This is <${root.name}>, not a CSL locale: expected a file that begins with <locale>.`);
  }
  return localeOf(root);
}

export const platformParser = (): XmlParser | undefined => (globalThis as { DOMParser?: XmlParser }).DOMParser;

/** A `<locale>` of a file of its own or of a style. */
export function localeOf(element: XmlElement): CompiledLocale {
  const options: Record<string, string> = {};
  const dates: Record<string, CslNode> = {};
  const terms: Record<string, string | readonly [string, string]> = {};
  const genders: Record<string, string> = {};
  const matches: Record<string, string> = {};
  for (const child of element.children) {
    if (child.name === 'style-options') Object.assign(options, child.attributes);
    else if (child.name === 'date') dates[child.attributes.form ?? 'text'] = compileNode(child, '<locale>');
    else if (child.name === 'terms') {
      for (const term of child.children) {
        const { name, gender, match } = term.attributes;
        if (!name) throw new StyleError('A <term> in <locale> has no name: give it one.');
        terms[keyOfTerm(term.attributes)] = textOf(term);
        if (gender) genders[name] = gender;
        if (match) matches[name] = match;
      }
    } else if (child.name !== 'info') {
      throw new StyleError(`<${child.name}> in <locale> is not known: remove it.`);
    }
  }
  return {
    lang: element.attributes['xml:lang'] ?? '',
    options,
    dates,
    terms,
    ...(Object.keys(genders).length > 0 && { genders }),
    ...(Object.keys(matches).length > 0 && { matches }),
  };
}

function keyOfTerm({ name, form, 'gender-form': gender }: Attributes): string {
  return [name, form === 'long' ? undefined : form, gender].filter(Boolean).join(' ');
}

function textOf({ children, text }: XmlElement): string | readonly [string, string] {
  if (children.length === 0) return text;
  const [single = '', multiple = single] = ['single', 'multiple'].map(
    (name) => children.find((child) => child.name === name)?.text,
  );
  return [single, multiple];
}
