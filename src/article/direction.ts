/**
 * In which direction a language is written. `Intl.Locale` would know, but by a name that has changed, and not in every
 * browser.
 */
export const directionOf = (language: string): 'ltr' | 'rtl' =>
  /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/i.test(language) ? 'rtl' : 'ltr';
