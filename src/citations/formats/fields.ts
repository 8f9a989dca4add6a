/**
 * How a value is written. In BibTeX text is in TeX: a `title`, in which braces keep capitals, `rich` text, which may be
 * in italics, `plain` text, and `verbatim` what is no text but an address or a number. Elsewhere these are the same.
 */
export type TextKind = 'title' | 'rich' | 'plain' | 'verbatim';
export type FieldKind = TextKind | 'pages' | 'names' | 'date' | 'list';

/**
 * CSL's variables, how each is written, and what it is called in BibTeX, RIS and MEDLINE. Where there are several names
 * the first is the one that we write; what depends on more than the name is the format's own affair.
 */
const FIELDS = `title title title TI,T1,CT TI,BTI,TT
title-short title shorttitle ST
original-title title origtitle OP,TT
volume-title title volumetitle
container-title title journaltitle,journal,booktitle - JT,TA
container-title-short title shortjournal
collection-title title series T3
event-title rich eventtitle
author names author AU,A1
editor names editor ED
translator names translator A4
container-author names bookauthor
collection-editor names serieseditor A3
issued date date - DP,DEP
accessed date urldate,lastchecked Y2
event-date date eventdate
original-date date origdate
volume plain volume VL,VO VI
number-of-volumes plain volumes NV
edition plain edition ET EN
chapter-number plain chapter
part-number plain part
page pages pages,eid,articleno - PG
number-of-pages plain pagetotal
publisher rich publisher,institution,school,organization PB PB
publisher-place rich location,address CY,PP
event-place rich venue
original-publisher rich origpublisher
original-publisher-place rich origlocation
genre rich type M3
medium rich howpublished
version plain version
status plain pubstate
DOI verbatim doi DO
ISBN verbatim isbn - ISBN
ISSN verbatim issn
PMID verbatim pmid - PMID
PMCID verbatim pmcid,pmc - PMC
URL verbatim url
language plain langid,language LA LA
keyword list keywords KW OT
abstract rich abstract AB,N2 AB
note rich note N1
annote rich annotation,annote
archive rich archive
archive_location verbatim archivelocation
call-number plain library`;

interface Field {
  readonly variable: string;
  readonly kind: FieldKind;
  readonly bibtex: readonly string[];
  readonly ris: readonly string[];
  readonly nbib: readonly string[];
}

export const fields = FIELDS.split('\n').map((row): Field => {
  const [variable, kind, ...formats] = row.split(' ') as [string, FieldKind, ...string[]];
  const [bibtex, ris, nbib] = [0, 1, 2].map((i) =>
    (formats[i] ?? '-').split(',').filter((name) => name !== '-'),
  );
  return { variable, kind, bibtex: bibtex!, ris: ris!, nbib: nbib! };
});
