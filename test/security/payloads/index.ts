import type { Payload } from '../payload.js';
import { data } from './data.js';
import { html } from './html.js';
import { payloadsOf } from './rules.js';
import { urls } from './urls.js';

/** Hostile texts of the project's own, each made by a rule. */
export function ownPayloads(): Payload[] {
  return [...html, ...urls, ...data].flatMap(payloadsOf);
}

/** Some of each rule, those first that it begins with: enough to see that a door leaks. */
export function somePayloads(ofEach: number): Payload[] {
  return [...html, ...urls, ...data].flatMap((rule) => {
    const all = payloadsOf(rule);
    const step = Math.max(1, Math.floor(all.length / ofEach));
    return all.filter((_, i) => i % step === 0).slice(0, ofEach);
  });
}
