import { embedPage } from './embed-page.js';
import { oembedJson } from './oembed.js';
import { ownTag } from './own-tag.js';
import { page } from './page.js';
import type { SiteDocument } from './site-document.js';
import { snippet } from './snippet.js';

/** What is made of every document: after its name, the rest of the file's name, and what is in it. */
export const documentFiles: ReadonlyArray<
  readonly [suffix: string, make: (document: SiteDocument) => string]
> = [
  ['.json', ({ article }) => `${JSON.stringify(article)}\n`],
  ['.html', page],
  ['.embed.html', embedPage],
  ['.oembed.json', oembedJson],
  ['.snippet.html', snippet],
  ['.js', ownTag],
];

/** The signature of a document, beside it. */
export const SIGNED = '.json.jws';

/** All files of a document, by their names. */
export function filesOf(document: SiteDocument): Array<readonly [name: string, content: string]> {
  const { name, signer } = document;
  return documentFiles.flatMap(([suffix, make]) => {
    const content = make(document);
    const file = [name + suffix, content] as const;
    return signer && suffix === '.json' ? [file, [name + SIGNED, signer.sign(content)] as const] : [file];
  });
}
