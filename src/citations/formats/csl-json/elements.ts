/** A value of the outermost list, as text. */
export interface Element {
  readonly offset: number;
  readonly text: string;
}

/**
 * The elements of a JSON list, found without understanding them, so that a fault in one costs none of the others: a
 * string ends with its line, and a bracket that closes an outer one closes what was left open inside.
 */
export function elementsOf(text: string): Element[] {
  const elements: Element[] = [];
  const open: string[] = [];
  const times: Record<string, number> = { '[': 0, '{': 0 };
  const TOKEN = /"(?:[^"\\\n]|\\.)*|[[\]{},]/g;
  let start = 0;
  const take = (end: number) => {
    const element = text.slice(start, end);
    if (element.trim()) elements.push({ offset: start + element.search(/\S/), text: element.trim() });
    start = end + 1;
  };
  for (let found; (found = TOKEN.exec(text));) {
    const [mark] = found;
    if (mark.startsWith('"')) {
      if (text[TOKEN.lastIndex] === '"') TOKEN.lastIndex++;
    } else if (mark === '[' || mark === '{') {
      if (open.length === 0) start = found.index + 1;
      open.push(mark);
      times[mark]!++;
    } else if (mark === ',') {
      if (open.length === 1) take(found.index);
    } else {
      const opener = mark === ']' ? '[' : '{';
      if (times[opener] === 0) continue;
      for (let closed; (closed = open.pop());) {
        times[closed]!--;
        if (closed === opener) break;
      }
      if (open.length > 0) continue;
      take(found.index);
      return elements;
    }
  }
  if (open.length > 0) take(text.length);
  return elements;
}
