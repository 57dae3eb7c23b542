import { expect, test } from '@jest/globals';
import { amountOf, entryMoney, money, typedMoney } from './money.ts';

test.each([
  ['600', 'USD', 60_000],
  ['600.5', 'USD', 60_050],
  ['600,05', 'EUR', 60_005],
  ['1,200', 'USD', 120_000],
  ['1.200', 'EUR', 120_000],
  ['1.234,56', 'EUR', 123_456],
  ['1,234,567.8', 'USD', 123_456_780],
  ['1 200', 'EUR', 120_000],
  [' 7 ', 'USD', 700],
  ['1200', 'JPY', 1200],
  ['1,200', 'JPY', 1200],
  ['1.2345', 'USD', null],
  ['12.5', 'JPY', null],
  ['1,20,300', 'USD', null],
  ['0', 'USD', null],
  ['', 'USD', null],
  ['-5', 'USD', null],
  ['$5', 'USD', null],
  ['five', 'USD', null],
])('%s of %s is %s of its smallest unit', (typed, currency, amount) => {
  expect(amountOf(typed, currency)).toBe(amount);
});

test('an amount is written as the language writes it, with the cents of its currency', () => {
  expect(money('en', 60_050, 'USD')).toBe('$600.50');
  expect(money('en', 1200, 'JPY')).toBe('¥1,200');
  expect(money('es', 60_050, 'EUR').replaceAll(/\s/g, ' ')).toBe('600,50 €');
});

test('an amount to be changed is written as it would be typed', () => {
  expect([60_000, 60_050, 5].map((amount) => typedMoney(amount, 'USD'))).toEqual([
    '600',
    '600.50',
    '0.05',
  ]);
  for (const amount of [1, 10, 99, 12_345, 60_000]) {
    expect(amountOf(typedMoney(amount, 'USD'), 'USD')).toBe(amount);
  }
});

test.each([
  ['CHARGE', null, '+$5.00'],
  ['PAYMENT', null, '−$5.00'],
  ['WAIVER', null, '−$5.00'],
  ['REVERSAL', 'CHARGE', '−$5.00'],
  ['REVERSAL', 'PAYMENT', '+$5.00'],
  ['REVERSAL', 'WAIVER', '+$5.00'],
])('an entry says whether it adds to what is owed: %s of %s', (kind, of, words) => {
  const entry = { kind, amount: 500, reverses: of === null ? null : { kind: of } };
  expect(entryMoney('en', entry, 'USD')).toBe(words);
});
