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

/** As a chunk beside a script for a page, a module is a function that is given what it would import. */
type Chunk = { readonly default?: (shared: Shared) => object };

/** Defines all of them, where nothing can be waited for once a card is drawn. */
export const loadFigures = (): Promise<unknown> => Promise.all(Object.values(modules).map((load) => load()));

/** Defines the figure of that name. */
export async function loadFigure(name: string, shared: Shared): Promise<void> {
  const [common, figure] = (await Promise.all([
    import('./explainer-figure.js'),
    modules[name]!(),
  ])) as Chunk[];
  figure!.default?.({ ...shared, ...common!.default!(shared) });
}
