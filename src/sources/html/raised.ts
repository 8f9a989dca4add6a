import { lineOf } from './dom.js';

const SIGNS = '0123456789+-=()n';
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ';
const LOWERED = '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₙ';

/** `10<sup>3</sup>` must not become 103, and the body has no node for it. Undefined: its words stand as they are. */
export function raised(element: Element): string | undefined {
  if (element.querySelector('a, sup, sub')) return undefined;
  const text = lineOf(element);
  if (text.length > 8 || !/^[\d+\-−=()n]+$/.test(text)) return undefined;
  const signs = element.localName === 'sup' ? RAISED : LOWERED;
  return [...text.replace(/−/g, '-')].map((sign) => signs[SIGNS.indexOf(sign)]).join('');
}
