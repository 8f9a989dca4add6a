/** In which direction a language is written; style sheets say the same of the same languages. */
export const directionOf = (language: string): 'ltr' | 'rtl' =>
  /^(ar|fa|he|ur)\b/i.test(language) ? 'rtl' : 'ltr';
