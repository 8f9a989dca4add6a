import { safeAddress } from '../../../article/address.js';
import type { Article } from '../../../article/article.js';
import { slugOf } from '../../../article/slug.js';
import { toText } from '../../../article/text.js';
import type { Remark } from '../finding.js';
import { placesIn, placesOf } from '../places.js';

/** Words that say nothing of where a link leads when it is read on its own, as in a screen reader's list of links. */
const EMPTY_WORDS =
  /^((please )?(click|tap|press)( (on )?(here|this|the link|this link))?|here|(read|learn|see|find out|view|know) more|more|more (info|information|details)|details|link|this|(this|the) (link|page|article|site|website|study|post)|continue( reading)?)$/;

export function checkLinkText(article: Article): Remark[] {
  return placesOf(article, 'link').flatMap(({ node, path }) => {
    const text = toText(node).trim();
    const words = text.toLowerCase().replace(/[\s.…:!»›>→]+$/, '');
    if (text && EMPTY_WORDS.test(words)) {
      return [{ path, message: `"${text}" does not say where the link leads: link the words that do` }];
    }
    if (/^(https?:\/\/|www\.)\S+$/i.test(text)) {
      return [{ path, message: `${text} is an address, not words: link the name of the page` }];
    }
    return [];
  });
}

export function checkEmptyLinks(article: Article): Remark[] {
  const inside = new Set(placesOf(article, 'image').map(({ parent }) => parent?.node));
  return placesOf(article, 'link')
    .filter(({ node }) => !toText(node).trim() && !inside.has(node))
    .map(({ node, path }) => ({
      path,
      message: `the link to ${node.url || 'nothing'} has no words: nobody can see or hear it`,
    }));
}

/** Links to a place in the article. A heading is called what its words make: "What next?" is `#what-next`. */
export function checkAnchors(article: Article): Remark[] {
  const names = new Set<string>();
  for (const words of [article.headline, ...placesOf(article, 'heading').map(({ node }) => toText(node))]) {
    const slug = slugOf(words);
    let name = slug;
    for (let i = 2; names.has(name); i++) name = `${slug}-${i}`;
    names.add(name);
  }
  article.references?.forEach((_, i) => names.add(`ref-${i + 1}`));
  return placesOf(article, 'link')
    .filter(({ node }) => node.url.startsWith('#') && !names.has(decoded(node.url.slice(1))))
    .map(({ node, path }) => {
      const there = [...names].filter((name) => !name.startsWith('ref-')).map((name) => `#${name}`);
      return {
        path: `${path}.url`,
        message: `no heading is called ${node.url}: there are ${there.join(', ')}`,
      };
    });
}

export function checkAddresses(article: Article): Remark[] {
  return addressesOf(article)
    .filter(({ url }) => safeAddress(url) === undefined)
    .map(({ url, path }) => ({
      path,
      message: `"${url}" is no address that a reader can follow: write https:, http:, mailto: or a relative one`,
    }));
}

export function checkEncryption(article: Article): Remark[] {
  return addressesOf(article)
    .filter(({ url }) => /^http:/i.test(url))
    .map(({ url, path }) => ({ path, message: `${url} is not encrypted: write https:, if the site has it` }));
}

/** Every address, of the body, of the fields and of the references, but those that a bibliography was made with. */
function addressesOf({
  body,
  bibliography: _made,
  ...fields
}: Article): Array<{ path: string; url: string }> {
  const inBody = placesIn({ body, ...fields }).flatMap(({ node, path }) =>
    node.type === 'link' || node.type === 'image' ? [{ path: `${path}.url`, url: node.url }] : [],
  );
  return [...inBody, ...addressesIn(fields, '')];
}

function addressesIn(value: unknown, path: string): Array<{ path: string; url: string }> {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const here = Array.isArray(value) ? `${path}[${key}]` : path ? `${path}.${key}` : key;
    const isAddress = /^(url|URL|license)$/.test(key) && typeof inner === 'string';
    return isAddress ? [{ path: here, url: inner }] : addressesIn(inner, here);
  });
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
