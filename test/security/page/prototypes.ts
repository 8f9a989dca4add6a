/** The objects that all others inherit from, and this window. */
const shared = (): Record<string, object> => ({
  'Object.prototype': Object.prototype,
  'Array.prototype': Array.prototype,
  'Function.prototype': Function.prototype,
  'String.prototype': String.prototype,
  'Promise.prototype': Promise.prototype,
});

type Snapshot = ReadonlyMap<string, ReadonlyMap<PropertyKey, unknown>>;

/** What others inherit, as it is now. Runs in a browser and in Node. */
export function prototypes(): Snapshot {
  return new Map(
    Object.entries(shared()).map(([name, object]) => [
      name,
      new Map(
        Reflect.ownKeys(object).map((key) => {
          const { value, get } = Reflect.getOwnPropertyDescriptor(object, key)!;
          return [key, (value ?? get) as unknown];
        }),
      ),
    ]),
  );
}

/** What of it has changed since. Whatever was added is taken away again, so that one trial is blamed for it. */
export function changesSince(before: Snapshot): string[] {
  const found: string[] = [];
  for (const [name, properties] of prototypes()) {
    const known = before.get(name)!;
    for (const [key, value] of properties) {
      if (known.has(key) && known.get(key) === value) continue;
      found.push(`${name}.${String(key)} was ${known.has(key) ? 'changed' : 'added'}`);
      if (!known.has(key)) Reflect.deleteProperty(shared()[name]!, key);
    }
    for (const key of known.keys()) {
      if (!properties.has(key)) found.push(`${name}.${String(key)} is gone`);
    }
  }
  return found;
}
