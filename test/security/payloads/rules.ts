import type { Payload } from '../payload.js';

/** What a payload calls, if it can. */
export const CALL = 'alert(1)';
/** A host that nobody has named. Every request to it is seen. */
export const HOST = 'https://elsewhere.example.org';

/** A rule makes payloads of one kind. */
export interface Rule {
  readonly name: string;
  readonly kind: string;
  readonly benign?: boolean;
  readonly texts: readonly string[];
}

export const payloadsOf = ({ name, kind, benign, texts }: Rule): Payload[] =>
  texts.map((payload, i) => ({ id: `${name}-${i + 1}`, kind, payload, ...(benign && { benign }) }));

/** Each of these with each of those. */
export const each = <A, B, C>(all: readonly A[], others: readonly B[], make: (a: A, b: B) => C): C[] =>
  all.flatMap((a) => others.map((b) => make(a, b)));
