import type { Article } from '../../../article/article.js';
import { bareDoi, pmcidOf, pmidOf } from '../../../citations/formats/identifiers.js';
import type { Remark } from '../finding.js';
import { placesOf } from '../places.js';

export function checkCitations(article: Article): Remark[] {
  const ids = new Set(article.references?.map(({ id }) => id));
  return placesOf(article, 'footnoteReference')
    .filter(({ node }) => !ids.has(node.identifier))
    .map(({ node, path }) => ({
      path,
      message: `cites "${node.identifier}", which no reference is called: add the reference, or correct the id`,
    }));
}

export function checkUncited(article: Article): Remark[] {
  const { references = [] } = article;
  const cited = new Set(placesOf(article, 'footnoteReference').map(({ node }) => node.identifier));
  if (references.length === 0) return [];
  if (cited.size === 0) {
    const message = 'the text cites none of its references: say with `[^id]` which sentence rests on which';
    return [{ path: 'references', message, severity: 'advice' }];
  }
  return references.flatMap(({ id }, i) =>
    cited.has(id)
      ? []
      : [{ path: `references[${i}]`, message: `the text never cites "${id}": cite it, or take it out` }],
  );
}

export function checkIds({ references = [] }: Article): Remark[] {
  const ids = references.map(({ id }) => id);
  return ids.flatMap((id, i) => {
    const first = ids.indexOf(id);
    if (first === i) return [];
    const message = `references[${first}] is called "${id}" too, so a citation of it is ambiguous: rename one`;
    return [{ path: `references[${i}].id`, message }];
  });
}

export function checkDuplicates({ references = [] }: Article): Remark[] {
  const known = new Map<string, number>();
  return references.flatMap(({ DOI, PMID }, i) => {
    const names = [
      ...(DOI ? [`DOI ${(bareDoi(DOI) ?? DOI).toLowerCase()}`] : []),
      ...(PMID ? [`PMID ${pmidOf(PMID) ?? PMID}`] : []),
    ];
    const same = names.find((name) => known.has(name));
    for (const name of names) if (!known.has(name)) known.set(name, i);
    if (!same) return [];
    const message = `the same work as references[${known.get(same)}] (${same}): keep one, and cite that`;
    return [{ path: `references[${i}]`, message }];
  });
}

/** Identifiers that stand in an address only, where no list and no reader finds them. */
export function checkIdentifiers({ references = [] }: Article): Remark[] {
  return references.flatMap(({ DOI, PMID, PMCID, URL }, i) => {
    if (DOI || !URL) return [];
    const path = `references[${i}].URL`;
    const doi = doiIn(URL);
    if (doi) return [{ path, message: `has a DOI in its address only: write "DOI": ${JSON.stringify(doi)}` }];
    const pmid = pmidOf(URL);
    if (!PMID && pmid)
      return [{ path, message: `has a PubMed number in its address only: write "PMID": "${pmid}"` }];
    const pmcid = pmcidIn(URL);
    if (!PMCID && pmcid)
      return [{ path, message: `has a PMC number in its address only: write "PMCID": "${pmcid}"` }];
    return [];
  });
}

/** Without what publishers put behind it: a query, the format. */
function doiIn(url: string): string | undefined {
  const isResolver = /^https?:\/\/(dx\.)?doi\.org\//i.test(url);
  const doi = bareDoi(isResolver ? url : url.replace(/[?#].*$/, ''));
  return isResolver ? doi : doi?.replace(/\/(full|pdf|epdf|abstract|html?|meta)?$/i, '');
}

function pmcidIn(url: string): string | undefined {
  const name = /^https?:\/\/(?:[\w.]+\.)?(?:ncbi\.nlm\.nih\.gov|europepmc\.org)\/\S*\b(PMC\d+)/i.exec(
    url,
  )?.[1];
  return name && pmcidOf(name);
}
