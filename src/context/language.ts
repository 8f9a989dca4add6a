/**
 * The language in force at an element: that of the nearest ancestor that says one, through shadow roots. An empty `lang`
 * says that it is unknown. (Not by `parentNode`, see `hardening/around.ts`.) On a server an element has none around it.
 */
export function languageOf(element: Element | undefined): string {
  const root = element?.getRootNode?.();
  const said = element?.closest?.('[lang]')?.getAttribute('lang');
  return said ?? (root?.nodeType === 11 ? languageOf((root as ShadowRoot).host) : '');
}
