/** A place in a text, which goes on as patterns are found. */
export class Cursor {
  readonly text: string;
  at = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** The character here; nothing at the end. */
  get next(): string {
    return this.text[this.at] ?? '';
  }

  /** Goes behind the next match of a global pattern, or of a sticky one, which has to be here. */
  find(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (found) this.at = pattern.lastIndex;
    return found;
  }

  /** What a sticky pattern matches here. */
  take(pattern: RegExp): string {
    return this.find(pattern)?.[0] ?? '';
  }
}
