/** Every word of published pages and feeds in English that is not on a card. */

export const withdrawnTitle = (title: string) => `Withdrawn: ${title}`;
export const underReviewTitle = (title: string) => `Under review: ${title}`;
export const allExplainers = 'All explainers';
export const explainers = 'Explainers';
export const explainersOf = (host: string) => `Health explainers of ${host}`;
export const feed = 'Feed of changes';
export const noExplainers = 'Nothing has been published yet.';
export const lastUpdated = (date: string) => `Last updated ${date}`;
/** The language of these words. */
export const language = 'en';
