import type { Markup } from '../snippets/markup.js';
import { DEFAULT_LOOK } from '../snippets/explainer-snippet.js';
import { piecesOf } from '../snippets/pieces.js';
import type { Form } from '../snippets/places.js';
import type { PublishedDocument } from '../snippets/published.js';
import { lookOf, type Choice } from './choice.js';
import type { BuilderSite } from './site.js';

/** What stands in the sample page: the snippet itself, or what the place makes of what it is given. */
export function previewOf(
  choice: Choice,
  { local, hasFrames }: BuilderSite,
  document: PublishedDocument,
  card: Markup | undefined,
): string {
  const form = shownAs(choice.form, hasFrames);
  const look = form === choice.form ? lookOf(choice) : DEFAULT_LOOK;
  const [piece] = piecesOf(form, local, document, { look, card });
  return piece!.html ?? piece!.text;
}

/** A tag of its own looks like any; an address becomes a frame; and where there is none, a card looks the same. */
function shownAs(form: Form, hasFrames: boolean): Form {
  if (form === 'own-tag') return 'script';
  const isFrame = form === 'frame' || form === 'page-address' || form === 'frame-address';
  return isFrame ? (hasFrames ? 'frame' : 'script') : form;
}

/** The card in a sample page, once it is drawn; undefined where there is none, or none yet. */
export function cardOf(page: Document): { card: HTMLElement; link: Element } | undefined {
  const root = page.querySelector('article-explainer')?.shadowRoot;
  const card = root?.querySelector<HTMLElement>('[part~="card"]');
  const link = card?.querySelector('[part~="link"]');
  return card && link ? { card, link } : undefined;
}
