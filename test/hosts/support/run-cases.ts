// @ts-expect-error: written by the server: what this run is about
import { cases as wantedCases, subjects as wantedSubjects, wait } from '/hosts/wanted.js';
import { subjects } from '../subjects/index.js';
import type { Subject } from '../subjects/subject.js';
import { reasonAgainst } from './applies.js';
import type { HostCase, PageOfHost } from './host-case.js';
import { patience } from './must.js';
import { visit } from './visit.js';

patience.wait = wait as number;

const numbers = wantedCases as readonly number[];
const names = wantedSubjects as readonly string[];

/** Makes each page of each case a test, for each form of each subject. The titles are what the matrix is read from. */
export function runCases(cases: readonly HostCase[]): void {
  for (const it of cases.filter(({ number }) => numbers.length === 0 || numbers.includes(number)))
    describe(`${it.number} ${it.name}`, () => {
      for (const subject of subjects.filter(({ name }) => names.includes(name)))
        if (!reasonAgainst(it, subject)) describe(subject.name, () => runPages(it, subject));
    });
}

function runPages(hostCase: HostCase, subject: Subject): void {
  let hasFailed = false;
  for (const name of Object.keys(hostCase.pages).filter((page) => page !== 'baseline'))
    for (const form of formsOn(hostCase.pages[name]!, subject))
      it(`${name}, ${form}`, async function () {
        this.timeout(30_000);
        // Of others, one page that does not hold says it, and most of those are waited for to the end.
        if (hasFailed && !subject.isOurs) this.skip();
        hasFailed = true;
        await hostCase.holds(visit(hostCase, name, subject, form));
        hasFailed = false;
      });
}

/** Of ours, all. Others are modules in their packages, and classic only where an engine runs none. */
const formsOn = ({ isXhtml }: PageOfHost, { isOurs, forms }: Subject) =>
  isOurs ? Object.keys(forms) : [isXhtml ? 'classic' : 'module'];
