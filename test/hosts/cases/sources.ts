import type { ArticleExplainer } from '../../../src/index.js';
import type { HostCase, PageOfHost, Visit } from '../support/host-case.js';
import { must, quiet, until } from '../support/must.js';

/** Notes what a page of ours tells of its errors. */
const NOTE = `window.told = {};
for (const type of ['article-error', 'citation-error'])
  document.addEventListener(type, ({ target, error }) => { told[target.localName] = error.code; }, true);`;

const ELSEWHERE = 'http://[::1]:9/';

/** The pasted tags with another source. */
const from = (answer: string, more: Partial<PageOfHost> = {}): PageOfHost => ({
  ...more,
  script: NOTE + (more.script ?? ''),
  body: (markup) =>
    markup
      .replace(/<script type="application.*?<\/script>/, '')
      .replace(/ src="[^"]*"/, '')
      .replace(/<(recurrence-explainer|article-explainer|citation-list)/g, `<$1 src="${answer}"`),
});
const answer = (name: string) => `/hosts/answer/${name}`;

/** Ten seconds are too long for a test. */
const SOON = `const later = window.setTimeout;
window.setTimeout = (call, wait, ...rest) => later(call, wait === 10000 ? 300 : wait, ...rest);`;

async function tells(visit: Visit, codes: readonly string[]): Promise<void> {
  const page = await visit.open();
  const told = (page.window as unknown as { told: Record<string, string> }).told;
  for (const tag of visit.subject.tags) {
    const element = page.document.querySelector<HTMLElement>(tag)!;
    await until(() => told[tag], `<${tag}> tells of no error`, 15_000);
    must(codes.includes(told[tag]!), `<${tag}> tells of "${told[tag]}", and not of ${codes.join(' or ')}`);
    await until(() => button(element), `<${tag}> has no Retry`);
    if (tag === 'recurrence-explainer') {
      await until(() => visit.subject.words(element).includes('Local recurrence'), 'its own article is gone');
    } else {
      const link = element.querySelector('a')!;
      must(link.getBoundingClientRect().height > 0, `what was readable in <${tag}> is gone`);
    }
  }
  quiet(page, /Failed to load resource|status of/);
}

const button = (element: HTMLElement) =>
  [...(element.shadowRoot?.querySelectorAll('button') ?? [])].find((it) => it.textContent.includes('again'));

const OWN = 'it loads no document';

const nested = (levels: number) => {
  let inner: object = { type: 'text', value: 'Deep down' };
  for (let i = 0; i < levels; i++) inner = { type: 'blockquote', children: [inner] };
  return inner;
};
const strings = ['<img src=data:, onerror="window.ran = true">'];
const template = { _$litType$: 1, strings: Object.assign(strings, { raw: strings }), values: [] };
const text = (value: unknown) => ({ type: 'paragraph', children: [{ type: 'text', value }] });
const article = (changes: object) => ({
  headline: 'An Article',
  inLanguage: 'en',
  body: { type: 'root', children: [text('Words.')] },
  ...changes,
});

const BAD: Readonly<Record<string, unknown>> = {
  'a nesting of 5,000': article({ body: { type: 'root', children: [nested(5000)] } }),
  'a nesting of 500': article({ body: { type: 'root', children: [nested(500)] } }),
  'a template for a headline': article({ headline: template }),
  'a template for a text': article({ body: { type: 'root', children: [text(template)] } }),
  'a template for a node': article({ body: { type: 'root', children: [template] } }),
  'a number': 7,
  'a text': 'article',
  'a list': [article({})],
  'no body': { headline: 'An Article' },
  'wrong types': { headline: [], inLanguage: {}, body: 'x', references: 3, breadcrumb: null },
};

/** What servers answer, and what is in it. */
export const sources: readonly HostCase[] = [
  {
    number: 19,
    name: 'an answer that is no article',
    onlyOurs: OWN,
    pages: {
      'a page in place of JSON': from(answer('html')),
      'a redirect to a login': from(answer('redirect')),
      'no content': from(answer('empty')),
      'a prefix against inclusion': from(answer('xssi')),
      'a truncated answer': from(answer('truncated')),
      'a broken connection': from(answer('reset')),
      'no network': from(ELSEWHERE),
    },
    holds: (visit) =>
      tells(visit, ['not-an-article', 'no-references', 'network', 'offline', 'invalid-article']),
  },
  {
    number: 20,
    name: '300 MB in 300 kB',
    onlyOurs: OWN,
    pages: { 'gzipped spaces': from(answer('bomb')) },
    holds: (visit) => tells(visit, ['too-large']),
  },
  {
    number: 21,
    name: 'an answer that stalls',
    onlyOurs: OWN,
    pages: { 'half an answer': from(answer('stalled'), { script: SOON }) },
    holds: (visit) => tells(visit, ['timeout']),
  },
  {
    number: 22,
    name: 'values of a wrong kind',
    onlyOurs: OWN,
    pages: { 'the article property': {}, 'an answer': from(answer('deep')) },
    async holds(visit) {
      const page = await visit.open();
      const { document, window } = page;
      const explainer = document.querySelector('article-explainer') as ArticleExplainer;
      if (visit.name === 'an answer') {
        await until(
          () => visit.subject.words(explainer).includes('Deep down') || button(explainer),
          'neither the article nor an error is shown',
        );
      } else {
        await visit.drawn(page);
        for (const [name, value] of Object.entries(BAD)) {
          explainer.article = value as ArticleExplainer['article'];
          const settled = new Promise<string>((done) => {
            explainer.addEventListener('article-load', () => done('drawn'), { once: true });
            explainer.addEventListener('article-error', () => done('refused'), { once: true });
          });
          await Promise.race([settled, until(() => false, `${name}: neither drawn nor refused`)]);
          must(visit.subject.words(explainer), `${name}: nothing is readable`);
          must(!explainer.shadowRoot!.querySelector('[onerror]'), `${name}: a template of its own is drawn`);
        }
      }
      must(!('ran' in window), 'a script has run');
      quiet(page);
    },
  },
];
