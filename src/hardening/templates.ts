import type { buildTemplate } from './build-template.js';
import { create } from './create.js';

/** Takes the places of Lit's own in the scripts for a page, see `publish/lean-lit.ts`. */

let policy: { createHTML: (html: string) => string } | undefined;
try {
  // Lit's own name is left to a Lit of the host's (hostile-hosts.md, case 11), and a host that refuses ours (10) is obeyed.
  policy = (globalThis as unknown as Page).trustedTypes.createPolicy('explainer-elements', {
    createHTML: (html) => html,
  });
} catch {
  // Refused, or a browser without trusted types.
}

interface Page {
  readonly trustedTypes: {
    createPolicy: (name: string, rules: NonNullable<typeof policy>) => NonNullable<typeof policy>;
  };
}

let build: typeof buildTemplate | undefined;

/** The template of an HTML text, which is one of ours. */
export function templateOf(html: string): HTMLTemplateElement {
  const template = create('template');
  if (build) build(template, html);
  // eslint-disable-next-line no-restricted-syntax -- the only place where a template is made
  else template.innerHTML = policy?.createHTML(html) ?? html;
  return template;
}

/**
 * After an update that failed: most likely, the page does not let the browser's parser be used, so what builds templates
 * without it is loaded. What stands in the element is shown meanwhile. A second failure is told.
 */
export function recover(host: Updating, error: unknown): void {
  if (build) throw error;
  host.shadowRoot!.append(create('slot'));
  import('./build-template.js').then(({ buildTemplate }) => {
    build = buildTemplate;
    host.requestUpdate();
  }, console.warn);
}

type Updating = HTMLElement & { requestUpdate: () => void };
