import { version } from './version.js';

type Definition = CustomElementConstructor & { readonly version?: string };

/**
 * Registers a tag once. The script twice, or in two versions (hostile-hosts.md, case 3): the first one stays, nothing
 * throws, and one message names both versions.
 *
 * Case 4: an ES5 adapter wraps `customElements.define` and breaks classes, so the prototype's own method is called.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const known: Definition | undefined = customElements.get(tag);
  if (!known) {
    Object.assign(element, { version });
    (Object.getPrototypeOf(customElements) as CustomElementRegistry).define.call(
      customElements,
      tag,
      element,
    );
  } else if (known.version !== version) {
    console.warn(
      `<${tag}>: ${known.version ?? 'another script'} came first, explainer-elements ${version} is not used`,
    );
  }
}
