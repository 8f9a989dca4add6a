import type { CslItem, CslName } from '../article/article.js';
import { isOthers } from '../article/others.js';

type Fields = Readonly<Record<string, unknown>>;

/**
 * A reference as an OpenURL ContextObject in key/encoded-value form (ANSI/NISO Z39.88-2004): what COinS puts into the
 * title of a span, for reference managers such as Zotero to find.
 */
export function toCoins(item: CslItem): string {
  const { DOI, PMID, URL } = item;
  const [format, fields] = describe(item);
  const pairs: Array<readonly [key: string, value: unknown]> = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rfr_id', 'info:sid/explainer-elements'],
    ['rft_val_fmt', `info:ofi/fmt:kev:mtx:${format}`],
    ['rft_id', DOI && `info:doi/${DOI}`],
    ['rft_id', PMID && `info:pmid/${PMID}`],
    ['rft_id', URL],
    ...Object.entries({ ...fields, ...common(item) }).map(([key, value]) => [`rft.${key}`, value] as const),
    ...authors(item.author),
  ];
  return pairs
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([key, value]) => `${key}=${encode(value)}`)
    .join('&');
}

/** The format of OpenURL that has words for such a work, and what only that format calls so. */
function describe({ type, title, genre, publisher, ...item }: CslItem): [format: string, fields: Fields] {
  const container = item['container-title'];
  const inBook = { atitle: title, btitle: container };
  switch (type) {
    case 'article':
    case 'article-journal':
    case 'review':
    case 'review-book':
      return [
        'journal',
        { genre: 'article', atitle: title, jtitle: container, stitle: item['container-title-short'] },
      ];
    case 'book':
    case 'report':
      return ['book', { genre: type, btitle: title, publisher }];
    case 'chapter':
    case 'entry-dictionary':
    case 'entry-encyclopedia':
      return ['book', { genre: 'bookitem', ...inBook, publisher }];
    case 'paper-conference':
      return ['book', { genre: 'proceeding', ...inBook, publisher }];
    case 'thesis':
      return ['dissertation', { title, inst: publisher, degree: genre }];
    default:
      return [
        'dc',
        {
          type: (Object.hasOwn(OTHERS, type) && OTHERS[type]) || 'webpage',
          title,
          source: container,
          publisher,
        },
      ];
  }
}

/** What Zotero calls what OpenURL has no format for, by CSL type. */
const OTHERS: Readonly<Record<string, string>> = {
  'article-magazine': 'magazineArticle',
  'article-newspaper': 'newspaperArticle',
  dataset: 'dataset',
  document: 'document',
  legal_case: 'case',
  legislation: 'statute',
  manuscript: 'manuscript',
  map: 'map',
  motion_picture: 'film',
  patent: 'patent',
  personal_communication: 'letter',
  post: 'forumPost',
  'post-weblog': 'blogPost',
  software: 'computerProgram',
  speech: 'presentation',
};

function common(item: CslItem & { ISSN?: string; language?: string }): Fields {
  const [, first, last] = /^([^-–]+)[-–]([^-–]+)$/.exec(String(item.page)) ?? [];
  return {
    volume: item.volume,
    issue: item.issue,
    pages: item.page,
    spage: first,
    epage: last,
    edition: item.edition,
    place: item['publisher-place'],
    date: isoDate(item),
    isbn: item.ISBN,
    issn: item.ISSN,
    language: item.language,
  };
}

function isoDate({ issued }: CslItem): string | undefined {
  const [parts] = issued?.['date-parts'] ?? [];
  return (
    parts?.map((part, i) => String(part).padStart(i > 0 ? 2 : 4, '0')).join('-') ??
    issued?.literal ??
    issued?.raw
  );
}

/** The first author apart, as the standard has it; then all, each once. An organisation must not be taken for a person. */
function authors(all: readonly CslName[] = []): Array<readonly [key: string, value: unknown]> {
  const known = all.filter((name) => !isOthers(name));
  const [first] = known;
  return [
    ['rft.aulast', first && familyOf(first)],
    ['rft.aufirst', first?.given],
    ...known.map((name) =>
      name.family
        ? (['rft.au', [familyOf(name), name.given].filter(Boolean).join(', ')] as const)
        : (['rft.aucorp', name.literal ?? name.given] as const),
    ),
  ];
}

const familyOf = (name: CslName) =>
  name.family &&
  [name['dropping-particle'], name['non-dropping-particle'], name.family].filter(Boolean).join(' ');

/** Half a character, as a broken import leaves it, has no encoding. */
const encode = (value: unknown) => encodeURIComponent(String(value).replace(/\p{Surrogate}/gu, ''));
