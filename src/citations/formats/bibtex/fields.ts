import type { TextKind } from './tex-to-text.js';

/** How a field is written: as text, as names, or as a date. */
export type FieldKind = TextKind | 'names' | 'date' | 'pages';

/** CSL's variables, how each is written, and the fields that hold it: the first is the one that we write. */
const FIELDS = `title title title
title-short title shorttitle
volume-title title volumetitle
container-title title journaltitle journal booktitle
container-title-short title shortjournal
collection-title title series
event-title rich eventtitle
original-title title origtitle
author names author
editor names editor
translator names translator
container-author names bookauthor
collection-editor names serieseditor
issued date date
accessed date urldate lastchecked
event-date date eventdate
original-date date origdate
volume plain volume
number-of-volumes plain volumes
edition plain edition
chapter-number plain chapter
part-number plain part
page pages pages
number-of-pages plain pagetotal
publisher rich publisher institution school organization
publisher-place rich location address
event-place rich venue
original-publisher rich origpublisher
original-publisher-place rich origlocation
genre rich type
medium rich howpublished
version plain version
status plain pubstate
DOI verbatim doi
ISBN verbatim isbn
ISSN verbatim issn
PMID verbatim pmid
PMCID verbatim pmcid pmc
URL verbatim url
language plain langid language
keyword plain keywords
abstract rich abstract
note rich note
annote rich annotation annote
archive rich archive
archive_location verbatim archivelocation
call-number plain library`;

export const fields = FIELDS.split('\n').map((row) => {
  const [variable, kind, ...names] = row.split(' ') as [string, FieldKind, string, ...string[]];
  return { variable, kind, names };
});
