/** Every word of the page on which people make snippets, in English. */

export const title = 'Put one on your page';
export const intro = 'Choose, see it on a sample page, and copy what your place takes.';
export const article = 'Article';
export const place = 'Where it goes';
export const form = 'In which form';
export const look = 'How it looks';
export const view = 'How much of it';
export const preset = 'Preset';
export const theme = 'Colours';
export const accent = 'Accent';
export const pickAccent = 'Pick the accent';
export const accentHint =
  'Six digits after a #, such as #0b6e75. The card darkens or lightens it until it can be read.';
export const badAccent = 'This is no colour: write # and six digits or letters from a to f.';
export const heading = 'Level of the title';
export const style = 'Style of the sources';
export const asPublished = 'As published';
export const defaultLook = 'Here the card looks as it was published: this place lets nobody choose.';

export const views = { full: 'All of it', brief: 'In brief, the rest folded', card: 'Title and summary' };
export const presets = {
  '': 'None',
  foundation: 'Foundation',
  clinic: 'Clinic',
  journal: 'Journal',
  plain: 'Plain',
};
export const themes = { auto: 'As the page', light: 'Light', dark: 'Dark' };
export const headingLevel = (level: number) => `Heading ${level}`;

export const places: Readonly<Record<string, readonly [name: string, howTo: string]>> = {
  own: ['A page of your own', 'Paste it into the HTML of your page, where the article is to stand.'],
  wordpress: [
    'WordPress, with scripts',
    'Add a “Custom HTML” block and paste this. If WordPress takes the script out when you save, you lack the right to scripts: choose WordPress without.',
  ],
  'wordpress-restricted': [
    'WordPress, without scripts',
    'Paste this address into the post, on a line of its own. WordPress takes scripts and frames out of what you paste, and makes a frame of the address by itself.',
  ],
  ghost: [
    'Ghost',
    'Add an HTML card and paste this. The address alone would become a bookmark, without the text.',
  ],
  squarespace: ['Squarespace', 'Add a code block and paste this. Not every plan has code blocks.'],
  wix: [
    'Wix',
    'Add a custom element and give it the server URL and the tag name; or, for a frame, an HTML embed. Addresses have to begin with https.',
  ],
  blogger: [
    'Blogger',
    'Change to the HTML view of the post and paste this. Then look at the published post: if the editor has changed anything, the doctor below says what.',
  ],
  notion: ['Notion', 'Type /embed and paste this address. Notion shows it in a frame.'],
  substack: ['Substack', 'Only a link is possible here. This one says whose text it is and how old.'],
  medium: [
    'Medium',
    'Only a link is possible here: Medium runs no scripts, and frames reviewed providers only. This one says whose text it is and how old.',
  ],
};

export const forms: Readonly<Record<string, readonly [name: string, why: string]>> = {
  card: [
    'Text in the page, script after it',
    'The best: the text is in the first response, so it is there at once, and stays if the script never comes. The script adds what moves, and looks for a newer text or a withdrawal.',
  ],
  'card-alone': [
    'Text in the page, no script',
    'For pages that allow no scripts. It stays what it is today: a newer text or a withdrawal does not reach it.',
  ],
  script: [
    'A tag that a script draws',
    'The shortest, so editors leave it whole. Until the script has come, readers see a link.',
  ],
  frame: [
    'A frame',
    'For pages whose styles or scripts must not meet it. It looks as it was published, and is always the newest text.',
  ],
  'own-tag': ['A custom element', 'The tag has its article in it, and looks as it was published.'],
  'page-address': ['An address', ''],
  'frame-address': ['An address', ''],
  link: ['A link', ''],
};

export const snippet = 'Snippet';
export const serverUrl = 'Server URL';
export const tagName = 'Tag name';
export const address = 'Address';
export const link = 'Link';
export const copy = 'Copy';
export const copyOf = (label: string) => `Copy: ${label.toLowerCase()}`;
export const copied = (label: string) => `${label} copied.`;
export const notCopied = 'The browser did not allow that. It is selected: copy it with the keyboard.';
export const kilobytes = (bytes: number) =>
  bytes < 1000 ? `${bytes} bytes` : `${(bytes / 1000).toFixed(1)} kB`;
export const dated = (date: string) => `text of ${date}`;

export const preview = 'On a sample page';
export const previewHint = 'Three windows, made smaller to fit. Links in them lead nowhere.';
export const screens: Readonly<Record<number, string>> = { 1280: 'Desktop', 768: 'Tablet', 320: 'Phone' };
export const screen = (width: number) => `${screens[width]}, ${width} pixels`;

export const contrast = 'Contrast of links with the card';
export const inLight = 'Light';
export const inDark = 'Dark';
export const ratio = (value: number) => `${(Math.floor(value * 10) / 10).toFixed(1)} : 1, ${quality(value)}`;
const quality = (value: number) => (value >= 7 ? 'very good' : value >= 4.5 ? 'good' : 'too low');

export const doctor = 'A snippet that does not work';
export const doctorIntro =
  'Copy it from the page where it stands, not from here: as the editor has saved it. It is read here and sent nowhere.';
export const doctorKnows = 'It looks for:';
export const known = [
  'what editors do: typographic quotation marks, brackets turned into text, <p> and <br> in between, attributes, links and templates taken out',
  'an element that is misspelt, renamed, closed by itself or never',
  'a script that is missing, of another version, with another hash, or without type="module"',
  'what the page’s policy blocks: scripts, styles, frames, and the request for the article',
];
export const pasted = 'The snippet';
export const policy = 'Content-Security-Policy of that page, or what the console says';
export const page = 'Address of that page';
export const optional = 'optional';
export const examine = 'Find out';
export const nothingWrong = 'Nothing is wrong with this snippet, as far as its text shows.';
export const found = (count: number) => (count === 1 ? 'One thing is wrong:' : `${count} things are wrong:`);
export const mended = 'Mended snippet';
export const cannotMend = 'It does not say which article was meant: choose it above, and copy its snippet.';
export const warning = 'Not as it should be';
export const error = 'Keeps it from working';

export const loading = 'Loading …';
export const notLoaded = 'The article could not be loaded. Reload the page to try again.';

export const sampleName = 'Sample page';
export const sampleSite = 'Your site';
export const sampleNav = ['Home', 'About', 'Contact'];
export const sampleHeading = 'A page of yours';
export const sampleBefore = 'This is the text of your page, in its own font. The explainer follows.';
export const sampleAfter = 'And this is what stands below it.';
/** The language of these words. */
export const language = 'en';
