import { isDeepStrictEqual } from 'node:util';
import type { Article } from '../../article/article.js';
import { CommandError } from '../command-error.js';
import { sourceOfJson, sourceOfMarkdown } from '../read-document.js';
import { readBytes, textOf } from '../read-text.js';
import { writeWhole } from '../write-file.js';
import { editFrontMatter } from './edit-front-matter.js';
import { editJson } from './edit-json.js';
import type { FieldEdits } from './fields.js';

const MARK = '\uFEFF';

/**
 * Edits fields of a document's file and leaves every other byte as it is.
 * @param decide which, from what the document says so far
 * @returns whether that changed anything
 * @throws {CommandError} where the document is invalid, before or after; then it is not written
 */
export function editDocument(file: string, decide: (article: Article) => FieldEdits): boolean {
  const isMarkdown = file.endsWith('.md');
  const read = (text: string) => (isMarkdown ? sourceOfMarkdown : sourceOfJson)(text, file).article;

  const whole = textOf(readBytes(file), file, true);
  const mark = whole.startsWith(MARK) ? MARK : '';
  const text = whole.slice(mark.length);
  const article = read(text);
  const edits = decide(article);
  const edited = isMarkdown ? editFrontMatter(text, edits) : editJson(text, edits);

  const wanted = { ...article, ...edits };
  if (edited === undefined || !isDeepStrictEqual(plain(read(edited)), plain(wanted))) {
    const fields = Object.entries(edits).map(([name, value]) =>
      value === undefined ? `take out ${name}` : `${name}: ${JSON.stringify(value)}`,
    );
    const message = `the fields are written in a way that cannot be edited safely: do it by hand (${fields.join(', ')})`;
    throw new CommandError([{ file, message }]);
  }
  return writeWhole(file, mark + edited);
}

/** As JSON has it, where a field that is undefined is none. */
const plain = (value: object): unknown => JSON.parse(JSON.stringify(value));
