import type { Article, Node, Statement } from '../../article/article.js';
import { lineOfNode, linksIn, type Link } from './mdast.js';

/** What publishers state about their pages, in paragraphs that are not part of the text. */
export type Statements = Pick<
  Article,
  'publishingPrinciples' | 'copyrightNotice' | 'usageInfo' | 'imageRights'
>;

type Kind = 'imageCredit' | 'imageCopyright' | 'imageUsage' | 'usage' | 'copyright' | 'editorial';

const MAX_LENGTH = 3000;

const COPYRIGHT = /©|\(c\) ?\d{4}|\bcopyright(s|ed)?\b|\ball rights reserved\b/i;
const USAGE =
  /\busage (polic(y|ies)|guidelines|terms)\b|\bcontent (use|usage|licen[cs]ing)\b|\breprint(s|ed|ing)?\b|\bCC[ -]BY\b|\bcreative commons\b|\bterms of use\b|\brepublish(ed|ing)?\b|\bpermissions? (requests?|policy|to (use|reproduce|copy))\b|\bre-?us(e|ing) (of )?(this|our|the) (content|material|text|articles?|pages?|information)\b|\breproduced? .{0,60}\b(permission|licen[cs]e|consent)\b/i;
const DRAWN = /\b(illustrations?|illustrators?|illustrated by|artwork|imagery)\b/i;
const DRAWN_TERMS =
  /\b(credit(s|ed)?|art director|artists?|(created|made|drawn|produced|provided|designed|copyright) by|illustration team|^(medical )?(illustrations?|artwork)(?= by\b|:)|CC[ -]BY|creative commons|graphic designers?|(prior|written) approval|permission|licensing agreement)\b/i;
const PICTURE = /\b(images?|photo(graph)?s?|graphics?|pictures?|figures?)\b/i;
const PICTURE_TERMS =
  /\b((image|photo|picture|figure) credits?|photo(graph)?s? by|CC[ -]BY|creative commons|courtesy of|licens(e|ing) (agreement|terms)|licensed (from|to|under|by)|permission|prior (written )?approval|all rights reserved|copyright(ed)?)\b|©/i;
const IMAGE_USAGE =
  /\bpermission\b|\b(prior|written) approval\b|\blicens(e|ing) agreement\b|\bmay (not )?be (used|reproduced|copied)\b/i;
const EDITORIAL_TEAM =
  /\beditorial (and \w+ )?(content )?(team|board|staff|process|polic(y|ies)|standards?|guidelines|review)\b|\b(content team|medical review board|editors and writers)\b/i;
const EDITORIAL_WORK =
  /\b(reviews?|reviewed|written|writes?|writers?|editors?|edited|consists?|comprise[sd]?|comprising|composed|made up|fact-check(s|ed|ing)?|accura(te|cy)|experts?)\b/i;
const CONTENT_MADE =
  /^(?:(?:this|our|all(?: of)?(?: our| the)?|the) )?(?:[\w-]+ )?(?:content|articles?|pages?|website|information on this (?:page|site|website))(?: on [\w ]{2,40})? (?:is|are|was|were|has|have|passes|pass|goes|go|undergoes|undergo)\b.{0,120}\b(?:written|reviewed|fact-checked|reviews?)\b/i;

/** Without one of these no sentence is of a kind; most paragraphs need no other look. */
const HINT =
  /©|\(c\)|copyright|rights|reprint|publish|re-?us|usage|terms|polic|permi|licen|illustrat|imagery|image|artwork|photo|picture|figure|graphic|courtesy|reproduc|CC.BY|creative|editor|content|review|written|fact-check/i;

/** What a sentence states, if it states something about the page or its pictures. */
export function kindOf(sentence: string): Kind | undefined {
  if (
    (DRAWN.test(sentence) && (DRAWN_TERMS.test(sentence) || COPYRIGHT.test(sentence))) ||
    isPictureTerm(sentence)
  ) {
    return COPYRIGHT.test(sentence)
      ? 'imageCopyright'
      : IMAGE_USAGE.test(sentence)
        ? 'imageUsage'
        : 'imageCredit';
  }
  if (USAGE.test(sentence)) return 'usage';
  if (COPYRIGHT.test(sentence)) return 'copyright';
  if ((EDITORIAL_TEAM.test(sentence) && EDITORIAL_WORK.test(sentence)) || CONTENT_MADE.test(sentence))
    return 'editorial';
  return undefined;
}

function isPictureTerm(sentence: string): boolean {
  return (
    PICTURE.test(sentence) && PICTURE_TERMS.test(sentence) && !/\b(content|text|articles?)\b/i.test(sentence)
  );
}

/**
 * Takes a paragraph that states such a thing, sentence by sentence; false when it begins otherwise, for then it is part
 * of the text. A sentence that says nothing of its own goes with the one before it; what was stated before is not
 * stated again.
 */
export function takeStatements(
  block: Node,
  into: Statements,
  only?: (field: keyof Statements) => boolean,
): boolean {
  const text = lineOfNode(block);
  if (!text || text.length > MAX_LENGTH || !HINT.test(text)) return false;
  const links = linksIn([block]).filter(({ url }) => !url.startsWith('#'));
  let kind: Kind | undefined;
  for (const sentence of sentencesOf(text)) {
    const next = kindOf(sentence) ?? kind;
    if (!next) return false;
    kind = next;
    const field = FIELDS[kind];
    if (!only || only(field)) add(kind, sentence, links, into);
  }
  return true;
}

const FIELDS: Record<Kind, keyof Statements> = {
  imageCredit: 'imageRights',
  imageCopyright: 'imageRights',
  imageUsage: 'imageRights',
  usage: 'usageInfo',
  copyright: 'copyrightNotice',
  editorial: 'publishingPrinciples',
};

function add(kind: Kind, sentence: string, links: Link[], into: Statements): void {
  const image = (into.imageRights ??= {});
  if (kind === 'imageCredit') image.creditText = join(image.creditText, sentence);
  else if (kind === 'imageCopyright') image.copyrightNotice = join(image.copyrightNotice, sentence);
  else if (kind === 'imageUsage') image.usageInfo = state(image.usageInfo, sentence, links);
  else if (kind === 'usage') into.usageInfo = state(into.usageInfo, sentence, links);
  else if (kind === 'copyright') into.copyrightNotice = join(into.copyrightNotice, sentence);
  else into.publishingPrinciples = state(into.publishingPrinciples, sentence, links);
  if (Object.keys(image).length === 0) delete into.imageRights;
}

function state(statement: Statement | undefined, sentence: string, links: Link[]): Statement {
  const url = statement?.url ?? links.find(({ text }) => text && sentence.includes(text))?.url;
  return { text: join(statement?.text, sentence), ...(url && { url }) };
}

function join(before: string | undefined, sentence: string): string {
  return !before ? sentence : before.includes(sentence) ? before : `${before} ${sentence}`;
}

/** A sentence ends where a capital letter follows its stop; "Dr. Lee" too, which goes on with its sentence's kind. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const { index, 0: stop } of text.matchAll(/[.!?]["”’)]{0,2} (?=["“(©]?\p{Lu}|©)/gu)) {
    sentences.push(text.slice(start, index + stop.length).trim());
    start = index + stop.length;
  }
  sentences.push(text.slice(start).trim());
  return sentences.filter(Boolean);
}
