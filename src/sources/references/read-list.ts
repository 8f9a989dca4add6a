import type { CslItem, Format, Run } from '../../article/article.js';
import { collapse, walk } from '../html/dom.js';
import { referenceId } from '../html/reference-id.js';
import { BACK_LINK, LABEL_LINK, withLinks } from '../html/take-references.js';
import { parseReference } from './parse-reference.js';

export interface ReadList {
  references: CslItem[];
  /** The references that can't be taken apart, as they stand on the page, by id. */
  asWritten: Map<string, Run[]>;
}

const FORMATS: Readonly<Record<string, Format>> = {
  I: 'italic',
  EM: 'italic',
  CITE: 'italic',
  B: 'bold',
  STRONG: 'bold',
  U: 'underline',
  SUP: 'superscript',
  SUB: 'subscript',
};
const BLOCKS = /^(?:P|DIV|BR|UL|OL|LI|DL|DT|DD|BLOCKQUOTE)$/;
const UNREAD = /^(?:SCRIPT|STYLE|TEMPLATE|BUTTON|SVG)$/i;

/** The references of the ordinary lists that stand in an element: one for each outermost item. */
export function readList(host: Element): ReadList {
  const ids = new Set<string>();
  const references: CslItem[] = [];
  const asWritten = new Map<string, Run[]>();
  for (const item of host.querySelectorAll('li')) {
    const outer = item.parentElement!.closest('li');
    if (outer && host.contains(outer)) continue;
    const runs = runsOf(item);
    const text = textOf(runs.filter(({ text, url }) => !url || !LABEL_LINK.test(text.trim())));
    if (!text) continue;
    const links = runs.flatMap(({ text, url }) => (url ? [{ text, url }] : []));
    const parsed = withLinks(parseReference(text, ''), text, links);
    const id = referenceId(parsed, item.id || undefined, references.length + 1, ids);
    references.push({ ...parsed, id });
    if (parsed.type === 'document' && parsed.title === text) asWritten.set(id, runs);
  }
  return { references, asWritten };
}

const textOf = (runs: readonly Run[]) =>
  collapse(runs.map(({ text, display }) => (display ? ` ${text}` : text)).join(''));

/** The words of an item with what they look like, without a number typed before them and links back to a text. */
function runsOf(item: Element): Run[] {
  const runs: Run[] = [];
  const formats: Format[] = [];
  let url: string | undefined;
  let display: Run['display'];
  walk(item, {
    text(value) {
      let text = value.replace(/\s+/g, ' ');
      if (runs.length === 0) text = text.replace(/^ ?(?:(?:\[\d{1,4}\]|\(\d{1,4}\)|\d{1,4}[.)]) )?/, '');
      if (/ $/.test(runs.at(-1)?.text ?? '') || display) text = text.trimStart();
      if (!text) return;
      runs.push({
        text,
        ...(formats.length > 0 && { formats: [...formats] }),
        ...(url && { url }),
        ...(display && { display }),
      });
      display = undefined;
    },
    enter(element) {
      const { nodeName } = element;
      if (UNREAD.test(nodeName) || (element as HTMLElement).hidden) return false;
      if (BLOCKS.test(nodeName)) display = runs.length > 0 ? 'block' : undefined;
      if (element.matches('a[href]')) {
        if (element.getAttribute('href')!.startsWith('#') && BACK_LINK.test(collapse(element.textContent)))
          return false;
        url = (element as HTMLAnchorElement).href;
      }
      const format = FORMATS[nodeName];
      if (format) formats.push(format);
      return true;
    },
    leave({ nodeName }) {
      if (nodeName === 'A') url = undefined;
      if (FORMATS[nodeName]) formats.pop();
      if (BLOCKS.test(nodeName)) display = 'block';
    },
  });
  const last = runs.at(-1);
  if (last) last.text = last.text.trimEnd();
  return runs;
}
