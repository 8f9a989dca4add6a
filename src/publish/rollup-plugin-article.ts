import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Plugin } from 'rollup';
import type { CslItem } from '../article/article.js';
import { articleFromMarkdown, MarkdownError } from './markdown.js';
import { publishedBibliography } from './published-bibliography.js';

export interface ArticlePluginOptions {
  /** False leaves out the CSL-JSON that the bibliography was formatted from: a card does not draw it. Default true. */
  readonly references?: boolean;
}

/**
 * Lets a module import an article, with its bibliography formatted: `import article from './recurrence.md'`.
 * Its references are those of `references.json` in the same folder, if there is one.
 *
 * It loads rather than transforms, because the dev server, which runs it by `fromRollup`, transforms JavaScript only.
 */
export function articlePlugin({ references: keepReferences = true }: ArticlePluginOptions = {}): Plugin {
  return {
    name: 'article',
    async load(id) {
      if (!id.endsWith('.md')) return null;
      this.addWatchFile(id);
      const file = join(dirname(id), 'references.json');
      let references: CslItem[] | undefined;
      if (existsSync(file)) {
        this.addWatchFile(file);
        references = JSON.parse(await readFile(file, 'utf8')) as CslItem[];
      }
      try {
        const article = articleFromMarkdown(await readFile(id, 'utf8'), references);
        const compiled = { ...article, bibliography: publishedBibliography(article) };
        if (!keepReferences) delete compiled.references;
        return {
          code: `export default ${JSON.stringify(compiled)};`,
          map: { mappings: '' },
          moduleSideEffects: false,
        };
      } catch (error) {
        if (!(error instanceof MarkdownError)) throw error;
        const { line } = error.problems[0]!;
        return this.error({ message: `${id}\n${error.message}`, loc: { file: id, line, column: 0 } });
      }
    },
  };
}
