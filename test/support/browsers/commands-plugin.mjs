import { accessibleOf } from './accessible.mjs';
import { resizeWindow } from './window-size.mjs';

/**
 * What a test may ask of its browser, where @web/test-runner-commands covers only some of ours. `../commands.ts` is
 * the tests' side of it. Each command answers whether this browser can do it.
 */
export function browserCommands() {
  const commands = {
    'explainer:viewport': setViewport,
    'explainer:media': emulateMedia,
    'explainer:tap': tap,
    'explainer:accessible': accessibleOf,
  };
  return {
    name: 'explainer-browser-commands',
    executeCommand: ({ command, payload, session }) => commands[command]?.(session, payload),
  };
}

async function setViewport({ browser, id }, size) {
  if (browser.type === 'webdriver') return resizeWindow(browser.driver, size);
  await browser.getPage(id).setViewport(size);
  return true;
}

/** Puppeteer's own `emulateMediaFeatures` refuses `forced-colors`, so this says it in Chromium's words. */
async function emulateMedia({ browser, id }, media) {
  if (browser.name !== 'Chromium') return false;
  const session = await devToolsSession(browser.getPage(id));
  await session.send('Emulation.setEmulatedMedia', media);
  return true;
}

/** The emulation ends with the session that asked for it, so each page keeps one. */
const sessions = new WeakMap();
async function devToolsSession(page) {
  if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
  return sessions.get(page);
}

/** WebKitGTK takes a finger for a mouse. */
async function tap({ browser, id }, [x, y]) {
  if (browser.type === 'webdriver') return false;
  await browser.getPage(id).touchscreen.tap(x, y);
  return true;
}
