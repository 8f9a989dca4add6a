/** So many answers are kept: a page that goes from one to the next would keep them all. */
const MOST = 50;

/**
 * What a key stands for, read once: a page that shows it in ten places asks for it once. What could not be read is asked
 * for again the next time.
 */
export function once<T>(known: Map<string, Promise<T>>, key: string, read: () => Promise<T>): Promise<T> {
  let reading = known.get(key);
  if (!reading) {
    reading = read();
    if (known.size > MOST) known.clear();
    known.set(key, reading);
    reading.catch(() => known.delete(key));
  }
  return reading;
}
