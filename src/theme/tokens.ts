import { css } from 'lit';

/**
 * Public `--explainer-*` properties in, private `--_*` ones out: what every style sheet of ours uses.
 *
 * One accent gives them all. It is brought to a lightness at which it holds 4.5:1 on every surface, and its chroma is
 * limited, because browsers clip what lies outside the display's gamut channel by channel, which changes the lightness
 * again; of a translucent one the colour counts. What stands between text and surface is mixed of the two, so that it
 * follows a page that sets them. `theme="auto"` takes the `color-scheme` that the page declares; `light-dark()` does the
 * rest.
 *
 * The hues of the three types are neighbours on the wheel, and apart in lightness too, for who sees no hues. Those of
 * regional and distant hold 3:1 on light and on dark. `--_line` is decoration and holds nothing: what a reader must see
 * has `--_muted` or one of the stronger ones.
 *
 * A text or surface colour of the page's is mixed with nothing of another, so that it is a colour: `url()` asks nobody.
 *
 * A browser without relative colours has the teal palette, mixed with the colours that follow the page's scheme in any
 * browser; one that cannot mix leaves the page's own text colour on the page's own background.
 */
export const tokens = css`
  :host {
    --_accent: oklch(from var(--explainer-accent, var(--_brand, #0b6e75)) l min(c, 0.11) h / 1);
    --_strong: light-dark(
      oklch(from var(--_accent) min(l, 0.42) c h),
      oklch(from var(--_accent) max(l, 0.85) c h)
    );
    --_regional: oklch(from var(--_strong) calc(l * 0.5 + 0.3) c calc(h + 45));
    --_distant: oklch(from var(--_strong) calc(l * 0.1 + 0.55) c calc(h + 90));
    --_line: oklch(from var(--_accent) 0.7 c h / 0.3);
    --_tint: oklch(from var(--_accent) 0.7 c h / 0.1);
    --_text: color-mix(
      in oklab,
      var(--explainer-text, color-mix(in oklab, var(--_strong) 60%, CanvasText)) 100%,
      red
    );
    --_surface: color-mix(
      in oklab,
      var(--explainer-surface, color-mix(in oklab, var(--_strong) 2%, Canvas)) 100%,
      red
    );
    --_muted: color-mix(in oklab, var(--_text) 70%, transparent);
    --_radius: var(--explainer-radius, 12px);
    --_inner-radius: calc(var(--_radius) / 2);
  }
  :host([theme='light']) {
    color-scheme: light !important;
  }
  :host([theme='dark']) {
    color-scheme: dark !important;
  }
  @supports not (color: light-dark(red, oklch(from red l c h))) {
    :host {
      --_strong: color-mix(in oklab, #0b6e75 60%, CanvasText);
      --_regional: #87c;
      --_distant: #b6a;
      --_line: #3aa6;
      --_tint: #3aa1;
    }
  }
  :host([preset='foundation']) {
    --_brand: #508;
    --_radius: var(--explainer-radius, 24px);
    --_card: linear-gradient(var(--_tint) 0 0) var(--_surface);
  }
  :host([preset='clinic']) {
    --_brand: #15a;
    --_radius: var(--explainer-radius, 4px);
    --_font: system-ui;
  }
  :host([preset='journal']) {
    --_brand: #922;
    --_radius: var(--explainer-radius, 0px);
    --_card: color-mix(in oklab, orange 3%, var(--_surface));
    --_font: serif;
  }
  :host([preset='plain']) {
    --_card: none;
    --_space: 0px;
  }
`;
