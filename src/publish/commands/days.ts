import { InvalidArgumentError } from 'commander';

/** Reads an option that is a day. The calendar must have it: February 30 is none. */
export function parseDay(text: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) throw new InvalidArgumentError('Write a day as 2026-03-31.');
  if (!isDay(text)) throw new InvalidArgumentError('The calendar has no such day.');
  return text;
}

export function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text);
}

/** The day that it is for whoever runs the command. */
export function today(now: Date = new Date()): string {
  return new Date(now.valueOf() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
