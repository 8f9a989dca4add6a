import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import readability from 'text-readability';
import type { CslItem, Node, Root } from '../../src/article/article.js';
import { toText } from '../../src/article/text.js';
import { articleFromMarkdown } from '../../src/publish/markdown.js';

const folder = new URL('../../src/content/recurrence/', import.meta.url);
const markdown = await readFile(new URL('recurrence.md', folder), 'utf8');
const references = JSON.parse(await readFile(new URL('references.json', folder), 'utf8')) as CslItem[];
const article = articleFromMarkdown(markdown, references);
const text = toText(article.body);
/** What the article shows, its credits and rights included, save its sources. */
const shown = JSON.stringify({ ...article, references: undefined });

function all(node: Root | Node): Node[] {
  const children = 'children' in node ? node.children : [];
  return children.flatMap((child) => [child, ...all(child)]);
}

/** The text from a heading to the next of the same depth or above. */
function section(heading: RegExp): string {
  const { children } = article.body;
  const start = children.findIndex((node) => node.type === 'heading' && heading.test(toText(node)));
  const first = children[start];
  assert.ok(first?.type === 'heading', `no heading ${heading}`);
  const rest = children.slice(start + 1);
  const end = rest.findIndex((node) => node.type === 'heading' && node.depth <= first.depth);
  return rest
    .slice(0, end < 0 ? undefined : end)
    .map(toText)
    .join('');
}

function container(name: string): string[] {
  const found = article.body.children.find(
    (node) => node.type === 'containerDirective' && node.name === name,
  );
  assert.ok(found, `no :::${name}`);
  assert.ok('children' in found);
  const [list] = found.children ?? [];
  assert.ok(list && 'children' in list);
  return (list.children ?? []).map((item) => toText(item).trim().replace(/\s+/g, ' '));
}

function says(text: string | undefined, ...facts: RegExp[]) {
  for (const fact of facts) assert.match(text ?? '', fact);
}

describe('the shipped article says of', () => {
  it('what it is: two words, one thing, after the first treatment', () => {
    says(section(/what are/i), /two/, /one thing/, /comes back after its first treatment/);
    says(section(/what are/i), /chemotherapy/, /radiation therapy/);
  });

  it('who is more at risk: malignant, later stage, advanced, widespread, fast', () => {
    says(section(/at risk/i), /in general/i, /malignant/, /later stage/, /more advanced/, /widely/, /faster/);
  });

  it('cells that differ: unstable genes, no check, poor function, less stable than normal, more aggressive', () => {
    const why = section(/not all alike/i);
    says(
      why,
      /one tumor/,
      /very different/,
      /genes are unstable/,
      /multiplying/,
      /nothing to hold them back/,
    );
    says(why, /not work as they should/, /normal cells in grown tissues and organs/i, /more stable/);
    says(why, /evolve/, /more aggressive/);
  });

  it('resistance: nodule to metastasis, MDR, chemotherapy that stops working, spread, the immune system', () => {
    const why = section(/resist/i);
    says(
      why,
      /early nodule/,
      /metastatic/,
      /spreading/,
      /many ways to resist/,
      /multi-drug resistance/,
      /MDR/,
    );
    says(why, /pumps the drug back out/, /resists a new drug/, /chemotherapy then stops working/i);
    says(why, /after a time/i, /better/, /grow again/, /thrive and spread/, /learn/, /immune system/);
  });

  it('cells left behind: surgery, precaution, tissue around, hard to remove, too small to detect', () => {
    const why = section(/left behind/i);
    says(why, /surgery/i, /precaution/, /tissue around it/, /lower the chance/, /hard to remove all/);
    says(why, /too small to detect/, /grow again/, /may spread/);
  });

  it('three types, each by its name in strong, and what happens', () => {
    const [local, regional, distant, ...more] = container('types');
    assert.deepEqual(more, []);
    says(local, /^Local recurrence /, /same place as the original tumor/, /very close/);
    says(regional, /^Regional recurrence /, /lymph nodes or tissues near the original/, /lymphatic system/);
    says(regional, /travel/, /lymph nodes nearby/);
    says(distant, /^Distant recurrence /, /organs or tissues far/, /most often/i);
    says(distant, /lungs, brain, liver and bones/, /differ from the original type in basic ways/);
    says(distant, /very mobile/, /blood vessels/, /break down the tissue around/, /settle/);
    const names = all(article.body)
      .filter((node) => node.type === 'strong')
      .map(toText);
    assert.deepEqual(names, ['Local recurrence', 'Regional recurrence', 'Distant recurrence']);
  });

  it('what the vet does next: like the original, yet to be tested, perhaps a different therapy', () => {
    const next = section(/next/i);
    says(
      next,
      /properties like those of the original/,
      /must test/,
      /same type as the first tumor or a new one/,
    );
    says(next, /different therapy/, /used at first/);
  });

  it('itself, at the end: general information, no substitute for the vet', () => {
    says(container('note').join(' '), /general information/, /no substitute for the advice of your own vet/);
    assert.equal(article.body.children.at(-1)?.type, 'containerDirective');
  });

  it('all of that in three or four points first', () => {
    assert.equal(article.body.children[0]?.type, 'containerDirective');
    const points = container('key-points');
    assert.ok(points.length >= 3 && points.length <= 4, `${points.length} points`);
  });
});

