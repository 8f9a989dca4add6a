import type { Media } from '../../support/commands.js';
import type { HostPage } from '../../support/host-page.js';
import type { Subject } from '../subjects/subject.js';

/** What a host page is made of, beside the subject's tags and scripts. What is left out is as on a plain page. */
export interface PageOfHost {
  readonly headers?: Readonly<Record<string, string>>;
  /** As XML, where everything has to be well-formed. */
  readonly isXhtml?: boolean;
  readonly doctype?: string;
  /** Attributes of `<html>`. */
  readonly root?: string;
  /** What stands in `<head>` before the subject's scripts, and after them. */
  readonly head?: string;
  readonly headAfter?: string;
  /** A script of the host's, which is the first of the page: a file, as many policies allow no other. */
  readonly script?: string;
  /** Changes the tags of the subject's scripts. */
  readonly scripts?: (tags: readonly string[]) => readonly string[];
  /** Changes what the page's author has pasted. */
  readonly body?: (markup: string) => string;
  /** Attributes of the frame that the page is opened in. */
  readonly sandbox?: string;
}

/** One of the things that hosts do. */
export interface HostCase {
  /** Its number in the table that README.md is written to. */
  readonly number: number;
  /** What the host does, in a few words. */
  readonly name: string;
  /** By what tells them apart in a test's title. */
  readonly pages: Readonly<Record<string, PageOfHost>>;
  /** Why there is nothing to judge of a widget that is not ours. */
  readonly onlyOurs?: string;
  /** Throws an error that says what does not hold. */
  readonly holds: (visit: Visit) => Promise<void>;
}

/** One subject on one page of a case. */
export interface Visit {
  readonly subject: Subject;
  /** The name of the page, out of `pages`. */
  readonly name: string;
  open(size?: { width?: number; height?: number }): Promise<HostPage>;
  /** The same for a page that nobody can look into. It is gone after the test. */
  openSealed(): void;
  /** Has a finger tap an element. */
  tap(element: Element): void;
  /** Presses Tab. */
  pressTab(): Promise<void>;
  /** Emulates what a reader has set until the end of the test, or answers false: only Chromium can. */
  emulate(media: Media): Promise<boolean>;
  /** Waits until each element says what it says on a plain page, and gives them. */
  drawn(page: HostPage): Promise<HTMLElement[]>;
  /** The same for elements that are got anew each time. */
  says(elements: () => readonly HTMLElement[]): Promise<void>;
  /** Waits until each element looks as it does on a plain page, or on the page of that name of the same case. */
  alike(page: HostPage, other?: string): Promise<void>;
}
