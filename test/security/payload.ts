import { readFileSync } from 'node:fs';

/** One hostile text, or a benign one that looks like it. */
export interface Payload {
  readonly id: string;
  /** What it is an attack by: `html`, `url`, `json`, `css` or `attr-path`. It goes through every door all the same. */
  readonly kind: string;
  readonly payload: string;
  /** Whether it must keep its meaning. */
  readonly benign?: boolean;
}

/**
 * A file of `{ "entries": [{ "id", "kind", "payload", "benign"? }] }`.
 * @throws where it is something else
 */
export function readCorpus(file: string): Payload[] {
  const { entries } = JSON.parse(readFileSync(file, 'utf8')) as { entries?: unknown };
  if (!Array.isArray(entries)) throw new Error(`${file}: expected an object with a list "entries"`);
  entries.forEach((entry: Partial<Payload> | null, i) => {
    for (const key of ['id', 'kind', 'payload'] as const) {
      if (typeof entry?.[key] !== 'string') throw new Error(`${file}: entries[${i}].${key}: expected text`);
    }
  });
  return entries as Payload[];
}
