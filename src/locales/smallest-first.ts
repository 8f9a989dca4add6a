import type { en } from './en.js';

/** Writes the day, the name of the month and the year, as far as they are known, with `joint` between them. */
export const smallestFirst =
  (months: string, joint: string, afterDay = ''): (typeof en)['date'] =>
  (year, month, day) =>
    [day && `${day}${afterDay}`, month && months.split(' ')[month - 1], year].filter(Boolean).join(joint);
