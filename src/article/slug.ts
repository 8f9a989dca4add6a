/** Words as the name of a place, as addresses have it: "Why does cancer come back?" is `why-does-cancer-come-back`. */
export function slugOf(words: string): string {
  const lower = words.normalize('NFC').toLowerCase();
  // Browsers take a millisecond for the tables of the second.
  const run = /^[ -~]*$/.test(lower) ? /[a-z\d]+/g : /[\p{L}\p{M}\p{N}]+/gu;
  return (lower.match(run) ?? ['section']).join('-');
}
