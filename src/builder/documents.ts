import type { PublishedDocument } from '../snippets/published.js';
import { fileOf } from '../snippets/published.js';
import type { BuilderSite } from './site.js';

/** A document of the folder, its sources in the style that is wanted. */
export async function loadDocument(
  { local }: BuilderSite,
  name: string,
  citationStyle: string | undefined,
): Promise<PublishedDocument> {
  const { load } = await import('../controllers/load.js');
  const value = fileOf(local, name, '.json');
  const article = await load(
    { kind: 'address', value, integrity: '' },
    document.documentElement,
    citationStyle,
  );
  return { name, article };
}
