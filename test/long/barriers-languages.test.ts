import { expectNoBarrier } from '../support/barriers.js';

describe('a reader meets no barrier that axe knows, in an article with figures, its card and dialog, and a list', () => {
  for (const language of ['en', 'es', 'fr', 'de', 'pt-BR', 'zh-Hans', 'ar']) {
    it(`with the interface in ${language}`, () => expectNoBarrier({ language })).timeout(60_000);
  }
});
