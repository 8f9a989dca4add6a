/** Opens what is folded around a place, scrolls there and gives it the focus. */
export function reach(place: HTMLElement): void {
  for (let it = place.closest('details'); it; it = it.parentElement!.closest('details')) it.open = true;
  const target = place.closest('summary') ?? place;
  if (target.tabIndex < 0) target.tabIndex = -1;
  const { matches } = matchMedia('(prefers-reduced-motion: reduce)');
  target.scrollIntoView({ behavior: matches ? 'instant' : 'auto' });
  target.focus({ preventScroll: true });
}
