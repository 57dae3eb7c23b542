import { expect, test } from '@jest/globals';
import { dueFirst } from './due-first.ts';

test('what is due comes first, the most before all, and who owes nothing stands last', () => {
  const accounts = [
    { name: 'even', due: 0, balance: 0 },
    { name: 'later', due: 0, balance: 60_000 },
    { name: 'overpaid', due: 0, balance: -500 },
    { name: 'some', due: 5_000, balance: 5_000 },
    { name: 'most', due: 60_000, balance: 90_000 },
  ];
  expect(accounts.toSorted((a, b) => dueFirst(a) - dueFirst(b)).map(({ name }) => name)).toEqual([
    'most',
    'some',
    'later',
    'even',
    'overpaid',
  ]);
});
