import { ContextRoot } from '@lit/context';
import { ofDocument } from '../hardening/of-document.js';

let attached = false;

/**
 * Keeps the requests of parts that are upgraded before their provider, and asks again once it is there.
 * Attached when the first part connects, not on import: importing a class changes no page.
 */
export function awaitProviders(): void {
  if (attached) return;
  attached = true;
  new ContextRoot().attach(ofDocument(document, 'documentElement'));
}
