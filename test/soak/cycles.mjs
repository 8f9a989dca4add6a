/* global document, FocusEvent, PointerEvent, requestAnimationFrame, window */
/**
 * What a page does all day, each `count` times, run in the page. Each is a function by itself, as it is sent there.
 */

/** Mounts an element, waits until it is drawn, and takes it away; every twentieth is used as a reader does. */
export async function mount(count) {
  const main = document.querySelector('main');
  const frame = () => new Promise(requestAnimationFrame);
  const kinds = [
    ['article-explainer', { article: window.article }],
    ['recurrence-explainer', { view: 'brief' }],
    ['article-explainer', { article: window.article, view: 'card', opens: 'dialog' }],
    ['citation-list', { references: window.article.references }],
    ['recurrence-map', { animal: 'cat' }],
  ];
  for (let i = 0; i < count; i++) {
    const [tag, properties] = kinds[i % kinds.length];
    const element = Object.assign(document.createElement(tag), properties);
    main.append(element);
    await element.updateComplete;
    if (i % 20 < kinds.length) {
      await frame();
      await frame();
      const root = element.shadowRoot;
      const citation = root.querySelector('[role="doc-noteref"]');
      citation?.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
      citation?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
      root.querySelector('summary')?.click();
      root.querySelector('[part~="figure"]')?.scrollIntoView();
      root.querySelector('button')?.click();
      root.querySelector('dialog')?.close();
      await frame();
    }
    element.remove();
    if (i % 50 === 0) await frame();
  }
}

/** The same words as HTML without a script, mounted and taken away: what a browser itself keeps of that. */
export async function mountStatic(count) {
  const main = document.querySelector('main');
  const frame = () => new Promise(requestAnimationFrame);
  for (let i = 0; i < count; i++) {
    const article = document.createElement('article');
    article.innerHTML = window.words;
    main.append(article);
    await null;
    if (i % 20 < 5) for (let j = 0; j < 3; j++) await frame();
    article.remove();
    if (i % 50 === 0) await frame();
  }
}

/** Changes `src` of one element to another address each time, some of which fail. */
export async function change(count) {
  window.changed ??= 0;
  const element = document.createElement('article-explainer');
  document.querySelector('main').append(element);
  for (let i = 0; i < count; i++) {
    const answered = new Promise((resolve) => {
      for (const type of ['article-load', 'article-error'])
        element.addEventListener(type, resolve, { once: true });
    });
    element.src = `/articles/${++window.changed}.${i % 10 === 9 ? 'broken' : 'json'}`;
    await answered;
  }
  element.remove();
}
