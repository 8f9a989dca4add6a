/** What an editor does to characters, undone, so that what else is wrong can be read. */

const REFERENCES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#34;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

const OURS = '(?:script|iframe|[a-z][a-z0-9]*-(?:explainer|list))\\b';

/** Whether our tags were turned into text: the page shows them to its readers. */
export const isShownAsText = (text: string): boolean =>
  new RegExp(`&lt;${OURS}`, 'i').test(text) && !new RegExp(`<${OURS}`, 'i').test(text);

/** Quotation marks of a language, where there should be straight ones: around the value of an attribute. */
export const SMART_QUOTES = /=\s*[“”„‟‘’‚«»″]|[“”„‟‘’‚«»″](?=\s*(?:\/?>|[a-z-]+\s*=))/gi;

/** `&amp;` that was escaped again. */
export const ESCAPED_TWICE = /&amp;(?=(?:amp|lt|gt|quot|#\d+);)/g;

/** A quotation mark as a character reference, which is no quotation mark. */
export const QUOTES_ESCAPED = /=\s*&quot;([^&<>]*)&quot;/g;

/** White space, or a line break of HTML, in the middle of an address or a hash. */
export const BROKEN_VALUE = /\b(?:src|href|integrity)\s*=\s*"[^\s"<>]+(?:(?:\s|<br\b[^>]*>)+[^\s"<>]+)+"/gi;

export function repair(pasted: string): string {
  return (isShownAsText(pasted) ? unescaped(pasted) : pasted)
    .replace(ESCAPED_TWICE, '&')
    .replace(QUOTES_ESCAPED, '="$1"')
    .replace(SMART_QUOTES, (found) => found.replace(/[^=\s]/, '"'))
    .replace(BROKEN_VALUE, (found) => found.replace(/\s|<br\b[^>]*>/gi, ''));
}

/** Without what an editor for text puts around all that is pasted into it. */
const unescaped = (text: string) =>
  text
    .replace(/<\/?(?:p|br|div|span|pre|code)\b[^>]*>/gi, '')
    .replace(/&(?:lt|gt|quot|#34|#39|amp);/g, (reference) => REFERENCES[reference]!);
