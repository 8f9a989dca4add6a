import { compileNode } from './compile-node.js';
import { StyleError } from './style-error.js';
import {
  TERM_FORMS,
  type Attributes,
  type CompiledLocale,
  type CslNode,
  type Term,
  type TermForm,
} from './style.js';
import { readXml, type XmlElement, type XmlParser } from './xml.js';

/** Words of places in a work and of notes, which only citations use. A bibliography has volumes
 * and pages, and calls a book a book. */
const ONLY_CITED: ReadonlySet<string> = new Set(
  'act appendix article-locator canon column elocation equation folio ibid line loc-cit note op-cit opus paragraph rule scene sub-verbo table timestamp title-locator verse'.split(
    ' ',
  ),
);

export interface CompileOptions {
  /** What reads the XML. Default: the browser's; Node has none of its own. */
  readonly DOMParser?: XmlParser;
}

/**
 * Compiles a CSL locale file (`<locale>`).
 * @throws {StyleError}
 */
export function compileLocale(
  xml: string,
  { DOMParser = platformParser() }: CompileOptions = {},
): CompiledLocale {
  const root = readXml(xml, DOMParser);
  if (root.name !== 'locale') {
    throw new StyleError(
      `This is <${root.name}>, not a CSL locale: expected a file that begins with <locale>.`,
    );
  }
  return localeOf(root);
}

export const platformParser = (): XmlParser | undefined =>
  (globalThis as { DOMParser?: XmlParser }).DOMParser;

/** A `<locale>` of a file of its own or of a style. */
export function localeOf(element: XmlElement): CompiledLocale {
  const options: Record<string, string> = {};
  const dates: Record<string, CslNode> = {};
  const forms: Record<string, TermForm[]> = {};
  const genders: Record<string, string> = {};
  const matches: Record<string, string> = {};
  for (const child of element.children) {
    if (child.name === 'style-options') Object.assign(options, child.attributes);
    else if (child.name === 'date') dates[child.attributes.form ?? 'text'] = compileNode(child, '<locale>');
    else if (child.name === 'terms') {
      for (const term of child.children) {
        const { name, gender, match } = term.attributes;
        if (!name) throw new StyleError('A <term> in <locale> has no name: give it one.');
        if (ONLY_CITED.has(name)) continue;
        const form = TERM_FORMS.indexOf(term.attributes.form ?? 'long');
        if (form < 0)
          throw new StyleError(`The <term> ${name} in <locale> has a form that is not known: remove it.`);
        const all = (forms[keyOfTerm(term.attributes)] ??= []);
        while (all.length <= form) all.push(0);
        all[form] = textOf(term);
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
    terms: Object.fromEntries(Object.entries(forms).map(([name, all]) => [name, termOf(all)])),
    ...(Object.keys(genders).length > 0 && { genders }),
    ...(Object.keys(matches).length > 0 && { matches }),
  };
}

const keyOfTerm = ({ name, 'gender-form': gender }: Attributes): string =>
  gender ? `${name} ${gender}` : name!;

const termOf = (forms: TermForm[]): Term =>
  forms.length === 1 && typeof forms[0] === 'string' ? forms[0] : forms;

function textOf({ children, text }: XmlElement): TermForm {
  if (children.length === 0) return text;
  const [single = '', multiple = single] = ['single', 'multiple'].map(
    (name) => children.find((child) => child.name === name)?.text,
  );
  return single === multiple ? single : [single, multiple];
}
