/**
 * Gives an element properties that are its attributes, whose values only style sheets ask for: nothing is drawn anew for
 * another theme, which on a page with a hundred cards is a third of the work.
 * @param defaults by name
 */
export function looks(host: HTMLElement, defaults: Readonly<Record<string, string | undefined>>): void {
  for (const name of Object.keys(defaults)) {
    // What a page has said before the script came.
    const said = (host as unknown as Record<string, string | undefined>)[name];
    const set = (value?: string): void =>
      value ? host.setAttribute(name, value) : host.removeAttribute(name);
    // Without a prototype: a host may have given all objects a `value` (case 6 of hostile hosts).
    const property = { __proto__: null as never, get: () => host.getAttribute(name) ?? defaults[name], set };
    Object.defineProperty(host, name, property);
    if (said) set(said);
  }
}
