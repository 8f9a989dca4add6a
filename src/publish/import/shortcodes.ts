import type { Notes } from './report.js';

const SHORTCODE = /\[(\/?)([a-z][\w-]{2,40})((?:\s[^[\]<>]{0,300})?)\/?\]/gi;

/** Shortcodes whose plugin was not there stand in the text as they were typed: pairs go, what stands in them stays. */
export function withoutShortcodes(json: unknown, notes: Notes): unknown {
  const clean = (post: unknown): unknown => {
    const { content } = (post ?? {}) as { content?: { rendered?: unknown } };
    if (typeof content?.rendered !== 'string') return post;
    return { ...(post as object), content: { ...content, rendered: withoutPairs(content.rendered, notes) } };
  };
  return Array.isArray(json) ? json.map(clean) : clean(json);
}

function withoutPairs(html: string, notes: Notes): string {
  const closed = new Set(
    Array.from(html.matchAll(SHORTCODE), ([, slash, name]) => (slash ? name : undefined)),
  );
  return html.replace(SHORTCODE, (code, slash: string, name: string, attributes: string) => {
    if (closed.has(name)) {
      if (!slash) notes.doubt('a shortcode of WordPress was left out, what stands in it was kept', code);
      return '';
    }
    if (attributes.includes('=') || name.includes('_')) {
      notes.doubt(
        'a shortcode of WordPress that only its plugin can fill stays in the text: take it out',
        code,
      );
    }
    return code;
  });
}
