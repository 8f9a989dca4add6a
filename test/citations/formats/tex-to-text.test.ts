import { expect } from '@open-wc/testing';
import { texToText } from '../../../src/citations/formats/bibtex/tex-to-text.js';

const raw = String.raw;
const rows = (table: Readonly<Record<string, string>>, kind: Parameters<typeof texToText>[1]) => {
  for (const [tex, text] of Object.entries(table)) {
    it(`${tex} is ${text}`, () => {
      expect(texToText(tex, kind)).to.equal(text);
    });
  }
};

describe('TeX as text', () => {
  rows(
    {
      [raw`G\"odel, G\"{o}del, G{\"o}del, G{\"{o}}del`]: 'Gödel, Gödel, Gödel, Gödel',
      ["\\'e\\`{a}\\^o\\~n\\=u\\.z"]: 'éàôñūż',
      [raw`\c{c}\c c\v{s}\H{o}\k{a}\u{g}\r{a}\d{h}\b{k}`]: 'ççšőąğåḥḵ',
      [raw`\'{\i}\"\i\v{\j}`]: 'íïǰ',
      [raw`\ss{} \o\ \l{}\L \ae \AA{} \OE`]: 'ß ø łŁæÅ Œ',
      [raw`\& \% \$ \# \_ \{ \}`]: '& % $ # _ { }',
      [raw`1990--2000 --- x-y`]: '1990–2000 — x-y',
      ["``a'' `b'"]: "“a” ‘b'",
      [raw`a~b\ c\,d\\e`]: 'a\u00a0b c d e',
      [raw`\textquotedblleft a\textquotedblright{} 5\textdegree C \texttrademark`]: '“a” 5°C ™',
      [raw`$\alpha$-blocker, $p \leq 0.05$, 37$^\circ$C, 37$^{\circ}$C`]: 'α-blocker, p ≤ 0.05, 37°C, 37°C',
      [raw`costs US$ 5`]: 'costs US$ 5',
      [raw`\LaTeX{} and \foo{what} \unknown`]: 'and what unknown',
      [raw`\href{https://example.org}{a page} \noopsort{1}2`]: 'a page 2',
      [raw`\~{}x \^{}`]: '~x ^',
      [`two \n  lines`]: 'two lines',
      [raw`}{ {} open {`]: 'open',
    },
    'plain',
  );
});

describe('TeX as rich text', () => {
  rows(
    {
      [raw`\emph{E. coli} \textit{a {\bf b} c} {\it d}`]: '<i>E. coli</i> <i>a <b>b</b> c</i> <i>d</i>',
      [raw`H$_2$O, 10$^{-3}$, x\textsuperscript{2}, \textsubscript{n}`]:
        'H<sub>2</sub>O, 10<sup>-3</sup>, x<sup>2</sup>, <sub>n</sub>',
      [raw`\textsc{Name} \enquote{a}`]: '<span style="font-variant:small-caps;">Name</span> “a”',
      [raw`{DNA} {\"U}ber`]: 'DNA Über',
    },
    'rich',
  );
});

describe('TeX as a title', () => {
  rows(
    {
      [raw`The {DNA} of {\"O}land`]: 'The <span class="nocase">DNA</span> of Öland',
      [raw`{D}{N}{A} and {\emph{E. coli}}`]: '<span class="nocase">DNA</span> and <i>E. coli</i>',
      [raw`{A \emph{B} {C}} d`]: '<span class="nocase">A <i>B</i> C</span> d',
      [raw`{All of the Words}`]: 'All of the Words',
      [raw`{WHO}`]: '<span class="nocase">WHO</span>',
      [raw`{A}frican {B}`]: '<span class="nocase">A</span>frican <span class="nocase">B</span>',
      [raw`{lower} {2}`]: 'lower 2',
    },
    'title',
  );
});

describe('TeX as an address', () => {
  rows(
    {
      [raw`\url{https://example.org/~a_b$c--d}`]: 'https://example.org/~a_b$c--d',
      [raw`https://example.org/a\_b\%20{\textasciitilde}c`]: 'https://example.org/a_b%20~c',
    },
    'verbatim',
  );
});
