import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { rollup } from 'rollup';
import type { Article, CslItem, Node } from '../../src/article/article.js';
import { articleFromMarkdown, MarkdownError, type MarkdownProblem } from '../../src/publish/markdown.js';
import { articlePlugin } from '../../src/publish/rollup-plugin-article.js';

const references: CslItem[] = [
  { id: 'wu2014', type: 'article-journal', title: 'Resistance' },
  { id: 'Smith:2010', type: 'book', title: 'Cells' },
];

/** What a body compiles to, in an article that has all it needs. */
function bodyOf(markdown: string): Node[] {
  return articleFromMarkdown(`---\nheadline: H\ninLanguage: en\n---\n${markdown}`, references).body.children;
}

function inParagraph(markdown: string): Node[] {
  const [paragraph] = bodyOf(markdown);
  assert.ok(paragraph?.type === 'paragraph');
  return paragraph.children;
}

function problemsOf(markdown: string, items = references): readonly MarkdownProblem[] {
  try {
    articleFromMarkdown(markdown, items);
  } catch (error) {
    assert.ok(error instanceof MarkdownError);
    return error.problems;
  }
  return assert.fail('it compiled');
}

/** Problems of a body whose first line is line 5. */
function bodyProblems(markdown: string): string {
  return problemsOf(`---\nheadline: H\ninLanguage: en\n---\n${markdown}`)
    .map(({ line, message }) => `${line} ${message}`)
    .join('\n');
}

const text = (value: string): Node => ({ type: 'text', value });
const paragraph = (value: string): Node => ({ type: 'paragraph', children: [text(value)] });

describe('front matter', () => {
  it('gives the fields of the document, folded text and nested works included', () => {
    const article = articleFromMarkdown(`---
headline: "Yes: it is"
abstract: >-
  Two
  lines.
inLanguage: en
breadcrumb:
  - name: Home
  - name: Here
isBasedOn: { headline: Page, publisher: { name: Foundation } }
---
Words.`);
    assert.deepEqual(article, {
      headline: 'Yes: it is',
      abstract: 'Two lines.',
      inLanguage: 'en',
      breadcrumb: [{ name: 'Home' }, { name: 'Here' }],
      isBasedOn: { headline: 'Page', publisher: { name: 'Foundation' } },
      body: { type: 'root', children: [paragraph('Words.')] },
    } satisfies Article);
  });

  it('keeps dates, years and the language Norwegian as the text that was written', () => {
    const article = articleFromMarkdown(
      '---\nheadline: 2022\ninLanguage: no\ndatePublished: 2019\ndateModified: 2022-10-14\n---\n',
    );
    assert.equal(article.headline, '2022');
    assert.equal(article.inLanguage, 'no');
    assert.equal(article.datePublished, '2019');
    assert.equal(article.dateModified, '2022-10-14');
  });

  it('names the line of a value that does not fit', () => {
    const [problem, ...others] = problemsOf('---\nheadline: H\ninLanguage: en\ndateModified: October\n---\n');
    assert.deepEqual(others, []);
    assert.equal(problem?.line, 4);
    assert.match(problem.message, /dateModified: expected ISO date/);
  });

  it('names the line of a field that no article has, nested ones too', () => {
    const markdown =
      '---\nheadline: H\ninLanguage: en\ndateModifed: 2022\npublisher:\n  name: P\n  logo: x\n---\n';
    assert.deepEqual(problemsOf(markdown), [
      { line: 4, message: 'dateModifed is not a field of an article' },
      { line: 7, message: 'publisher.logo is not a field of an article' },
    ]);
  });

  it('refuses a body and references in the front matter', () => {
    const problems = problemsOf('---\nheadline: H\ninLanguage: en\nbody: B\nreferences: []\n---\n');
    assert.deepEqual(
      problems.map(({ line }) => line),
      [4, 5],
    );
  });

  it('names the line on which the YAML breaks', () => {
    assert.deepEqual(
      problemsOf('---\nheadline: H\ninLanguage: [en\nurl: x\n---\n***').map(({ line }) => line),
      [4, 6],
    );
    assert.deepEqual(
      problemsOf('---\n- headline\n---\n').map(({ line }) => line),
      [2],
    );
  });
});

describe('the title', () => {
  it('is the headline when the front matter has none, and leaves the body', () => {
    const article = articleFromMarkdown('---\ninLanguage: en\n---\n# What *is* it?\n\nWords.');
    assert.equal(article.headline, 'What is it?');
    assert.deepEqual(article.body.children, [paragraph('Words.')]);
  });

  it('may repeat the headline, but not differ from it', () => {
    assert.deepEqual(bodyOf('# H\n\nWords.'), [paragraph('Words.')]);
    assert.match(bodyProblems('# Other'), /^5 title and headline .* differ/);
  });

  it('stands once', () => {
    assert.match(bodyProblems('Words.\n\n# Late'), /^7 the title stands once.*`## `/);
  });
});

