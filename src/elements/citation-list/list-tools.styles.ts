const css = (strings: TemplateStringsArray) => strings[0]!;

/** What only a list with controls needs, as text: it comes with them, without Lit. */
export const toolStyles = css`
  /* Not without a box: the entries after it keep their numbers. */
  [data-filtered] {
    block-size: 0;
    margin: 0;
    overflow: hidden;
    visibility: hidden;
  }
  [part~='controls'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    margin-block-end: 0.9em;
    color: var(--_muted);
    font-size: 0.875em;
  }
  label {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 0.5em;
    align-items: center;
    min-inline-size: 0;
  }
  select,
  input,
  textarea,
  summary {
    box-sizing: border-box;
    min-inline-size: 0;
    max-inline-size: 100%;
    min-block-size: 2.25em;
    padding: 0.2em 0.6em;
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_muted);
    border-radius: var(--_inner-radius);
    font: inherit;
  }
  details {
    position: relative;
    margin-inline-start: auto;
    border: 0;
  }
  summary {
    cursor: default;
  }
  [part~='menu'] {
    position: absolute;
    z-index: 1;
    inset-inline-end: 0;
    display: grid;
    inline-size: max-content;
    margin-block-start: 0.25em;
    padding: 0.3em;
    background: var(--_surface);
    border: 1px solid var(--_muted);
    border-radius: var(--_inner-radius);
    box-shadow: 0 4px 16px rgb(0 0 0 / 0.15);
  }
  [part~='menu'] button,
  [part~='copy'] {
    color: var(--_strong);
    background: none;
    text-align: start;
    text-indent: 0;
  }
  [part~='menu'] button:hover,
  [part~='copy']:hover {
    background: var(--_tint);
  }
  [part~='copy'] {
    min-block-size: 24px;
    margin-block: -0.2em;
    padding: 0 0.5em;
    font-size: 0.8125em;
  }
  @media (hover: hover) {
    :not(:hover, :focus-within) > * > [part~='copy'] {
      opacity: 0;
    }
  }
  [part~='status'] {
    margin: 0;
  }
  textarea {
    display: block;
    inline-size: 100%;
  }

  @media print {
    [part~='controls'],
    [part~='copy'] {
      display: none;
    }
  }
`;
