/** The part of JSON Schema 2020-12 that `article.schema.json` uses and `check` understands. */
export interface Schema {
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly $ref?: string;
  /** What messages call the expected value. */
  readonly title?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean;
  readonly items?: Schema;
  readonly allOf?: ReadonlyArray<{ readonly if: Schema; readonly then: Schema }>;
}

/** One thing that is wrong with a value, and where. */
export interface Problem {
  /** `references[2].issued`; empty for the whole. */
  readonly path: string;
  readonly message: string;
}

/** Deeper than any article, shallower than any engine's stack. */
const MAX_DEPTH = 200;
/** Values looked at before giving up: beyond what 2 MB of article hold, and an end to objects that contain themselves. */
const MAX_VALUES = 200_000;
/** Nobody reads the hundredth problem. */
const MAX_PROBLEMS = 50;

/**
 * Checks a value against a schema and copies what the schema names, so that what comes out has no getter, no foreign
 * prototype and nothing that was not looked at. The copy is complete only when there are no problems.
 */
export function check(root: Schema, value: unknown): { copy: unknown; problems: Problem[] } {
  const problems: Problem[] = [];
  let values = 0;

  const report = (path: string, message: string) => {
    if (problems.length < MAX_PROBLEMS) problems.push({ path, message });
  };

  const visit = (schema: Schema, value: unknown, path: string, depth: number, expected?: string): unknown => {
    while (schema.$ref) {
      expected ??= schema.title;
      schema = root.$defs![schema.$ref.slice(8)]!;
    }
    if (depth > MAX_DEPTH) return report(path, `nested deeper than ${MAX_DEPTH} levels`);
    if (++values > MAX_VALUES) {
      if (values === MAX_VALUES + 1) report(path, `more than ${MAX_VALUES} values before this one`);
      return;
    }
    if (!fits(schema, value)) {
      return report(path, `expected ${expected ?? schema.title ?? nameOf(schema)}, got ${show(value)}`);
    }
    if (Array.isArray(value)) {
      return Array.from(value, (item, i) => visit(schema.items!, item, `${path}[${i}]`, depth + 1));
    }
    if (!isObject(value)) return value;

    const copy: Record<string, unknown> = {};
    const keys = schema.additionalProperties ? Object.keys(value) : Object.keys(schema.properties ?? {});
    for (const key of keys) {
      if (!Object.hasOwn(value, key) || value[key] === undefined || key === '__proto__') continue;
      const property = own(schema.properties, key);
      copy[key] = property
        ? visit(property, value[key], path ? `${path}.${key}` : key, depth + 1)
        : value[key];
    }
    for (const { if: condition, then } of [{ if: {}, then: schema }, ...(schema.allOf ?? [])]) {
      if (!Object.entries(condition.properties ?? {}).every(([key, s]) => fits(s, copy[key]))) continue;
      for (const key of then.required ?? []) {
        if (Object.hasOwn(value, key) && value[key] !== undefined) continue;
        let missing = schema.properties![key]!;
        while (missing.$ref && !missing.title) missing = root.$defs![missing.$ref.slice(8)]!;
        report(path ? `${path}.${key}` : key, `expected ${missing.title ?? nameOf(missing)}, got nothing`);
      }
    }
    return copy;
  };

  return { copy: visit(root, value, '', 0), problems };
}

/** What can be said of a value without looking inside it. */
function fits(schema: Schema, value: unknown): boolean {
  if (schema.enum && !schema.enum.includes(value as string)) return false;
  if (schema.type && ![schema.type].flat().some((type) => isOfType(type, value))) return false;
  if (typeof value === 'string') {
    return (
      value.length >= (schema.minLength ?? 0) &&
      value.length <= (schema.maxLength ?? Infinity) &&
      (!schema.pattern || new RegExp(schema.pattern).test(value))
    );
  }
  if (typeof value === 'number') {
    return value >= (schema.minimum ?? -Infinity) && value <= (schema.maximum ?? Infinity);
  }
  return true;
}

function isOfType(type: string, value: unknown): boolean {
  return type === 'array'
    ? Array.isArray(value)
    : type === 'object'
      ? isObject(value)
      : type === 'null'
        ? value === null
        : type === 'integer'
          ? Number.isInteger(value)
          : typeof value === type;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Never what a page put on `Object.prototype`. */
function own<T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return record && Object.hasOwn(record, key) ? record[key] : undefined;
}

function nameOf(schema: Schema): string {
  return schema.enum
    ? `one of ${schema.enum.join(', ')}`
    : [schema.type ?? 'value']
        .flat()
        .map((type) => ({ array: 'list', string: 'text' })[type as 'array'] ?? type)
        .join(' or ');
}

function show(value: unknown): string {
  const text = Array.isArray(value) ? 'a list' : isObject(value) ? 'an object' : JSON.stringify(value);
  return (text ?? typeof value).slice(0, 80);
}
