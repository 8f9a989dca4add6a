import { expect, nextFrame } from '@open-wc/testing';
import { expectNoViolations } from '../support/axe.js';
import { openBuilder, sampleCard, type BuilderPage } from '../support/builder.js';
import { emulateMedia, sendKeys } from '../support/commands.js';
import { until } from '../support/until.js';

const PUBLISHED = '/test/published/index.html';
const STRICT = '/test/pages/snippet-builder.html';
const BASE = new URL('/test/published/', location.href).href;

const title = (card: HTMLElement) => card.shadowRoot!.querySelector('[part~="title"]')!;

async function openMurmurs(path = PUBLISHED, width?: number): Promise<BuilderPage> {
  const page = await openBuilder(path, width);
  page.choose('article', 'murmurs');
  await until(() => page.piece('Snippet').includes('/murmurs.json"'), 'not that article');
  return page;
}

/** Until what is copied and what is seen are of the last choice. */
async function settle(page: BuilderPage, label: string, part: string): Promise<void> {
  await until(() => page.piece(label).includes(part), `no ${part}`);
}

/** Whether the snippet is the one in that form and, where one is named, with sources of that style. */
function isOf(page: BuilderPage, form: string, style?: string): boolean {
  const snippet = page.piece('Snippet');
  const isStyled = !style || snippet.includes(`citation-style="${style}"`);
  return snippet.includes('<template') === (form === 'card') && isStyled;
}

function foreign({ window }: BuilderPage): string[] {
  const views = [window, ...Array.from(window.frames)];
  return views
    .flatMap((view) => view.performance.getEntriesByType('resource').map(({ name }) => name))
    .filter((name) => new URL(name).origin !== location.origin && !name.startsWith('data:'));
}

