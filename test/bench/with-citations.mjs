/**
 * The article without its figures, each paragraph of its sections with the citation of a reference. It is never overdue: an
 * element judges that on the day of the run.
 * @param count of references: those given, again and again, under other ids; default: as many as given
 */
export function withCitations(article, references, count = references.length) {
  const cited = Array.from({ length: count }, (_, i) => ({
    ...references[i % references.length],
    id: `reference-${i + 1}`,
  }));
  const children = article.body.children.filter(({ name }) => name !== 'figure');
  const paragraphs = children.filter(({ type }) => type === 'paragraph');
  const each = Math.ceil(count / paragraphs.length);
  const ending = (paragraph) => {
    const at = paragraphs.indexOf(paragraph);
    if (at < 0) return paragraph;
    const own = Array.from({ length: each }, (_, i) => cited[(at * each + i) % count]);
    const links = own.map(({ id }) => ({ type: 'footnoteReference', identifier: id }));
    return { ...paragraph, children: [...paragraph.children, ...links] };
  };
  return {
    ...article,
    reviewDue: '2099-01-01',
    references: cited,
    body: { ...article.body, children: children.map(ending) },
  };
}
