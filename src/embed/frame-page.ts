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

  /** The size of the window when its height was last looked at, and what was said then. */
  let seen = { width: innerWidth, height: innerHeight };
  let sent = { width: 0, height: 0 };
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether the article itself has changed, or was asked for. */
  let isDue = false;

  function send(height: number): void {
    sent = { width: innerWidth, height };
    const message: FrameMessage = { type: 'explainer:height', height };
    parent.postMessage(secret ? { message: 'height', value: height, secret } : message, '*');
  }

  /**
   * A window that has become higher or lower and not wider is the page's answer to our height. Answering that again
   * might never end, so it is passed over.
   */
  function look(): void {
    timer = undefined;
    const { innerWidth: width, innerHeight } = window;
    const isAnswer = width === seen.width && innerHeight !== seen.height;
    seen = { width, height: innerHeight };
    if (isAnswer && !isDue) return;
    isDue = false;
    const height = heightOf(article);
    // A scrollbar of the page, there because of our height and gone with it, would come and go for ever.
    const change = Math.abs(width - sent.width);
    const isByScrollbar = change > 0 && change <= SCROLLBAR;
    if (height !== sent.height && !(isByScrollbar && height < sent.height)) send(height);
  }

  const lookSoon = (): void => {
    timer ??= setTimeout(look, PAUSE);
  };
  const lookAnyway = (): void => {
    isDue = true;
    lookSoon();
  };

  addEventListener('resize', lookSoon);
  new ResizeObserver(lookSoon).observe(article);
  // Capturing, as neither bubbles: a section that opens or closes, a picture that has come.
  for (const type of ['toggle', 'load']) addEventListener(type, lookAnyway, true);
  document.fonts?.addEventListener('loadingdone', lookAnyway);
  addEventListener('message', ({ data, source }: MessageEvent<Record<string, unknown> | null>) => {
    if (source !== parent || !data) return;
    const isReady = secret
      ? data.message === 'ready' && data.secret === secret
      : data.type === 'explainer:ready';
    if (!isReady) return;
    sent.height = 0;
    lookAnyway();
  });
  addEventListener('click', (event) => {
    followLink(
      event,
      article,
      secret && ((value) => parent.postMessage({ message: 'link', value, secret }, '*')),
    );
  });

  send(heightOf(article));
}

/** As it is without a scrollbar, which the frame has only until it is high enough. */
function heightOf(article: Element): number {
  const { style } = document.documentElement;
  style.overflow = 'hidden';
  const { height } = article.getBoundingClientRect();
  style.overflow = '';
  return Math.ceil(height);
}
