import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes a file aside and renames it, so that no reader, server or interruption finds half of it. One that says the same
 * already is left alone, and so is its date.
 * @returns whether it was written
 */
export function writeWhole(file: string, content: string | Uint8Array): boolean {
  const bytes = Buffer.from(content as Uint8Array);
  if (existsSync(file) && readFileSync(file).equals(bytes)) return false;
  mkdirSync(dirname(file), { recursive: true });
  const aside = `${file}.${randomUUID()}.tmp`;
  try {
    writeFileSync(aside, bytes);
    renameSync(aside, file);
  } catch (error) {
    rmSync(aside, { force: true });
    throw error;
  }
  return true;
}
