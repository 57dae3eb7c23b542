import type { LookupAddress } from 'node:dns';
import { describe, expect, test } from '@jest/globals';
import { isPublicAddress, isRefusedHost, publicLookup } from './public-address.ts';

describe('an address on the public internet', () => {
  test.each(['8.8.8.8', '1.1.1.1', '172.15.0.1', '172.32.0.1', '100.128.0.1', '2606:4700::1111'])(
    '%s is one',
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );

  test.each([
    '127.0.0.1',
    '127.1.2.3',
    '0.0.0.0',
    '10.0.0.1',
    '100.64.0.1',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '198.18.0.1',
    '203.0.113.7',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:10.0.0.1',
    '::ffff:8.8.8.8',
    '64:ff9b::a00:1',
    'fc00::1',
    'fd12::1',
    'fe80::1',
    'fe80::1%eth0',
    'ff02::1',
    '2001::1',
    '2001:db8::1',
    '2002:a00:1::',
    'example.org',
    '',
  ])('%p is none', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  test.each([
    ['[::1]', true],
    ['127.0.0.1', true],
    ['8.8.8.8', false],
    ['[2606:4700::1111]', false],
    ['localhost', false],
  ])('the host %s of a URL is refused before it is looked up: %p', (host, refused) => {
    expect(isRefusedHost(host)).toBe(refused);
  });

  test.each(['http://2130706433/', 'http://0x7f.1/', 'http://127.1/', 'http://[::ffff:7f00:1]/'])(
    '%s is the loopback in another spelling',
    (url) => {
      expect(isRefusedHost(new URL(url).hostname)).toBe(true);
    },
  );
});

describe('looking up a name', () => {
  const publicOne = { address: '8.8.8.8', family: 4 };
  const privateOne = { address: '10.0.0.1', family: 4 };

  function lookUp(addresses: LookupAddress[], all = true): Promise<unknown> {
    const lookup = publicLookup((_name, answer) => answer(null, addresses));
    return new Promise((resolve, reject) => {
      lookup('feed.example.org', { all }, (error, found) =>
        error ? reject(error) : resolve(found),
      );
    });
  }

  test('gives the addresses that were judged to the socket', async () => {
    expect(await lookUp([publicOne])).toEqual([publicOne]);
    expect(await lookUp([publicOne], false)).toBe('8.8.8.8');
  });

  test.each([[[privateOne]], [[publicOne, privateOne]], [[]]])('refuses %j', async (addresses) => {
    await expect(lookUp(addresses)).rejects.toMatchObject({ code: 'ERR_ADDRESS_REFUSED' });
  });

  test('judges every answer anew, so that rebinding a name gains nothing', async () => {
    const answers = [[publicOne], [privateOne]];
    const lookup = publicLookup((_name, answer) => answer(null, answers.shift() ?? []));
    const once = () =>
      new Promise((resolve) => {
        lookup('feed.example.org', { all: true }, (error) => resolve(error?.code ?? 'taken'));
      });
    expect([await once(), await once()]).toEqual(['taken', 'ERR_ADDRESS_REFUSED']);
  });

  test('passes on that a name is unknown', async () => {
    const unknown = Object.assign(new Error('not found'), { code: 'ENOTFOUND' });
    const lookup = publicLookup((_name, answer) => answer(unknown, []));
    const code = await new Promise((resolve) => {
      lookup('nowhere.example.org', {}, (error) => resolve(error?.code));
    });
    expect(code).toBe('ENOTFOUND');
  });
});
