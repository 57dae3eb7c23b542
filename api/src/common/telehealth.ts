/** Where sessions by video are held. An organization joins only where it has an agreement. */
export interface Telehealth {
  /** Whether a link leads to a server of this installation's choice. */
  accepts: (joinUrl: string) => boolean;
}

/** What a link that is not accepted is told. */
export const TELEHEALTH_LINK =
  'An https address without a name and a password in it, on a server that this installation has configured.';

/**
 * Servers of one's own, by host, as `HOLDFAST_TELEHEALTH_HOSTS` names them. With none configured no link
 * is accepted: there is no public server to fall back to.
 */
export function serversOfOurOwn(hosts: readonly string[]): Telehealth {
  const known = new Set(hosts.map((host) => host.toLowerCase()));
  return {
    accepts(joinUrl) {
      const url = URL.parse(joinUrl);
      if (url?.protocol !== 'https:' || url.username !== '' || url.password !== '') return false;
      return known.has(url.host.toLowerCase());
    },
  };
}
