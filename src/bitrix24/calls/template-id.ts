/**
 * A fresh UUID v4 in lower case: what keeps the portal from posting a poll twice (docs/platform.md: any other form is ignored).
 * Made from getRandomValues because randomUUID is missing on portals that are served over http.
 */
export function newTemplateId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bytes].map((byte, place) => marked(byte, place).toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** Version 4 and the RFC's variant, in the two bytes that carry them. */
function marked(byte: number, place: number): number {
  if (place === 6) return (byte & 0x0f) | 0x40;
  if (place === 8) return (byte & 0x3f) | 0x80;
  return byte;
}
