import type { Node } from '../../../article/article.js';
import { safeAddress } from '../../../article/address.js';
import { unpunctuated } from '../../../sources/references/identifiers.js';

const ADDRESS = /https?:\/\/[^\s<>"“”]+/gi;

/** Words, in which the addresses that they spell out are links. */
export function inline(text: string): Node[] {
  const nodes: Node[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(ADDRESS)) {
    const url = unpunctuated(found);
    if (!/^https?:\/\/[^/]/i.test(url) || url.length > 2000 || !safeAddress(url)) continue;
    if (index > end) nodes.push({ type: 'text', value: text.slice(end, index) });
    nodes.push({ type: 'link', url, children: [{ type: 'text', value: url }] });
    end = index + url.length;
  }
  if (end < text.length || nodes.length === 0) nodes.push({ type: 'text', value: text.slice(end) });
  return nodes;
}
