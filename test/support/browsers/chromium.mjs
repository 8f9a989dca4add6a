import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { firstExecutable, macApplication, onPath, windowsProgram } from './find.mjs';

/** A new window loads the list of the address bar in advance, which is a second of work for both cores. */
const PRELOADS = ['WebUIOmniboxPopup', 'WebUIOmniboxFullPopup', 'WebUIOmniboxAimPopup'];

/** Nobody goes back to a page of tests. Kept for that, each would have a process of its own. */
const KEEPING_PAGES = 'BackForwardCache';

/** Chrome, Chromium or Edge, whichever this machine has. */
export const chromium = {
  title: 'Chrome, Chromium or Edge',
  environmentVariable: 'CHROME_PATH',
  debianPackages: ['chromium'],

  find: () =>
    firstExecutable([
      process.env.CHROME_PATH,
      ...['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser'].map(onPath),
      ...['microsoft-edge-stable', 'microsoft-edge'].map(onPath),
      ...['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) => macApplication(name)),
      ...windowsProgram('Google/Chrome/Application/chrome.exe'),
      ...windowsProgram('Chromium/Application/chrome.exe'),
      ...windowsProgram('Microsoft/Edge/Application/msedge.exe'),
    ]),

  launcher: (executablePath) =>
    chromeLauncher({
      // With a puppeteer of our own the launcher calls itself Chromium, in reports and to the commands plugin.
      puppeteer,
      launchOptions: { executablePath, args: chromiumArguments(KEEPING_PAGES) },
    }),
};

/**
 * Chromium does not start its sandbox for root, which is who runs tests in containers.
 * @param features of Chromium's that are off too
 */
export const chromiumArguments = (...features) => [
  `--disable-features=${[...PRELOADS, ...features].join()}`,
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];
