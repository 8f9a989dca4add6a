import { expect } from '@open-wc/testing';
import type { ArticleExplainer } from '../../src/index.js';
import { dispatchTap } from '../support/commands.js';
import { all, helped, part, words } from '../support/reading.js';
import { until } from '../support/until.js';

const FOLDER = '/test/published/';

/** A page whose script comes when the test wants it. */
interface Opened {
  window: Window & typeof globalThis;
  explainer: ArticleExplainer;
  loads: Event[];
  runScript: () => Promise<void>;
}

/** A host page with a snippet, of which nothing but the snippet is changed. */
async function openSnippet(change = (snippet: string) => snippet): Promise<Opened> {
  const snippet = change(await (await fetch(`${FOLDER}murmurs.snippet.html`)).text());
  const [, script] = /(<script [^]*)$/.exec(snippet)!;
  return open(
    `<!doctype html><html lang="en"><title>A host page</title><main>${snippet.replace(script!, '')}<p>After</p></main>`,
    script!,
  );
}

/** A published page. */
async function openPage(name: string): Promise<Opened> {
  const page = await (await fetch(`${FOLDER}${name}.html`)).text();
  const [script] = /<script type="module"[^]*?<\/script>/.exec(page)!;
  return open(page.replace(script, '').replace('<head>', `<head><base href="${FOLDER}">`), script);
}

async function open(page: string, script: string): Promise<Opened> {
  const frame = document.createElement('iframe');
  Object.assign(frame, { width: 600, height: 400, title: 'A host page', srcdoc: page });
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  frames.push(frame);
  document.body.append(frame);
  await loaded;
  const window = frame.contentWindow as Window & typeof globalThis;
  const loads: Event[] = [];
  window.addEventListener('article-load', (event) => loads.push(event));
  const runScript = async () => {
    const tag = new DOMParser().parseFromString(script, 'text/html').querySelector('script')!;
    const element = window.document.createElement('script');
    for (const { name, value } of tag.attributes) element.setAttribute(name, value);
    const ran = new Promise((resolve, reject) => {
      element.addEventListener('load', resolve);
      element.addEventListener('error', () => reject(new Error(`${element.src} did not run`)));
    });
    window.document.head.append(element);
    await ran;
  };
  return { window, explainer: window.document.querySelector('article-explainer')!, loads, runScript };
}

const frames: HTMLIFrameElement[] = [];
afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});

/** The snippet as it would be with another document at its `src`. */
const withSource = (name: string) => (snippet: string) => snippet.replace('murmurs.json', `${name}.json`);

describe('an explainer whose card came with the page', () => {
  it('keeps it while the article is on its way, and once it is there and says the same', async () => {
    const { explainer, loads, runScript } = await openSnippet();
    const card = part(explainer, 'card')!;
    const { height } = explainer.getBoundingClientRect();
    await runScript();
    expect(part(explainer, 'card')).to.equal(card);
    await until(() => loads.length > 0);
    await explainer.updateComplete;
    expect(part(explainer, 'card')).to.equal(card);
    expect(explainer.getBoundingClientRect().height).to.equal(height);
    expect(explainer.shownArticle!.headline).to.equal('Heart Murmurs in Cats');
  });

  it('keeps the reader’s focus and place', async () => {
    const { window, explainer, loads, runScript } = await openSnippet();
    const link = all<HTMLAnchorElement>(explainer, 'a[part~="citation"]')[1]!;
    link.focus();
    window.scrollTo(0, 300);
    const place = window.scrollY;
    await runScript();
    await until(() => loads.length > 0);
    await explainer.updateComplete;
    expect(explainer.shadowRoot!.activeElement).to.equal(link);
    expect(window.scrollY).to.equal(place);
  });

  it('keeps it, with what helps to read in it, through whatever is drawn again', async () => {
    const { window, explainer, loads, runScript } = await openSnippet();
    const synthesis = { getVoices: () => [{ lang: 'en', localService: true }] };
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
    await runScript();
    await until(() => loads.length > 0);
    const card = part(explainer, 'card')!;
    await until(() => part(explainer, 'listen'), 'nothing reads aloud');
    const links = all(explainer, '[part~="copy-link"]');
    expect(links).not.to.have.length(0);
    explainer.requestUpdate();
    await explainer.updateComplete;
    expect(part(explainer, 'card')).to.equal(card);
    expect(all(explainer, '[part~="copy-link"]')).to.deep.equal(links);
  });

  it('leads from a word to its meaning', async () => {
    const { explainer, loads, runScript } = await openSnippet();
    await runScript();
    await until(() => loads.length > 0);
    all(explainer, '[role="doc-glossref"]')[0]!.click();
    await until(() => explainer.shadowRoot!.activeElement?.textContent === 'loud');
  });

  it('shows the source of a citation in it', async () => {
    const { explainer, loads, runScript } = await openSnippet();
    await runScript();
    await until(() => loads.length > 0);
    await helped(explainer);
    dispatchTap(all(explainer, 'a[part~="citation"]')[0]!);
    await until(() => part(explainer, 'citation-card'));
    expect(part(explainer, 'citation-card')).to.contain.text('Sounds of <the> Heart');
  });

  it('takes over a newer text, in one piece', async () => {
    const { window, explainer, loads, runScript } = await openSnippet(withSource('murmurs-newer'));
    const seen = watch(explainer);
    await runScript();
    await until(() => words(explainer).includes('It does not hurt a cat at all.'));
    expect(words(explainer)).to.not.contain('It does not hurt.');
    expect(words(explainer)).to.contain('Last updated August 1, 2026');
    expect(all(explainer, 'article')).to.have.length(1);
    expect(await seen()).to.deep.equal(new Set([1]));
    expect(loads).to.have.length(1);
    expect(window.getComputedStyle(part(explainer, 'card')!).borderTopLeftRadius).to.equal('12px');
  });

  it('takes over a withdrawal', async () => {
    const { explainer, runScript } = await openSnippet(withSource('murmurs-withdrawn'));
    await runScript();
    await until(() => words(explainer).includes('It was wrong about grades.'));
    expect(words(explainer)).to.not.contain('heartbeats');
  });

  it('leaves alone what is older, as a cache may have it', async () => {
    const { explainer, loads, runScript } = await openSnippet(withSource('murmurs-older'));
    const card = part(explainer, 'card')!;
    await runScript();
    await until(() => loads.length > 0);
    await explainer.updateComplete;
    expect(part(explainer, 'card')).to.equal(card);
    expect(words(explainer)).to.contain('It does not hurt.');
  });

  it('is still there if the article cannot be had', async () => {
    const { window, explainer, runScript } = await openSnippet(withSource('no-such'));
    const errors: Event[] = [];
    window.addEventListener('article-error', (event) => errors.push(event));
    const card = part(explainer, 'card')!;
    await runScript();
    await until(() => errors.length > 0);
    await explainer.updateComplete;
    expect(part(explainer, 'card')).to.equal(card);
    expect(part(explainer, 'notice')).to.equal(null);
  });

  it('is drawn anew for a change of its attributes', async () => {
    const { explainer, loads, runScript } = await openSnippet();
    await runScript();
    await until(() => loads.length > 0);
    explainer.setAttribute('view', 'brief');
    await explainer.updateComplete;
    expect(all(explainer, 'article')).to.have.length(1);
    expect(all(explainer, 'details')).to.have.length(4);
    explainer.setAttribute('heading-level', '4');
    await explainer.updateComplete;
    expect(all(explainer, 'h4')[0]).to.have.text('Heart Murmurs in Cats');
  });

  it('needs the script as it was published', async () => {
    const { explainer, runScript } = await openSnippet((snippet) => snippet.replace('sha384-', 'sha384-A'));
    let error: unknown;
    await runScript().catch((it: unknown) => (error = it));
    expect(error).to.be.an('error');
    expect(words(explainer)).to.contain('It does not hurt.');
  });
});

