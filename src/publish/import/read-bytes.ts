import { decode } from '../../sources/html/decode.js';
import { ImportProblem } from './import-problem.js';
import type { Notes } from './report.js';

const CONTAINERS: ReadonlyArray<readonly [start: string, name: string]> = [
  ['PK\u0003\u0004', 'a Word or OpenDocument file, or another ZIP archive'],
  ['%PDF', 'a PDF file'],
  ['{\\rtf', 'an RTF file'],
  ['\u00d0\u00cf\u0011\u00e0', 'a Word file of the old format'],
  ['\u0089PNG', 'a picture'],
  ['\u00ff\u00d8\u00ff', 'a picture'],
  ['GIF8', 'a picture'],
];
const REMEDY = 'open it where it was made, and save it as an HTML page or copy its text into a .txt file';

/**
 * Bytes as text: by their byte order mark, by the character set that HTML names, else UTF-8; and where they are none of
 * these, Windows' own set, in which programs there still save.
 * @throws {ImportProblem} for files that hold no text
 */
export function readBytes(bytes: Uint8Array<ArrayBuffer>, notes: Notes): string {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const container = CONTAINERS.find(([sign]) => start.startsWith(sign));
  if (container) throw new ImportProblem(`${container[1]}: ${REMEDY}`);
  if (start.startsWith('ÿþ')) return new TextDecoder('utf-16le').decode(bytes);
  if (start.startsWith('þÿ')) return new TextDecoder('utf-16be').decode(bytes);
  if (start.includes('\0')) throw new ImportProblem(`a binary file: ${REMEDY}`);
  if (/<meta[^>]{0,200}charset=/i.test(start)) {
    const text = decode(bytes, '');
    if (!text.includes('\ufffd')) return text;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    notes.doubt('it is not UTF-8: read as Windows-1252. Look at its quotes, dashes and accents', '');
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
