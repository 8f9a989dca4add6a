import { expect } from '@open-wc/testing';
import { parseArticle } from '../../src/article/parse-article.js';
import { articleWith } from '../support/article.js';

const doc = (changes: object = {}): object => ({ ...articleWith(), ...changes });

/** An array that holds an array that holds an array … */
function nested(levels: number): unknown {
  return JSON.parse('['.repeat(levels) + ']'.repeat(levels));
}

/** A body of quotes in quotes. */
function quotes(levels: number): object {
  let node: object = { type: 'text', value: 'Deep.' };
  for (let i = 0; i < levels; i++) node = { type: 'blockquote', children: [node] };
  return { body: { type: 'root', children: [node] } };
}

function cyclic(): object {
  const node = { type: 'blockquote', children: [] as object[] };
  node.children.push(node, node);
  return { body: { type: 'root', children: [node] } };
}

const text = { type: 'text', value: 'A' };

describe('a hostile value', () => {
  const refused: Record<string, unknown> = {
    undefined: undefined,
    NaN: NaN,
    'a function': () => articleWith(),
    'a symbol': Symbol('article'),
    'a big integer': 1n,
    'a date': new Date(),
    'a map': new Map(Object.entries(articleWith())),
    'an object without a prototype': Object.create(null),
    'an object that inherits its fields': Object.create(articleWith()),
    'a headline that is a function': doc({ headline: () => 'A' }),
    'a headline that is a symbol': doc({ headline: Symbol('A') }),
    'a headline that is a big integer': doc({ headline: 1n }),
    'a headline that is a String object': doc({ headline: Object('A') }),
    'a body that contains itself': doc(cyclic()),
    'a list that is 5,000 lists deep': doc({ breadcrumb: [nested(5000)] }),
    'quotes that are 5,000 deep': doc(quotes(5000)),
    'a breadcrumb of a million numbers': doc({ breadcrumb: Array.from({ length: 1e6 }, () => 1) }),
    'a body of a million nodes': doc({
      body: { type: 'root', children: Array.from({ length: 1e6 }, () => text) },
    }),
    'an own __proto__ in place of the fields': JSON.parse(`{"__proto__": ${JSON.stringify(articleWith())}}`),
    'a constructor in place of the fields': JSON.parse('{"constructor": {"prototype": {"headline": "A"}}}'),
    'a reference whose type is an object': doc({ references: [{ id: 'a', type: {} }] }),
  };
  for (const [name, value] of Object.entries(refused)) {
    it(`is refused with our error, and no other: ${name}`, () => {
      expect(() => parseArticle(value))
        .to.throw()
        .with.property('name', 'ArticleError');
    });
  }

  it('is refused for its depth by where that begins', () => {
    expect(() => parseArticle(doc(quotes(5000)))).to.throw(/^body\.children.*: more than 200 levels deep/);
  });

  it('is refused for its size by where that ends', () => {
    const children = Array.from({ length: 300_000 }, () => text);
    expect(() => parseArticle(doc({ body: { type: 'root', children } }))).to.throw(/200000 values long/);
  });

  it('is taken as deep and as long as an article may be', () => {
    const parsed = parseArticle(doc(quotes(90)));
    expect(parsed).to.deep.include(quotes(90));
    const children = Array.from({ length: 20_000 }, () => text);
    expect(parseArticle(doc({ body: { type: 'root', children } })).body.children).to.have.lengthOf(20_000);
  });
});

describe('Object.prototype', () => {
  const keys = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'];
  /** The article with these own keys everywhere, as JSON.parse makes them. */
  const loaded = (): unknown =>
    JSON.parse(
      JSON.stringify(articleWith()).replace(
        /\{/g,
        () => `{${keys.map((key) => `"${key}":{"polluted":true,"prototype":{"polluted":true}},`).join('')}`,
      ),
    );

  it('is not touched by own keys of its names', () => {
    parseArticle(loaded());
    expect({}).not.to.have.property('polluted');
    expect(Object.getOwnPropertyDescriptor(Object.prototype, 'toString')!.value).to.be.a('function');
  });

  it('is the prototype of all that comes out', () => {
    const parsed = parseArticle(loaded());
    for (const object of [
      parsed,
      parsed.publisher,
      parsed.body,
      parsed.body.children[0],
      parsed.references![0],
    ]) {
      expect(Object.getPrototypeOf(object)).to.equal(Object.prototype);
      expect(Object.hasOwn(object!, '__proto__')).to.equal(false);
    }
  });

  it('does not lend its values to a copy of an object of another prototype', () => {
    class Publisher {
      name = 'Clinic';
      get url(): string {
        return 'https://evil.example/';
      }
    }
    const { publisher } = parseArticle(doc({ publisher: new Publisher() }));
    expect(Object.getPrototypeOf(publisher)).to.equal(Object.prototype);
    expect(publisher).to.deep.equal({ name: 'Clinic' });
  });

  describe('that a page has polluted', () => {
    /** What `give` gives while every object inherits these fields. */
    function polluted<T>(fields: Record<string, unknown>, give: () => T): T {
      Object.assign(Object.prototype, fields);
      try {
        return give();
      } finally {
        for (const key of Object.keys(fields)) delete (Object.prototype as Record<string, unknown>)[key];
      }
    }

    it('gives an article no field', () => {
      const fields = { statusNote: 'Polluted', license: 'https://evil.example/' };
      expect(polluted(fields, () => parseArticle(articleWith()))).to.deep.equal(articleWith());
    });

    it('does not stand in for a field that is missing', () => {
      const { headline: _, ...rest } = articleWith();
      expect(() => polluted({ headline: 'Polluted' }, () => parseArticle(rest))).to.throw(
        'headline: expected text, got nothing',
      );
    });

    const keywords = {
      additionalProperties: true,
      enum: ['x'],
      format: 'uri-reference',
      items: { type: 'string' },
      pattern: '^x$',
      properties: { surplus: { type: 'number' } },
      required: ['x'],
    };
    for (const [keyword, value] of Object.entries(keywords)) {
      it(`says nothing about what an article is: ${keyword}`, () => {
        const document = doc({ surplus: 1, imageRights: { surplus: 1 } });
        const parsed = polluted({ [keyword]: value }, () => parseArticle(document, 'https://example.org/'));
        expect(parsed).to.deep.equal({ ...articleWith(), imageRights: {} });
      });
    }
  });
});
