import { styleNames } from '../citations/styles.js';
import { formsOf, isPlaceName, takesLook, type Form, type PlaceName } from '../snippets/places.js';
import { DEFAULT_LOOK } from '../snippets/explainer-snippet.js';
import { presets, type Preset, type SnippetLook } from '../snippets/published.js';

/** The accent of the element itself. */
export const DEFAULT_ACCENT = '#0b6e75';
/** Those of the presets that have another. */
const ACCENTS: Partial<Record<Preset, string>> = {
  foundation: '#550088',
  clinic: '#1155aa',
  journal: '#992222',
};

/** The accent that the card has without being told, so that a snippet need not name it. */
export const accentOfPreset = (preset: Preset | undefined): string =>
  (preset && ACCENTS[preset]) ?? DEFAULT_ACCENT;

export interface Choice {
  /** Of the document. */
  readonly name: string;
  readonly place: PlaceName;
  readonly form: Form;
  readonly look: SnippetLook;
  /** What stands in the field of the accent, which may be no colour yet. */
  readonly accent: string;
}

export const firstChoice = (name: string): Choice => ({
  name,
  place: 'own',
  form: 'card',
  look: DEFAULT_LOOK,
  accent: DEFAULT_ACCENT,
});

export const isColour = (text: string): boolean => /^#[0-9a-f]{6}$/i.test(text.trim());

/** What the form says. A control that is not there, as the place leaves no choice, leaves what was chosen before. */
export function choiceOf(data: FormData, before: Choice): Choice {
  const value = (name: string) => (data.get(name) as string | null) ?? undefined;
  const one = <Value extends string>(name: string, values: readonly Value[], otherwise: Value) =>
    values.find((known) => known === value(name)) ?? otherwise;
  const chosen = value('place') ?? '';
  const place = isPlaceName(chosen) ? chosen : before.place;
  const forms = formsOf(place);
  const field = value('preset');
  const preset = field === undefined ? before.look.preset : presets.find((known) => known === field);
  const written = value('accent')?.trim() ?? before.accent;
  // A preset comes with its accent, unless the reader has one of their own.
  const accent = written === accentOfPreset(before.look.preset) ? accentOfPreset(preset) : written;
  const form = one('form', forms, forms[0]!);
  const style = value('citation-style');
  return {
    name: value('article') ?? before.name,
    place,
    form: place === before.place ? form : forms[0]!,
    accent,
    look: {
      view: one('view', ['full', 'brief', 'card'], before.look.view),
      theme: one('theme', ['auto', 'light', 'dark'], before.look.theme),
      headingLevel: Number(value('heading-level') ?? before.look.headingLevel),
      preset,
      accent: accentOf(accent, before.look.accent, preset),
      citationStyle:
        style === undefined
          ? before.look.citationStyle
          : Object.hasOwn(styleNames, style)
            ? style
            : undefined,
    },
  };
}

/** How the card looks there. */
export const lookOf = ({ form, look }: Choice): SnippetLook => (takesLook(form) ? look : DEFAULT_LOOK);

/** Until what is written is a colour, the last one stays. */
function accentOf(text: string, before: string | undefined, preset: Preset | undefined): string | undefined {
  if (!isColour(text)) return before;
  const colour = text.toLowerCase();
  return colour === accentOfPreset(preset) ? undefined : colour;
}
