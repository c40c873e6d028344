const BREAKS = /<(?:br|\/p|\/div|\/li|\/tr|\/h[1-6])\b[^<>]*>/giu;
const HIDDEN = /<(script|style)\b[^<>]*>[^<]*(?:<(?!\/\1)[^<]*)*<\/\1[^<>]*>/giu;
const TAGS = /<!--[^<]*?-->|<\/?[a-z][^<>]*>/giu;
const ENTITIES = /&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));/giu;

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
  laquo: '«',
  raquo: '»',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
  copy: '©',
  reg: '®',
  trade: '™',
  euro: '€',
  deg: '°',
  times: '×',
};

/**
 * The plain text of an HTML fragment: tags go, breaks become line ends, entities become characters. Entities come
 * last, so that a written `&lt;b&gt;` is the text `<b>`. Without the DOM: our policy of trusted types forbids it.
 */
export function htmlToText(html: string): string {
  return html
    .replace(HIDDEN, '')
    .replace(BREAKS, '\n')
    .replace(TAGS, '')
    .replace(ENTITIES, (entity, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return NAMED[name] ?? entity;
      return characterOf(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
    })
    .trim();
}

function characterOf(code: number): string {
  const isCharacter = code > 0 && code <= 0x10_ff_ff && !(code >= 0xd8_00 && code <= 0xdf_ff);
  return isCharacter ? String.fromCodePoint(code) : '\uFFFD';
}
