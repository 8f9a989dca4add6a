import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CommandError } from '../../src/publish/command-error.js';
import { importArticle } from '../../src/publish/import/import-article.js';
import { outline } from '../sources/html-pages/outline.js';

const read = (text: string) =>
  importArticle(new Uint8Array(Buffer.from(text)), { file: 'page.txt', format: 'text' });
const more =
  'A cat that has fleas scratches itself, and it may lose its hair where it does so again and again.';
const prose = 'A flea is a small insect that lives on the blood of a cat, and it jumps from one to the next.';
/** The blocks below a title and a paragraph. */
const bodyOf = (text: string) => outline(read(`Fleas\n\n${prose}\n\n${text}`).article.body).slice(1);
const doubtsOf = (text: string) =>
  read(`Fleas\n\n${prose}\n\n${text}`).report.doubts.map(({ message }) => message);

describe('the first lines of a text', () => {
  const trails = {
    'Home » Cats » Fleas': ['Home', 'Cats', 'Fleas'],
    'Home › Cats › Fleas': ['Home', 'Cats', 'Fleas'],
    'Home > Cats > Fleas': ['Home', 'Cats', 'Fleas'],
    'Home / Cats / Fleas': ['Home', 'Cats', 'Fleas'],
    'Home→Cats→Fleas': ['Home', 'Cats', 'Fleas'],
    'You are here: Home » Fleas': ['Home', 'Fleas'],
    'Home\n»\nCats\n»\nFleas': ['Home', 'Cats', 'Fleas'],
  };
  for (const [trail, names] of Object.entries(trails)) {
    it(`${JSON.stringify(trail)} is the way to the page`, () => {
      const { article } = read(`${trail}\n\nFleas\n\n${prose}`);
      assert.deepEqual(
        article.breadcrumb?.map(({ name }) => name),
        names,
      );
      assert.equal(article.headline, 'Fleas');
    });
  }

  it('are no way to the page when a title has a slash or an arrow in it', () => {
    const { article } = read(`Dogs and/or cats: weight > age\n\n${prose}`);
    assert.equal(article.breadcrumb, undefined);
    assert.equal(article.headline, 'Dogs and/or cats: weight > age');
  });

  it('say the title once, though they show it twice', () => {
    const { article } = read(`Home » Fleas\nFleas\n\nFleas\n\n${prose}`);
    assert.deepEqual(outline(article.body), [`paragraph(${JSON.stringify(prose)})`]);
  });

  it('give the last step as title where none stands below, and say so', () => {
    const { article, report } = read(`Home » Fleas\n\n${prose}`);
    assert.equal(article.headline, 'Fleas');
    assert.match(report.doubts[0]!.message, /last step was taken/);
  });
});

describe('the statements of a text', () => {
  const whole = `Skip to content
Menu
Home » Fleas

Fleas

${prose}

About this page
Written by: Ann Lee, DVM
Reviewed by Dr. Ben Roesler. Last reviewed: October 2022.
Illustration: Cleo Poe, CC BY-SA 4.0.
Photo by Dee Loe
Copyright 2022 Feline Skin Society
This text is under CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/).`;
  const { article, report } = read(whole);

  it('are its fields, short ones and licences included', () => {
    const { body: _body, breadcrumb: _breadcrumb, ...fields } = article;
    assert.deepEqual(fields, {
      headline: 'Fleas',
      inLanguage: 'en',
      lastReviewed: '2022-10',
      reviewedBy: [{ name: 'Dr. Ben Roesler' }],
      author: [{ name: 'Ann Lee, DVM' }],
      copyrightNotice: 'Copyright 2022 Feline Skin Society',
      copyrightHolder: { name: 'Feline Skin Society' },
      usageInfo: {
        text: 'This text is under CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/).',
        url: 'https://creativecommons.org/licenses/by/4.0/',
      },
      license: 'https://creativecommons.org/licenses/by/4.0/',
      imageRights: { creditText: 'Illustration: Cleo Poe, CC BY-SA 4.0. Photo by Dee Loe' },
    });
  });

  it('leave the text, and what stood above its first line is kept in a note', () => {
    assert.deepEqual(outline(article.body), [
      `paragraph(${JSON.stringify(prose)})`,
      'containerDirective:note(paragraph("Skip to content") paragraph("Menu"))',
    ]);
    assert.deepEqual(
      report.doubts.map(({ words, line }) => `${line} ${words}`),
      ['1 Skip to content', '2 Menu'],
    );
  });

  it('are told where they say different things, and where they stay in the text', () => {
    const text = `Last Updated: May 5, 2024\n\n${more}\n\nThis leaflet came to us by mail, and was written by the makers of a shampoo.\n\nLast Updated: May 5, 2020`;
    assert.match(doubtsOf(text).join(), /dateModified is said twice.*2024-05-05/);
    assert.match(doubtsOf(text).join(), /reads like a statement about the page/);
  });
});

