import { slugOf } from '../../article/slug.js';

/**
 * Gives each heading the id that its words make, with a number where another has that already: the names by which links
 * in a text lead to its headings. In a card of an element, `controllers/links/find-place.ts` does the same.
 */
export function withHeadingIds(html: string): string {
  const taken = new Set([...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
  return html.replace(
    /<(h[1-6])(?![^>]* id=)([^>]*)>(.*?)<\/\1>/gs,
    (_, tag: string, rest: string, inside: string) => {
      const slug = slugOf(wordsOf(inside));
      let id = slug;
      for (let i = 2; taken.has(id); i++) id = `${slug}-${i}`;
      taken.add(id);
      return `<${tag} id="${id}"${rest}>${inside}</${tag}>`;
    },
  );
}

/** Without the numbers of citations. A character that is written as a reference is none that a slug keeps. */
const wordsOf = (html: string) =>
  html
    .replace(/<sup>.*?<\/sup>/gs, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&\w+;|&#\w+;/g, ' ')
    .trim();
