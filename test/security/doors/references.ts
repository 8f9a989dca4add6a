import type { Door } from '../trial.js';

const CSL_FIELDS = (
  'title container-title container-title-short title-short edition genre volume issue page number publisher ' +
  'publisher-place DOI PMID PMCID ISBN ISSN URL abstract note annote collection-title event-title language medium ' +
  'section source status version archive call-number'
).split(' ');
const BIB_FIELDS = (
  'title subtitle journal booktitle publisher year month volume number pages doi url isbn issn note edition series ' +
  'address howpublished school institution organization eprint pmid langid abstract keywords'
).split(' ');
const RIS_TAGS = 'TI T2 JO PB CY VL IS SP EP DO UR L1 SN N1 N2 AB ET LA KW ID AN M1 M3 DP C1 PY DA Y2'.split(
  ' ',
);
const NBIB_TAGS = 'TI TA JT VI IP PG DP LID AID IS PB PL LA AB OT PMC MHDA CI COIS GR'.split(' ');

const asName = (text: string) => ({ family: text, given: text, 'non-dropping-particle': text, suffix: text });
const asDate = (text: string) => ({
  raw: text,
  literal: text,
  season: text,
  circa: text,
  'date-parts': [[text]],
});

/** A reference with the payload in each of its fields. */
export function cslItem(text: string): object {
  return {
    ...Object.fromEntries(CSL_FIELDS.map((name) => [name, text])),
    id: text || 'a',
    type: 'article-journal',
    author: [asName(text), { literal: text }],
    editor: [asName(text)],
    issued: asDate(text),
    accessed: asDate(text),
    [text]: text,
  };
}

const bibtex = (text: string) =>
  `@article{a,\n author = {${text} and Diaz, Ana},\n${BIB_FIELDS.map((name) => ` ${name} = {${text}}`).join(',\n')}\n}\n` +
  `@book{b, title = "${text}", author = {Diaz, Ana}, year = 2020}\n@book{${text}, title = {By its key}}\n` +
  `@book{c, title = {Soundness}, year = 2020}\n`;
const ris = (text: string) =>
  `TY  - JOUR\nAU  - ${text}\n${RIS_TAGS.map((tag) => `${tag}  - ${text}\n`).join('')}ER  - \n` +
  'TY  - BOOK\nTI  - Soundness\nER  - \n';
const nbib = (text: string) =>
  `PMID- 1\nFAU - ${text}\nAU  - ${text}\n${NBIB_TAGS.map((tag) => `${tag.padEnd(4)}- ${text}\n`).join('')}\n` +
  'PMID- 2\nTI  - Soundness\n';

const attributes = { 'citation-style': 'apa', controls: 'style filter copy export', coins: '' };

const formats: Door = {
  name: 'references in their formats',
  batch: 40,
  trials(payload, { put }) {
    const { payload: text } = payload;
    const list = (given: object) =>
      ({ kind: 'element', tag: 'citation-list', html: 'What the page says.', ...given }) as const;
    const file = (type: string, body: string, suffix: string) =>
      list({ attributes: { ...attributes, src: put(type, body, suffix) } });
    const sound = 'Soundness';
    return [
      {
        payload,
        place: 'CSL-JSON',
        mount: list({ attributes, properties: { references: [cslItem(text)] } }),
      },
      {
        payload,
        place: 'CSL-JSON, in a script',
        mount: list({
          script: {
            type: 'application/vnd.citationstyles.csl+json',
            text: JSON.stringify([cslItem(text), { id: 'b', type: 'book', title: sound }]),
          },
        }),
        text: sound,
      },
      { payload, place: 'BibTeX', mount: file('application/x-bibtex', bibtex(text), '.bib') },
      { payload, place: 'RIS', mount: file('application/x-research-info-systems', ris(text), '.ris') },
      { payload, place: 'nbib', mount: file('application/nbib', nbib(text), '.nbib') },
      { payload, place: 'the text of a file', mount: file('text/plain', text, '.txt') },
    ];
  },
};

const xml = (text: string) =>
  text
    // Characters that no XML has.
    .replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;');

/** A style with the text wherever one may have text. */
const style = (it: string) => `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" default-locale="en-US">
<info><title>${it}</title><id>${it}</id><link href="${it}" rel="self"/><updated>2026-01-01T00:00:00+00:00</updated></info>
<locale xml:lang="en"><terms><term name="in">${it}</term><term name="accessed">${it}</term></terms></locale>
<macro name="m"><text value="${it}" prefix="${it}" suffix="${it}" quotes="true"/></macro>
<citation><layout prefix="${it}"><text variable="title"/></layout></citation>
<bibliography><layout prefix="${it}" suffix="${it}" delimiter="${it}"><group delimiter="${it}"><text macro="m"/><text term="in" prefix="${it}"/>
<names variable="author" prefix="${it}"><name delimiter="${it}" initialize-with="${it}"/><et-al term="${it}"/></names>
<text variable="title" prefix="${it}" suffix="${it}"/><text variable="URL" prefix="${it}"/><text variable="DOI" prefix="https://doi.org/"/>
<date variable="issued" prefix="${it}"><date-part name="year" prefix="${it}"/></date></group></layout></bibliography></style>`;

const references = [
  {
    id: 'a',
    type: 'book',
    title: 'A book',
    author: [{ family: 'Diaz', given: 'Ana' }],
    DOI: '10.1000/182',
    URL: 'https://example.org/',
  },
];

const styles: Door = {
  name: 'a CSL style',
  batch: 50,
  trials(payload, { put }) {
    const { payload: text } = payload;
    const list = (citationStyle: string) =>
      ({
        kind: 'element',
        tag: 'citation-list',
        attributes: { 'citation-style': citationStyle },
        properties: { references },
      }) as const;
    const file = (body: string) => list(put('application/xml', body, '.csl'));
    return [
      { payload, place: 'its name', mount: list(text), named: [text] },
      { payload, place: 'its texts', mount: file(style(xml(text))) },
      { payload, place: 'its texts, as they are', mount: file(style(text)) },
      { payload, place: 'the file', mount: file(text) },
    ];
  },
};

export const referenceDoors = [formats, styles];
