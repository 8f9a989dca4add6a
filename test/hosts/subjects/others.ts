import type { Subject } from './subject.js';

/** What is the same for all that are not ours. */
const other = (name: string) => ({
  name,
  isOurs: false,
  forms: {
    module: [`<script type="module" src="/hosts/widget/${name}.js" crossorigin="anonymous"></script>`],
    classic: [
      `<script src="/hosts/widget/${name}.classic.js" crossorigin="anonymous" async="async"></script>`,
    ],
  },
  isSettled: () => true,
});

/** The text of a shadow root with what stands in its slots; nothing where there is none. */
const drawnText = ({ shadowRoot }: Element) =>
  shadowRoot ? textIn(shadowRoot).replace(/\s+/g, ' ').trim() : '';

function textIn(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node as Text).data;
  if (/^(style|script|template)$/i.test(node.nodeName)) return '';
  const assigned = /^slot$/i.test(node.nodeName) ? (node as HTMLSlotElement).assignedNodes() : [];
  return [...(assigned.length > 0 ? assigned : node.childNodes)].map(textIn).join(' ');
}

const inside = (element: Element, selector: string) =>
  element.shadowRoot?.querySelector<HTMLElement>(selector);

/** Shoelace and Web Awesome: the same two elements under two prefixes. */
const cardAndDetails = (name: string, prefix: string): Subject => ({
  ...other(name),
  sheet: `<link rel="stylesheet" href="/hosts/widget/${name}.css" />`,
  // The sheet is theirs to ask for, and their icons are data addresses, which they fetch.
  letsIn: { 'style-src': "'self'", 'connect-src': 'data:' },
  markup: `<${prefix}-card>Words in a card. <a href="https://example.org/card">More</a></${prefix}-card>
<${prefix}-details summary="What is recurrence?">Words that unfold. <a href="https://example.org/details">More</a></${prefix}-details>`,
  tags: [`${prefix}-card`, `${prefix}-details`],
  words: drawnText,
  seen: (element) => ({
    box: element,
    letters: [element, ...(element.shadowRoot?.querySelectorAll('[part~="body"], [part~="summary"]') ?? [])],
  }),
  change(element) {
    if (element.localName.endsWith('card')) return undefined;
    (element as HTMLElement & { summary: string }).summary = 'Other words.';
    return 'Other words.';
  },
});

const giscus: Subject = {
  ...other('giscus'),
  // Its server, where nobody listens: what is judged is the frame that it draws, and where that goes.
  letsIn: { 'frame-src': 'http://127.0.0.1:9' },
  markup: `<giscus-widget host="http://127.0.0.1:9" repo="example/example" repoid="R_1" category="General" categoryid="C_1" mapping="specific" term="What is recurrence?"></giscus-widget>`,
  tags: ['giscus-widget'],
  exempt: { 15: 'giscus: what it says is in a frame of its server, which is not asked' },
  words(element) {
    const address = inside(element, 'iframe')?.getAttribute('src');
    if (!address) return '';
    const { host, pathname, searchParams } = new URL(address);
    return [host, pathname, searchParams.get('repo'), searchParams.get('term')].join(' ');
  },
  seen: (element) => ({ box: inside(element, 'iframe') ?? element, letters: [] }),
  change: () => undefined,
};

const mediaChrome: Subject = {
  ...other('media-chrome'),
  markup: `<media-controller><video slot="media" muted="muted" playsinline="playsinline"></video><media-control-bar><media-play-button></media-play-button><media-mute-button></media-mute-button><media-time-display></media-time-display></media-control-bar></media-controller>`,
  tags: ['media-controller'],
  exempt: { 15: 'media-chrome: its words tell of a video, which none of these pages loads' },
  words: (element) =>
    inside(element, 'slot[name="media"]')
      ? [...element.querySelectorAll('[aria-label]')].map((it) => it.getAttribute('aria-label')).join(' ')
      : '',
  seen: (element) => ({ box: element, letters: [...element.querySelectorAll('media-time-display')] }),
  change: () => undefined,
};

const liteYoutube: Subject = {
  ...other('lite-youtube'),
  markup: `<lite-youtube videoid="example" videotitle="What is recurrence?"><img slot="image" src="data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==" alt="" /><a class="lite-youtube-fallback" href="https://example.org/video">What is recurrence?</a></lite-youtube>`,
  tags: ['lite-youtube'],
  words: (element) => inside(element, 'button')?.getAttribute('aria-label') ?? '',
  seen: (element) => ({ box: element, letters: [] }),
  change(element) {
    element.setAttribute('videotitle', 'Other words.');
    return 'Other words.';
  },
  redraw(element) {
    for (const title of ['Other words.', 'What is recurrence?']) element.setAttribute('videotitle', title);
  },
};

const AS_TEXT = 'relative-time: a time in a sentence of the host looks as that does';

const relativeTime: Subject = {
  ...other('relative-time'),
  markup: `<relative-time datetime="2020-01-31T12:00:00Z" format="datetime" lang="en">31 January 2020</relative-time>`,
  tags: ['relative-time'],
  exempt: { 1: AS_TEXT, 2: AS_TEXT },
  words: drawnText,
  seen: (element) => ({ box: element, letters: [element] }),
  change(element) {
    element.setAttribute('datetime', '2021-02-28T12:00:00Z');
    return 'Feb 28, 2021';
  },
  redraw: (element) => (element as HTMLElement & { update: () => void }).update(),
};

/** What people use now: each as its documentation has pages use it, but that no page asks another server. */
export const others: readonly Subject[] = [
  giscus,
  cardAndDetails('shoelace', 'sl'),
  cardAndDetails('web-awesome', 'wa'),
  mediaChrome,
  liteYoutube,
  relativeTime,
];
