import type { IncomingMessage } from 'node:http';
import { expect, test } from '@jest/globals';
import { clientAddresses } from './transport.ts';

const addressOf = clientAddresses(['10.0.0.0/8', 'fd00::/8']);
/** Whom a request counts for that a proxy passed on, or that came by itself. */
const counted = (forwarded: string | undefined, remoteAddress = '10.0.0.1') =>
  addressOf({
    socket: { remoteAddress },
    headers: { 'x-forwarded-for': forwarded },
  } as unknown as IncomingMessage);

test.each([
  ['198.51.100.1', '198.51.100.1'],
  ['198.51.100.1:4711', '198.51.100.1'],
  ['::ffff:198.51.100.1', '198.51.100.1'],
  ['[::ffff:198.51.100.1]:4711', '198.51.100.1'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:db8:1:2:ffff::', '2001:db8:1:2::/64'],
  ['[2001:db8:1:2::9]:4711', '2001:db8:1:2::/64'],
  ['2001:db8:1:3::9', '2001:db8:1:3::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
])('%s counts as %s', (forwarded, expected) => {
  expect(counted(forwarded)).toBe(expected);
});

test('only what trusted proxies say of it moves the address away from the peer', () => {
  expect(counted('198.51.100.1', '192.0.2.9')).toBe('192.0.2.9');
  expect(counted('203.0.113.5, 198.51.100.1')).toBe('198.51.100.1');
  expect(counted('198.51.100.1, 10.0.0.2:80')).toBe('198.51.100.1');
  expect(counted(undefined, 'fd00::1')).toBe('fd00:0:0:0::/64');
});

test.each(['unknown', '_hidden', 'x'.repeat(400), '1', '999.1.1.1', '[', ''])(
  '%j is no address, and counts for the proxy that passed it on',
  (forwarded) => {
    expect(counted(forwarded)).toBe('10.0.0.1');
    expect(counted(`${forwarded}, 10.0.0.2`)).toBe('10.0.0.2');
  },
);
