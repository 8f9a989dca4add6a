import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openBrowsers, type OpenBrowser } from '../../security/browsers.js';
import { doors } from '../../security/doors/index.js';
import { somePayloads } from '../../security/payloads/index.js';
import { Suite } from '../../security/suite.js';
import type { Door } from '../../security/trial.js';

/** One of each rule; `npm run test:security` takes all, and through those doors too that take their time. */
const payloads = somePayloads(1).filter(({ id }) => !/^(deep|character)-/.test(id));
const quick = doors.filter(({ name }) => /^(document, (its|the)|HTML, an?|fragment|messages)/.test(name));
const warn = console.warn;

describe('a hostile text', () => {
  let browser: OpenBrowser;
  let suite: Suite;

  before(async () => {
    console.warn = () => {};
    [browser] = (await openBrowsers('chromium')) as [OpenBrowser];
    suite = await Suite.start(browser);
  });
  after(async () => {
    await suite.close();
    await browser.close();
    console.warn = warn;
  });

  for (const door of quick) {
    it(`does nothing where it comes in by: ${door.name}`, async () => {
      const { findings, trials } = await suite.through(door, payloads);
      assert.deepEqual(findings, []);
      assert.ok(trials > 0);
    });
  }

  it('is found out, and told from its neighbours, where a door leaks', async () => {
    const open: Door = {
      name: 'a page that takes HTML as it is',
      batch: 20,
      trials: (payload, { put }) => [
        {
          payload,
          mount: {
            kind: 'frame',
            url: put('text/html', `<script src="/hooks.js"></script><p>Words</p>${payload.payload}`, '.html'),
            own: [],
          },
        },
      ],
    };
    const texts = {
      harmless: '<p>A sentence.</p>',
      script: '<script>alert(1)</script>',
      handler: '<img src="x:" onerror="confirm(1)">',
      link: '<a href="javascript:alert(1)">A link</a>',
      request: '<img src="https://elsewhere.example.org/a.png">',
    };
    const { findings } = await suite.through(
      open,
      Object.entries(texts).map(([id, payload]) => ({ id, kind: 'html', payload })),
    );
    const foundOf = (id: string) =>
      findings
        .filter((it) => it.id === id)
        .map(({ found }) => found)
        .join('\n');
    assert.equal(foundOf('harmless'), '');
    assert.match(foundOf('script'), /alert\(1\) was called/);
    assert.match(foundOf('handler'), /confirm\(1\) was called[^]*|the attribute onerror/);
    assert.match(foundOf('link'), /href="javascript:alert\(1\)"/);
    assert.match(foundOf('request'), /a request to https:\/\/elsewhere\.example\.org\/a\.png/);
  });
});
