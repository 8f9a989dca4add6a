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
