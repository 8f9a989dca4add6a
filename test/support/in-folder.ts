import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Runs something in a new folder with these files, and takes it away again. */
export async function inFolder<T>(
  files: Readonly<Record<string, string | Uint8Array>>,
  run: (folder: string) => T | Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'explainer-'));
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    return await run(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
