// eslint-disable-next-line regexp/no-super-linear-backtracking -- it reads what we wrote ourselves
const TOKENS = /<\/[^>]+>|<\?([^>]*)>|<([\w-]+)((?:"[^"]*"|'[^']*'|[^>"'])*)>|[^<]+/g;
const ATTRIBUTES = /([^\s=/>]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?/g;
const WITHOUT_END = /^(?:br|hr|img|input|link)$/;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', emsp: '\u2003', gt: '>', lt: '<', quot: '"' };
const HTML = 'http://www.w3.org/1999/xhtml';
const SVG = 'http://www.w3.org/2000/svg';

/**
 * Builds what a template of ours says, where the browser's parser may not be used: under a policy of trusted types that
 * does not know ours (hostile-hosts.md, cases 10 and 11), and in XHTML, where that parser takes XML only (17).
 *
 * It reads what the templates of this library are made of, with Lit's marks in it, and nothing from elsewhere.
 */
export function buildTemplate({ content }: HTMLTemplateElement, html: string): void {
  const document = content.ownerDocument;
  /** What is open, the innermost last. */
  const open: Array<DocumentFragment | Element> = [content];
  for (const [token, mark, name, attributes = ''] of html.matchAll(TOKENS)) {
    const parent = open.at(-1)!;
    if (name) {
      const isSvg = name === 'svg' || (parent as Element).namespaceURI === SVG;
      const element = document.createElementNS(isSvg ? SVG : HTML, name);
      for (const [, key, ...values] of attributes.matchAll(ATTRIBUTES)) {
        // What Lit marks with `?`, `.` or `@` it knows from the template itself; as a name it is none.
        element.setAttribute(
          key!.replace(/^[?.@]/, ''),
          decoded(values.find((it) => it !== undefined) ?? ''),
        );
      }
      parent.append(element);
      if (!WITHOUT_END.test(name) && !(isSvg && token.endsWith('/>'))) open.push(element);
    } else if (mark !== undefined) {
      parent.append(document.createComment(`?${mark}`));
    } else if (token.startsWith('</')) {
      open.pop();
    } else {
      parent.append(decoded(token));
    }
  }
}

const decoded = (text: string) => text.replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
