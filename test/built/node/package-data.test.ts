import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { Ajv } from 'ajv';
import type { Package } from 'custom-elements-manifest';
import type { CSSDataV1 } from 'vscode-css-languageservice';
import type { HTMLDataV1 } from 'vscode-html-languageservice';
import { elementsOf } from '../../../src/publish/package-data/elements.js';

// What Node makes of these CommonJS modules lacks some of their names.
const require = createRequire(import.meta.url);
const css = require('vscode-css-languageservice') as typeof import('vscode-css-languageservice');
const html = require('vscode-html-languageservice') as typeof import('vscode-html-languageservice');

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

const pkg = read('package.json') as Record<string, string> & {
  exports: Record<string, { default?: string }>;
};
const manifest = read(pkg.customElements!) as Package;
const elements = elementsOf(manifest);

describe('custom-elements.json', () => {
  it('keeps to the schema of manifests', () => {
    const ajv = new Ajv({ strict: false, allErrors: true });
    ajv.validate(read('node_modules/custom-elements-manifest/schema.json') as object, manifest);
    assert.deepEqual(ajv.errors ?? [], []);
  });

  it('says of every tag which module to import, and that is one of the package’s', () => {
    const importable = Object.values(pkg.exports).map((target) => target.default);
    const definitions = manifest.modules.flatMap(({ path, exports = [] }) =>
      exports
        .filter(({ kind }) => kind === 'custom-element-definition')
        .map(({ name, declaration }) => ({ name, path, module: declaration.module! })),
    );
    assert.deepEqual(
      definitions.map(({ name }) => name).sort(),
      elements.map(({ tagName }) => tagName),
    );
    for (const { name, path, module } of definitions) {
      assert.ok(importable.includes(`./${path}`), name);
      const declarations =
        manifest.modules.find((candidate) => candidate.path === module)?.declarations ?? [];
      assert.ok(
        declarations.some((declaration) => 'tagName' in declaration && declaration.tagName === name),
        name,
      );
    }
    for (const { path } of manifest.modules) assert.ok(existsSync(path), path);
  });

  it('has the attributes that the elements observe or style by, and a description of everything', async () => {
    const looks = /^(theme|preset)$/;
    const classes = (await import(pkg.name!)) as Record<string, { observedAttributes: string[] }>;
    for (const { name, attributes = [], ...rest } of elements) {
      const names = attributes.map((attribute) => attribute.name).sort();
      assert.ok(names.includes('theme'), name);
      assert.deepEqual(
        // One without a property is read when it is needed.
        attributes
          .filter(({ name, fieldName }) => fieldName && !looks.test(name))
          .map((attribute) => attribute.name)
          .sort(),
        classes[name]!.observedAttributes.toSorted(),
      );
      const {
        members = [],
        events = [],
        slots = [],
        cssParts = [],
        cssProperties = [],
        cssStates = [],
      } = rest;
      for (const told of [attributes, members, events, slots, cssParts, cssProperties, cssStates].flat())
        assert.match(told.description ?? '', /^[^–\s]/, `${name}: ${told.name}`);
    }
  });
});

