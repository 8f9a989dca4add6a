import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Article, CslItem } from '../article/article.js';
import type { FormattedList } from '../citations/format-list.js';
import { plainEntry } from '../citations/plain-entry.js';
import { DEFAULT_STYLE } from '../citations/styles.js';
import type { enList } from '../locales/en-list.js';
import type { Words } from '../locales/words.js';
import type { LoadedReferences } from '../sources/load-references.js';
import {
  chooseReferences,
  isSameSource,
  type ReferenceSource,
  type ReferenceSourceOptions,
} from '../sources/reference-source.js';
import type { SourceError } from '../sources/source-error.js';
import { isParsed } from '../sources/source.js';
import { CitationErrorEvent, CitationLoadEvent } from './events.js';
import { languageOf } from '../context/language.js';
import { loadLook, styleOf, type Look } from './list-look.js';

export interface ReferencesControllerOptions {
  /** What the page asks for. Read before each update of the host, so that changes made together are one. */
  readonly read: () => WantedReferences;
  /** The words that errors are told in. */
  readonly words: () => typeof enList & Partial<Pick<Words, 'listErrors'>>;
  /** What reads references that no explainer has formatted. Called when there are some. */
  readonly load: () => Promise<{
    readonly loadReferences: (source: ReferenceSource, host: Element) => Promise<LoadedReferences>;
  }>;
}

export interface WantedReferences extends ReferenceSourceOptions {
  /** Name or address of a style; empty for the default. */
  readonly citationStyle: string;
  /** BCP 47 tag; empty for the page's language. */
  readonly locale: string;
  readonly sort: string;
}

/** What there is to draw. */
export interface ShownList extends FormattedList {
  /** The references, for whoever wants them in another format; the entries may be in another order. */
  readonly items: readonly CslItem[];
  /** Whether they are those of an explainer, whose text cites them by their numbers. */
  readonly isCited: boolean;
  /** Name or address of the style that they are in. */
  readonly style: string;
  /** How many references have mistakes. */
  readonly mistaken: number;
}

/**
 * Finds the references of a list, and formats them unless an explainer has done so. Options are read before each update
 * of the host; an explainer may come later than the list and change its article, of which `article-load` tells.
 *
 * What is shown stays until what was asked for last is ready. A move in the DOM is not a disconnect: that is decided in
 * a microtask.
 */
