/** Colours of a drawn card, as it has them in both themes. */
export interface Contrast {
  readonly theme: 'light' | 'dark';
  /** Of its links, as the browser writes it. */
  readonly colour: string;
  readonly surface: string;
  readonly ratio: number;
}

type Rgb = readonly [red: number, green: number, blue: number];

/**
 * Measures the card in a page, of which `theme` is what the reader or the page has chosen: the other one is put on it and
 * taken off again before anything is drawn.
 */
export function measureContrast(card: HTMLElement, link: Element): Contrast[] {
  const view = card.ownerDocument.defaultView!;
  return (['light', 'dark'] as const).map((theme) => {
    card.style.colorScheme = theme;
    const colour = view.getComputedStyle(link).color;
    const surface = view.getComputedStyle(card).backgroundColor;
    card.style.colorScheme = '';
    if (card.getAttribute('style') === '') card.removeAttribute('style');
    return { theme, colour, surface, ratio: ratioOf(toRgb(colour), toRgb(surface)) };
  });
}

/** By a pixel of that colour: browsers write colours in many ways, and all of them can paint. */
function toRgb(colour: string): Rgb {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red, green, blue] = context.getImageData(0, 0, 1, 1).data;
  return [red!, green!, blue!];
}

/** WCAG 2.2, "contrast ratio". */
export function ratioOf(a: Rgb, b: Rgb): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light! + 0.05) / (dark! + 0.05);
}

function luminance(rgb: Rgb): number {
  const [red, green, blue] = rgb.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
