import { isMap, isNode, LineCounter, parseDocument } from 'yaml';
import type { MarkdownProblem } from './markdown-error.js';

export interface FrontMatter {
  fields: Record<string, unknown>;
  problems: MarkdownProblem[];
  /** The line of `publisher.name` or `breadcrumb[2]`, or of what should have contained it. */
  lineOf: (path: string) => number;
}

/**
 * The document's fields as YAML.
 * Read by the failsafe schema, in which every scalar is text, because every field of the document is: otherwise a
 * year would be a number, and in older YAML a day would be a `Date` and Norwegian (`no`) would be `false`.
 * @param firstLine the line of the file on which the YAML begins
 */
export function readFrontMatter(yaml: string, firstLine: number): FrontMatter {
  const lineCounter = new LineCounter();
  const document = parseDocument(yaml, { schema: 'failsafe', lineCounter, prettyErrors: false });
  const lineAt = (offset: number) => firstLine + lineCounter.linePos(offset).line - 1;

  const problems = document.errors.map(({ pos, message }) => ({ line: lineAt(pos[0]), message }));
  const usable = problems.length === 0 && isMap(document.contents);
  if (!usable && problems.length === 0 && yaml.trim()) {
    problems.push({ line: firstLine, message: 'front matter is a list of fields: write `headline: …`' });
  }

  return {
    fields: usable ? (document.toJS() as Record<string, unknown>) : {},
    problems,
    lineOf(path) {
      const keys = path.match(/[^.[\]]+/g) ?? [];
      for (; keys.length > 0; keys.pop()) {
        const node = document.getIn(keys, true);
        if (isNode(node) && node.range) return lineAt(node.range[0]);
      }
      return 1;
    },
  };
}
