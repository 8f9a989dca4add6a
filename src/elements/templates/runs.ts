import { html, nothing } from 'lit';
import type { Format, Run } from '../../article/article.js';
import { element } from './element.js';
import { linked } from './linked.js';

export interface RunOptions {
  /** Whether the label that a style puts before an entry is drawn; a list with numbers of its own has no use for it. */
  readonly labels?: boolean;
  /** What a link leads to, by the text of the link: its accessible name. Default: that text. */
  readonly nameOf?: (text: string) => string | undefined;
}

/** A formatted reference. Each run that begins a block takes those after it into that block. */
export function runs(all: readonly Run[], { labels, nameOf }: RunOptions = {}): unknown {
  const blocks: Run[][] = [[]];
  for (const it of all) {
    if (it.display) blocks.push([]);
    blocks.at(-1)!.push(it);
  }
  return blocks.map((block) => {
    const display = block[0]?.display;
    const content = block.map(({ text, formats = [], url }) =>
      linked(formats.reduceRight(formatted, text as unknown), url, nameOf?.(text)),
    );
    if (!display || display === 'inline') return content;
    return display === 'left-margin' && !labels ? nothing : html`<div part=${display}>${content}</div>`;
  });
}

/** In the order in which the scripts of a tag are smallest. */
const TAGS: Readonly<Record<string, string>> = {
  // A format that is none, such as `constructor`, has no tag.
  __proto__: null as never,
  subscript: 'sub',
  bold: 'b',
  'small-caps': 'span',
  italic: 'i',
  underline: 'u',
  superscript: 'sup',
};

function formatted(content: unknown, format: Format): unknown {
  const tag = TAGS[format];
  return tag ? element(tag, content, { part: format }) : content;
}
