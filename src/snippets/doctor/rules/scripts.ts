import * as words from '../../../locales/en-doctor.js';
import { tagOf } from '../../published.js';
import type { Rule } from '../finding.js';
import type { OwnScript, Patient } from '../patient.js';
import { valueOf } from '../tags.js';

/** What becomes of scripts: whether they come, which they are, and whether browsers take them. */
export const scriptRules: readonly Rule[] = [
  {
    name: 'script-missing',
    kind: 'error',
    // A card that came with the page is there without.
    find: ({ elements, scripts, hasCard }) =>
      elements.length > 0 && scripts.length === 0 && !hasCard ? words.scriptMissing : undefined,
  },
  {
    name: 'frame-script-missing',
    kind: 'warning',
    find: ({ frames, scripts }) =>
      frames.length > 0 && !scripts.some(({ file }) => file === 'explainer-frame.js')
        ? words.frameScriptMissing
        : undefined,
  },
  {
    name: 'script-unknown',
    kind: 'error',
    find: ({ scripts, site }) => {
      const script = scripts.find(({ file }) => !isKnown(file, site));
      return script && words.scriptUnknown(script.src);
    },
  },
  {
    name: 'script-other',
    kind: 'error',
    find: ({ elements, scripts, site }) => {
      const known = scripts.filter(({ file }) => isKnown(file, site));
      const tag = elements.find(({ name }) => !known.some((script) => defines(script, name.toLowerCase())));
      return known[0] && tag && words.scriptOther(known[0].file, tag.name.toLowerCase());
    },
  },
  {
    name: 'script-no-module',
    kind: 'error',
    find: ({ scripts }) => {
      const script = scripts.find(
        ({ tag, file }) => !isClassic(file) && valueOf(tag, 'type')?.toLowerCase() !== 'module',
      );
      return script && words.scriptNoModule(script.file);
    },
  },
  {
    name: 'insecure',
    kind: 'error',
    find: ({ scripts, elements, frames, site, host }) => {
      const isSecure = (host.page ?? site.base).startsWith('https:');
      const tags = [...elements, ...frames, ...scripts.map(({ tag }) => tag)];
      const address = tags.map((tag) => valueOf(tag, 'src') ?? '').find((src) => src.startsWith('http:'));
      return isSecure && address ? words.insecure(address) : undefined;
    },
  },
  {
    name: 'version-other',
    kind: 'warning',
    find: (patient) => {
      const script = patient.scripts.find((script) => isOtherVersion(script, patient));
      return script && words.versionOther(script.version, versionOf(patient));
    },
  },
  {
    name: 'hash-cut',
    kind: 'error',
    find: ({ scripts }) => {
      const script = scripts.find(({ tag }) => isCut(valueOf(tag, 'integrity')));
      return script && words.hashCut(script.file);
    },
  },
  {
    name: 'hash-other',
    kind: 'error',
    find: (patient) => {
      const script = patient.scripts.find((script) => isOtherHash(script, patient));
      return script && words.hashOther(script.file, script.version);
    },
  },
  {
    name: 'hash-moving',
    kind: 'error',
    find: ({ scripts }) => {
      const script = scripts.find(
        ({ tag, version }) => /^\d+$/.test(version) && valueOf(tag, 'integrity') !== undefined,
      );
      return script && words.hashMoving(script.version);
    },
  },
  {
    name: 'crossorigin-missing',
    kind: 'error',
    // A module is always asked for in that way.
    find: ({ scripts }) => {
      const script = scripts.find(
        ({ tag }) =>
          valueOf(tag, 'type')?.toLowerCase() !== 'module' &&
          isClassic(valueOf(tag, 'src') ?? '') &&
          valueOf(tag, 'integrity') !== undefined &&
          valueOf(tag, 'crossorigin') === undefined,
      );
      return script && words.crossoriginMissing(script.file);
    },
  },
];

const CLASSIC = ['explainer-frame.js', 'explainer-elements.iife.js'];

const isClassic = (src: string) => CLASSIC.some((file) => src.endsWith(file));

const isKnown = (file: string, { integrity, names }: Patient['site']) =>
  Object.hasOwn(integrity, file) || names.some((name) => file === `${name}.js`);

function defines({ file }: OwnScript, tag: string): boolean {
  const name = file.replace(/\.js$/, '');
  return name.startsWith('explainer-elements') || name === tag || tagOf(name) === tag;
}

const versionOf = ({ site }: Patient) => /\/(\d+\.\d+\.\d+)\/$/.exec(site.scripts)?.[1] ?? '';

/** An exact one, that is: the newest of a major version is what it is. */
const isOtherVersion = ({ version }: OwnScript, patient: Patient) =>
  version.includes('.') && version !== versionOf(patient);

/** SHA-256, SHA-384 and SHA-512 in Base64 have these lengths. */
const HASH = /^(?:sha256-[\w+/]{43}=|sha384-[\w+/]{64}|sha512-[\w+/]{86}==)$/;

const isCut = (integrity: string | undefined) =>
  integrity !== undefined &&
  !integrity
    .trim()
    .split(/\s+/)
    .every((hash) => HASH.test(hash));

/** The hash of a file that we know, at the address of another; or another at the address of one that we know. */
function isOtherHash(script: OwnScript, patient: Patient): boolean {
  const { integrity } = patient.site;
  const hash = valueOf(script.tag, 'integrity');
  if (hash === undefined || isCut(hash) || !Object.hasOwn(integrity, script.file)) return false;
  const isRight = hash.trim().split(/\s+/).includes(integrity[script.file]!);
  return isOtherVersion(script, patient) ? isRight : script.version.includes('.') && !isRight;
}
