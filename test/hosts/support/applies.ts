import type { Subject } from '../subjects/subject.js';
import type { HostCase } from './host-case.js';

/** Why there is nothing to judge of a subject in a case; undefined where there is. */
export const reasonAgainst = (
  { number, onlyOurs }: HostCase,
  { isOurs, exempt }: Subject,
): string | undefined => (isOurs ? undefined : (onlyOurs ?? exempt?.[number]));
