/** A fragment reaches no id inside a shadow root, so the link goes there itself. */
export function followInside(event: Event): void {
  const link = event.currentTarget as HTMLAnchorElement;
  follow(link, [link.getRootNode() as ShadowRoot], event);
}

/** Goes where a link leads in one of these roots, opening what is folded; else leaves the link to others. */
export function follow(link: HTMLAnchorElement, roots: readonly ShadowRoot[], event: Event): void {
  const target = roots.map((root) => root.getElementById(link.hash.slice(1))).find(Boolean);
  if (!target) return;
  event.preventDefault();
  target.closest('details')?.setAttribute('open', '');
  target.focus();
}
