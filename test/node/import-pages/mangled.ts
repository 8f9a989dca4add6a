/** Pages as they arrive: what editors, mail, clipboards and old programs do to a text. */
export interface Mangled {
  file: string;
  content: string | Uint8Array;
  /** What a person would see, a paragraph, heading or item each. */
  visible: string[];
  /** What the report has to doubt. */
  doubts: RegExp[];
}

const fleas = [
  'Home » Cat Health » Fleas',
  'Fleas on Cats',
  'A flea is a small insect that lives on the blood of a cat. It jumps from one host to the next, and it lays its eggs where the cat sleeps.',
  'How to find fleas',
  'Comb the coat over a white sheet of paper. Dark crumbs that turn red on a wet cloth are the dirt of fleas – they hold blood.',
  'A cat that licks itself clean may carry fleas, although you never see one. Ask your vet how to look for them.',
  'What helps',
  'Treat every animal of the household on the same day, and wash the bedding. The vet’s medicine matters most: what is safe for a dog can kill a cat.',
  'Last Updated: May 5, 2024',
  'This content was written and reviewed by our editorial team of vets and nurses.',
  '© 2024 Feline Skin Society. All rights reserved.',
];

const steps = (marker: string, between: string) =>
  [
    'Fleas on Cats',
    'Do this when your cat has fleas, in this order, on one day.',
    [
      'Wash the bedding at a high temperature.',
      'Clean the floors and the sofa.',
      'Treat the cat, as the vet told you.',
    ]
      .map((item) => marker + item)
      .join(between),
    'Eggs hatch for weeks. Go on for as long as the vet says.',
  ].join('\n\n');
const stepsVisible = steps('', '\n\n').split('\n\n');

function wrap(text: string, width: number): string[] {
  return text.split(' ').reduce<string[]>(
    (lines, word) => {
      const line = lines.at(-1)!;
      if (line && line.length + word.length >= width) lines.push(word);
      else lines[lines.length - 1] = line ? `${line} ${word}` : word;
      return lines;
    },
    [''],
  );
}

const CP1252: Record<string, number> = { '–': 0x96, '’': 0x92, '»': 0xbb, '©': 0xa9 };
const cp1252 = (text: string) => Uint8Array.from(text, (sign) => CP1252[sign] ?? sign.charCodeAt(0));

const word = (paragraph: string) => `<p class=MsoNormal>${paragraph}<o:p></o:p></p>`;
const bullet = (item: string) =>
  `<p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${item}<o:p></o:p></p>`;

const cut = `<!DOCTYPE html><html lang="en"><head><title>Fleas on Cats</title></head><body><main><h1>Fleas on Cats</h1>
<p>A flea is a small insect. It lives on the blood of a cat.
<p>Comb the coat over <b>a white sheet of <i>paper</b>. Dark crumbs</i> are the dirt of fleas.
<ul><li>Wash the bedding at once.<li>Treat the cat the same day.</ul>
<h2>What helps</h2><p>Ask your vet before you treat a cat. What is safe for a dog can kill it.</p><p>Eggs hatch for weeks.</p><div class="share`;

