/** The title and what it appeared in: "'Title', Journal" or "Title. Journal"; undefined when it could be read in two ways. */
export function splitTitle(text: string): { title: string; container: string } | undefined {
  const quoted = splitQuoted(text);
  if (quoted) return quoted;
  if (/^['‘"“]/.test(text)) return undefined;
  for (const { index, 0: stop } of text.matchAll(/[.?!] (?=\S)/g)) {
    const container = text.slice(index + stop.length);
    const title = text.slice(0, index + 1).replace(/\.$/, '');
    if (isTitle(title) && isContainer(container)) return { title, container: container.replace(/[.,]$/, '') };
  }
  return undefined;
}

function splitQuoted(text: string): { title: string; container: string } | undefined {
  const close = { "'": "'", '‘': '’', '"': '"', '“': '”' }[text[0] ?? ''];
  if (!close) return undefined;
  for (let at = text.indexOf(close, 1); at > 0; at = text.indexOf(close, at + 1)) {
    // American style puts the comma inside the quotation marks. An apostrophe has a letter after it, or no comma.
    const after = /^[.,]? (?=\S)/.exec(text.slice(at + 1));
    const isStop = /[.,]/.test(text[at - 1]!) || /^[.,]/.test(after?.[0] ?? '');
    const title = text.slice(1, at).replace(/[.,]$/, '');
    const container = after && text.slice(at + 1 + after[0].length).replace(/[.,]$/, '');
    if (container && isStop && isTitle(title) && isContainer(container)) return { title, container };
  }
  return undefined;
}

export function isTitle(text: string): boolean {
  return (
    /\p{L}{3}/u.test(text) && /^[\p{L}\d“"'‘(¿¡]/u.test(text) && text.length < 600 && !/\b\p{Lu}$/u.test(text)
  );
}

/** One sentence, or abbreviations with a point after each. */
function isContainer(text: string): boolean {
  const name = text.replace(/[.,]$/, '');
  if (
    name.length > 150 ||
    !/^[\p{Lu}\d]/u.test(name) ||
    !/\p{L}{2}/u.test(name) ||
    /["“”‘;]|\(\d{4}\)/.test(name)
  )
    return false;
  return (
    !/[.?!] /.test(name) ||
    name
      .split(' ')
      .slice(0, -1)
      .every((word) => /^\p{Lu}\p{L}{0,9}\.$|^&$/u.test(word))
  );
}
