import { expect, fixture, html } from '@open-wc/testing';
import { expectNoViolations } from './support/axe.js';
import { emulateMedia, sendKeys, setViewport } from './support/commands.js';
import { openPage } from './support/host-page.js';

/** What `expectNoViolations` fails with; empty if it does not. */
async function violations(context: Element | Document): Promise<string> {
  return expectNoViolations(context).then(
    () => '',
    (error: Error) => error.message,
  );
}

/** Text on white, in a shadow tree. */
async function shadowText(color: string): Promise<HTMLElement> {
  const host = await fixture<HTMLElement>(html`<div></div>`);
  const text = document.createElement('p');
  Object.assign(text.style, { background: '#fff', color });
  text.textContent = 'Some text';
  host.attachShadow({ mode: 'open' }).append(text);
  return host;
}

describe('the tests’ own tools', () => {
  it('axe sees into shadow trees', async () => {
    expect(await violations(await shadowText('#888')))
      .to.contain('color-contrast')
      .and.contain('>>> p');
    expect(await violations(await shadowText('#000'))).to.equal('');
  });

  it('axe checks the size of targets', async () => {
    const button = html`<button style="all: unset; font: 8px/8px serif">.</button>`;
    expect(await violations(await fixture(html`<div>${button}${button}</div>`))).to.contain('target-size');
  });

  it('axe checks a page in a frame as a page', async () => {
    const { document } = await openPage('/test/pages/broken.html');
    expect(await violations(document))
      .to.contain('html-has-lang')
      .and.contain('image-alt');
  });

  it('a host page has the given size', async () => {
    const { window } = await openPage('/test/pages/broken.html', { width: 320, height: 500 });
    expect([window.innerWidth, window.innerHeight]).to.deep.equal([320, 500]);
  });

  it('a host page tells what went wrong in it, from its first line on', async () => {
    const { errors, warnings } = await openPage('/test/pages/broken.html');
    expect(warnings).to.deep.equal(['said this']);
    expect(errors[0]).to.equal('said so');
    expect(errors[1]).to.contain('thrown at once');
    expect(errors.join()).to.contain('img-src violated').and.contain('unresolved');
  });

  it('a host page is served as it stands in its file', async () => {
    const { document } = await openPage('/test/pages/broken.html');
    expect(document.scripts).to.have.length(2);
    expect(document.scripts[1]!.text).to.contain("import 'unresolved'");
  });

  describe('what a test changes', () => {
    it('the viewport and the media', async () => {
      await setViewport({ width: 1000, height: 700 });
      expect([innerWidth, innerHeight]).to.deep.equal([1000, 700]);
      const emulated = await emulateMedia({ colorScheme: 'dark', forcedColors: 'active' });
      expect(matchMedia('(forced-colors: active)').matches).to.equal(emulated);
      expect(matchMedia('(prefers-color-scheme: dark)').matches).to.equal(emulated);
    });

    it('is back for the next', () => {
      expect([innerWidth, innerHeight]).to.deep.equal([800, 600]);
      expect(matchMedia('(forced-colors: active)').matches).to.equal(false);
      expect(matchMedia('(prefers-color-scheme: dark)').matches).to.equal(false);
    });
  });

  it('the Tab key moves the focus', async () => {
    const [first, second] = (await fixture(html`<p><button>1</button><a href="#2">2</a></p>`)).children;
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement).to.equal(first);
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement).to.equal(second);
  });
});