describe('the body', () => {
  it('has no positions, defaults or soft line breaks', () => {
    assert.deepEqual(bodyOf('## One\n\n- a **b**\n  c\n- d\n\n1. e\n\n> f\\\n> g'), [
      { type: 'heading', depth: 2, children: [text('One')] },
      {
        type: 'list',
        children: [
          {
            type: 'listItem',
            children: [
              {
                type: 'paragraph',
                children: [text('a '), { type: 'strong', children: [text('b')] }, text(' c')],
              },
            ],
          },
          { type: 'listItem', children: [paragraph('d')] },
        ],
      },
      { type: 'list', ordered: true, children: [{ type: 'listItem', children: [paragraph('e')] }] },
      {
        type: 'blockquote',
        children: [{ type: 'paragraph', children: [text('f'), { type: 'break' }, text('g')] }],
      },
    ]);
  });

  it('makes a space of a line break in text, whatever the file ends its lines with', () => {
    assert.deepEqual(inParagraph('one\r\ntwo\nthree'), [text('one two three')]);
  });

  it('keeps where an ordered list starts', () => {
    const [list] = bodyOf('3. c');
    assert.ok(list?.type === 'list');
    assert.equal(list.start, 3);
  });

  it('keeps tables, links and images', () => {
    assert.deepEqual(bodyOf('| a |\n| - |\n| b |'), [
      {
        type: 'table',
        children: ['a', 'b'].map((value) => ({
          type: 'tableRow',
          children: [{ type: 'tableCell', children: [text(value)] }],
        })),
      },
    ]);
    assert.deepEqual(inParagraph('[a](b.html) ![c](d.png) ![](e.png)'), [
      { type: 'link', url: 'b.html', children: [text('a')] },
      text(' '),
      { type: 'image', url: 'd.png', alt: 'c' },
      text(' '),
      { type: 'image', url: 'e.png' },
    ]);
  });

  it('takes the title of a picture for its caption', () => {
    assert.deepEqual(inParagraph('![a](b.png "The heart, cut open")'), [
      { type: 'image', url: 'b.png', alt: 'a', caption: 'The heart, cut open' },
    ]);
  });

  it('reads a picture with its rights, its alternative text the label', () => {
    const markdown =
      `::image[A *heart*, cut open]{url="b.png" creditText="Poe" creator="Ana Diaz" artDirector="Bo Lee"
      copyrightNotice="© Poe" license="https://example.org/by" acquireLicensePage="https://example.org/ask"
      caption="Left: the atrium." width=800 height=600}`.replace(/\s+/g, ' ');
    assert.deepEqual(bodyOf(markdown), [
      {
        type: 'image',
        url: 'b.png',
        alt: 'A heart, cut open',
        caption: 'Left: the atrium.',
        creditText: 'Poe',
        creator: 'Ana Diaz',
        artDirector: 'Bo Lee',
        copyrightNotice: '© Poe',
        license: 'https://example.org/by',
        acquireLicensePage: 'https://example.org/ask',
        width: 800,
        height: 600,
      },
    ]);
  });

  it('merges the text around what it drops', () => {
    assert.throws(() => bodyOf('a<br>b'), MarkdownError);
    assert.deepEqual(inParagraph('a &amp; b \\* c'), [text('a & b * c')]);
  });
});

describe('directives', () => {
  it('become containers, leaves and terms, with attributes only where there are some', () => {
    const markdown =
      ':::note\nMind :term[metastasis]{is="spread"}.\n:::\n\n::figure[The map]{name=recurrence}';
    assert.deepEqual(bodyOf(markdown), [
      {
        type: 'containerDirective',
        name: 'note',
        children: [
          {
            type: 'paragraph',
            children: [
              text('Mind '),
              {
                type: 'textDirective',
                name: 'term',
                attributes: { is: 'spread' },
                children: [text('metastasis')],
              },
              text('.'),
            ],
          },
        ],
      },
      {
        type: 'leafDirective',
        name: 'figure',
        attributes: { name: 'recurrence' },
        children: [text('The map')],
      },
    ]);
  });

  it('are refused by line when nobody knows them', () => {
    assert.match(
      bodyProblems('\n:::warning\nWords.\n:::'),
      /^6 ":::warning" means nothing here: :::key-points, /,
    );
    assert.match(bodyProblems('a :trem[word]'), /^5 ":trem" means nothing here/);
    assert.match(bodyProblems('::constructor'), /means nothing here/);
  });

  it('are not what the colon of a time, a ratio or a word is', () => {
    assert.deepEqual(inParagraph('10:30, 1:2, long:term'), [text('10:30, 1:2, long:term')]);
  });

  it('are refused with the wrong number of colons, with a label, or without an end', () => {
    assert.match(bodyProblems('::note'), /^5 .*write `:::note`/);
    assert.match(bodyProblems(':::note[Label]\nWords.\n:::'), /^5 ":::note" has no label/);
    assert.match(bodyProblems('Words.\n\n:::note\nWords.\n\n## More'), /^7 ":::note" has no end/);
  });
});

