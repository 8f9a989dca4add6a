import type { HTMLAttributes } from 'svelte/elements';
import type { Handlers, Tags } from './tags.js';

/** The tags in the markup of Svelte 5. */
type Elements = {
  [Tag in keyof Tags]: Tags[Tag]['props'] &
    Handlers<Tags[Tag]['events']> &
    HTMLAttributes<Tags[Tag]['element']>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Elements {}
}
