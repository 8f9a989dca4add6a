import { markup, type Markup } from './markup.js';
import type { Scripts } from './scripts.js';

/**
 * The tag of a script in its exact version: a browser runs it only if it is, byte for byte, the one that was published.
 * @param folder what the folder of the scripts lies in, as the page calls it
 */
export function scriptTag({ folder, integrity }: Scripts, script: string, base: string): Markup {
  return markup`<script type="module" src="${base + folder + script}" integrity="${integrity[script]}" crossorigin="anonymous"></script>`;
}
