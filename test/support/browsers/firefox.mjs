import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { firstExecutable, macApplication, onPath, windowsProgram } from './find.mjs';
import { readerAsksFor } from './reader.mjs';

/** What a reader may have set. Firefox reads it as it starts, and has no emulation: `READER=forced-colors` and so on. */
const preferences = {
  'forced-colors': { 'browser.display.document_color_use': 2 },
  'reduced-motion': { 'ui.prefersReducedMotion': 1 },
};

/** Firefox, spoken to by WebDriver BiDi, which it understands itself: no geckodriver is needed. */
export const firefox = {
  title: 'Firefox',
  environmentVariable: 'FIREFOX_PATH',
  debianPackages: ['firefox-esr'],

  find: () =>
    firstExecutable([
      process.env.FIREFOX_PATH,
      ...['firefox', 'firefox-esr'].map(onPath),
      ...macApplication('Firefox', 'firefox'),
      ...windowsProgram('Mozilla Firefox/firefox.exe'),
    ]),

  // The launcher is named after Chrome, yet starts whatever puppeteer starts.
  launcher: (executablePath) =>
    chromeLauncher({
      puppeteer,
      concurrency: 1,
      launchOptions: {
        browser: 'firefox',
        executablePath,
        extraPrefsFirefox: Object.assign({}, ...readerAsksFor().map((name) => preferences[name])),
      },
    }),
};
