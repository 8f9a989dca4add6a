import { expect } from '@open-wc/testing';
import type { Article, Node } from '../../src/article/article.js';
import { type ArticleError, parseArticle } from '../../src/article/parse-article.js';
import { parseReferences } from '../../src/article/parse-references.js';
import { articleWith } from '../support/article.js';

const text = (value: string) => ({ type: 'text', value });
const doc = (changes: object = {}): object => ({ ...articleWith(), ...changes });
const body = (...children: unknown[]) => ({ body: { type: 'root', children } });

/** The lines of the error that the value is refused with; none when it is taken. */
function problemsOf(value: unknown): string[] {
  try {
    parseArticle(value);
    return [];
  } catch (error) {
    expect(error).to.be.an('error').with.property('name', 'ArticleError');
    return (error as ArticleError).message.split('\n');
  }
}

describe('parseArticle', () => {
  it('takes an article as it is', () => {
    expect(parseArticle(articleWith())).to.deep.equal(articleWith());
  });

  it('takes an article of nothing but what is required', () => {
    const least = { headline: 'A', inLanguage: 'en', body: { type: 'root', children: [] } };
    expect(parseArticle(least)).to.deep.equal(least);
  });

  it('names all problems at once, each with its path', () => {
    const references = [
      { id: 'a', type: 'book' },
      { type: 'book' },
      { id: 'c', type: 'book', issued: '2018' },
    ];
    const crumbs = [{ name: 'Home' }, { url: '/cats' }];
    const changes = { inLanguage: 'English!', dateModified: 'May 2026', breadcrumb: crumbs, references };
    expect(problemsOf(doc(changes))).to.have.members([
      'inLanguage: expected language tag such as "en", got "English!"',
      'breadcrumb[1].name: expected text, got nothing',
      'dateModified: expected ISO date such as "2022-10-14", got "May 2026"',
      'references[1].id: expected text, got nothing',
      'references[2].issued: expected CSL date, got "2018"',
    ]);
  });

  it('gives path and message of each problem apart', () => {
    expect(() => parseArticle(doc({ headline: 7 })))
      .to.throw()
      .with.deep.property('problems', [{ path: 'headline', message: 'expected text, got 7' }]);
  });

  const wrong: Record<string, [object, string]> = {
    'a missing headline': [{ headline: undefined }, 'headline: expected text, got nothing'],
    'a blank headline': [{ headline: ' \n' }, 'headline: expected text, got " \\n"'],
    'an abstract that is null': [{ abstract: null }, 'abstract: expected text, got null'],
    'a publisher that is a name': [
      { publisher: 'Clinic' },
      'publisher: expected person or organization, got "Clinic"',
    ],
    'reviewers that are one': [{ reviewedBy: { name: 'Ann' } }, 'reviewedBy: expected list, got an object'],
    'a status of another name': [
      { status: 'draft' },
      'status: expected one of current,under-review,withdrawn, got "draft"',
    ],
    'an address that is a number': [{ url: 1 }, 'url: expected address, got 1'],
    'a body that is HTML': [{ body: '<p>' }, 'body: expected mdast root, got "<p>"'],
    'a body without children': [{ body: { type: 'root' } }, 'body.children: expected list, got nothing'],
    'a node that is text': [body('A'), 'body.children[0]: expected mdast node, got "A"'],
    'a node without a type': [body({ value: 'A' }), 'body.children[0].type: expected text, got nothing'],
    'text without a value': [body({ type: 'text' }), 'body.children[0].value: expected text, got nothing'],
    'a heading of a depth that HTML does not have': [
      body({ type: 'heading', depth: 7, children: [] }),
      'body.children[0].depth: expected one of 1,2,3,4,5,6, got 7',
    ],
    'a link that leads nowhere': [
      body({ type: 'paragraph', children: [{ type: 'link', children: [] }] }),
      'body.children[0].children[0].url: expected address, got nothing',
    ],
    'an author of a reference that is a name': [
      { references: [{ id: 'a', type: 'book', author: ['Lee'] }] },
      'references[0].author[0]: expected CSL name, got "Lee"',
    ],
    'a reference whose date is not in parts': [
      { references: [{ id: 'a', type: 'book', issued: { 'date-parts': [2018] } }] },
      'references[0].issued.date-parts[0]: expected list, got 2018',
    ],
  };
  for (const [name, [changes, message]] of Object.entries(wrong)) {
    it(`refuses ${name}: ${message}`, () => {
      expect(problemsOf(doc(changes))).to.deep.equal([message]);
    });
  }

  it('shows no more than the beginning of a long value', () => {
    expect(problemsOf(doc({ inLanguage: '!'.repeat(10_000) }))[0]).to.have.lengthOf.below(200);
  });

  it('names no more than fifty problems', () => {
    expect(problemsOf(doc({ breadcrumb: Array.from({ length: 1000 }, () => 1) }))).to.have.lengthOf(50);
  });

  const roots = { null: null, true: true, false: false, 0: 0, '-1.5': -1.5, '""': '', '"text"': 'text' };
  for (const [json, value] of Object.entries(roots)) {
    it(`refuses the JSON ${json}`, () => {
      expect(problemsOf(value)).to.deep.equal([`expected article, got ${json}`]);
    });
  }

  for (const json of ['[]', '[1, null]', `[${JSON.stringify(articleWith())}]`]) {
    it(`refuses the JSON ${json.slice(0, 20)}`, () => {
      expect(problemsOf(JSON.parse(json))).to.deep.equal(['expected article, got an array']);
    });
  }

  it('refuses the JSON {} by what it lacks', () => {
    expect(problemsOf({})).to.have.members([
      'headline: expected text, got nothing',
      'inLanguage: expected language tag such as "en", got nothing',
      'body: expected mdast root, got nothing',
    ]);
  });

  it('leaves out what the schema does not name', () => {
    const node = { type: 'paragraph', children: [], position: {}, data: {} };
    const parsed = parseArticle(
      doc({ ...body(node), '@type': 'MedicalWebPage', publisher: { name: 'A', logo: 1 } }),
    );
    expect(parsed).not.to.have.property('@type');
    expect(parsed.publisher).to.deep.equal({ name: 'A' });
    expect(parsed.body.children).to.deep.equal([{ type: 'paragraph', children: [] }]);
  });

  it('keeps the other variables of CSL', () => {
    const references = [
      { id: 'a', type: 'book', note: 'Signed', keyword: 'cats', custom: { shelf: 3 }, 'original-date': {} },
    ];
    expect(parseArticle(doc({ references })).references).to.deep.equal(references);
  });

  it('keeps a node of a type that it does not know, with its text', () => {
    const node = { type: 'footnoteDefinition', identifier: 'a', children: [text('Said elsewhere.')] };
    expect(parseArticle(doc(body(node))).body.children).to.deep.equal([node]);
  });

  it('keeps the attributes of a directive', () => {
    const node = { type: 'leafDirective', name: 'figure', attributes: { src: 'a.svg' }, children: [] };
    expect(parseArticle(doc(body(node))).body.children).to.deep.equal([node]);
  });

  it('makes a copy that later changes to the value do not reach', () => {
    const value = structuredClone(articleWith());
    const parsed = parseArticle(value);
    value.publisher!.name = 'Somebody else';
    value.body.children.length = 0;
    expect(parsed).to.deep.equal(articleWith());
  });

  it('does not change the value', () => {
    const value = doc({ surplus: 1 });
    const before = structuredClone(value);
    parseArticle(value, 'https://example.org/');
    expect(value).to.deep.equal(before);
  });

  describe('with a base', () => {
    const base = 'https://example.org/cats/murmurs.json';
    const link = (url: string) => ({ type: 'link', url, children: [text('A')] });
    const linked = (url: string): string => {
      const [node] = parseArticle(doc(body(link(url))), base).body.children as Array<Node & { url: string }>;
      return node!.url;
    };

    it('resolves relative addresses, wherever they stand', () => {
      const parsed = parseArticle(
        doc({
          url: 'murmurs.html',
          license: '/license',
          publisher: { name: 'A', url: '..' },
          isBasedOn: { headline: 'B', url: '//b.example/b' },
          bibliography: [{ id: 'a', runs: [{ text: 'A', url: '?a' }] }],
          ...body({ type: 'image', url: '../pictures/heart.svg' }),
        }),
        base,
      );
      expect(parsed).to.deep.include({
        url: 'https://example.org/cats/murmurs.html',
        license: 'https://example.org/license',
        publisher: { name: 'A', url: 'https://example.org/' },
        isBasedOn: { headline: 'B', url: 'https://b.example/b' },
        bibliography: [{ id: 'a', runs: [{ text: 'A', url: `${base}?a` }] }],
        body: { type: 'root', children: [{ type: 'image', url: 'https://example.org/pictures/heart.svg' }] },
      });
    });

    it('leaves absolute addresses as they are', () => {
      for (const address of ['https://b.example/x?y=1#z', 'mailto:vet@example.org'])
        expect(linked(address)).to.equal(address);
    });

    it('leaves a place within the document as it is', () => {
      expect(linked('#what-is-it')).to.equal('#what-is-it');
    });

    it('leaves what cannot be resolved as it is', () => {
      expect(linked('https://[')).to.equal('https://[');
    });
  });

  it('leaves relative addresses as they are without a base', () => {
    expect(parseArticle(doc({ url: 'murmurs.html' })).url).to.equal('murmurs.html');
  });
});

