import { isMap, isScalar, parseDocument, stringify, type Pair, type Scalar } from 'yaml';
import { splice, type FieldEdits } from './fields.js';

type Field = Pair<Scalar<string>, { range?: [number, number, number] | null } | null>;

/** The fences, what they enclose, and how its lines end. */
const FRONT_MATTER = /^(---[ \t]*(\r\n|\n))([^]*?)(?=^---[ \t]*$)/m;

/**
 * Edits fields of the front matter of a Markdown file, all else byte for byte as it was. A new one comes last.
 * @returns undefined where that has no block of fields, one a line
 */
export function editFrontMatter(text: string, edits: FieldEdits): string | undefined {
  const [, fence, lineEnd, yaml] = FRONT_MATTER.exec(text) ?? [];
  if (!fence || !fieldsOf(yaml!)) return undefined;
  const edited = Object.entries(edits).reduce(
    (yaml, [name, value]) => editField(yaml, lineEnd!, name, value),
    yaml!,
  );
  return splice(text, fence.length, fence.length + yaml!.length, edited);
}

function fieldsOf(yaml: string): Field[] | undefined {
  const { contents } = parseDocument(yaml, { schema: 'failsafe' });
  return isMap(contents) && !contents.flow ? (contents.items as Field[]) : undefined;
}

function editField(yaml: string, lineEnd: string, name: string, value: string | undefined): string {
  const fields = fieldsOf(yaml) ?? [];
  const field = fields.find(({ key }) => isScalar(key) && key.value === name);
  if (!field)
    return value === undefined ? yaml : `${yaml}${indentOf(yaml, fields)}${name}: ${write(value)}${lineEnd}`;

  const start = field.key.range![0];
  const [from, to] = field.value!.range!;
  // The range of folded text goes on to the next field.
  const end = from + yaml.slice(from, to).trimEnd().length;
  if (value === undefined) return splice(yaml, lineStart(yaml, start), lineAfter(yaml, end), '');
  return splice(yaml, from, end, write(value));
}

const indentOf = (yaml: string, [first]: readonly Field[]): string =>
  first ? yaml.slice(lineStart(yaml, first.key.range![0]), first.key.range![0]) : '';

const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

function lineAfter(text: string, offset: number): number {
  const lineFeed = text.indexOf('\n', offset);
  return lineFeed < 0 ? text.length : lineFeed + 1;
}

/** On one line, in quotes only where YAML needs them. JSON's are YAML's too. */
const write = (value: string): string =>
  /[\r\n]/.test(value) ? JSON.stringify(value) : stringify(value, { lineWidth: 0 }).trimEnd();
