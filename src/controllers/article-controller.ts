import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Article } from '../article/article.js';
import type { SourceError } from '../sources/source-error.js';
import { chooseSource, holdsArticle, isParsed, isSame, type Source, type SourceOptions } from '../sources/source.js';
import { ArticleErrorEvent, ArticleLoadEvent, ArticleRetryEvent } from './events.js';

export interface ArticleControllerOptions {
  /** Read before each update of the host, so that changes made together are one. */
  readonly sources: () => SourceOptions;
  /** Whether to wait with a request until the host nears the viewport. Read when a request would start. */
  readonly lazy: () => boolean;
}

/**
 * Finds the host's article and keeps it: `article`, `error` and `loading` are what there is to draw.
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
  #observer: IntersectionObserver | undefined;
  /** Of the article that was announced last. */
  #announced: Article | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, options: ArticleControllerOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
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
    if (!isParsed(this.#host)) {
      this.#host.ownerDocument.addEventListener('DOMContentLoaded', this.refresh, { once: true });
    }
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      this.#observer?.disconnect();
      // An answer that is still to come is dropped; back in a document, the host asks again.
      if (this.loading) this.#source = undefined;
    });
  }

  /** Looks again for a source, as after a change of the light DOM. */
  readonly refresh = (): void => this.#host.requestUpdate();

  hostUpdate(): void {
    const source = chooseSource(this.#host, this.#options.sources());
    if (isSame(source, this.#source)) return;
    const inLightDom = source?.kind === 'script' || source?.kind === 'light-dom';
    if (inLightDom && !isParsed(this.#host)) return;
    this.#source = source;
    this.#observer?.disconnect();
    this.error = undefined;
    this.loading = false;
    if (!source) this.article = undefined;
    else if (source.kind === 'shipped') this.article = source.value;
    else if (source.kind === 'address' && this.#options.lazy()) this.#loadWhenNear(source);
    else void this.#load(source);
  }

  hostUpdated(): void {
    if (!this.article || this.article === this.#announced) return;
    this.#announced = this.article;
    this.#host.dispatchEvent(new ArticleLoadEvent(this.article));
  }

  /** Asks the same source again. */
  readonly retry = (): void => {
    this.#host.dispatchEvent(new ArticleRetryEvent());
    this.#source = undefined;
    this.#host.requestUpdate();
  };

  #loadWhenNear(source: Source): void {
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        this.#observer?.disconnect();
        void this.#load(source);
        this.#host.requestUpdate();
      },
      { rootMargin: '50%' },
    );
    this.#observer.observe(this.#host);
  }

  async #load(source: Source): Promise<void> {
    this.loading = true;
    try {
      const { loadArticle } = await import('../sources/load-article.js');
      const article = await loadArticle(source, this.#host.ownerDocument.baseURI);
      if (source !== this.#source) return;
      this.article = article;
    } catch (error) {
      if (source !== this.#source) return;
      this.#fail(error as SourceError);
    }
    this.loading = false;
    this.#host.requestUpdate();
  }

  #fail(error: SourceError): void {
    const { shipped } = this.#options.sources();
    this.error = error.code ? error : unavailable(error);
    if (error.code === 'withdrawn') {
      const known = this.article ?? shipped;
      this.article = known && { ...known, status: 'withdrawn' };
    } else if (!holdsArticle(this.#host)) {
      this.article ??= shipped;
    }
    console.warn(`<${this.#host.localName}> ${this.error.code}: ${error.message}`);
    this.#host.dispatchEvent(new ArticleErrorEvent(this.error));
  }
}

/** Whatever is not one of the typed errors is the failure to load the reader itself. */
function unavailable({ message }: Error): SourceError {
  return { name: 'SourceError', code: 'reader-unavailable', message };
}
