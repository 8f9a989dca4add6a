/**
 * The document. Field names are schema.org's (`MedicalWebPage`), the body is mdast, the references are CSL-JSON.
 * `article.schema.json` says the same to other tools, and a test holds the two together.
 */

/** A calendar date, ISO 8601: `2022-10-14`, `2022-10` or `2022`; a time after the day is allowed and not shown. */
export type IsoDate = string;

/** An absolute `https:`, `http:` or `mailto:` address, or one relative to the document. */
export type Address = string;

/** One step of the way to the page, outermost first. */
export interface Crumb {
  name: string;
  url?: Address;
}

/** A person or an organisation. */
export interface Agent {
  name: string;
  url?: Address;
  /** What the reader should know of them: who the team consists of, a person's qualification. */
  description?: string;
}

/** A statement that may also have a page of its own: an editorial policy, a content usage policy. */
export interface Statement {
  text: string;
  url?: Address;
}

/** The terms of the pictures, which are seldom those of the text. */
export interface ImageRights {
  /** Who made the pictures. */
  creditText?: string;
  copyrightNotice?: string;
  /** The terms in words. */
  usageInfo?: Statement;
  /**
   * Host names that may show the pictures, such as `example.org`, which is `www.example.org` too, or `*.example.org` for
   * all below it. Absent: any host may. On any other host a picture is not asked for: its description stands there.
   */
  licensees?: string[];
}

/** What an explainer and the page that it is based on have in common. */
export interface Work {
  headline: string;
  url?: Address;
  datePublished?: IsoDate;
  /** When the text was last updated. */
  dateModified?: IsoDate;
  author?: Agent[];
  publisher?: Agent;
  /** The editorial statement: how the text is written and checked. */
  publishingPrinciples?: Statement;
  copyrightNotice?: string;
  copyrightHolder?: Agent;
  /** The content usage policy. */
  usageInfo?: Statement;
  /** Address of the licence of the text. */
  license?: Address;
  imageRights?: ImageRights;
}

/** The same text in another language. */
export interface Translation {
  /** BCP 47 language tag. */
  inLanguage: string;
  /** The page or the JSON document of the translation. Empty: the tag ships with it. */
  url: Address;
}

/** One that a tag ships with. */
export interface ShippedTranslation extends Translation {
  /** What its language calls itself: the first name that `Intl` gives takes Chromium as long as drawing the card. */
  name: string;
}

export type Status = 'current' | 'under-review' | 'withdrawn';

export interface Article extends Work {
  abstract?: string;
  /** BCP 47 language tag of the text. */
  inLanguage: string;
  breadcrumb?: Crumb[];
  lastReviewed?: IsoDate;
  reviewedBy?: Agent[];
  /** When the next review is due. */
  reviewDue?: IsoDate;
  /** Default `current`. */
  status?: Status;
  /** Why it is under review or withdrawn, for the reader. */
  statusNote?: string;
  /** The same text in other languages. */
  workTranslation?: Translation[];
  /** The page that this text is an adaptation of. */
  isBasedOn?: Work;
  body: Root;
  references?: CslItem[];
  /** The references as they are shown, formatted when the document was made, so that a card needs no formatter. */
  bibliography?: Entry[];
}

/** A reference as it is shown. Its number is its place in the bibliography. */
export interface Entry {
  /** The CSL id, by which the text cites it. */
  id: string;
  /** In how many places the text cites it. Default: in none. */
  citations?: number;
  runs: Run[];
}

/** A piece of a formatted reference: text, how it is set, at most one link. Never HTML. */
export interface Run {
  text: string;
  /** How the piece is set, outermost first. Default: as the text around it. */
  formats?: Format[];
  /** Begins a block, which goes on until a run begins another. Default: the block of the run before. */
  display?: Display;
  /** Where the piece leads. */
  url?: Address;
}

export type Format = 'italic' | 'bold' | 'small-caps' | 'underline' | 'superscript' | 'subscript';

/** CSL's blocks of an entry; `inline` ends one. */
export type Display = 'block' | 'left-margin' | 'right-inline' | 'indent' | 'inline';

/** mdast, a closed subset and without positions. A node of any other type is dropped when drawn and its text kept. */
export interface Root {
  type: 'root';
  children: Node[];
}

export type Node =
  | { type: 'heading'; depth: number; children: Node[] }
  | { type: 'paragraph'; children: Node[] }
  | { type: 'blockquote'; children: Node[] }
  | { type: 'list'; ordered?: boolean | null; start?: number | null; children: Node[] }
  | { type: 'listItem'; children: Node[] }
  | { type: 'table'; children: Node[] }
  | { type: 'tableRow'; children: Node[] }
  | { type: 'tableCell'; children: Node[] }
  | { type: 'text'; value: string }
  | { type: 'emphasis'; children: Node[] }
  | { type: 'strong'; children: Node[] }
  | { type: 'break' }
  | { type: 'link'; url: Address; children: Node[] }
  | Image
  | { type: 'footnoteReference'; identifier: string }
  | Directive;

/**
 * A picture of the publisher's. What it does not say of its rights itself is as `imageRights` says. Names are those of
 * schema.org's `ImageObject`, but for mdast's `url` and `alt`, and for the art director, whom schema.org knows as a
 * `contributor` of that role.
 */
export interface Image {
  type: 'image';
  url: Address;
  /** What it shows, for who does not see it; empty if it is for show. */
  alt?: string | null;
  /** What stands below it. */
  caption?: string;
  /** Whom to credit, in words. */
  creditText?: string;
  /** The artist. */
  creator?: Agent | string;
  /** Who answers for it being right, such as a medical art director. */
  artDirector?: Agent | string;
  copyrightNotice?: string;
  license?: Address;
  /** Where to ask for a licence. */
  acquireLicensePage?: Address;
  /** Its own size, in pixels, by which its place is kept free until it is there. */
  width?: number;
  height?: number;
}

/** `:::key-points`, `:::types` and `:::note` (container), `::figure` (leaf), `:term` (text). */
export interface Directive {
  type: 'containerDirective' | 'leafDirective' | 'textDirective';
  name: string;
  attributes?: Record<string, string | null | undefined> | null;
  children: Node[];
}

/** A reference, CSL-JSON 1.0.2. The variables that are listed are those that this project reads; others pass through. */
export interface CslItem {
  id: string;
  type: string;
  title?: string;
  author?: CslName[];
  editor?: CslName[];
  issued?: CslDate;
  accessed?: CslDate;
  'container-title'?: string;
  'container-title-short'?: string;
  'title-short'?: string;
  edition?: string | number;
  genre?: string;
  volume?: string | number;
  issue?: string | number;
  page?: string | number;
  number?: string | number;
  publisher?: string;
  'publisher-place'?: string;
  DOI?: string;
  PMID?: string;
  PMCID?: string;
  ISBN?: string;
  URL?: string;
}

export interface CslName {
  family?: string;
  given?: string;
  'dropping-particle'?: string;
  'non-dropping-particle'?: string;
  suffix?: string;
  /** An institution, or a name that is not to be taken apart. */
  literal?: string;
}

export interface CslDate {
  'date-parts'?: (string | number)[][];
  season?: string | number;
  circa?: boolean | string | number;
  literal?: string;
  raw?: string;
}
