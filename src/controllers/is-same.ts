import type { render as litRender } from 'lit';
import { create } from '../hardening/create.js';

/**
 * Whether a drawing says what came with the page in a shadow root: the same words, elements, and places that links lead
 * to; white space is as the template was written or minified. If not, the root is made ready for it.
 */
export function isSame(came: readonly ChildNode[], drawing: unknown, render: typeof litRender): boolean {
  const aside = create('div');
  render(drawing, aside);
  const [style, ...others] = came;
  if (outline(style!.parentNode!) === outline(aside)) return true;
  for (const node of others) node.remove();
  // It stays, empty: what is drawn from now on is drawn before it.
  style!.textContent = '';
  return false;
}

function outline(root: ParentNode): string | null {
  const card = root.querySelector('article');
  const names = [...(card?.querySelectorAll<HTMLAnchorElement>(':not(slot, [data-aid])') ?? [])].map(
    ({ localName, href }) => localName + href,
  );
  return card && card.textContent.replace(/\s/g, '') + names.join();
}
