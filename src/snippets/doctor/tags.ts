export interface Attribute {
  /** As it is written. */
  readonly name: string;
  readonly value: string;
  /** Empty where the value stands without. */
  readonly quote: string;
}

export interface Tag {
  /** As it is written: in capitals perhaps. */
  readonly name: string;
  readonly isEnd: boolean;
  /** Ends in `/>`. */
  readonly closesItself: boolean;
  readonly attributes: readonly Attribute[];
  /** Where it begins and ends in the text. */
  readonly start: number;
  readonly end: number;
}

const TAG = /<(\/?)([A-Za-z][\w:-]*)(?![\w:-])((?:"[^"]*"|'[^']*'|[^"'>])*)>/g;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:(["'])(.*?)\2|([^\s"'<>=]+)))?/gs;

/** The tags in a text that may be broken. It is read as text: nothing of it is ever made into elements. */
export function tagsOf(text: string): Tag[] {
  return Array.from(text.matchAll(TAG), ({ 0: all, 1: slash, 2: name, 3: rest, index }) => ({
    name: name!,
    isEnd: slash === '/',
    closesItself: rest!.trimEnd().endsWith('/'),
    attributes: Array.from(rest!.matchAll(ATTRIBUTE), ({ 1: name, 2: quote, 3: quoted, 4: bare }) => ({
      name: name!,
      value: quoted ?? bare ?? '',
      quote: quote ?? '',
    })),
    start: index,
    end: index + all.length,
  }));
}

/** The value of an attribute, without regard to capitals. */
export const valueOf = ({ attributes }: Tag, name: string): string | undefined =>
  attributes.find((attribute) => attribute.name.toLowerCase() === name)?.value;
