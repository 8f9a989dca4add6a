import { randomUUID } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { CommandError } from './command-error.js';
import { reasonOf } from './file-reasons.js';

/**
 * Writes a file aside and renames it, so that no reader, server or interruption finds half of it. One that says the same
 * already is left alone, and so is its date. One that is there keeps its permissions, and a link leads where it led.
 * @returns whether it was written
 * @throws {CommandError}
 */
export function writeWhole(file: string, content: string | Uint8Array): boolean {
  const bytes = Buffer.from(content as Uint8Array);
  try {
    return write(existsSync(file) ? realpathSync(file) : file, bytes);
  } catch (error) {
    throw new CommandError([{ file, message: `not written: ${reasonOf(error)}` }]);
  }
}

/**
 * Writes a file that must not be there yet, for its owner alone or for whom `mode` says.
 * @throws {CommandError}
 */
export function writeNew(file: string, content: string, mode: number): void {
  try {
    writeFileSync(file, content, { flag: 'wx', mode });
  } catch (error) {
    const isThere = (error as NodeJS.ErrnoException).code === 'EEXIST';
    const message = `not written: ${isThere ? 'there is such a file, and it stays' : reasonOf(error)}`;
    throw new CommandError([{ file, message }]);
  }
}

function write(file: string, bytes: Buffer): boolean {
  const isThere = existsSync(file);
  if (isThere && readFileSync(file).equals(bytes)) return false;
  mkdirSync(dirname(file), { recursive: true });
  const aside = `${file}.${randomUUID()}.tmp`;
  try {
    writeFileSync(aside, bytes);
    if (isThere) chmodSync(aside, statSync(file).mode);
    renameSync(aside, file);
  } catch (error) {
    rmSync(aside, { force: true });
    throw error;
  }
  return true;
}
