import type { Rule } from './finding.js';
import {
  checkCitations,
  checkDuplicates,
  checkIdentifiers,
  checkIds,
  checkUncited,
} from './rules/citations.js';
import { checkDays, checkFuture, checkOrder, checkReviewDate } from './rules/dates.js';
import { checkEmptyHeadings, checkHeadings } from './rules/headings.js';
import { checkAlternatives, checkImageRights, checkImageSizes, checkLicensees } from './rules/images.js';
import { checkParagraphs, checkSentences } from './rules/lengths.js';
import {
  checkAddresses,
  checkAnchors,
  checkEmptyLinks,
  checkEncryption,
  checkLinkText,
} from './rules/links.js';
import { checkTypes } from './rules/list-of-types.js';
import { checkReadingGrade } from './rules/reading-grade.js';
import { checkLinkedTerms, checkRepeatedTerms, checkTerms } from './rules/terms.js';
import { checkTranslations } from './rules/translations.js';
import {
  checkAbstract,
  checkCopyright,
  checkKeyPoints,
  checkNodes,
  checkPublisher,
  checkStatusNote,
} from './rules/whole.js';

type Named = Omit<Rule, 'check'>;

/** What a document is found to break while it is read. */
export const READING_RULES = {
  schema: {
    name: 'schema',
    severity: 'error',
    about: 'It is a document: JSON or Markdown that the schema allows.',
    source: 'article.schema.json',
  },
  field: {
    name: 'unknown-field',
    severity: 'warning',
    about: 'A document in JSON has the fields of the schema, and others only with $ or @.',
    source: 'article.schema.json',
  },
} as const satisfies Record<string, Named>;

