import { safeAddress } from '../../article/address.js';

/** An address as the page writes it to an absolute one, or to `#name` within the page; undefined where no link may lead. */
export type Resolve = (address: string | null | undefined) => string | undefined;

const MAX_LENGTH = 4000;

export function resolver(url: string, base?: string | null): Resolve {
  const page = withoutFragment(url);
  const start = absolute(base, url) ?? url;
  return (address) => {
    if (address?.trimStart().startsWith('#')) return address.trim();
    const resolved = absolute(address, start);
    if (!resolved?.includes('#') || withoutFragment(resolved) !== page) return resolved;
    return resolved.slice(resolved.indexOf('#'));
  };
}

/** As `resolver`, without what points into the page itself. */
export function outward(resolve: Resolve, address: unknown): string | undefined {
  const resolved = typeof address === 'string' && address ? resolve(address) : undefined;
  return resolved?.startsWith('#') ? undefined : resolved;
}

function absolute(address: string | null | undefined, base: string): string | undefined {
  try {
    const { href } = new URL(address!, base);
    return address && href.length <= MAX_LENGTH ? safeAddress(href) : undefined;
  } catch {
    return undefined;
  }
}

function withoutFragment(url: string): string {
  return (absolute(url, url) ?? url).split('#', 1)[0]!;
}
