import type { HostCase, Visit } from '../support/host-case.js';
import type { HostPage } from '../../support/host-page.js';
import { isReadable } from '../support/is-readable.js';
import { must, quiet, until } from '../support/must.js';

const UNLOAD = `const listen = EventTarget.prototype.addEventListener;
EventTarget.prototype.addEventListener = function (type, ...rest) {
  if (/unload/.test(type)) (window.unloads ??= []).push(type);
  return listen.call(this, type, ...rest);
};`;

const isXml = ({ document }: HostPage) => document.contentType.includes('xml');

const isDefined = ({ subject }: Visit, { document }: HostPage) =>
  document.querySelector(`${subject.tags[0]}:defined`) !== null;

/** What document the host is, and how often an element stands in it. */
export const documents: readonly HostCase[] = [
  {
    number: 17,
    name: 'XHTML, and quirks mode',
    pages: { XHTML: { isXhtml: true }, 'quirks mode': { doctype: '' } },
    async holds(visit) {
      const page = await visit.open();
      const { document } = page;
      must(
        document.compatMode === (visit.name === 'XHTML' ? 'CSS1Compat' : 'BackCompat'),
        document.compatMode,
      );
      // Chromium runs no module in XML (crbug.com/717643): there, what stands inside is readable.
      if (isXml(page) && page.document.querySelector('script[type=module]') && !isDefined(visit, page))
        return isReadable(visit, page);
      await visit.drawn(page);
      await visit.alike(page);
      quiet(page);
    },
  },
  {
    number: 24,
    name: 'the back/forward cache',
    pages: { 'away and back': { script: UNLOAD } },
    async holds(visit) {
      const page = await visit.open();
      const elements = await visit.drawn(page);
      await visit.alike(page);
      const { unloads, onunload, onbeforeunload } = page.window as Window & { unloads?: string[] };
      must(!unloads && !onunload && !onbeforeunload, `it listens for ${unloads?.join() ?? 'unload'}`);
      const details = elements.flatMap((it) => it.shadowRoot?.querySelector('details') ?? []);
      for (const it of details) it.open = true;
      for (const type of ['pagehide', 'pageshow'])
        page.window.dispatchEvent(new page.window.PageTransitionEvent(type, { persisted: true }));
      await visit.drawn(page);
      must(
        details.every(({ open, isConnected }) => open && isConnected),
        'what was open is not',
      );
      quiet(page);
    },
  },
  {
    number: 26,
    name: 'several on one page',
    pages: { 'each twice': { body: (markup) => `${markup}\n<section>${markup}</section>` } },
    async holds(visit) {
      const page = await visit.open();
      const elements = await visit.drawn(page);
      for (const element of elements)
        await until(() => visit.subject.isSettled(element), 'it does not settle');
      const ids = [
        page.document,
        ...elements.map(({ shadowRoot }) => shadowRoot).filter((root) => root !== null),
      ].map((root) => [...root.querySelectorAll('[id]')].map(({ id }) => id));
      for (const all of ids) must(new Set(all).size === all.length, `an id twice in ${all.join()}`);
      for (const element of elements) {
        const root = element.shadowRoot ?? element;
        const link = [
          ...root.querySelectorAll<HTMLElement>('a, button, summary, input, select, [tabindex="0"]'),
        ].find((it) => it.checkVisibility());
        if (!link) continue;
        link.focus();
        must((element.shadowRoot ?? page.document).activeElement === link, 'it is not reached');
      }
      const asked = page.window.performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.endsWith('article.json'));
      must(asked.length < 2, 'the same article is asked for twice');
      if (visit.subject.isOurs) {
        const [first, , , second] = elements;
        visit.subject.change(first!);
        await until(() => visit.subject.words(first!).includes('Other words.'), 'it does not change');
        await visit.says(() => [second!]);
      }
      quiet(page);
    },
  },
];
