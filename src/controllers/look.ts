/** Looks where something stands. @returns what changes something there */
export type Look = () => () => void;

const looks: Look[] = [];

/**
 * Before the next frame, all look before any of them acts: each would have the whole page laid out anew, and many cards may
 * come at once.
 */
export function look(it: Look): void {
  if (looks.push(it) > 1) return;
  requestAnimationFrame(() => {
    for (const act of looks.splice(0).map((look) => look())) act();
  });
}

/** Both look before either acts. */
export const lookBoth =
  (one: Look, other: Look): Look =>
  () => {
    const acts = [one(), other()];
    return () => acts.forEach((act) => act());
  };
