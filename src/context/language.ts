/**
 * The language in force at an element: that of the nearest ancestor that says one, through shadow roots. An empty `lang`
 * says that it is unknown. (Not by `parentNode`, see `hardening/around.ts`.)
 */
export function languageOf(element: Element): string {
  let speaker = element.closest('[lang]');
  for (
    let root = element.getRootNode();
    !speaker && root instanceof ShadowRoot;
    root = root.host.getRootNode()
  )
    speaker = root.host.closest('[lang]');
  return speaker?.getAttribute('lang') ?? '';
}