describe('the snippet builder', () => {
  it('stands over the list of what was published, which is there without it', async () => {
    const page = await openBuilder(PUBLISHED);
    const names = Array.from(page.field('article').querySelectorAll('option'), ({ value }) => value);
    const listed = [...page.document.querySelectorAll<HTMLAnchorElement>('main > ul a')];
    expect(names).to.include('murmurs');
    expect(listed.map((it) => it.getAttribute('href'))).to.deep.equal(names.map((name) => `${name}.html`));
  });

  it('shows the snippet in three windows of a sample page', async () => {
    const page = await openMurmurs();
    for (const width of [1280, 768, 320]) {
      const card = await sampleCard(page, width);
      expect(card.ownerDocument.defaultView!.innerWidth).to.equal(width);
      expect(card.ownerDocument.documentElement.scrollWidth).to.be.at.most(width);
    }
  });

  it('makes the windows fit as the page changes its width, which is told of no loop of sizes', async () => {
    const page = await openMurmurs();
    const windows = [...page.document.querySelectorAll<HTMLElement>('.window')];
    const misfits = () =>
      windows.filter((it) => {
        const drawn = it.querySelector('iframe')!.getBoundingClientRect();
        const room = it.getBoundingClientRect();
        return Math.max(room.width - drawn.width, Math.abs(room.height - drawn.height)) > 1;
      });
    for (const width of [1280, 320, 800]) {
      page.frame.width = `${width}`;
      await until(() => misfits().length === 0, `windows that do not fit at ${width} pixels`);
    }
    expect(page.errors).to.deep.equal([]);
  });

  it('gives what was chosen to the snippet and to the sample', async () => {
    const page = await openMurmurs();
    for (const form of ['card', 'script']) {
      page.choose('form', form);
      page.choose('view', 'card');
      page.choose('theme', 'dark');
      page.choose('accent', '#883399');
      page.choose('heading-level', '4');
      page.choose('citation-style', 'apa');
      await until(() => isOf(page, form, 'apa'), 'not that snippet');
      const snippet = page.piece('Snippet');
      for (const part of ['view="card"', 'theme="dark"', 'heading-level="4"', '--explainer-accent: #883399'])
        expect(snippet).to.contain(part);
      await until(() => page.sample(768).querySelector('[citation-style="apa"]'), 'no sample');
      const card = await sampleCard(page, 768);
      expect(title(card).localName).to.equal('h4');
      expect(getComputedStyle(card).colorScheme).to.equal('dark');
      expect(card.shadowRoot!.querySelector('[part~="brief"]')).to.equal(null);
    }
  });

  it('shows what was chosen while the sample before was loading', async () => {
    const page = await openMurmurs();
    for (const preset of ['journal', 'clinic', 'plain', 'foundation']) {
      page.choose('preset', preset);
      await settle(page, 'Snippet', `preset="${preset}"`);
    }
    await until(() => page.sample(768).querySelector('[preset="foundation"]'), 'no sample');
    await sampleCard(page, 320);
  });

  it('writes the sources in the chosen style, into the page and by the script', async () => {
    const page = await openMurmurs();
    const sources = async () =>
      (await sampleCard(page, 768)).shadowRoot!.querySelector('[part~="reference"]')!.textContent.trim();
    const before = await sources();
    for (const form of ['card', 'script']) {
      page.choose('form', form);
      page.choose('citation-style', 'mla');
      await until(() => isOf(page, form, 'mla'), 'not that snippet');
      await until(() => page.sample(768).querySelector('[citation-style="mla"]'), 'no sample');
      await until(async () => (await sources()) !== before, 'in the same style');
    }
  });

  it('measures the contrast of the accent, as the card has it', async () => {
    const page = await openMurmurs();
    const contrast = () => page.document.querySelector('.contrast')!.textContent.replace(/\s+/g, ' ');
    await until(
      () => /Light \d+\.\d : 1, (very )?good ?Aa Dark \d+\.\d : 1, (very )?good/.test(contrast()),
      contrast(),
    );
    const before = contrast();
    page.choose('accent', '#ffee00');
    await until(() => contrast() !== before, 'the same contrast');
    expect(contrast()).to.match(/Light (\d+)\.\d : 1, (very )?good/);
  });

  it('gives a preset to the snippet and to the sample, with the accent that comes with it', async () => {
    const page = await openMurmurs();
    const field = page.field('preset') as HTMLSelectElement;
    const offered = Array.from(field.options, ({ value }) => value);
    expect(offered).to.deep.equal(['', 'foundation', 'clinic', 'journal', 'plain']);
    for (const form of ['card', 'script']) {
      page.choose('form', form);
      page.choose('preset', 'journal');
      await until(
        () => isOf(page, form) && page.piece('Snippet').includes(' preset="journal"'),
        'not that snippet',
      );
      expect(page.piece('Snippet')).not.to.contain('--explainer-accent:');
      expect(page.field('accent').value).to.equal('#992222');
      await until(() => page.sample(768).querySelector('[preset="journal"]'), 'no sample');
      const card = await sampleCard(page, 768);
      const shown = card.shadowRoot!.querySelector('[part~="card"]')!;
      expect(getComputedStyle(shown).borderTopLeftRadius).to.equal('0px');
      page.choose('preset', '');
      await until(() => !page.piece('Snippet').includes(' preset="'), 'still that preset');
      expect(page.field('accent').value).to.equal('#0b6e75');
    }
  }).timeout(30_000);

  it('keeps an accent of one’s own with any preset', async () => {
    const page = await openMurmurs();
    page.choose('accent', '#883399');
    page.choose('preset', 'clinic');
    await settle(page, 'Snippet', 'preset="clinic"');
    expect(page.piece('Snippet')).to.contain('--explainer-accent: #883399');
    page.choose('accent', '#0b6e75');
    await settle(page, 'Snippet', '--explainer-accent: #0b6e75');
  });

  it('says of what is no colour that it is none, and keeps the last one', async () => {
    const page = await openMurmurs();
    page.choose('accent', '#883399');
    await settle(page, 'Snippet', '#883399');
    page.choose('accent', 'purple');
    expect(page.field('accent').getAttribute('aria-invalid')).to.equal('true');
    page.choose('view', 'brief');
    await settle(page, 'Snippet', 'view="brief"');
    expect(page.piece('Snippet')).to.contain('#883399');
  });

  for (const [place, label, text] of [
    ['wordpress', 'Snippet', '<article-explainer src='],
    ['wordpress-restricted', 'Address', `${BASE}murmurs.html`],
    ['ghost', 'Snippet', '<article-explainer src='],
    ['squarespace', 'Snippet', '<article-explainer src='],
    ['wix', 'Tag name', 'murmurs-explainer'],
    ['wix', 'Server URL', `${BASE}murmurs.js`],
    ['blogger', 'Snippet', '<article-explainer src='],
    ['notion', 'Address', `${BASE}murmurs.embed.html`],
    ['substack', 'Link', 'Last updated'],
    ['medium', 'Link', 'Last updated'],
  ] as const) {
    it(`has for ${place} a ${label.toLowerCase()} to copy, and says so once it is copied`, async () => {
      const page = await openMurmurs();
      page.choose('place', place);
      await settle(page, label, text);
      page.button(`Copy: ${label.toLowerCase()}`).click();
      await until(() => page.status === `${label} copied.`, 'nothing said');
      expect(page.copied.map(({ text }) => text)).to.deep.equal([page.piece(label)]);
      const { html } = page.copied[0]!;
      if (label === 'Link') expect(html).to.match(/^<p><a href="https?:.*<\/p>\s*$/);
    });
  }

  it('shows what other places make of it: a frame, a link', async () => {
    const page = await openMurmurs();
    page.choose('place', 'notion');
    await until(() => page.sample(768).querySelector('iframe[src$="murmurs.embed.html"]'), 'no frame');
    expect(page.field('theme')).to.equal(null);
    page.choose('place', 'substack');
    await until(() => page.sample(768).querySelector('main a[href]'), 'no link');
    expect(page.sample(768).querySelector('article-explainer, iframe, script')).to.equal(null);
  });

  it('selects what the browser does not let it copy', async () => {
    const page = await openMurmurs();
    const refuse = () => Promise.reject(new Error('not allowed'));
    Object.assign(page.window.navigator.clipboard, { writeText: refuse });
    page.button('Copy: snippet').click();
    await until(() => page.status.includes('selected'), 'nothing said');
    const field = page.document.activeElement as HTMLTextAreaElement;
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).to.equal(page.piece('Snippet'));
  });

  it('is chosen, read and copied by keyboard alone', async () => {
    const page = await openMurmurs();
    const { document } = page;
    page.frame.focus();
    page.field('article').focus();
    const way: string[] = [];
    const active = () => document.activeElement as HTMLInputElement;
    while (active().id !== 'builder-piece-0' && way.length < 20) {
      await sendKeys({ press: 'Tab' });
      way.push(active().name || active().getAttribute('aria-label') || active().id);
      if (active().name === 'form' && active().value === 'card') {
        for (let i = 0; i < 2; i++) await sendKeys({ press: 'ArrowDown' });
        await until(() => active().value === 'script', 'not chosen');
      }
    }
    // WebKitGTK goes past a field that picks colours; the field before it takes any colour.
    expect(way.filter((name) => name !== 'Pick the accent')).to.deep.equal([
      'place',
      'form',
      'view',
      'preset',
      'theme',
      'accent',
      'heading-level',
      'citation-style',
      'builder-piece-0',
    ]);
    await until(() => !page.piece('Snippet').includes('<template'), 'the other form');
    await sendKeys({ press: 'Tab' });
    expect(active()).to.equal(page.button('Copy: snippet'));
    await sendKeys({ press: 'Enter' });
    await until(() => page.copied.length > 0, 'nothing copied');
    expect(page.copied[0]!.text).to.equal(page.piece('Snippet'));
  });

  it('works on a page whose policy allows no script but its own', async () => {
    const page = await openBuilder(STRICT);
    page.choose('accent', '#883399');
    await settle(page, 'Snippet', '#883399');
    await until(() => page.document.querySelector('.swatch'), 'no contrast');
    for (const width of [1280, 320]) await sampleCard(page, width);
    expect(page.errors).to.deep.equal([]);
    expect(page.piece('Snippet')).to.contain('src="https://example.org/explainers/murmurs.json"');
  });

  for (const width of [1280, 320]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      it(`is accessible, whole and quiet at ${width} pixels, ${colorScheme}`, async () => {
        if (!(await emulateMedia({ colorScheme })) && colorScheme === 'dark') return;
        const page = await openMurmurs(PUBLISHED, width);
        await sampleCard(page, 320);
        await until(() => page.document.querySelector('.swatch'), 'no contrast');
        expect(page.document.documentElement.scrollWidth).to.be.at.most(width);
        expect(foreign(page)).to.deep.equal([]);
        expect([...page.errors, ...page.warnings]).to.deep.equal([]);
        await expectNoViolations(page.document);
      }).timeout(30_000);
    }
  }
});

