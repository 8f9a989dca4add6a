import { executeServerCommand } from '@web/test-runner-commands';

export { sendKeys } from '@web/test-runner-commands';

export interface Viewport {
  width: number;
  height: number;
}

/** What a reader may have set, in the words of CSS. What is left out is as the browser has it. */
export interface Media {
  type?: 'screen' | 'print';
  colorScheme?: 'light' | 'dark';
  reducedMotion?: 'reduce' | 'no-preference';
  forcedColors?: 'active' | 'none';
  contrast?: 'more' | 'less' | 'no-preference';
}

const INITIAL_VIEWPORT: Viewport = { width: 800, height: 600 };

/**
 * Gives the page that size until the end of the test. Answers whether it could: WebKitGTK's window does not get
 * narrower than about 450 pixels; `openPage` gives any size in any browser.
 */
export async function setViewport(viewport: Viewport): Promise<boolean> {
  changed.viewport = true;
  return executeServerCommand<boolean, Viewport>('explainer:viewport', viewport);
}

/** Emulates these media features until the end of the test, or answers false: only Chromium can. */
export async function emulateMedia(media: Media): Promise<boolean> {
  changed.media = true;
  const features = {
    'prefers-color-scheme': media.colorScheme,
    'prefers-reduced-motion': media.reducedMotion,
    'forced-colors': media.forcedColors,
    'prefers-contrast': media.contrast,
  };
  return executeServerCommand<boolean, object>('explainer:media', {
    media: media.type ?? '',
    features: Object.entries(features).map(([name, value]) => ({ name, value: value ?? '' })),
  });
}

const changed = { viewport: false, media: false };

// The same page goes on to the next test, and to the next file.
afterEach(async () => {
  if (changed.viewport) await setViewport(INITIAL_VIEWPORT);
  if (changed.media) await emulateMedia({});
  changed.viewport = changed.media = false;
});
