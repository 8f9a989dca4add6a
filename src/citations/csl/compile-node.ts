import { StyleError } from './style-error.js';
import { supportsAttribute, supportsChild } from './supported.js';
import type { CslNode } from './style.js';
import type { XmlElement } from './xml.js';

/**
 * An element of a style and all in it, held to what the engine can do.
 * @param place Where it stands, for the error: `macro “author”`.
 * @throws {StyleError}
 */
export function compileNode({ name, attributes, children }: XmlElement, place: string): CslNode {
  const kept: Record<string, string> = {};
  for (const [attribute, value] of Object.entries(attributes)) {
    // Namespaces and `xml:lang` say nothing about the output.
    if (/^xml/.test(attribute)) continue;
    if (!supportsAttribute(name, attribute)) {
      throw new StyleError(
        `The attribute ${attribute} of <${name}> in ${place} is not part of CSL 1.0.2 bibliographies: remove it, or use another style.`,
      );
    }
    // Not so the empty delimiter of names, which overrides one that they would inherit.
    if (value === '' && /^(prefix|suffix)$/.test(attribute)) continue;
    kept[attribute] = value;
  }
  return [
    name,
    kept,
    ...children.map((child) => {
      if (!supportsChild(name, child.name)) {
        throw new StyleError(
          `<${child.name}> in <${name}> in ${place} is not part of CSL 1.0.2 bibliographies: remove it, or use another style.`,
        );
      }
      return compileNode(child, place);
    }),
  ];
}
