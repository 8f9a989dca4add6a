import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

const STARTS_WITHIN = 10_000;
const STOPS_WITHIN = 3_000;

/** A screen of its own, on the first display number that is free: Xvfb chooses it and writes it to `-displayfd`. */
export async function startXvfb() {
  const xvfb = start('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = await once(xvfb.stdio[3], 'data', { signal: AbortSignal.timeout(STARTS_WITHIN) });
  return { xvfb, display: `:${String(number).trim()}` };
}

/** The driver, ready for a session. `settings` is an empty folder, so that no setting of the user's reaches the tests. */
export async function startWebKitWebDriver({ port, display, settings }) {
  const { WAYLAND_DISPLAY: _wayland, ...environment } = process.env;
  const driver = start('WebKitWebDriver', ['--host=127.0.0.1', `--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...environment,
      DISPLAY: display,
      GDK_BACKEND: 'x11',
      XDG_CONFIG_HOME: settings,
      // There is neither an accessibility bus nor a graphics card, and root in a container may not make a sandbox.
      NO_AT_BRIDGE: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    },
  });
  const deadline = Date.now() + STARTS_WITHIN;
  while (!(await isReady(port))) {
    if (Date.now() > deadline) throw new Error(`WebKitWebDriver was not ready after ${STARTS_WITHIN} ms.`);
    await wait(50);
  }
  return driver;
}

export async function stopProcess(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill();
  await Promise.race([exit, wait(STOPS_WITHIN, undefined, { ref: false })]);
  child.kill('SIGKILL');
}

export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

async function isReady(port) {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/status`);
    return (await answer.json()).value.ready;
  } catch {
    return false;
  }
}

/** A child that never outlives this process, even if the tests crash. */
function start(program, options, settings) {
  const child = spawn(program, options, settings);
  process.once('exit', () => child.kill());
  return child;
}
