/** Words as the name of a place, as addresses have it: "Why does cancer come back?" is `why-does-cancer-come-back`. */
export function slugOf(words: string): string {
  const letters = words
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? ['section'];
  return letters.join('-');
}
