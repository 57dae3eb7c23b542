import { describe, expect, test } from '@jest/globals';
import { COORDINATION } from '../../tasks/composables/coordination.ts';
import {
  emptyFollowUp,
  emptyIncident,
  incidentSchema,
  toFollowUp,
  toIncident,
} from './incident-draft.ts';

const HOUSE = 'America/New_York';
/** 9:30 PM of March 6 in New York, 8:30 PM in Chicago. */
const NOW = Date.parse('2026-03-07T02:30:00Z');
const followUp = emptyFollowUp('me', 'America/Chicago', NOW);
const draft = {
  ...emptyIncident(HOUSE, NOW, followUp),
  kind: 'BUILDING' as const,
  what: ' The heating went off. ',
};

test('it begins now, by the clock of the house, without a follow-up', () => {
  expect(draft).toMatchObject({ day: '2026-03-06', time: '21:30', follows: false });
  expect(toIncident(draft, { house: HOUSE, own: 'America/Chicago' }, NOW)).toEqual({
    kind: 'BUILDING',
    at: '2026-03-07T02:30:00.000Z',
    what: 'The heating went off.',
    memberIds: [],
    followUp: null,
  });
});

test('a follow-up is due at the end of a working day of the organization, by a person or coordination', () => {
  const typed = { ...followUp, note: ' Call the plumber. ' };
  expect(toFollowUp(typed, 'America/Chicago', NOW)).toEqual({
    note: 'Call the plumber.',
    dueAt: '2026-03-07T23:00:00.000Z',
    ownerId: 'me',
    forCoordination: false,
  });
  expect(toFollowUp({ ...typed, owner: COORDINATION }, 'America/Chicago', NOW)).toMatchObject({
    ownerId: null,
    forCoordination: true,
  });
});

describe('the form', () => {
  const mistakes = (changes: object) =>
    (incidentSchema.safeParse({ ...draft, ...changes }).error?.issues ?? []).map(({ path }) =>
      path.join('.'),
    );

  test('asks for what happened and when, and of what kind it was', () => {
    const { kind } = emptyIncident(HOUSE, NOW, followUp);
    expect(mistakes({ kind, what: ' ', day: '', time: '' })).toEqual([
      'kind',
      'day',
      'time',
      'what',
    ]);
  });

  test('asks for words of a follow-up only where there is one', () => {
    expect(mistakes({})).toEqual([]);
    expect(mistakes({ follows: true })).toEqual(['followUp.note']);
  });
});
