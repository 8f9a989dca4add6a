/** For the commands that ask other programs: a line for each thing that was looked at, and whether it was so. */
let failed = 0;
let passed = 0;

export function check(what: string, isSo: boolean, seen?: unknown): void {
  if (isSo) passed++;
  else failed++;
  const detail = seen === undefined ? '' : `  (${typeof seen === 'string' ? seen : JSON.stringify(seen)})`;
  console.log(`${isSo ? '  ok ' : 'FAIL '} ${what}${detail}`);
}

/** @returns the exit code */
export function summary(): number {
  console.log(`${passed} passed, ${failed} failed`);
  return failed > 0 || passed === 0 ? 1 : 0;
}
