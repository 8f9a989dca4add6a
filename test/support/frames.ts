import { until } from './until.js';

export type Message = Record<string, unknown>;

const EMBEDS = '/test/embeds/';
const opened: HTMLIFrameElement[] = [];

/** A frame, what it has said so far, and a way to wait for more. */
export interface Frame {
  readonly element: HTMLIFrameElement;
  readonly said: Message[];
  /** What it says next, once it has said so many things. */
  message(index: number): Promise<Message>;
}

/** Frames a page of ours as other pages do, until the end of the test. In a sandbox it has no origin. */
export async function frame(
  name: string,
  { fragment = '', query = '', sandbox = false, hidden = false, width = 600 } = {},
): Promise<Frame> {
  const element = document.createElement('iframe');
  Object.assign(element, { title: name, width, hidden, height: 400 });
  if (sandbox) element.setAttribute('sandbox', 'allow-scripts');
  Object.assign(element.style, { position: 'fixed', inset: '0 auto auto 0', border: '0' });
  const said: Message[] = [];
  const listen = ({ data, source }: MessageEvent<Message>) => {
    if (source === element.contentWindow) said.push(data);
  };
  addEventListener('message', listen);
  listeners.push(listen);
  const loaded = new Promise((done) => element.addEventListener('load', done, { once: true }));
  element.src = `${EMBEDS}${name}.embed.html${query}${fragment}`;
  opened.push(element);
  document.body.append(element);
  await loaded;
  const message = async (index: number) => {
    await until(() => said.length > index, `no message ${index + 1}`);
    return said[index]!;
  };
  return { element, said, message };
}

const listeners: Array<(event: MessageEvent<Message>) => void> = [];

afterEach(() => {
  for (const element of opened.splice(0)) element.remove();
  for (const listen of listeners.splice(0)) removeEventListener('message', listen);
});
