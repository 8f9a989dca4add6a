import { version } from './version.js';

type Definition = CustomElementConstructor & { readonly version?: string };

let isTold = false;

/**
 * Registers a tag once. The script twice, or in two versions (hostile-hosts.md, case 3): the first one stays, nothing
 * throws, and one message names both versions.
 *
 * Case 4: an ES5 adapter wraps the methods of `customElements` and breaks classes, so those of the prototype are called.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const registry = Object.getPrototypeOf(customElements) as CustomElementRegistry;
  const known: Definition | undefined = registry.get.call(customElements, tag);
  if (!known) {
    Object.assign(element, { version });
    registry.define.call(customElements, tag, element);
  } else if (known.version !== version && !isTold) {
    isTold = true;
    console.warn(
      `<${tag}>: ${known.version ?? 'another script'} came first, explainer-elements ${version} is not used`,
    );
  }
}
