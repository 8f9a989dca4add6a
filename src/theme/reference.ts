import { css } from 'lit';

/** Links, buttons and formatted references: what the card and its parts have in common with a list of references. */
export const reference = css`
  a {
    color: var(--_strong);
    overflow-wrap: anywhere;
  }
  :focus-visible {
    outline: 3px solid var(--_strong);
    outline-offset: 2px;
  }
  sup {
    line-height: 0;
  }
  [part~='small-caps'] {
    font-variant: small-caps;
  }
  [part~='right-inline'] {
    display: inline;
  }
  [part~='indent'] {
    margin-inline-start: 2em;
  }
  button {
    padding: 0.5em 1.1em;
    color: var(--_strong);
    background: var(--_tint);
    border: 1px solid;
    border-radius: var(--_inner-radius);
    font: inherit;
  }

  /* Words of the interface may run the other way than those of the article. */
  [lang] {
    unicode-bidi: isolate;
    direction: ltr;
  }
  a,
  cite {
    unicode-bidi: plaintext;
  }
  :is(:lang(ar), :lang(fa), :lang(he), :lang(ur)) {
    direction: rtl;
  }
`;
