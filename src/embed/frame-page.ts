import { followLink } from './follow-link.js';
import type { FrameMessage } from './messages.js';

/** About a frame's time. Not an animation frame: a browser gives none to a frame that is out of sight. */
const PAUSE = 17;

/** No scrollbar is wider, in pixels. */
const SCROLLBAR = 20;

/** Only a page in a frame has somebody to talk to. */
if (parent !== window) talk();

function talk(): void {
  const article = document.getElementById('explainer')!;
  // Read once: a link to a source changes the fragment.
  const secret = /[?&]secret=([A-Za-z0-9]{10})$/.exec(location.hash)?.[1];

  /** What was seen when the height was last looked at, and what of it was told. */
  let seen = { width: 0, innerHeight: 0, height: 0 };
  let sent = seen;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether nothing was told yet, the article itself may have changed, or the page has asked. */
  let isDue = true;

  function send(): void {
    sent = seen;
    const { height } = seen;
    const message: FrameMessage = { type: 'explainer:height', height };
    parent.postMessage(secret ? { message: 'height', value: height, secret } : message, '*');
  }

  function look(): void {
    timer = undefined;
    const before = seen;
    seen = { width: innerWidth, innerHeight, height: heightOf(article) };
    const { width, height } = seen;
    // A window that is higher or lower than before and not wider is the page's answer to our height. Answering that
    // again might never end.
    const isAnswer = width === before.width && innerHeight !== before.innerHeight;
    // A scrollbar of the page that is there because of our height, and goes with it, might come and go for ever.
    const isScrollbar = width !== sent.width && Math.abs(width - sent.width) <= SCROLLBAR;
    const isNews = height !== before.height && !isAnswer && !(isScrollbar && height < sent.height);
    // A frame that is not drawn, or not yet, has no height, or one of a page that is no pixel wide.
    if (!width || !height) return;
    if (height !== sent.height && (isNews || isDue)) send();
    isDue = false;
  }

  const lookSoon = (): void => {
    timer ??= setTimeout(look, PAUSE);
  };
  const lookAnyway = (): void => {
    isDue = true;
    lookSoon();
  };

  addEventListener('resize', lookSoon);
  // Of the text as well: another font, another size that the reader sets.
  new ResizeObserver(lookSoon).observe(article);
  // These it sees too, but cannot tell from an answer that comes at the same time. Capturing, as neither bubbles.
  for (const type of ['toggle', 'load']) article.addEventListener(type, lookAnyway, true);
  addEventListener('message', ({ data, source }: MessageEvent<Record<string, unknown> | null>) => {
    if (source !== parent || !data) return;
    const isReady = secret
      ? data.message === 'ready' && data.secret === secret
      : data.type === 'explainer:ready';
    if (!isReady) return;
    sent = { ...sent, height: 0 };
    lookAnyway();
  });
  addEventListener('click', (event) => {
    followLink(
      event,
      article,
      secret && ((value) => parent.postMessage({ message: 'link', value, secret }, '*')),
    );
  });

  look();
}

/** As it is without a scrollbar, which the frame has only until it is high enough. */
function heightOf(article: Element): number {
  const { style } = document.documentElement;
  style.overflow = 'hidden';
  const { height } = article.getBoundingClientRect();
  style.overflow = '';
  return Math.ceil(height);
}
