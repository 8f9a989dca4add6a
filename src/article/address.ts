/**
 * The address, if a link may lead there: `https:`, `http:`, `mailto:` or relative; else undefined, and the caller keeps
 * the text without a link. The URL parser decides, not a pattern: browsers ignore tabs and line feeds in `java\nscript:`.
 */
export function safeAddress(address: string | undefined): string | undefined {
  try {
    const { protocol } = new URL(address!, 'https://relative.invalid');
    return address && /^(https?|mailto):$/.test(protocol) ? address : undefined;
  } catch {
    return undefined;
  }
}
