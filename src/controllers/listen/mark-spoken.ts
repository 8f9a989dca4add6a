import { sheetOf } from '../../theme/adopt-sheet.js';

const NAME = 'explainer-spoken';

/** Its own sheet in the tree of the article, since a highlight is styled where its text is. */
export const adoptSpokenStyles = sheetOf(String.raw`
  ::highlight(${NAME}) {
    color: var(--_text);
    background-color: color-mix(in oklab, var(--_strong) 22%, var(--_surface));
    text-decoration: underline;
  }
  @media (forced-colors: active) {
    ::highlight(${NAME}) {
      color: HighlightText;
      background-color: Highlight;
    }
  }
`);

/** Marks what is being spoken, without a change to the tree; nothing where the browser has no highlights. */
export function markSpoken(range: Range | undefined): void {
  if (!('highlights' in CSS)) return;
  if (range) CSS.highlights.set(NAME, new Highlight(range));
  else CSS.highlights.delete(NAME);
}
