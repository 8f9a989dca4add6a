import { register } from 'node:module';
import { describe, it } from 'node:test';
import { parseHtml } from '../../../src/publish/import/parse-html.js';

/** The parser of the browser, by which the tests make their documents; the other globals are those of their runner. */
class DOMParser {
  parseFromString(html: string): Document {
    return parseHtml(html);
  }
}
Object.assign(globalThis, { describe, it, DOMParser });
register('../../support/expect-in-node.mjs', import.meta.url);

// What a page is read as in browsers, it is read as here: the same tests, the same expectations.
await import('../../sources/read-page.test.js');
await import('../../sources/read-page-body.test.js');
await import('../../sources/read-page-fields.test.js');
await import('../../sources/read-element.test.js');
await import('../../sources/read-wordpress.test.js');
