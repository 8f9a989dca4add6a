import { html, nothing } from 'lit';
import { safeAddress } from '../../article/address.js';

/** Content as a link, if it has an address that a link may lead to; else as it is. */
export function linked(content: unknown, url: string | undefined, name?: string): unknown {
  const address = safeAddress(url);
  return address
    ? html`<a part="link" href=${address} aria-label=${name ?? nothing}>${content}</a>`
    : content;
}
