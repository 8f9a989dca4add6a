import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Article, CslItem } from '../article/article.js';
import { parseReferences } from '../article/parse-references.js';
import type { Problem } from '../article/schema.js';
import { isParsed } from '../sources/source.js';

const CSL_JSON = ':scope > script[type="application/vnd.citationstyles.csl+json"]';

export interface ReferencesControllerOptions {
  /** CSL-JSON that the page sets. */
  readonly references: unknown;
  /** Id of an explainer. */
  readonly for: string;
}

/** An explainer or an `<article-provider>`, as far as a list needs it. */
interface Explainer extends Node {
  readonly shownArticle?: Article;
}

/**
 * Finds the references of a list: `references` where the page gives some, else the `article` of the explainer that it
 * names or stands in. Options are read before each update of the host; an explainer may come later than the list and
 * change its article, of which `article-load` tells.
 *
 * It looks up the tree rather than asks by context: the list is a script of its own, and @lit/context is a tenth of it.
 */
export class ReferencesController implements ReactiveController {
  references: readonly CslItem[] | undefined;
  article: Article | undefined;
  problems: readonly Problem[] = [];

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: () => ReferencesControllerOptions;
  /** What was parsed last: an array of the page's, or the text of a script. */
  #parsed: unknown;
  #root: Node | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, options: () => ReferencesControllerOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.#root = this.#host.getRootNode();
    this.#root.addEventListener('article-load', this.refresh);
    if (!isParsed(this.#host)) {
      this.#host.ownerDocument.addEventListener('DOMContentLoaded', this.refresh, { once: true });
    }
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#root?.removeEventListener('article-load', this.refresh);
  }

  /** Looks again, as after a change of the light DOM. */
  readonly refresh = (): void => this.#host.requestUpdate();

  hostUpdate(): void {
    const { references, for: id } = this.#options();
    const script = isParsed(this.#host) ? this.#host.querySelector(CSL_JSON) : null;
    this.#parse(references ?? script?.textContent);
    const explainer = id
      ? (this.#root as Partial<Document>).getElementById?.(id)
      : explainerAround(this.#host);
    this.article = (explainer as Explainer | null)?.shownArticle;
  }

  #parse(value: unknown): void {
    if (value === this.#parsed) return;
    this.#parsed = value;
    this.references = undefined;
    this.problems = [];
    if (value === undefined) return;
    const { references, problems } = parseReferences(typeof value === 'string' ? json(value) : value);
    this.references = references;
    this.problems = problems;
    for (const { path, message } of problems) console.warn(`<${this.#host.localName}> ${path}: ${message}`);
  }
}

function explainerAround(host: Node): Explainer | undefined {
  for (
    let node: Node | null = host;
    node;
    node = node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null
  ) {
    if ('shownArticle' in node) return node as Explainer;
  }
  return undefined;
}

/** Text that is not JSON is no list, and is reported as such. */
function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
