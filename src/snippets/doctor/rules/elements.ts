import { EMBED_SUFFIX } from '../../../embed/messages.js';
import * as words from '../../../locales/en-doctor.js';
import { distance } from '../distance.js';
import type { Rule } from '../finding.js';
import { tagsOfSite, type Patient } from '../patient.js';
import { valueOf, type Tag } from '../tags.js';

/** What becomes of elements, and of what stands in them. */
export const elementRules: readonly Rule[] = [
  {
    name: 'nothing-of-ours',
    kind: 'error',
    find: (patient) => (isNothing(patient) ? words.nothingOfOurs : undefined),
  },
  {
    name: 'element-misspelt',
    kind: 'error',
    find: (patient) => {
      const [tag] = misspelt(patient);
      return tag && words.elementMisspelt(tag.written, tag.meant);
    },
  },
  {
    name: 'element-renamed',
    kind: 'error',
    find: (patient) => {
      const [tag] = renamed(patient);
      return tag && words.elementRenamed(tag.name.toLowerCase());
    },
  },
  {
    name: 'element-lost',
    kind: 'error',
    find: (patient) =>
      isElementLost(patient) && !isNothing(patient) && !patient.scripts.some(isOfFrame)
        ? words.elementLost
        : undefined,
  },
  {
    name: 'frame-lost',
    kind: 'error',
    find: (patient) =>
      isElementLost(patient) && patient.scripts.some(isOfFrame) ? words.frameLost : undefined,
  },
  {
    name: 'capitals',
    kind: 'warning',
    find: ({ elements }) => {
      const tag = elements.find(({ name }) => /[A-Z]/.test(name));
      return tag && words.capitals(tag.name);
    },
  },
  {
    name: 'closes-itself',
    kind: 'error',
    find: ({ elements, frames }) => {
      const tag = [...elements, ...frames].find(({ closesItself }) => closesItself);
      return tag && words.closesItself(tag.name.toLowerCase());
    },
  },
  {
    name: 'never-closed',
    kind: 'error',
    find: ({ tags, elements, frames }) => {
      const tag = [...elements, ...frames].find((tag) => !tag.closesItself && !endOf(tag, tags));
      return tag && words.neverClosed(tag.name.toLowerCase());
    },
  },
  {
    name: 'unquoted',
    kind: 'warning',
    find: ({ elements, frames, scripts }) => {
      const tags = [...elements, ...frames, ...scripts.map(({ tag }) => tag)];
      const attribute = tags
        .flatMap(({ attributes }) => attributes)
        .find(({ quote, value }) => !quote && value);
      return attribute && words.unquoted(attribute.name);
    },
  },
  {
    name: 'address-lost',
    kind: 'error',
    find: ({ elements }) =>
      elements.some((tag) => isFor('article-explainer')(tag) && !valueOf(tag, 'src'))
        ? words.addressLost
        : undefined,
  },
  {
    name: 'document-unknown',
    kind: 'error',
    find: ({ elements, frames, site }) => {
      const addresses = [...elements, ...frames].map((tag) => valueOf(tag, 'src') ?? '');
      const address = addresses.find((address) => isUnknown(address, site));
      return address ? words.documentUnknown(address) : undefined;
    },
  },
  {
    name: 'link-lost',
    kind: 'warning',
    find: ({ elements, frames, tags }) =>
      [...elements, ...frames].some((tag) => isLinkLost(tag, tags)) ? words.linkLost : undefined,
  },
  {
    name: 'template-lost',
    kind: 'error',
    find: ({ pasted, hasCard }) =>
      !hasCard && /<template\b|\bpart="card"|:host\b/.test(pasted) ? words.templateLost : undefined,
  },
  {
    name: 'wrapped',
    kind: 'warning',
    find: ({ text, elements, tags }) =>
      /<p\b[^>]*>\s*<(?:script|iframe|[a-z][a-z0-9]*-(?:explainer|list))\b/i.test(text) ||
      elements.some((tag) => inside(tag, tags).some(({ name }) => /^(?:p|br)$/i.test(name)))
        ? words.wrapped
        : undefined,
  },
];

const isFor = (name: string) => (tag: Tag) => tag.name.toLowerCase() === name;

const isOfFrame = ({ file }: { file: string }) => file === 'explainer-frame.js';

const isNothing = (patient: Patient) =>
  isElementLost(patient) && patient.scripts.length === 0 && !/<template\b|:host\b/.test(patient.pasted);

/** No element, and nothing that was meant to be one. */
const isElementLost = (patient: Patient) =>
  patient.elements.length + patient.frames.length === 0 &&
  misspelt(patient).length + renamed(patient).length === 0;

export function misspelt({ tags, site }: Patient): Array<{ tag: Tag; written: string; meant: string }> {
  const known = tagsOfSite(site);
  return tags.flatMap((tag) => {
    const written = tag.name.toLowerCase();
    if (tag.isEnd || known.includes(written)) return [];
    const [nearest] = known
      .map((meant) => ({ meant, letters: distance(written, meant) }))
      .sort((a, b) => a.letters - b.letters);
    return nearest && nearest.letters <= 3 ? [{ tag, written: tag.name, meant: nearest.meant }] : [];
  });
}

/** An element of HTML with the attributes of ours. */
export const renamed = ({ tags }: Patient): Tag[] =>
  tags.filter(
    (tag) =>
      /^(?:div|span|p|section|article)$/i.test(tag.name) &&
      /\.json(?:$|[?#])/.test(valueOf(tag, 'src') ?? ''),
  );

const endOf = ({ name, end }: Tag, tags: readonly Tag[]) =>
  tags.find((tag) => tag.isEnd && tag.start >= end && isFor(name.toLowerCase())(tag));

function inside(tag: Tag, tags: readonly Tag[]): Tag[] {
  const end = endOf(tag, tags);
  return end ? tags.filter(({ start }) => start >= tag.end && start < end.start) : [];
}

const isLinkLost = (tag: Tag, tags: readonly Tag[]) =>
  endOf(tag, tags) !== undefined && !inside(tag, tags).some((it) => isFor('a')(it) && valueOf(it, 'href'));

function isUnknown(address: string, { base, names }: Patient['site']): boolean {
  const file = address.replace(/^https?:/, '').split(base.replace(/^https?:/, ''))[1];
  if (file === undefined) return false;
  const [path = ''] = file.split(/[?#]/);
  const suffix = ['.json', EMBED_SUFFIX].find((suffix) => path.endsWith(suffix));
  return !suffix || !names.includes(path.slice(0, -suffix.length));
}
