import { expect } from '@open-wc/testing';
import type { Article, ArticleExplainer } from 'explainer-elements';
import { articleWith } from '../../support/article.js';
import { until } from '../../support/until.js';

/** An example of `demo/frameworks/` that is on a page. */
interface Example {
  /** Gives the component another article, or none, as its parent would. */
  update(article: Article | undefined): void;
  unmount(): void;
}

const murmurs = articleWith();
const anaemia = articleWith({ headline: 'Anaemia in Dogs' });

/** What holds for the example of a framework, however it is written. */
export function describeExplainerIn(
  framework: string,
  mount: (into: HTMLElement, article: Article | undefined) => Example,
): void {
  describe(`an explainer in ${framework}`, () => {
    const complaints: unknown[][] = [];
    const { error, warn } = console;
    let page: HTMLElement;
    let example: Example;

    beforeEach(() => {
      complaints.length = 0;
      console.error = console.warn = (...words: unknown[]) => void complaints.push(words);
      page = document.createElement('main');
      document.body.append(page);
      example = mount(page, murmurs);
    });

    afterEach(() => {
      example.unmount();
      page.remove();
      Object.assign(console, { error, warn });
    });

    const explainer = () => page.querySelector<ArticleExplainer>('article-explainer');
    const drawn = (selector: string) => explainer()?.shadowRoot?.querySelector(selector);
    const title = () => drawn('[part~="title"]');
    const said = () => page.querySelector('[role="status"]')?.textContent;
    const shows = (headline: string) =>
      until(
        () => title()?.textContent?.trim() === headline && said() === `You are reading: ${headline}`,
        `no card and no event of "${headline}"`,
      );

    it('takes its article as an object, and is heard when it has drawn it', async () => {
      await shows(murmurs.headline);
      expect(explainer()!.article).to.deep.equal(murmurs);
      expect(explainer()!.hasAttribute('article')).to.equal(false);
      expect(complaints).to.deep.equal([]);
    });

    it('takes the attributes that it has in HTML', async () => {
      await shows(murmurs.headline);
      expect(title()!.localName).to.equal('h3');
      expect(drawn('details')).not.to.equal(null);
    });

    it('shows another article in the same element when it is given one', async () => {
      await shows(murmurs.headline);
      const before = explainer();
      example.update(anaemia);
      await shows(anaemia.headline);
      expect(explainer()).to.equal(before);
      expect(complaints).to.deep.equal([]);
    });

    it('waits for an article that comes later', async () => {
      example.unmount();
      example = mount(page, undefined);
      await until(explainer);
      example.update(anaemia);
      await shows(anaemia.headline);
      expect(complaints).to.deep.equal([]);
    });

    it('leaves nothing behind when its component goes', async () => {
      await shows(murmurs.headline);
      const gone = explainer()!;
      example.unmount();
      await until(() => !gone.isConnected);
      expect(page.childElementCount).to.equal(0);
      // What is no longer there must neither be heard nor fail.
      gone.article = anaemia;
      await gone.updateComplete;
      expect(complaints).to.deep.equal([]);
    });
  });
}