describe('the shipped article', () => {
  it('reads at US grade 8 or below', () => {
    // The package's own fleschKincaidGrade rounds syllables per word to tenths, which is worth half a grade.
    const words = readability.lexiconCount(text);
    const grade =
      0.39 * (words / readability.sentenceCount(text)) +
      11.8 * (readability.syllableCount(text) / words) -
      15.59;
    assert.ok(grade <= 8, `grade ${grade.toFixed(1)}`);
  });

  it('ties no sentence to a source', () => {
    assert.ok(!all(article.body).some((node) => node.type === 'footnoteReference'));
  });

  it('has no address, e-mail or figure of its own', () => {
    assert.doesNotMatch(shown, /https?:|www\.|mailto:|"url"|@|\.(com|org|net)\b/i);
    assert.doesNotMatch(text, /\d|percent/i);
  });

  it('is at most 3 kB on the wire, sources included', () => {
    const bytes = brotliCompressSync(JSON.stringify(article)).length;
    assert.ok(bytes <= 3000, `${bytes} bytes`);
  });
});

describe('the shipped article is', () => {
  it('this project’s adaptation, reviewed by nobody, of the page of that name', () => {
    assert.equal(article.headline, 'What Is Relapse or Recurrence?');
    assert.deepEqual(
      article.breadcrumb?.map(({ name }) => name),
      ['Home', 'Pet Health', 'Cancer 101', 'What Is Relapse or Recurrence?'],
    );
    assert.equal(article.inLanguage, 'en');
    assert.deepEqual(article.publisher, { name: 'Explainer Elements' });
    says(article.copyrightNotice, /Explainer Elements/, /MIT license/);
    for (const field of ['author', 'reviewedBy', 'lastReviewed', 'publishingPrinciples', 'url'] as const) {
      assert.equal(article[field], undefined, field);
    }
    assert.equal(article.isBasedOn?.headline, 'What Is Relapse or Recurrence?');
    assert.deepEqual(article.isBasedOn.publisher, { name: 'Pet Cancer Foundation' });
  });

  it('of October 14, 2022, as that page is', () => {
    assert.equal(article.dateModified, '2022-10-14');
    assert.equal(article.isBasedOn?.dateModified, '2022-10-14');
  });

  it('credited to the team of that page, with who they are and how they review', () => {
    const [team, ...others] = article.isBasedOn?.author ?? [];
    assert.deepEqual(others, []);
    assert.equal(team?.name, 'Keep Your Pets Healthy Editorial Team');
    says(team.description, /website editorial team/, /veterinarians, veterinary oncologists/, /technicians/);
    says(team.description, /writers and editors with PhDs in the life sciences/, /general editors/);
    says(team.description, /research assistants/);
    says(
      article.isBasedOn?.publishingPrinciples?.text,
      /several review stages/,
      /pet families/,
      /up-to-date/,
    );
  });

  it('clear about the rights of that page’s text and pictures', () => {
    const { copyrightNotice, usageInfo, imageRights } = article.isBasedOn ?? {};
    says(copyrightNotice, /protected by copyright/);
    says(usageInfo?.text, /reprint/, /Content Usage Policy/);
    says(
      imageRights?.creditText,
      /medical illustration team/,
      /illustration specialists/,
      /graphic designers/,
    );
    says(imageRights?.creditText, /consult/);
    says(imageRights?.copyrightNotice, /own copyright/);
    says(imageRights?.usageInfo?.text, /artist and the medical art director/, /prior approval/);
    says(imageRights?.usageInfo?.text, /mutually signed licensing agreement/);
  });

  it('after these four sources, to the letter', () => {
    assert.deepEqual(article.references, [
      {
        id: 'neuman2018',
        type: 'article-journal',
        title:
          'Risk of synchronous distant recurrence at time of locoregional recurrence in patients with Stage II and III breast cancer (AFT-01)',
        author: [
          { family: 'Neuman', given: 'H. B.' },
          { family: 'Schumacher', given: 'J. R.' },
          { family: 'Francescatti', given: 'A. B.' },
          { family: 'Adesoye', given: 'T.' },
          { family: 'Edge', given: 'S. B.' },
          { family: 'Vanness', given: 'D. J.' },
          { family: 'Yu', given: 'M.' },
          { family: 'McKellar', given: 'D.' },
          { family: 'Winchester', given: 'D. P.' },
          { family: 'Greenberg', given: 'C. C.' },
        ],
        issued: { 'date-parts': [[2018]] },
        'container-title': 'Journal of Clinical Oncology',
        'container-title-short': 'J Clin Oncol',
        volume: '36',
        issue: '10',
        page: '975-980',
        DOI: '10.1200/JCO.2017.75.5389',
        PMID: '29384721',
        PMCID: 'PMC5877801',
      },
      {
        id: 'riggio2021',
        type: 'article-journal',
        title: 'The lingering mysteries of metastatic recurrence in breast cancer',
        author: [
          { family: 'Riggio', given: 'A. I.' },
          { family: 'Varley', given: 'K. E.' },
          { family: 'Welm', given: 'A. L.' },
        ],
        issued: { 'date-parts': [[2021]] },
        'container-title': 'British Journal of Cancer',
        'container-title-short': 'Br J Cancer',
        volume: '124',
        issue: '1',
        page: '13-26',
        DOI: '10.1038/s41416-020-01161-4',
        PMID: '33239679',
        PMCID: 'PMC7782773',
      },
      {
        id: 'siegel2020',
        type: 'article-journal',
        title: 'Cancer statistics, 2020',
        author: [
          { family: 'Siegel', given: 'R. L.' },
          { family: 'Miller', given: 'K. D.' },
          { family: 'Jemal', given: 'A.' },
        ],
        issued: { 'date-parts': [[2020]] },
        'container-title': 'CA: A Cancer Journal for Clinicians',
        'container-title-short': 'CA Cancer J Clin',
        volume: '70',
        issue: '1',
        page: '7-30',
        DOI: '10.3322/caac.21590',
      },
      {
        id: 'wu2014',
        type: 'article-journal',
        title: 'Multi-drug resistance in cancer chemotherapeutics: mechanisms and lab approaches',
        author: [
          { family: 'Wu', given: 'Q.' },
          { family: 'Yang', given: 'Z.' },
          { family: 'Nie', given: 'Y.' },
          { family: 'Shi', given: 'Y.' },
          { family: 'Fan', given: 'D.' },
        ],
        issued: { 'date-parts': [[2014]] },
        'container-title': 'Cancer Letters',
        'container-title-short': 'Cancer Lett',
        volume: '347',
        issue: '2',
        page: '159-166',
        DOI: '10.1016/j.canlet.2014.03.013',
        PMID: '24657660',
      },
    ] satisfies CslItem[]);
  });
});
