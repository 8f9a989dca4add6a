import { setImmediate } from 'node:timers/promises';

/** For `.option(...JSON_OPTION)`. */
export const JSON_OPTION = ['--json', 'print one JSON object, and nothing else, to stdout'] as const;

/** What a command was asked for. */
export function printResult(text: string): void {
  process.stdout.write(`${text}\n`);
}

export function printJson(result: object): void {
  printResult(JSON.stringify(result, null, 2));
}

/** What a person should know beside the result. */
export function printMessage(text: string): void {
  process.stderr.write(`${text}\n`);
}

export interface Progress {
  /** Goes on to the next of them; while it is awaited, the command can be interrupted. */
  next: (name: string) => Promise<void>;
  /** Takes the line away again. */
  end: () => void;
}

/** A line that says how far long work is, where somebody sees it: nothing unless stderr is a terminal. */
export function progressOf(total: number, terminal: NodeJS.WriteStream = process.stderr): Progress {
  let done = 0;
  const show = (text: string) => {
    // Back to the beginning of the line, and nothing left of what it said.
    if (terminal.isTTY) terminal.write(`\r\u001b[K${text.slice(0, terminal.columns - 1)}`);
  };
  return {
    next(name) {
      show(`${++done}/${total} ${name}`);
      return setImmediate();
    },
    end: () => show(''),
  };
}
