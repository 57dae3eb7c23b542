import { expect, test } from '@jest/globals';
import type { ChoreTurnFieldsFragment } from '../../../generated/graphql.ts';
import { byDay, swappable } from './turns-by-day.ts';

const turn = (id: string, on: string, name: string, member: string, doneAt: string | null = null) =>
  ({ id, on, doneAt, chore: { name }, member: { id: member } }) as ChoreTurnFieldsFragment;
const ids = (turns: readonly ChoreTurnFieldsFragment[]) => turns.map(({ id }) => id);

const turns = [
  turn('c', '2026-03-02', 'Floor', 'wren'),
  turn('b', '2026-03-01', 'Kitchen', 'robin'),
  turn('a', '2026-03-01', 'Bath', 'wren'),
  turn('d', '2026-03-01', 'Yard', 'robin', '2026-03-01T10:00:00Z'),
];

test('turns stand under their days, by the name of what has to be done', () => {
  expect(byDay(turns).map(({ on, turns: of }) => [on, ids(of)])).toEqual([
    ['2026-03-01', ['a', 'b', 'd']],
    ['2026-03-02', ['c']],
  ]);
});

test('a turn is swapped for one of somebody else that is not done', () => {
  expect(ids(swappable(turns[0]!, turns))).toEqual(['b']);
});
