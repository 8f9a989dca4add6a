import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { parseFragment, type DefaultTreeAdapterMap } from 'parse5';
import { RecurrenceMap } from '../../src/figures/recurrence-map/recurrence-map-element.js';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** The element outside a page. */
class MapOnServer extends RecurrenceMap {
  draw(properties: Partial<RecurrenceMap>): string {
    Object.assign(this, properties);
    return collectResultSync(render(this.render()));
  }
}

const all = (node: Node): Element[] =>
  'childNodes' in node
    ? node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...all(child)] : all(child)))
    : [];
const attribute = ({ attrs }: Element, name: string) => attrs.find((it) => it.name === name)?.value;

/** The values of the radio buttons that are checked. */
const checked = (html: string) =>
  all(parseFragment(html))
    .filter((element) => attribute(element, 'checked') !== undefined)
    .map((element) => attribute(element, 'value'));

describe('<recurrence-map> drawn on a server', () => {
  it('has what is chosen as its radio buttons have it', () => {
    assert.deepEqual(checked(new MapOnServer().draw({})), ['all', 'dog']);
    assert.deepEqual(checked(new MapOnServer().draw({ animal: 'cat', type: 'distant', place: 'bones' })), [
      'cat',
      'bones',
    ]);
  });

  it('has the drawing as SVG, every path in its place', () => {
    const elements = all(parseFragment(new MapOnServer().draw({})));
    const paths = elements.filter(({ tagName }) => tagName === 'path');
    assert.ok(paths.length > 20);
    for (const path of paths) {
      assert.equal(path.namespaceURI, 'http://www.w3.org/2000/svg');
      assert.equal(path.childNodes.length, 0);
    }
  });

  it('asks for nothing, and needs no leave of a policy', () => {
    const elements = all(parseFragment(new MapOnServer().draw({})));
    const uses = elements.filter(({ tagName }) => tagName === 'use');
    for (const element of elements) {
      assert.equal(attribute(element, 'style'), undefined);
      assert.equal(attribute(element, 'src'), undefined);
    }
    for (const use of uses) assert.match(attribute(use, 'href') ?? '', /^#/);
  });

  it('has each id once, and each that is referred to', () => {
    const elements = all(parseFragment(new MapOnServer().draw({})));
    const ids = elements.map((element) => attribute(element, 'id')).filter((id) => id !== undefined);
    assert.equal(new Set(ids).size, ids.length);
    for (const element of elements) {
      const reference = attribute(element, 'aria-describedby') ?? attribute(element, 'href')?.slice(1);
      if (reference !== undefined) assert.ok(ids.includes(reference), reference);
    }
  });
});
