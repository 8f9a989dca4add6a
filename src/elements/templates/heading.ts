import { html, nothing, type TemplateResult } from 'lit';

interface HeadingOptions {
  id?: string;
  part?: string;
  lang?: string | typeof nothing;
}

/** A heading of a level that is known only now. Under six levels there is nothing smaller. */
export function heading(level: number, content: unknown, options: HeadingOptions = {}): TemplateResult {
  const { id = nothing, part = 'heading', lang = nothing } = options;
  switch (level) {
    case 1:
      return html`<h1 id=${id} part=${part} lang=${lang}>${content}</h1>`;
    case 2:
      return html`<h2 id=${id} part=${part} lang=${lang}>${content}</h2>`;
    case 3:
      return html`<h3 id=${id} part=${part} lang=${lang}>${content}</h3>`;
    case 4:
      return html`<h4 id=${id} part=${part} lang=${lang}>${content}</h4>`;
    case 5:
      return html`<h5 id=${id} part=${part} lang=${lang}>${content}</h5>`;
    default:
      return html`<h6 id=${id} part=${part} lang=${lang}>${content}</h6>`;
  }
}
