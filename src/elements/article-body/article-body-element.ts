import { css, html, LitElement, nothing } from 'lit';
import type { Article } from '../../article/article.js';
import { minutesOf } from '../../article/reading-time.js';
import { readingAids } from '../../controllers/reading-aids.js';
import { define } from '../../hardening/define.js';
import { host } from '../../theme/host.js';
import { tokens } from '../../theme/tokens.js';
import { ArticlePart } from '../article-part.js';
import { brief, glossary, text } from '../templates/body.js';
import { heading } from '../templates/heading.js';
import { drawingOf } from '../templates/nodes.js';
import { freshnessNotice } from '../templates/notices.js';
import type { View } from '../templates/view.js';

/**
 * Title, "in brief" and text of an article, for a page that lays out the parts of an `<article-provider>` itself. A
 * review that is due and a withdrawal are said here, before the text.
 *
 * Keyboard: a citation goes to its source in the `<citation-list>` of the same provider, and back; while it has the
 * focus, a card shows the source, Tab goes through the card's links and on, and Escape closes it. A word with dots under
 * it does the same with its meaning. After each heading comes a link that copies the heading's address.
 *
 * Where the browser has a voice for the article's language, a button reads it aloud.
 *
 * @tag article-body
 * @summary The text of an article.
 * @slot - What is shown until there is an article.
 * @csspart article - The `<article>`
 * @csspart title - Its heading
 * @csspart byline - The line under it
 * @csspart reading-time - How long the text takes to read, with the control that reads it aloud
 * @csspart listen - That control
 * @csspart notice - A review that is due, or a withdrawal
 * @csspart brief - "In brief": abstract and key points
 * @csspart contents - The sections of a long text, as links
 * @csspart section - A section of the text
 * @csspart types - The list of kinds, side by side
 * @csspart type - One kind
 * @csspart citation - A citation in the text
 * @csspart citation-card - The card that shows the source of a citation
 * @csspart term - A word in the text that is explained
 * @csspart term-card - The card that shows what it means
 * @csspart copy-link - The link beside a heading that copies the heading's address
 * @csspart glossary - The words that are explained, with its heading
 */
export class ArticleBody extends ArticlePart {
  constructor() {
    super();
    readingAids(this, {
      shared: { LitElement, css, define, host, html, nothing, tokens },
      words: () => this.language.current,
    });
  }

  protected override renderArticle(article: Article, view: View): unknown {
    const drawing = drawingOf(article, view, this.shadowRoot);
    const title = heading(view.level, article.headline, { id: 'title', part: 'title' });
    return html`<article part="article" aria-labelledby="title" lang=${article.inLanguage}>
      ${title} ${article.status === 'withdrawn' ? nothing : readingTime(article, view)}
      ${freshnessNotice(article, view)}
      ${article.status === 'withdrawn' ? nothing : html`${brief(article, drawing)} ${text(article, drawing, false)} ${glossary(drawing, false)}`}
    </article>`;
  }
}

function readingTime({ body }: Article, { words, wordsLang }: View): unknown {
  const minutes = minutesOf(body);
  return html`<div part="byline" lang=${wordsLang}>
    ${minutes ? html`<p part="reading-time">${words.readingTime(minutes)}</p>` : nothing}
  </div>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'article-body': ArticleBody;
  }
}
