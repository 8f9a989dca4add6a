import { joinAbbreviations } from './abbreviations.js';
import { askDocument } from '../../hardening/of-document.js';

/** A sentence of the article, and where it stands. */
export interface Sentence {
  readonly text: string;
  readonly range: Range;
}

interface Piece {
  readonly node: Text;
  /** Where it begins in the words of its block. */
  readonly start: number;
}

/** What is around the text, or no words of it: numbers of citations, lists at the end, controls. */
const OTHERS = `sup, button, [data-aid], [hidden], [aria-hidden=true], [part$='-card'], ${[
  'breadcrumb',
  'byline',
  'contents',
  'glossary',
  'sources',
  'about',
  'rights',
]
  .map((part) => `[part~='${part}']`)
  .join()}`;

/** No sentence goes on in the next of these. */
const BLOCKS =
  "h1, h2, h3, h4, h5, h6, p, li, dt, dd, th, td, summary, [part~='figure'], [part~='section'], article";

/** The sentences of an article in the order of reading: its title, abstract, key points and text. */
export function sentencesOf(article: Element, language: string): Sentence[] {
  const segment = segmenter(language);
  return blocksOf(article).flatMap((pieces) => {
    const words = pieces.map(({ node }) => node.data).join('');
    return joinAbbreviations(segment(words), language).flatMap(({ segment, index }) => {
      const text = segment.trim();
      if (!/[\p{L}\p{N}]/u.test(text)) return [];
      const start = index + segment.indexOf(text);
      return [{ text: text.replace(/\s+/g, ' '), range: rangeOf(pieces, start, start + text.length) }];
    });
  });
}

function blocksOf(article: Element): Piece[][] {
  const accept = (node: Node) =>
    node instanceof Element
      ? node.matches(OTHERS)
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_SKIP
      : NodeFilter.FILTER_ACCEPT;
  const shown = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT;
  const walker = askDocument('createTreeWalker', article, shown, accept);
  const blocks: Piece[][] = [];
  let last: Element | null = null;
  let length = 0;
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const block = node.parentElement!.closest(BLOCKS);
    if (block !== last) {
      blocks.push([]);
      length = 0;
    }
    last = block;
    blocks.at(-1)!.push({ node, start: length });
    length += node.length;
  }
  return blocks;
}

type Segment = Pick<Intl.SegmentData, 'segment' | 'index'>;

/** Firefox has had no segmenter before 125. */
function segmenter(language: string): (text: string) => Segment[] {
  if (!('Segmenter' in Intl)) {
    return (text) =>
      [...text.matchAll(/[^.!?。！？]+[.!?。！？]*["'”’)\]]*\s*|[.!?。！？]+/g)].map((match) => ({
        segment: match[0],
        index: match.index,
      }));
  }
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  // A line break of the source is a space to a reader, and the end of a sentence to the segmenter.
  return (text) => [...segmenter.segment(text.replace(/\s/g, ' '))];
}

function rangeOf(pieces: readonly Piece[], start: number, end: number): Range {
  const pieceAt = (offset: number) => pieces.filter((piece) => piece.start <= offset).at(-1)!;
  const [first, last] = [pieceAt(start), pieceAt(end - 1)];
  const range = new Range();
  range.setStart(first.node, start - first.start);
  range.setEnd(last.node, end - last.start);
  return range;
}
