import 'explainer-elements/article-explainer.js';
import type { Article } from 'explainer-elements';
import type {} from 'explainer-elements/react';
import { useState } from 'react';

/** An explainer in React 19: the article is a property, an event a prop with its own name, an attribute what it is in HTML. */
export function Explainer({ article }: { article?: Article }) {
  const [shown, setShown] = useState<string>();
  return (
    <section>
      <article-explainer
        article={article}
        view="brief"
        heading-level={3}
        onarticle-load={(event) => setShown(event.article.headline)}
      />
      <p role="status">{shown && `You are reading: ${shown}`}</p>
    </section>
  );
}
