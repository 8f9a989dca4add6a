import type * as lit from 'lit';

/** What a figure takes of Lit. */
export type Lit = Pick<typeof lit, 'LitElement' | 'css' | 'html' | 'nothing'>;

/**
 * The modules that define the figures, by name. As a chunk beside a script for a page, such a module is a function,
 * which is given the Lit of that script: a figure of 5 kB need not bring 5 kB of Lit.
 */
const modules: Readonly<Record<string, () => Promise<object>>> = {
  'recurrence-map': () => import('./recurrence-map/recurrence-map.js'),
};

/** Defines all of them, where nothing can be waited for once a card is drawn. */
export const loadFigures = (): Promise<unknown> =>
  Promise.all(Object.values(modules).map((load) => load()));

/** Defines the figure of that name. */
export async function loadFigure(name: string, lit: Lit): Promise<void> {
  const { default: define } = (await modules[name]!()) as { readonly default?: (lit: Lit) => void };
  define?.(lit);
}
