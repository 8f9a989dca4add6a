import { enReading } from '../../locales/en-reading.js';
import { nameHeadings, wordsOf } from '../links/find-place.js';
import { create } from '../../hardening/create.js';
import { askDocument } from '../../hardening/of-document.js';

/** How long it is seen to have been copied. */
const SEEN_MS = 2000;

/** Of the headings of sections; that of a folded one is in its summary, and the link would be a second control there. */
const HEADINGS = [2, 3, 4, 5, 6].flatMap((i) => [`[part~=section] > h${i}`, `summary > h${i}`]).join();

/**
 * Puts a link to it after each heading of the text, which copies its address: that of the page, with the fragment that
 * leads there. Where nothing can be copied, it leads there, and the address is the page's. It follows the heading rather
 * than standing in it, so that it is no part of the heading's name.
 * @param say has a screen reader say so
 * @returns to be called after the article was drawn
 */
export function copyLinks(
  root: ShadowRoot,
  words: () => typeof enReading | undefined,
  say: (text: string) => void,
): () => void {
  const tell = (link: HTMLElement): void => {
    const { copied } = words() ?? enReading;
    link.dataset.copied = copied;
    say(copied);
    setTimeout(() => {
      delete link.dataset.copied;
      say('');
    }, SEEN_MS);
  };

  root.addEventListener('click', (event) => {
    const { target, ctrlKey, metaKey, shiftKey } = event as MouseEvent;
    const link = (target as Element).closest<HTMLAnchorElement>('[part~="copy-link"]');
    const { clipboard } = navigator as Partial<Navigator>;
    if (!link || !clipboard || ctrlKey || metaKey || shiftKey) return;
    event.preventDefault();
    const { href } = link;
    clipboard.writeText(href).then(
      () => tell(link),
      () => location.assign(href),
    );
  });

  return () => draw(root, words() ?? enReading);
}

function draw(root: ShadowRoot, words: typeof enReading): void {
  nameHeadings(root);
  const page = addressOfPage();
  for (const heading of root.querySelectorAll(HEADINGS)) {
    const before = heading.closest('summary') ?? heading;
    const next = before.nextElementSibling as HTMLAnchorElement | null;
    const link = next?.matches('[part~="copy-link"]') ? next : createLink();
    link.href = `${page}#${heading.id}`;
    link.lang = words.language;
    link.ariaLabel = words.copyLink(wordsOf(heading).trim());
    if (link !== next) before.after(link);
  }
}

function createLink(): HTMLAnchorElement {
  const link = create('a');
  link.setAttribute('part', 'copy-link');
  link.setAttribute('data-aid', '');
  return link;
}

/** A page in a frame is on no reader's address bar: it names the one that it is the same as. */
function addressOfPage(): string {
  const canonical = parent === window ? null : askDocument('querySelector', 'link[rel=canonical]');
  return ((canonical as HTMLLinkElement | null)?.href ?? location.href).split('#')[0]!;
}
