import { css } from 'lit';

/**
 * Public `--explainer-*` properties in, private `--_*` ones out: what every style sheet of ours uses.
 *
 * The accent is brought to a lightness at which it holds 4.5:1 on every surface, and its chroma is limited, because
 * browsers clip what lies outside the display's gamut channel by channel, which changes the lightness again.
 * `theme="auto"` takes the `color-scheme` that the page declares; `light-dark()` does the rest. A browser that does not
 * know these functions leaves the page's own text colour on the page's own background.
 */
export const tokens = css`
  :host {
    --_accent: var(--explainer-accent, #0b6e75);
    --_text: var(--explainer-text, light-dark(#1f2529, #e8ecee));
    --_surface: var(--explainer-surface, light-dark(#fff, #171b1e));
    --_muted: light-dark(#4d585f, #b4bec4);
    --_strong: light-dark(
      oklch(from var(--_accent) min(l, 0.46) min(c, 0.11) h),
      oklch(from var(--_accent) max(l, 0.8) min(c, 0.09) h)
    );
    --_tint: light-dark(
      oklch(from var(--_accent) 0.972 min(c, 0.012) h),
      oklch(from var(--_accent) 0.265 min(c, 0.02) h)
    );
    --_line: light-dark(
      oklch(from var(--_accent) 0.885 min(c, 0.018) h),
      oklch(from var(--_accent) 0.39 min(c, 0.025) h)
    );
    --_radius: var(--explainer-radius, 12px);
    --_inner-radius: calc(var(--_radius) / 2);
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
`;
