interface Policy {
  readonly createHTML: (html: string) => string;
}
interface Page {
  readonly trustedTypes?: { readonly createPolicy: (name: string, rules: Policy) => Policy };
}

let policy: Policy | undefined;
try {
  // A host that allows none of this name is obeyed: it shows no pages, and documents all the same.
  policy = (globalThis as Page).trustedTypes?.createPolicy('explainer-elements-html', {
    createHTML: (html) => html,
  });
} catch {
  // Refused.
}

/** A document of this HTML, which is not shown: nothing in it runs, and nothing is asked for. */
export const inert = (html: string): Document =>
  new DOMParser().parseFromString(policy?.createHTML(html) ?? html, 'text/html');
