import { safeAddress } from '../article/address.js';

export type Identifier = 'DOI' | 'PMID' | 'PMCID' | 'URL';

/** Where an identifier leads, if it does. A DOI may come as an address, and a PMCID without its letters. */
export function addressOf(kind: Identifier, id: unknown): string | undefined {
  const text = typeof id === 'string' || typeof id === 'number' ? String(id).trim() : '';
  if (!text) return undefined;
  switch (kind) {
    case 'DOI':
      return `https://doi.org/${encode(text.replace(/^(https?:\/\/(dx\.)?doi\.org\/|doi:\s*)/i, ''))}`;
    case 'PMID':
      return `https://pubmed.ncbi.nlm.nih.gov/${encode(text)}/`;
    case 'PMCID':
      return `https://pmc.ncbi.nlm.nih.gov/articles/${encode(text.replace(/^(?!PMC)/i, 'PMC'))}/`;
    default:
      return safeAddress(text);
  }
}

/** An identifier as a path. Half a character, as a broken import leaves it, has no encoding. */
function encode(id: string): string {
  return encodeURI(id.replace(/\p{Surrogate}/gu, '')).replace(/[?#]/g, encodeURIComponent);
}
