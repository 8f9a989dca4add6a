import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Result } from './in-chromium.js';

/** What follows the bundle in the script of the process. */
const steps = `
  bench.load(require('node:fs').readFileSync(process.argv[2], 'utf8'));
  const used = () => { gc(); gc(); return process.memoryUsage().heapUsed; };
  const before = used();
  const { milliseconds: first, entries } = bench.first();
  const kept = used() - before;
  const { milliseconds: steady } = bench.steady();
  process.stdout.write(JSON.stringify({ entries, first, steady, kept }));
`;

/** In a process of its own. */
export function measureInNode(script: string, input: string): Result {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const file = (name: string, text: string) => {
      writeFileSync(join(folder, name), text);
      return join(folder, name);
    };
    const files = [file('script.cjs', `${script}\n${steps}`), file('input.json', input)];
    return JSON.parse(
      execFileSync(process.execPath, ['--expose-gc', ...files], { encoding: 'utf8' }),
    ) as Result;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
