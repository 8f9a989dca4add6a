import { nextTask } from './mount.js';

let frames: Promise<HTMLIFrameElement[]> | undefined;

/** A framed article, and a page that sends whatever it is sent to the page around it, as a framed article would. */
function framesOf(): Promise<HTMLIFrameElement[]> {
  return Promise.all(
    ['/reference.embed.html', '/relay.embed.html'].map(async (src) => {
      const frame = document.createElement('iframe');
      const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
      frame.src = src;
      document.body.append(frame);
      await loaded;
      return frame;
    }),
  );
}

/** The text in each place of a message to a frame, and of one from a frame. */
export async function sendMessages(text: string): Promise<string[]> {
  const both = await (frames ??= framesOf());
  const messages = [
    text,
    { type: text },
    { type: 'explainer:height', height: text },
    { type: 'explainer:ready', [text]: text },
    { message: 'ready', secret: text },
    { message: 'height', value: text, secret: text },
    { message: 'link', value: text, secret: text },
  ];
  for (const message of messages) for (const frame of both) frame.contentWindow!.postMessage(message, '*');
  await nextTask();
  await nextTask();
  return both
    .filter(({ style }) => !/^(\d+px)?$/.test(style.height) || style.length > 1)
    .map((frame) => `a frame with the style ${frame.style.cssText}`);
}