export const mangled: Record<string, Mangled> = {
  'text with soft hyphens and no-break spaces': {
    file: 'soft.txt',
    content: fleas
      .join('\n\n')
      .replace(/(\p{Ll}{4})(\p{Ll}{3})/gu, '$1\u00ad$2')
      .replace(/ (\p{Ll}{2,3}) /gu, '\u00a0$1 '),
    visible: fleas,
    doubts: [/invisible characters/],
  },
  'a file of an old Windows program': {
    file: 'windows.txt',
    content: cp1252(fleas.join('\r\n\r\n')),
    visible: fleas,
    doubts: [/not UTF-8/],
  },
  'paragraphs without blank lines': {
    file: 'dense.txt',
    content: fleas.join('\n'),
    visible: fleas,
    doubts: [],
  },
  'quoted mail, wrapped': {
    file: 'mail.txt',
    content: [
      'On May 6, 2024, Ann Lee wrote:',
      ...fleas.flatMap((paragraph) => [...wrap(paragraph, 60).map((line) => `> ${line}`), '>']),
    ].join('\n'),
    visible: ['On May 6, 2024, Ann Lee wrote:', ...fleas],
    doubts: [/quoted mail/, /fits nowhere.*/],
  },
  'double-spaced lines': {
    file: 'double.txt',
    content: fleas.map((paragraph) => wrap(paragraph, 56).join('\n\n')).join('\n\n\n\n'),
    visible: fleas,
    doubts: [],
  },
  'HTML that was cut in the middle': {
    file: 'cut.html',
    content: cut,
    visible: [
      'Fleas on Cats',
      'A flea is a small insect. It lives on the blood of a cat.',
      'Comb the coat over a white sheet of paper. Dark crumbs are the dirt of fleas.',
      'Wash the bedding at once.',
      'Treat the cat the same day.',
      'What helps',
      'Ask your vet before you treat a cat. What is safe for a dog can kill it.',
      'Eggs hatch for weeks.',
    ],
    doubts: [],
  },
  'HTML that Word saved': {
    file: 'word.htm',
    content: cp1252(
      `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta http-equiv=Content-Type content="text/html; charset=windows-1252"><!--[if gte mso 9]><xml><o:x>Office</o:x></xml><![endif]--><style>p.MsoNormal{margin:0}</style></head><body lang=EN-GB><div class=WordSection1><p class=MsoTitle>Fleas on Cats<o:p></o:p></p>${word('A flea is a small insect. It lives on the cat’s blood.')}${word('&nbsp;')}${bullet('Wash the bedding at once.')}${bullet('Treat the cat the same day.')}${word('Eggs hatch for weeks – go on until the vet tells you to stop.')}</div></body></html>`,
    ),
    visible: [
      'Fleas on Cats',
      'A flea is a small insect. It lives on the cat’s blood.',
      'Wash the bedding at once.',
      'Treat the cat the same day.',
      'Eggs hatch for weeks – go on until the vet tells you to stop.',
    ],
    doubts: [/Word’s paragraphs/],
  },
  'sources without numbers': {
    file: 'sources.txt',
    content: `${fleas.slice(1, 3).join('\n\n')}\n\nFleas carry worms [2]. They carry germs as well [5].\n\nReferences\nRoe B, Lee A. Fleas of the cat. J Feline Skin. 2019;12(3):45-51.\nA leaflet of the clinic, kept at the desk.\nPoe C. Worms and fleas. Vet Skin. 2020;7(1):1-9.`,
    visible: [
      ...fleas.slice(1, 3),
      'Fleas carry worms',
      'They carry germs as well [5].',
      'Roe B, Lee A. Fleas of the cat. J Feline Skin. 2019;12(3):45-51.',
      'A leaflet of the clinic, kept at the desk.',
      'Poe C. Worms and fleas. Vet Skin. 2020;7(1):1-9.',
    ],
    doubts: [
      /have no numbers.*Fleas carry worms/,
      /not in the list.*\[5\]/,
      /could not be taken apart.*leaflet/,
    ],
  },
  'a list with "1." on every item': {
    file: 'ones.txt',
    content: steps('    1. ', '\n'),
    visible: stepsVisible,
    doubts: [/every item is numbered 1.*Wash the bedding/],
  },
  'Markdown with broken front matter': {
    file: 'broken.md',
    content: `---\ntitle: "Fleas on Cats\ndescription: What fleas are: and what helps\n  - nobody knows why this line is here.\nlastmod: 2024-05-05\n---\n\nA flea is a *small* insect. It lives on blood.\n\n- Wash the bedding.\n- Treat the cat.\n\nEggs hatch for weeks.\n\n~~~\nAsk your vet first.\n~~~\n`,
    visible: [
      'Fleas on Cats',
      'What fleas are: and what helps',
      'nobody knows why this line is here.',
      'A flea is a small insect. It lives on blood.',
      'Wash the bedding.',
      'Treat the cat.',
      'Eggs hatch for weeks.',
      'Ask your vet first.',
    ],
    doubts: [/front matter is broken/, /fits nowhere.*nobody knows/, /code is not shown.*Ask your vet/],
  },
  'a WordPress answer with shortcodes': {
    file: 'post.json',
    content: JSON.stringify({
      link: 'https://cats.example.org/fleas/',
      title: { rendered: 'Fleas on Cats' },
      content: {
        rendered:
          '<p>[vc_row][vc_column width=&#8221;1/2&#8243;]A flea is a small insect. It lives on blood.[/vc_column][/vc_row]</p>\n<p>[donate_button id=&#8221;7&#8243;]</p>\n<p>Treat the cat the same day.</p>',
      },
    }),
    visible: ['Fleas on Cats', 'A flea is a small insect. It lives on blood.', 'Treat the cat the same day.'],
    doubts: [/shortcode.*was left out.*vc_row/, /only its plugin can fill.*donate_button/],
  },
  'boilerplate three times': {
    file: 'thrice.txt',
    content: [
      ...fleas.slice(1, 5),
      ...fleas.slice(9, 10),
      ...fleas.slice(5, 8),
      ...fleas.slice(9, 11),
      ...fleas.slice(9, 11),
    ].join('\n\n'),
    visible: [...fleas.slice(1, 8), ...fleas.slice(9)],
    doubts: [/kept once.*written and reviewed/],
  },
};
