/**
 * The first script of every page: notes each call of what payloads call, and each error that nobody caught, in the log
 * of the outermost page.
 */
interface Log {
  /** Which is on the page now. */
  trial: number;
  calls: Array<readonly [trial: number, found: string]>;
  requests: Array<readonly [trial: number, url: string]>;
}

declare global {
  interface Window {
    securityLog: Log;
  }
}

const log = ((): Log => {
  if (window.top === window) return (window.securityLog = { trial: 0, calls: [], requests: [] });
  try {
    return window.top!.securityLog;
  } catch {
    return { trial: 0, calls: [], requests: [] };
  }
})();

const note = (text: string) => log.calls.push([log.trial, `${text} on ${location.pathname}`]);

for (const name of ['alert', 'confirm', 'prompt', 'print', 'canary']) {
  Object.defineProperty(window, name, {
    value: (...args: unknown[]) => void note(`${name}(${args.map(String).join()}) was called`),
    writable: false,
    configurable: false,
  });
}
// Not `window.onerror`, which a payload may name.
addEventListener('error', (event) => {
  if (event.message) note(`an error that nobody caught: ${event.message}`);
});
addEventListener('unhandledrejection', ({ reason }) =>
  note(`a rejection that nobody caught: ${String(reason)}`),
);
addEventListener('securitypolicyviolation', ({ blockedURI, disposition }) => {
  if (disposition === 'report') log.requests.push([log.trial, blockedURI]);
});

export {};
