import type { HostPage } from '../../support/host-page.js';

/** How long is waited for something, in milliseconds. */
export const patience = { wait: 8000 };

/** Throws these words, what was seen with them, if it is not so. */
export function must(isSo: unknown, words: string): asserts isSo {
  if (!isSo) throw new Error(words);
}

/**
 * Waits for a condition.
 * @param words what is not so, or what finds it out when there is no more waiting
 */
export async function until(
  isSo: () => unknown,
  words: string | (() => string),
  wait = patience.wait,
): Promise<void> {
  const end = performance.now() + wait;
  while (!isSo()) {
    must(performance.now() < end, typeof words === 'string' ? words : words());
    await new Promise((done) => setTimeout(done, 20));
  }
}

/** Nothing went wrong on the page, but for what the host itself forbids. */
export function quiet({ errors }: HostPage, but = /^$/): void {
  const met = errors.filter((error) => !but.test(error));
  must(met.length === 0, `the page has errors: ${met.join('; ')}`);
}
