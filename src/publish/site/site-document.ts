import type { Article } from '../../article/article.js';
import type { PublishedSite } from '../../snippets/published.js';
import type { Pictures } from './pictures.js';
import type { Signer } from '../signing/signer.js';
import type { Scripts } from './scripts.js';

/** How the cards of a published folder look. The values are those of the attributes of `<article-explainer>`. */
export interface Look {
  readonly view: 'full' | 'brief' | 'card';
  readonly theme: 'auto' | 'light' | 'dark';
  /** Level of the title's heading in what others embed; on the page of the document it is 1. */
  readonly headingLevel: number;
}

/** A document on its way to a published folder, where all that is made of it begins with its name. */
export interface SiteDocument {
  /** Of its files: lower-case letters, digits and hyphens. */
  readonly name: string;
  /** With its bibliography and its address; of a withdrawn one, what may still be said. Its addresses are absolute. */
  readonly article: Article;
  readonly pictures: Pictures;
  /** Address of the published folder; ends with a slash. */
  readonly base: URL;
  readonly look: Look;
  /** The day for which the files are made: whether a review is due is judged on it, not on that of the run. */
  readonly day: Date;
  readonly scripts: Scripts;
  /** Whether snippets bring the script. */
  readonly script: boolean;
  /** Who signs the document. Default: nobody. */
  readonly signer?: Signer | undefined;
}

/** What a snippet has to know of the folder. */
export const siteOf = ({
  base,
  scripts,
  signer,
}: Pick<SiteDocument, 'base' | 'scripts' | 'signer'>): PublishedSite => ({
  base: base.href,
  scripts: base.href + scripts.folder,
  integrity: scripts.integrity,
  publicKey: signer?.publicKey,
});

/** Absolute address of one of the document's files, such as `.html`. */
export const addressOf = ({ name, base }: Pick<SiteDocument, 'name' | 'base'>, suffix: string): string =>
  new URL(name + suffix, base).href;
