import { createContext } from '@lit/context';
import type { Article } from '../article/article.js';

/** The article that a provider or an explainer shows. A registered symbol, so that separate bundles share it. */
export const articleContext = createContext<Article | undefined>(Symbol.for('explainer-elements/article'));
