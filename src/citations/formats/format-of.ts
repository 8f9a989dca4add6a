export type ReferenceFormat = 'csl-json' | 'bibtex' | 'ris' | 'nbib';

const EXTENSIONS: Readonly<Record<string, ReferenceFormat>> = {
  json: 'csl-json',
  bib: 'bibtex',
  ris: 'ris',
  nbib: 'nbib',
};
const MIME_TYPES: Readonly<Record<string, ReferenceFormat>> = {
  'vnd.citationstyles.csl+json': 'csl-json',
  json: 'csl-json',
  'x-bibtex': 'bibtex',
  'x-research-info-systems': 'ris',
  nbib: 'nbib',
};

/** The format that a file's name, an address or a MIME type stands for. */
export function formatOf(nameOrType: string): ReferenceFormat | undefined {
  const type = /^(?:application|text)\/([\w.+-]+)\s*(?:;|$)/i.exec(nameOrType)?.[1];
  const extension = /\.(json|bib|ris|nbib)(?:$|[?#])/i.exec(nameOrType)?.[1];
  if (type !== undefined) return own(MIME_TYPES, type.toLowerCase());
  return (extension && EXTENSIONS[extension.toLowerCase()]) || undefined;
}

/** The format that a text is written in, by the first line that can only be of one. */
export function guessFormat(text: string): ReferenceFormat | undefined {
  const [, bibtex, nbib, ris] =
    /^[ \t]*(?:(@[a-z]+\s*[{(])|((?:pmid|own|fau|stat) ?- )|(ty {0,2}-|[a-z][a-z\d] {2}- ))/im.exec(text) ??
    [];
  if (bibtex) return 'bibtex';
  if (nbib) return 'nbib';
  if (ris) return 'ris';
  if (/^\s*[[{]/.test(text)) return 'csl-json';
  return /@[a-z]+\s*[{(]/i.test(text) ? 'bibtex' : undefined;
}

const own = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;
