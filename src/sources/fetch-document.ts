import { SourceError } from './source-error.js';

/** From the request to the last byte. */
const DEADLINE_MS = 10_000;
/** A long illustrated page has 300 kB of HTML. `content-length` is the server's word only, so bytes are counted. */
const MAX_BYTES = 2_000_000;

export interface Fetched {
  readonly bytes: ArrayBuffer;
  /** The content type, in lower case. */
  readonly type: string;
  /** Where the answer came from in the end. */
  readonly url: string;
}

/**
 * One document from the address that the page's author named, without cookies.
 * @param cache how the browser's cache is asked: like for any request, where nothing is said
 * @throws {SourceError}
 */
export async function fetchDocument(address: string, cache?: RequestCache): Promise<Fetched> {
  const abort = new AbortController();
  let late = false;
  const deadline = setTimeout(() => {
    late = true;
    abort.abort();
  }, DEADLINE_MS);
  try {
    const response = await fetch(address, { signal: abort.signal, credentials: 'omit', cache });
    if (response.status === 410) throw new SourceError('withdrawn', `${address}: 410 Gone`);
    if (!response.ok) throw new SourceError('http', `${address}: ${response.status} ${response.statusText}`);
    const bytes = await readBytes(response, address);
    return { bytes, type: (response.headers.get('content-type') ?? '').toLowerCase(), url: response.url };
  } catch (error) {
    if (error instanceof SourceError) throw error;
    if (late)
      throw new SourceError('timeout', `${address}: no complete answer within ${DEADLINE_MS / 1000} s`);
    const { message } = error as Error;
    throw navigator.onLine === false
      ? new SourceError('offline', `${address}: ${message}`)
      : new SourceError('network', `${address}: ${message}; a server must allow CORS from ${origin}`);
  } finally {
    clearTimeout(deadline);
    abort.abort();
  }
}

async function readBytes(response: Response, address: string): Promise<ArrayBuffer> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader!.read()) {
    chunks.push(part.value);
    size += part.value.length;
    if (size > MAX_BYTES) throw new SourceError('too-large', `${address}: more than ${MAX_BYTES} bytes`);
  }
  return new Blob(chunks).arrayBuffer();
}
