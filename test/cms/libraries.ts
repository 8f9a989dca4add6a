import { extract } from '@extractus/oembed-extractor';
import { unfurl } from 'unfurl.js';
import { check } from '../support/checks.js';

/** What two libraries find out of nothing but the address. */
export async function checkLibraries(base: string): Promise<void> {
  const address = `${base}heart-murmurs.html`;
  const found = (await extract(address)) as unknown as Record<string, unknown>;
  check('@extractus/oembed-extractor finds the rich answer', found.type === 'rich', found.type);
  check('its title', found.title === 'What Is a Heart Murmur?', found.title);
  check('its provider', found.provider_name === 'Example Pet Heart Trust', found.provider_name);
  const src = `src="${base}heart-murmurs.embed.html"`;
  check('its frame', String(found.html).includes(src), src);

  const card = await unfurl(address);
  check(
    'unfurl.js finds the title',
    card.title === 'What Is a Heart Murmur? – Example Pet Heart Trust',
    card.title,
  );
  check('the description', /^A murmur is an extra sound/.test(card.description ?? ''), card.description);
  check('Open Graph’s title', card.open_graph?.title === 'What Is a Heart Murmur?', card.open_graph?.title);
  check('its type', card.open_graph?.type === 'article', card.open_graph?.type);
  check('its address', card.open_graph?.url === address, card.open_graph?.url);
  check('the site', card.open_graph?.site_name === 'Example Pet Heart Trust', card.open_graph?.site_name);
  check('the oEmbed answer', card.oEmbed?.type === 'rich', card.oEmbed?.type);
}
