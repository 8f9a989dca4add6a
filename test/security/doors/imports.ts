import { CommandError } from '../../../src/publish/command-error.js';
import { importArticle } from '../../../src/publish/import/import-article.js';
import { changesSince, prototypes } from '../page/prototypes.js';
import type { Payload } from '../payload.js';
import type { Door, Trial } from '../trial.js';
import { around, escapedEverywhere, headWith } from './html.js';

const FIELDS =
  'headline abstract url license copyrightNotice statusNote datePublished dateModified status'.split(' ');

/** Markdown as this project writes it, with the text in each field, in the body, and in what directives say. */
function markdown(text: string): string {
  const it = JSON.stringify(text);
  const inDirective = it.replaceAll('\\"', '&quot;');
  return `---
inLanguage: en
${FIELDS.map((name) => `${name}: ${it}`).join('\n')}
publisher: { name: ${it}, url: ${it}, description: ${it} }
author: [{ name: ${it}, url: ${it} }]
breadcrumb: [{ name: ${it}, url: ${it} }]
---

# A title

${text}

A sentence with ${text} in it and [${text}](${text}) and [a link](<${text}>) and ![${text}](${text}).

:::note
${text}
:::

::figure[${text}]{name=${inDirective}}

::image[${text}]{url=${inDirective} creator=${inDirective}}

A :term[${text}]{definition=${inDirective}} and a last sentence.
`;
}

const plainMarkdown = (text: string) =>
  `# A title\n\nA sentence.\n\n${text}\n\n- ${text}\n- An item.\n\n> ${text}\n`;
const plainText = (text: string) =>
  `A title\n\nA sentence of it.\n\n${text}\n\nReferences\n\n1. ${text}\n2. Diaz A. A book. 2020.\n`;
const pageWith = (head: string, body: string) =>
  `<!doctype html><html lang="en"><head><title>A title</title>${head}</head><body>${body}</body></html>`;

/** What the command makes of a file, as an element draws it. What it refuses with a message of its own is refused well. */
function imported(payload: Payload, place: string, file: string, text: string): Trial {
  const before = prototypes();
  const done = (found: readonly string[]): Trial => ({ payload, place, mount: { kind: 'done', found } });
  try {
    const { article } = importArticle(new TextEncoder().encode(text), {
      file,
      url: 'https://example.org/page',
    });
    const changes = changesSince(before);
    if (changes.length > 0) return done(changes);
    const properties = { article: { ...article, imageRights: { licensees: ['nobody.example'] } } };
    return { payload, place, mount: { kind: 'element', tag: 'article-explainer', properties } };
  } catch (error) {
    return done(
      error instanceof CommandError ? changesSince(before) : [`the command fails: ${String(error)}`],
    );
  }
}

const imports: Door = {
  name: 'what the command imports',
  batch: 60,
  trials: (payload) => {
    const { payload: text } = payload;
    return [
      imported(payload, 'Markdown of this project', 'page.md', markdown(text)),
      imported(payload, 'any Markdown', 'page.md', plainMarkdown(text)),
      { ...imported(payload, 'HTML, its text', 'page.html', pageWith('', around(text))), meaning: text },
      imported(payload, 'HTML, its fields', 'page.html', pageWith(headWith(text), escapedEverywhere(text))),
      imported(payload, 'plain text', 'page.txt', plainText(text)),
    ];
  },
};

export const importDoors = [imports];
