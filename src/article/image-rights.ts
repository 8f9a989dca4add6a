import type { Image, ImageRights } from './article.js';

/**
 * Whether the pictures may be shown where the reader is.
 * @param hosts of the page, or of all pages around the frame that it stands in; empty, or with an empty name in it, where
 *   that is not known, which is not licensed
 */
export function isLicensed(rights: ImageRights | undefined, hosts: readonly string[]): boolean {
  const { licensees } = rights ?? {};
  if (!licensees) return true;
  return hosts.length > 0 && hosts.every((host) => licensees.some((licensee) => covers(licensee, host)));
}

/** The credit and the copyright of a picture: what it says of its rights itself, else what is said of all pictures. */
export function creditOf(
  it: Image,
  rights: ImageRights | undefined,
): Pick<Image, 'creditText' | 'copyrightNotice'> {
  const isOwn = it.creditText || it.creator || it.artDirector || it.copyrightNotice || it.license;
  return isOwn ? it : (rights ?? {});
}

function covers(licensee: string, host: string): boolean {
  const [, below, name] = /^(\*\.)?([^\s/*]+)$/.exec(licensee.trim()) ?? [];
  const [its, ours] = [nameOf(name), nameOf(host)];
  return its !== '' && (below ? ours.endsWith(`.${its}`) : its === ours);
}

/** As browsers write it, without what is before or after it by custom: `WWW.Bücher.example.` is `xn--bcher-kva.example`. */
function nameOf(host = ''): string {
  try {
    return new URL(`https://${host}`).hostname.replace(/^www\.|\.$/g, '');
  } catch {
    return '';
  }
}
