import type { Article } from '../article/article.js';

const ADDRESSES = new Set(['url', 'license']);

/** Makes the relative addresses of an article, which we own, relative to where it came from. */
export function rebase(article: Article, base: string): void {
  const visit = (value: object) => {
    for (const [key, inner] of Object.entries(value)) {
      if (typeof inner === 'object' && inner) visit(inner as object);
      else if (ADDRESSES.has(key)) Object.assign(value, { [key]: resolve(String(inner), base) });
    }
  };
  visit(article);
}

function resolve(address: string, base: string): string {
  try {
    return new URL(address, base).href;
  } catch {
    return address;
  }
}
