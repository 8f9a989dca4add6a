/** Opens a page of this server in which no script runs, until the end of the test. */
export async function openWithoutScripts(
  path: string,
  { width = 1024, height = 768 } = {},
): Promise<{ document: Document; window: Window }> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin');
  Object.assign(frame.style, { position: 'fixed', inset: '0 auto auto 0', border: '0' });
  Object.assign(frame, { title: path, width, height, src: path });
  frames.push(frame);
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  document.body.append(frame);
  await loaded;
  return { document: frame.contentDocument!, window: frame.contentWindow! };
}

const frames: HTMLIFrameElement[] = [];

afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});
