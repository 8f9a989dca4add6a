// @ts-expect-error: written by the server: what this run is about
import { cases as wantedCases, subjects as wantedSubjects } from '/hosts/wanted.js';
import { subjects } from '../subjects/index.js';
import type { HostCase } from './host-case.js';
import { visit } from './visit.js';

const numbers = wantedCases as readonly number[];
const names = wantedSubjects as readonly string[];

/** Makes each page of each case a test, for each form of each subject. The titles are what the matrix is read from. */
export function runCases(cases: readonly HostCase[]): void {
  for (const it of cases.filter(({ number }) => numbers.length === 0 || numbers.includes(number)))
    describe(`${it.number} ${it.name}`, () => {
      for (const subject of subjects.filter(({ name }) => names.includes(name)))
        if (subject.isOurs || !it.onlyOurs) describe(subject.name, () => runPages(it, subject));
    });
}

function runPages(hostCase: HostCase, subject: (typeof subjects)[number]): void {
  for (const name of Object.keys(hostCase.pages).filter((page) => page !== 'baseline'))
    for (const form of Object.keys(subject.forms))
      it(`${name}, ${form}`, async function () {
        this.timeout(30_000);
        await hostCase.holds(visit(hostCase, name, subject, form));
      });
}
