import { parseArticle } from '../../../src/article/parse-article.js';
import { documentFiles } from '../../../src/publish/site/files.js';
import { folderFiles } from '../../../src/publish/site/folder-files.js';
import { readScripts } from '../../../src/publish/site/scripts.js';
import { siteOf, type SiteDocument } from '../../../src/publish/site/site-document.js';
import { toSiteDocument } from '../../../src/publish/site/to-site-document.js';
import { explainerSnippet } from '../../../src/snippets/explainer-snippet.js';
import { frameSnippet } from '../../../src/snippets/frame-snippet.js';
import { linkSnippet } from '../../../src/snippets/link-snippet.js';
import { parseXml } from '../../support/site.js';
import type { Payload } from '../payload.js';
import type { Door, Shelf, Trial } from '../trial.js';
import { documentWith, smallDocument } from './fields.js';

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  json: 'application/json',
  js: 'text/javascript',
};
/** The page that a server sends has the hooks first. */
const HOOKS = '<script src="/hooks.js"></script>';
/** Beside the scripts that the server has for all pages. */
const scripts = { ...readScripts(), folder: 'cdn/' };
const day = new Date('2026-06-01');

/** A document published to a folder of the server. */
export function publishTo(shelf: Shelf, folder: string, name: string, document: unknown): SiteDocument {
  const base = new URL(`${shelf.origin}/${folder}`);
  const up = '../'.repeat(folder.split('/').length - 1);
  const site = toSiteDocument(
    { name, article: parseArticle(document) },
    {
      base,
      look: { view: 'full', theme: 'auto', headingLevel: 2 },
      day,
      citationStyle: 'ama',
      script: true,
      scripts: { ...scripts, folder: up + scripts.folder },
    },
  );
  for (const [suffix, make] of documentFiles) {
    const type = TYPES[/\w+$/.exec(suffix)![0]]!;
    const file = make(site);
    shelf.putAt(
      folder + name + suffix,
      type,
      type === TYPES.html ? file.replace('<head>', `<head>${HOOKS}`) : file,
    );
  }
  return site;
}

/** The scripts and styles of what is published, as text: those that a document of no malice has. */
export function ownTexts(document: SiteDocument): string[] {
  const written = documentFiles
    .filter(([suffix]) => suffix.endsWith('.html'))
    .map(([, make]) => make(document));
  const lists = folderFiles
    .filter(([name]) => name.endsWith('.html'))
    .map(([, make]) => make([document], document.base));
  return [...written, ...lists].flatMap((html) =>
    Array.from(html.matchAll(/<(style|script)[^>]*>([^]*?)<\/\1>/g), ([, , text]) => text!.trim()),
  );
}

/** A page of somebody's own, on which everything stands that is to be pasted. */
function pastedPage(site: SiteDocument, accent: string): string {
  const make = new Map(documentFiles);
  const oembed = JSON.parse(make.get('.oembed.json')!(site)) as { html: string };
  const place = siteOf(site);
  const look = { ...site.look, accent, citationStyle: accent };
  const pieces = [
    make.get('.snippet.html')!(site),
    `<script type="module" src="${site.name}.js"></script><${site.name}-explainer></${site.name}-explainer>`,
    oembed.html,
    frameSnippet(place, site).text,
    linkSnippet(place, site).html.text,
    explainerSnippet(place, site, { look, script: false }).text,
  ];
  return `<!doctype html><html lang="en"><head>${HOOKS}<meta charset="utf-8"><title>A page</title></head><body>${pieces.join('\n')}</body></html>`;
}

let count = 0;

