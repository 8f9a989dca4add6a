import type { html as litHtml } from 'lit';
import { safeAddress } from '../../../article/address.js';
import type { Agent, Image, Node, Statement } from '../../../article/article.js';
import { creditOf, isLicensed } from '../../../article/image-rights.js';
import { enPictures } from '../../../locales/en-pictures.js';
import type { Words } from '../../../locales/words.js';
import type { Drawers, Drawing, nodes as drawNodes } from '../nodes.js';
import { framingHosts } from './framing-hosts.js';
import { pictureAddress } from './picture-address.js';
import { parted } from './parted.js';
import { adoptRareStyles } from '../rare-styles.js';

let drawnFor: readonly string[] | undefined;

/**
 * Says where pictures are drawn for, in place of the page that this runs in: for who draws ahead of time.
 * @param hosts as `isLicensed` takes them: none for a page that is not known
 */
export function drawPicturesFor(hosts: readonly string[]): void {
  drawnFor = hosts;
}

/**
 * What draws the pictures of a publisher, each with its caption and its credit. Where one may not be shown, nothing asks
 * for it, and what it shows and the terms stand in its place.
 */
export function pictures(
  html: typeof litHtml,
  nodes: typeof drawNodes,
): Pick<Drawers, 'image' | 'paragraph'> {
  const linked = (content: unknown, url: string | undefined): unknown => {
    const address = safeAddress(url);
    return address ? html`<a part="link" href=${address}>${content}</a>` : content;
  };

  /** @param url where the picture leads, if it is a link */
  const picture = (it: Image, drawing: Drawing, url?: string): unknown => {
    if (drawing.root) adoptRareStyles(drawing.root);
    const address = pictureAddress(it.url, drawing.root);
    if (!address || !isLicensed(drawing.article.imageRights, (drawnFor ??= framingHosts(window)))) {
      return inItsPlace(it, drawing);
    }
    const { alt, width, height } = it;
    const image =
      width! > 0 && height! > 0
        ? html`<img
            part="image"
            src=${address}
            alt=${alt ?? ''}
            width=${width}
            height=${height}
            loading="lazy"
          />`
        : html`<img part="image unsized" src=${address} alt=${alt ?? ''} loading="lazy" />`;
    return html`<figure part="picture">${linked(image, url)}${caption(it, drawing)}</figure>`;
  };

  const caption = (it: Image, drawing: Drawing): unknown => {
    const text = !drawing.isSmall && it.caption && html`<p>${it.caption}</p>`;
    const line = credit(it, drawing);
    return (text || line) && html`<figcaption part="caption">${text || ''} ${line}</figcaption>`;
  };

  /** In the place of a picture that may not be shown; nothing where it says nothing. */
  const inItsPlace = (it: Image, drawing: Drawing): unknown => {
    const { article, view, isSmall } = drawing;
    const words = wordsOf(drawing);
    const description = [it.alt, it.caption].filter(Boolean);
    if (isSmall || description.length === 0) return undefined;
    const { usageInfo, copyrightNotice: text } = article.imageRights ?? {};
    const policy: Statement | undefined = usageInfo ?? (text ? { text } : undefined);
    return html`<div part="picture" role="note">
      ${description.map((text) => html`<p>${text}</p> `)}
      <div part="caption">
        <p lang=${view.wordsLang}>${words.notLicensed}</p>
        ${policy ? html`<p>${linked(policy.text, policy.url)}</p>` : ''} ${credit(it, drawing)}
      </div>
    </div>`;
  };

  /** Who made the picture and on what terms it stands here: what it says itself, else what is said of all pictures. */
  const credit = (it: Image, drawing: Drawing): unknown => {
    const { article, view } = drawing;
    const words = wordsOf(drawing);
    const { creditText, copyrightNotice } = creditOf(it, article.imageRights);
    const by = (role: string, agent: Agent | string | undefined) =>
      agent && [role, ': ', typeof agent === 'string' ? agent : linked(agent.name, agent.url)];
    const facts = [
      creditText,
      by(words.illustration, it.creator),
      by(words.artDirection, it.artDirector),
      copyrightNotice,
      safeAddress(it.license) && linked(unpunctuated(view.words.license), it.license),
      safeAddress(it.acquireLicensePage) && linked(words.acquireLicense, it.acquireLicensePage),
    ].filter(Boolean);
    if (facts.length === 0) return undefined;
    return html`<p part="credit" lang=${view.wordsLang}>
      ${facts.map((fact, i) => html`${i ? ' · ' : ''}<span>${fact}</span>`)}
    </p>`;
  };

  return {
    image: (it, _, drawing) => picture(it, drawing),
    // A figure is no part of a paragraph, so a paragraph ends before and goes on after it.
    paragraph: (it, inside, drawing) =>
      holdsPicture(it)
        ? parted(it.children).map((part) =>
            'image' in part
              ? picture(part.image, drawing, part.url)
              : html`<p>${nodes(part.children, drawing)}</p>`,
          )
        : html`<p>${inside()}</p>`,
  };
}

/** A label as the text of a link: without the colon that an address follows elsewhere, nor the space before it. */
const unpunctuated = (label: string): string => label.replace(/\P{L}+$/u, '');

const holdsPicture = (node: Node): boolean =>
  node.type === 'image' || ('children' in node && node.children.some(holdsPicture));

/** Those of the language in force, which come whole, or the English ones, of which these are a part. */
function wordsOf({ view }: Drawing): typeof enPictures {
  const words = view.words as Words;
  return words.illustration ? words : enPictures;
}
