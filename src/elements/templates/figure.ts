import { html } from 'lit';

/** The names of the figures that there are, each an element of that name. */
export const FIGURES = ['recurrence-map', 'drug-pump', 'after-surgery', 'recurrence-course'];

const templates: Record<string, TemplateStringsArray> = {};

/**
 * The element of a figure, with its description in it. What draws it is loaded once the text is there; until then, and
 * without it, the description stands in the space of the picture.
 */
export function figure(name: string, description: unknown): unknown {
  const strings = [`<${name} part="figure">`, `</${name}>`];
  templates[name] ??= Object.assign(strings, { raw: strings });
  return html(templates[name], description);
}