const published: Door = {
  name: 'published files',
  batch: 12,
  trials(payload, shelf) {
    const { payload: text } = payload;
    if (!/\S/.test(text)) return [];
    const folder = `published/${++count}/`;
    const site = publishTo(
      shelf,
      folder,
      'p',
      documentWith({ text, without: ['imageRights.licensees', 'isBasedOn.imageRights.licensees'] }),
    );
    const own = ownTexts(publishTo(shelf, 'published/own/', 'own', smallDocument()));
    shelf.putAt(`${folder}pasted.html`, TYPES.html!, pastedPage(site, text));
    const made = new Map(folderFiles.map(([name, make]) => [name, make([site], site.base)]));
    shelf.putAt(`${folder}index.html`, TYPES.html!, made.get('index.html')!);
    const url = (name: string) => site.base.href + name;
    // A document that is too large is refused, and what stands in the elements stays.
    const isTaken = Buffer.byteLength(new Map(documentFiles).get('.json')!(site)) <= 2_000_000;
    return [
      {
        payload,
        place: 'its page',
        // Whoever publishes an article with a picture names the picture's host.
        named: [text],
        mount: { kind: 'frame', url: url('p.html'), own, awaits: 'article-explainer' },
      },
      {
        payload,
        place: 'pasted into a page',
        named: [text],
        mount: {
          kind: 'frame',
          url: url('pasted.html'),
          own,
          ...(isTaken && { awaits: 'article-explainer, p-explainer' }),
        },
      },
      { payload, place: 'the framed page', mount: { kind: 'written', url: url('p.embed.html'), own } },
      { payload, place: 'the list', mount: { kind: 'written', url: url('index.html'), own } },
      ...['feed.atom', 'sitemap.xml'].map((name): Trial => {
        return { payload, place: name, mount: { kind: 'done', found: mistakes(made.get(name)!) } };
      }),
    ];
  },
};

function mistakes(xml: string): string[] {
  try {
    // The parser takes this character for a mistake of encoding; it may be the document's own.
    parseXml(xml.replaceAll('\ufffd', '?'));
    return [];
  } catch (error) {
    return [`no XML: ${(error as Error).message}`];
  }
}

const frames: Door = {
  name: 'query and fragment of a frame',
  batch: 20,
  trials(payload, { origin, putAt }) {
    const { payload: text } = payload;
    // No server takes a longer address. As UTF-8, which has no half of a character.
    if (encodeURIComponent(Buffer.from(text).toString()).length > 8000) return [];
    const own = ownTexts(publishTo({ origin, putAt, put: () => '' }, '', 'reference', smallDocument()));
    const frame = (place: string, url: string, awaits?: string): Trial => ({
      payload,
      place,
      mount: { kind: 'frame', url: new URL(url, `${origin}/`).href, own, ...(awaits && { awaits }) },
    });
    return [
      frame('framed page', `reference.embed.html?${text}#${text}`),
      frame('framed page, its secret', `reference.embed.html#?secret=${text}`),
      frame('page', `reference.html?${text}#${text}`, 'article-explainer'),
    ];
  },
};

const messages: Door = {
  name: 'messages to and from a frame',
  batch: 200,
  trials: (payload: Payload, { putAt, origin }) => {
    publishTo({ origin, putAt, put: () => '' }, '', 'reference', smallDocument());
    putAt(
      'relay.embed.html',
      TYPES.html!,
      '<script>onmessage = ({ data }) => parent.postMessage(data, "*")</script>',
    );
    return [{ payload, mount: { kind: 'message', value: payload.payload } }];
  },
};

const doctor: Door = {
  name: 'the snippet builder’s doctor',
  batch: 100,
  page: 'builder',
  trials(payload, { origin, putAt }) {
    publishTo({ origin, putAt, put: () => '' }, '', 'reference', smallDocument());
    const { payload: text } = payload;
    return [
      { payload, place: 'as it is', mount: { kind: 'doctor', value: text } },
      {
        payload,
        place: 'as attributes of a snippet',
        mount: {
          kind: 'doctor',
          value: `<article-explainer src='${text}' view='${text}' style='--explainer-accent: ${text}' citation-style='${text}'><a href='${text}'>A</a></article-explainer><script src='${text}'></script>`,
        },
      },
    ];
  },
};

export const publishedDoors = [published, frames, messages, doctor];
