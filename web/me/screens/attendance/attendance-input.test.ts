import { expect, test } from '@jest/globals';
import { inputOf, localNow, OTHER, scannedIn } from './attendance-input.ts';

const moment = new Date('2026-03-01T18:30:40Z');
const typed = {
  which: OTHER,
  place: ' In the park ',
  at: localNow(moment),
  code: 'ABCDEF',
  signedBy: ' Pat ',
};
const attendedAt = '2026-03-01T18:30:00.000Z';

test('another meeting goes by what it is called and who signed, and has no code', () => {
  expect(inputOf(typed)).toEqual({ place: 'In the park', signedBy: 'Pat', attendedAt });
});

test('a group goes by its id and its code', () => {
  expect(inputOf({ ...typed, which: 'G1' })).toEqual({ groupId: 'G1', code: 'ABCDEF', attendedAt });
});

test('without a time it is now, as the server has it', () => {
  expect(inputOf({ ...typed, at: '', signedBy: ' ' })).toEqual({
    place: 'In the park',
    signedBy: null,
    attendedAt: null,
  });
});

test('a code that was scanned says its group, and half of one says nothing', () => {
  expect(scannedIn({ group: 'G1', code: 'ABCDEF' })).toEqual({ group: 'G1', code: 'ABCDEF' });
  for (const other of [
    {},
    { group: 'G1' },
    { code: 'ABCDEF' },
    { group: ['a', 'b'], code: null },
  ]) {
    expect(scannedIn(other)).toBeNull();
  }
});
