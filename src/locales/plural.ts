/** The forms of a sentence by CLDR's plural categories; every language has `other`. */
type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/**
 * The form that goes with a number in a language, and that number, as the language writes it, where the form has a `#`.
 */
export const plural = (language: string, count: number, forms: Forms): string =>
  (forms[new Intl.PluralRules(language).select(count)] ?? forms.other).replace(
    '#',
    count.toLocaleString(language, { numberingSystem: 'latn' }),
  );
