import { localeOf, platformParser, type CompileOptions } from './compile-locale.js';
import { compileNode } from './compile-node.js';
import { StyleError } from './style-error.js';
import { childrenOf, type CompiledStyle, type CslNode } from './style.js';
import { readXml, type XmlElement } from './xml.js';

/**
 * Compiles a CSL 1.0.2 style: keeps what a bibliography needs of it, checks that the engine can do all of that.
 *
 * A style that only names another (a “dependent style”) has no layout of its own: compile the one that it names.
 * @throws {StyleError}
 */
export function compileStyle(
  xml: string,
  { DOMParser = platformParser() }: CompileOptions = {},
): CompiledStyle {
  const root = readXml(xml, DOMParser);
  if (root.name !== 'style') {
    throw new StyleError(
      `This is <${root.name}>, not a CSL style: expected a file that begins with <style>.`,
    );
  }
  const info = childNamed(root, 'info');
  const bibliographyElement = childNamed(root, 'bibliography');
  if (!bibliographyElement) throw new StyleError(withoutBibliography(info));

  const macros = new Map<string, XmlElement>();
  for (const child of root.children)
    if (child.name === 'macro') macros.set(child.attributes.name ?? '', child);
  const compiled: Record<string, CslNode> = {};
  /** Compiles the macros that a node calls; `calls` are those on the way to it. */
  const link = (node: CslNode, calls: readonly string[]) => {
    const { macro } = node[1];
    if (macro !== undefined) {
      const element = macros.get(macro);
      if (!element) throw new StyleError(`There is no macro “${macro}”, which <${node[0]}> calls: add it.`);
      if (calls.includes(macro)) throw new StyleError(`The macro “${macro}” calls itself: break the circle.`);
      if (!Object.hasOwn(compiled, macro)) {
        const linked = compileNode(element, `macro “${macro}”`);
        // Its name is its key, and it is no circle that two macros call a third.
        compiled[macro] = ['macro', {}, ...childrenOf(linked)];
        link(linked, [...calls, macro]);
      }
    }
    for (const child of childrenOf(node)) link(child, calls);
  };
  const linked = (element: XmlElement) => {
    const node = compileNode(element, `<${element.name}>`);
    link(node, []);
    return node;
  };

  const {
    version: _version,
    class: _class,
    ...options
  } = compileNode({ ...root, children: [] }, 'the style')[1];
  const bibliography = linked(bibliographyElement);
  const numeric = [bibliography, ...Object.values(compiled)].some((node) =>
    calls(node, 'variable', 'citation-number'),
  );
  const citationElement = childNamed(root, 'citation');
  const adds = (what: string) => citationElement?.attributes[`disambiguate-add-${what}`] === 'true';
  const tellsApart =
    adds('year-suffix') ||
    (adds('names') && adds('givenname')) ||
    [bibliography, ...Object.values(compiled)].some((node) => calls(node, 'disambiguate', 'true'));
  return {
    title: (info && childNamed(info, 'title')?.text) ?? '',
    numeric,
    options,
    locales: root.children.filter(({ name }) => name === 'locale').map(localeOf),
    macros: compiled,
    bibliography,
    ...(citationElement && tellsApart && { citation: linked(citationElement) }),
  };
}

const childNamed = (element: XmlElement, name: string) =>
  element.children.find((child) => child.name === name);

/** Whether a node or one in it has an attribute with this value. */
const calls = (node: CslNode, attribute: string, value: string): boolean =>
  node[1][attribute] === value || childrenOf(node).some((child) => calls(child, attribute, value));

function withoutBibliography(info: XmlElement | undefined): string {
  const parent = info?.children.find(
    ({ name, attributes }) => name === 'link' && attributes.rel === 'independent-parent',
  )?.attributes.href;
  return parent
    ? `This style only names another, ${parent}: use that one.`
    : 'This style has no <bibliography>: use one that formats reference lists.';
}
