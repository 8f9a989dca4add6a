/** A Content-Security-Policy, as far as a snippet meets it. https://www.w3.org/TR/CSP3/ */
export type Policy = ReadonlyMap<string, readonly string[]>;

const DIRECTIVE = /\b((?:default|script|style|connect|frame|child|img)-src(?:-elem|-attr)?)\s+([^;,"”“\n]*)/g;

/**
 * The directives in a header, in a `<meta>`, or in what the console of a browser says of one: each quotes the directive
 * that it went by. Of a directive that is given twice, the first counts.
 */
export function parsePolicy(text: string): Policy {
  const policy = new Map<string, readonly string[]>();
  for (const [, name, sources] of text.matchAll(DIRECTIVE)) {
    const words = sources!.trim().split(/\s+/);
    // "… because 'script-src' was used as a fallback": a sentence, and no directive.
    if (!policy.has(name!) && words.every(isSource)) policy.set(name!, words);
  }
  return policy;
}

const isSource = (word: string) =>
  word === '' || /^('[^']+'$|[a-z][a-z0-9+.-]*:|\*|[\w.-][\w-]*\.[\w.-]|localhost)/i.test(word);

const FALLBACKS: Readonly<Record<string, readonly string[]>> = {
  'script-src': ['script-src-elem', 'script-src', 'default-src'],
  'style-src': ['style-src-elem', 'style-src', 'default-src'],
  'style-src-attr': ['style-src-attr', 'style-src', 'default-src'],
  'connect-src': ['connect-src', 'default-src'],
  'frame-src': ['frame-src', 'child-src', 'default-src'],
};

/** The sources of the directive that decides, or undefined where none does and all is allowed. */
export function sourcesFor(policy: Policy, directive: string): readonly string[] | undefined {
  const name = FALLBACKS[directive]!.find((name) => policy.has(name));
  return name === undefined ? undefined : policy.get(name);
}

/** Whether these sources let an address in. @param page the page's own address, for `'self'` */
export function allowsAddress(
  sources: readonly string[],
  address: string,
  page: string | undefined,
): boolean {
  const url = new URL(address);
  return sources.some((source) => {
    if (source === "'self'") return page !== undefined && URL.parse(page)?.origin === url.origin;
    if (source.startsWith("'")) return false;
    if (source === '*') return /^https?:$/.test(url.protocol);
    if (/^[a-z][a-z0-9+.-]*:$/i.test(source))
      return url.protocol === source || (source === 'http:' && url.protocol === 'https:');
    return allowsHost(source, url);
  });
}

function allowsHost(source: string, url: URL): boolean {
  const [, scheme, host, port, path] =
    /^(?:([a-z][a-z0-9+.-]*):\/\/)?([^/:]+)(?::(\d+|\*))?(\/.*)?$/i.exec(source) ?? [];
  if (!host) return false;
  const isHost = host.startsWith('*.') ? url.hostname.endsWith(host.slice(1)) : url.hostname === host;
  const isScheme =
    !scheme || url.protocol === `${scheme}:` || (scheme === 'http' && url.protocol === 'https:');
  const isPort = port === undefined ? url.port === '' : port === '*' || port === url.port;
  const isPath =
    !path || path === '/' || (path.endsWith('/') ? url.pathname.startsWith(path) : url.pathname === path);
  return isHost && isScheme && isPort && isPath;
}
