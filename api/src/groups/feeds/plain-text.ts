const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  gt: '>',
  hellip: '…',
  ldquo: '“',
  lsquo: '‘',
  lt: '<',
  mdash: '—',
  nbsp: ' ',
  ndash: '–',
  quot: '"',
  rdquo: '”',
  rsquo: '’',
};

// Every pattern goes through a text once: none may scan to its end again from each "<". A script
// without an end takes the rest with it, as in a browser.
const HIDDEN_ELEMENT = /<(script|style)\b[^<>]*>[^]*?(?:<\/\1\b[^<>]*>|$)/gi;
const LINE_BREAK = /<(?:br|\/p|\/div|\/li)\b[^<>]*>/gi;
const TAG = /<\/?[a-z][^<>]*>|<!--[^<>]*-->/gi;
const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/gi;
// PostgreSQL refuses NUL in text; the other control characters say nothing either.
const CONTROL = /[^\P{Cc}\t\n]/gu;

/**
 * The text of a field that should be plain and often is not: without tags, scripts and control
 * characters, entities decoded, line breaks kept. The result is text, not HTML: whoever shows it
 * escapes it.
 */
export function plainText(source: string): string {
  return decodeEntities(
    source
      .toWellFormed()
      .replace(HIDDEN_ELEMENT, ' ')
      .replace(LINE_BREAK, '\n')
      .replace(TAG, '')
      .replace(/\r\n?/g, '\n'),
  )
    .replace(CONTROL, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** The same on one line. */
export function plainLine(source: string): string {
  return plainText(source).replace(/\n+/g, ' ');
}

function decodeEntities(text: string): string {
  return text.replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name) return ENTITIES[name.toLowerCase()] ?? whole;
    const point = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hex ?? '', 16);
    const valid = point > 0 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff);
    return valid ? String.fromCodePoint(point) : '';
  });
}
