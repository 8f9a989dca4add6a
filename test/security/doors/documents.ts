import type { Payload } from '../payload.js';
import type { Door, Trial } from '../trial.js';
import { documentWith, smallDocument, strictFields, withStrict } from './fields.js';

const JSON_TYPE = 'application/json';
const strict = strictFields();

/** Every string field that takes any text, with the payload in it, in a document that is fetched. */
const everyField: Door = {
  name: 'document, every string field',
  batch: 40,
  trials(payload, { put }) {
    const { payload: text } = payload;
    if (!/\S/.test(text)) return [];
    const document = documentWith({
      text,
      without: ['imageRights.licensees', 'isBasedOn.imageRights.licensees'],
    });
    const body = JSON.stringify(document);
    const src = put(JSON_TYPE, body, '.json');
    // A document that is too large is refused.
    const isTaken = Buffer.byteLength(body) <= 2_000_000;
    return [
      {
        payload,
        mount: { kind: 'element', tag: 'article-explainer', attributes: { src } },
        ...(isTaken && { text }),
      },
    ];
  },
};

/** The same as a property, with references that are yet to be formatted, pictures for some only, and its cards opened. */
const asProperty: Door = {
  name: 'document, as a property',
  batch: 25,
  trials(payload) {
    const { payload: text } = payload;
    if (!/\S/.test(text)) return [];
    const article = documentWith({ text, without: ['bibliography'] });
    return [
      {
        payload,
        mount: {
          kind: 'element',
          tag: 'article-explainer',
          attributes: { 'citation-style': 'apa' },
          properties: { article },
          opensCards: true,
        },
        text,
      },
    ];
  },
};

/** A field that takes only a date, a language or one of a few words: what it takes is drawn, all else is refused. */
const strictField: Door = {
  name: 'document, fields of a fixed form',
  batch: 400,
  trials: (payload) =>
    strict.map((path) => ({
      payload,
      place: path,
      mount: {
        kind: 'element',
        tag: 'article-explainer',
        properties: { article: withStrict(path, payload.payload) },
      },
    })),
};

/** An address of the text: a link to where it leads, or its words alone. */
const address: Door = {
  name: 'document, the address of a link',
  batch: 100,
  trials(payload) {
    const words = `Where ${payload.id} leads`;
    const link = { type: 'link', url: payload.payload, children: [{ type: 'text', value: words }] };
    const body = { type: 'root', children: [{ type: 'paragraph', children: [link] }] };
    return [
      {
        payload,
        mount: {
          kind: 'element',
          tag: 'article-explainer',
          properties: { article: smallDocument({ body }) },
        },
        link: { words, address: payload.payload },
      },
    ];
  },
};

/** The payload as the text of an answer, and of a child script; the members of an object in all objects of a document. */
const asText: Door = {
  name: 'document, its text',
  batch: 60,
  trials(payload, { put }) {
    const { payload: text } = payload;
    const element = (place: string, given: Partial<Extract<Trial['mount'], { kind: 'element' }>>): Trial => ({
      payload,
      place,
      mount: { kind: 'element', tag: 'article-explainer', html: 'What the page says.', ...given },
    });
    const trials = [
      element('the answer', { attributes: { src: put(JSON_TYPE, text, '.json') } }),
      element('a child script', { script: { type: JSON_TYPE, text } }),
      ...spliced(payload).map((whole) => ({
        ...element('members of its objects', { attributes: { src: put(JSON_TYPE, whole, '.json') } }),
        text: 'A sentence.',
      })),
      ...valuesIn(text).map((value) => ({
        ...element('its values as the words of a document', {
          script: { type: JSON_TYPE, text: JSON.stringify(smallDocument({ headline: value })) },
        }),
        text: value,
      })),
    ];
    return trials;
  },
};

/** A document with what the payload has between its braces at the beginning of each object. */
function spliced({ payload, kind }: Payload): string[] {
  const [, members] = /^\s*\{([^]*)\}\s*$/.exec(payload) ?? [];
  // With `content`, it is an answer of WordPress.
  if (kind !== 'json' || !members?.trim() || /"content"/.test(members)) return [];
  const whole = JSON.stringify(smallDocument()).replaceAll('{', () => `{${members},`);
  return isJson(whole) ? [whole] : [];
}

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** Texts that stand in a JSON object as values. */
function valuesIn(text: string): string[] {
  // Deeper than that, Node's own reviver gives up.
  if (text.length > 1000 || !isJson(text)) return [];
  const found: string[] = [];
  JSON.parse(text, (_, value: unknown) => {
    if (typeof value === 'string' && value.trim()) found.push(value);
    return value;
  });
  return found;
}

export const documents = [everyField, asProperty, strictField, address, asText];
