import { css } from 'lit';

export const styles = css`
  :host {
    /* Where a page shrinks us to our content, inline-size containment would leave nothing: this is what we ask for. */
    contain-intrinsic-inline-size: 40em;
    container-type: inline-size;
  }
  /* The space that a page reserves with min-block-size is given back once there is something to show. */
  :host(:state(settled)) {
    min-block-size: 0 !important;
  }
  [part~='card'] {
    /* In a wide container the text keeps its measure, in the middle. */
    padding: clamp(1em, 5cqi, 2.5em) max(clamp(1em, 5cqi, 2.5em), 50cqi - 22em);
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-block-start: 4px solid var(--_strong);
    border-radius: var(--_radius);
  }
  [part~='about'],
  [part~='sources'] {
    margin-block-start: 1.5em;
    font-size: 0.9375em;
  }
  [part~='rights'] {
    margin-block-start: 1.5em;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
  }
`;
