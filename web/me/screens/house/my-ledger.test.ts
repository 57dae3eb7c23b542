import { expect, test } from '@jest/globals';
import { shownAccounts } from './my-ledger.ts';

const stay = (house: string, balance: number, endedOn: string | null = null, entries = 1) =>
  ({
    id: `${house} ${endedOn ?? ''}`,
    endedOn,
    residence: { id: house, name: house },
    account: { balance, entries: { nodes: Array(entries).fill({}) } },
  }) as never;
const houses = (stays: never[]) => shownAccounts(stays).map(({ house }) => house.name);

test('of the house one lives in it is shown once something was written down', () => {
  expect(houses([stay('Quay', 0)])).toEqual(['Quay']);
  expect(houses([stay('Quay', 0, null, 0)])).toEqual([]);
});

test('of a house one moved out of it is shown while it is not even, and once for all stays there', () => {
  const ended = '2026-02-01';
  expect(houses([stay('Quay', 500, ended), stay('Quay', 500, '2026-01-01')])).toEqual(['Quay']);
  expect(houses([stay('Quay', -500, ended)])).toEqual(['Quay']);
  expect(houses([stay('Quay', 0, ended)])).toEqual([]);
});
