import type { Article } from '../../src/article/article.js';

/** A small article with a bit of everything; `changes` go over it. */
export function articleWith(changes: Partial<Article> = {}): Article {
  return {
    headline: 'Heart Murmurs in Cats',
    abstract: 'A murmur is an extra sound of the heart.',
    inLanguage: 'en',
    breadcrumb: [{ name: 'Home', url: 'https://example.org/' }, { name: 'Heart Murmurs in Cats' }],
    dateModified: '2026-05-01',
    reviewDue: '2099-01-01',
    publisher: { name: 'Example Clinic', url: 'https://example.org/' },
    publishingPrinciples: { text: 'Vets write and check every page.', url: 'https://example.org/editorial' },
    copyrightNotice: '© 2026 Example Clinic',
    body: {
      type: 'root',
      children: [
        {
          type: 'containerDirective',
          name: 'key-points',
          children: [{ type: 'list', children: [item('Many murmurs do no harm.')] }],
        },
        { type: 'heading', depth: 2, children: [text('What is it?')] },
        {
          type: 'paragraph',
          children: [text('A sound'), cite('b'), text(' of the heart'), cite('b'), cite('a')],
        },
        { type: 'heading', depth: 2, children: [text('Kinds')] },
        {
          type: 'containerDirective',
          name: 'types',
          children: [
            { type: 'list', children: [kind('Soft', 'Hardly heard.'), kind('Loud', 'Heard at once.')] },
          ],
        },
      ],
    },
    references: [
      { id: 'a', type: 'book', title: 'First' },
      { id: 'b', type: 'book', title: 'Second', DOI: '10.1000/182' },
    ],
    ...changes,
  };
}

const text = (value: string) => ({ type: 'text' as const, value });
const cite = (identifier: string) => ({ type: 'footnoteReference' as const, identifier });
const paragraph = (value: string) => ({ type: 'paragraph' as const, children: [text(value)] });
const item = (value: string) => ({ type: 'listItem' as const, children: [paragraph(value)] });
const kind = (name: string, words: string) => ({
  type: 'listItem' as const,
  children: [
    { type: 'paragraph' as const, children: [{ type: 'strong' as const, children: [text(name)] }] },
    paragraph(words),
  ],
});

/** An answer as a server gives it. */
export function answer(body: BodyInit | object, init: ResponseInit & { type?: string } = {}): Response {
  const { type = 'application/json', ...rest } = init;
  const isText = typeof body === 'string' || body instanceof Blob || body instanceof ReadableStream;
  return new Response(isText ? (body as BodyInit) : JSON.stringify(body), {
    headers: { 'content-type': type },
    ...rest,
  });
}

// eslint-disable-next-line @typescript-eslint/unbound-method -- only put back where it was
const realFetch = window.fetch;

afterEach(() => {
  window.fetch = realFetch;
});

/** Answers requests by address until the end of the test; returns the addresses that were asked for. */
export function serve(answers: Record<string, () => Response | Promise<Response>>): string[] {
  const asked: string[] = [];
  window.fetch = async (input) => {
    const address = input instanceof Request ? input.url : input.toString();
    asked.push(address);
    const give = answers[new URL(address).pathname];
    if (!give) throw new TypeError(`nothing at ${address}`);
    return give();
  };
  return asked;
}

/** An answer that is on its way until it is sent. */
export function hold(): { answer: () => Promise<Response>; send: (response: Response) => void } {
  let send!: (response: Response) => void;
  const held = new Promise<Response>((resolve) => {
    send = resolve;
  });
  return { answer: () => held, send };
}

let count = 0;
/** An address that no other test has asked for, since answers are kept for the life of a page. */
export const newAddress = (): string => `/articles/${++count}.json`;
