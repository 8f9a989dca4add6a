/** Registers every tag. */
import './elements/article-body/article-body.js';
import './elements/article-breadcrumb/article-breadcrumb.js';
import './elements/article-credits/article-credits.js';
import './elements/article-explainer/article-explainer.js';
import './elements/article-provider/article-provider.js';
import './elements/article-rights/article-rights.js';
import './elements/citation-list/citation-list.js';
import './elements/recurrence-explainer/recurrence-explainer.js';
import './figures/recurrence-map/recurrence-map.js';
