import type { Node } from '../../article/article.js';
import { lineOfNode, linksIn } from './mdast.js';

const CONTENTS =
  /^(?:table of )?contents?$|^on this page$|^in this (?:article|guide|page)$|^jump to(?: section)?$|^(?:page )?navigation$/i;
const ELSEWHERE =
  /^(?:related|recommended|similar|latest|recent|popular|more)(?: \w+)? (?:posts?|articles?|stories|pages|topics|content|reading|links)\b|^you (?:may|might) (?:also )?(?:like|be interested)|^(?:read|see) (?:more|also|next)\b|^more (?:from|on|about)\b/i;
const CONTROLS =
  /^(?:share (?:this|on)\b|leave a (?:reply|comment)\b|\d* ?comments?\b|subscribe\b|sign up\b|tags?:|categor(?:y|ies):|(?:skip|jump) to\b|edit(?: this)?(?: page| post)?$|print(?: this)?(?: page)?$)/i;

/** Lists of links into the page itself, and sections that lead elsewhere, are no part of the text. */
export function withoutWays(blocks: readonly Node[]): Node[] {
  const out: Node[] = [];
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]!;
    const text = lineOfNode(block);
    if (isContents(block)) {
      const title = out.at(-1);
      if (title && CONTENTS.test(lineOfNode(title))) out.pop();
    } else if (isControl(block, text)) {
      continue;
    } else if (
      isTitle(block, text) &&
      (ELSEWHERE.test(text) || CONTROLS.test(text)) &&
      leads(blocks[i + 1])
    ) {
      while (leads(blocks[i + 1])) i++;
    } else {
      out.push(block);
    }
  }
  return out;
}

function isControl(block: Node, text: string): boolean {
  return text.length < 80 && CONTROLS.test(text) && linkedLength(block) >= text.length * 0.2;
}

function isTitle(block: Node, text: string): boolean {
  return block.type === 'heading' || (block.type === 'paragraph' && text.length < 80);
}

function isContents(block: Node): boolean {
  return (
    block.type === 'list' && linksIn([block]).length > 0 && isMadeOfLinks(block, (url) => url.startsWith('#'))
  );
}

function leads(block: Node | undefined): boolean {
  return (
    block !== undefined && block.type !== 'heading' && isMadeOfLinks(block, (url) => !url.startsWith('#'))
  );
}

/** Nearly all of its words are in such links, or it is a picture. */
function isMadeOfLinks(block: Node, counts: (url: string) => boolean): boolean {
  return linkedLength(block, counts) >= lineOfNode(block).length * 0.8;
}

function linkedLength(block: Node, counts?: (url: string) => boolean): number {
  return linksIn([block]).reduce((sum, { url, text }) => sum + (!counts || counts(url) ? text.length : 0), 0);
}
