import type { Article } from '../../article/article.js';
import type { Notes } from './report.js';

/** Stands for the address of a page that nobody named. */
export const PLACEHOLDER = 'https://page.invalid/';

/** Addresses of a page whose own is not known stay relative, as it wrote them. */
export function withoutPlaceholder(article: Article, notes: Notes): Article {
  const relative: string[] = [];
  const strip = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(strip);
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, strip(inner)]));
    }
    if (typeof value !== 'string' || !value.startsWith(PLACEHOLDER)) return value;
    relative.push(value.slice(PLACEHOLDER.length - 1));
    return relative.at(-1);
  };
  const { url, ...rest } = article;
  const isNamed = url && !url.startsWith(PLACEHOLDER);
  const stripped = { ...(strip(rest) as Article), ...(isNamed && { url }) };
  const [first] = relative;
  if (first !== undefined) {
    const places = relative.length === 1 ? 'an address is' : `${relative.length} addresses are`;
    notes.doubt(`${places} relative to a page that is not known: name it with --url`, first);
  }
  return stripped;
}
