/**
 * What a link of the framed article needs beyond the browser's own. One within the article opens what is folded around
 * its target, and scrolls the page around the frame there too.
 *
 * In a sandbox no link leads out. There `goTo` asks the page to go, which it does for the frame's own host only
 * (WordPress's protocol), so a link to another host leads to the full article, at the source or the heading that it
 * stands under, and from there on.
 */
export function followLink(
  event: MouseEvent,
  article: HTMLElement,
  goTo: ((url: string) => void) | '' | undefined,
): void {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (link.getAttribute('href')!.startsWith('#')) reveal(link.hash);
  else if (goTo && /^https?:$/.test(link.protocol)) {
    event.preventDefault();
    goTo(link.host === location.host ? link.href : placeInPage(link, article));
  }
}

function reveal(hash: string): void {
  const target = document.getElementById(decodeURIComponent(hash.slice(1)));
  for (let it = target?.closest('details'); it; it = it.parentElement!.closest('details')) it.open = true;
  target?.scrollIntoView({ block: 'nearest' });
}

function placeInPage(link: Element, article: HTMLElement): string {
  const page = new URL(article.dataset.page!, location.href);
  page.hash = link.closest('li[id]')?.id ?? '';
  return page.href;
}
