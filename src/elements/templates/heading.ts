import { html, nothing, type TemplateResult } from 'lit';

interface HeadingOptions {
  id?: string;
  part?: string;
  lang?: string | typeof nothing;
}

/** One template a level, made when it is first needed: the element's name is not a thing that a template can vary. */
const templates: Record<number, TemplateStringsArray> = {};

function templateOf(level: number): TemplateStringsArray {
  const strings = [`<h${level} id=`, ' part=', ' lang=', '>', `</h${level}>`];
  return Object.assign(strings, { raw: strings });
}

/** A heading of a level that is known only now. Under six levels there is nothing smaller. */
export function heading(level: number, content: unknown, options: HeadingOptions = {}): TemplateResult {
  const { id = nothing, part = nothing, lang = nothing } = options;
  const depth = Math.min(level, 6);
  return html((templates[depth] ??= templateOf(depth)), id, part, lang, content);
}
