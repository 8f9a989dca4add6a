import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { firstExecutable, macApplication, onPath, windowsProgram } from './find.mjs';

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
    chromeLauncher({ puppeteer, concurrency: 1, launchOptions: { browser: 'firefox', executablePath } }),
};
