/** Colours as they come to the screen: measured of what the browser paints. */

/** Red, green and blue from 0 to 1. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** Colours as CSS writes them, from the lowest to what lies on it. */
export type Layers = readonly string[];

const WIDTH = 4096;

/** Paints each stack of colours onto a pixel of its own, and reads them all at once. */
export function paint(stacks: readonly Layers[]): Rgb[] {
  const canvas = document.createElement('canvas');
  canvas.width = Math.min(stacks.length, WIDTH);
  canvas.height = Math.ceil(stacks.length / WIDTH);
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  stacks.forEach((layers, i) => {
    for (const colour of layers) {
      context.fillStyle = colour;
      context.fillRect(i % WIDTH, Math.floor(i / WIDTH), 1, 1);
    }
  });
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  return stacks.map((_, i) => [data[4 * i]! / 255, data[4 * i + 1]! / 255, data[4 * i + 2]! / 255]);
}

const linear = (c: number) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);

/** WCAG 2 contrast ratio. https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(a: Rgb, b: Rgb): number {
  const luminance = ([r, g, blue]: Rgb) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(blue);
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light! + 0.05) / (dark! + 0.05);
}

type Matrix = readonly [Rgb, Rgb, Rgb];

const times = (matrix: Matrix, [x, y, z]: Rgb): Rgb => {
  const [a, b, c] = matrix.map((row) => row[0] * x + row[1] * y + row[2] * z);
  return [a!, b!, c!];
};

/** What dichromats see of linear sRGB, at full severity: Machado, Oliveira and Fernandes, doi:10.1109/TVCG.2009.113. */
export const SIGHTS: Readonly<Record<string, Matrix>> = {
  'all cones': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  'no cones': [
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
  ],
};

const TO_LMS: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const TO_LAB: Matrix = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];

/** How far two colours are apart to somebody with that sight: the distance in OKLab, of which 0.02 is just seen. */
export function distance(a: Rgb, b: Rgb, sight: Matrix): number {
  const lab = (rgb: Rgb): Rgb => {
    const [r, g, blue] = rgb.map(linear);
    const [l, m, s] = times(TO_LMS, times(sight, [r!, g!, blue!])).map(Math.cbrt);
    return times(TO_LAB, [l!, m!, s!]);
  };
  const [x, y] = [lab(a), lab(b)];
  return Math.hypot(x[0] - y[0], x[1] - y[1], x[2] - y[2]);
}
