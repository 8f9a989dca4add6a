/**
 * What WordPress makes of the HTML that an oEmbed provider which it does not know gives for a page: these rules, and
 * nothing of its code. `npm run test:cms` asks WordPress itself.
 */
const KEPT: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  blockquote: [],
  iframe: ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title'],
};

export interface Filtered {
  /** As it goes into the post, but for the secret and what hides the frame. */
  readonly html: string;
  /** Address of the frame. */
  readonly src: string;
  /** Whether the frame is hidden until it sends a height, and then gets it. Else it keeps the height it was given. */
  readonly isSized: boolean;
}

/** @returns undefined where the post keeps the bare link */
export function wordpressFilter(answer: { type?: unknown; html?: unknown }): Filtered | undefined {
  if (answer.type !== 'rich' || typeof answer.html !== 'string' || !answer.html) return undefined;
  const clean = answer.html.replace(/<!--.*?-->/gs, '').replace(/<(\/?)([a-z0-9]+)([^>]*)>/gi, cleanTag);
  const quote = /<blockquote>.*?<\/blockquote>/s.exec(clean);
  // Of several frames the last is taken, and nothing may stand in it.
  const frame = clean
    .slice(quote ? quote.index + quote[0].length : 0)
    .match(/<iframe[^>]*><\/iframe>/g)
    ?.at(-1);
  const src = frame && / src="([^"]*)"/.exec(frame)?.[1];
  if (!src) return undefined;
  return { html: (quote?.[0] ?? '') + frame, src: src.replaceAll('&amp;', '&'), isSized: quote !== null };
}

function cleanTag(_tag: string, slash: string, name: string, attributes: string): string {
  const kept = KEPT[name.toLowerCase()];
  if (!kept) return '';
  const pairs = [...attributes.matchAll(/([a-z-]+)="([^"]*)"/gi)].filter(([, key]) => kept.includes(key!));
  return `<${slash}${name}${pairs.map(([, key, value]) => ` ${key}="${value}"`).join('')}>`;
}
