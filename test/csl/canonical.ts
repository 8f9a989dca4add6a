import type { Display, Format, Run } from '../../src/article/article.js';

/** An entry as it looks, however it was written down: blocks of pieces, each with the formats that hold in it. */
export interface Block {
  display: Display;
  pieces: Piece[];
}

export interface Piece {
  text: string;
  formats: Format[];
}

/** The blocks of our runs. */
export function blocksOfRuns(runs: readonly Run[]): Block[] {
  const blocks = new Blocks();
  for (const run of runs) {
    if (run.display) blocks.begin(run.display);
    blocks.add(run.text, run.formats ?? []);
  }
  return blocks.list;
}

/** Gathers pieces: joins neighbours that look alike, drops what is empty. */
export class Blocks {
  #blocks: Block[] = [{ display: 'inline', pieces: [] }];

  begin(display: Display) {
    this.#blocks.push({ display, pieces: [] });
  }

  add(text: string, formats: readonly Format[]) {
    if (text === '') return;
    const { pieces } = this.#blocks.at(-1)!;
    const last = pieces.at(-1);
    const sorted = sort(formats);
    if (last && String(last.formats) === String(sorted)) last.text += text;
    else pieces.push({ text, formats: sorted });
  }

  get list(): Block[] {
    return this.#blocks.filter((block) => block.pieces.length > 0);
  }
}

/** Italic in bold is bold in italic; how superscripts and subscripts nest can be seen. */
function sort(formats: readonly Format[]): Format[] {
  const vertical = formats.filter((format) => /script$/.test(format));
  const others = formats.filter((format) => !/script$/.test(format));
  return [...[...new Set(others)].sort(), ...vertical];
}

const tags: Record<Format, string> = {
  italic: 'i',
  bold: 'b',
  'small-caps': 'small-caps',
  underline: 'u',
  superscript: 'sup',
  subscript: 'sub',
};

/** One line that is the same where the entries look the same, and that a person can read. */
export function canonicalText(blocks: readonly Block[]): string {
  return blocks
    .map(({ display, pieces }) => {
      const text = pieces.map(textOf).join('');
      return display === 'inline' ? text : `<${display}>${text}</${display}>`;
    })
    .join('');
}

function textOf({ text, formats }: Piece): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '\\n');
  return formats.reduceRight((inside, format) => `<${tags[format]}>${inside}</${tags[format]}>`, escaped);
}
