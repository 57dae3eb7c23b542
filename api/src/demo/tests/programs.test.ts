import { expect, test } from '@jest/globals';
import { enrollmentMoves } from '../../programs/enrollment-states.ts';
import { demoMembers } from '../demo-members.ts';
import { demoStaff } from '../demo-people.ts';
import { capacityOf, demoEpisodes, movesOf, programTraits } from '../programs.ts';

const members = demoMembers(demoStaff());
const episodes = demoEpisodes(members);

test('it is always the same, with people in every state', () => {
  expect(JSON.stringify(demoEpisodes(demoMembers(demoStaff())))).toBe(JSON.stringify(episodes));
  expect([...new Set(episodes.map(({ state }) => state))].sort()).toEqual([
    'ACTIVE',
    'COMPLETED',
    'LEFT',
    'ON_HOLD',
    'PLANNED',
    'WAITING',
  ]);
});

test('as many wait as are said to, in full programs alone, nobody for a program they are in', () => {
  for (const [program, { waiting, placesLeft }] of programTraits.entries()) {
    const queue = episodes.filter((one) => one.program === program && one.state === 'WAITING');
    expect(queue).toHaveLength(waiting);
    if (waiting > 0) expect(placesLeft).toBe(0);
    expect(capacityOf(program, episodes) === null).toBe(placesLeft === null);
  }
  const pairs = episodes.map(
    ({ member, program }) => `${String(member.number)} ${String(program)}`,
  );
  expect(new Set(pairs).size).toBe(pairs.length);
});

test('what happened leads to where each stands, by moves there are, within the member’s time', () => {
  for (const episode of episodes) {
    const moves = movesOf(episode);
    expect(moves.at(-1)?.to).toBe(episode.state);
    expect(moves.at(-1)?.phase ?? null).toBe(episode.phase);
    let before = episode.member.enrolledDaysAgo;
    for (const { move, from, to, daysAgo } of moves) {
      if (from !== null && move !== 'WAIT' && move !== 'PLAN' && move !== 'UNDO') {
        expect(enrollmentMoves[from][move]).toBe(to);
      }
      expect(daysAgo).toBeLessThanOrEqual(before);
      expect(daysAgo).toBeGreaterThanOrEqual(episode.member.endedDaysAgo ?? 0);
      before = daysAgo;
    }
  }
});

test('phases follow each other as they are meant to', () => {
  const active = episodes.filter(({ state }) => state === 'ACTIVE');
  for (const { program, phase, startedDaysAgo } of active) {
    const [first] = programTraits[program]?.phases ?? [];
    if (!first) expect(phase).toBeNull();
    else expect((phase ?? 0) > 0).toBe((startedDaysAgo ?? 0) >= (first.weeks ?? 0) * 7);
  }
});
