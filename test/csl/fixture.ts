import type { Cited, Item } from './oracle.js';

/** A test of the official suite's format: sections between `>>=== NAME ===>>` and `<<=== NAME ===<<`. */
export interface Fixture {
  mode: string;
  description: string;
  /** HTML of a whole bibliography. */
  result: string;
  style: string;
  items: Item[];
  cited: Cited;
}

export function parseFixture(text: string): Fixture {
  const section = (name: string) => sectionOf(text, name);
  const json = (name: string) => {
    const found = section(name);
    return found === undefined ? undefined : (JSON.parse(found) as unknown);
  };
  return {
    mode: section('MODE') ?? '',
    description: section('DESCRIPTION') ?? '',
    result: section('RESULT') ?? '',
    style: section('CSL') ?? '',
    items: (json('INPUT') ?? []) as Item[],
    cited: {
      entries: json('BIBENTRIES'),
      items: json('CITATION-ITEMS'),
      citations: json('CITATIONS'),
      section: json('BIBSECTION'),
    } as Cited,
  };
}

function sectionOf(text: string, name: string): string | undefined {
  return new RegExp(`>>=+ ${name} =+>>([^]*?)<<=+ ${name} =+<<`).exec(text)?.[1]?.trim();
}

/**
 * The ids that the bibliography of a fixture lists, in the order in which they came. Citations list what they cite;
 * without them every item is listed.
 */
export function listedIds({ items, cited }: Fixture): string[] {
  const last = cited.entries?.at(-1);
  if (last) return last.map(String);
  const final = cited.citations?.at(-1);
  if (!final) return items.map((item) => String(item.id));
  const [citation, before, after] = final;
  const clusters = new Map(cited.citations!.map(([one]) => [one.citationID, one]));
  const order = [...before.map(([id]) => id), citation.citationID, ...after.map(([id]) => id)];
  const ids = order.flatMap((id) => clusters.get(id)?.citationItems.map((item) => String(item.id)) ?? []);
  return [...new Set(ids)];
}
