import type * as lit from 'lit';
import type { define } from '../hardening/define.js';
import type { host } from '../theme/host.js';
import type { tokens } from '../theme/tokens.js';

/** What a figure takes of the script that loads it: Lit, the palette, and the frame of every element. */
export type Shared = Pick<typeof lit, 'LitElement' | 'css' | 'html' | 'nothing'> & {
  readonly define: typeof define;
  readonly host: typeof host;
  readonly tokens: typeof tokens;
};

/**
 * The modules that define the figures, by name. As a chunk beside a script for a page, such a module is a function,
 * which is given what that script has already: a figure of 4 kB need not bring 6 kB of that.
 */
const modules: Readonly<Record<string, () => Promise<object>>> = {
  'recurrence-map': () => import('./recurrence-map/recurrence-map.js'),
  'drug-pump': () => import('./drug-pump/drug-pump.js'),
  'after-surgery': () => import('./after-surgery/after-surgery.js'),
  'recurrence-course': () => import('./recurrence-course/recurrence-course.js'),
};

/** Defines all of them, where nothing can be waited for once a card is drawn. */
export const loadFigures = (): Promise<unknown> => Promise.all(Object.values(modules).map((load) => load()));

/** Defines the figure of that name. */
export async function loadFigure(name: string, shared: Shared): Promise<void> {
  const { default: define } = (await modules[name]!()) as { readonly default?: (shared: Shared) => void };
  define?.(shared);
}
