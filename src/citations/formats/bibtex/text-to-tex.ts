import { holdsAllWords } from './tex-to-text.js';

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  '`': '\\textasciigrave{}',
  '\u00a0': '~',
};
const COMMANDS: Readonly<Record<string, string>> = {
  i: '\\textit{',
  b: '\\textbf{',
  sup: '\\textsuperscript{',
  sub: '\\textsubscript{',
};
const TAG = /<(\/?)(i|b|sup|sub|span)((?: [^<>]{0,80})?)>/g;

/** Text as TeX: what means something in TeX is escaped; letters beyond ASCII stay. */
export const escapeTex = (text: string): string =>
  text
    .replace(/[\\{}^~`\u00a0]/g, (character) => ESCAPES[character]!)
    .replace(/[$&%#_]/g, '\\$&')
    .replace(/-(?=-)/g, '-{}')
    .replace(/'(?=')/g, "'{}");

/** CSL's rich text as TeX. What keeps capitals does so in titles only. A tag without its other half is text. */
export function richToTex(text: string, isTitle: boolean): string {
  const pieces: string[] = [];
  const open: Array<{ name: string; piece: number; command: string }> = [];
  let start = 0;
  for (const { 0: tag, 1: closes, 2: name, 3: attributes, index } of text.matchAll(TAG)) {
    pieces.push(escapeTex(text.slice(start, index)), escapeTex(tag));
    start = index + tag.length;
    const opened = open.at(-1);
    if (!closes)
      open.push({ name: name!, piece: pieces.length - 1, command: commandFor(name!, attributes!) });
    else if (opened?.name === name) {
      const { piece, command } = open.pop()!;
      const drops = command === '{' && !isTitle;
      // Braces that begin with a command would keep nothing.
      const inner = pieces[piece + 1] || pieces[piece + 2];
      const guarded = command === '{' && inner?.startsWith('\\') ? '{{}' : command;
      pieces[piece] = drops ? '' : guarded;
      pieces[pieces.length - 1] = drops ? '' : '}';
    }
  }
  const tex = pieces.join('') + escapeTex(text.slice(start));
  return isTitle && holdsAllWords(tex) ? `{}${tex}` : tex;
}

function commandFor(name: string, attributes: string): string {
  if (/small-caps/.test(attributes)) return '\\textsc{';
  return COMMANDS[name] ?? '{';
}
