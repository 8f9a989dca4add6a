/** What the tests use of citeproc-js; the package brings no types. */
declare module 'citeproc' {
  interface Sys {
    retrieveLocale(tag: string): string;
    retrieveItem(id: string): object;
  }
  export type CitationItem = { id: string };
  export type Citation = {
    citationID?: string;
    citationItems: CitationItem[];
    properties: { noteIndex?: number };
  };
  export interface Bibliography {
    maxoffset: number;
    entry_ids: string[][];
    bibliography_errors: Array<{ itemID: string }>;
    bibstart: string;
    bibend: string;
  }
  export interface Engine {
    updateItems(ids: string[]): void;
    makeCitationCluster(items: CitationItem[]): string;
    processCitationCluster(
      citation: Citation,
      before: Array<[string, number]>,
      after: Array<[string, number]>,
    ): unknown;
    makeBibliography(section?: object): [Bibliography, string[]] | false;
  }
  const CSL: {
    Engine: new (sys: Sys, style: string, language?: string, force?: boolean) => Engine;
  };
  export default CSL;
}
