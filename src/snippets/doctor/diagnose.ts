import type { Finding, Rule } from './finding.js';
import { examine, type Host, type KnownSite } from './patient.js';
import { characterRules } from './rules/characters.js';
import { elementRules } from './rules/elements.js';
import { policyRules } from './rules/policies.js';
import { scriptRules } from './rules/scripts.js';

/** In the order in which one mends. */
export const rules: readonly Rule[] = [...characterRules, ...elementRules, ...scriptRules, ...policyRules];

/**
 * Why a snippet does not work, as far as one can see from the text of it, and from the policy of its page if one knows.
 * The text is read as text: nothing of it is made into elements.
 * @returns nothing where nothing is wrong
 */
export function diagnose(snippet: string, site: KnownSite, host: Host = {}): Finding[] {
  const patient = examine(snippet, site, host);
  return rules.flatMap(({ name, kind, find }) => {
    const [problem, remedy] = find(patient) ?? [];
    return problem && remedy ? [{ rule: name, kind, problem, remedy }] : [];
  });
}
