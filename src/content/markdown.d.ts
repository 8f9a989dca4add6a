/** What `articlePlugin` of `publish/rollup-plugin-article.ts` makes of an article's Markdown. */
declare module '*.md' {
  const article: import('../article/article.js').Article;
  export default article;
}
