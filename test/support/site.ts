import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

/** A folder of documents as an editor has it: those of the demo, and the one that ships. */
export function writeDocuments(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const name of ['biopsy', 'heart-murmurs']) {
    copyFileSync(join(root, `demo/articles/${name}.md`), join(folder, `${name}.md`));
    copyFileSync(
      join(root, `demo/articles/${name}.references.json`),
      join(folder, `${name}.references.json`),
    );
  }
  copyFileSync(join(root, 'src/content/recurrence/recurrence.md'), join(folder, 'recurrence.md'));
  copyFileSync(
    join(root, 'src/content/recurrence/references.json'),
    join(folder, 'recurrence.references.json'),
  );
}

/** Runs the `explainer` command as it is run in a checkout, and returns what it printed. */
export function explainer(...args: readonly string[]): string {
  const command = ['--import', 'tsx', join(root, 'src/publish/cli.ts'), ...args];
  return execFileSync(process.execPath, command, { cwd: root, encoding: 'utf8' }).trim();
}
