import type { ReadingHost, ReadingOptions } from './reading.js';

/** Where an explainer has its article from. */
interface Source {
  readonly src?: string;
  readonly integrity?: string;
}

/**
 * A translation that the reader chooses takes the place of the article: by a chunk, loaded on first use. Without it, and
 * where it may not be asked for from here, a translation is a link to its page.
 */
export function offerTranslations(host: ReadingHost & Source, options: ReadingOptions): void {
  const { choose } = options;
  if (!choose) return;
  const offer = (event: Event): void => {
    const { target, ctrlKey, metaKey, shiftKey, altKey } = event as MouseEvent;
    const choice = (target as Element).closest<HTMLAnchorElement>('a[hreflang]');
    // With a key, a click opens the link in a window of its own, or saves it.
    if (!choice || event.defaultPrevented || ctrlKey || metaKey || shiftKey || altKey) return;
    // What ships with the tag has no address.
    const address = choice.getAttribute('href') === '#' ? '' : choice.href;
    if (address && !mayAsk(host, choice)) return;
    event.preventDefault();
    import('../translation/translation.js').then(
      ({ translate }) => translate(host, choice, address, { ...options, choose }),
      () => {
        if (address) location.assign(address);
      },
    );
  };
  // Before what follows the links within the article.
  host.shadowRoot!.addEventListener('click', offer, true);
}

/**
 * Whoever made the page has named the hosts that it asks: its own, and that of `src`; or it has the whole article in
 * itself. With `integrity` nothing is shown that was not named by its hash; with `public-key`, no page, which has no signature.
 */
function mayAsk(host: Element & Source, { href, origin, pathname }: HTMLAnchorElement): boolean {
  const { src, integrity } = host;
  const origins = [host.baseURI, src ? new URL(src, host.baseURI).href : href];
  const isSigned = !host.hasAttribute('public-key') || pathname.endsWith('.json');
  return !integrity && isSigned && origins.some((address) => new URL(address).origin === origin);
}
