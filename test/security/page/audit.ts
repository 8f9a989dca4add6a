/** Elements that drawings of ours are made of. */
const DRAWN = new Set(
  (
    'a article aside b blockquote br button cite code dd details dfn dialog div dl dt em fieldset figcaption figure footer ' +
    'h1 h2 h3 h4 h5 h6 header hr i img input label legend li main nav ol optgroup option output p pre progress section ' +
    'select slot small span strong sub summary sup table tbody td th thead time tr u ul svg g path circle ellipse rect ' +
    'line polyline polygon text tspan defs use clipPath mask pattern symbol linearGradient radialGradient stop marker'
  ).split(' '),
);
/** And those of a whole page of ours, each of which must be one that we wrote ourselves. */
const OF_PAGES = new Set('html head body title meta link script style template iframe'.split(' '));
/** Attributes that nothing of ours has. */
const FORBIDDEN = new Set(
  'srcdoc srcset action formaction ping background is xlink:href data code classid'.split(' '),
);
const ADDRESSES = new Set('href src poster cite'.split(' '));
const METAS = /^(viewport|description|color-scheme|theme-color|citation_\w+|DC\.\w+|og:[\w:]+|article:\w+)$/;
const LINKS = /^(canonical|icon|alternate)$/;

export interface AuditOptions {
  /** Of a page that we wrote: the scripts and styles that are ours, as text. Default: no page, but what elements draw. */
  readonly own?: ReadonlySet<string>;
}

/** What stands in a tree, shadow roots and templates included, that we would not have written. */
export function audit(root: Node, options: AuditOptions = {}): string[] {
  const found: string[] = [];
  const stack: Node[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.nodeType === Node.ELEMENT_NODE) {
      const problems = problemsOf(node as Element, options);
      if (problems.length > 0) found.push(`${problems.join(', ')}: ${show(node as Element)}`);
    }
    const { shadowRoot, content } = node as Partial<HTMLTemplateElement>;
    if (shadowRoot) stack.push(shadowRoot);
    if (content instanceof DocumentFragment) stack.push(content);
    // A form's control may be called so.
    const children: NodeListOf<ChildNode> = Reflect.get(Node.prototype, 'childNodes', node);
    stack.push(...children);
  }
  return found;
}

function problemsOf(element: Element, { own }: AuditOptions): string[] {
  const { localName: name } = element;
  const problems: string[] = [];
  const isOurs = /^[a-z]+(-[a-z0-9]+)+$/.test(name) || DRAWN.has(name) || (own && OF_PAGES.has(name));
  if (!isOurs) problems.push(`<${name}>`);
  else if (own && OF_PAGES.has(name) && !isOwn(element, own)) problems.push(`a <${name}> that is not ours`);
  for (const { name: attribute, value } of element.attributes) {
    if (/^on/i.test(attribute) || FORBIDDEN.has(attribute)) problems.push(`the attribute ${attribute}`);
    else if (ADDRESSES.has(attribute) && !isAllowed(element, value))
      problems.push(`${attribute}=${JSON.stringify(value)}`);
    else if (attribute === 'style' && /url\(|expression|@import|image-set/i.test(value))
      problems.push(`style=${value}`);
  }
  return problems;
}

/** Whether a link may lead there, or a picture be asked for. */
function isAllowed(element: Element, value: string): boolean {
  // The icon that keeps browsers from asking for one.
  if (element.matches('link[rel="icon"]') && value === 'data:,') return true;
  if (element.matches('a[download]') && value.startsWith('blob:')) return true;
  try {
    const { protocol } = new URL(value, 'https://relative.invalid/');
    return element.localName === 'a' || element.localName === 'link'
      ? /^(https?|mailto|tel):$/.test(protocol)
      : /^https?:$/.test(protocol) || (element.namespaceURI !== HTML && value.startsWith('#'));
  } catch {
    return false;
  }
}

const HTML = 'http://www.w3.org/1999/xhtml';

function isOwn(element: Element, own: ReadonlySet<string>): boolean {
  const attribute = (name: string) => element.getAttribute(name) ?? '';
  switch (element.localName) {
    case 'meta':
      return element.hasAttribute('charset')
        ? attribute('charset') === 'utf-8'
        : element.hasAttribute('http-equiv')
          ? attribute('http-equiv') === 'Content-Security-Policy'
          : METAS.test(attribute('name') || attribute('property'));
    case 'link':
      return LINKS.test(attribute('rel'));
    case 'style':
      return own.has(element.textContent.trim());
    case 'script':
      if (/^application\/(ld\+json|json)$/.test(attribute('type'))) return isJson(element.textContent);
      return element.hasAttribute('src')
        ? element.textContent === '' && new URL(attribute('src'), location.href).origin === location.origin
        : own.has(element.textContent.trim());
    case 'iframe':
      return new URL(attribute('src'), location.href).origin === location.origin;
    default:
      return true;
  }
}

function isJson(text: string): boolean {
  try {
    return typeof JSON.parse(text) === 'object';
  } catch {
    return false;
  }
}

const show = (element: Element) => (element.cloneNode(false) as Element).outerHTML.slice(0, 300);
