import { waitUntil } from '@open-wc/testing';

/** Waits until that is so: looks every few milliseconds, and fails where a loaded machine would have been done. */
export const until = (is: () => unknown, what?: string, timeout = 8000): Promise<void> =>
  waitUntil(async () => Boolean(await is()), what, { interval: 5, timeout });
