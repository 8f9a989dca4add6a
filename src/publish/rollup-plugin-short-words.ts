import type { Node } from 'acorn';
import { simple } from 'acorn-walk';
import MagicString from 'magic-string';
import type { Plugin } from 'rollup';
import { en } from '../locales/en.js';
import { enCard } from '../locales/en-card.js';
import { enLinks } from '../locales/en-links.js';
import { enList } from '../locales/en-list.js';
import { enReading } from '../locales/en-reading.js';
import { enPictures } from '../locales/en-pictures.js';
import { enTools } from '../locales/en-tools.js';
import { enTranslation } from '../locales/en-translation.js';

/** What is read by its name elsewhere too. */
const KEPT = new Set(['language']);
const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Each word's name, and the one that it has in a script for a page. */
const names = new Map(
  [
    ...new Set(
      [en, enList, enLinks, enReading, enTools, enPictures, enCard, enTranslation].flatMap((words) =>
        Object.keys(words),
      ),
    ),
  ]
    .filter((name) => !KEPT.has(name))
    .map((name, i) => [name, LETTERS[i % 52]! + (i < 52 ? '' : Math.floor(i / 52))]),
);

/**
 * Gives the words of the interface short names in the scripts for a page, the same in each script and chunk: fifty names,
 * each twice, are a part of what a first request may weigh. They are known by where they are defined, in the objects
 * that the modules of `locales/` export, and by being read as `words.name`, `#words.name`, `words().name` or
 * `(words() ?? en).name`. Those of the figures keep their names.
 */
export function shortWordsPlugin(): Plugin {
  return {
    name: 'short-words',
    transform(code, id) {
      const [, room] = /\/src\/(locales|elements|controllers)\/(?!figures\/|en-figures)/.exec(id) ?? [];
      if (!room) return null;
      const text = new MagicString(code);
      const shorten = ({ start, end }: Node, name: string, isShorthand = false) => {
        const short = names.get(name);
        if (short) text.update(start, end, isShorthand ? `${short}: ${name}` : short);
      };
      const tree = this.parse(code) as Node;
      if (room === 'locales') {
        simple(tree, {
          VariableDeclarator({ init }) {
            if (init?.type !== 'ObjectExpression') return;
            for (const it of init.properties) {
              if (it.type === 'Property' && it.key.type === 'Identifier') {
                shorten(it.key, it.key.name, it.shorthand);
              }
            }
          },
        });
      } else {
        simple(tree, {
          MemberExpression({ object, property, computed }) {
            if (!computed && property.type === 'Identifier' && isWords(object)) {
              shorten(property, property.name);
            }
          },
        });
      }
      return { code: text.toString(), map: null };
    },
  };
}

/** `words`, `this.#words`, `options.words()`, `words() ?? en`. */
function isWords(node: Node): boolean {
  type Any = Node & Record<'callee' | 'property' | 'left', Node> & { name: string };
  const { type, callee, property, left, name } = node as Any;
  if (type === 'CallExpression') return isWords(callee);
  if (type === 'MemberExpression') return isWords(property);
  if (type === 'LogicalExpression') return isWords(left);
  return name === 'words';
}
