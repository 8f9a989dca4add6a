/** One field of a format in which each line begins with a tag. */
export interface TaggedField {
  readonly tag: string;
  readonly value: string;
  readonly offset: number;
}

/**
 * The fields of RIS or MEDLINE. A line without a tag goes on with the value of the one before.
 * @param tagged finds a tag and the value behind it; a blank line has none
 */
export function taggedFields(
  text: string,
  tagged: (line: string) => readonly [tag: string, value: string] | undefined,
): TaggedField[] {
  const fields: Array<{ tag: string; lines: string[]; offset: number }> = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    const found = tagged(line);
    if (found) fields.push({ tag: found[0].toUpperCase(), lines: [found[1].trim()], offset });
    else if (line.trim()) fields.at(-1)?.lines.push(line.trim());
    offset += line.length + 1;
  }
  return fields.map(({ tag, lines, offset }) => ({ tag, offset, value: lines.join(' ').trim() }));
}

/** The values of a record by tag. */
export class TaggedRecord {
  readonly offset: number;
  readonly fields: TaggedField[] = [];
  readonly #values = new Map<string, string[]>();

  constructor(offset: number) {
    this.offset = offset;
  }

  add(field: TaggedField): void {
    this.fields.push(field);
    if (!field.value) return;
    const values = this.#values.get(field.tag);
    if (values) values.push(field.value);
    else this.#values.set(field.tag, [field.value]);
  }

  /** Whether it says anything beside these tags. */
  saysMoreThan(...tags: readonly string[]): boolean {
    return [...this.#values.keys()].some((tag) => !tags.includes(tag));
  }

  has(tag: string): boolean {
    return this.#values.has(tag);
  }

  /** All values of these tags, given with spaces between, those of the first tag first. */
  all(tags: string): string[] {
    return tags.split(' ').flatMap((tag) => this.#values.get(tag) ?? []);
  }

  first(tags: string): string | undefined {
    for (const tag of tags.split(' ')) {
      const values = this.#values.get(tag);
      if (values) return values[0];
    }
    return undefined;
  }
}
