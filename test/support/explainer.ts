import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  /** Arguments of Node, before the script. */
  readonly node?: readonly string[];
  /** Closes stdout before anything is written to it. */
  readonly deaf?: boolean;
}

const built = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/** Runs the command as it was built last. */
export const explainer = (args: readonly string[], options: RunOptions = {}): Promise<Run> =>
  runNode([...(options.node ?? []), built, ...args], options);

/** Runs Node to its end, without a terminal. */
export function runNode(args: readonly string[], { cwd, deaf }: RunOptions = {}): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    const text = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'] as const) {
      child[name].setEncoding('utf8').on('data', (part: string) => (text[name] += part));
    }
    if (deaf) child.stdout.destroy();
    child.on('error', reject).on('close', (code) => resolve({ code, ...text }));
  });
}
