import { html } from 'lit';

/** The figures that there are, each an element of that name. */
const NAMES = ['recurrence-map', 'drug-pump', 'after-surgery', 'recurrence-course'];

const templates: Record<string, TemplateStringsArray> = {};

/**
 * The element of a figure, with its description in it; nothing if there is no such figure. What draws it is loaded once
 * the text is there; until then, and without it, the description stands in the space of the picture.
 */
export function figure(name: string | null | undefined, description: unknown): unknown {
  if (!name || !NAMES.includes(name)) return undefined;
  const strings = [`<${name} part="figure">`, `</${name}>`];
  templates[name] ??= Object.assign(strings, { raw: strings });
  return html(templates[name], description);
}
