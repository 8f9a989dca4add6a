import { readFileSync } from 'node:fs';
import { CommandError } from './command-error.js';
import { reasonOf } from './file-reasons.js';

/**
 * The bytes of a file, or of stdin for `-`.
 * @throws {CommandError}
 */
export function readBytes(file: string): Buffer<ArrayBuffer> {
  try {
    return readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    throw new CommandError([{ file, message: reasonOf(error) }]);
  }
}

/**
 * The text of a file, or of stdin for `-`, without a byte order mark.
 * @throws {CommandError}
 */
export function readText(file: string): string {
  return textOf(readBytes(file), file);
}

/**
 * Bytes as text. What is not UTF-8 would lose characters, so it is refused.
 * @throws {CommandError}
 */
export function textOf(bytes: Uint8Array, file: string, keepMark = false): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: keepMark }).decode(bytes);
  } catch {
    throw new CommandError([{ file, message: 'not UTF-8: save it in that encoding' }]);
  }
}
