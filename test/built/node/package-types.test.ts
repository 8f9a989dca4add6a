import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import ts from 'typescript';
import { installPacked } from '../../support/packed.js';

const application = await installPacked();

after(() => application.remove());

/** A module of an application that uses every module of the package. */
const USE = `
import { defineExplainer, parseArticle, toJsonLd, type Article } from 'explainer-elements';
import 'explainer-elements/define.js';
import { ArticleBody } from 'explainer-elements/article-body.js';
import { ArticleBreadcrumb } from 'explainer-elements/article-breadcrumb.js';
import { ArticleCredits } from 'explainer-elements/article-credits.js';
import { ArticleExplainer } from 'explainer-elements/article-explainer.js';
import { ArticleProvider } from 'explainer-elements/article-provider.js';
import { ArticleRights } from 'explainer-elements/article-rights.js';
import { CitationList } from 'explainer-elements/citation-list.js';
import { RecurrenceExplainer } from 'explainer-elements/recurrence-explainer.js';
import { RecurrenceMap } from 'explainer-elements/recurrence-map.js';

export const parts: HTMLElement[] = [
  new ArticleBody(), new ArticleBreadcrumb(), new ArticleCredits(), new ArticleProvider(), new ArticleRights(),
];
const article: Article = parseArticle({});
export const own: ArticleExplainer = new (defineExplainer('own-explainer', article))();
export const shipped: ArticleExplainer = new RecurrenceExplainer();
export const map: RecurrenceMap = document.createElement('recurrence-map');
export const list: CitationList = document.createElement('citation-list');
document.querySelector('article-explainer')!.article = article;
document.addEventListener('article-load', (event) => event.article.headline.toUpperCase());
list.addEventListener('citation-copy', ({ ids }) => ids.join());
console.log(toJsonLd(article));
// @ts-expect-error: there is no such view
own.view = 'short';
`;

describe('the types of the package', () => {
  for (const [name, module, moduleResolution] of [
    ['bundler', ts.ModuleKind.ESNext, ts.ModuleResolutionKind.Bundler],
    ['node16', ts.ModuleKind.Node16, ts.ModuleResolutionKind.Node16],
  ] as const) {
    it(`are complete with moduleResolution ${name}, libraries checked`, () => {
      const file = join(application.folder, 'use.mts');
      writeFileSync(file, USE);
      const program = ts.createProgram([file], {
        strict: true,
        target: ts.ScriptTarget.ES2022,
        lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
        module,
        moduleResolution,
        exactOptionalPropertyTypes: true,
        types: [],
        // Those of TypeScript are its own affair.
        skipDefaultLibCheck: true,
        noEmit: true,
      });
      const problems = ts.getPreEmitDiagnostics(program);
      assert.equal(ts.formatDiagnostics(problems, host), '');
    });
  }
});

const host: ts.FormatDiagnosticsHost = {
  getCurrentDirectory: () => application.folder,
  getCanonicalFileName: (file) => file,
  getNewLine: () => '\n',
};

/** Runs a command of a package; all that it prints, and nothing where it is content. */
const complaints = (command: string, ...options: string[]) =>
  new Promise<string>((resolve) => {
    execFile(process.execPath, [`node_modules/${command}`, ...options], (error, stdout, stderr) =>
      resolve(error ? stdout + stderr : ''),
    );
  });

describe('the types for frameworks', () => {
  it('take the examples and refuse mistakes, in React and Vue', async () => {
    assert.equal(await complaints('vue-tsc/bin/vue-tsc.js', '--project', 'test/built/frameworks'), '');
  });

  it('take the example in Svelte', async () => {
    const options = ['--workspace', 'demo/frameworks', '--tsconfig', './tsconfig.json', '--output', 'human'];
    assert.equal(await complaints('svelte-check/bin/svelte-check', ...options), '');
  });
});
