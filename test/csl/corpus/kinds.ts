/** Of each type, the fields that it mostly has and those that it has at times. `journal` is a periodical's name and abbreviation. */
interface Kind {
  type: string;
  mostly: string;
  atTimes: string;
}

const location = 'DOI URL accessed';
const book = 'publisher publisher-place';
const series = 'collection-title collection-number volume number-of-volumes';

export const kinds: Kind[] = [
  {
    type: 'article-journal',
    mostly: 'journal volume issue page DOI',
    atTimes: 'PMID PMCID URL accessed status ISSN translator section abstract title-short',
  },
  {
    type: 'book',
    mostly: book,
    atTimes: `editor translator edition ${series} ${location} ISBN original-date medium`,
  },
  {
    type: 'chapter',
    mostly: `container-title editor page ${book}`,
    atTimes: `container-author translator edition ${series} ${location} chapter-number ISBN`,
  },
  { type: 'article-magazine', mostly: 'journal page', atTimes: `volume issue ${location} section` },
  {
    type: 'article-newspaper',
    mostly: 'container-title',
    atTimes: `page section edition publisher-place ${location}`,
  },
  {
    type: 'report',
    mostly: `number genre ${book}`,
    atTimes: `collection-title page archive ${location} editor`,
  },
  {
    type: 'thesis',
    mostly: 'genre publisher',
    atTimes: `publisher-place archive archive_location number ${location}`,
  },
  { type: 'webpage', mostly: 'URL accessed', atTimes: 'container-title publisher genre editor version' },
  {
    type: 'paper-conference',
    mostly: 'container-title event-title page',
    atTimes: `event-place event-date editor ${book} volume ${location}`,
  },
  { type: 'speech', mostly: 'event-title event-place', atTimes: 'genre medium event-date URL publisher' },
  { type: 'dataset', mostly: 'publisher version DOI', atTimes: 'genre medium URL accessed number status' },
  {
    type: 'software',
    mostly: 'version publisher URL',
    atTimes: 'medium genre number accessed publisher-place',
  },
  {
    type: 'entry-encyclopedia',
    mostly: `container-title ${book}`,
    atTimes: `editor edition volume page ${location}`,
  },
  {
    type: 'entry-dictionary',
    mostly: 'container-title publisher',
    atTimes: `editor edition page ${location}`,
  },
  { type: 'article', mostly: 'publisher DOI', atTimes: 'genre number archive status URL accessed' },
  { type: 'post-weblog', mostly: 'container-title URL', atTimes: 'accessed genre publisher' },
  { type: 'post', mostly: 'container-title genre URL', atTimes: 'accessed publisher' },
  {
    type: 'patent',
    mostly: 'number authority',
    atTimes: `submitted ${location} references genre`,
  },
  { type: 'legal_case', mostly: 'container-title volume page authority', atTimes: 'number URL references' },
  {
    type: 'legislation',
    mostly: 'container-title section',
    atTimes: 'number volume page authority URL references',
  },
  {
    type: 'bill',
    mostly: 'number authority',
    atTimes: 'container-title volume page chapter-number URL section',
  },
  {
    type: 'motion_picture',
    mostly: 'director publisher',
    atTimes: 'medium genre dimensions URL publisher-place',
  },
  {
    type: 'broadcast',
    mostly: 'container-title publisher',
    atTimes: 'director number medium URL dimensions',
  },
  {
    type: 'song',
    mostly: 'publisher',
    atTimes: 'composer container-title medium genre number original-date URL',
  },
  {
    type: 'interview',
    mostly: 'interviewer',
    atTimes: 'container-title medium genre publisher URL accessed page',
  },
  {
    type: 'personal_communication',
    mostly: 'recipient',
    atTimes: 'genre archive archive_location publisher-place',
  },
  {
    type: 'manuscript',
    mostly: 'archive',
    atTimes: 'genre archive_location publisher-place number-of-pages URL',
  },
  { type: 'map', mostly: 'publisher scale', atTimes: `publisher-place genre ${location} edition` },
  {
    type: 'graphic',
    mostly: 'medium archive',
    atTimes: `publisher genre dimensions ${location} publisher-place`,
  },
  { type: 'figure', mostly: 'container-title', atTimes: `publisher medium ${location} number` },
  {
    type: 'review',
    mostly: 'journal volume page reviewed-title',
    atTimes: 'reviewed-author issue DOI genre',
  },
  {
    type: 'review-book',
    mostly: 'journal volume issue page',
    atTimes: `reviewed-title reviewed-author ${location}`,
  },
  { type: 'standard', mostly: 'number authority', atTimes: 'publisher publisher-place URL status' },
  { type: 'pamphlet', mostly: book, atTimes: 'genre medium URL number' },
  { type: 'classic', mostly: 'original-date', atTimes: `translator editor ${book} volume section` },
  { type: 'collection', mostly: 'archive', atTimes: `editor ${book} URL` },
  { type: 'document', mostly: 'publisher', atTimes: `archive genre ${location} number` },
  { type: 'event', mostly: 'event-title event-place', atTimes: 'event-date URL genre' },
  { type: 'hearing', mostly: 'authority', atTimes: 'container-title section number URL publisher' },
  { type: 'treaty', mostly: 'container-title', atTimes: 'volume page URL number' },
  { type: 'regulation', mostly: 'container-title number', atTimes: 'authority section volume page URL' },
  {
    type: 'performance',
    mostly: 'event-place director',
    atTimes: 'composer medium genre publisher event-date',
  },
  {
    type: 'periodical',
    mostly: 'publisher',
    atTimes: `editor volume issue ISSN ${location} publisher-place`,
  },
  { type: 'musical_score', mostly: book, atTimes: 'composer original-date genre number' },
];
