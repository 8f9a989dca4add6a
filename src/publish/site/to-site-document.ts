import { isLicensed } from '../../article/image-rights.js';
import { parseArticle } from '../../article/parse-article.js';
import type { StyleName } from '../../citations/styles.js';
import { publishedBibliography } from '../published-bibliography.js';
import type { NamedDocument } from './read-folder.js';
import { addressOf, type SiteDocument } from './site-document.js';
import { withoutText } from './state-of.js';

export interface Site extends Pick<SiteDocument, 'base' | 'look' | 'day' | 'scripts' | 'script' | 'signer'> {
  readonly citationStyle: StyleName;
}

/**
 * A document as it is published: with its bibliography, with absolute addresses, since it is shown elsewhere too, and
 * where it has no page of its own yet, with that of the published folder. Pictures that only some hosts may show lie on no
 * other.
 */
export function toSiteDocument(
  { name, article: given, pictures = new Map() }: NamedDocument,
  site: Site,
): SiteDocument {
  const { base, citationStyle, ...others } = site;
  const place = { name, base };
  const article = {
    ...parseArticle(given.status === 'withdrawn' ? withoutText(given) : given, addressOf(place, '.json')),
    bibliography: [],
  };
  // What every copy links to, and calls its page.
  if (!/^https?:/.test(article.url ?? '') || !URL.canParse(article.url!)) {
    article.url = addressOf(place, '.html');
  }
  const bibliography = article.references ? publishedBibliography(article, citationStyle) : [];
  const published = isLicensed(article.imageRights, [base.hostname]) ? pictures : new Map<string, string>();
  return { ...others, ...place, pictures: published, article: { ...article, bibliography } };
}
