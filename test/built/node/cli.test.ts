import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { checkCommand } from '../../../src/publish/commands/check.js';
import { reviewCommand } from '../../../src/publish/commands/review.js';
import { withdrawCommand } from '../../../src/publish/commands/withdraw.js';
import { explainer } from '../../support/explainer.js';
import { inFolder } from '../../support/in-folder.js';
import { a, articleOf, h, p } from '../../support/nodes.js';

const json = (...nodes: Parameters<typeof articleOf>) => `${JSON.stringify(articleOf(...nodes), null, 2)}\n`;
const good = json();
const commands = { check: checkCommand, review: reviewCommand, withdraw: withdrawCommand };
const dated = { reviewDue: '2999-01-01' };

// Each test is a process or two, which may as well run beside each other.
describe('explainer', { concurrency: 4 }, () => {
  it('without a command tells what there is, and that this was none', async () => {
    const { code, stdout, stderr } = await explainer([]);
    assert.equal(code, 2);
    assert.equal(stdout, '');
    for (const name of ['check', 'review', 'withdraw']) assert.match(stderr, new RegExp(`^ +${name} `, 'm'));
  });

  it('ends with 2 where the command line is wrong', async () => {
    const wrong = [['chekc'], ['check', '--strcit', 'a.json'], ['check']];
    for (const { code, stdout, stderr } of await Promise.all(wrong.map((args) => explainer(args)))) {
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, /^error: /);
    }
  });

  it('check ends with 0 where there is nothing worse than advice, and with --strict only without warnings', () =>
    inFolder({ 'a.json': json([p(a('http://example.org/', 'Clinic'))], dated) }, async (cwd) => {
      const { code, stdout, stderr } = await explainer(['check', '--strict', 'a.json'], { cwd });
      assert.deepEqual([code, stderr], [0, '']);
      assert.match(
        stdout,
        /^a\.json\n.*unencrypted-link.*\n\n1 document: 0 errors, 0 warnings, 1 piece of advice\.\n$/,
      );
    }));

  it('check ends with 1 at an error, and with --strict at a warning', () =>
    inFolder(
      {
        'bad.json': json([h(2, ' ')], dated),
        'poor.json': json([p('So.')], { ...dated, dateModified: '2031' }),
      },
      async (cwd) => {
        const codes = await Promise.all(
          [['bad.json'], ['poor.json'], ['poor.json', '--strict']].map(async (args) => {
            return (await explainer(['check', ...args], { cwd })).code;
          }),
        );
        assert.deepEqual(codes, [1, 0, 1]);
      },
    ));

  it('check --json prints one object, whatever it finds, and tells the rest to stderr', () =>
    inFolder({ 'a/b.json': json([h(2, ' ')], dated), 'a/package.json': '{}' }, async (cwd) => {
      const { code, stdout, stderr } = await explainer(['check', '--json', 'a'], { cwd });
      assert.equal(code, 1);
      assert.equal(stderr, `passed over, as they are no documents: ${join('a', 'package.json')}\n`);
      const { counts, documents } = JSON.parse(stdout);
      assert.deepEqual(counts, { error: 1, warning: 0, advice: 0 });
      const [{ file, findings }] = documents;
      assert.equal(file, join('a', 'b.json'));
      assert.deepEqual(findings, [
        {
          file,
          line: 20,
          rule: 'empty-heading',
          severity: 'error',
          path: 'body.children[0]',
          message: 'the heading has no words: write some, or take it out',
        },
      ]);
    }));

  it('check --rules says what is looked for', async () => {
    const { code, stdout } = await explainer(['check', '--rules']);
    assert.equal(code, 0);
    assert.match(stdout, /^dead-citation +error +Every citation/m);
  });

  it('tells a file that is not there: to stderr, or as the object that --json asks for', async () => {
    const file = join('no', 'such.json');
    const message = 'there is no such file';
    const [plain, asJson] = await Promise.all([
      explainer(['check', file]),
      explainer(['withdraw', '--json', '--note', 'Wrong.', file]),
    ]);
    assert.deepEqual(plain, { code: 1, stdout: '', stderr: `${file}: ${message}\n` });
    assert.deepEqual([asJson.code, asJson.stderr], [1, '']);
    assert.deepEqual(JSON.parse(asJson.stdout), { problems: [{ file, message }] });
  });

  it('withdraw writes the withdrawal, says so, and takes it back', () =>
    inFolder({ 'a.json': good }, async (cwd) => {
      const read = () => JSON.parse(readFileSync(join(cwd, 'a.json'), 'utf8'));
      const first = await explainer(['withdraw', 'a.json', '--note', 'The dose was wrong.'], { cwd });
      assert.deepEqual(first, { code: 0, stdout: 'a.json: withdrawn\n', stderr: '' });
      assert.deepEqual([read().status, read().statusNote], ['withdrawn', 'The dose was wrong.']);
      const back = await explainer(['withdraw', 'a.json', '--undo', '--json'], { cwd });
      assert.deepEqual(JSON.parse(back.stdout), { file: 'a.json', changed: true, status: 'current' });
      assert.equal(readFileSync(join(cwd, 'a.json'), 'utf8'), good);
      const again = await explainer(['withdraw', 'a.json', '--undo'], { cwd });
      assert.deepEqual(again, { code: 1, stdout: '', stderr: 'a.json: status: it is not withdrawn\n' });
      assert.deepEqual(readdirSync(cwd), ['a.json']);
    }));

  it('review writes the dates, and ends a review that was under way', () =>
    inFolder(
      { 'a.json': json([p('So.')], { status: 'under-review', statusNote: 'A new study.' }) },
      async (cwd) => {
        const args = ['review', 'a.json', '--date', '2026-02-28', '--due', '2028-02-29'];
        const { code, stdout } = await explainer(args, { cwd });
        assert.deepEqual([code, stdout], [0, 'a.json: reviewed 2026-02-28, next by 2028-02-29\n']);
        const { lastReviewed, reviewDue, status, statusNote } = JSON.parse(
          readFileSync(join(cwd, 'a.json'), 'utf8'),
        );
        assert.deepEqual(
          [lastReviewed, reviewDue, status, statusNote],
          ['2026-02-28', '2028-02-29', undefined, undefined],
        );
      },
    ));

  it('review leaves a withdrawal, and says so', () =>
    inFolder({ 'a.json': json([p('So.')], { status: 'withdrawn', statusNote: 'Wrong.' }) }, async (cwd) => {
      const args = ['review', 'a.json', '--date', '2026-02-28', '--due', '2028-02-29'];
      const { code, stderr } = await explainer(args, { cwd });
      assert.deepEqual(
        [code, stderr],
        [0, 'a.json: it stays withdrawn (explainer withdraw --undo takes that back)\n'],
      );
      assert.equal(JSON.parse(readFileSync(join(cwd, 'a.json'), 'utf8')).status, 'withdrawn');
    }));

  it('ends without a word when nobody reads on', async () => {
    const { code, stderr } = await explainer(['check', '--rules'], { deaf: true });
    assert.deepEqual([code, stderr], [0, '']);
  });

  it('calls its own fault one, with the stack', () =>
    inFolder({ 'a.json': good }, async (cwd) => {
      const broken = ['--import', 'data:text/javascript,Intl.Segmenter=function(){throw Error("broken")}'];
      const { code, stdout, stderr } = await explainer(['check', 'a.json'], { cwd, node: broken });
      assert.deepEqual([code, stdout], [70, '']);
      assert.match(stderr, /^explainer \d+\.\d+\.\d+: .*no fault of your files\.\nError: broken\n +at /);
    }));
});

