import CSL from 'citeproc';
import { expose } from './subject.js';

/** The result is kept, as a page keeps it. */
let entries: string[];

expose(({ style, locale, items: known }) => {
  let items = new Map(known.map((item) => [item.id, item]));
  const sys = { retrieveLocale: () => locale, retrieveItem: (id: string) => items.get(id)! };
  const engine = new CSL.Engine(sys, style, 'en-US', true);
  return (list) => {
    items = new Map(list.map((item) => [item.id, item]));
    // Emptied, or it would take the list for the one that it has.
    engine.updateItems([]);
    engine.updateItems([...items.keys()]);
    const result = engine.makeBibliography();
    entries = result ? result[1] : [];
    return entries.length;
  };
});