export class ReferencesController implements ReactiveController {
  list: ShownList | undefined;
  /** `error` in one sentence for the reader. */
  sentence = '';
  error: SourceError | undefined;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: ReferencesControllerOptions;
  #source: ReferenceSource | undefined;
  #loaded: Promise<LoadedReferences> | undefined;
  /** The style, locale and order that were asked for last, as a text to compare. */
  #wanted = '';
  /** Tells what was asked for last from what was before, which is dropped. */
  #task = {};
  #isBusy = false;
  /** The list that was announced last. */
  #announced: ShownList | undefined;
  #root: Node | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, options: ReferencesControllerOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.#root = this.#host.getRootNode();
    // An image of the page that is named so takes the place of the document's own (hostile-hosts.md, case 7).
    addEventListener.call(this.#root, 'article-load', this.refresh);
    if (!isParsed(this.#host)) addEventListener('DOMContentLoaded', this.refresh, { once: true });
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    if (this.#root) removeEventListener.call(this.#root, 'article-load', this.refresh);
    queueMicrotask(() => {
      // What is still to come is dropped; back in a document, the host asks again.
      if (!this.#host.isConnected && this.#isBusy) this.#forget();
    });
  }

  /** Looks again, as after a change of the light DOM. */
  readonly refresh = (): void => this.#host.requestUpdate();

  /** Asks the same source again. */
  readonly retry = (): void => {
    this.#forget();
    this.refresh();
  };

  #forget(): void {
    this.#source = undefined;
    this.#task = {};
  }

  hostUpdate(): void {
    const options = this.#options.read();
    const source = chooseReferences(this.#host, options);
    const style = styleOf(options.citationStyle || (source?.style ?? ''));
    const locale = options.locale || languageOf(this.#host);
    const wanted = [style, locale, options.sort].join();
    const isSame = isSameSource(source, this.#source);
    if (isSame && wanted === this.#wanted) return;
    if (!isSame) this.#loaded = undefined;
    this.#source = source;
    this.#wanted = wanted;
    this.#task = {};
    this.#isBusy = false;
    this.error = undefined;
    const article = source?.kind === 'explainer' ? (source.value as Article | undefined) : undefined;
    const { bibliography: entries = [], references: items = [] } = article ?? {};
    const isFormatted = items.length === 0 || (style === styleOf(source?.style ?? '') && !options.locale);
    if (!source || (source.kind === 'explainer' && entries.length + items.length === 0)) {
      this.list = undefined;
    } else if (entries.length > 0 && isFormatted) {
      this.list = { entries, items, numbered: true, isCited: true, style, mistaken: 0 };
    } else {
      void this.#show(source, style, loadLook(style, locale, this.#host.baseURI));
    }
  }

  hostUpdated(): void {
    if (!this.list || this.list === this.#announced) return;
    this.#announced = this.list;
    this.#host.dispatchEvent(new CitationLoadEvent(this.list.items));
  }

  async #show(source: ReferenceSource, style: string, loading: Promise<Look>): Promise<void> {
    const task = this.#task;
    this.#isBusy = true;
    // Awaited once there is something to format.
    loading.catch(() => {});
    let list: ShownList | undefined;
    let failure: [error: Error, sentence: string] | undefined;
    try {
      const loaded = await (this.#loaded ??= this.#load(source));
      if (loaded.items.length > 0) [list, failure] = await this.#format(source, loaded, style, loading);
    } catch (error) {
      failure = [error as Error, await sentenceOf(error as Partial<SourceError>, this.#options.words())];
      list = this.list;
    }
    if (task !== this.#task) return;
    this.#isBusy = false;
    this.list = list;
    if (failure) this.#fail(...failure);
    this.#host.requestUpdate();
  }

  async #load(source: ReferenceSource): Promise<LoadedReferences> {
    const { kind, value } = source;
    if (kind === 'explainer')
      return { items: (value as Article).references ?? [], problems: [], mistaken: 0 };
    const reader = await this.#options.load().catch((error: Error) => error);
    if (reader instanceof Error) return { items: unread(source, reader), problems: [], mistaken: 0 };
    const loaded = await reader.loadReferences(source, this.#host);
    for (const problem of loaded.problems) console.warn(`<${this.#host.localName}> ${problem}`);
    return loaded;
  }

  /** The references in their style, or without one where that can't be had. */
  async #format(
    { kind, value }: ReferenceSource,
    { items, asWritten, mistaken }: LoadedReferences,
    wanted: string,
    loading: Promise<Look>,
  ): Promise<[ShownList, failure?: [error: Error, sentence: string]]> {
    const isCited = kind === 'explainer';
    const cited = isCited ? (value as Article).bibliography : undefined;
    const { sort: order } = this.#options.read();
    let formatted: FormattedList;
    let style = wanted;
    let failure: [error: Error, sentence: string] | undefined;
    try {
      const { formatList, error, ...look } = await loading;
      formatted = formatList(items, { ...look, asWritten, order, cited });
      if (error) {
        failure = [error, this.#options.words().noSuchStyle];
        style = DEFAULT_STYLE;
      }
    } catch (error) {
      formatted = { entries: cited ?? items.map(plainEntry), numbered: true };
      failure = [error as Error, this.#options.words().noStyle];
    }
    return [{ ...formatted, items, isCited, style, mistaken }, failure];
  }

  #fail(error: Error, sentence: string): void {
    const { name, message } = error;
    // Whatever is not typed is the failure to load a part of ours.
    this.error =
      name === 'SourceError'
        ? (error as SourceError)
        : { name: 'SourceError', code: 'reader-unavailable', message };
    this.sentence = sentence;
    console.warn(`<${this.#host.localName}> ${this.error.code}: ${message}`);
    this.#host.dispatchEvent(new CitationErrorEvent(this.error));
  }
}

/** What went wrong, for the reader. */
async function sentenceOf(
  { code }: Partial<SourceError>,
  words: ReturnType<ReferencesControllerOptions['words']>,
): Promise<string> {
  const otherwise = navigator.onLine ? words.noReferences : words.offline;
  try {
    const { listErrors } = words.listErrors ? words : await import('../locales/en-list-errors.js');
    return listErrors![code!] ?? otherwise;
  } catch {
    return otherwise;
  }
}

/**
 * CSL-JSON on the page as it stands, where what reads and checks it can't be had.
 * @throws why that is so, where there is none
 */
function unread({ kind, value }: ReferenceSource, reason: Error): CslItem[] {
  let items = value;
  try {
    if (kind === 'script') items = JSON.parse(value as string);
  } catch {
    // Another format.
  }
  if (!Array.isArray(items)) throw reason;
  return items.map((item: CslItem, i) => ({ ...item, id: `${item?.id ?? i}` }));
}
