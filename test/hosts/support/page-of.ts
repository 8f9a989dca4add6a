import type { Subject } from '../subjects/subject.js';
import type { PageOfHost } from './host-case.js';

/**
 * The headers of a host's page. Where they have a policy, it lets in what the subject's documentation asks a page for, as
 * its author would have seen to.
 */
export function headersOf(
  { headers = {} }: PageOfHost,
  { letsIn = {} }: Subject,
): Readonly<Record<string, string>> {
  const policy = headers['Content-Security-Policy'];
  if (!policy?.includes('default-src')) return headers;
  const rules = new Map(policy.split(/\s*;\s*/).map((rule) => [rule.split(' ')[0]!, rule]));
  for (const [directive, source] of Object.entries(letsIn)) {
    const rule = rules.get(directive) ?? directive;
    rules.set(directive, `${rule.replace(" 'none'", '')} ${source}`);
  }
  return { ...headers, 'Content-Security-Policy': [...rules.values()].join('; ') };
}

/** A host page with what its author has pasted. */
export function pageOf(host: PageOfHost, subject: Subject, form: string): string {
  const { doctype = '<!doctype html>', root = 'lang="en"', head = '', headAfter = '', isXhtml } = host;
  const { scripts = (tags) => tags, body = (markup) => markup, script } = host;
  const tags = scripts(subject.forms[form]!).join('\n');
  const page = `<head>
<meta charset="utf-8" />
<title>A host page</title>
${subject.sheet ?? ''}${script ? '<script src="host.js"></script>' : ''}${head}
${tags}
${headAfter}</head>
<body>
<main>
<h1>A host page</h1>
${body(subject.markup)}
<p>What stands below.</p>
</main>
</body>
</html>`;
  return isXhtml
    ? `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml" ${root}>${page}`
    : `${doctype}<html ${root}>${page}`;
}