describe('parseReferences', () => {
  const good = { id: 'a', type: 'book', title: 'Cats', note: 'Signed' };

  it('gives the items that can be used', () => {
    expect(parseReferences([good])).to.deep.equal({ references: [good], problems: [] });
  });

  it('leaves out an item with a problem, and only that', () => {
    const { references, problems } = parseReferences([good, { id: 'b', type: 'book', issued: '2018' }, good]);
    expect(references).to.deep.equal([good, good]);
    expect(problems).to.deep.equal([{ path: '[1].issued', message: 'expected CSL date, got "2018"' }]);
  });

  it('names every problem of every item', () => {
    const { references, problems } = parseReferences([null, { title: 7 }]);
    expect(references).to.deep.equal([]);
    expect(problems.map(({ path }) => path)).to.have.members(['[0]', '[1].id', '[1].type', '[1].title']);
  });

  for (const value of [undefined, null, 'text', 1, {}, good]) {
    it(`says that ${JSON.stringify(value)} is no list`, () => {
      expect(parseReferences(value)).to.deep.equal({
        references: [],
        problems: [{ path: '', message: 'expected a list of CSL-JSON items' }],
      });
    });
  }

  it('takes the references of an article that has been parsed', () => {
    const { references } = parseArticle(articleWith()) as Required<Article>;
    expect(parseReferences(references).references).to.deep.equal(references);
  });
});
