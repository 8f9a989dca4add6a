import { css } from 'lit';

export const styles = css`
  :host {
    /* Where a page shrinks us to our content, inline-size containment would leave nothing: this is what we ask for. */
    contain-intrinsic-inline-size: 40em !important;
    container-type: inline-size !important;
    --_space: clamp(1em, 5cqi, 2.5em);
  }
  /* The space that a page reserves with min-block-size is given back once there is something to show. */
  :host(:state(settled)) {
    min-block-size: 0 !important;
  }
  [part~='card'] {
    /* In a wide container the text keeps its measure, in the middle. */
    padding: var(--_space) max(var(--_space), 50cqi - 29ch);
    background: var(
      --_card,
      linear-gradient(var(--_strong) 5px, var(--_tint) 0, transparent 14em) var(--_surface)
    );
    border: min(1px, var(--_space)) solid var(--_line);
    border-radius: var(--_radius);
  }
  [part~='folded'] [part~='title'] {
    font-size: 1.375em;
  }
  [part~='folded'] [part~='figure'] {
    aspect-ratio: 16 / 9;
    margin-block-end: 1em;
  }
  [part~='rights'] {
    margin-block-start: 1.5em;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
  }
`;