describe('a command line is wrong that has', () => {
  for (const [what, command, ...args] of [
    ['a grade that is none', 'check', '--grade', 'hard', 'a.json'],
    ['a withdrawal without a note', 'withdraw', 'a.json'],
    ['a withdrawal that is one and is none', 'withdraw', 'a.json', '--note', 'Wrong.', '--undo'],
    ['an empty note', 'withdraw', 'a.json', '--note', ' '],
    ['a review without a date', 'review', 'a.json', '--due', '2027-01-01'],
    ['a day that is none', 'review', 'a.json', '--date', '2026-02-30', '--due', '2027-01-01'],
    ['a date in words', 'review', 'a.json', '--date', 'today', '--due', '2027-01-01'],
    ['a review that is still to come', 'review', 'a.json', '--date', '2998-01-01', '--due', '2999-01-01'],
    ['a next review before this one', 'review', 'a.json', '--date', '2026-01-02', '--due', '2026-01-01'],
  ] as const) {
    it(`${what}, and nothing is done`, () =>
      inFolder({ 'a.json': good }, async (folder) => {
        const file = join(folder, 'a.json');
        const line = commands[command]()
          .exitOverride()
          .configureOutput({ writeErr: () => undefined });
        const inPlace = args.map((argument) => (argument === 'a.json' ? file : argument));
        await assert.rejects(line.parseAsync(inPlace, { from: 'user' }), { name: 'CommanderError' });
        assert.equal(readFileSync(file, 'utf8'), good);
      }));
  }
});
