/** What is pasted: see `pieces.ts`. */
export type Form =
  'card' | 'card-alone' | 'script' | 'frame' | 'own-tag' | 'page-address' | 'frame-address' | 'link';

/** Places that people write pages in, and what each takes, the best first. */
export const places = {
  // Text that comes with the page is there as soon as the page is, and whatever becomes of the script.
  own: ['card', 'card-alone', 'script', 'frame'],
  // In an editor, what is short stays whole.
  wordpress: ['script', 'frame'],
  'wordpress-restricted': ['page-address'],
  ghost: ['script', 'frame'],
  squarespace: ['script', 'frame'],
  wix: ['own-tag', 'frame'],
  blogger: ['script', 'frame'],
  notion: ['frame-address'],
  substack: ['link'],
  medium: ['link'],
} as const satisfies Readonly<Record<string, readonly Form[]>>;

export type PlaceName = keyof typeof places;

export const isPlaceName = (name: string): name is PlaceName => Object.hasOwn(places, name);

export const formsOf = (place: PlaceName): readonly Form[] => places[place];

/** Whether the page that it is pasted into has a say in how the card looks. Any other is as it was published. */
export const takesLook = (form: Form): boolean => /^(?:card|card-alone|script)$/.test(form);