describe('citations', () => {
  it('become footnote references by CSL id, letter case kept', () => {
    assert.deepEqual(inParagraph('So it is.[^wu2014][^Smith:2010]'), [
      text('So it is.'),
      { type: 'footnoteReference', identifier: 'wu2014' },
      { type: 'footnoteReference', identifier: 'Smith:2010' },
    ]);
  });

  it('stay words when escaped', () => {
    assert.deepEqual(inParagraph('\\[^wu2014]'), [text('[^wu2014]')]);
  });

  it('are refused, with line and what is known, when no reference has the id', () => {
    assert.match(bodyProblems('a\n\nb[^wu2015]'), /^7 no reference has the id "wu2015": wu2014, Smith:2010$/);
    assert.match(bodyProblems('[^WU2014]'), /"WU2014"/);
  });

  it('come with their references, which an article without sources leaves out', () => {
    const markdown = '---\nheadline: H\ninLanguage: en\n---\n';
    assert.deepEqual(articleFromMarkdown(markdown, references).references, references);
    assert.ok(!('references' in articleFromMarkdown(markdown)));
  });
});

describe('Markdown that the document has no node for', () => {
  const cases = {
    '<b>a</b>': 'HTML is not shown',
    '<!-- a -->': 'HTML is not shown',
    '`a`': 'code is not shown',
    '    a': 'code is not shown',
    '```\na\n```': 'code is not shown',
    '***': 'begin a section with `## `',
    '[a]: b.html': '`[words](address)`',
    '[^wu2014]: Wu': 'references.json',
    '~~a~~': 'leave it out',
    '- [x] a': 'leave out `[ ]`',
    '[a](b "c")': 'say it in the text',
    '::image[a]': 'write `::image[what it shows]{url="…"}`',
    '::image[a]{url=b.png credit=c}': '"credit" is no attribute of ::image: url, caption, creditText',
    '::image[a]{url=b.png width=wide}': 'width="wide": expected a number of pixels',
    'Of :image[a]{url=b.png} it': 'write `::image`',
  };
  for (const [markdown, fix] of Object.entries(cases)) {
    it(`${JSON.stringify(markdown)} is refused by line, with "${fix}"`, () => {
      const problems = bodyProblems(`Words.\n\n${markdown}`);
      assert.match(problems, /^7 /);
      assert.ok(problems.includes(fix), problems);
    });
  }

  it('is told all at once, in the order of its lines, with what is wrong above', () => {
    const problems = problemsOf('---\nheadline: H\ninLanguage: 5\n---\n<br>\n\na[^x]\n\n***');
    assert.deepEqual(
      problems.map(({ line }) => line),
      [3, 5, 7, 9],
    );
  });
});

describe('articlePlugin', () => {
  it('makes a module of an article and the references beside it, and watches both', async () => {
    await inFolder({ 'a.md': '---\nheadline: H\ninLanguage: en\n---\nSo.[^wu2014]' }, async (folder) => {
      const bundle = await rollup({ input: join(folder, 'a.md'), plugins: [articlePlugin()] });
      const { output } = await bundle.generate({ format: 'es' });
      const url = `data:text/javascript,${encodeURIComponent(output[0].code)}`;
      const { default: article } = (await import(url)) as { default: Article };
      assert.equal(article.headline, 'H');
      assert.deepEqual(article.references, references);
      assert.deepEqual(bundle.watchFiles, [join(folder, 'a.md'), join(folder, 'references.json')]);
    });
  });

  it('fails the build with the file and every problem', async () => {
    await inFolder({ 'a.md': '---\nheadline: H\ninLanguage: en\n---\n<br>\n\n`a`' }, async (folder) => {
      await assert.rejects(
        rollup({ input: join(folder, 'a.md'), plugins: [articlePlugin()] }),
        /a\.md\nline 5: HTML.*\nline 7: code/,
      );
    });
  });
});

async function inFolder(files: Record<string, string>, run: (folder: string) => Promise<void>) {
  const folder = await mkdtemp(join(tmpdir(), 'article-'));
  try {
    await mkdir(folder, { recursive: true });
    const all = { 'references.json': JSON.stringify(references), ...files };
    for (const [name, content] of Object.entries(all)) await writeFile(join(folder, name), content);
    await run(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
