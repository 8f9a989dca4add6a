import { InvalidArgumentError } from 'commander';
import { readKeys } from '../../sources/jws.js';

/** Reads an option that is one public key, or several with spaces between them. */
export function parseKeys(text: string): string {
  try {
    return readKeys(text).join(' ');
  } catch (error) {
    throw new InvalidArgumentError(`${(error as Error).message}.`);
  }
}
