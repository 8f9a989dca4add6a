export type * from './article/article.js';
export { parseArticle, ArticleError } from './article/parse-article.js';
export { freshness, type Freshness } from './article/freshness.js';
export { toJsonLd, type JsonLd } from './article/json-ld.js';
export type { Problem } from './article/schema.js';
export { compileLocale } from './citations/csl/compile-locale.js';
export { compileStyle } from './citations/csl/compile-style.js';
export { formatBibliography } from './citations/csl/format-bibliography.js';
export type { CompiledLocale, CompiledStyle } from './citations/csl/style.js';
export { StyleError } from './citations/csl/style-error.js';
export { loadLocale, loadStyle, styleNames, type StyleName } from './citations/styles.js';
export { runsToHtml, runsToText } from './citations/runs.js';
export type { ReferenceFormat } from './citations/formats/format-of.js';
export type { ReferenceProblem } from './citations/formats/problem.js';
export { readReferences } from './citations/formats/read-references.js';
export { writeReferences, type WritableFormat } from './citations/formats/write-references.js';
export { articleContext } from './context/article-context.js';
export {
  ArticleErrorEvent,
  ArticleLoadEvent,
  ArticleRetryEvent,
  ArticleToggleEvent,
  CitationCopyEvent,
  CitationErrorEvent,
  CitationLoadEvent,
} from './controllers/events.js';
export { ArticleBody } from './elements/article-body/article-body-element.js';
export { ArticleBreadcrumb } from './elements/article-breadcrumb/article-breadcrumb-element.js';
export { ArticleCredits } from './elements/article-credits/article-credits-element.js';
export { ArticleExplainer } from './elements/article-explainer/article-explainer-element.js';
export { ArticleProvider } from './elements/article-provider/article-provider-element.js';
export { ArticleRights } from './elements/article-rights/article-rights-element.js';
export { CitationList } from './elements/citation-list/citation-list-element.js';
export { defineExplainer } from './elements/define-explainer.js';
export { RecurrenceExplainer } from './elements/recurrence-explainer/recurrence-explainer-element.js';
export { RecurrenceMap } from './figures/recurrence-map/recurrence-map-element.js';
export { FigureChangeEvent, type FigureState } from './figures/figure-change-event.js';
export { version } from './hardening/version.js';
export { SourceError, type SourceErrorCode } from './sources/source-error.js';
