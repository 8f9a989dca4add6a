import type { CslItem } from '../../article/article.js';
import { isTitle, splitTitle } from './title.js';

const EDITION =
  /[.,]? \(?(\d{1,2})(?:st|nd|rd|th) (?:edn?|edition)\.?\)?[.,]?(?: |$)|[.,]? \(?(?:rev(?:ised)?\.?) (?:edn?|edition)\.?\)?[.,]?(?: |$)/i;
const PLACE = /^(\p{Lu}[\p{L}.’' -]{1,40}(?:, \p{Lu}[\p{L}.]{1,20})?): (.+)$/u;
const PUBLISHER =
  /\b(?:press|publish(?:ers?|ing)|books|verlag|wiley|elsevier|springer|saunders|mosby|blackwell|lippincott|mcgraw|routledge|penguin|academic|university|editions?)\b/i;

/** "Title. 3rd edn. London: Publisher": what remains of a book between its authors and its end. */
export function parseBook(text: string): Partial<CslItem> | undefined {
  const edition = EDITION.exec(text);
  if (edition && !edition[1]) return undefined;
  const split = edition
    ? { title: text.slice(0, edition.index), imprint: text.slice(edition.index + edition[0].length) }
    : splitImprint(text);
  if (!split) return undefined;
  const imprint = split.imprint.replace(/\.$/, '');
  const [, place, publisher = imprint] = PLACE.exec(imprint) ?? [];
  const isSure = edition ?? (place !== undefined || PUBLISHER.test(publisher));
  if (!isSure || !isTitle(split.title) || /[.?!] /.test(split.title) || !isPublisher(publisher))
    return undefined;
  return {
    type: 'book',
    title: split.title,
    ...(edition && { edition: edition[1] }),
    publisher,
    ...(place && { 'publisher-place': place }),
  };
}

function splitImprint(text: string): { title: string; imprint: string } | undefined {
  const parts = text.split(/\. (?=\p{Lu})/u);
  return parts.length === 2 ? { title: parts[0]!, imprint: parts[1]! } : undefined;
}

function isPublisher(text: string): boolean {
  return text.length <= 100 && /^\p{Lu}/u.test(text) && !/[.?!;:] |\d/.test(text);
}

/** "Title. Site" or a title alone. */
export function parseWebPage(text: string): Partial<CslItem> | undefined {
  const bare = text.replace(/\.$/, '');
  const stops = bare.match(/[.?!] (?=\S)/g)?.length ?? 0;
  if (stops > 1) return undefined;
  const unquoted = /^['‘"“](.+)['’"”]$/.exec(bare)?.[1];
  if (stops === 0 && (unquoted || !/^['‘"“]/.test(bare))) {
    const title = (unquoted ?? bare).replace(/[.,]$/, '');
    return isTitle(title) ? { type: 'webpage', title } : undefined;
  }
  const split = splitTitle(bare);
  return split && { type: 'webpage', title: split.title, 'container-title': split.container };
}
