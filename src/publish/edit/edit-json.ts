import type { Node } from 'jsonc-parser';
import { treeOf } from '../json-lines.js';
import { splice, type FieldEdits } from './fields.js';

/**
 * Edits fields of a JSON document, all else byte for byte as it was. A new one comes before the body, in the document's
 * own layout, so that who opens the file sees it.
 */
export function editJson(text: string, edits: FieldEdits): string {
  return Object.entries(edits).reduce((text, [name, value]) => editField(text, name, value), text);
}

function editField(text: string, name: string, value: string | undefined): string {
  const fields = treeOf(text)?.children ?? [];
  // Of two with one name, JSON means the second.
  const index = fields.findLastIndex((field) => keyOf(field).value === name);
  if (value === undefined) return index < 0 ? text : remove(text, fields, index);

  const written = JSON.stringify(value);
  const old = fields[index]?.children?.[1];
  if (old) return splice(text, old.offset, endOf(old), written);
  return insert(text, fields, `${JSON.stringify(name)}`, written);
}

function insert(text: string, fields: readonly Node[], key: string, value: string): string {
  const next = fields.findLastIndex((field) => keyOf(field).value === 'body');
  const { offset, children } = fields[next]!;
  const [name, body] = children!;
  const colon = text.slice(endOf(name!), body!.offset);
  const gap = /\s*$/.exec(text.slice(0, offset))![0];
  return splice(text, offset, offset, `${key}${colon}${value},${gap}`);
}

function remove(text: string, fields: readonly Node[], index: number): string {
  const { [index - 1]: before, [index]: field, [index + 1]: after } = fields;
  if (after) return splice(text, field!.offset, after.offset, '');
  return splice(text, before ? endOf(before) : field!.offset, endOf(field!), '');
}

const keyOf = (field: Node): Node => field.children![0]!;

const endOf = ({ offset, length }: Node): number => offset + length;
