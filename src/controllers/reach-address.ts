import type { ReactiveControllerHost } from 'lit';

/** The fragment of the page's address reaches into the host: by the chunk that does so for explainers. */
export function reachAddress(host: ReactiveControllerHost & HTMLElement): void {
  const goTo = (event?: Event): void => {
    if (!location.hash) return;
    import('./links/links.js').then(({ use }) => use(host, undefined, event)).catch(() => {});
  };
  host.addController({
    hostConnected() {
      addEventListener('hashchange', goTo);
      goTo();
    },
    hostDisconnected() {
      removeEventListener('hashchange', goTo);
    },
  });
}
