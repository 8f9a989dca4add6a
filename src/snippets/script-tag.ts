import { markup, type Markup } from './markup.js';
import type { PublishedSite } from './published.js';

type Scripts = Pick<PublishedSite, 'scripts' | 'integrity'>;

/**
 * The tag of a script in its exact version: a browser runs it only if it is, byte for byte, the one that was published.
 * As XML, it has no attribute without a value.
 */
export const moduleTag = ({ scripts, integrity }: Scripts, script: string): Markup =>
  markup`<script type="module" src="${scripts + script}" integrity="${integrity[script]}" crossorigin="anonymous"></script>`;

/** For a script that is no module: it does not hold up the page. */
export const classicTag = ({ scripts, integrity }: Scripts, script: string): Markup =>
  markup`<script src="${scripts + script}" integrity="${integrity[script]}" crossorigin="anonymous" async="async"></script>`;
