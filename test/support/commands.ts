import { expect } from '@open-wc/testing';
import { executeServerCommand, resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';

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

/**
 * Emulates these media features until the end of the test, or answers false: only Chromium can. Others have what they
 * were started with, by `READER`.
 */
export async function emulateMedia(media: Media): Promise<boolean> {
  changed.media = true;
  const features = {
    'prefers-color-scheme': media.colorScheme,
    'prefers-reduced-motion': media.reducedMotion,
    'forced-colors': media.forcedColors,
    'prefers-contrast': media.contrast,
  };
  const isDone = await executeServerCommand<boolean, object>('explainer:media', {
    media: media.type ?? '',
    features: Object.entries(features).map(([name, value]) => ({ name, value: value ?? '' })),
  });
  const asked = Object.entries(features).filter(([, value]) => value);
  const has = asked.every(([name, value]) => matchMedia(`(${name}: ${value})`).matches);
  return isDone || (!media.type && asked.length > 0 && has);
}

/**
 * Fails unless assistive technology gets that role (one of them, where browsers differ) and that name of an element, as
 * the browser computes them. An element that is hidden from it has the role `none`, and no name.
 */
export async function expectAccessible(element: Element, role: string | readonly string[], name: string) {
  // Elements are no payload: the command finds it there, whatever shadow root it is in.
  Object.assign(window, { askedFor: element });
  const roles = [role].flat();
  const is = await executeServerCommand<Accessible, object>('explainer:accessible', { roles, name });
  const what = `<${element.localName} part="${element.part.value}">`;
  expect(is.role, `role of ${what}, named “${is.name}”`).to.be.oneOf(roles);
  expect(is.name.replace(/\s+/g, ' ').trim(), `name of ${what}`).to.equal(name);
}
type Accessible = { role: string; name: string };

/** Presses Tab with Shift. By WebDriver that is one string, of the characters that it has for keys. */
export async function sendShiftTab(): Promise<void> {
  try {
    await sendKeys({ down: 'Shift' });
  } catch {
    return sendKeys({ type: '\uE008\uE004' });
  }
  await sendKeys({ press: 'Tab' });
  await sendKeys({ up: 'Shift' });
}

/** Moves the mouse onto the middle of an element. */
export async function pointAt(element: Element): Promise<void> {
  changed.mouse = true;
  await sendMouse({ type: 'move', position: await middleOf(element) });
}

/** Moves the mouse there and clicks. */
export async function clickOn(element: Element): Promise<void> {
  changed.mouse = true;
  await sendMouse({ type: 'click', position: await middleOf(element) });
}

/** Taps on the middle of an element with a finger, or with the events of one where a browser has none. */
export async function tap(element: Element): Promise<void> {
  const position = await middleOf(element);
  // Firefox leaves its mouse where the finger was.
  changed.mouse = true;
  if (!(await executeServerCommand<boolean, [number, number]>('explainer:tap', position)))
    dispatchTap(element);
}

/** The events of a tap, for where taps follow each other: Firefox takes two for one. */
export function dispatchTap(element: Element): void {
  const init = { bubbles: true, composed: true, cancelable: true, pointerType: 'touch' };
  for (const type of ['pointerover', 'pointerdown', 'pointerup', 'pointerout'])
    element.dispatchEvent(new PointerEvent(type, init));
  element.dispatchEvent(new PointerEvent('click', { ...init, detail: 1 }));
}

/** Once the browser has drawn where it is: a finger meets what was drawn last. */
async function middleOf(element: Element): Promise<[number, number]> {
  for (let i = 0; i < 2; i++) await new Promise(requestAnimationFrame);
  const { left, top, width, height } = element.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
}

const changed = { viewport: false, media: false, mouse: false };

// The same page goes on to the next test, and to the next file.
afterEach(async () => {
  if (changed.viewport) await setViewport(INITIAL_VIEWPORT);
  if (changed.media) await emulateMedia({});
  if (changed.mouse) {
    // Firefox lets go of its buttons, and leaves the mouse where it is.
    await sendMouse({ type: 'move', position: [0, 0] });
    await resetMouse();
  }
  changed.viewport = changed.media = changed.mouse = false;
});
