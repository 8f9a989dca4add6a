import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Article } from '../../src/article/article.js';
import { parseArticle } from '../../src/article/parse-article.js';
import { check, type Schema } from '../../src/article/schema.js';
import { publishedBibliography } from '../../src/publish/published-bibliography.js';
import { articleFromMarkdown } from '../../src/publish/markdown.js';
import { schemaPlugin } from '../../src/publish/rollup-plugin-schema.js';

const file = fileURLToPath(new URL('../../src/article/article.schema.json', import.meta.url));
const schema = JSON.parse(readFileSync(file, 'utf8')) as Schema & { $defs: Record<string, Schema> };

// `format` says what to resolve: any string is a relative address.
const validate = new Ajv2020({
  strict: true,
  strictRequired: false,
  allowUnionTypes: true,
  validateFormats: false,
  allErrors: true,
});
const isArticle = validate.compile(schema);

const text = { type: 'text', value: 'A sound.' };
const paragraph = { type: 'paragraph', children: [text] };
const book = { id: 'a', type: 'book', title: 'Cats' };
const good = (): Record<string, unknown> => ({
  headline: 'Heart Murmurs in Cats',
  inLanguage: 'en',
  dateModified: '2022-10-14',
  publisher: { name: 'Example Clinic', url: 'https://example.org/' },
  imageRights: { creditText: 'Poe', licensees: ['example.org'] },
  body: { type: 'root', children: [paragraph] },
  references: [book],
});

const node = (...children: unknown[]) => ({ body: { type: 'root', children } });
const reference = (changes: object) => ({ references: [{ ...book, ...changes }] });
const basis = (changes: object) => ({ isBasedOn: { headline: 'Murmurs', ...changes } });
const run = (changes: object) => ({ bibliography: [{ id: 'a', runs: [{ text: 'A', ...changes }] }] });

/** Documents by what was changed in a good one; `undefined` takes a field out. */
const valid: Record<string, object> = {
  nothing: {},
  'without what is optional': {
    dateModified: undefined,
    publisher: undefined,
    imageRights: undefined,
    references: undefined,
  },
  'an unknown field': { '@type': 'MedicalWebPage' },
  'an unknown field inside': { publisher: { name: 'A', logo: {} } },
  'a language of two parts': { inLanguage: 'pt-BR' },
  'a year': { dateModified: '2022' },
  'a month': { dateModified: '2022-10' },
  'a time': { dateModified: '2022-10-14T09:30:00Z' },
  'a time of a zone': { dateModified: '2022-10-14T09:30:00.000+02:00' },
  'a status': { status: 'withdrawn', statusNote: 'Wrong.' },
  'a relative address': { url: 'murmurs.html' },
  'an empty address': { url: '' },
  'an address that cannot be parsed': { url: 'https://[' },
  'no references': { references: [] },
  'a basis': basis({ publisher: { name: 'B' }, dateModified: '2019' }),
  'no nodes': node(),
  'a node of an unknown type': node({ type: 'math', value: 'x' }),
  'a heading': node({ type: 'heading', depth: 6, children: [] }),
  'a list of no order': node({ type: 'list', ordered: null, start: null, children: [] }),
  'an ordered list': node({
    type: 'list',
    ordered: true,
    start: 3,
    children: [{ type: 'listItem', children: [paragraph] }],
  }),
  'a table': node({
    type: 'table',
    align: [null],
    children: [{ type: 'tableRow', children: [{ type: 'tableCell', children: [text] }] }],
  }),
  'a break': node({ type: 'paragraph', children: [text, { type: 'break' }, text] }),
  'an image without words': node({ type: 'image', url: 'a.svg', alt: null }),
  'a citation': node({ type: 'paragraph', children: [{ type: 'footnoteReference', identifier: 'a' }] }),
  'a directive': node({ type: 'leafDirective', name: 'figure', attributes: { src: 'a' }, children: [] }),
  'a directive without attributes': node({
    type: 'textDirective',
    name: 'term',
    attributes: null,
    children: [text],
  }),
  'text of nothing': node({ type: 'text', value: '' }),
  'other variables of CSL': reference({ note: 'Signed', custom: { shelf: 3 } }),
  'numbers of CSL': reference({ volume: 3, issue: '4a', page: 12, edition: 2, number: 'x' }),
  'names of CSL': reference({ author: [{ family: 'Lee', given: 'A' }, { literal: 'WHO' }, {}] }),
  'dates of CSL': reference({
    issued: { 'date-parts': [[2018, '4'], [2019]] },
    accessed: { raw: '2020', circa: true, season: 2 },
  }),
  'a bibliography': run({ formats: ['italic'], url: 'https://doi.org/1' }),
};
const invalid: Record<string, object> = {
  'no headline': { headline: undefined },
  'no language': { inLanguage: undefined },
  'no body': { body: undefined },
  'a headline of white space': { headline: ' ' },
  'a headline of null': { headline: null },
  'an abstract that is a number': { abstract: 1 },
  'a language in words': { inLanguage: 'English language' },
  'a date in words': { dateModified: 'October 14, 2022' },
  'a thirteenth month': { dateModified: '2022-13-01' },
  'a thirty-second day': { dateModified: '2022-01-32' },
  'an unknown status': { status: 'draft' },
  'an address that is an object': { url: {} },
  'a publisher that is text': { publisher: 'Clinic' },
  'a publisher without a name': { publisher: { url: 'https://example.org/' } },
  'authors that are one': { author: { name: 'Lee' } },
  'a breadcrumb step that is text': { breadcrumb: ['Home'] },
  'a statement without text': { usageInfo: { url: '/policy' } },
  'image rights that are text': { imageRights: 'Poe' },
  'a licensee that is null': { imageRights: { licensees: [null] } },
  'a basis without a headline': { isBasedOn: {} },
  'a basis with a bad date': basis({ dateModified: 'then' }),
  'a body that is HTML': { body: '<p>A sound.</p>' },
  'a body of another type': { body: { type: 'article', children: [] } },
  'a body without children': { body: { type: 'root' } },
  'a node that is text': node('A sound.'),
  'a node without a type': node({ children: [] }),
  'a paragraph without children': node({ type: 'paragraph' }),
  'text without a value': node({ type: 'text' }),
  'a heading without a depth': node({ type: 'heading', children: [] }),
  'a heading of depth 7': node({ type: 'heading', depth: 7, children: [] }),
  'a heading without children': node({ type: 'heading', depth: 2 }),
  'a link that leads nowhere': node({ type: 'link', children: [] }),
  'a link around nothing': node({ type: 'link', url: 'a' }),
  'an image of nothing': node({ type: 'image' }),
  'a citation of nothing': node({ type: 'footnoteReference' }),
  'a directive without a name': node({ type: 'containerDirective', children: [] }),
  'a mistake deep inside': node({
    type: 'blockquote',
    children: [{ type: 'list', children: [{ type: 'listItem', children: [1] }] }],
  }),
  'references that are one': { references: book },
  'a reference that is text': { references: ['Lee A. Cats.'] },
  'a reference without an id': { references: [{ type: 'book' }] },
  'a reference without a type': { references: [{ id: 'a' }] },
  'a title that is a list': reference({ title: ['Cats'] }),
  'an author that is text': reference({ author: ['Lee'] }),
  'a date that is text': reference({ issued: '2018' }),
  'a date whose parts are one': reference({ issued: { 'date-parts': [2018] } }),
  'a volume that is true': reference({ volume: true }),
  'a run without text': { bibliography: [{ id: 'a', runs: [{ url: 'a' }] }] },
  'a run in an unknown format': run({ formats: ['blink'] }),
  'an entry without runs': { bibliography: [{ id: 'a' }] },
};
const documents: Array<[string, unknown, boolean]> = [
  ...Object.entries(valid).map(([name, change]): [string, unknown, boolean] => [name, change, true]),
  ...Object.entries(invalid).map(([name, change]): [string, unknown, boolean] => [name, change, false]),
].map(([name, change, isValid]) => [
  name,
  JSON.parse(JSON.stringify({ ...good(), ...(change as object) })),
  isValid,
]);
const roots = [null, true, 0, 'text', [], [good()], {}].map((value): [string, unknown, boolean] => [
  `the root ${JSON.stringify(value).slice(0, 20)}`,
  value,
  false,
]);