describe('a frame with the snippet builder', () => {
  it('can be removed while the builder starts, and the page around it goes on', async () => {
    const frame = document.createElement('iframe');
    frame.src = PUBLISHED;
    document.body.append(frame);
    let answer!: (response: Response) => void;
    await new Promise<void>((asked) => {
      frame.contentWindow!.fetch = () =>
        new Promise((done) => {
          answer = done;
          asked();
        });
    });
    frame.remove();
    answer(Response.json({}));
    await nextFrame();
  });
});

describe('the snippet doctor', () => {
  async function examine(snippet: string, policy = ''): Promise<BuilderPage> {
    const page = await openMurmurs();
    page.field('snippet').value = snippet;
    page.field('policy').value = policy;
    page.button('Find out').click();
    await until(() => page.status, 'nothing said');
    return page;
  }
  const rules = ({ document }: BuilderPage) =>
    Array.from(document.querySelectorAll<HTMLElement>('[data-rule]'), ({ dataset }) => dataset.rule);

  it('finds nothing wrong with what the builder has made', async () => {
    const page = await openMurmurs();
    page.field('snippet').value = page.piece('Snippet');
    page.button('Find out').click();
    await until(() => page.status.startsWith('Nothing is wrong'), page.status);
    expect(rules(page)).to.deep.equal([]);
  });

  it('says what is wrong, and mends it', async () => {
    const broken = `<article-explaner src=“${BASE}murmurs.json” view="brief"></article-explaner>`;
    const page = await examine(broken);
    expect(page.status).to.equal('2 things are wrong:');
    expect(rules(page)).to.deep.equal(['smart-quotes', 'element-misspelt']);
    const mended = page.piece('Mended snippet');
    expect(mended).to.contain(`<article-explainer src="${BASE}murmurs.json"`).and.contain('view="brief"');
    page.button('Copy: mended snippet').click();
    await until(() => page.copied.length > 0, 'nothing copied');
    expect(page.copied[0]!.text).to.equal(mended);
    page.field('snippet').value = mended;
    page.button('Find out').click();
    await until(() => page.status.startsWith('Nothing is wrong'), page.status);
  });

  it('says what the policy of a page has to allow', async () => {
    const page = await openMurmurs();
    const page2 = page.piece('Snippet');
    page.field('snippet').value = page2;
    page.field('policy').value = "default-src 'none'";
    page.button('Find out').click();
    await until(() => page.status, 'nothing said');
    expect(rules(page)).to.deep.equal(['policy-script', 'policy-connect', 'policy-style']);
    expect(page.document.querySelector('[data-rule="policy-script"]')!.textContent).to.contain(
      location.origin,
    );
  });

  it('makes no element of what is pasted, and asks for nothing in it', async () => {
    const page = await examine(
      '<img src="/test/pages/asked.png" onerror="document.title = 1"><script>document.title = 2</script><article-explainer></article-explainer>',
    );
    expect(page.document.title).not.to.match(/^[12]$/);
    expect(page.document.querySelector('[src*="asked.png"]')).to.equal(null);
    const asked = page.window.performance.getEntriesByName(new URL('/test/pages/asked.png', BASE).href);
    expect(asked).to.have.length(0);
  });

  it('has no violation of accessibility with what it found', async () => {
    const page = await examine('<articel-explainer src=x.json />', "script-src 'self'");
    await expectNoViolations(page.document.querySelector('.doctor')!);
  }).timeout(30_000);
});
