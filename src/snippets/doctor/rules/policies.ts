import * as words from '../../../locales/en-doctor.js';
import { allowsAddress, parsePolicy, sourcesFor } from '../csp.js';
import type { Rule, Words } from '../finding.js';
import type { Patient } from '../patient.js';
import { valueOf, type Tag } from '../tags.js';

/** What the policy of a page keeps out. */
export const policyRules: readonly Rule[] = [
  {
    name: 'policy-script',
    kind: 'error',
    find: (patient) =>
      blocked(
        patient,
        'script-src',
        patient.scripts.map(({ tag }) => tag),
        words.policyScript,
      ),
  },
  {
    name: 'policy-connect',
    kind: 'error',
    find: (patient) => blocked(patient, 'connect-src', patient.elements, words.policyConnect),
  },
  {
    name: 'policy-frame',
    kind: 'error',
    find: (patient) => blocked(patient, 'frame-src', patient.frames, words.policyFrame),
  },
  {
    name: 'policy-style',
    kind: 'warning',
    find: (patient) =>
      patient.hasCard && !allowsInline(patient, 'style-src') ? words.policyStyle : undefined,
  },
  {
    name: 'policy-accent',
    kind: 'warning',
    find: (patient) =>
      patient.elements.some((tag) => valueOf(tag, 'style')) && !allowsInline(patient, 'style-src-attr')
        ? words.policyAccent
        : undefined,
  },
];

function blocked(
  { host }: Patient,
  directive: string,
  tags: readonly Tag[],
  say: (origin: string, directive: string) => Words,
): Words | undefined {
  const sources = sourcesFor(parsePolicy(host.policy ?? ''), directive);
  if (!sources) return undefined;
  const tag = tags.find((tag) => URL.canParse(valueOf(tag, 'src') ?? '') && !allows(sources, tag, host.page));
  return tag && say(new URL(valueOf(tag, 'src')!).origin, directive);
}

/** With `'strict-dynamic'` no address counts, only a nonce or a hash. */
const allows = (sources: readonly string[], tag: Tag, page: string | undefined) =>
  sources.some((source) => isHashOf(source, tag) || source === `'nonce-${valueOf(tag, 'nonce') ?? ''}'`) ||
  (!sources.includes("'strict-dynamic'") && allowsAddress(sources, valueOf(tag, 'src')!, page));

const isHashOf = (source: string, tag: Tag) => source === `'${valueOf(tag, 'integrity') ?? ''}'`;

/** A nonce or a hash in the list makes browsers disregard `'unsafe-inline'`. */
function allowsInline({ host }: Patient, directive: string): boolean {
  const sources = sourcesFor(parsePolicy(host.policy ?? ''), directive);
  return (
    !sources ||
    (sources.includes("'unsafe-inline'") && !sources.some((source) => /^'(?:nonce|sha\d+)-/.test(source)))
  );
}
