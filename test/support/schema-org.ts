/** The part of schema.org's vocabulary that an explainer may use, by type. https://schema.org/docs/full.html */
const creativeWork =
  'headline name url text description abstract inLanguage author publisher publishingPrinciples datePublished dateModified copyrightNotice copyrightHolder usageInfo license isBasedOn isPartOf citation creativeWorkStatus identifier image workTranslation';
const webPage = `${creativeWork} breadcrumb lastReviewed reviewedBy`;
export const vocabulary: Readonly<Record<string, string>> = {
  MedicalWebPage: webPage,
  WebPage: webPage,
  CreativeWork: creativeWork,
  Book: creativeWork,
  Periodical: creativeWork,
  ScholarlyArticle: `${creativeWork} pagination`,
  ImageObject:
    'contentUrl description caption creditText creator contributor copyrightNotice license acquireLicensePage usageInfo width height',
  Role: 'roleName contributor',
  Organization: 'name url description',
  Person: 'name url description familyName givenName',
  BreadcrumbList: 'itemListElement',
  ListItem: 'position name item',
};

/** Types that a property may have for its value. Others are text. */
const ranges: Readonly<Record<string, string>> = {
  author: 'Organization Person',
  publisher: 'Organization Person',
  reviewedBy: 'Organization Person',
  copyrightHolder: 'Organization Person',
  publishingPrinciples: 'CreativeWork',
  usageInfo: 'CreativeWork',
  breadcrumb: 'BreadcrumbList',
  itemListElement: 'ListItem',
  image: 'ImageObject',
  creator: 'Person Organization',
  contributor: 'Role Person Organization',
  isBasedOn: 'WebPage',
  workTranslation: 'MedicalWebPage',
  isPartOf: 'Periodical CreativeWork',
  citation: 'ScholarlyArticle Book WebPage CreativeWork',
};

const ISO_DATE = /^\d{4}(-\d\d(-\d\d)?)?$/;

/** What is not schema.org in a JSON-LD value: unknown types and properties, values of a wrong type, dates, addresses. */
export function schemaOrgProblems(value: unknown, path = '$'): string[] {
  const { '@type': type, '@context': _context, ...properties } = value as Record<string, unknown>;
  const known = Object.hasOwn(vocabulary, String(type)) && vocabulary[String(type)]!.split(' ');
  if (!known) return [`${path}: no type "${String(type)}"`];
  return Object.entries(properties).flatMap(([name, property]) => {
    const here = `${path}.${name}`;
    if (!known.includes(name)) return [`${here}: no property of ${String(type)}`];
    const range = ranges[name]?.split(' ');
    return [property].flat().flatMap((it, i) => {
      const place = Array.isArray(property) ? `${here}[${i}]` : here;
      if (!range) return literalProblems(name, it, place);
      const inner = (it as { '@type'?: string } | null)?.['@type'] ?? '';
      return range.includes(inner) ? schemaOrgProblems(it, place) : [`${place}: "${inner}" is not its type`];
    });
  });
}

function literalProblems(name: string, value: unknown, path: string): string[] {
  if (typeof value !== 'string' || value === '') return [`${path}: no text`];
  if (/^(date|last)/.test(name) && !ISO_DATE.test(value)) return [`${path}: "${value}" is no ISO date`];
  if (/^(url|item|license|contentUrl|acquireLicensePage)$/.test(name) && !URL.canParse(value))
    return [`${path}: "${value}" is no address`];
  return [];
}