/** What an editor looks for. Each rule looks at the article alone, and at nothing outside of it. */
export const RULES: readonly Rule[] = [
  {
    name: 'dead-citation',
    severity: 'error',
    about: 'Every citation has its reference.',
    source: 'ICMJE Recommendations, References',
    check: checkCitations,
  },
  {
    name: 'reference-id',
    severity: 'error',
    about: 'No two references have one id.',
    source: 'CSL-JSON, id',
    check: checkIds,
  },
  {
    name: 'duplicate-reference',
    severity: 'warning',
    about: 'No work is listed twice, by its DOI or its PubMed number.',
    source: 'ICMJE Recommendations, References',
    check: checkDuplicates,
  },
  {
    name: 'uncited-reference',
    severity: 'warning',
    about: 'The text cites every reference.',
    source: 'ICMJE Recommendations, References',
    check: checkUncited,
  },
  {
    name: 'reference-identifier',
    severity: 'warning',
    about: 'A DOI, PMID or PMCID in the address of a reference is a field of its own.',
    source: 'Crossref DOI display guidelines',
    check: checkIdentifiers,
  },
  {
    name: 'dead-anchor',
    severity: 'error',
    about: 'A link within the article leads to one of its headings.',
    source: 'HTML Standard, navigating to a fragment',
    check: checkAnchors,
  },
  {
    name: 'address',
    severity: 'error',
    about: 'An address is https:, http:, mailto: or relative.',
    source: 'the document’s schema, address',
    check: checkAddresses,
  },
  {
    name: 'empty-link',
    severity: 'error',
    about: 'A link has words.',
    source: 'WCAG 2.2, 2.4.4 and 4.1.2',
    check: checkEmptyLinks,
  },
  {
    name: 'link-text',
    severity: 'warning',
    about: 'The words of a link say where it leads.',
    source: 'WCAG 2.2, 2.4.4 and 2.4.9',
    check: checkLinkText,
  },
  {
    name: 'unencrypted-link',
    severity: 'advice',
    about: 'An address is https:.',
    source: 'W3C, Securing the Web',
    check: checkEncryption,
  },
  {
    name: 'image-alternative',
    severity: 'warning',
    about: 'A picture has words for who cannot see it.',
    source: 'WCAG 2.2, 1.1.1',
    check: checkAlternatives,
  },
  {
    name: 'image-rights',
    severity: 'warning',
    about: 'Pictures have a maker and a licence.',
    source: 'schema.org, creditText and usageInfo',
    check: checkImageRights,
  },
  {
    name: 'image-licensee',
    severity: 'error',
    about: 'Hosts that may show the pictures are host names.',
    source: 'the document’s schema, imageRights.licensees',
    check: checkLicensees,
  },
  {
    name: 'image-size',
    severity: 'advice',
    about: 'A picture has its width and height, so that nothing moves when it comes.',
    source: 'web.dev, Cumulative Layout Shift',
    check: checkImageSizes,
  },
  {
    name: 'heading-level',
    severity: 'warning',
    about: 'Headings leave out no level, and only the title has the first.',
    source: 'WCAG 2.2, 1.3.1 and 2.4.10',
    check: checkHeadings,
  },
  {
    name: 'empty-heading',
    severity: 'error',
    about: 'A heading has words.',
    source: 'WCAG 2.2, 1.3.1 and 2.4.6',
    check: checkEmptyHeadings,
  },
  {
    name: 'unknown-node',
    severity: 'warning',
    about: 'Everything in the body can be drawn.',
    source: 'the document’s schema, body',
    check: checkNodes,
  },
  {
    name: 'impossible-date',
    severity: 'error',
    about: 'The calendar has every date.',
    source: 'ISO 8601',
    check: checkDays,
  },
  {
    name: 'future-date',
    severity: 'warning',
    about: 'What has happened is in the past.',
    source: 'schema.org, dateModified and lastReviewed',
    check: checkFuture,
  },
  {
    name: 'date-order',
    severity: 'warning',
    about: 'What comes first has the earlier date.',
    source: 'schema.org, datePublished and dateModified',
    check: checkOrder,
  },
  {
    name: 'review-date',
    severity: 'warning',
    about: 'It says when it was reviewed and when it is next, and that is to come.',
    source: 'NHS digital service manual, content; schema.org, lastReviewed',
    check: checkReviewDate,
  },
  {
    name: 'status-note',
    severity: 'warning',
    about: 'A withdrawal and a review under way tell the reader why.',
    source: 'COPE Retraction Guidelines',
    check: checkStatusNote,
  },
  {
    name: 'publisher',
    severity: 'warning',
    about: 'It names its publisher.',
    source: 'schema.org, publisher',
    check: checkPublisher,
  },
  {
    name: 'copyright',
    severity: 'warning',
    about: 'It says on what terms it may be used.',
    source: 'schema.org, copyrightNotice, license and usageInfo',
    check: checkCopyright,
  },
  {
    name: 'reading-grade',
    severity: 'warning',
    about: 'English text reads at US grade 8 or below, by the formula of Flesch and Kincaid.',
    source: 'NIH, Clear & Simple',
    check: checkReadingGrade,
  },
  {
    name: 'long-sentence',
    severity: 'advice',
    about: 'An English sentence has 25 words at most.',
    source: 'GOV.UK, Writing for GOV.UK',
    check: checkSentences,
  },
  {
    name: 'long-paragraph',
    severity: 'advice',
    about: 'A paragraph has 150 words at most.',
    source: 'Federal Plain Language Guidelines, Write short paragraphs',
    check: checkParagraphs,
  },
  {
    name: 'list-of-types',
    severity: 'advice',
    about: 'Kinds of one thing stand side by side, in `:::types`.',
    source: 'Federal Plain Language Guidelines, Use lists',
    check: checkTypes,
  },
  {
    name: 'term-definition',
    severity: 'warning',
    about: 'A word in `:term` has a definition, there or before.',
    source: 'WCAG 2.2, 3.1.3',
    check: checkTerms,
  },
  {
    name: 'repeated-term',
    severity: 'warning',
    about: 'A word is explained once, at its first place.',
    source: 'WCAG 2.2, 3.1.3',
    check: checkRepeatedTerms,
  },
  {
    name: 'linked-term',
    severity: 'error',
    about: 'A word that is explained stands in no link.',
    source: 'HTML Standard, the a element',
    check: checkLinkedTerms,
  },
  {
    name: 'translation',
    severity: 'error',
    about: 'Translations are web pages, one a language, and in another than its own.',
    source: 'schema.org, workTranslation; BCP 47',
    check: checkTranslations,
  },
  {
    name: 'abstract',
    severity: 'advice',
    about: 'It says in a sentence or two what it says.',
    source: 'schema.org, abstract',
    check: checkAbstract,
  },
  {
    name: 'key-points',
    severity: 'advice',
    about: 'A longer article begins with its key points.',
    source: 'CDC Clear Communication Index, main message at the top',
    check: checkKeyPoints,
  },
];
