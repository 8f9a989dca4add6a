/** So many answers are kept: a page that goes from one to the next would keep them all. */
const MOST = 50;

/**
 * What a key stands for, read once: a page that shows it in ten places asks for it once. What could not be read is asked
 * for again the next time.
 */
export function once<T>(known: Map<string, Promise<T>>, key: string, read: () => Promise<T>): Promise<T> {
  if (!known.has(key)) {
    if (known.size > MOST) known.clear();
    const reading = read();
    reading.catch(() => known.delete(key));
    known.set(key, reading);
  }
  return known.get(key)!;
}
