import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { emptyContent } from './plan-content.ts';
import { differences, outOfOrder, type Wording } from './plan-differences.ts';

const wording = (changes: Partial<Wording> = {}): Wording => ({
  ...emptyContent(),
  reviewDue: null,
  ...changes,
});
const contact = (key: string, name: string, phone: string | null = null) => ({
  key,
  name,
  relation: null,
  phone,
  nightCalls: false,
});
const line = (key: string, words: string) => ({ key, words });

test('the same wording differs in nothing', () => {
  const same = wording({ contacts: [contact('a', 'Ines')], reviewDue: '2026-06-01' });
  expect(differences(same, structuredClone(same))).toEqual([]);
});

test('before the first version there was nothing: all is new', () => {
  const first = wording({ warningSigns: [line('a', 'I sleep badly')], reviewDue: '2026-06-01' });
  expect(differences(null, first)).toEqual([
    {
      section: 'WARNING_SIGNS',
      change: 'ADDED',
      key: 'a',
      label: 'I sleep badly',
      fields: [{ field: 'words', before: null, after: 'I sleep badly' }],
    },
    {
      section: 'REVIEW',
      change: 'ADDED',
      key: 'reviewDue',
      label: '2026-06-01',
      fields: [{ field: 'reviewDue', before: null, after: '2026-06-01' }],
    },
  ]);
});

test('an entry that keeps its key is changed, with each property that differs', () => {
  const before = wording({ contacts: [contact('a', 'Ines', '+12125550123')] });
  const after = wording({ contacts: [{ ...contact('a', 'Inés'), nightCalls: true }] });
  expect(differences(before, after)).toEqual([
    {
      section: 'CONTACTS',
      change: 'CHANGED',
      key: 'a',
      label: 'Inés',
      fields: [
        { field: 'name', before: 'Ines', after: 'Inés' },
        { field: 'phone', before: '+12125550123', after: null },
        { field: 'nightCalls', before: 'false', after: 'true' },
      ],
    },
  ]);
});

test('what is gone stands after what is there', () => {
  const before = wording({ commitments: [line('a', 'Group'), line('b', 'Walk')] });
  const after = wording({ commitments: [line('c', 'Swim'), line('b', 'Walk')] });
  expect(differences(before, after).map(({ change, label }) => [change, label])).toEqual([
    ['ADDED', 'Swim'],
    ['REMOVED', 'Group'],
  ]);
});

test('the order of calling counts, that of warning signs does not', () => {
  const order = (...names: string[]) => names.map((name) => contact(name, name));
  const before = wording({
    contacts: order('Ana', 'Ben', 'Cho'),
    warningSigns: [line('a', 'A'), line('b', 'B')],
  });
  const after = wording({
    contacts: order('Cho', 'Ana', 'Ben'),
    warningSigns: [line('b', 'B'), line('a', 'A')],
  });
  expect(differences(before, after)).toEqual([
    { section: 'CONTACTS', change: 'MOVED', key: 'Cho', label: 'Cho', fields: [] },
  ]);
});

test('a strategy names its triggers by their words, as they were and as they are', () => {
  const trigger = { key: 't', kind: 'MONEY' as const, intensity: 3, words: 'Payday' };
  const strategy = (triggers: string[]) => ({ key: 's', words: 'Walk', triggers });
  const before = wording({ triggers: [trigger], strategies: [strategy(['t'])] });
  const after = wording({ triggers: [trigger], strategies: [strategy([])] });
  expect(differences(before, after)[0]?.fields).toEqual([
    { field: 'triggers', before: 'Payday', after: null },
  ]);
});

const keys = fc.uniqueArray(fc.constantFrom(...'abcdefghij'), { maxLength: 10 });
const orders = keys.chain((list) =>
  fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
);

test('without what moved, the others stand in their old order, and nothing more is taken out than must', () => {
  fc.assert(
    fc.property(orders, ([before, after]) => {
      const moved = outOfOrder(before, after);
      const rest = (list: string[]) => list.filter((key) => !moved.has(key));
      expect(rest(after)).toEqual(rest(before));
      if (moved.size === 0) expect(after).toEqual(before);
    }),
  );
});

const words = fc.constantFrom('', 'Walk', 'Call');
const lines = fc.uniqueArray(fc.record({ key: fc.constantFrom(...'abcdef'), words }), {
  selector: ({ key }) => key,
  maxLength: 6,
});

test('what is added one way is removed the other way, and what is changed is so both ways', () => {
  fc.assert(
    fc.property(lines, lines, (one, other) => {
      const [a, b] = [wording({ warningSigns: one }), wording({ warningSigns: other })];
      const told = (list: ReturnType<typeof differences>, change: string) =>
        list
          .filter((difference) => difference.change === change)
          .map(({ key }) => key)
          .sort();
      const [there, back] = [differences(a, b), differences(b, a)];
      expect(told(there, 'ADDED')).toEqual(told(back, 'REMOVED'));
      expect(told(there, 'CHANGED')).toEqual(told(back, 'CHANGED'));
    }),
  );
});
