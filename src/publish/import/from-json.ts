import type { Article, CslItem } from '../../article/article.js';
import { checkArticle } from '../../article/parse-article.js';
import { parseReferences } from '../../article/parse-references.js';
import { isThing, own } from '../../sources/html/json-ld.js';
import { referenceId } from '../../sources/html/reference-id.js';
import { parseReference } from '../../sources/references/parse-reference.js';
import { isWordPress } from './format.js';
import { fromWordPress } from './from-html.js';
import { fromText } from './from-text.js';
import { ImportProblem } from './import-problem.js';
import type { Notes } from './report.js';
import { wordsIn } from './words.js';

/**
 * A document, whole or in part: the language may be missing, the body may be text or HTML (schema.org's `articleBody`),
 * sources may be lines of text.
 */
export function fromJson(json: unknown, url: string | undefined, notes: Notes): Article {
  if (isWordPress(json)) return fromWordPress(json, url, notes);
  const value = Array.isArray(json) && json.length === 1 ? (json[0] as unknown) : json;
  if (!isThing(value))
    throw new ImportProblem('JSON, but no document: expected an object with headline and body');

  const { bibliography, references, articleBody, text, body = articleBody ?? text, ...fields } = value;
  if (bibliography !== undefined)
    notes.doubt('bibliography is left out: publishing makes it of the references', '');
  const headline = fields.headline ?? fields.name ?? fields.title;
  const draft: Record<string, unknown> = {
    ...(typeof body === 'string' ? ofText(body, headline, url, notes) : { body }),
    ...fields,
    ...(headline !== undefined && { headline }),
  };
  if (url) draft.url ??= url;
  if (draft.inLanguage === undefined) {
    notes.doubt('the language is not said: en, English, was taken', '');
    draft.inLanguage = 'en';
  }
  const items = Array.isArray(references) ? referencesOf(references, notes) : references;
  if (items !== undefined) draft.references = items;
  tellFields(fields, draft, notes);
  return draft as unknown as Article;
}

function tellFields(fields: Record<string, unknown>, draft: Record<string, unknown>, notes: Notes): void {
  const { copy } = checkArticle(draft);
  for (const [key, value] of Object.entries(fields)) {
    const isAlias = (key === 'name' || key === 'title') && value === draft.headline;
    if (isThing(copy) && Object.hasOwn(copy, key)) notes.recognise(key, wordsIn(value));
    else if (isAlias) notes.recognise('headline', wordsIn(value));
    else if (!key.startsWith('@'))
      notes.doubt(`${key} is not a field of a document: left out`, wordsIn(value));
  }
}

function ofText(body: string, headline: unknown, url: string | undefined, notes: Notes): Article {
  const title = typeof headline === 'string' ? headline : '';
  if (!/<\/?(?:p|div|h[1-6]|li|br)\b/i.test(body)) {
    return fromText(`${title}\n\n${body}`, url ? { url } : {}, notes);
  }
  return fromWordPress(
    { title: { rendered: title.replaceAll('<', '&lt;') }, content: { rendered: body } },
    url,
    notes,
  );
}

/** Sources as CSL-JSON or as lines of text; one that is neither is told with its words. */
function referencesOf(values: readonly unknown[], notes: Notes): CslItem[] {
  const ids = new Set<string>();
  return values.flatMap((value, i) => {
    const item =
      typeof value === 'string'
        ? parseReference(value, '')
        : isThing(value)
          ? { type: 'document', ...value }
          : undefined;
    if (!item) {
      notes.doubt('a source that is neither an object nor text: left out', JSON.stringify(value));
      return [];
    }
    const known = own(item, 'id');
    const id =
      typeof known === 'string' && known ? known : referenceId(item as CslItem, undefined, i + 1, ids);
    const { references, problems } = parseReferences([{ ...item, id }]);
    for (const { path, message } of problems)
      notes.doubt(`a source was left out: ${path}: ${message}`, wordsIn(value));
    if (references[0]) notes.recognise('references', wordsIn(value), undefined, references[0].id);
    return references;
  });
}
