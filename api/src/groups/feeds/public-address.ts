import { lookup as systemLookup, type LookupAddress } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/**
 * Addresses that are nobody's on the internet (IANA special-purpose registries): loopback, private,
 * link-local with the cloud's metadata service, shared, benchmark, documentation, multicast.
 */
const NOT_PUBLIC: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
];

/** Of version 6 only global unicast is public, without what wraps or stands for other addresses. */
const GLOBAL_UNICAST = ['2000::', 3] as const;
const NOT_PUBLIC_6: readonly (readonly [string, number])[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];

const refused = new BlockList();
for (const [network, prefix] of NOT_PUBLIC) refused.addSubnet(network, prefix, 'ipv4');
for (const [network, prefix] of NOT_PUBLIC_6) refused.addSubnet(network, prefix, 'ipv6');
const globalUnicast = new BlockList();
globalUnicast.addSubnet(...GLOBAL_UNICAST, 'ipv6');

export const ADDRESS_REFUSED = 'ERR_ADDRESS_REFUSED';

/** Whether a literal address belongs to the public internet. */
export function isPublicAddress(address: string): boolean {
  const version = isIP(address);
  if (version === 4) return !refused.check(address, 'ipv4');
  return version === 6 && globalUnicast.check(address, 'ipv6') && !refused.check(address, 'ipv6');
}

/** Whether a URL's host is a literal address that is not public. A name is judged when it is resolved. */
export function isRefusedHost(hostname: string): boolean {
  const address = hostname.replace(/^\[(.*)\]$/, '$1');
  return isIP(address) !== 0 && !isPublicAddress(address);
}

export type ResolveAll = (
  hostname: string,
  answer: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

const resolveBySystem: ResolveAll = (hostname, answer) => {
  systemLookup(hostname, { all: true, order: 'verbatim' }, answer);
};

/**
 * A `lookup` for outgoing connections that fails with `ERR_ADDRESS_REFUSED` for a name with any
 * address that is not public. It hands the addresses it has judged to the socket itself, so that a
 * name which answers differently the second time (DNS rebinding) gains nothing.
 */
export function publicLookup(resolve: ResolveAll = resolveBySystem): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname, (error, addresses) => {
      if (error) return callback(error, []);
      const first = addresses[0];
      if (!first || !addresses.every(({ address }) => isPublicAddress(address))) {
        const refusal = new Error('the name has an address that is not public');
        return callback(Object.assign(refusal, { code: ADDRESS_REFUSED }), []);
      }
      if (options.all) return callback(null, addresses);
      callback(null, first.address, first.family);
    });
  };
}
