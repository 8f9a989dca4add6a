import { html, nothing } from 'lit';
import { safeAddress } from '../../article/address.js';
import type { Agent, Article, IsoDate, Statement, Work } from '../../article/article.js';
import { formatDate } from '../../article/dates.js';
import { heading } from './heading.js';
import type { View } from './view.js';

/** Who stands behind the text and how old it is: the lines under the title. */
export function byline(article: Article, view: View): unknown {
  const { words, wordsLang } = view;
  const { isBasedOn: basis, publisher, author, lastReviewed, reviewedBy, reviewDue } = article;
  return html`<div part="byline" lang=${wordsLang}>
    <p>
      ${publisher ? html`<span part="publisher">${agent(publisher)}</span> ` : nothing}
      ${author ? html`<span>${words.by} ${agents(author)}</span> ` : nothing} ${updated(article, view)}
      ${lastReviewed || reviewedBy
        ? html`<span
            >${words.reviewed(names(reviewedBy), lastReviewed ? formatDate(lastReviewed, words.language) : '')}</span
          >`
        : nothing}
      ${reviewDue ? html`<span>${words.reviewDue(formatDate(reviewDue, words.language))}</span>` : nothing}
    </p>
    ${basis
      ? html`<p part="adaptation">
          ${words.adaptedFrom}
          <cite lang=${wordsLang === nothing ? nothing : article.inLanguage}>${linked(basis.headline, basis.url)}</cite>
          ${basis.publisher
            ? html`${words.adaptedBy(basis.publisher.name)} ${words.adaptationNote(basis.publisher.name)}`
            : nothing}
        </p>`
      : nothing}
  </div>`;
}

/** The editorial statements: of the text, and of the page that it is based on. */
export function about(article: Article, view: View): unknown {
  const { words, wordsLang, level } = view;
  const { isBasedOn: basis } = article;
  const own = credits(article, article.reviewedBy);
  const others = basis ? credits(basis) : [];
  if (own.length + others.length === 0) return nothing;
  return html`<section part="about" aria-labelledby="about">
    ${heading(level + 1, words.about, { id: 'about', lang: wordsLang })} ${own}
    ${basis && others.length > 0
      ? html`${heading(level + 2, words.basis, { lang: wordsLang })}
          <p part="basis" lang=${wordsLang}>
            <cite>${linked(basis.headline, basis.url)}</cite>${basis.publisher
              ? html`, ${agent(basis.publisher)}`
              : nothing}.
            ${updated(basis, view)}
          </p>
          ${others}`
      : nothing}
  </section>`;
}

function credits({ author, publisher, publishingPrinciples }: Work, reviewers: Agent[] = []): unknown[] {
  return [
    ...[publisher, ...(author ?? []), ...reviewers]
      .filter((it): it is Agent => it?.description !== undefined)
      .map((it) => html`<p>${agent(it)}: ${it.description}</p>`),
    ...(publishingPrinciples ? [statement(publishingPrinciples)] : []),
  ];
}

function updated({ dateModified, datePublished }: Work, { words }: View): unknown {
  const line = dateModified ? words.lastUpdated : words.published;
  const date = dateModified ?? datePublished;
  return date ? html`<span>${dated(line, date, words.language)}</span>` : nothing;
}

/** The sentence of a date with the date itself as `<time>`, wherever the language puts it. */
export function dated(line: (date: string) => string, date: IsoDate, language: string): unknown {
  const [before, after] = line('\0').split('\0');
  return html`${before}<time datetime=${date}>${formatDate(date, language)}</time>${after}`;
}

export function statement({ text, url }: Statement): unknown {
  const address = safeAddress(url);
  return html`<p>${text}${address ? html` <a part="link" href=${address}>${label(address)}</a>` : nothing}</p>`;
}

export function linked(text: string, url: string | undefined): unknown {
  const address = safeAddress(url);
  return address ? html`<a part="link" href=${address}>${text}</a>` : text;
}

const agent = ({ name, url }: Agent) => linked(name, url);

const agents = (all: readonly Agent[]) => all.map((it, i) => html`${i ? ', ' : nothing}${agent(it)}`);

const names = (all: readonly Agent[] = []) => all.map(({ name }) => name).join(', ');

/** An address as people say it. */
const label = (address: string) => address.replace(/^(https?:\/\/(www\.)?|mailto:)/, '').replace(/\/$/, '');
