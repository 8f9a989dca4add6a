import { EMBED_SUFFIX } from '../../embed/messages.js';
import { presets, tagOf, type SnippetLook } from '../published.js';
import { examine, type KnownSite, type Patient } from './patient.js';
import { misspelt, renamed } from './rules/elements.js';
import { valueOf, type Tag } from './tags.js';

/** What somebody wanted whose snippet is broken. */
export interface Recovered {
  /** Of the document. */
  readonly name: string;
  readonly look: SnippetLook;
  /** `card`: the text came with the page. */
  readonly form: 'card' | 'script' | 'frame';
}

/** What can still be read of a broken snippet: enough to make it anew, or undefined. */
export function recover(snippet: string, site: KnownSite): Recovered | undefined {
  const patient = examine(snippet, site, {});
  const name = nameIn(patient);
  if (!name) return undefined;
  const element = elementOf(patient);
  const isFrame = patient.frames.length > 0 || snippet.includes('explainer-frame.js');
  const isCard = /<template\b|:host\b|\bpart="card"/.test(snippet);
  return {
    name,
    look: lookOf(element),
    form: element ? (isCard ? 'card' : 'script') : isFrame ? 'frame' : isCard ? 'card' : 'script',
  };
}

const elementOf = (patient: Patient): Tag | undefined =>
  patient.elements[0] ?? misspelt(patient)[0]?.tag ?? renamed(patient)[0];

/** The document that an address or a tag names; a folder of a single document has no other. */
function nameIn({ text, site }: Patient): string | undefined {
  const { names } = site;
  const named = names.filter((name) =>
    [`/${name}.json`, `/${name}${EMBED_SUFFIX}`, `/${name}.html`, `/${name}.js`, `<${tagOf(name)}`].some(
      (place) => text.includes(place),
    ),
  );
  return named.length > 0 ? named[0] : names.length === 1 ? names[0] : undefined;
}

function lookOf(element: Tag | undefined): SnippetLook {
  const value = (name: string) => element && valueOf(element, name);
  const one = <Value extends string>(name: string, values: readonly [Value, ...Value[]]) =>
    values.find((known) => known === value(name)) ?? values[0];
  const level = Number(value('heading-level'));
  return {
    view: one('view', ['full', 'brief', 'card']),
    theme: one('theme', ['auto', 'light', 'dark']),
    headingLevel: [1, 2, 3, 4, 5, 6].includes(level) ? level : 2,
    preset: presets.find((known) => known === value('preset')),
    accent: /--explainer-accent:\s*(#[0-9a-f]{6})\b/i.exec(value('style') ?? '')?.[1],
    citationStyle: /^[a-z-]+$/.exec(value('citation-style') ?? '')?.[0],
  };
}
