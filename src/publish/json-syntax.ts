import { printParseErrorCode, type ParseError } from 'jsonc-parser';
import { CommandError } from './command-error.js';
import { lineAt, treeOf } from './json-lines.js';

/** What a JSON parser complains of, in words for who wrote the file by hand. */
const HINTS: Readonly<Record<string, string>> = {
  InvalidSymbol: 'a word that is none of JSON’s: text stands between double quotes',
  InvalidNumberFormat: 'not a number as JSON writes it',
  PropertyNameExpected: 'a name between double quotes should stand here: is there one comma too many?',
  ValueExpected: 'a value should stand here: is there one comma too many?',
  ColonExpected: 'a colon is missing',
  CommaExpected: 'a comma is missing',
  CloseBraceExpected: 'a closing } is missing: is the file complete?',
  CloseBracketExpected: 'a closing ] is missing: is the file complete?',
  EndOfFileExpected: 'the document has ended before this',
  InvalidCommentToken: 'JSON has no comments',
  UnexpectedEndOfComment: 'JSON has no comments',
  UnexpectedEndOfString: 'a closing double quote is missing',
  UnexpectedEndOfNumber: 'a number is incomplete',
  InvalidUnicode: 'an escape is incomplete: `\\u` and four digits',
  InvalidEscapeCharacter: 'no such escape: write `\\\\` for a backslash itself',
  InvalidCharacter: 'a line break or a control character within quotes: write `\\n`',
};

/**
 * The value of a JSON file.
 * @throws {CommandError} with the line of the first mistake, from which others often follow
 */
export function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const errors: ParseError[] = [];
    treeOf(text, errors);
    const [first] = errors;
    if (!first) throw new CommandError([{ file, message: `not JSON: ${(error as Error).message}` }]);
    const code = printParseErrorCode(first.error);
    throw new CommandError([
      { file, line: lineAt(text, first.offset), message: `not JSON: ${HINTS[code] ?? code}` },
    ]);
  }
}
