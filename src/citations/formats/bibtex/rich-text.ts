import { ACCENTS, type Tags } from './symbols.js';

const PROTECTED: Tags = ['<span class="nocase">', '</span>'];

interface Group {
  /** What has to be written when it ends. */
  readonly closers: string[];
  /** Where its text begins in the output, if its braces may keep capitals. */
  readonly keepsFrom: number | undefined;
}

/** Puts text together in groups, as TeX does, and tags around what is formatted, as CSL has them. */
export class RichText {
  /** The command for the accent of the next letter. */
  accent: string | undefined;
  /** What the next group or letter is formatted as. */
  tags: Tags | undefined;
  readonly #pieces: string[] = [];
  readonly #groups: Group[] = [{ closers: [], keepsFrom: undefined }];
  #isKeeping = false;

  emit(text: string): void {
    if (!text) return;
    // A letter may be two of a string's characters.
    const [first = ''] = text;
    const rest = text.slice(first.length);
    if (this.tags) this.#pieces.push(this.tags[0], first, this.tags[1], rest);
    else if (this.accent !== undefined) {
      this.#pieces.push((dotted(first) + ACCENTS.get(this.accent)!).normalize('NFC'), rest);
    } else this.#pieces.push(text);
    this.accent = this.tags = undefined;
  }

  /** @param keeps whether these braces are for capitals, if there are any between them */
  open(keeps: boolean): void {
    const keepsFrom = keeps && !this.#isKeeping && !this.tags && this.accent === undefined;
    if (keepsFrom) this.#isKeeping = true;
    this.#groups.push({ closers: [], keepsFrom: keepsFrom ? this.#pieces.length : undefined });
    if (this.tags) this.begin(this.tags);
    this.tags = undefined;
  }

  /** Formats what follows, up to the end of the group. */
  begin([open, close]: Tags): void {
    this.#pieces.push(open);
    this.#groups.at(-1)!.closers.push(close);
  }

  close(): void {
    // \~{} stands for the accent itself.
    if (this.accent && /\W/.test(this.accent)) this.#pieces.push(this.accent);
    this.accent = this.tags = undefined;
    if (this.#groups.length > 1) this.#end();
  }

  toString(): string {
    while (this.#groups.length > 0) this.#end();
    return (
      this.#pieces
        .join('')
        .replaceAll(PROTECTED[1] + PROTECTED[0], '')
        // Degrees are small circles above the line already.
        .replace(/<sup>([°′])<\/sup>/g, '$1')
        .replace(/ {2,}/g, ' ')
        .trim()
    );
  }

  #end(): void {
    const { closers, keepsFrom } = this.#groups.pop()!;
    while (closers.length > 0) this.#pieces.push(closers.pop()!);
    if (keepsFrom === undefined) return;
    this.#isKeeping = false;
    const text = this.#pieces.splice(keepsFrom).join('');
    this.#pieces.push(/\p{Lu}/u.test(text.replace(/<[^<>]{0,60}>/g, '')) ? PROTECTED.join(text) : text);
  }
}

/** An accent stands on an i with its dot. */
const dotted = (letter: string): string => ({ ı: 'i', ȷ: 'j' })[letter] ?? letter;
