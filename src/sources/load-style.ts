import { compileStyle } from '../citations/csl/compile-style.js';
import type { CompiledStyle } from '../citations/csl/style.js';
import { inertParser } from '../hardening/inert-parser.js';
import { fetchDocument } from './fetch-document.js';
import { absolute } from './load-article.js';
import { once } from './once.js';
import { SourceError } from './source-error.js';

const parseFromString = inertParser('explainer-elements-xml');

/** A style is read by the browser, as XML that nothing is shown of. */
class InertParser {
  readonly parseFromString = parseFromString;
}

const fetched = new Map<string, Promise<CompiledStyle>>();

/**
 * A citation style from the address of its `.csl` file, compiled here and now. One request an address.
 * @throws {SourceError}
 */
export const fetchStyle = (src: string, base: string): Promise<CompiledStyle> =>
  once(fetched, src, () => read(src, base));

async function read(src: string, base: string): Promise<CompiledStyle> {
  const address = absolute(src, base, 'citation-style');
  const { bytes } = await fetchDocument(address);
  try {
    return compileStyle(new TextDecoder().decode(bytes), { DOMParser: InertParser });
  } catch (error) {
    throw new SourceError('bad-style', `${address}: ${(error as Error).message}`);
  }
}
