import type { Frame, Page } from 'puppeteer-core';
import { frameSnippet } from '../../src/publish/site/frame-snippet.js';
import { clickUntil } from '../support/browsers/click.js';
import { launchChromium, watchProblems } from '../support/browsers/launch.js';
import { check } from '../support/checks.js';
import { embedDocument } from '../support/embeds.js';
import { wordpressFilter } from '../support/wordpress-filter.js';
import type { Post, WordPress } from './wordpress.js';

interface Setting {
  readonly wordpress: WordPress;
  readonly base: string;
  readonly screenshot: string;
}

/** What WordPress allows a frame, in pixels. */
const LEAST = 200;
const MOST = 1000;

/** An author pastes addresses into posts, and a reader opens these. */
export async function checkPosts({ wordpress, base, screenshot }: Setting): Promise<void> {
  const address = (name: string) => `${base}${name}.html`;
  const proxied = await wordpress.ask<{ html: string }>(
    `/oembed/1.0/proxy?url=${encodeURIComponent(address('heart-murmurs'))}`,
  );
  check(
    'the editor is shown a frame for the address',
    /<iframe .*sandbox="allow-scripts"/s.test(proxied.html),
  );
  const answer = (await (await fetch(`${base}heart-murmurs.oembed.json`)).json()) as { html: string };
  const left = proxied.html
    .replace(/ (class|style|sandbox|security|data-secret)="[^"]*"/g, '')
    .replace(/#\?secret=\w{10}/, '')
    .trim();
  const filtered = wordpressFilter({ type: 'rich', ...answer })?.html;
  const isSame = sorted(left) === sorted(answer.html) && filtered === answer.html;
  check('its filter leaves our HTML whole, as the tests’ own filter does', isSame, left);

  const write = (title: string, content: string) =>
    wordpress.ask<Post>('/wp/v2/posts', { title, content, status: 'publish' });
  const block = (url: string) =>
    `<!-- wp:embed {"url":"${url}","type":"rich"} --><figure class="wp-block-embed is-type-rich"><div class="wp-block-embed__wrapper">\n${url}\n</div></figure><!-- /wp:embed -->`;
  const around = (middle: string) =>
    `<p>One of our nurses recommends this page.</p>\n\n${middle}\n\n<p>Call us.</p>`;

  const browser = await launchChromium();
  const problems: string[] = [];
  const open = async (post: Post): Promise<Reading> => {
    const page = await browser.newPage();
    await page.setViewport({ width: 1000, height: 900 });
    watchProblems(page, problems);
    await page.goto(post.link);
    return { page, frame: await frameOf(page) };
  };

  try {
    const murmurs = await write('Murmurs', around(block(address('heart-murmurs'))));
    const reading = await open(murmurs);
    console.log('A post with the address in an embed block');
    await checkFrame(reading);
    await reading.page.screenshot({ path: screenshot, fullPage: true });
    await checkCitation(reading);
    await checkForeignLink(reading, address('heart-murmurs'));

    console.log('A post with the address on a line of its own');
    const recurrence = await open(await write('Recurrence', around(address('recurrence'))));
    await checkFrame(recurrence);
    await checkOwnLink(recurrence, address('recurrence'));

    console.log('A post with the address of a withdrawn article');
    const withdrawn = await open(await write('Biopsy', around(block(address('biopsy')))));
    await checkFrame(withdrawn);
    const text = await withdrawn.frame.evaluate(() => document.body.innerText);
    check('it shows the notice', text.includes('withdrawn by its publisher'));

    console.log('A post with the snippet of a frame as HTML, by an author who may not');
    const { content } = await write('HTML', frameSnippet(embedDocument(base)));
    check('the frame and the script are taken out', !/<iframe|<script/.test(content.rendered));
    check(
      'the link stays',
      content.rendered.includes(`<a href="${address('heart-murmurs')}">What Is a Heart Murmur?</a>`),
      content.rendered.trim(),
    );
    // PHP's own server has no icon for WordPress, which would make one up.
    const ours = problems.filter((it) => !it.startsWith(`${wordpress.address}/favicon.ico`));
    check('nothing went wrong in the browser', ours.length === 0, ours);
  } finally {
    await browser.close();
  }
}

/** WordPress puts the title of a frame first. */
const sorted = (html: string) =>
  html.replace(/(?<=<iframe ).*?(?=>)/, (attributes) =>
    attributes
      .match(/\S+="[^"]*"/g)!
      .sort()
      .join(' '),
  );

interface Reading {
  readonly page: Page;
  readonly frame: Frame;
}

async function frameOf(page: Page): Promise<Frame> {
  const element = await page.waitForSelector('iframe.wp-embedded-content');
  const frame = await element!.contentFrame();
  await frame.waitForSelector('main article');
  return frame;
}

/** It is there, with no origin, as high as the article or as WordPress allows, and instead of the fallback. */
async function checkFrame({ page, frame }: Reading): Promise<void> {
  await page.waitForFunction(
    () => !document.querySelector('iframe.wp-embedded-content')!.hasAttribute('style'),
  );
  const inside = await frame.evaluate(() => ({
    height: Math.ceil(document.querySelector('main')!.getBoundingClientRect().height),
    origin: self.origin,
    hash: location.hash,
  }));
  check(
    'it has no origin, and a secret',
    inside.origin === 'null' && /^#\?secret=\w{10}$/.test(inside.hash),
    inside,
  );
  const wanted = Math.min(Math.max(inside.height, LEAST), MOST);
  await page.waitForFunction(
    (height) => document.querySelector('iframe')!.clientHeight === height,
    {},
    wanted,
  );
  const seen = await page.evaluate(() => {
    const [frame, quote] = [
      document.querySelector('iframe')!,
      document.querySelector('blockquote.wp-embedded-content')!,
    ];
    const { width, height } = frame.getBoundingClientRect();
    return {
      width,
      height,
      sandbox: frame.getAttribute('sandbox'),
      title: frame.title,
      quote: getComputedStyle(quote).display,
    };
  });
  check(`it is as high as the article (${inside.height}), at most ${MOST}`, seen.height === wanted, seen);
  check('the fallback is hidden', seen.quote === 'none');
}

async function checkCitation({ page, frame }: Reading): Promise<void> {
  const { href } = await page.evaluate(() => location);
  await clickUntil(frame, '#cite-2-1', (timeout) =>
    frame.waitForFunction(() => location.hash === '#ref-2', { timeout }),
  );
  const isShown = await frame.waitForFunction(() => {
    const { top, bottom } = document.querySelector('#ref-2')!.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });
  check('a citation in it leads to its source in the frame', (await isShown.jsonValue()) === true);
  check('and the page stays', page.url() === href, page.url());
}

async function checkForeignLink({ page, frame }: Reading, address: string): Promise<void> {
  const foreign = await frame.$eval('#ref-2 a[href^="https://doi.org/"]', ({ href }) => href);
  await clickUntil(frame, '#ref-2 a[href^="https://doi.org/"]', (timeout) =>
    page.waitForNavigation({ timeout }),
  );
  check(
    'a link to a journal leads to the source in the full article',
    page.url() === `${address}#ref-2`,
    page.url(),
  );
  const isInView = await page.waitForFunction(
    (href) => {
      const { shadowRoot } = document.querySelector('article-explainer')!;
      const { top, bottom } = shadowRoot!.querySelector(`a[href="${href}"]`)!.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    },
    { timeout: 15_000 },
    foreign,
  );
  check('where the link itself is in view', (await isInView.jsonValue()) === true, foreign);
}

async function checkOwnLink({ page, frame }: Reading, address: string): Promise<void> {
  await clickUntil(frame, '[part="byline"] a[href$="/recurrence.html"]', (timeout) =>
    page.waitForNavigation({ timeout }),
  );
  check('a link to the article leads there', page.url() === address, page.url());
}
