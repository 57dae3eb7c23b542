/**
 * Gives the bearer token to send, null or undefined to send none. Asked anew for every request and for
 * every connection; after a refusal with the refused token, so that it can be replaced.
 */
export type Auth = (
  refused?: string,
) => string | null | undefined | Promise<string | null | undefined>;

export function bearer(token: string | null | undefined): { authorization?: string } {
  return token ? { authorization: `Bearer ${token}` } : {};
}
