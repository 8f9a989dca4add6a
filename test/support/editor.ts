import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { explainer } from './explainer.js';

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

/** Runs the `explainer` command, and returns what it printed. */
export async function run(...args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await explainer(args);
  if (code !== 0) throw new Error(`explainer ${args.join(' ')}\n${stderr}`);
  return stdout.trim();
}
