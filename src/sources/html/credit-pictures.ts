import type { Article, Image, Node, Root } from '../../article/article.js';
import { outward, type Resolve } from './addresses.js';
import { own, type Graph, type Thing } from './json-ld.js';
import { agentsOf, present } from './metadata.js';

/** Gives the pictures of an article what the page's data say of them. What stands beside one on the page goes before. */
export function creditPictures(article: Article, graph: Graph, resolve: Resolve): Article {
  const stated = new Map<string, Thing>();
  for (const thing of graph.all('ImageObject')) {
    const url = outward(resolve, own(thing, 'contentUrl')) ?? outward(resolve, own(thing, 'url'));
    if (url) stated.set(nameOf(url), thing);
  }
  const visit = (node: Root | Node): void => {
    if (node.type === 'image') {
      const thing = stated.get(nameOf(node.url));
      if (thing) Object.assign(node, { ...fieldsOf(thing, graph, resolve), ...node });
    }
    if ('children' in node) node.children.forEach(visit);
  };
  if (stated.size > 0) visit(article.body);
  return article;
}

function fieldsOf(thing: Thing, graph: Graph, resolve: Resolve): Partial<Image> {
  const [width, height] = ['width', 'height'].map((side) => Number.parseFloat(String(own(thing, side))));
  const [creator] = agentsOf(graph, thing, 'creator', resolve) ?? [];
  return present({
    caption: graph.text(thing, 'caption'),
    creditText: graph.text(thing, 'creditText'),
    creator,
    copyrightNotice: graph.text(thing, 'copyrightNotice'),
    license: outward(resolve, own(thing, 'license')),
    acquireLicensePage: outward(resolve, own(thing, 'acquireLicensePage')),
    ...(width! > 0 && height! > 0 && { width, height }),
  });
}

/** One picture has an address for each of its sizes: WordPress writes `heart-300x200.png`. */
const nameOf = (url: string): string => url.replace(/[?#].*|-\d+x\d+(?=\.\w+$)/g, '');
