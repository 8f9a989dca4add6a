import type { CslItem } from './article.js';
import schema from './article.schema.json';
import { check, type Problem, type Schema } from './schema.js';

/** CSL-JSON: the items that can be used, and what is wrong with the others. One bad item costs itself only. */
export function parseReferences(value: unknown): { references: CslItem[]; problems: Problem[] } {
  if (!Array.isArray(value)) {
    return { references: [], problems: [{ path: '', message: 'expected a list of CSL-JSON items' }] };
  }
  const { $defs, properties } = schema as Schema;
  const references: CslItem[] = [];
  const problems: Problem[] = [];
  value.forEach((item: unknown, i) => {
    const result = check({ ...properties!.references!.items, $defs }, item);
    if (result.problems.length === 0) references.push(result.copy as CslItem);
    for (const { path, message } of result.problems) {
      problems.push({ path: `[${i}]${path && `.${path}`}`, message });
    }
  });
  return { references, problems };
}
