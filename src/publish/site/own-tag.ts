import { html } from 'lit';
import type { Node, Root } from '../../article/article.js';
import { nodes } from '../../elements/templates/nodes.js';
import { rareNodes } from '../../elements/templates/rare-nodes.js';
import { isLong } from '../../elements/templates/sections.js';
import { tagOf } from '../../snippets/published.js';
import type { SiteDocument } from './site-document.js';

/**
 * `NAME.js`: the script of a tag of its own, with the article in it: one request, and a card. It is made of a script that
 * was built once. What it may load later are the chunks of its very version.
 */
export function ownTag({ name, article, scripts }: SiteDocument): string {
  // A card draws the bibliography, and not what that was made of.
  const { references: _references, ...shown } = article;
  const values: Readonly<Record<string, string>> = {
    EXPLAINER_TAG: JSON.stringify(tagOf(name)),
    EXPLAINER_ARTICLE: toSource(shown),
    '"./chunks/': `"./${scripts.folder}chunks/`,
  };
  const script = hasRareNodes(shown.body) ? scripts.ownTagRare : scripts.ownTag;
  return script.replace(/\bEXPLAINER_(TAG|ARTICLE)\b|"\.\/chunks\//g, (place) => values[place]!);
}

/** In JSON a key may be `__proto__`; in a script that key would be the prototype. */
const toSource = (value: unknown) => JSON.stringify(value).replaceAll('"__proto__":', '["__proto__"]:');

const rare = Object.keys(rareNodes(html, nodes)).filter((type) => type !== 'paragraph');

/** Whether drawing an article takes what is a chunk elsewhere: a paragraph is rare for the picture in it. */
const hasRareNodes = (body: Root): boolean => isLong(body) || isRare(body);

const isRare = (it: Root | Node): boolean =>
  rare.includes(it.type) || ('children' in it && !!it.children?.some(isRare));
