import type { enCard } from '../../locales/en-card.js';
import { ArticleToggleEvent } from '../events.js';
import type { CardHost } from './card.js';
import { create } from '../../hardening/create.js';

/** What the article in the dialog takes from its card. */
const LOOKS = ['theme', 'preset', 'heading-level', 'citation-style', 'lang', 'dir'];

type DialogHost = CardHost & { article?: unknown };

/**
 * Opens the whole article of a card in a modal dialog, as an element of the card's own tag, so that two texts on a page
 * do not share an id. Escape, the button and a press beside it close it, and the focus goes back to where it came from.
 */
export function openDialog(host: CardHost, opener: HTMLElement, words: typeof enCard): void {
  const { shownArticle } = host;
  const card = opener.closest('article')!;

  const article = create(host.localName) as DialogHost;
  const { shipped } = host.constructor as { shipped?: unknown };
  if (shownArticle !== shipped) article.article = shownArticle;
  for (const name of LOOKS) {
    if (host.hasAttribute(name)) article.setAttribute(name, host.getAttribute(name)!);
  }
  article.part.add('dialog-article');

  const close = create('button');
  close.type = 'button';
  close.part.add('button');
  close.textContent = words.close;
  const bar = create('div');
  bar.part.add('dialog-bar');
  bar.append(close);

  const dialog = create('dialog');
  dialog.part.add('dialog');
  // Not by the title of the card: it is behind the dialog, where Chromium takes no name from.
  dialog.setAttribute('aria-label', shownArticle!.headline);
  // A press beside it, where the browser knows that: https://html.spec.whatwg.org/multipage/interactive-elements.html#attr-dialog-closedby
  dialog.setAttribute('closedby', 'any');
  dialog.append(bar, article);

  const end = new AbortController();
  const { signal } = end;
  // It is the card's own article, and no other one that the page was not told of.
  article.addEventListener('article-load', (event) => {
    event.stopPropagation();
    exportParts(article);
  });
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => {
    end.abort();
    dialog.remove();
    opener.focus({ preventScroll: true });
    host.dispatchEvent(new ArticleToggleEvent(false));
  });

  // What is on the top layer is printed within one page: on paper, the article stands in the place of its card.
  const paper = matchMedia('print');
  const place = (): void => {
    const { scrollTop } = dialog;
    card.hidden = paper.matches;
    if (paper.matches) dialog.after(article);
    else dialog.append(article);
    dialog.scrollTop = scrollTop;
  };
  paper.addEventListener('change', place, { signal });

  card.after(dialog);
  // Where the focus goes back to by the browser itself: a press beside the button has left it elsewhere.
  opener.focus({ preventScroll: true });
  dialog.showModal();
  host.dispatchEvent(new ArticleToggleEvent(true));
}

/** The page styles the parts of the article as it does those of the card. */
function exportParts(article: HTMLElement): void {
  const parts = [...article.shadowRoot!.querySelectorAll('[part]')].flatMap((it) => [...it.part]);
  article.setAttribute('exportparts', [...new Set(parts)].join());
}
