import { describe, expect, test } from '@jest/globals';
import { MentorshipMove, MentorshipState, type MentorshipParty } from '../generated/schema.ts';
import { carriedStates, mentorshipMoves, movesOf, openStates } from './mentorship-states.ts';

const states = Object.values(MentorshipState);
const staff = { mentor: false, member: false, staff: true };
const mentor = { mentor: true, member: false, staff: false };
const member = { mentor: false, member: true, staff: false };
const nobody = { mentor: false, member: false, staff: false };

describe('the table', () => {
  test('what has ended, was declined or withdrawn moves no more, so that a new proposal says who begins', () => {
    for (const state of ['ENDED', 'DECLINED', 'WITHDRAWN'] as const) {
      expect(mentorshipMoves[state]).toEqual({});
    }
  });

  test('a place is given by agreement alone, and kept over a pause', () => {
    const leading = states.flatMap((from) =>
      Object.entries(mentorshipMoves[from]).flatMap(([move, to]) =>
        (carriedStates as readonly string[]).includes(to) ? [[from, move]] : [],
      ),
    );
    expect(leading).toEqual([
      ['PROPOSED', 'ACCEPT'],
      ['ACTIVE', 'PAUSE'],
      ['PAUSED', 'RESUME'],
    ]);
  });

  test('every state that is open has a way out', () => {
    for (const state of openStates) {
      const ends = Object.values(mentorshipMoves[state]).filter((to) =>
        ['ENDED', 'DECLINED', 'WITHDRAWN'].includes(to),
      );
      expect({ state, ends: ends.length > 0 }).toEqual({ state, ends: true });
    }
  });
});

const waiting = (...awaits: MentorshipParty[]) => ({ awaits, pausedAs: null });

describe('who does what', () => {
  test('mentor and member answer for themselves, once; staff record what the member said', () => {
    const both = waiting('MENTOR', 'MEMBER');
    expect(movesOf('PROPOSED', mentor, both)).toEqual(['ACCEPT', 'DECLINE']);
    expect(movesOf('PROPOSED', mentor, waiting('MEMBER'))).toEqual(['DECLINE']);
    expect(movesOf('PROPOSED', member, both)).toEqual(['ACCEPT', 'DECLINE']);
    expect(movesOf('PROPOSED', staff, both)).toEqual(['ACCEPT', 'WITHDRAW']);
    expect(movesOf('PROPOSED', staff, waiting('MENTOR'))).toEqual(['WITHDRAW']);
  });

  test('staff who are the mentor answer as such, and never for the member', () => {
    const both = { mentor: true, member: false, staff: true };
    expect(movesOf('PROPOSED', both, waiting('MENTOR', 'MEMBER'))).toEqual(['ACCEPT', 'DECLINE']);
    expect(movesOf('PROPOSED', both, waiting('MEMBER'))).toEqual(['DECLINE']);
  });

  test('each of the three can interrupt and end it', () => {
    for (const who of [mentor, member, staff]) {
      expect(movesOf('ACTIVE', who, waiting())).toEqual(['PAUSE', 'END']);
    }
  });

  test('a pause ends by whoever asked for it, or by staff: nobody undoes the distance of another', () => {
    const whoResumes = (pausedAs: MentorshipParty | null) =>
      Object.entries({ mentor, member, staff }).flatMap(([name, who]) =>
        movesOf('PAUSED', who, { awaits: [], pausedAs }).includes('RESUME') ? [name] : [],
      );
    expect(whoResumes('MEMBER')).toEqual(['member', 'staff']);
    expect(whoResumes('MENTOR')).toEqual(['mentor', 'staff']);
    expect(whoResumes('STAFF')).toEqual(['staff']);
    expect(whoResumes(null)).toEqual(['staff']);
  });

  test('others do nothing, in whatever state', () => {
    for (const state of states)
      expect(movesOf(state, nobody, waiting('MENTOR', 'MEMBER'))).toEqual([]);
    expect(Object.values(MentorshipMove)).toHaveLength(6);
  });
});
