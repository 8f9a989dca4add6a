import { executeServerCommand } from '@web/test-runner-commands';
import type { SourceErrorCode } from '../../../src/sources/source-error.js';

/** What each fault of `answers.mjs` is to an element that asks for an article. */
export const FAULTS: Readonly<Record<string, SourceErrorCode>> = {
  reset: 'network',
  'reset-headers': 'network',
  'reset-body': 'network',
  'closed-short': 'network',
  nonsense: 'network',
  closed: 'network',
  'login-elsewhere': 'network',
  'redirects-for-ever': 'network',
  401: 'http',
  403: 'http',
  404: 'http',
  429: 'http',
  500: 'http',
  502: 'http',
  503: 'http',
  'captive-portal': 'not-an-article',
  'captive-portal-as-json': 'not-an-article',
  'login-here': 'not-an-article',
  'no-content': 'not-an-article',
  empty: 'not-an-article',
  white: 'not-an-article',
  truncated: 'not-an-article',
  'without-prefix': 'not-an-article',
  'says-less': 'not-an-article',
  picture: 'not-an-article',
  'picture-as-json': 'not-an-article',
  pdf: 'not-an-article',
  script: 'not-an-article',
  number: 'not-an-article',
  null: 'not-an-article',
  'deep-page': 'not-an-article',
  list: 'invalid-article',
  other: 'invalid-article',
  deep: 'invalid-article',
  'deep-body': 'invalid-article',
  bomb: 'too-large',
  'small-bomb': 'too-large',
  endless: 'too-large',
};

/** What never comes to its end, and is given up at the deadline. */
export const STALLS = ['silent', 'stalled', 'stalled-headers'] as const;

let count = 0;
/** What no other test has asked for. */
export const newKey = (kind = 'article'): string => `${kind}-${Date.now()}-${++count}`;

export interface FaultState {
  readonly requests: number;
  /** Bytes that the server could write. */
  readonly written: number;
  /** Answers of which the connection is open. */
  readonly open: number;
}

export interface FaultServer {
  readonly origin: string;
  /** An origin where nobody listens. */
  readonly nowhere: string;
  /** From now on, requests for that key are answered as they should be. */
  heal(key: string): Promise<unknown>;
  /** Makes it fail again. */
  harm(key: string): Promise<unknown>;
  /** Sends what was held of that key. */
  send(key: string): Promise<unknown>;
  state(key: string): Promise<FaultState>;
}

export async function faultServer(): Promise<FaultServer> {
  type Origins = Pick<FaultServer, 'origin' | 'nowhere'>;
  const { origin, nowhere } = await executeServerCommand<Origins, undefined>('explainer:faults');
  const ask = async (what: string, key: string) => (await fetch(`${origin}/${what}/${key}`)).json();
  return {
    origin,
    nowhere,
    heal: (key) => ask('heal', key),
    harm: (key) => ask('harm', key),
    send: (key) => ask('send', key),
    state: (key) => ask('state', key) as Promise<FaultState>,
  };
}
