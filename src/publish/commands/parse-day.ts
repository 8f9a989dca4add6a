import { InvalidArgumentError } from 'commander';
import { isDay } from '../days.js';

/** Reads an option that is a day. The calendar must have it: February 30 is none. */
export function parseDay(text: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) throw new InvalidArgumentError('Write a day as 2026-03-31.');
  if (!isDay(text)) throw new InvalidArgumentError('The calendar has no such day.');
  return text;
}
