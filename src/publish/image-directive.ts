import type { Directive, Image } from '../article/article.js';
import { wordsOf } from '../article/text.js';
import type { MdastDirective } from './directives.js';

/** The fields of a picture that are words, and those that are numbers. */
const WORDS = [
  'url',
  'caption',
  'creditText',
  'creator',
  'artDirector',
  'copyrightNotice',
  'license',
  'acquireLicensePage',
] as const;
const NUMBERS = ['width', 'height'] as const;

/** Whether a directive is a picture with what Markdown's own `![…](…)` has no place for. */
export const isImage = ({ name, type }: MdastDirective): boolean =>
  name === 'image' && type === 'leafDirective';

/**
 * `::image[What it shows]{url="lungs.svg" creator="Ana Diaz"}`: the label is the alternative text, the attributes are the
 * fields of the document.
 */
export function imageOf(node: MdastDirective, report: (message: string) => void): Image | undefined {
  const given = new Map(Object.entries(node.attributes ?? {}));
  const image: Image = { type: 'image', url: '', alt: wordsOf(node as Directive) };
  for (const name of WORDS) {
    const value = given.get(name)?.trim();
    if (value) image[name] = value;
    given.delete(name);
  }
  for (const name of NUMBERS) {
    const value = given.get(name);
    const number = Number(value);
    if (value != null && number > 0) image[name] = number;
    else if (value != null) report(`${name}="${value}": expected a number of pixels`);
    given.delete(name);
  }
  for (const name of given.keys()) {
    report(`"${name}" is no attribute of ::image: ${[...WORDS, ...NUMBERS].join(', ')} are`);
  }
  if (!image.url) report('"::image" has no address: write `::image[what it shows]{url="…"}`');
  return image.url ? image : undefined;
}
