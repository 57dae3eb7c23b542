/** A path of this site, or null: a link to sign in must not lead to another site afterwards. */
export function localPath(value: unknown): string | null {
  if (typeof value !== 'string' || !value.startsWith('/')) return null;
  const base = 'http://portal.invalid';
  const url = new URL(value, base);
  return url.origin === base ? url.pathname + url.search + url.hash : null;
}
