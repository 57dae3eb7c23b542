import { expect, test } from '@jest/globals';
import { emptyPass, passSchema, toPass } from './pass-draft.ts';

const ZONE = 'America/New_York';
/** 14:00 in New York. */
const NOW = Date.parse('2026-03-07T19:00:00Z');
const draft = { ...emptyPass(NOW, ZONE), stayId: 's', destination: ' To a sister ' };

test('days and times are those of the house, also over the change of the clocks', () => {
  expect(toPass(draft, NOW, ZONE)).toEqual({
    stayId: 's',
    from: '2026-03-07T23:00:00.000Z',
    until: '2026-03-08T22:00:00.000Z',
    destination: 'To a sister',
  });
});

test('a time of today that has passed is meant as now', () => {
  const { from } = toPass({ ...draft, fromTime: '09:00' }, NOW, ZONE);
  expect(from).toBe(new Date(NOW).toISOString());
});

test('who goes and where to has to be said', () => {
  const { error } = passSchema.safeParse(emptyPass(NOW, ZONE));
  expect(error?.issues.map(({ message }) => message)).toEqual([
    'evening.pass.whoMissing',
    'evening.pass.destinationMissing',
  ]);
});
