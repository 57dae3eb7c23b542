// An abbreviation such as "EST" is a name too, of a zone that never changes its clocks: whoever
// writes it rarely means that, so only Area/Place and UTC count.
const ZONE_NAME = /^(?:[A-Za-z_]+(?:\/[A-Za-z0-9_+-]+){1,2}|UTC|GMT)$/i;
const known = new Set<string>();

/**
 * The IANA zone that a text names, in its usual spelling; null when it names none. Offsets
 * (`+05:00`) and abbreviations (`EST`) are none.
 */
export function ianaTimeZone(text: string): string | null {
  const name = text.trim();
  if (!ZONE_NAME.test(name)) return null;
  if (known.has(name)) return name;
  const found = lookUp(name);
  if (found === name) known.add(name);
  return found;
}

function lookUp(name: string): string | null {
  try {
    const resolved = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
    // An alias stays as it is written: ICU resolves Europe/Kyiv to its old spelling.
    const isAlias = resolved.toLowerCase() !== name.toLowerCase();
    return isAlias && /^[A-Z].*[a-z]/.test(name) ? name : resolved;
  } catch {
    return null;
  }
}
