import { enReading } from '../../locales/en-reading.js';
import { nameHeadings, wordsOf } from '../links/find-place.js';
import { create } from '../../hardening/create.js';

/** How long it is seen to have been copied. */
const SEEN_MS = 2000;

/** Of the headings of sections; that of a folded one is in its summary, and the link would be a second control there. */
const HEADINGS = [2, 3, 4, 5, 6].flatMap((i) => [`[part~=section] > h${i}`, `summary > h${i}`]).join();

/**
 * Puts a link to it after each heading of the text, which copies its address: that of the page, with the fragment that
 * leads there. Where nothing can be copied, it leads there, and the address is the page's. It follows the heading rather
 * than standing in it, so that it is no part of the heading's name.
 */
export function drawCopyLinks(
  root: ShadowRoot,
  words: typeof enReading = enReading,
  say: (text: string) => void,
): void {
  nameHeadings(root);
  const address = addressOfPage();
  for (const heading of root.querySelectorAll(HEADINGS)) {
    const before = heading.closest('summary') ?? heading;
    const next = before.nextElementSibling as HTMLAnchorElement | null;
    const link = next?.part.contains('copy-link') ? next : createLink(say);
    const name = wordsOf(heading).trim();
    address.hash = heading.id;
    link.href = address.href;
    link.lang = words.language;
    link.ariaLabel = words.copyLink(name);
    link.dataset.copies = words.copied;
    if (link !== next) before.after(link);
  }
}

function createLink(say: (text: string) => void): HTMLAnchorElement {
  const link = create('a');
  link.setAttribute('part', 'copy-link');
  link.dataset.aid = '';
  link.addEventListener('click', (event) => {
    const { clipboard } = navigator as Partial<Navigator>;
    if (!clipboard || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const { href } = link;
    clipboard.writeText(href).then(
      () => tell(link, say),
      () => location.assign(href),
    );
  });
  return link;
}

function tell(link: HTMLElement, say: (text: string) => void): void {
  const { copies = '' } = link.dataset;
  link.dataset.copied = copies;
  say(copies);
  setTimeout(() => {
    delete link.dataset.copied;
    say('');
  }, SEEN_MS);
}

/** A page in a frame is on no reader's address bar: it names the one that it is the same as. */
function addressOfPage(): URL {
  const canonical = parent === window ? null : document.querySelector<HTMLLinkElement>('link[rel=canonical]');
  return new URL(canonical?.href ?? location.href);
}
