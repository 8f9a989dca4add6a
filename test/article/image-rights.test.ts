import { expect } from '@open-wc/testing';
import { isLicensed } from '../../src/article/image-rights.js';

const licensed = (licensees: string[] | undefined, ...hosts: string[]) =>
  isLicensed(licensees && { licensees }, hosts);

describe('pictures may be shown', () => {
  it('anywhere where nothing says which hosts may', () => {
    expect(licensed(undefined, 'example.org')).to.equal(true);
    expect(licensed(undefined)).to.equal(true);
    expect(isLicensed({ creditText: 'Poe' }, [''])).to.equal(true);
  });

  it('nowhere where no host may', () => {
    expect(licensed([], 'example.org')).to.equal(false);
  });

  it('on a host that is named, with www. or without, however it is written', () => {
    for (const licensee of ['example.org', 'www.example.org', 'EXAMPLE.org', ' example.org. ']) {
      expect(licensed(['clinic.example', licensee], 'example.org'), licensee).to.equal(true);
      expect(licensed([licensee], 'www.example.org'), licensee).to.equal(true);
      expect(licensed([licensee], 'care.example.org'), licensee).to.equal(false);
      expect(licensed([licensee], 'example.org.evil.example'), licensee).to.equal(false);
      expect(licensed([licensee], 'notexample.org'), licensee).to.equal(false);
    }
    expect(licensed(['bücher.example'], 'xn--bcher-kva.example')).to.equal(true);
    expect(licensed(['localhost:8000'], 'localhost')).to.equal(true);
  });

  it('below a host with an asterisk, and not on it', () => {
    expect(licensed(['*.example.org'], 'care.example.org')).to.equal(true);
    expect(licensed(['*.example.org'], 'a.b.example.org')).to.equal(true);
    expect(licensed(['*.example.org'], 'example.org')).to.equal(false);
    expect(licensed(['*.example.org'], 'badexample.org')).to.equal(false);
  });

  it('on no host that is not known, and on none of which a page around it may not', () => {
    expect(licensed(['example.org'])).to.equal(false);
    expect(licensed(['example.org', ''], '')).to.equal(false);
    expect(licensed(['example.org'], 'example.org', 'evil.example')).to.equal(false);
    expect(licensed(['example.org', 'clinic.example'], 'example.org', 'clinic.example')).to.equal(true);
  });

  it('nowhere by what is no host name', () => {
    expect(licensed(['https://example.org/'], 'example.org')).to.equal(false);
    expect(licensed(['our clinic'], 'our clinic')).to.equal(false);
  });
});
