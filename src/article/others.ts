import type { CslName } from './article.js';

/** The name that stands last in a list that goes on: BibTeX’s “and others”, for which CSL-JSON has no field. */
export const OTHERS = 'et al.';

/** Whether a name, whoever wrote it down, stands for those that are left out. */
export const isOthers = ({ literal, family, given }: CslName): boolean =>
  !given && /^(et al\.?|others)$/i.test(literal ?? family ?? '');