describe('the custom data of Visual Studio Code', () => {
  const service = html.getLanguageService({
    useDefaultDataProvider: false,
    customDataProviders: [
      html.newHTMLDataProvider('explainer', read('dist/vscode.html-custom-data.json') as HTMLDataV1),
    ],
  });

  /** What the editor offers, and says, at the mark. */
  function at(marked: string) {
    const offset = marked.indexOf('|');
    const document = html.TextDocument.create('file:///a.html', 'html', 1, marked.replace('|', ''));
    const position = document.positionAt(offset);
    const page = service.parseHTMLDocument(document);
    return {
      offers: service.doComplete(document, position, page).items.map(({ label }) => label),
      says: JSON.stringify(service.doHover(document, position, page)?.contents ?? ''),
    };
  }

  it('offers every tag', () => {
    const tags = elements.map(({ tagName }) => tagName);
    assert.deepEqual(
      at('<|')
        .offers.filter((label) => label.includes('-'))
        .sort(),
      tags,
    );
  });

  it('offers the attributes of a tag, and the values of those that have but a few', () => {
    const { offers } = at('<article-explainer |></article-explainer>');
    for (const name of ['src', 'view', 'heading-level', 'loading']) assert.ok(offers.includes(name), name);
    assert.deepEqual(at('<article-explainer view="|">').offers.sort(), ['brief', 'card', 'full']);
    assert.deepEqual(at('<citation-list sort="|">').offers.sort(), ['given', 'newest', 'style']);
    assert.deepEqual(at('<article-explainer heading-level="|">').offers, []);
  });

  it('explains tags with their events and parts, and attributes', () => {
    const { says } = at('<art|icle-explainer>');
    for (const words of [/A health article as a card/, /`article-load`: an article is drawn/, /`title`: /])
      assert.match(says, words);
    assert.match(at('<article-explainer vi|ew="full">').says, /the rest folded/);
  });

  it('offers custom properties, parts and states in style sheets', () => {
    const service = css.getCSSLanguageService({
      customDataProviders: [css.newCSSDataProvider(read('dist/vscode.css-custom-data.json') as CSSDataV1)],
    });
    const offersAt = (marked: string) => {
      const offset = marked.indexOf('|');
      const document = css.TextDocument.create('file:///a.css', 'css', 1, marked.replace('|', ''));
      const sheet = service.parseStylesheet(document);
      return service.doComplete(document, document.positionAt(offset), sheet).items.map(({ label }) => label);
    };
    assert.ok(offersAt('article-explainer { --explainer-|').includes('--explainer-accent'));
    const selectors = offersAt('article-explainer:|');
    assert.ok(selectors.includes('::part(citation-card)') && selectors.includes(':state(settled)'));
    assert.equal(selectors.filter((label) => label === '::part(notice)').length, 1);
  });
});

describe('the web types of JetBrains', () => {
  interface WebTypes {
    name: string;
    version: string;
    contributions: { html: { elements: WebType[] } };
  }
  interface WebType {
    name: string;
    attributes: {
      name: string;
      description: string;
      value: { kind?: string; type: string };
      default?: string;
    }[];
    js: Record<'events' | 'properties', { name: string; type: string }[]>;
    css: Record<'parts' | 'properties' | 'pseudo-classes', { name: string }[]>;
  }
  const { contributions, ...identity } = read(pkg['web-types']!) as WebTypes;
  const { elements: types } = contributions.html;
  const of = (tag: string) => types.find(({ name }) => name === tag)!;
  const find = (tag: string, attribute: string) => of(tag).attributes.find(({ name }) => name === attribute)!;

  it('are of this package and have every tag', () => {
    assert.deepEqual([identity.name, identity.version], [pkg.name, pkg.version]);
    assert.deepEqual(
      types.map(({ name }) => name),
      elements.map(({ tagName }) => tagName),
    );
  });

  it('have the values of attributes, their defaults and what they are', () => {
    const view = find('recurrence-explainer', 'view');
    assert.deepEqual(view.value, { type: "'full' | 'brief' | 'card'" });
    assert.equal(view.default, 'full');
    assert.match(view.description, /the rest folded/);
    assert.deepEqual(find('citation-list', 'coins').value, { kind: 'no-value', type: 'boolean' });
  });

  it('have properties, events, parts and custom properties', () => {
    const { js, css } = of('article-explainer');
    const names = (items: { name: string }[]) => items.map(({ name }) => name);
    assert.ok(names(js.properties).includes('article') && !names(js.properties).includes('shownArticle'));
    assert.deepEqual(js.events[0], { ...js.events[0], name: 'article-load', type: 'ArticleLoadEvent' });
    assert.ok(names(css.parts).includes('title') && names(css.properties).includes('--explainer-accent'));
  });
});
