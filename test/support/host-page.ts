/** A page in an iframe, and what went wrong in it so far. */
export interface HostPage {
  frame: HTMLIFrameElement;
  window: Window & typeof globalThis;
  document: Document;
  /** Calls of `console.error`, uncaught errors and rejections, resources that did not load, violations of its CSP. */
  errors: string[];
  /** Calls of `console.warn`. */
  warnings: string[];
}

const frames: HTMLIFrameElement[] = [];

/**
 * Opens a page of this server as a window of that size would, and waits until it has loaded. It is gone after the test.
 */
export async function openPage(
  path: string,
  { width = 1024, height = 768, sandbox }: { width?: number; height?: number; sandbox?: string } = {},
): Promise<HostPage> {
  const { status } = await fetch(path, { method: 'HEAD' });
  if (status !== 200) throw new Error(`${path} answers ${status}. If it is a built file: npm run build.`);

  const frame = document.createElement('iframe');
  Object.assign(frame.style, { position: 'fixed', inset: '0 auto auto 0', border: '0' });
  Object.assign(frame, { title: path, width, height, src: path });
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  frames.push(frame);
  document.body.append(frame);

  const page = { frame, window: windowOf(frame), errors: [], warnings: [] } as unknown as HostPage;
  listen(page);
  await loaded;
  return Object.assign(page, { window: windowOf(frame), document: frame.contentDocument! });
}

afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});

function windowOf(frame: HTMLIFrameElement) {
  return frame.contentWindow as Window & typeof globalThis;
}

/** A frame keeps its first, empty window for the first page of the same origin: what listens there misses nothing. */
function listen({ window, errors, warnings }: HostPage): void {
  const { error, warn } = window.console;
  window.console.error = (...data: unknown[]) => {
    errors.push(data.map(String).join(' '));
    error.apply(window.console, data);
  };
  window.console.warn = (...data: unknown[]) => {
    warnings.push(data.map(String).join(' '));
    warn.apply(window.console, data);
  };
  const note = (event: Event) => errors.push(describe(event));
  // Capturing, as the errors of images, scripts and style sheets do not bubble.
  window.addEventListener('error', note, true);
  window.addEventListener('unhandledrejection', note);
  window.addEventListener('securitypolicyviolation', note);
}

function describe(event: Event): string {
  if ('message' in event) return String(event.message);
  if ('reason' in event) return String(event.reason);
  if ('violatedDirective' in event) return `${String(event.violatedDirective)} violated`;
  const source = event.target as { src?: string; href?: string } | null;
  return `${source?.src ?? source?.href ?? 'something'} did not load`;
}
