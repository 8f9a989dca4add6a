/** A DOI without the address or the prefix that it stands in. */
export function bareDoi(text: string): string | undefined {
  const doi = /10\.[.\d]{1,20}\/\S+/.exec(decoded(text))?.[0];
  return doi?.replace(/[.,;]$/, '');
}

/** The PubMed number in an address or after a prefix. */
export const pmidOf = (text: string): string | undefined =>
  /^(?:pmid:?\s*|https?:\/\/\S{0,40}pubmed\S{0,10}\/)?(\d{1,9})\/?$/i.exec(text.trim())?.[1];

export const pmcidOf = (text: string): string | undefined => {
  const digits = /^(?:pmc)?(?:id:?\s*(?:pmc)?)?(\d{1,9})$/i.exec(text.trim())?.[1];
  return digits && `PMC${digits}`;
};

/** Seven digits and a check character, which no ISBN has. */
export const isIssn = (text: string): boolean => /^\d{4}-?\d{3}[\dx]$/i.test(text);

function decoded(text: string): string {
  if (!/^https?:/.test(text) || !text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
