import { expect } from '@open-wc/testing';
import { safeAddress } from '../../src/article/address.js';

describe('safeAddress', () => {
  const kept = [
    'https://example.org/a?b#c',
    'http://example.org/',
    'HTTPS://EXAMPLE.ORG',
    'mailto:vet@example.org',
    '//example.org/a',
    '/cats/kidneys',
    'kidneys.html',
    '?page=2',
    '#sources',
    // Harmless: the path of a relative address.
    'javascript%3Aalert(1)',
    './javascript:alert(1)',
  ];
  for (const address of kept) {
    it(`keeps ${address} as it is`, () => {
      expect(safeAddress(address)).to.equal(address);
    });
  }

  const refused = [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    'java\r\nscript:alert(1)',
    ' javascript:alert(1)',
    '\u0001javascript:alert(1)',
    'javascript://example.org/%0aalert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'blob:https://example.org/3f0e',
    'file:///etc/passwd',
    'ftp://example.org/',
    'tel:+15550100',
    'custom-app:open',
    'https://',
    'https://[',
    'http://example.org:99999/',
  ];
  for (const address of refused) {
    it(`refuses ${JSON.stringify(address)}`, () => {
      expect(safeAddress(address)).to.equal(undefined);
    });
  }

  it('has none for no address and for an empty one', () => {
    expect(safeAddress(undefined)).to.equal(undefined);
    expect(safeAddress('')).to.equal(undefined);
  });
});
