/** For comparing texts that differ in quotes, dashes and white space only. */
export function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

export function same(a: string, b: string | undefined): boolean {
  return b !== undefined && letters(a) === letters(b);
}
