import type {
  Agent,
  Article,
  CslDate,
  CslItem,
  CslName,
  Image,
  Node,
  Root,
  Statement,
  Work,
} from './article.js';
import { creditOf } from './image-rights.js';
import { isOthers } from './others.js';
import { toText } from './text.js';

/** A JSON value of an object, as `JSON.stringify` takes it. */
export type JsonLd = { [key: string]: string | JsonLd | Array<string | JsonLd> | undefined };

/**
 * The article as schema.org `MedicalWebPage`, for a `<script type="application/ld+json">` of the page that carries it.
 * Absent fields are absent, never null. https://schema.org/MedicalWebPage
 */
export function toJsonLd(article: Article): JsonLd {
  return compact({
    '@context': 'https://schema.org',
    '@type': 'MedicalWebPage',
    ...work(article),
    abstract: article.abstract,
    inLanguage: article.inLanguage,
    lastReviewed: article.lastReviewed,
    reviewedBy: article.reviewedBy?.map((agent) => organization(agent)!),
    creativeWorkStatus:
      article.status === 'withdrawn'
        ? 'Withdrawn'
        : article.status === 'under-review'
          ? 'Under review'
          : undefined,
    breadcrumb: article.breadcrumb && {
      '@type': 'BreadcrumbList',
      itemListElement: article.breadcrumb.map(({ name, url }, i) =>
        compact({ '@type': 'ListItem', position: String(i + 1), name, item: url }),
      ),
    },
    workTranslation: article.workTranslation?.map(({ inLanguage, url }) => ({
      '@type': 'MedicalWebPage',
      inLanguage,
      url,
    })),
    isBasedOn: article.isBasedOn && compact({ '@type': 'WebPage', ...work(article.isBasedOn) }),
    image: images(article),
    text: article.status === 'withdrawn' ? undefined : toText(article.body),
    citation: article.references?.map(citation),
  });
}

function work(work: Work): JsonLd {
  return {
    headline: work.headline,
    url: work.url,
    datePublished: work.datePublished,
    dateModified: work.dateModified,
    author: work.author?.map((agent) => organization(agent)!),
    publisher: organization(work.publisher),
    publishingPrinciples: statement(work.publishingPrinciples),
    copyrightNotice: work.copyrightNotice,
    copyrightHolder: organization(work.copyrightHolder),
    usageInfo: statement(work.usageInfo),
    license: work.license,
  };
}

/** The document does not say whether a name is a person's; an organization is what publishes health pages. */
function organization(agent: Agent | undefined): JsonLd | undefined {
  return (
    agent &&
    compact({ '@type': 'Organization', name: agent.name, url: agent.url, description: agent.description })
  );
}

function statement(statement: Statement | undefined): JsonLd | undefined {
  return statement && compact({ '@type': 'CreativeWork', text: statement.text, url: statement.url });
}

function citation(item: CslItem): JsonLd {
  const isArticle = item.type.startsWith('article');
  return compact({
    '@type': isArticle
      ? 'ScholarlyArticle'
      : item.type === 'book'
        ? 'Book'
        : item.type === 'webpage'
          ? 'WebPage'
          : 'CreativeWork',
    name: item.title,
    author: item.author?.filter((name) => !isOthers(name)).map(person),
    datePublished: isoDate(item.issued),
    isPartOf: item['container-title']
      ? { '@type': isArticle ? 'Periodical' : 'CreativeWork', name: item['container-title'] }
      : undefined,
    pagination: isArticle ? item.page?.toString() : undefined,
    identifier: item.DOI && `https://doi.org/${item.DOI}`,
    url: item.URL,
  });
}

function person(name: CslName): JsonLd {
  const { family, given, literal } = name;
  const particles = [name['dropping-particle'], name['non-dropping-particle']];
  return literal
    ? { '@type': 'Organization', name: literal }
    : compact({
        '@type': 'Person',
        familyName: [...particles, family].filter(Boolean).join(' '),
        givenName: given,
      });
}

function isoDate(date: CslDate | undefined): string | undefined {
  const parts = date?.['date-parts']?.[0] ?? [];
  if (!parts.every((part) => /^\d+$/.test(String(part)))) return undefined;
  return parts.map((part, i) => String(part).padStart(i ? 2 : 4, '0')).join('-');
}

function images(article: Article): JsonLd[] | undefined {
  const all = article.status === 'withdrawn' ? [] : imagesIn(article.body);
  return all.length > 0 ? all.map((it) => image(it, article)) : undefined;
}

function imagesIn(node: Root | Node): Image[] {
  if (node.type === 'image') return [node];
  return 'children' in node ? node.children.flatMap(imagesIn) : [];
}

/** A picture with its rights; those that it does not state itself are those of all pictures. https://schema.org/ImageObject */
function image(it: Image, { imageRights = {} }: Article): JsonLd {
  const { creditText, copyrightNotice } = creditOf(it, imageRights);
  return compact({
    '@type': 'ImageObject',
    contentUrl: it.url,
    description: it.alt ?? undefined,
    caption: it.caption,
    creditText,
    creator: named(it.creator),
    // schema.org has no art director: it is a contributor in that role. https://schema.org/Role
    contributor: it.artDirector && {
      '@type': 'Role',
      roleName: 'art director',
      contributor: named(it.artDirector)!,
    },
    copyrightNotice,
    license: it.license,
    acquireLicensePage: it.acquireLicensePage,
    usageInfo: statement(imageRights.usageInfo),
    width: pixels(it.width),
    height: pixels(it.height),
  });
}

/** https://schema.org/Distance */
const pixels = (size: number | undefined) => (size ? `${size} px` : undefined);

/** A person or an organization: the document does not say which, and this is what both are. */
function named(agent: Agent | string | undefined): JsonLd | undefined {
  const { name, url, description } = typeof agent === 'string' ? { name: agent } : (agent ?? {});
  return name ? compact({ '@type': 'Person', name, url, description }) : undefined;
}

function compact(object: JsonLd): JsonLd {
  return Object.fromEntries(
    Object.entries(object).filter(([, value]) => value !== undefined && value !== ''),
  );
}
