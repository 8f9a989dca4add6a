/* global window */
/**
 * Runs in a page before anything else: counts the observers that watch something. One that nobody can reach any more,
 * as what it watched is gone, is not counted once the browser has let it go.
 */
export function countObservers() {
  const watching = new Map();
  const isGone = new FinalizationRegistry((id) => watching.delete(id));
  const ids = new WeakMap();
  let last = 0;
  for (const name of ['MutationObserver', 'IntersectionObserver', 'ResizeObserver']) {
    const { prototype } = window[name];
    const { observe, disconnect } = prototype;
    prototype.observe = function (...args) {
      if (!ids.has(this)) {
        ids.set(this, ++last);
        isGone.register(this, last);
      }
      watching.set(ids.get(this), name);
      return observe.apply(this, args);
    };
    prototype.disconnect = function () {
      watching.delete(ids.get(this));
      return disconnect.call(this);
    };
  }
  window.observers = () => watching.size;
}
