import { expect } from '@open-wc/testing';
import { openPage, type HostPage } from '../support/host-page.js';
import { all, words } from '../support/reading.js';
import { until } from '../support/until.js';
import { caseOf } from './chunk-cases.js';

const NAMES = Object.keys((await (await fetch('/dist/cdn/integrity.json')).json()) as object)
  .filter((path) => path.startsWith('chunks/'))
  .map((path) => path.slice('chunks/'.length));

/** Where the built scripts lie without that chunk. */
const folderWithout = (chunk: string) => `/test/without/${chunk.replaceAll('/', '~')}/`;

const askedFor = async (chunk: string) => Number(await (await fetch(`${folderWithout(chunk)}asked`)).text());

/** What can be read of an element, be it its own or what the page has in it. */
const readable = (element: HTMLElement) =>
  [words(element), ...[...element.children].filter(isShown).map((child) => child.textContent)].join(' ');

const isShown = (child: Element) => (child as HTMLElement).offsetHeight > 0;

/** Puts the element and the script of its tag into a page that is told of its errors. */
async function open(html: string, script: string, prepare: (element: HTMLElement) => void) {
  const page: HostPage = await openPage('/test/pages/chunks.html');
  const main = page.document.querySelector('main')!;
  main.append(page.document.createRange().createContextualFragment(html));
  const element = main.firstElementChild as HTMLElement;
  const codes: string[] = [];
  for (const type of ['article-error', 'citation-error'])
    element.addEventListener(type, (event) =>
      codes.push((event as unknown as { error: { code: string } }).error.code),
    );
  prepare(element);
  const tag = page.document.createElement('script');
  Object.assign(tag, { type: 'module', src: script });
  page.document.head.append(tag);
  await until(() => element.shadowRoot && element.matches(':defined'), 'not defined');
  return { page, element, codes };
}

describe('where a chunk does not come', () => {
  for (const chunk of NAMES) {
    it(`${chunk}: what there is to read stays, and what is missing says so or is not there`, async () => {
      const row = caseOf(chunk);
      if (!row) throw new Error(`${chunk} is a new chunk: say in chunk-cases.ts what there is without it.`);
      const [, tag] = /^<([a-z-]+)/.exec(row.html)!;
      const { page, element, codes } = await open(
        row.html,
        folderWithout(chunk) + (row.script ?? `${tag}.js`),
        row.prepare ?? (() => {}),
      );
      await until(() => words(element) !== '' || isShown(element), 'nothing is drawn');
      await row.act?.(element);
      for (let tries = 0; (await askedFor(chunk)) === 0; tries++)
        expect(tries, 'the chunk was not asked for').to.be.lessThan(500);
      await until(() => readable(element).includes(row.shows), `“${row.shows}” is not shown`);
      if (row.code) await until(() => codes.includes(row.code!), `no error of code ${row.code}`);
      if (row.says) {
        const notices = () => all(element, '[part~="notice"]').map(({ textContent }) => textContent);
        await until(() => notices().join().includes(row.says!), `nothing says “${row.says}”`);
      }
      expect(codes).to.deep.equal(row.code ? [row.code] : []);
      expect(page.errors).to.deep.equal([]);
    }).timeout(30_000);
  }
});
