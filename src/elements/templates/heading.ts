import type { TemplateResult } from 'lit';
import { element, type ElementOptions } from './element.js';

/** A heading. Under six levels there is nothing smaller. */
export const heading = (level: number, content: unknown, options?: ElementOptions): TemplateResult =>
  element(`h${Math.min(level, 6)}`, content, options);