/** What a page in another language says on its own. */
const PAGES = {
  soplos: { lang: 'es', dir: 'ltr', brief: 'En resumen', map: 'Dónde puede volver el cáncer' },
  nafkhat: { lang: 'ar', dir: 'rtl', brief: 'باختصار', map: 'أين يمكن أن يعود السرطان' },
};

for (const [name, { lang, dir, brief, map }] of Object.entries(PAGES)) {
  describe(`a page in another language, ${lang}`, () => {
    const mapOf = (explainer: Element) => all(explainer, 'recurrence-map')[0]!;
    const says = (explainer: Element) => {
      const figure = mapOf(explainer).shadowRoot!.querySelector<HTMLElement>('figure')!;
      return [
        part(explainer, 'brief')!.querySelector(':is(h2, h3)')!.textContent,
        figure.querySelector('figcaption')!.textContent,
        figure.lang,
        figure.dir,
      ];
    };

    it('says all in that language before a script has run', async () => {
      const { explainer } = await openPage(name);
      expect(says(explainer)).to.deep.equal([brief, map, lang, dir]);
    });

    it('goes on saying it, in every frame and in its place, as the script and the words come', async () => {
      const { window, explainer, loads, runScript } = await openPage(name);
      const figure = mapOf(explainer);
      const card = part(explainer, 'card')!;
      const seen = new Set<string>();
      let isOver = false;
      const sample = () => {
        const { top, height } = figure.getBoundingClientRect();
        seen.add([...says(explainer), Math.round(top + window.scrollY), Math.round(height)].join());
        if (!isOver) requestAnimationFrame(sample);
      };
      sample();
      figure.shadowRoot!.querySelector<HTMLInputElement>('[value="local"]')!.click();
      await runScript();
      await until(() => loads.length > 0);
      await until(() => figure.matches(':defined') && part(figure, 'alternative'), 'no figure');
      const { updateComplete } = figure as unknown as ArticleExplainer;
      await updateComplete;
      await until(() => figure.shadowRoot!.querySelectorAll('style').length === 0, 'not taken over');
      await new Promise(requestAnimationFrame);
      isOver = true;
      expect(part(explainer, 'card')).to.equal(card);
      expect(figure.shadowRoot!.querySelector<HTMLInputElement>('[value="local"]')!.checked).to.equal(true);
      expect(all(figure, 'figure')).to.have.length(1);
      expect([...seen]).to.have.length(1);
    });
  });
}

/** How many cards there are in each frame until it is asked for. */
function watch(explainer: Element): () => Promise<Set<number>> {
  const counts = new Set<number>();
  let isOver = false;
  const sample = () => {
    counts.add(all(explainer, 'article').length);
    if (!isOver) requestAnimationFrame(sample);
  };
  sample();
  return async () => {
    await new Promise(requestAnimationFrame);
    isOver = true;
    return counts;
  };
}
