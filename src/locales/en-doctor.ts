/** What the snippet doctor says, in English: of each thing that goes wrong, what it is, and what to do. */

type Words = readonly [problem: string, remedy: string];

const PASTE_AS_CODE =
  'Paste it where the editor takes code (“Custom HTML”, “HTML view”, “Embed”), not into the text.';
const COPY_AGAIN = 'Copy the mended snippet below and paste it in place of this one.';

export const shownAsText: Words = [
  'The snippet stands on the page as text: its angle brackets have become “&lt;” and “&gt;”.',
  PASTE_AS_CODE,
];
export const escapedTwice: Words = [
  'Something has escaped the snippet once too often: there is “&quot;” or “&amp;amp;” where a quotation mark or “&” should be.',
  PASTE_AS_CODE,
];
export const smartQuotes: Words = [
  'There are typographic quotation marks around values (“ ” or « » for "), as word processors write them. Browsers take them for part of the value.',
  `${COPY_AGAIN} Do not pass it through a word processor or a chat.`,
];
export const brokenAddress: Words = [
  'A space or a line break stands in the middle of an address or a hash.',
  COPY_AGAIN,
];

export const nothingOfOurs: Words = [
  'There is nothing of an explainer in this text: no element, no frame and no script.',
  'The editor may have taken all of it out. Choose where the snippet goes above, and copy the one for that place.',
];
export const elementMisspelt = (written: string, meant: string): Words => [
  `“${written}” is no element: it is misspelt. It should be “${meant}”.`,
  COPY_AGAIN,
];
export const elementRenamed = (name: string): Words => [
  `The editor has turned the element into a <${name}>, of which no browser makes a card.`,
  `It keeps only the elements that it knows. ${PASTE_AS_CODE} If it still does so there, choose the frame or a link.`,
];
export const elementLost: Words = [
  'The script is there, and the element that it draws is gone.',
  'The editor has taken out the element, as one that it does not know. Paste it where the editor takes code, or choose the frame or a link.',
];
export const frameLost: Words = [
  'The script for the frame is there, and the frame is gone.',
  'The editor takes out frames. Paste it where the editor takes code; where that does not help either, only an address or a link is possible.',
];
export const capitals = (name: string): Words => [
  `The element’s name is in capitals: “${name}”. In HTML that is the same; in XHTML, and in templates of frameworks, it is another element.`,
  'Write it in small letters.',
];
export const closesItself = (name: string): Words => [
  `“<${name} />” closes itself. In HTML only built-in empty elements can: all that follows on the page would stand inside.`,
  `Write an end tag: “</${name}>”.`,
];
export const neverClosed = (name: string): Words => [
  `The end tag “</${name}>” is missing, so the rest of the page stands inside the element and is hidden behind the card.`,
  COPY_AGAIN,
];
export const unquoted = (attribute: string): Words => [
  `The quotation marks around the value of “${attribute}” are gone. A space, or a slash at the end of the value, would now break the tag.`,
  COPY_AGAIN,
];
export const addressLost: Words = [
  'The element does not say which article to show: its “src” is gone.',
  `The editor has taken out the attribute. ${PASTE_AS_CODE}`,
];
export const documentUnknown = (address: string): Words => [
  `There is no such article here: ${address}`,
  'Choose the article above, and copy its snippet.',
];
export const linkLost: Words = [
  'The link inside the element is gone. It is what readers have while the script is on its way, and where none runs.',
  COPY_AGAIN,
];
export const templateLost: Words = [
  'The text is no longer where browsers look for it: the editor has taken out the <template>, or its “shadowrootmode="open"”.',
  'Paste it where the editor takes code, or choose the form that a script draws, which has no <template>.',
];
export const wrapped: Words = [
  'The editor has put <p> or <br> around or into the snippet. That leaves gaps, and may close the element too early.',
  'Paste it in one piece where the editor takes code, without empty lines in it.',
];

export const scriptMissing: Words = [
  'The script is missing, so the element stays what it is without: a link.',
  'The editor may have taken it out. Put it back after the element; where the editor allows no scripts, choose the place above anew, such as WordPress without scripts.',
];
export const frameScriptMissing: Words = [
  'The script that gives the frame its height is missing, so the article scrolls inside the frame.',
  'Put it back after the frame, unless the place sizes frames by itself.',
];
export const scriptUnknown = (address: string): Words => [
  `There is no such script here: ${address}`,
  COPY_AGAIN,
];
export const scriptOther = (file: string, tag: string): Words => [
  `${file} does not know <${tag}>: it belongs to another element.`,
  COPY_AGAIN,
];
export const scriptNoModule = (file: string): Words => [
  `${file} is a module, and its tag does not say so. Browsers take it for a script of the old kind and stop at its first line.`,
  'Write type="module" into the tag of the script.',
];
export const insecure = (address: string): Words => [
  `This address begins with http:, on a page with https:, where browsers block it: ${address}`,
  'Write https: in its place.',
];
export const versionOther = (version: string, current: string): Words => [
  `The script is version ${version}; the one that is published now is ${current}.`,
  'Nothing is wrong with that while its file is still there. If it does not load, copy the mended snippet, address and hash together.',
];
export const hashCut = (file: string): Words => [
  `The “integrity” of ${file} is cut off or changed. Browsers then run the script unchecked, or not at all.`,
  COPY_AGAIN,
];
export const hashOther = (file: string, version: string): Words => [
  `The “integrity” of ${file} belongs to another version than ${version}, so browsers refuse the script.`,
  'Address and hash belong together: copy both anew.',
];
export const hashMoving = (version: string): Words => [
  `The address with “/${version}/” always leads to the newest script, and “integrity” allows a single one. With the next release, browsers will refuse it.`,
  'Name the exact version, or leave out “integrity”.',
];
export const crossoriginMissing = (file: string): Words => [
  `${file} has an “integrity” and no “crossorigin”. From another host, browsers then refuse the script.`,
  'Write crossorigin="anonymous" into the tag of the script.',
];

export const policyScript = (origin: string, directive: string): Words => [
  'The page’s Content-Security-Policy keeps out the script.',
  `Let it in: add ${origin} to ${directive}.`,
];
export const policyConnect = (origin: string, directive: string): Words => [
  'The page’s Content-Security-Policy keeps the element from asking for its article.',
  `Let it: add ${origin} to ${directive}.`,
];
export const policyFrame = (origin: string, directive: string): Words => [
  'The page’s Content-Security-Policy keeps out the frame.',
  `Let it in: add ${origin} to ${directive}.`,
];
export const policyStyle: Words = [
  'The page’s Content-Security-Policy allows no inline styles: the text that comes with the page is plain until the script has run, which brings its own.',
  "Add 'unsafe-inline' to style-src, or choose the form that a script draws, which needs no such leave.",
];
export const policyAccent: Words = [
  'The page’s Content-Security-Policy allows no “style” attribute, so the colour in it has no effect.',
  'Set --explainer-accent in a style sheet of the page instead.',
];
