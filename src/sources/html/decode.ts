/** HTML as text: by the charset of the header, then that of the page's own `<meta>`, which stands in its first kilobyte. */
export function decode(bytes: Uint8Array<ArrayBuffer>, type: string): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  const charset = /charset=["']?([\w-]+)/i;
  const label = (charset.exec(type) ?? charset.exec(head))?.[1];
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
