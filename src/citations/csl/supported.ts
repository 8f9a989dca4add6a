const FORMATTING = 'font-style font-variant font-weight text-decoration vertical-align';
const AFFIXES = 'prefix suffix';
const CONDITIONS = 'disambiguate is-numeric is-uncertain-date locator match position type variable';
const ET_AL = 'et-al-min et-al-use-first et-al-use-last et-al-subsequent-min et-al-subsequent-use-first';
const NAME =
  'and delimiter-precedes-et-al delimiter-precedes-last initialize initialize-with name-as-sort-order sort-separator';
const INHERITED_NAME = `${ET_AL} ${NAME} name-delimiter name-form names-delimiter`;
const RENDERING = 'text date number names label group choose';

/**
 * The elements of CSL 1.0.2 that a bibliography uses, with their attributes and child elements. What stands in no row is
 * an error when a style is compiled, so that no reference is ever printed by half a style.
 */
const ELEMENTS: Record<string, readonly [attributes: string, children: string]> = {
  style: [
    `class version default-locale demote-non-dropping-particle initialize-with-hyphen page-range-format ${INHERITED_NAME}`,
    'info locale macro citation bibliography',
  ],
  macro: ['name', RENDERING],
  citation: [
    `collapse cite-group-delimiter year-suffix-delimiter after-collapse-delimiter near-note-distance disambiguate-add-givenname disambiguate-add-names disambiguate-add-year-suffix givenname-disambiguation-rule ${INHERITED_NAME}`,
    'sort layout',
  ],
  bibliography: [
    `entry-spacing hanging-indent line-spacing second-field-align subsequent-author-substitute subsequent-author-substitute-rule ${INHERITED_NAME}`,
    'sort layout',
  ],
  sort: ['', 'key'],
  key: ['macro variable sort names-min names-use-first names-use-last', ''],
  layout: [`delimiter ${AFFIXES} ${FORMATTING}`, RENDERING],
  text: [
    `form macro plural quotes strip-periods term text-case value variable display ${AFFIXES} ${FORMATTING}`,
    '',
  ],
  date: [`date-parts delimiter form text-case variable display ${AFFIXES} ${FORMATTING}`, 'date-part'],
  'date-part': [`form name range-delimiter strip-periods text-case ${AFFIXES} ${FORMATTING}`, ''],
  number: [`form text-case variable display ${AFFIXES} ${FORMATTING}`, ''],
  names: [`delimiter variable display ${AFFIXES} ${FORMATTING}`, 'name et-al label substitute'],
  name: [`delimiter form ${ET_AL} ${NAME} ${AFFIXES} ${FORMATTING}`, 'name-part'],
  'name-part': [`name text-case ${AFFIXES} ${FORMATTING}`, ''],
  'et-al': [`term ${FORMATTING}`, ''],
  label: [`form plural strip-periods text-case variable ${AFFIXES} ${FORMATTING}`, ''],
  substitute: ['', RENDERING],
  group: [`delimiter quotes display ${AFFIXES} ${FORMATTING}`, RENDERING],
  choose: ['', 'if else-if else'],
  if: [CONDITIONS, RENDERING],
  'else-if': [CONDITIONS, RENDERING],
  else: ['', RENDERING],
};

const supported = new Map(
  Object.entries(ELEMENTS).map(([name, [attributes, children]]) => [
    name,
    { attributes: new Set(attributes.split(' ')), children: new Set(children.split(' ')) },
  ]),
);

export const supportsChild = (name: string, child: string): boolean =>
  supported.get(name)?.children.has(child) ?? false;

export const supportsAttribute = (name: string, attribute: string): boolean =>
  supported.get(name)?.attributes.has(attribute) ?? false;
