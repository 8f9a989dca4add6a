import type { HostCase, Visit } from '../support/host-case.js';
import { must, quiet } from '../support/must.js';

const NO_MARGINS = 'html, body, main, h1 { margin: 0 }';
const style = (text: string) => `<style>${text}</style>`;
const onTags = (style: string) => (markup: string) =>
  markup.replaceAll(/<((?!font|script)[a-z]+(?:-[a-z]+)+)/g, `<$1 style="${style}"`);

async function looksTheSame(visit: Visit): Promise<void> {
  const page = await visit.open();
  const elements = await visit.drawn(page);
  await visit.alike(page, 'baseline');
  for (const element of elements) {
    element.hidden = true;
    const { display } = page.window.getComputedStyle(element);
    must(display === 'none', `<${element.localName} hidden> has display: ${display}`);
    element.hidden = false;
  }
  quiet(page);
}

/** Rules of the host for our tags, and sizes of its root. */
export const styles: readonly HostCase[] = [
  {
    number: 1,
    name: 'rules against our tags',
    pages: {
      baseline: { head: style(NO_MARGINS) },
      'all: unset !important': { head: style(`${NO_MARGINS} * { all: unset !important }`) },
      'important rules': {
        head: style(
          `${NO_MARGINS} main :not(h1, p, a, ol, li) { display: inline !important; color: red !important; font: italic 900 5px/1 cursive !important; letter-spacing: inherit; text-transform: uppercase !important; text-indent: 50px !important; text-align: end !important; white-space: pre !important; min-width: max-content !important; container: none !important }`,
        ),
      },
      'inline styles': {
        head: style(NO_MARGINS),
        body: onTags('display: inline; color: red; font: italic 900 5px/1 cursive; white-space: pre'),
      },
    },
    holds: looksTheSame,
  },
  {
    number: 2,
    name: 'another size of the root',
    pages: Object.fromEntries(
      [8, 10, 16, 20].map((size) => [`${size}px`, { head: style(`html { font-size: ${size}px }`) }]),
    ),
    async holds(visit) {
      const page = await visit.open();
      await visit.drawn(page);
      await visit.alike(page);
      quiet(page);
    },
  },
];
