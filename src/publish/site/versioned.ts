import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { CommandError } from '../command-error.js';
import { IMPORT_MAP, importMap } from './import-map.js';
import type { Scripts } from './scripts.js';

/**
 * Where the scripts lie in a published folder, each beside its Brotli for servers that do not compress by themselves:
 * - `1.2.3/`, which snippets and pages name with the hash of the script. What is there never changes, so caches keep it
 *   for good.
 * - `1/`, the newest of that major version, for pages that name no hash and want every repair.
 *
 * `integrity.json` in both has the hashes; `importmap.json` in the first has them by address, for pages that want to hold
 * chunks to them, too.
 * @param out the published folder, where what is there already need not be compressed again
 * @param base its address
 * @throws {CommandError} where another build of this very version was published before: every page that names the hash
 *   of a script would lose it
 */
export function versionedFiles(
  { folder, files, integrity }: Scripts,
  out: string,
  base: URL,
): Map<string, Uint8Array> {
  refuseOthers(folder, files, out);
  const moving = `${folder.split('.')[0]}/`;
  const placed = new Map<string, Uint8Array>();
  for (const [path, bytes] of files) {
    const small = compressed(bytes, join(out, folder, path));
    for (const name of [folder + path, moving + path]) placed.set(name, bytes).set(`${name}.br`, small);
  }
  if (files.size > 0) placed.set(folder + IMPORT_MAP, Buffer.from(importMap(base.href + folder, integrity)));
  return placed;
}

function refuseOthers(folder: string, files: Scripts['files'], out: string): void {
  const others = [...files].filter(([path, bytes]) => {
    const file = join(out, folder, path);
    return existsSync(file) && !readFileSync(file).equals(bytes);
  });
  const message =
    'another build of this version was published here, and pages name it by its hash: raise the version, or publish into another folder';
  if (others.length > 0)
    throw new CommandError(others.map(([path]) => ({ file: join(out, folder, path), message })));
}

/** Of the best, slow kind; once for each version, since the file beside it is known to be the same. */
function compressed(bytes: Uint8Array, file: string): Uint8Array {
  const small = `${file}.br`;
  return existsSync(file) && existsSync(small) ? readFileSync(small) : brotliCompressSync(bytes);
}
