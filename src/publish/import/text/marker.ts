import type { Line } from './lines.js';

/** What stands before an item of a list. */
export interface Marker {
  /** The words after it. */
  text: string;
  isOrdered: boolean;
  /** As it was typed. */
  number?: number | undefined;
}

const NUMBER = /^(?:(\d{1,3})[.)]|\((\d{1,3})\)|\[(\d{1,3})\])\s+(?=\S)/;
const RAISED = /^([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})\s*(?=\p{Lu})/u;
const BULLET = /^(?:[•◦▪▫■□●○‣⁃∙·➢✓✔]\s*(?=\S)|[*+-]\s+(?=\S)|[–—]\s+(?=[\p{Lu}\d])|o(?:\s+)(?=\p{Lu}))/u;
const DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** @param isMidSentence a sentence goes on in this line: "2019." and "– which" begin no item there */
export function markerOf({ text }: Line, isMidSentence: boolean): Marker | undefined {
  if (isMidSentence && !/^[•◦▪●○‣]/.test(text)) return undefined;
  const number = NUMBER.exec(text);
  if (number) {
    const digits = number[1] ?? number[2] ?? number[3]!;
    return { text: text.slice(number[0].length), isOrdered: true, number: Number(digits) };
  }
  const raised = RAISED.exec(text);
  if (raised) return { text: text.slice(raised[0].length), isOrdered: true, number: ofRaised(raised[1]!) };
  const bullet = BULLET.exec(text);
  return bullet ? { text: text.slice(bullet[0].length), isOrdered: false } : undefined;
}

export function ofRaised(digits: string): number {
  return Number(Array.from(digits, (digit) => DIGITS.indexOf(digit)).join(''));
}
