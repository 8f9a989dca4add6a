import type { Article } from '../../article/article.js';
import { outward, resolver, type Resolve } from './addresses.js';
import { assemble } from './assemble.js';
import { readBreadcrumb } from './breadcrumb.js';
import { creditPictures } from './credit-pictures.js';
import { machineDate } from '../references/dates.js';
import { collapse, lineOf, rootOf } from './dom.js';
import { findContent } from './find-content.js';
import { graphOf, own, type Graph } from './json-ld.js';
import { agentNamed, fromGraph, languageTag, present, type Known } from './metadata.js';
import { notAnArticle, requireText } from './require-article.js';

type Parse = (html: string) => Document;

/**
 * `parse` makes an inert document of HTML; this module stays free of globals for the sake of Node.
 * @throws {SourceError} `not-an-article` when the post holds no text, or asks for a password
 */
export function readWordPress(json: unknown, url: string, parse: Parse): Article {
  const post = first(json);
  const resolve = resolver(outward(resolver(url), own(post, 'link')) ?? url);
  if (own(own(post, 'content'), 'protected') === true && !rendered(post, 'content')) {
    throw notAnArticle(url, 'a post that asks for a password');
  }
  const root = rootOf(parse(rendered(post, 'content') ?? ''));
  const page = root?.querySelector('body') ?? root;
  if (!page) throw notAnArticle(url, 'an empty post');
  const graph = graphOf([own(own(post, 'yoast_head_json'), 'schema')]);
  const known = { ...knownOf(post, graph, resolve, parse), breadcrumb: readBreadcrumb(page, graph, resolve) };
  const article = assemble({ content: findContent(page), page, resolve, known: present({ url, ...known }) });
  return requireText(creditPictures(article, graph, resolve), url);
}

function knownOf(post: unknown, graph: Graph, resolve: Resolve, parse: Parse): Known {
  const yoast = own(post, 'yoast_head_json');
  const text = (html: string | undefined) => (html ? lineOf(rootOf(parse(html))) : '');
  const line = (value: unknown) => (typeof value === 'string' ? collapse(value) : undefined);
  const graphed = fromGraph(graph, resolve);
  const writer = [own(own(post, '_embedded'), 'author')].flat()[0];
  const author = agentNamed(
    line(own(writer, 'name')) ?? line(own(yoast, 'author')),
    outward(resolve, own(writer, 'link')),
  );
  return present({
    ...graphed,
    headline: text(rendered(post, 'title')) || graphed.headline,
    abstract:
      text(
        line(own(yoast, 'description')) ?? line(own(yoast, 'og_description')) ?? rendered(post, 'excerpt'),
      ) || graphed.abstract,
    inLanguage: languageTag(own(post, 'lang')) ?? languageTag(own(yoast, 'og_locale')) ?? graphed.inLanguage,
    url: outward(resolve, own(yoast, 'canonical')) ?? outward(resolve, own(post, 'link')),
    datePublished: machineDate(own(post, 'date')) ?? machineDate(own(post, 'date_gmt')),
    dateModified: machineDate(own(post, 'modified')) ?? machineDate(own(post, 'modified_gmt')),
    author: author ? [author] : graphed.author,
    publisher: graphed.publisher ?? agentNamed(line(own(yoast, 'og_site_name'))),
  });
}

function first(json: unknown): unknown {
  return Array.isArray(json) ? (json as unknown[])[0] : json;
}

function rendered(post: unknown, field: string): string | undefined {
  const html = own(own(post, field), 'rendered');
  return typeof html === 'string' ? html : undefined;
}
