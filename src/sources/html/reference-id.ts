import type { CslItem } from '../../article/article.js';

/** The page's own name for a reference, unless that is a number only; else `neuman2018`; else its number. Never one that is taken. */
export function referenceId(
  item: CslItem,
  anchor: string | undefined,
  number: number,
  taken: Set<string>,
): string {
  const name = anchor && /\D/.test(anchor) ? anchor : undefined;
  const wanted = name ?? authorAndYear(item) ?? `ref-${number}`;
  let id = wanted;
  for (let i = 2; taken.has(id); i++) id = `${wanted}-${i}`;
  taken.add(id);
  return id;
}

function authorAndYear({ author, issued }: CslItem): string | undefined {
  const year = issued?.['date-parts']?.[0]?.[0];
  const { family, literal } = author?.[0] ?? {};
  const name = (family ?? literal?.split(' ', 1)[0] ?? '')
    .normalize('NFD')
    .replace(/[^a-z]/gi, '')
    .toLowerCase();
  return name && year ? `${name}${year}` : undefined;
}
