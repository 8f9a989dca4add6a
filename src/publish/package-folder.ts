import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder of this package, from its source as from `dist/cli.js`. */
export function packageFolder(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'package.json'))) {
    if (folder === dirname(folder)) throw new Error(`${import.meta.dirname} is in no package`);
    folder = dirname(folder);
  }
  return folder;
}
