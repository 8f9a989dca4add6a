/* global document */
/** Gives the cards of states.html their articles: one short document, changed as each state needs it. */

const text = (value) => ({ type: 'text', value });
const paragraph = (value) => ({ type: 'paragraph', children: [text(value)] });
const heading = (value) => ({ type: 'heading', depth: 2, children: [text(value)] });
const list = (...children) => ({ type: 'list', children });
const item = (...children) => ({ type: 'listItem', children });
const directive = (name, ...children) => ({ type: 'containerDirective', name, children });
const type = (name, value) =>
  item({ type: 'paragraph', children: [{ type: 'strong', children: [text(name)] }] }, paragraph(value));

const murmur = {
  headline: 'What Is a Heart Murmur?',
  abstract:
    'A murmur is an extra sound between two heartbeats. Some mean nothing, others are the first sign of heart disease.',
  inLanguage: 'en',
  url: 'https://example.org/heart/murmurs',
  dateModified: '2026-02-17',
  reviewDue: '2036-02',
  publisher: { name: 'Example Pet Heart Trust', url: 'https://example.org/' },
  copyrightNotice: '© 2026 Example Pet Heart Trust.',
  body: {
    type: 'root',
    children: [
      directive(
        'key-points',
        list(
          item(paragraph('A murmur is a sound, not a disease.')),
          item(paragraph('An ultrasound of the heart finds the cause.')),
        ),
      ),
      heading('What are the three kinds?'),
      directive(
        'types',
        list(
          type('Innocent', 'The heart is healthy. Many puppies and kittens grow out of it.'),
          type('Acquired', 'The heart has changed with age or illness.'),
          type('Congenital', 'The pet was born with it.'),
        ),
      ),
      heading('What happens next?'),
      paragraph('Your vet may suggest an ultrasound of the heart, an X-ray of the chest, or a blood test.'),
    ],
  },
};

const arabic = {
  headline: 'ما هي النفخة القلبية؟',
  abstract: 'النفخة صوت إضافي بين دقات القلب. بعضها لا يعني شيئا، وبعضها أول علامة على مرض في القلب.',
  inLanguage: 'ar',
  dateModified: '2026-02-17',
  reviewDue: '2036-02',
  publisher: { name: 'Example Pet Heart Trust', url: 'https://example.org/' },
  copyrightNotice: '© 2026 Example Pet Heart Trust.',
  body: {
    type: 'root',
    children: [
      heading('ما هي الأنواع الثلاثة؟'),
      directive(
        'types',
        list(
          type('بريئة', 'القلب سليم. كثير من الجراء والقطط الصغيرة تتخلص منها مع النمو.'),
          type('مكتسبة', 'تغير القلب مع العمر أو المرض.'),
          type('خلقية', 'ولد الحيوان بها.'),
        ),
      ),
      heading('ماذا بعد ذلك؟'),
      paragraph('قد يقترح الطبيب البيطري فحص القلب بالموجات فوق الصوتية.'),
    ],
  },
};

const articles = {
  'with-address': murmur,
  'opens-card': { ...murmur, url: undefined },
  'review-due': { ...murmur, dateModified: '2021-02-17', reviewDue: '2024-02' },
  'under-review': {
    ...murmur,
    status: 'under-review',
    statusNote: 'New guidelines are out, and we are comparing this page with them.',
  },
  withdrawn: { ...murmur, status: 'withdrawn', statusNote: 'A new page takes its place next month.' },
  'arabic-card': arabic,
  'light-card': murmur,
  'dark-card': murmur,
  'auto-card': murmur,
  'narrow-card': murmur,
};

for (const [id, article] of Object.entries(articles)) document.getElementById(id).article = article;
