import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Article } from '../article/article.js';
import type { en } from '../locales/en.js';
import type { Words } from '../locales/words.js';
import type { SourceError } from '../sources/source-error.js';
import {
  chooseSource,
  holdsArticle,
  isParsed,
  isSame,
  type Source,
  type SourceOptions,
} from '../sources/source.js';
import { ArticleErrorEvent, ArticleLoadEvent, ArticleRetryEvent } from './events.js';

export interface ArticleControllerOptions {
  /** Read before each update of the host, so that changes made together are one. */
  readonly sources: () => SourceOptions & {
    readonly shipped?: Article | undefined;
    /** Name of the style that the references are wanted in; else that of the document. */
    readonly style?: string;
  };
  /** Loads what the drawing of an article needs that most do not need, before it is drawn. */
  readonly prepare: (article: Article) => Promise<void>;
  /** The words that errors are told in. */
  readonly words: () => typeof en & Partial<Pick<Words, 'errors'>>;
  /** Whether the host draws what there is to draw. */
  readonly isReady: () => boolean;
  /** Whether to wait with a request until the host nears the viewport. Read when a request would start. */
  readonly lazy: () => boolean;
}

/**
 * Finds the host's article and keeps it: `article`, `error` with its `sentence`, and `loading` are what there is to draw.
 *
 * The last article stays until the next one has come, so an error never takes away what was readable; only a withdrawal
 * does. A move in the DOM is not a disconnect: that is decided in a microtask.
 */
export class ArticleController implements ReactiveController {
  article: Article | undefined;
  error: SourceError | undefined;
  loading = false;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: ArticleControllerOptions;
  #source: Source | undefined;
  #style = '';
  /** What errors are told in English. */
  #errors: Words['errors'] | undefined;
  /** Of the article that was announced last. */
  #announced: Article | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, options: ArticleControllerOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** `error` in one sentence for the reader. */
  get sentence(): string {
    if (!this.error) return '';
    const words = this.#options.words();
    const otherwise = navigator.onLine ? words.unavailable : words.offline;
    return (words.errors ?? this.#errors)?.[this.error.code] ?? otherwise;
  }

  /** Whether the light DOM is all that there is to read for now. */
  get showsLightDom(): boolean {
    return !this.article && this.error?.code !== 'withdrawn';
  }

  /** Whether asking again may help: the same bytes on the page stay the same. */
  get canRetry(): boolean {
    const { code } = this.error ?? {};
    return this.#source?.kind === 'address' && code !== 'withdrawn' && code !== 'bad-address';
  }

  hostConnected(): void {
    if (!isParsed(this.#host)) addEventListener('DOMContentLoaded', this.refresh, { once: true });
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      // What is still to come is dropped; back in a document, the host asks again.
      if (this.loading) this.#source = undefined;
    });
  }

  /** Looks again for a source, as after a change of the light DOM. */
  readonly refresh = (): void => this.#host.requestUpdate();

  hostUpdate(): void {
    const { shipped, style = '', ...sources } = this.#options.sources();
    const source = chooseSource(this.#host, sources) ?? (shipped && { kind: 'property', value: shipped });
    if (isSame(source, this.#source) && style === this.#style) return;
    this.#source = source;
    this.#style = style;
    this.error = undefined;
    this.loading = false;
    if (!source) this.article = undefined;
    // Its references were formatted when the tag was built: there is nothing to load.
    else if (source.value === shipped && shipped?.bibliography) this.article = shipped;
    else void this.#load(source);
  }

  hostUpdated(): void {
    if (!this.article || this.article === this.#announced || !this.#options.isReady()) return;
    this.#announced = this.article;
    this.#host.dispatchEvent(new ArticleLoadEvent(this.article));
  }

  /** Asks the same source again. */
  readonly retry = (): void => {
    this.#host.dispatchEvent(new ArticleRetryEvent());
    if (this.#source) void this.#load(this.#source);
  };

  async #load(source: Source): Promise<void> {
    this.loading = true;
    try {
      const { load, isNear } = await import('./load.js');
      if (source.kind === 'address' && this.#options.lazy()) await isNear(this.#host);
      if (source !== this.#source) return;
      const article = await load(source, this.#host, this.#style);
      await this.#options.prepare(article);
      if (source !== this.#source) return;
      this.article = article;
      this.error = undefined;
    } catch (error) {
      this.#errors ??= await import('../locales/en-errors.js').then(({ errors }) => errors, ignore);
      if (source !== this.#source) return;
      this.#fail(error as Error);
    }
    this.loading = false;
    this.#host.requestUpdate();
  }

  #fail(error: Error): void {
    const { shipped } = this.#options.sources();
    const { name, message } = error;
    // Whatever is not typed is the failure to load what reads such a source.
    this.error =
      name === 'SourceError'
        ? (error as SourceError)
        : { name: 'SourceError', code: 'reader-unavailable', message };
    const withdrawn = this.error.code === 'withdrawn';
    if (withdrawn || !holdsArticle(this.#host)) this.article ??= shipped;
    if (withdrawn && this.article) this.article = { ...this.article, status: 'withdrawn' };
    console.warn(`<${this.#host.localName}> ${this.error.code}: ${message}`);
    this.#host.dispatchEvent(new ArticleErrorEvent(this.error));
  }
}

/** Without its sentences, an error has the one that is always there. */
const ignore = () => undefined;
