import { html, nothing } from 'lit';
import { safeAddress } from '../../article/address.js';
import type { Agent, Article, IsoDate, Statement, Work } from '../../article/article.js';
import { formatDate } from '../../article/dates.js';
import { minutesOf } from '../../article/reading-time.js';
import { heading } from './heading.js';
import { linked } from './linked.js';
import { translations } from './translations.js';
import type { View } from './view.js';

type CreditWords = View['words'];

/** Who stands behind the text, how old it is and how long it takes: the lines under the title. */
export function byline(article: Article, { words, wordsLang }: View): unknown {
  const { isBasedOn: basis, publisher, author, lastReviewed, reviewedBy, reviewDue, url } = article;
  const minutes = article.status === 'withdrawn' ? 0 : minutesOf(article.body);
  const facts = [
    publisher && agents([publisher], words),
    author && html`${words.by} ${agents(author, words)}`,
    updated(article, words),
    (reviewedBy ?? lastReviewed) &&
      html`${words.reviewed}
      ${reviewedBy && [agents(reviewedBy, words), lastReviewed && words.comma]}${lastReviewed && time(lastReviewed, words)}`,
    reviewDue && html`${words.reviewDue} ${time(reviewDue, words)}`,
    safeAddress(url) && linked(spoken(url!), url),
    ...(minutes ? translations(article) : []),
  ];
  return html`<div part="byline" lang=${wordsLang}>
    <p>${facts.map((fact) => fact && [html`<span>${fact}</span>`, ' '])}</p>
    ${minutes ? html`<p part="reading-time">${words.readingTime(minutes)}</p>` : nothing}
    ${
      basis
        ? html`<p part="adaptation">
            ${words.adaptedFrom}
            ${work(basis, words)}${words.period}${basis.publisher && words.adaptationNote(basis.publisher.name)}
          </p>`
        : nothing
    }
  </div>`;
}

/** The editorial statements: of the text, and of the page that it is based on. */
export function about(article: Article, { words, wordsLang, level }: View): unknown {
  const { isBasedOn: basis } = article;
  const own = credits(article, article.reviewedBy);
  const others = basis ? credits(basis) : [];
  if (own.length + others.length === 0) return nothing;
  return html`<section part="about">
    ${heading(level + 1, words.about, { lang: wordsLang })} ${own}
    ${
      others.length > 0
        ? html`${heading(level + 2, words.basis, { lang: wordsLang })}
            <p part="basis" lang=${wordsLang}>
              ${work(basis!, words)}${words.period}${updated(basis!, words)}
            </p>
            ${others}`
        : nothing
    }
  </section>`;
}

function credits({ author = [], publisher, publishingPrinciples }: Work, reviewers: Agent[] = []): unknown[] {
  const described = [publisher, ...author, ...reviewers].filter((it) => it?.description);
  return [
    ...described.map((it) => html`<p>${linked(it!.name, it!.url)}: ${it!.description}</p>`),
    ...statement(publishingPrinciples),
  ];
}

function work({ headline, url, publisher }: Work, words: CreditWords): unknown {
  return [
    html`<cite>${linked(headline, url)}</cite>`,
    publisher && [words.comma, agents([publisher], words)],
  ];
}

function updated({ dateModified, datePublished }: Work, words: CreditWords): unknown {
  return dateModified
    ? html`${words.lastUpdated} ${time(dateModified, words)}`
    : datePublished && html`${words.published} ${time(datePublished, words)}`;
}

export function time(date: IsoDate, words: Pick<CreditWords, 'date'>): unknown {
  return html`<time datetime=${date}>${formatDate(date, words.date)}</time>`;
}

export function statement(it: Statement | undefined): unknown[] {
  if (!it) return [];
  const address = safeAddress(it.url);
  return [html`<p>${it.text} ${address && linked(spoken(address), address)}</p>`];
}

/** An address as people say it. */
const spoken = (address: string) => address.replace(/^(https?:\/\/(www\.)?|mailto:)|\/$/g, '');

const agents = (all: readonly Agent[], words: CreditWords) =>
  all.map(({ name, url }, i) => [i ? words.comma : '', linked(name, url)]);
