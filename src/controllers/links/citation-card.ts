import type { Words } from '../../locales/words.js';
import { adoptCardStyles } from './card-styles.js';
import { drawCard } from './draw-card.js';
import { isPlaced, placeCard } from './place-card.js';
import { ofDocument } from '../../hardening/of-document.js';

/** A pointer that passes over a link opens nothing. */
const OPEN_MS = 150;
/** The way from the citation to its card. */
const CLOSE_MS = 300;
/** Tells all cards of the page to close, those of another version of these scripts too. */
const OPENS = 'explainer-citation-card';

interface OpenCard {
  readonly link: Element;
  readonly card: Element;
  readonly close: () => void;
}

let open: OpenCard | undefined;
let opening: ReturnType<typeof setTimeout> | undefined;
/** The citation that the focus came back to, from its source or its card: both the reader has just seen. */
let seen: Element | undefined;
const roots = new WeakSet<Node>();

/**
 * Shows the source of a citation, or what a word means, in a card beside it: soon after the pointer has come to rest on
 * it, at once with the keyboard's focus or a tap. A second tap closes the card.
 *
 * The card follows its link in the tree, so that Tab goes through its own links and on. It is no tooltip: it stays while
 * the pointer or the focus is on either. `aria-expanded` says, in one word, that something opened, and `aria-details`
 * what; a source, which is long, is no description that would be read out whole.
 * @throws where there are no popovers
 */
export function showCard(host: Element, link: HTMLAnchorElement, type: string, words?: Words): void {
  if (!('popover' in HTMLElement.prototype)) throw new Error('no popovers');
  watchFocus(host.shadowRoot!);
  const isOpen = open?.link === link;
  if (type === 'click') {
    if (isOpen) open!.close();
    else openCard(host, link, words, true);
  } else if (isOpen) {
    return;
  } else if (type === 'focusin') {
    if (link.matches(':focus-visible') && link !== seen) openCard(host, link, words);
  } else if (link.matches(':hover')) {
    // Else the pointer has gone on, while this chunk was on its way, perhaps to another link.
    stopOpening();
    opening = setTimeout(() => {
      if (link.matches(':hover') && !open?.card.matches(':focus-within')) openCard(host, link, words);
    }, OPEN_MS);
    link.addEventListener('click', stopOpening);
  }
}

const stopOpening = () => clearTimeout(opening);

function openCard(host: Element, link: HTMLAnchorElement, words: Words | undefined, isPinned = false): void {
  const root = host.shadowRoot!;
  dispatchEvent(new Event(OPENS));
  const card = drawCard(host, link, words);
  if (!card) return;

  const opened = new AbortController();
  let closing: ReturnType<typeof setTimeout> | undefined;
  const listen = (target: EventTarget, type: string, listener: (event: Event) => void) =>
    target.addEventListener(type, listener, { capture: true, signal: opened.signal });
  const close = () => {
    opened.abort();
    clearTimeout(closing);
    if (card.contains(root.activeElement)) link.focus({ preventScroll: true });
    card.remove();
    for (const name of ['aria-details', 'aria-expanded']) link.removeAttribute(name);
    open = undefined;
  };
  const place = () => {
    const [linkBox, cardBox] = [link.getBoundingClientRect(), card.getBoundingClientRect()];
    const size = { width: ofDocument(document, 'documentElement').clientWidth, height: innerHeight };
    if ('anchored' in card.dataset && isPlaced(linkBox, cardBox, size)) return;
    delete card.dataset.anchored;
    const { left, top } = placeCard(linkBox, cardBox, size);
    Object.assign(card.style, { left: `${left}px`, top: `${top}px` });
  };
  const leave = ({ type }: Event) => {
    clearTimeout(closing);
    closing = setTimeout(
      () => {
        const stays = link.matches(':hover, :focus-visible') || card.matches(':hover, :focus-within');
        if (!isPinned && !stays) close();
      },
      type === 'focusout' ? 0 : CLOSE_MS,
    );
  };
  let isTouch = false;

  for (const element of [link, card])
    for (const type of ['pointerleave', 'focusout']) listen(element, type, leave);
  listen(window, 'keydown', (event) => {
    if ((event as KeyboardEvent).key !== 'Escape') return;
    // The host page's dialog around the explainer is not what the reader wants to close.
    event.preventDefault();
    close();
  });
  listen(window, 'pointerdown', (event) => {
    isTouch = (event as PointerEvent).pointerType === 'touch';
    const path = event.composedPath();
    if (!path.includes(link) && !path.includes(card)) close();
  });
  listen(link, 'click', (event) => {
    if (!isTouch || !(event as MouseEvent).detail) close();
  });
  // A click on the card is none on what it stands in, such as the head of a folded section.
  listen(card, 'click', (event) => {
    if (!(event.target as Element).closest('a')) event.preventDefault();
  });
  listen(window, OPENS, close);
  listen(window, 'article-load', (event) => {
    const [explainer] = event.composedPath();
    if ((explainer as Element).contains(host)) close();
  });

  adoptCardStyles(root);
  link.setAttribute('aria-details', card.id);
  link.setAttribute('aria-expanded', 'true');
  (link.closest('sup') ?? link).after(card);
  card.showPopover();
  if (CSS.supports('position-area', 'block-end')) card.dataset.anchored = '';
  place();
  for (const type of ['scroll', 'resize']) listen(window, type, place);
  open = { link, card, close };
}

function watchFocus(root: ShadowRoot): void {
  if (roots.has(root)) return;
  roots.add(root);
  root.addEventListener(
    'focusin',
    (event) => {
      const { target, relatedTarget } = event as FocusEvent;
      const from = relatedTarget as Element | null;
      const isBack = open?.link === target && open.card.contains(from);
      seen = isBack || from?.closest('[part~="backlink"], citation-list') ? (target as Element) : undefined;
    },
    true,
  );
}
