import { chromium } from './chromium.mjs';
import { firefox } from './firefox.mjs';
import { webkitgtk } from './webkitgtk.mjs';

const known = { chromium, firefox, webkit: webkitgtk };

/** The browsers that `BROWSERS=chromium,firefox,webkit` names; Chromium alone when it names none. */
export function wantedBrowsers(names = process.env.BROWSERS || 'chromium') {
  return names.split(',').map((name) => {
    const browser = known[name.trim()];
    if (!browser) throw new Error(`BROWSERS: there is ${Object.keys(known).join(', ')}, but no "${name}".`);
    return browser;
  });
}
