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
  return scripts.ownTag.replace(/\bEXPLAINER_(TAG|ARTICLE)\b|"\.\/chunks\//g, (place) => values[place]!);
}

/** In JSON a key may be `__proto__`; in a script that key would be the prototype. */
const toSource = (value: unknown) => JSON.stringify(value).replaceAll('"__proto__":', '["__proto__"]:');
