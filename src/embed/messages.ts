/**
 * A room of its own, since none of it runs in an element: `frame-page.ts` runs in the page that is framed,
 * `explainer-frame.ts` on the page around the frame. Both are classic scripts without an import. The first is inlined
 * into every `NAME.embed.html`, the second is `dist/cdn/explainer-frame.js`.
 *
 * This is what they say to each other by `postMessage`, for whoever wants to size the frame by a script of their own:
 *
 * - frame to page, `{ type: 'explainer:height', height }`: how high the article is, in whole CSS pixels, borders and
 *   margins of the `<iframe>` not included. It comes when the frame has loaded and whenever the height changes for
 *   another reason than the height of the frame, at most once in an animation frame's time.
 * - page to frame, `{ type: 'explainer:ready' }`: asks for the height again. For a script that came after the frame.
 *
 * The messages hold nothing of the reader, so they go to any origin. A page takes only those whose `event.source` is the
 * `contentWindow` of its frame: the origin of a sandboxed frame is "null".
 *
 * With `#?secret=…` in its address, ten letters or digits, the frame speaks WordPress's protocol instead:
 * `{ message: 'height', value, secret }`, `{ message: 'link', value, secret }` and, from the page,
 * `{ message: 'ready', secret }`.
 */
export type FrameMessage = { type: 'explainer:height'; height: number } | { type: 'explainer:ready' };

/** What the addresses of framed pages end with, by which the script knows its frames. */
export const EMBED_SUFFIX = '.embed.html';

/** No article is that high; a number beyond it is a mistake. */
export const MAX_HEIGHT = 100_000;
