import { ACCENTS, formatCommands, SPACES, switches, SYMBOLS, type Tags } from './symbols.js';

/**
 * - `title`: CSL's rich text, in which braces keep capitals
 * - `rich`: CSL's rich text
 * - `plain`: names
 * - `verbatim`: addresses and identifiers, in which only a backslash means something
 */
export type TextKind = 'title' | 'rich' | 'plain' | 'verbatim';

const PROTECTED: Tags = ['<span class="nocase">', '</span>'];

interface Group {
  /** What has to be written when it ends. */
  readonly closers: string[];
  /** Where its text begins in the output, if its braces may keep capitals. */
  readonly keepsFrom?: number;
}

/** What TeX would print, as text. Goes over the characters once, however deep the groups are. */
export function texToText(tex: string, kind: TextKind): string {
  const out: string[] = [];
  const groups: Group[] = [];
  const outermost: Group = { closers: [] };
  const hasTags = kind === 'title' || kind === 'rich';
  const whole = kind === 'title' && holdsAllWords(tex);
  // The last of an odd number of dollars is a price.
  let dollars = (tex.match(/\\[^]|\$/g) ?? []).filter((mark) => mark === '$').length & ~1;
  let inMath = false;
  let keeping = 0;
  let accent: string | undefined;
  let tags: Tags | undefined;
  let at = 0;

  const emit = (text: string) => {
    if (!text) return;
    if (tags) {
      const [open, close] = tags;
      tags = undefined;
      const [first] = text;
      // Degrees are small circles above the line already.
      if (/[°′]/.test(first!)) return void out.push(text);
      return void out.push(open, first!, close, text.slice(first!.length));
    }
    if (accent === undefined) return void out.push(text);
    const [first] = text;
    out.push((dotted(first!) + ACCENTS.get(accent)!).normalize('NFC'), text.slice(first!.length));
    accent = undefined;
  };
  const end = ({ closers }: Group) => {
    while (closers.length > 0) out.push(closers.pop()!);
  };
  const opens = () => tex[at] === '{';

  const open = () => {
    at++;
    const keeps =
      kind === 'title' && !tags && accent === undefined && !keeping && !inMath && tex[at] !== '\\';
    const group: Group = { closers: [], ...(keeps && !(whole && at === 1) && { keepsFrom: out.length }) };
    groups.push(group);
    if (group.keepsFrom !== undefined) keeping++;
    if (tags) {
      out.push(tags[0]);
      group.closers.push(tags[1]);
      tags = undefined;
    }
  };

  const close = () => {
    at++;
    // \~{} stands for the accent itself.
    if (accent && accent < 'A') out.push(accent);
    accent = tags = undefined;
    const group = groups.pop();
    if (!group) return;
    end(group);
    if (group.keepsFrom === undefined) return;
    keeping--;
    const text = out.splice(group.keepsFrom).join('');
    out.push(/\p{Lu}/u.test(text.replace(/<[^<>]{0,60}>/g, '')) ? PROTECTED.join(text) : text);
  };

  const command = () => {
    const name = next(/[a-z]+|[^]?/iuy);
    const isWord = /^[a-z]/i.test(name);
    if (isWord) next(/\*?\s*/y);
    const format = isWord && formatCommands.get(name);
    const change = switches.get(name);
    if (ACCENTS.has(name) && kind !== 'verbatim' && (!isWord || /[a-z\\{]/i.test(tex[at] ?? ''))) {
      if (!isWord) next(/\s*/y);
      accent = name;
    } else if (format) tags = hasTags || !format[0].startsWith('<') ? format : undefined;
    else if (change) {
      if (!hasTags) return;
      out.push(change[0]);
      (groups.at(-1) ?? outermost).closers.push(change[1]);
    } else if (/^(href|noopsort)$/.test(name) && opens()) skipGroup();
    else if (!isWord) emit(SPACES.get(name) ?? name);
    else if (SYMBOLS.has(name)) emit(SYMBOLS.get(name)!);
    // Of a command that is not known the argument is kept, or else its name: \LaTeX.
    else if (!opens() && !/^(relax|protect|url|text|mathrm)$/.test(name)) emit(name);
  };

  const next = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const [found] = pattern.exec(tex) ?? [''];
    at += found.length;
    return found;
  };
  const skipGroup = () => {
    let depth = 0;
    do {
      if (tex[at] === '{') depth++;
      else if (tex[at] === '}') depth--;
      at++;
    } while (depth > 0 && at < tex.length);
  };

  const special = () => {
    const mark = next(/-{1,3}|``|''|[^]/y);
    if (mark === '$' && dollars > 0) {
      dollars--;
      inMath = !inMath;
    } else if (inMath && (mark === '^' || mark === '_')) {
      next(/\s*/y);
      tags = hasTags ? formatCommands.get(mark) : undefined;
    } else emit(LIGATURES[mark] ?? mark);
  };

  while (at < tex.length) {
    const character = tex[at]!;
    if (character === '{') open();
    else if (character === '}') close();
    else if (character === '\\') {
      at++;
      command();
    } else if (kind === 'verbatim') emit(next(/[^\\{}]+/y));
    else if (/\s/.test(character)) {
      next(/\s+/y);
      emit(' ');
    } else if (/[$^_~`'-]/.test(character)) special();
    else emit(next(/[^\s\\{}$^_~`'-]+/y));
  }
  for (const group of [...groups.reverse(), outermost]) end(group);
  return out
    .join('')
    .replaceAll(PROTECTED[1] + PROTECTED[0], '')
    .replace(/ {2,}/g, ' ')
    .trim();
}

const LIGATURES: Readonly<Record<string, string>> = {
  '--': '–',
  '---': '—',
  '``': '“',
  "''": '”',
  '`': '‘',
  '~': '\u00a0',
};

/** An accent stands on an i with its dot. */
const dotted = (letter: string): string => ({ ı: 'i', ȷ: 'j' })[letter] ?? letter;

/** Braces around a title of several words say nothing of any of them: some programs put them around every title. */
export function holdsAllWords(tex: string): boolean {
  if (!/^\{[^]*\s[^]*\}$/.test(tex)) return false;
  let depth = 0;
  for (let i = 0; i < tex.length - 1; i++) {
    if (tex[i] === '{') depth++;
    else if (tex[i] === '}' && --depth === 0) return false;
  }
  return true;
}
