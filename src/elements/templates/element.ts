import { html, nothing, type TemplateResult } from 'lit';

export interface ElementOptions {
  id?: string | typeof nothing;
  part?: string | typeof nothing;
  lang?: string | typeof nothing;
}

/** One template an element, made when it is first needed: the element's name is not a thing that a template can vary. */
const templates: Record<string, TemplateStringsArray> = {};

function templateOf(name: string): TemplateStringsArray {
  const strings = [`<${name} id=`, ' part=', ' lang=', '>', `</${name}>`];
  return Object.assign(strings, { raw: strings });
}

/** An element whose name is known only now. */
export function element(
  name: string,
  content: unknown,
  { id = nothing, part = nothing, lang = nothing }: ElementOptions = {},
): TemplateResult {
  return html((templates[name] ??= templateOf(name)), id, part, lang, content);
}
