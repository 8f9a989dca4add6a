/** What the benchmark gives an engine. */
export interface Input {
  /** For our engine compiled, as it ships; for citeproc-js the XML, which is what it starts from. */
  style: string;
  locale: string;
  items: Array<{ id: string }>;
}

/** Something to measure: makes itself ready for a style, then formats lists, of which it returns the number of entries. */
export type Subject = (input: Input) => (items: Input['items']) => number;

/** What a page or a process may ask of the bundle that it has loaded. */
export interface Bench {
  load(json: string): void;
  /** Milliseconds of the first list, with all that the engine needs before it. */
  first(): { milliseconds: number; entries: number };
  /** Milliseconds of a further list, in the median. */
  steady(): { milliseconds: number };
}

const LONG_ENOUGH = 1500;

/** Sets `globalThis.bench`, for the page or process to call. */
export function expose(subject: Subject) {
  let input: Input;
  let format: ReturnType<Subject>;
  const timed = <T>(work: () => T) => {
    const start = performance.now();
    const result = work();
    return { milliseconds: performance.now() - start, result };
  };
  const bench: Bench = {
    load: (json) => {
      input = JSON.parse(json) as Input;
    },
    first: () => {
      const { milliseconds, result } = timed(() => {
        format = subject(input);
        return format(input.items);
      });
      return { milliseconds, entries: result };
    },
    steady: () => {
      // The machine's compiler takes a while to warm to it.
      for (let i = 0; i < 3; i += 1) format(input.items);
      const times: number[] = [];
      const end = performance.now() + LONG_ENOUGH;
      while (times.length < 5 || (performance.now() < end && times.length < 1000))
        times.push(timed(() => format(input.items)).milliseconds);
      times.sort((a, b) => a - b);
      return { milliseconds: times[Math.floor(times.length / 2)]! };
    },
  };
  Object.assign(globalThis, { bench });
}
