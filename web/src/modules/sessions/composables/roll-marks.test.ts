import { expect, test } from '@jest/globals';
import { allPresent, differences, marksOf, tallyOf, toInput } from './roll-marks.ts';

const entry = (memberId: string, state: 'PRESENT' | 'LATE' | 'ABSENT' | null = null) => ({
  __typename: 'RollEntry' as const,
  memberId,
  alias: memberId.toUpperCase(),
  expected: true,
  state,
  reason: null,
});

test('one press marks present who has no mark, and changes no other', () => {
  const marks = allPresent([entry('a'), entry('b')], { b: { state: 'ABSENT', reason: 'WORK' } });
  expect(marks).toEqual({
    a: { state: 'PRESENT', reason: null },
    b: { state: 'ABSENT', reason: 'WORK' },
  });
});

test('a tally tells how many of all are marked, and as what; who walked in is present', () => {
  const marks = {
    a: { state: 'LATE', reason: 'WORK' },
    b: { state: 'ABSENT', reason: null },
  } as const;
  expect(tallyOf([entry('a'), entry('b'), entry('c')], marks, 1)).toEqual({
    all: 4,
    marked: 3,
    states: { PRESENT: 1, LATE: 1, EXCUSED: 0, ABSENT: 1 },
  });
});

test('who has no mark is not sent, and a reason only of who was not there in time', () => {
  const marks = {
    a: { state: 'PRESENT', reason: 'WORK' },
    b: { state: 'LATE', reason: 'TRANSPORT' },
  } as const;
  expect(
    toInput([entry('a'), entry('b'), entry('c')], marks, [{ memberId: 'd', alias: 'D' }]),
  ).toEqual({
    entries: [
      { memberId: 'a', state: 'PRESENT', reason: null },
      { memberId: 'b', state: 'LATE', reason: 'TRANSPORT' },
    ],
    walkIns: [{ memberId: 'd', state: 'PRESENT' }],
  });
});

test('a conflict shows only where two people differ', () => {
  const kept = {
    entries: [
      { memberId: 'a', state: 'PRESENT' },
      { memberId: 'b', state: 'ABSENT' },
    ],
    walkIns: [{ memberId: 'd', state: 'PRESENT' }],
  };
  expect(differences([entry('a', 'PRESENT'), entry('b', 'LATE'), entry('d')], kept)).toEqual([
    { memberId: 'b', alias: 'B', theirs: 'LATE', mine: 'ABSENT' },
    { memberId: 'd', alias: 'D', theirs: null, mine: 'PRESENT' },
  ]);
});

test('what was recorded is what the page begins with', () => {
  expect(marksOf([entry('a', 'LATE'), entry('b')])).toEqual({ a: { state: 'LATE', reason: null } });
});
