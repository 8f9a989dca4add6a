/** Text that is HTML or XML already. Anything else is escaped where it is put into some. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Value = string | number | Markup | undefined | false | readonly Value[];

/** HTML or XML with values in it: text is escaped, in an attribute too, and what is absent leaves nothing. */
export function markup(strings: TemplateStringsArray, ...values: readonly Value[]): Markup {
  return new Markup(strings.map((text, i) => text + (i < values.length ? toMarkup(values[i]) : '')).join(''));
}

/**
 * JSON for a `<script>` that is data. Nothing in it ends the script, or begins a comment in which its end would count
 * for nothing.
 */
export const scriptJson = (value: unknown): Markup =>
  new Markup(JSON.stringify(value).replaceAll('<', '\\u003c'));

function toMarkup(value: Value): string {
  if (value === undefined || value === false) return '';
  if (value instanceof Markup) return value.text;
  return typeof value === 'object' ? value.map(toMarkup).join('') : escape(String(value));
}

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** XML has no way to write the characters that go: most of the control characters, and half a character. */
const escape = (text: string) =>
  text
    // eslint-disable-next-line no-control-regex
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/gu, '')
    .replace(/[&<>"]/g, (character) => REFERENCES[character]!);
