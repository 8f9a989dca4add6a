/** What of an element says whose article it shows. */
interface Sourced extends Element {
  readonly src?: string;
}

const warned = new Set<string>();

/**
 * The address, if the picture may be asked for from there: `https:`, `http:` or relative. An article that `src` names is
 * another's word, and may not send the reader's browser wherever it likes: its pictures come from the hosts that the
 * page's author has named, by `src`, by the page itself, or by `picture-hosts`, and from those above and below them.
 * @param root what it is drawn into; on a server, and for an article that the page itself has, any host will do
 */
export function pictureAddress(address: string, root: ShadowRoot | null | undefined): string | undefined {
  const host: Sourced | undefined = root?.host;
  const base = host?.baseURI ?? 'https://relative.invalid';
  const hostname = hostOf(address, base);
  if (!address || hostname === undefined) return undefined;
  const source = host?.src ? host : host?.closest<Sourced>('article-provider');
  if (!source?.src) return address;
  const others = source.getAttribute('picture-hosts')?.split(/[\s,]+/) ?? [];
  const named = [hostOf(source.src, base), hostOf(base, base), ...others];
  if (named.some((it) => isNear(it, hostname))) return address;
  if (!warned.has(hostname)) {
    warned.add(hostname);
    console.warn(
      `explainer-elements: no src names ${hostname}, whose pictures are not asked for without picture-hosts="${hostname}"`,
    );
  }
  return undefined;
}

/** The host of an address that a picture can have, which a relative one has from its page. */
function hostOf(address: string, base: string): string | undefined {
  try {
    const { protocol, hostname } = new URL(address, base);
    return /^https?:$/.test(protocol) ? hostname : undefined;
  } catch {
    return undefined;
  }
}

/** Whether two hosts are one, or one is below the other: `images.example.org` and `www.example.org`. */
function isNear(one: string | undefined, other: string): boolean {
  const [a, b] = [one, other].map((it) => it?.replace(/^www\./, ''));
  return !!a && !!b && (a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`));
}
