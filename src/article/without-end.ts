/**
 * A text without those of these characters that it ends in. A pattern such as `/[.,]+$/` tries at each of them anew, and
 * so takes the square of a long row of them that something else follows.
 */
export function withoutEnd(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.includes(text[end - 1]!)) end--;
  return text.slice(0, end);
}
