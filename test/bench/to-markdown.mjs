/** A card's tree as Markdown: what Markdown has no word for is its words. */
export function toMarkdown(tree) {
  return blocks(tree).join('\n\n').replaceAll('</script', '<\\/script');
}

function blocks(node) {
  const [tag, , ...children] = node;
  const level = /^h(\d)$/.exec(tag)?.[1];
  if (level) return [`${'#'.repeat(Number(level))} ${inline(children)}`];
  if (tag === 'ul' || tag === 'ol') {
    return [children.map((item, i) => `${tag === 'ul' ? '-' : `${i + 1}.`} ${itemOf(item)}`).join('\n')];
  }
  const isBlock = children.some((child) => BLOCK.test(child[0]) && typeof child !== 'string');
  return isBlock ? children.flatMap(blocks) : [inline(children)];
}

const BLOCK = /^(article|section|div|ul|ol|dl|dt|dd|footer|p|h\d)$/;

function itemOf([, , ...children]) {
  const isBlock = children.some((child) => typeof child !== 'string' && BLOCK.test(child[0]));
  return isBlock ? children.flatMap(blocks).join('\n\n').replaceAll('\n', '\n   ') : inline(children);
}

function inline(children) {
  const words = children.map((child) => {
    if (typeof child === 'string') return child.replace(/[\\`*_[\]<]/g, '\\$&');
    const [tag, attributes, ...inside] = child;
    const text = inline(inside);
    if (tag === 'a') return `[${text}](${attributes.href})`;
    if (tag === 'strong' || tag === 'b') return `**${text}**`;
    return tag === 'em' || tag === 'i' || tag === 'cite' ? `*${text}*` : text;
  });
  return words.join('').replace(/\s+/g, ' ').trim();
}
