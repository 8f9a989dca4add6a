/** The part of JSON Schema 2020-12 that `article.schema.json` uses and `check` understands. */
export interface Schema {
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly $ref?: string;
  /** What messages call the expected value. */
  readonly title?: string;
  readonly type?: string | readonly string[];
  readonly enum?: ReadonlyArray<string | number>;
  readonly pattern?: string;
  /** `uri-reference`: what `base` is for. */
  readonly format?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  /** Whether properties that are not listed are kept, as they are. */
  readonly additionalProperties?: boolean;
  readonly items?: Schema;
  /** `if` tests nothing but the `enum` of a property. */
  readonly allOf?: ReadonlyArray<{ readonly if: Schema; readonly then: Schema }>;
}

/** One thing that is wrong with a value, and where. */
export interface Problem {
  /** `references[2].issued`; empty for the whole. */
  readonly path: string;
  readonly message: string;
}

/** A line a problem: `references[2].issued: expected CSL date, got "2018"`. */
export const toLines = (problems: readonly Problem[]): string =>
  problems.map(({ path, message }) => (path ? `${path}: ${message}` : message)).join('\n');

/** Deeper than any article, shallower than any engine's stack. */
const MAX_DEPTH = 200;
/** More than 2 MB of article hold; also the end of an object that contains itself. */
const MAX_VALUES = 200_000;
/** Nobody reads the hundredth problem. */
const MAX_PROBLEMS = 50;

/**
 * Checks a value against a schema and copies what the schema names, so that what comes out has no getter, no foreign
 * prototype and nothing that was not looked at. The copy is complete only when there are no problems.
 * @param base what relative addresses are resolved against; without it they stay as they are
 */
export function check(
  root: Schema,
  value: unknown,
  base?: string,
): { readonly copy: unknown; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  let values = 0;

  const report = (path: string, message: string): void => {
    if (problems.length < MAX_PROBLEMS) problems.push({ path, message });
  };

  // A build has resolved the references; Node reads the schema as it is.
  const visit = (given: Schema, value: unknown, path: string, depth: number): unknown => {
    const schema = own(given);
    const { $ref, items, properties = {}, additionalProperties } = schema;
    const { title = items ? 'list' : `one of ${String(schema.enum)}` } = schema;
    if ($ref) return visit(root.$defs![$ref.slice(8)]!, value, path, depth);
    if (depth > MAX_DEPTH || ++values > MAX_VALUES) {
      return report(path, `more than ${MAX_DEPTH} levels deep or ${MAX_VALUES} values long`);
    }
    if (!fits(schema, value)) return report(path, `expected ${title}, got ${show(value)}`);
    if (schema.format && base) return resolve(value as string, base);
    if (items) return [...(value as [])].map((item, i) => visit(items, item, `${path}[${i}]`, depth + 1));
    if (typeof value !== 'object' || !value) return value;

    const copy: Record<string, unknown> = {};
    const inside = (key: string) => (path ? `${path}.${key}` : key);
    for (const [key, inner] of Object.entries(value)) {
      if (inner === undefined || key === '__proto__') continue;
      if (Object.hasOwn(properties, key)) copy[key] = visit(properties[key]!, inner, inside(key), depth + 1);
      else if (additionalProperties) copy[key] = inner;
    }
    const rules = (schema.allOf ?? []).filter(({ if: { properties: tests } }) =>
      Object.entries(tests!).every(([key, test]) => fits(own(test), copy[key])),
    );
    for (const key of [schema, ...rules.map((rule) => rule.then)].flatMap(({ required = [] }) => required)) {
      if (!Object.hasOwn(value, key) || (value as typeof copy)[key] === undefined) {
        visit(properties[key]!, undefined, inside(key), depth);
      }
    }
    return copy;
  };

  return { copy: visit(root, value, '', 0), problems };
}

/** What a schema says itself: a page may have put anything on the prototype of objects. */
const own = <It extends Schema>(schema: It) => ({ __proto__: null, ...schema });

/** What can be said of a value, by what a schema says itself, without looking inside it. */
function fits({ type, enum: values, pattern }: Schema, value: unknown): boolean {
  return (
    (!values || values.includes(value as string)) &&
    (!type || [type].flat().includes(typeOf(value))) &&
    (!pattern || new RegExp(pattern).test(value as string))
  );
}

function typeOf(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
}

function show(value: unknown): string {
  const type = typeOf(value);
  if (/^(array|object)$/.test(type)) return `an ${type}`;
  if (type === 'undefined') return 'nothing';

  return (type === 'string' ? JSON.stringify(value) : String(value)).slice(0, 80);
}

/** A place within the document stays one. */
function resolve(address: string, base: string): string {
  try {
    return address.startsWith('#') ? address : new URL(address, base).href;
  } catch {
    return address;
  }
}
