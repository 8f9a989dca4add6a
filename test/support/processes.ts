import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';

const running: ChildProcess[] = [];

export interface StartOptions {
  /** Asked again until it is true, or the process has ended. */
  readonly isReady: () => Promise<boolean>;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

/**
 * Starts a server and waits until it answers. What it printed is told if it does not.
 * @returns what ends it
 */
export async function start(
  command: string,
  args: readonly string[],
  options: StartOptions,
): Promise<() => Promise<void>> {
  const { isReady, env, cwd } = options;
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, with what it starts itself.
    detached: true,
  });
  running.push(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += String(data)));
  const deadline = Date.now() + 60_000;
  while (!(await isReady().catch(() => false))) {
    if (child.exitCode !== null || Date.now() > deadline)
      throw new Error(`${command} did not start.\n${output}`);
    await new Promise((done) => setTimeout(done, 100));
  }
  return () => stop(child);
}

/** Ends what was started, the last first, and waits until it is gone. */
export async function stopAll(): Promise<void> {
  for (const child of running.splice(0).reverse()) await stop(child);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((done) => child.once('exit', done));
  process.kill(-child.pid!, 'SIGTERM');
  await gone;
}

/** A port of this machine that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer().once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });
}
