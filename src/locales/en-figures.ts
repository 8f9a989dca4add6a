/** Every word of the figures in English. */
export const figureWords = {
  inWords: 'This picture in words',
  credit:
    'Drawn by Explainer Elements, under the MIT license like the rest of it. It explains, and is not anatomy to scale.',
};

export type FigureWords = typeof figureWords;
