import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { firstExecutable, onPath } from './find.mjs';
import { readerAsksFor } from './reader.mjs';
import { freePort, startWebKitWebDriver, startXvfb, stopProcess } from './webkitgtk-processes.mjs';
import { resizeWindow } from './window-size.mjs';

/** WebKitGTK, the engine of Safari as Linux has it: its own small browser, on a screen that only exists in memory. */
export const webkitgtk = {
  title: 'WebKitGTK (WebKitWebDriver, MiniBrowser and Xvfb, on Linux)',
  environmentVariable: 'MINIBROWSER_PATH',
  debianPackages: ['webkit2gtk-driver', 'xvfb'],

  find: () => (onPath('WebKitWebDriver') && onPath('Xvfb') ? findMiniBrowser() : undefined),

  launcher(executablePath) {
    const options = {
      hostname: '127.0.0.1',
      path: '/',
      connectionRetryCount: 0,
      capabilities: {
        browserName: 'MiniBrowser',
        // WebKitWebDriver speaks no BiDi, and webdriverio would ask for it.
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: executablePath, args: ['--automation'] },
      },
    };
    const launcher = webdriverLauncher(options);
    const { createDriverManager, initialize, startSession, stop } = launcher;
    const settings = mkdtempSync(join(tmpdir(), 'explainer-webkitgtk-'));
    if (readerAsksFor().includes('reduced-motion')) stopAnimations(settings);
    const processes = [];

    return Object.assign(launcher, {
      // All sessions share one window.
      concurrency: 1,

      async initialize(config) {
        // The launcher reads here whether to give each session the whole window, or an iframe of it.
        await initialize.call(launcher, { ...config, concurrency: 1 });
        launcher.name = 'WebKitGTK';
        const { xvfb, display } = await startXvfb();
        processes.push(xvfb);
        options.port = await freePort();
        processes.push(await startWebKitWebDriver({ port: options.port, display, settings }));
      },

      /**
       * Tests may be done before their page has loaded. The page that comes next takes its place then, and WebKitWebDriver
       * answers the command that asked for it with an error, or never: nobody needs that answer, and it ended the run.
       */
      async createDriverManager() {
        const manager = await createDriverManager.call(launcher);
        const { startSession } = manager;
        manager.startSession = (id, url) => startSession.call(manager, id, url).catch(() => {});
        return manager;
      },

      async startSession(id, url) {
        await launcher.ensureManagerInitialized();
        await resizeWindow(launcher.driver, { width: 800, height: 600 });
        return startSession.call(launcher, id, url);
      },

      async stop() {
        await stop.call(launcher);
        // The driver first: it closes its browser, which needs the screen.
        for (const child of processes.splice(0).reverse()) await stopProcess(child);
        rmSync(settings, { recursive: true, force: true });
      },
    });
  },
};

/** GTK's own setting, which is the page's `prefers-reduced-motion`. */
function stopAnimations(settings) {
  mkdirSync(join(settings, 'gtk-3.0'));
  writeFileSync(join(settings, 'gtk-3.0/settings.ini'), '[Settings]\ngtk-enable-animations=0\n');
}

/** MiniBrowser comes with the library, in a folder that is named after the machine's architecture. */
function findMiniBrowser() {
  const libraries = '/usr/lib';
  return firstExecutable([
    process.env.MINIBROWSER_PATH,
    ...readdirSync(libraries).map((folder) => join(libraries, folder, 'webkit2gtk-4.1/MiniBrowser')),
    join(libraries, 'webkit2gtk-4.1/MiniBrowser'),
  ]);
}
