import type { CslItem, Run } from '../article/article.js';
import { readCslJson } from '../citations/formats/csl-json/read-csl-json.js';
import { formatOf, guessFormat } from '../citations/formats/format-of.js';
import { gather, type Gathered } from '../citations/formats/gather.js';
import type { ReferenceProblem } from '../citations/formats/problem.js';
import { fetchDocument } from './fetch-document.js';
import { absolute } from './load-article.js';
import { once } from './once.js';
import type { ReferenceSource } from './reference-source.js';
import { SourceError } from './source-error.js';

export interface LoadedReferences {
  readonly items: readonly CslItem[];
  /** References of an ordinary list that could not be taken apart, by id. */
  readonly asWritten?: ReadonlyMap<string, readonly Run[]>;
  /** What is wrong with them, in lines for the console. */
  readonly problems: readonly string[];
  /** How many references that concerns. */
  readonly mistaken: number;
}

const nothingWrong = { problems: [], mistaken: 0 };

/** References by address and integrity. */
const fetched = new Map<string, Promise<LoadedReferences>>();

/**
 * The references of a source.
 * @param host the list: what its relative addresses are resolved against, and what an ordinary list stands in
 * @throws {SourceError}
 */
export async function loadReferences(source: ReferenceSource, host: Element): Promise<LoadedReferences> {
  const { kind, value, type = '' } = source;
  switch (kind) {
    case 'address':
      return loadAddress(value as string, source.integrity!, host.baseURI);
    case 'list': {
      const { readList } = await import('./references/read-list.js');
      const { references, asWritten } = readList(host);
      // A list of which nothing is understood is better left to its page.
      return { items: references.length > asWritten.size ? references : [], asWritten, ...nothingWrong };
    }
    case 'script':
      return some(await parse(value as string, type), `the child <script type="${type}">`);
    default:
      if (Array.isArray(value) && value.length === 0) return { items: [], ...nothingWrong };
      return some(gather(stringify(value), readCslJson), 'the references property');
  }
}

function loadAddress(src: string, integrity: string, base: string): Promise<LoadedReferences> {
  const address = absolute(src, base);
  return once(fetched, `${address} ${integrity}`, () => read(address, integrity));
}

/** What a file is called tells its format, else its content type, else its content: servers know no .bib or .ris. */
async function read(address: string, integrity: string): Promise<LoadedReferences> {
  const { bytes, type } = await fetchDocument(address);
  if (integrity) await (await import('./integrity.js')).verifyIntegrity(bytes, integrity, address);
  const text = decode(bytes, type);
  if (/^\s*</.test(text)) {
    const got = `${type || 'no content type'} beginning with "${text.trimStart().slice(0, 40)}"`;
    throw new SourceError(
      'no-references',
      `${address}: expected CSL-JSON, BibTeX, RIS or PubMed (.nbib), got ${got}`,
    );
  }
  return some(await parse(text, new URL(address).pathname, type), address);
}

/**
 * By the first of these names that tells a format, else by what the text looks like. The readers of all but CSL-JSON are
 * a chunk.
 */
async function parse(text: string, ...names: string[]): Promise<Gathered> {
  const format = names.map(formatOf).find(Boolean) ?? guessFormat(text);
  if (format === 'csl-json') return gather(text, readCslJson);
  const { readReferences } = await import('../citations/formats/read-references.js');
  return readReferences(text, format);
}

/** Files of reference managers are UTF-8, or as old as Windows' own encoding. */
function decode(bytes: BufferSource, type: string): string {
  const charset = /charset=["']?([\w-]+)/.exec(type)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(charset === 'utf-8' ? 'windows-1252' : 'utf-8').decode(bytes);
  }
}

function stringify(value: unknown): string {
  try {
    return JSON.stringify(value) ?? '';
  } catch (error) {
    throw new SourceError(
      'no-references',
      `the references property is not CSL-JSON: ${(error as Error).message}`,
    );
  }
}

/** @throws {SourceError} no-references */
function some({ references, problems }: Gathered, where: string): LoadedReferences {
  const lines = problems.map((problem) => `${where}, ${toLine(problem)}`);
  if (references.length === 0) throw new SourceError('no-references', lines.join('\n'));
  // Several things may be wrong with one reference, which its path or the line where it begins tells.
  const mistaken = new Set(problems.map(({ line, path }) => /^\[\d+\]/.exec(path ?? '')?.[0] ?? line));
  return { items: references, problems: lines, mistaken: mistaken.size };
}

const toLine = ({ line, path, message }: ReferenceProblem): string =>
  `line ${line}${path ? `, ${path}` : ''}: ${message}`;
