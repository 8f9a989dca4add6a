import { fields } from '../fields.js';
import { parseDate } from '../dates.js';
import type { TaggedField } from './lines.js';
import { commaName } from './names.js';

/** The values of an entry by tag. */
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

  /** All values of these tags, those of the first tag first. */
  all(...tags: readonly string[]): string[] {
    return tags.flatMap((tag) => this.#values.get(tag) ?? []);
  }

  first(...tags: readonly string[]): string | undefined {
    const tag = tags.find((tag) => this.#values.has(tag));
    return tag === undefined ? undefined : this.#values.get(tag)![0];
  }

  /** The variables that the format has tags for. */
  variables(format: 'ris' | 'nbib'): Record<string, unknown> {
    return Object.fromEntries(
      fields.map(({ variable, kind, [format]: tags }): [string, unknown] => {
        if (kind === 'names') return [variable, this.all(...tags).map(commaName)];
        if (kind === 'list') return [variable, this.all(...tags).join(', ')];
        const value = this.first(...tags);
        return [variable, kind === 'date' ? parseDate(value ?? '') : value];
      }),
    );
  }
}
