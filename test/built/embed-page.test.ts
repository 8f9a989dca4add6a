import { expect } from '@open-wc/testing';
import { expectNoViolations } from '../support/axe.js';
import { clickOn } from '../support/commands.js';
import { frame, type Frame, type Message } from '../support/frames.js';
import { until } from '../support/until.js';

const SECRET = 'aB3dE6gH9j';
const NAME = 'heart-murmurs';

/** How high the article is in a frame that has room for it, and so no scrollbar. */
function heightOf({ element }: Frame): number {
  const { documentElement } = element.contentDocument!;
  documentElement.style.overflow = 'hidden';
  const { height } = documentElement.querySelector('main')!.getBoundingClientRect();
  documentElement.style.overflow = '';
  return Math.ceil(height);
}

const say = ({ element }: Frame, message: Message) => element.contentWindow!.postMessage(message, '*');

/** Whatever the frame was about to say because of what was done to it before, it has said then. */
async function settle({ element }: Frame): Promise<void> {
  const { contentWindow } = element;
  const frameWindow = contentWindow as Window;
  for (let i = 0; i < 3; i++) {
    await new Promise((done) => frameWindow.requestAnimationFrame(done));
    // Timers of one window go off in the order of their time.
    await new Promise((done) => frameWindow.setTimeout(done, 20));
  }
}

function open(frame: Frame, index: number): void {
  frame.element.contentDocument!.querySelectorAll('details')[index]!.open = true;
}

describe('a framed page', () => {
  it('tells how high its article is, in a sandbox too', async () => {
    const plain = await frame(NAME);
    const height = heightOf(plain);
    expect(height).to.be.above(600);
    expect(await plain.message(0)).to.deep.equal({ type: 'explainer:height', height });
    const sandboxed = await frame(NAME, { sandbox: true });
    expect(await sandboxed.message(0)).to.deep.equal({ type: 'explainer:height', height });
  });

  it('tells it WordPress with the secret that it was given', async () => {
    const framed = await frame(NAME, { fragment: `#?secret=${SECRET}`, sandbox: true });
    const { value, ...others } = await framed.message(0);
    expect(others).to.deep.equal({ message: 'height', secret: SECRET });
    expect(value).to.equal(heightOf(await frame(NAME)));
    say(framed, { message: 'ready', secret: SECRET });
    await framed.message(1);
    expect(framed.said.map(({ message }) => message)).to.deep.equal(['height', 'height']);
  });

  it('tells nothing before it is drawn', async () => {
    const framed = await frame(NAME, { hidden: true });
    framed.element.hidden = false;
    expect(await framed.message(0)).to.have.property('height', heightOf(framed));
  });

  for (const fragment of [
    '#?secret=',
    '#?secret=short',
    `#?secret=${SECRET}K`,
    '#?secret=aB3dE6gH9-',
    '#secret',
  ]) {
    it(`takes no ${fragment} for a secret`, async () => {
      const framed = await frame(NAME, { fragment, sandbox: true });
      expect(await framed.message(0)).to.have.property('type', 'explainer:height');
    });
  }

  it('tells nobody anything where it is in no frame', async () => {
    const alone = await frame(NAME, { query: '?alone' });
    const heard: unknown[] = [];
    alone.element.contentWindow!.addEventListener('message', ({ data }) => heard.push(data));
    say(alone, { type: 'explainer:ready' });
    open(alone, 0);
    await settle(alone);
    expect(alone.said).to.deep.equal([]);
    expect(heard).to.deep.equal([{ type: 'explainer:ready' }]);
  });

  it('tells its height again when the page around it asks, and to no one else', async () => {
    const framed = await frame(NAME);
    await framed.message(0);
    // A stranger's frame, which may post to any other.
    const stranger = document.createElement('iframe');
    document.body.append(stranger);
    const script = stranger.contentDocument!.createElement('script');
    script.text = `parent.document.querySelector('iframe[title="${NAME}"]').contentWindow.postMessage({ type: 'explainer:ready' }, '*')`;
    stranger.contentDocument!.body.append(script);
    say(framed, { type: 'nonsense' });
    say(framed, null as unknown as Message);
    say(framed, { message: 'ready', secret: SECRET });
    await settle(framed);
    stranger.remove();
    expect(framed.said).to.have.length(1);
    say(framed, { type: 'explainer:ready' });
    expect(await framed.message(1)).to.deep.equal(framed.said[0]);
  });

  it('tells its height again when a section is opened or closed', async () => {
    const framed = await frame(NAME);
    const { height: folded } = await framed.message(0);
    open(framed, 0);
    const { height: opened } = await framed.message(1);
    expect(opened).to.be.above(folded as number);
    expect(opened).to.equal(heightOf(framed));
    framed.element.contentDocument!.querySelector('details')!.open = false;
    expect(await framed.message(2)).to.have.property('height', folded);
  });

  it('tells its height again when it gets narrower, or wider', async () => {
    const framed = await frame(NAME);
    const { height: wide } = await framed.message(0);
    framed.element.width = '320';
    const { height: narrow } = await framed.message(1);
    expect(narrow).to.be.above(wide as number);
    framed.element.width = '600';
    expect(await framed.message(2)).to.have.property('height', wide);
  });

  it('says one thing about many changes at once', async () => {
    const framed = await frame(NAME);
    await framed.message(0);
    const details = framed.element.contentDocument!.querySelectorAll('details');
    for (const it of details) it.open = true;
    await settle(framed);
    expect(framed.said).to.have.length(2);
    expect(framed.said[1]).to.have.property('height', heightOf(framed));
  });

  it('has nothing to say to a page that gives it the height it asked for, or another', async () => {
    const framed = await frame(NAME);
    const { height } = await framed.message(0);
    for (const given of [height, 1000, 250, height]) {
      framed.element.height = String(given);
      await settle(framed);
    }
    expect(framed.said).to.have.length(1);
  });

  it('does not chase a height that grows with its frame', async () => {
    const framed = await frame(NAME, { query: '?grows' });
    await framed.message(0);
    for (let i = 0; i < 5; i++) {
      framed.element.height = String(framed.said.at(-1)!.height);
      await settle(framed);
    }
    expect(framed.said).to.have.length(1);
  });

  it('does not follow a scrollbar of the page that comes and goes with its height', async () => {
    const framed = await frame(NAME);
    await framed.message(0);
    const heights = () => framed.said.map(({ height }) => height as number);
    for (let i = 0; i < 6; i++) {
      framed.element.width = i % 2 ? '600' : '585';
      await settle(framed);
    }
    expect(heights()).to.deep.equal([...heights()].sort((a, b) => a - b));
    expect(new Set(heights())).to.have.property('size', heights().length);
  });

  it('shows why it was withdrawn, and no word of what it said', async () => {
    const { element } = await frame('withdrawn');
    const text = element.contentDocument!.body.innerText;
    expect(text).to.contain('withdrawn by its publisher').and.contain('A newer page takes its place.');
    expect(text).not.to.contain('An ultrasound of the heart');
  });

  it('has no violation of WCAG, folded and unfolded', async () => {
    const framed = await frame(NAME, { query: '?open' });
    const { contentDocument } = framed.element;
    // The page around the frame has that.
    const rules = { 'page-has-heading-one': { enabled: false } };
    await expectNoViolations(contentDocument!, { rules });
    for (const it of contentDocument!.querySelectorAll('details')) it.open = true;
    await expectNoViolations(contentDocument!, { rules });
  });
});

