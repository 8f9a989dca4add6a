import type { Door } from '../trial.js';
import { readTags } from './manifest.js';

/** What an attribute names may be asked for: it is the page's author who writes it. */
const ADDRESSES = ['src', 'integrity'];
const tags = readTags();
const withSource = tags.filter(({ attributes }) => attributes.includes('src'));
const styled = tags.filter(({ cssProperties }) => cssProperties.length > 0);

const attributes: Door = {
  name: 'attributes of every tag',
  batch: 200,
  trials: (payload) =>
    tags.map(({ tagName, attributes }) => ({
      payload,
      place: tagName,
      named: [payload.payload],
      mount: {
        kind: 'attributes',
        tag: tagName,
        attributes: Object.fromEntries(
          [...attributes, 'date-modified', 'lang', 'id', 'title']
            .filter((name) => !ADDRESSES.includes(name))
            .map((name) => [name, payload.payload]),
        ),
      },
    })),
};

const sources: Door = {
  name: 'src of every tag',
  batch: 100,
  trials: (payload) =>
    payload.payload === ''
      ? []
      : withSource.map(({ tagName }) => ({
          payload,
          place: tagName,
          named: [payload.payload],
          mount: {
            kind: 'element',
            tag: tagName,
            html: '<p>What the page says.</p>',
            attributes: { src: payload.payload, integrity: payload.payload },
          },
        })),
};

const styles: Door = {
  name: '--explainer-* values',
  batch: 200,
  trials: (payload) =>
    styled.map(({ tagName, cssProperties }) => ({
      payload,
      place: tagName,
      mount: { kind: 'styles', tag: tagName, names: cssProperties, value: payload.payload },
    })),
};

const fragment: Door = {
  name: 'fragment of the page’s address',
  batch: 400,
  trials: (payload) => [{ payload, mount: { kind: 'fragment', value: payload.payload } }],
};

export const pageDoors = [attributes, sources, styles, fragment];
