import type { parseArgs, ParseArgsConfig } from 'node:util';

export function parseArguments<T extends ParseArgsConfig>(
  command: string,
  config: T,
): ReturnType<typeof parseArgs<T>>;
