import { compileStyle } from '../citations/csl/compile-style.js';
import type { CompiledStyle } from '../citations/csl/style.js';
import { fetchDocument } from './fetch-document.js';
import { absolute } from './load-article.js';
import { SourceError } from './source-error.js';

const fetched = new Map<string, Promise<CompiledStyle>>();
/** A page that goes from one to the next would keep them all. */
const MOST = 50;

/**
 * A citation style from the address of its `.csl` file, compiled here and now. One request an address.
 * @throws {SourceError}
 */
export function fetchStyle(src: string, base: string): Promise<CompiledStyle> {
  let loading = fetched.get(src);
  if (!loading) {
    loading = read(src, base);
    if (fetched.size > MOST) fetched.clear();
    fetched.set(src, loading);
    // So that the next try asks again.
    loading.catch(() => fetched.delete(src));
  }
  return loading;
}

async function read(src: string, base: string): Promise<CompiledStyle> {
  const address = absolute(src, base, 'citation-style');
  const { bytes } = await fetchDocument(address);
  try {
    return compileStyle(new TextDecoder().decode(bytes));
  } catch (error) {
    throw new SourceError('bad-style', `${address}: ${(error as Error).message}`);
  }
}
