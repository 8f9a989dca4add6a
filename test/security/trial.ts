import type { Payload } from './payload.js';

/** One payload in one place of a door: what a page is to mount, and what must hold of it. */
export interface Trial {
  readonly payload: Payload;
  /** Where it stands, for a door with several places. */
  readonly place?: string;
  readonly mount: Mount;
  /** Words that must be readable, as they are. */
  readonly text?: string;
  /** Words that must be a link to this address where a link may lead there, and mere words where not. */
  readonly link?: { readonly words: string; readonly address: string };
  /** HTML whose words, emphasis, lists and links must be there again. */
  readonly meaning?: string;
  /** Addresses that the page's author names in it, which alone may be asked for beside the page's own server. */
  readonly named?: readonly string[];
}

export type Mount = ElementMount | FrameMount | SettingMount | StyleMount | DoneMount;

/** An element of ours, made anew. */
export interface ElementMount {
  readonly kind: 'element';
  readonly tag: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly properties?: Readonly<Record<string, unknown>>;
  /** A child script of data. */
  readonly script?: { readonly type: string; readonly text: string };
  /** What stands in it. */
  readonly html?: string;
  /** Whether to open the cards of a citation and of a word. */
  readonly opensCards?: boolean;
}

/** A page in a frame; `written` is not opened, but looked at as it is written. */
export interface FrameMount {
  readonly kind: 'frame' | 'written';
  readonly url: string;
  /** Scripts and styles, as text, that the written page may have. */
  readonly own: readonly string[];
  /** Elements of ours in it that must be drawn. */
  readonly awaits?: string;
}

/** Attributes on an element that stays, one set after the other; or the fragment of the page's address. */
export interface SettingMount {
  readonly kind: 'attributes' | 'fragment' | 'message' | 'doctor';
  readonly tag?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly value?: string;
}

/** Custom properties that the page's styles set on an element that stays. */
export interface StyleMount {
  readonly kind: 'styles';
  readonly tag: string;
  readonly names: readonly string[];
  readonly value: string;
}

/** Nothing to draw: what was found where the trial was made, in Node. */
export interface DoneMount {
  readonly kind: 'done';
  readonly found: readonly string[];
}

/** What is wrong, with which payload behind which door. */
export interface Finding {
  readonly door: string;
  readonly id: string;
  readonly place?: string;
  readonly found: string;
}

/** What a page has to say of a batch of trials. */
export interface BatchResult {
  /** By the index of the trial. */
  readonly findings: ReadonlyArray<readonly [trial: number, found: string]>;
  /** Scripts that ran and errors that nobody caught, with the trial that was on the page then. */
  readonly calls: ReadonlyArray<readonly [trial: number, found: string]>;
  /** Addresses on other hosts, as far as the browser reports them to a page. */
  readonly requests: ReadonlyArray<readonly [trial: number, url: string]>;
  /** What of the host page is not as it was. */
  readonly changed: readonly string[];
}

/** A way for outside text into a page. */
export interface Door {
  readonly name: string;
  /** Trials that one page holds. */
  readonly batch: number;
  /**
   * The page that they are mounted on: `strict`, whose policy keeps what the page itself contains from running, or
   * `builder`, which has the snippet builder.
   */
  readonly page?: 'strict' | 'builder';
  trials(payload: Payload, shelf: Shelf): Trial[];
}

/** Where doors lay what a page is to fetch. */
export interface Shelf {
  readonly origin: string;
  /** @returns the address, which ends in the suffix */
  readonly put: (type: string, body: string, suffix?: string) => string;
  readonly putAt: (path: string, type: string, body: string) => string;
}