describe('a link in a framed page', () => {
  const link = ({ element }: Frame, part: string) =>
    element.contentDocument!.querySelector<HTMLAnchorElement>(part)!;

  /** Clicks without leaving; whether the browser would have followed the link. */
  function click(anchor: HTMLAnchorElement): boolean {
    let isLeft = true;
    anchor.ownerDocument.defaultView!.addEventListener(
      'click',
      (event) => {
        isLeft = !event.defaultPrevented;
        event.preventDefault();
      },
      { once: true },
    );
    anchor.click();
    return isLeft;
  }
  const own = '[part="byline"] [part="link"]';
  const foreign = '#ref-2 [part="link"]';

  it('leads the whole window there', async () => {
    const framed = await frame(NAME);
    await framed.message(0);
    for (const it of [own, foreign]) {
      expect(link(framed, it).target).to.equal('_top');
      expect(click(link(framed, it))).to.equal(true);
    }
    expect(framed.said).to.have.length(1);
    expect(link(framed, foreign).href).to.match(/^https:\/\/doi\.org\//);
  });

  it('is a message to WordPress: to its own host, as it is', async () => {
    const framed = await frame(NAME, { fragment: `#?secret=${SECRET}` });
    await framed.message(0);
    expect(click(link(framed, own))).to.equal(false);
    const value = new URL('/test/embeds/about.html', location.href).href;
    expect(await framed.message(1)).to.deep.equal({ message: 'link', value, secret: SECRET });
  });

  it('is a message to WordPress: to another host, by way of the article at that source', async () => {
    const framed = await frame(NAME, { fragment: `#?secret=${SECRET}` });
    await framed.message(0);
    expect(click(link(framed, foreign))).to.equal(false);
    const value = new URL(`/test/embeds/${NAME}.html#ref-2`, location.href).href;
    expect(await framed.message(1)).to.deep.equal({ message: 'link', value, secret: SECRET });
  });

  it('to a source goes there, unfolds the list, and keeps the secret', async () => {
    const fragment = `#?secret=${SECRET}`;
    // A page cannot look into a sandbox: where the citation is, it sees in the same frame without one.
    const twin = await frame(NAME, { fragment, width: 700 });
    const place = link(twin, '#cite-2-1');
    expect(place.closest('details')).to.equal(null);
    const framed = await frame(NAME, { fragment, width: 700, sandbox: true });
    const { value: folded } = await framed.message(0);
    framed.element.height = twin.element.height = String(folded);
    await settle(twin);
    const { left, top, width, height } = place.getBoundingClientRect();
    const target = document.createElement('div');
    Object.assign(target.style, {
      position: 'fixed',
      left: `${left}px`,
      top: `${top}px`,
      width: `${width}px`,
      height: `${height}px`,
      pointerEvents: 'none',
    });
    document.body.append(target);
    // The window may be lower than the frame.
    framed.element.style.top = `${-top + 100}px`;
    target.style.top = '100px';
    await clickOn(target);
    target.remove();
    const { message, value, secret } = await framed.message(1);
    expect({ message, secret }).to.deep.equal({ message: 'height', secret: SECRET });
    expect(value).to.be.above(folded as number);
  });

  it('within the article moves the reader there', async () => {
    const framed = await frame(NAME);
    await framed.message(0);
    link(framed, '#cite-2-1').click();
    const { contentDocument, contentWindow } = framed.element;
    await until(() => contentWindow!.location.hash === '#ref-2');
    expect(contentDocument!.querySelector('#ref-2')!.closest('details')!.open).to.equal(true);
    const { top } = contentDocument!.querySelector('#ref-2')!.getBoundingClientRect();
    expect(top).to.be.within(0, contentWindow!.innerHeight);
  });
});
