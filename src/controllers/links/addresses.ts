import { findPlace, idOf } from './find-place.js';
import { reach } from './reach.js';
import { askDocument } from '../../hardening/of-document.js';

/** What is being answered: a `hashchange`, a click; at first the page's load. */
let navigation: Event | undefined;
/** Whether it is answered, or the reader has moved on since. A page that is scrolled already, by whomever, has been. */
let isOver = scrollY > 0;
/** The explainers that have asked so far; some have nothing to show yet, others are gone. */
const hosts = new Set<WeakRef<Element>>();
const known = new WeakSet<Element>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** Brings the reader to the fragment of the page's address, be that in this explainer now or once it is drawn. */
export function goTo(host: Element, event?: Event): void {
  if (!known.has(host)) {
    known.add(host);
    hosts.add(new WeakRef(host));
    if (!isDrawn(host)) lookOnceDrawn(host);
  }
  if (event && event !== navigation) begin(event);
  lookSoon();
}

/** Follows a link in the text. What is not in the explainer is the page's, and so is the address then. */
export function goInside(host: Element, hash: string): void {
  const place = findPlace(host, idOf(hash));
  if (place) reach(place);
  else location.hash = hash;
}

const isDrawn = (host: Element) => host.shadowRoot!.querySelector('article, ol') !== null;

function lookOnceDrawn(host: Element): void {
  const observer = new MutationObserver(() => {
    if (!isDrawn(host)) return;
    observer.disconnect();
    lookSoon();
  });
  observer.observe(host.shadowRoot!, { childList: true });
}

function begin(event: Event): void {
  navigation = event;
  isOver = false;
}

/** Not before every explainer has asked that does so now: the first one in the page's order goes before the others. */
function lookSoon(): void {
  if (isOver) return;
  timer ??= setTimeout(() => {
    timer = undefined;
    look();
  });
}

function look(): void {
  const id = idOf(location.hash);
  if (!id || pageHas(id)) return moveOn();
  const connected = [...hosts].map((it) => it.deref() ?? hosts.delete(it)).filter(isConnected);
  for (const host of connected.sort(byPosition)) {
    const place = findPlace(host, id);
    if (!place) continue;
    moveOn();
    return reach(place);
  }
}

const isConnected = (host: Element | boolean): host is Element =>
  typeof host === 'object' && host.isConnected;

const byPosition = (a: Node, b: Node) =>
  a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;

function pageHas(id: string): boolean {
  const it = CSS.escape(id);
  return askDocument('querySelector', `[id=${it}], a[name=${it}]`) !== null;
}

function moveOn(): void {
  // What happens between an address and the look at it comes with the address, such as a scroll that is restored.
  isOver ||= !timer;
}

for (const type of ['scroll', 'focusin', 'pointerdown', 'keydown'])
  addEventListener(type, moveOn, { passive: true });

/** A link to the address that the page has already goes there again, and changes no hash. */
addEventListener('click', (event) => {
  const [target] = event.composedPath() as Element[];
  const link = target?.closest?.<HTMLAnchorElement>('a[href*="#"]');
  const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.defaultPrevented;
  if (elsewhere || link?.href !== location.href) return;
  begin(event);
  lookSoon();
});