describe('lists of a text', () => {
  const list = 'list(listItem(paragraph("Eggs hatch.")) listItem(paragraph("Fleas jump.")))';
  for (const marker of ['•', '-', '*', '–', '·', 'o', '▪', '\t•\t', '      •']) {
    it(`${JSON.stringify(marker)} marks an item`, () => {
      assert.deepEqual(bodyOf(`${marker} Eggs hatch.\n${marker} Fleas jump.`), [list]);
    });
  }
  for (const [first, second] of [
    ['1.', '2.'],
    ['    1.', '    1.'],
    ['1)', '2)'],
    ['(1)', '(2)'],
  ]) {
    it(`${JSON.stringify(first)} and ${JSON.stringify(second)} number items`, () => {
      const expected = list.replace('list', 'listOrdered');
      assert.deepEqual(bodyOf(`${first} Eggs hatch.\n\n${second} Fleas jump.`), [expected]);
    });
  }

  it('go on over wrapped lines and paragraphs that are as far in', () => {
    assert.deepEqual(bodyOf('1. Eggs hatch,\n   and soon.\n\n   They are white.\n2. Fleas jump.'), [
      'listOrdered(listItem(paragraph("Eggs hatch, and soon.") paragraph("They are white.")) listItem(paragraph("Fleas jump.")))',
    ]);
  });

  it('stand within items where they stand further in', () => {
    assert.deepEqual(bodyOf('- Eggs hatch.\n    1. Here.\n    2. There.\n- Fleas jump.'), [
      'list(listItem(paragraph("Eggs hatch.") listOrdered(listItem(paragraph("Here.")) listItem(paragraph("There.")))) listItem(paragraph("Fleas jump.")))',
    ]);
  });

  it('keep the number they begin with, and doubt numbers that do not count up', () => {
    assert.deepEqual(bodyOf('3. Eggs hatch.\n4. Fleas jump.'), [list.replace('list', 'listOrdered3')]);
    assert.match(doubtsOf('1. Eggs hatch.\n4. Fleas jump.').join(), /numbered 1, 4: counted from 1 to 2/);
  });

  it('are none where a sentence goes on with a number or a dash', () => {
    const lines = [
      'Fleas were found in the homes of cats and dogs, on beds and sofas,',
      'on the floors of kitchens, and in the cracks between the boards of',
      'old stairs. They were found in gardens too, as soon as spring came',
      'and the days grew warm. The winter of that year had been as warm as',
      '12. May is in most other years, so many of the fleas had survived.',
    ].join('\n');
    assert.deepEqual(
      bodyOf(lines).filter((block) => block.startsWith('list')),
      [],
    );
  });
});

describe('headings of a text', () => {
  it('are short lines without a full stop above a text', () => {
    assert.deepEqual(bodyOf(`What helps\n${more}\nHow fleas jump\nThey jump high, as their legs are long.`), [
      'heading2("What helps")',
      `paragraph(${JSON.stringify(more)})`,
      'heading2("How fleas jump")',
      'paragraph("They jump high, as their legs are long.")',
    ]);
  });

  it('are counted where each says 1, as parts of the section they stand in', () => {
    const text = `Why fleas\n\nThere are reasons.\n\n    1. Fleas jump\n${more}\n    1. Fleas bite\nThey bite to feed on the blood of a cat.`;
    assert.deepEqual(
      bodyOf(text).filter((block) => block.startsWith('heading')),
      ['heading2("Why fleas")', 'heading3("1. Fleas jump")', 'heading3("2. Fleas bite")'],
    );
  });

  it('are not short lines in a row, which may be a list: they are kept, and told', () => {
    const text = `Fleas sit here:\nOn the neck\nOn the back\nOn the tail\n${more}`;
    assert.deepEqual(bodyOf(text).slice(1, 4), [
      'paragraph("On the neck")',
      'paragraph("On the back")',
      'paragraph("On the tail")',
    ]);
    assert.match(doubtsOf(text).join(), /a heading, or an item of a list/);
  });
});

describe('citations in a text', () => {
  const sources =
    '\n\nSources\n1. Roe B. Fleas. J Cats. 2019;12(3):45-51.\n2. Poe C. Worms. J Cats. 2020;7(1):1-9.';
  const cited = {
    'Fleas bite [1].': 'paragraph("Fleas bite" cite(roe2019) ".")',
    'Fleas bite.[1, 2] They do.': 'paragraph("Fleas bite." cite(roe2019) cite(poe2020) " They do.")',
    'Fleas bite.¹⁻² They do.': 'paragraph("Fleas bite." cite(roe2019) cite(poe2020) " They do.")',
    'Fleas bite (2).': 'paragraph("Fleas bite" cite(poe2020) ".")',
    'Fleas bite.2 They do.': 'paragraph("Fleas bite." cite(poe2020) " They do.")',
  };
  for (const [text, expected] of Object.entries(cited)) {
    it(JSON.stringify(text), () => assert.deepEqual(bodyOf(text + sources), [expected]));
  }

  for (const text of [
    'A room of 2 m² has fleas.',
    'It is (1) big and (2) red.',
    'It is 3.1 cm long.',
    'Fleas bite [7].',
  ]) {
    it(`are not in ${JSON.stringify(text)}`, () => {
      assert.deepEqual(bodyOf(text + sources), [`paragraph(${JSON.stringify(text)})`]);
    });
  }

  it('do not exist where there are no sources', () => {
    assert.deepEqual(bodyOf('Fleas bite [1].'), ['paragraph("Fleas bite [1].")']);
  });
});

describe('a text that gives no document', () => {
  const refusals = {
    'only a title': ['Fleas', /^page\.txt:1: there is no text below the title/],
    'no title': [
      `${'fleas and more '.repeat(40)}.`,
      /^page\.txt:1: no title was found: write it on a line of its own/,
    ],
    'nothing but space': [' \n\u00a0\n', /^page\.txt: the file is empty/],
  } as const;
  for (const [what, [text, message]] of Object.entries(refusals)) {
    it(`has ${what}`, () => {
      assert.throws(
        () => read(text),
        (error) => error instanceof CommandError && message.test(error.message),
      );
    });
  }
});
