import { expect } from '@open-wc/testing';
import { openPage, type HostPage } from '../support/host-page.js';
import { until } from '../support/until.js';

const SCRIPT = '/dist/cdn/explainer-frame.js';
const EMBED = '/test/embeds/heart-murmurs.embed.html';

/** A page with its frames loaded, without the script. */
const open = () => openPage('/test/pages/frames.html');

async function addScript({ document }: HostPage): Promise<void> {
  const script = document.createElement('script');
  script.src = SCRIPT;
  const loaded = new Promise((done) => script.addEventListener('load', done));
  document.head.append(script);
  await loaded;
}

const frameOf = ({ document }: HostPage, id: string) => document.getElementById(id) as HTMLIFrameElement;

/** The height that a frame has room for, borders aside. */
const roomIn = (frame: HTMLIFrameElement) => frame.clientHeight;

const articleIn = (frame: HTMLIFrameElement) =>
  Math.ceil(frame.contentDocument?.querySelector('main')?.getBoundingClientRect().height ?? NaN);

const fits = (frame: HTMLIFrameElement) =>
  until(() => roomIn(frame) === articleIn(frame), `${frame.id} does not fit`);

/** What the page is told from one of its frames. */
function sayFrom({ document, window }: HostPage, id: string, data: unknown): void {
  const source = (document.getElementById(id) as HTMLIFrameElement).contentWindow;
  window.dispatchEvent(new window.MessageEvent('message', { data, source }));
}

describe('a page with explainer-frame.js', () => {
  it('gives each of its frames the height of its article, and leaves others alone', async () => {
    const page = await open();
    const first = frameOf(page, 'first');
    expect(first.offsetHeight).to.equal(400);
    await addScript(page);
    await fits(first);
    expect(roomIn(first)).to.be.above(600);
    // Nobody can look into the sandbox; it is as wide.
    await until(() => roomIn(frameOf(page, 'second')) === roomIn(first), 'the sandboxed one does not fit');
    expect(frameOf(page, 'other').offsetHeight).to.equal(400);
    expect(page.errors).to.deep.equal([]);
  });

  it('does so for a frame that is added later, moved or loaded anew', async () => {
    const page = await open();
    await addScript(page);
    const late = page.document.createElement('iframe');
    Object.assign(late, { id: 'late', title: 'Late', src: EMBED });
    page.document.querySelector('main')!.append(late);
    await fits(late);

    late.style.height = '300px';
    page.document.getElementById('elsewhere')!.append(late);
    await fits(late);

    late.style.height = '300px';
    const loaded = new Promise((done) => late.addEventListener('load', done, { once: true }));
    late.contentWindow!.location.reload();
    await loaded;
    await fits(late);
    expect(page.errors).to.deep.equal([]);
  });

  it('follows the article as it unfolds, and as the frame gets narrower', async () => {
    const page = await open();
    await addScript(page);
    const first = frameOf(page, 'first');
    await fits(first);
    const folded = roomIn(first);
    for (const details of first.contentDocument!.querySelectorAll('details')) details.open = true;
    await fits(first);
    expect(roomIn(first)).to.be.above(folded);
    const unfolded = roomIn(first);
    first.style.width = '330px';
    await until(() => roomIn(first) > unfolded, 'narrower is not higher');
    await fits(first);
  });

  it('takes a height from the frame itself only, and no nonsense', async () => {
    const page = await open();
    await addScript(page);
    const first = frameOf(page, 'first');
    await fits(first);
    const height = roomIn(first);
    for (const nonsense of [
      -1,
      0,
      0.5,
      NaN,
      Infinity,
      1e9,
      '500',
      '500px; color: red',
      null,
      undefined,
      {},
      [500],
    ])
      sayFrom(page, 'first', { type: 'explainer:height', height: nonsense });
    for (const data of [null, 'text', 7, { height: 500 }, { type: 'height', height: 500 }])
      sayFrom(page, 'first', data);
    sayFrom(page, 'other', { type: 'explainer:height', height: 500 });
    page.window.dispatchEvent(
      new page.window.MessageEvent('message', { data: { type: 'explainer:height', height: 500 } }),
    );
    expect(roomIn(first)).to.equal(height);
    expect(frameOf(page, 'other').offsetHeight).to.equal(400);
    sayFrom(page, 'first', { type: 'explainer:height', height: 500 });
    expect(roomIn(first)).to.equal(500);
    expect(page.errors).to.deep.equal([]);
  });

  it('comes to rest with an article that grows with its frame', async () => {
    const page = await open();
    await addScript(page);
    const frame = page.document.createElement('iframe');
    Object.assign(frame, { id: 'grows', title: 'Grows', src: `${EMBED}?grows` });
    const heights: unknown[] = [];
    page.window.addEventListener('message', ({ source, data }: MessageEvent<{ height: number }>) => {
      if (source === frame.contentWindow) heights.push(data.height);
    });
    const loaded = new Promise((done) => frame.addEventListener('load', done));
    page.document.querySelector('main')!.prepend(frame);
    await loaded;
    await until(() => heights.length > 0, 'no height');
    for (let i = 0; i < 5; i++) await new Promise((done) => page.window.requestAnimationFrame(done));
    // A second script asks once more, and the frame answers after all that it had to say by itself.
    await addScript(page);
    await until(() => heights.length > 1, 'no answer');
    expect(heights).to.have.length(2);
  });

  it('has no new global name, and works twice', async () => {
    const page = await open();
    const before = Object.getOwnPropertyNames(page.window);
    await addScript(page);
    await addScript(page);
    await fits(frameOf(page, 'first'));
    expect(Object.getOwnPropertyNames(page.window).filter((name) => !before.includes(name))).to.deep.equal(
      [],
    );
    // `let` and `const` of a classic script are global too, and a second time an error.
    expect(page.errors).to.deep.equal([]);
  });
});
