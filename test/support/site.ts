import { readFileSync } from 'node:fs';
import { DOMParser, type Document } from '@xmldom/xmldom';
import { parseHTML } from 'linkedom';
import type { Article } from '../../src/article/article.js';
import { readDocument } from '../../src/publish/read-document.js';
import { readScripts } from '../../src/publish/site/scripts.js';
import type { SiteDocument } from '../../src/publish/site/site-document.js';
import { toSiteDocument, type Site } from '../../src/publish/site/to-site-document.js';

const scripts = readScripts();

export const BASE = new URL('https://explainers.example.org/care/');

export const site: Site = {
  base: BASE,
  look: { view: 'full', theme: 'auto', headingLevel: 2 },
  day: new Date('2026-06-01'),
  citationStyle: 'ama',
  script: true,
  scripts,
};

/** A document as it is published; `changes` go over the article. */
export function siteDocument(changes: Partial<Article> = {}, options: Partial<Site> = {}): SiteDocument {
  const article = readDocument('test/documents/murmurs.md');
  return toSiteDocument({ name: 'murmurs', article: { ...article, ...changes } }, { ...site, ...options });
}

/** @throws where it is not well-formed */
export function parseXml(text: string): Document {
  const refuse = (level: string, message: string) => {
    throw new Error(`${level}: ${message}`);
  };
  return new DOMParser({ onError: refuse }).parseFromString(text, 'text/xml');
}

/** The page as a browser has it, but that its template is one. */
export const parsePage = (text: string): globalThis.Document => parseHTML(text).document;

export const readDist = (path: string): string => readFileSync(`dist/${path}`, 'utf8');
