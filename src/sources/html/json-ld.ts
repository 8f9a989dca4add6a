import { decodeEntities } from './entities.js';
import { collapse, read } from './dom.js';

export type Thing = Record<string, unknown>;

const MAX_THINGS = 5000;

/** What the page says of itself for search engines. Anything may stand in it, so every read is checked. */
export interface Graph {
  /** The first thing of one of these types, in the order of the types. */
  find(...types: string[]): Thing | undefined;
  /** What a property holds, references followed, always as a list. */
  things(thing: Thing | undefined, property: string): unknown[];
  text(thing: Thing | undefined, property: string): string | undefined;
  /** Every thing of a type. */
  all(type: string): Thing[];
}

export function readJsonLd(root: Element): Graph {
  return graphOf(
    [...root.querySelectorAll('script[type="application/ld+json" i]')].map((script) => {
      try {
        return JSON.parse(read(script as Node, 'textContent') ?? '') as unknown;
      } catch {
        return undefined;
      }
    }),
  );
}

export function graphOf(documents: unknown[]): Graph {
  const things: Thing[] = [];
  const queue = [...documents];
  for (let i = 0; i < queue.length && i < MAX_THINGS; i++) {
    const value = queue[i];
    if (Array.isArray(value)) queue.push(...(value as unknown[]).slice(0, MAX_THINGS));
    if (!isThing(value)) continue;
    things.push(value);
    queue.push(own(value, '@graph'), own(value, 'mainEntity'), own(value, 'mainEntityOfPage'));
    queue.push(own(value, 'breadcrumb'), own(value, 'image'), own(value, 'associatedMedia'));
  }
  const byId = new Map<unknown, Thing>();
  for (const thing of things) {
    const id = own(thing, '@id');
    if (typeof id === 'string' && Object.keys(thing).length > 1 && !byId.has(id)) byId.set(id, thing);
  }

  const graph: Graph = {
    find(...types) {
      for (const type of types) {
        const thing = things.find(isA(type));
        if (thing) return thing;
      }
      return undefined;
    },
    all: (type) => things.filter(isA(type)),
    things(thing, property) {
      return [own(thing, property)].flat().map((value) => byId.get(own(value, '@id')) ?? value);
    },
    text(thing, property) {
      const value = graph.things(thing, property)[0];
      const text = typeof value === 'string' ? collapse(decodeEntities(value)) : '';
      return text || undefined;
    },
  };
  return graph;
}

const isA = (type: string) => (thing: Thing) => [own(thing, '@type')].flat().includes(type);

export function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Never what stands on `Object.prototype`. */
export function own(value: unknown, property: string): unknown {
  return isThing(value) && Object.hasOwn(value, property) ? value[property] : undefined;
}