describe('the schema and parseArticle agree on', () => {
  for (const [name, document, isValid] of [...documents, ...roots]) {
    it(`${isValid ? 'taking' : 'refusing'} ${name}`, () => {
      assert.equal(isArticle(document), isValid, JSON.stringify(isArticle.errors, null, 2));
      if (isValid) parseArticle(document);
      else assert.throws(() => parseArticle(document), { name: 'ArticleError' });
    });
  }
});

describe('the schema as a module', async () => {
  const { load } = schemaPlugin() as unknown as {
    load: (this: object, id: string) => Promise<{ code: string }>;
  };
  const { code } = await load.call({ addWatchFile: () => undefined }, file);
  const module = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as { default: Schema };

  it('says of each document what the file says', () => {
    for (const [name, document] of [...documents, ...roots])
      assert.deepEqual(check(module.default, document), check(schema, document), name);
  });

  it('has no reference and no prose', () => {
    assert.doesNotMatch(code, /\$ref|\$defs|\$schema|adaptation of/);
  });
});

it('the shipped article is valid', () => {
  const read = (name: string) =>
    readFileSync(new URL(`../../src/content/recurrence/${name}`, import.meta.url), 'utf8');
  const article = articleFromMarkdown(
    read('recurrence.md'),
    JSON.parse(read('references.json')) as Article['references'],
  );
  const shipped: unknown = JSON.parse(
    JSON.stringify({ ...article, bibliography: publishedBibliography(article) }),
  );
  assert.ok(isArticle(shipped), JSON.stringify(isArticle.errors, null, 2));
});

it('every property of the schema has a title or a description', () => {
  const unexplained: string[] = [];
  const isExplained = ({ $ref, title, description }: Schema & { description?: string }): boolean =>
    Boolean(title || description || ($ref && isExplained(schema.$defs[$ref.replace('#/$defs/', '')]!)));
  const visit = ({ properties = {}, items }: Schema, path: string): void => {
    if (items) visit(items, `${path}[]`);
    for (const [name, property] of Object.entries(properties)) {
      if (!isExplained(property)) unexplained.push(`${path}.${name}`);
      visit(property, `${path}.${name}`);
    }
  };
  visit(schema, 'article');
  for (const [name, definition] of Object.entries(schema.$defs)) visit(definition, name);
  assert.deepEqual(unexplained, []);
});
