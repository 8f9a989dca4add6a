import { inertParser } from '../../hardening/inert-parser.js';

const parse = inertParser('explainer-elements-html');

/** A document of this HTML. */
export const inert = (html: string): Document => parse(html, 'text/html');
