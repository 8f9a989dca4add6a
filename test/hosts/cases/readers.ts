import type { HostPage } from '../../support/host-page.js';
import type { HostCase, PageOfHost, Visit } from '../support/host-case.js';
import { must, quiet, until } from '../support/must.js';

const SPACING =
  '<style>* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }</style>';

/** What a reader has set. */
const pages: Readonly<Record<string, PageOfHost>> = {
  '320 px': {},
  'text spacing': { head: SPACING },
  'right to left': { root: 'lang="en" dir="rtl"' },
  'forced colours': {},
  'reduced motion': {},
  print: {},
};

const shadowElements = (element: HTMLElement) => [
  ...(element.shadowRoot ?? element).querySelectorAll<HTMLElement>('*'),
];

/** Nothing is wider than the page, and nothing of ours is cut off. */
function fits({ document }: HostPage, elements: readonly HTMLElement[]): void {
  const { scrollWidth, clientWidth } = document.documentElement;
  must(scrollWidth <= clientWidth, `the page is ${scrollWidth} px wide in a window of ${clientWidth}`);
  for (const it of elements.flatMap(shadowElements)) {
    const { overflowX, overflowY, clipPath } = it.ownerDocument.defaultView!.getComputedStyle(it);
    if (overflowX !== 'hidden' || clipPath !== 'none' || !it.checkVisibility()) continue;
    const isCut =
      it.scrollWidth > it.clientWidth + 1 ||
      (overflowY === 'hidden' && it.scrollHeight > it.clientHeight + 1);
    must(!isCut, `<${it.localName} part="${it.getAttribute('part')}"> is cut off`);
  }
}

async function showsFocus(visit: Visit, element: HTMLElement): Promise<void> {
  // Others have stops of their own making, and put them beside the shadow root, too.
  const stops = visit.subject.isOurs ? 'a[href], button' : 'a[href], button, summary, [tabindex="0"]';
  const link = [...shadowElements(element), ...element.querySelectorAll<HTMLElement>('*')].find(
    (it) => it.matches(stops) && it.checkVisibility(),
  );
  if (!link) return;
  const window = link.ownerDocument.defaultView!;
  link.focus({ focusVisible: true });
  if (!link.matches(':focus-visible')) await visit.pressTab();
  const focused = innermost(element.shadowRoot?.activeElement ?? link);
  const { outlineStyle, outlineWidth } = window.getComputedStyle(focused);
  const isShown = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1;
  // In a frame, an automated WebKitGTK shows no focus at all: there, that a rule would is all that can be said.
  const isRuled =
    !focused.matches(':focus-visible') &&
    (visit.subject.isOurs ? hasRule(element) : !takesFocusAway(focused));
  must(isShown || isRuled, `the focus in <${element.localName}>, on <${focused.localName}>, has no outline`);
}

const hasRule = ({ shadowRoot }: HTMLElement) =>
  [...(shadowRoot?.adoptedStyleSheets ?? [])].some(({ cssRules }) =>
    [...cssRules].some(({ cssText }) => /:focus-visible\s*\{[^}]*outline/.test(cssText)),
  );

/** Whether an element that would have the browser's outline is ruled to have none. */
const takesFocusAway = ({ shadowRoot }: Element) =>
  [...(shadowRoot?.querySelectorAll('style') ?? [])].some(({ textContent }) =>
    /:focus-visible[^{]*\{[^}]*outline:\s*(?:0|none)/.test(textContent),
  );

/** What has the focus inside of what has it. */
function innermost(element: Element): Element {
  const inner = element.shadowRoot?.activeElement;
  return inner ? innermost(inner) : element;
}

/** Nothing that it folds is folded on paper. */
function unfolds(element: HTMLElement): void {
  for (const it of shadowElements(element).filter((it) => it.matches('details:not([open]) > :not(summary)')))
    must(it.getBoundingClientRect().height > 0, `what is folded in <${element.localName}> is not printed`);
}

async function prints(visit: Visit, page: HostPage, elements: readonly HTMLElement[]): Promise<void> {
  if (!visit.subject.isOurs) return elements.forEach(unfolds);
  const [explainer] = elements as [HTMLElement];
  explainer.setAttribute('view', 'brief');
  const folded = () =>
    shadowElements(explainer).filter((it) => it.matches('details:not([open]) > :not(summary)'));
  await until(() => folded().length > 0, 'nothing is folded');
  await until(
    () => folded().some((it) => it.getBoundingClientRect().height > 0),
    'what is folded is not printed',
  );
  // Aids to reading are not on paper, and a DOI is its own address.
  const writesAddress = (link: Element) =>
    link.matches('a[href^="http"]:not([data-aid], [href*="doi.org"])') &&
    /http|attr\(href\)/.test(page.window.getComputedStyle(link, '::after').content);
  await until(() => shadowElements(explainer).some(writesAddress), 'no address is printed');
}

/** The reader's own window, language, colours and paper. Only Chromium can be told of the last three. */
export const readers: readonly HostCase[] = [
  {
    number: 25,
    name: 'narrow windows, text spacing, forced colours, print',
    pages,
    async holds(visit) {
      const media = {
        'forced colours': { forcedColors: 'active' },
        'reduced motion': { reducedMotion: 'reduce' },
        print: { type: 'print' },
      } as const;
      const wanted = media[visit.name as keyof typeof media];
      if (wanted && !(await visit.emulate(wanted))) return;
      const page = await visit.open(visit.name === '320 px' ? { width: 320 } : {});
      const elements = await visit.drawn(page);
      for (const element of elements) {
        await until(() => visit.subject.isSettled(element), `<${element.localName}> does not settle`);
        if (visit.name !== 'print') await showsFocus(visit, element);
      }
      if (visit.name === 'print') await prints(visit, page, elements);
      else fits(page, elements);
      if (visit.name === 'reduced motion')
        for (const it of elements.flatMap(shadowElements)) {
          const moving = it.getAnimations().filter(({ playState }) => playState === 'running');
          must(moving.length === 0, `<${it.localName}> moves`);
        }
      quiet(page);
    },
  },
];
