import { css } from 'lit';

export const styles = css`
  /* The space that a page reserves with min-block-size is given back once there is something to show. */
  :host(:state(settled)) {
    min-block-size: 0 !important;
  }
  [part~='sources'] {
    max-inline-size: 72ch;
  }
  [part~='references'] {
    max-inline-size: none;
    margin: 0;
    padding-inline-start: 2em;
  }
  [data-digits='3'] {
    padding-inline-start: 2.6em;
  }
  [data-digits='4'] {
    padding-inline-start: 3.2em;
  }
  [part~='reference'] {
    margin-block-end: 0.5em;
  }
  [part~='reference']:focus {
    background: var(--_tint);
  }
  [part~='entry'] {
    /* References have their own language, often another than the page: each is set in its own direction. */
    text-align: match-parent;
    unicode-bidi: plaintext;
  }
  /*
   * In a list of a hundred and more, what is off screen is not laid out until it is needed. It is a block within the
   * item, as the number beside it would be cut off otherwise; inline, as containment takes away the baseline that the
   * number stands on. Outlines need their space in it.
   */
  :is([data-digits='3'], [data-digits='4']) > li > div {
    display: inline-block;
    inline-size: calc(100% + 10px);
    margin: -3px -5px;
    padding: 3px 5px;
    content-visibility: auto;
    contain-intrinsic-block-size: auto 3.4em;
    vertical-align: top;
  }
  [part~='unnumbered'] {
    padding: 0;
    list-style: none;
  }
  [part~='unnumbered'] > li > div {
    padding-inline-start: 2em;
    text-indent: -2em;
  }
  [part~='unnumbered'] div div {
    text-indent: 0;
  }
  /* A style with other labels than the numbers of a list: "[1]", a year. */
  [part~='labelled'] > li > div {
    padding-inline-start: 3.2em;
    text-indent: 0;
  }
  [part~='left-margin'] {
    display: inline-block;
    min-inline-size: 2.7em;
    margin-inline: -3.2em 0.5em;
  }
  [part~='place'] {
    font-size: 0.875em;
  }

  [part~='notice'] {
    margin-block: 0.75em 0;
    padding: 0;
    color: var(--_muted);
    background: none;
    border: 0;
    font-size: 0.875em;
  }

  @media print {
    [part~='references'] > li > div {
      display: block;
      content-visibility: visible;
    }
    /* Its words are the address already. */
    [part='link'][aria-label]::after {
      content: none;
    }
  }
  @media print {
    a[href^='http']::after {
      content: ' (' attr(href) ')';
    }
  }
`;
