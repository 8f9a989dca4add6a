import { EMBED_SUFFIX } from '../../embed/messages.js';
import { tagOf, type PublishedSite } from '../published.js';
import { repair } from './repair.js';
import { tagsOf, valueOf, type Tag } from './tags.js';

/** What the doctor knows of the folder that snippets come from. */
export interface KnownSite extends PublishedSite {
  /** Names of its documents. */
  readonly names: readonly string[];
}

/** Where a snippet stands, as far as one was told. */
export interface Host {
  /** Content-Security-Policy of the page: the header, or what the console says of it. */
  readonly policy?: string | undefined;
  /** Address of the page. */
  readonly page?: string | undefined;
}

/** One of our scripts in a snippet. */
export interface OwnScript {
  readonly tag: Tag;
  readonly src: string;
  /** Its path in the folder of its version, such as `article-explainer.js`. */
  readonly file: string;
  /** `1.2.3`, `1`, or empty where the address has none. */
  readonly version: string;
}

/** A snippet, read as well as it can be. */
export interface Patient {
  readonly pasted: string;
  /** What was pasted, its characters repaired and the card left out. */
  readonly text: string;
  readonly tags: readonly Tag[];
  /** Beginnings of our elements. */
  readonly elements: readonly Tag[];
  /** Frames of our pages. */
  readonly frames: readonly Tag[];
  readonly scripts: readonly OwnScript[];
  /** Whether the text itself is in the snippet, where browsers find it. */
  readonly hasCard: boolean;
  readonly site: KnownSite;
  readonly host: Host;
}

/** The tags that a script of ours or of the folder's defines. */
export const tagsOfSite = ({ names }: KnownSite): string[] => [
  'article-explainer',
  'recurrence-explainer',
  'citation-list',
  ...names.map(tagOf),
];

export function examine(pasted: string, site: KnownSite, host: Host): Patient {
  const repaired = repair(pasted);
  const text = withoutCard(repaired);
  const tags = tagsOf(text);
  const known = tagsOfSite(site);
  const starts = tags.filter(({ isEnd }) => !isEnd);
  return {
    pasted,
    text,
    tags,
    elements: starts.filter(({ name }) => known.includes(name.toLowerCase())),
    frames: starts.filter(
      (tag) => tag.name.toLowerCase() === 'iframe' && valueOf(tag, 'src')?.includes(EMBED_SUFFIX),
    ),
    scripts: starts.flatMap((tag) => ownScript(tag, site)),
    hasCard: starts.some(
      (tag) => tag.name.toLowerCase() === 'template' && valueOf(tag, 'shadowrootmode') === 'open',
    ),
    site,
    host,
  };
}

/** In its template, or without. */
const withoutCard = (text: string) =>
  text
    .replace(/(<template\b[^>]*>)[^]*?(<\/template\s*>)/gi, '$1$2')
    .replace(/<(style|article)(?=[\s>])[^>]*>[^]*?<\/\1\s*>/gi, '');

function ownScript(tag: Tag, { base, integrity, names }: KnownSite): OwnScript[] {
  const src = tag.name.toLowerCase() === 'script' ? valueOf(tag, 'src') : undefined;
  if (!src) return [];
  const [, version = '', file = ''] = /(?:\/(\d+(?:\.\d+\.\d+)?))?\/([^/?#]+)(?:[?#].*)?$/.exec(src) ?? [];
  const isOurs =
    Object.hasOwn(integrity, file) ||
    names.some((name) => file === `${name}.js`) ||
    src.replace(/^https?:/, '').startsWith(base.replace(/^https?:/, ''));
  return isOurs ? [{ tag, src, file, version }] : [];
}
