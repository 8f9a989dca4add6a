import { expectNoBarrier } from '../support/barriers.js';

describe('a reader meets no barrier that axe knows, in an article with figures, its card and dialog, and a list', () => {
  for (const preset of ['none', 'foundation', 'clinic', 'journal', 'plain']) {
    for (const theme of ['light', 'dark']) {
      it(`with preset="${preset}" theme="${theme}"`, () => expectNoBarrier({ preset, theme })).timeout(
        60_000,
      );
    }
  }
});
