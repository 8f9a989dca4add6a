/** What is no word of a document, and would part those of a sentence. */
const NO_WORDS = new Set(['type', 'url', 'identifier', 'depth', 'start', 'width', 'height']);

/** Every word that a value holds, in the order of its keys. */
export function wordsIn(value: unknown): string {
  const words: string[] = [];
  const collect = (inner: unknown) => {
    if (typeof inner === 'string') words.push(inner);
    else if (typeof inner === 'number') words.push(String(inner));
    else if (typeof inner === 'object' && inner !== null) {
      const isDirective = 'type' in inner && /Directive$/.test(String(inner.type));
      if (isDirective && 'children' in inner) collect(inner.children);
      else for (const [key, part] of Object.entries(inner)) if (!NO_WORDS.has(key)) collect(part);
    }
  };
  collect(value);
  return words.join(' ');
}
