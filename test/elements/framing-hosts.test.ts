import { expect } from '@open-wc/testing';
import { framingHosts } from '../../src/elements/templates/pictures/framing-hosts.js';

interface Page {
  host: string;
  /** Whether the browser tells the ancestors of a frame. */
  ancestors?: string[];
  referrer?: string;
}

/** A window as its frames see it; one of another origin refuses what it is asked. */
function windowOf({ host, ancestors, referrer = '' }: Page, parent?: Window, top = parent): Window {
  const window = {
    location: { hostname: host, ...(ancestors && { ancestorOrigins: ancestors }) },
    document: { referrer },
    origin: `https://${host}`,
  } as unknown as Record<string, unknown>;
  return Object.assign(window, { parent: parent ?? window, top: top ?? window }) as unknown as Window;
}

const foreign = (): Window =>
  new Proxy({} as Window, {
    get() {
      throw new DOMException('Blocked', 'SecurityError');
    },
  });

describe('the hosts that the reader is on', () => {
  it('are that of the page', () => {
    expect(framingHosts(windowOf({ host: 'clinic.example' }))).to.deep.equal(['clinic.example']);
    expect(framingHosts(window).every((host) => host === 'localhost')).to.equal(true);
  });

  it('are those of all pages around a frame, and not its own', () => {
    const ancestors = ['https://blog.example:8443', 'https://portal.example', 'null'];
    const frame = windowOf({ host: 'foundation.example', ancestors }, foreign());
    expect(framingHosts(frame)).to.deep.equal(['blog.example', 'portal.example', '']);
  });

  it('are asked of pages of one origin where the browser tells no ancestors', () => {
    const top = windowOf({ host: 'clinic.example' });
    const middle = windowOf({ host: 'clinic.example' }, top);
    const frame = windowOf({ host: '' }, middle, top);
    expect(new Set(framingHosts(frame))).to.deep.equal(new Set(['clinic.example']));
  });

  it('are what led the frame to its page where that is of another origin, and unknown beyond', () => {
    const top = foreign();
    const referrer = 'https://blog.example/post';
    expect(framingHosts(windowOf({ host: 'foundation.example', referrer }, top))).to.deep.equal([
      'blog.example',
    ]);
    const nested = windowOf({ host: 'foundation.example', referrer }, foreign(), top);
    expect(framingHosts(nested)).to.deep.equal(['blog.example', '']);
  });

  it('are unknown where nothing tells them, or the frame has gone on from another page of its own', () => {
    expect(framingHosts(windowOf({ host: 'foundation.example' }, foreign()))).to.deep.equal(['']);
    const referrer = 'https://foundation.example/first';
    expect(framingHosts(windowOf({ host: 'foundation.example', referrer }, foreign()))).to.deep.equal(['']);
  });
});
