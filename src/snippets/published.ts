import { safeAddress } from '../article/address.js';
import type { Article } from '../article/article.js';

/** A published folder, as a snippet has to know it. All addresses are absolute. */
export interface PublishedSite {
  /** Address of the folder; ends with a slash. */
  readonly base: string;
  /** Address of the folder of the scripts in their exact version; ends with a slash. */
  readonly scripts: string;
  /** SRI hashes of the scripts, by their path in that folder. */
  readonly integrity: Readonly<Record<string, string>>;
  /** The attribute `public-key`, where its documents are signed. */
  readonly publicKey?: string | undefined;
}

/** A document of it. */
export interface PublishedDocument {
  /** Of its files. */
  readonly name: string;
  readonly article: Article;
}

/** What the attribute `preset` takes. */
export const presets = ['foundation', 'clinic', 'journal', 'plain'] as const;
export type Preset = (typeof presets)[number];

/** How a card looks. The values are those of the attributes of `<article-explainer>`. */
export interface SnippetLook {
  readonly view: 'full' | 'brief' | 'card';
  readonly theme: 'auto' | 'light' | 'dark';
  readonly headingLevel: number;
  /** A look that ships. Default: that of the element. */
  readonly preset?: Preset | undefined;
  /** `--explainer-accent`. Default: that of the preset. */
  readonly accent?: string | undefined;
  /** Name of a style that ships. Default: as the document was published. */
  readonly citationStyle?: string | undefined;
}

/** Address of one of a document's files, such as `.html`. */
export const fileOf = ({ base }: Pick<PublishedSite, 'base'>, name: string, suffix: string): string =>
  new URL(name + suffix, base).href;

/** The page that a link to the document leads to: its own at its source, else the published one. */
export const pageOf = (site: PublishedSite, { name, article }: PublishedDocument): string =>
  safeAddress(article.url) ?? fileOf(site, name, '.html');

/** `<cough-explainer>` of `cough.md`: the tag that `NAME.js` defines. */
export const tagOf = (name: string): string => `${name}-explainer`;
