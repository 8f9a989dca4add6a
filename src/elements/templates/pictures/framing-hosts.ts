/**
 * The hosts of the pages that the reader is on: that of the page, or in a frame, those of all pages around it, whose
 * readers see what it shows. A host that the browser does not tell is an empty name.
 */
export function framingHosts(window: Window): string[] {
  const { parent, location } = window;
  if (parent === window) return [location.hostname];
  if (location.ancestorOrigins) return [...location.ancestorOrigins].map(hostOf);
  try {
    return [hostOf(parent.origin), ...(parent === parent.parent ? [] : framingHosts(parent))];
  } catch {
    // A page of another origin, where the browser tells no ancestors: it is what led the frame to its page. Once the frame
    // has gone on from there, that is the page before, of its own host, and nothing is known any more.
    const host = hostOf(window.document.referrer);
    return [host === location.hostname ? '' : host, ...(parent === window.top ? [] : [''])];
  }
}

function hostOf(address: string): string {
  try {
    return new URL(address).hostname;
  } catch {
    return '';
  }
}
