import { markup, Markup } from '../../snippets/markup.js';

/**
 * A fragment of an address reaches no place in a shadow root, and without a script nothing helps it there. So each place
 * of the card that a link in it leads to has an empty element of the page in it, by a slot, which has the place's id.
 * @returns the card with the slots, and what stands in them
 */
export function withPlaces(card: Markup): { text: Markup; places: Markup } {
  const linked = new Set(Array.from(card.text.matchAll(/ href="#([^"]*)"/g), ([, id]) => id));
  const ids: string[] = [];
  const text = card.text.replace(/<\w+ id="([^"]*)"[^>]*>/g, (tag, id: string) => {
    if (!linked.has(id)) return tag;
    ids.push(id);
    return `${tag}<slot name="${id}"></slot>`;
  });
  const places = markup`${ids.map((id) => markup`<span slot="${id}" id="${id}"></span>`)}`;
  return { text: new Markup(text), places };
}
