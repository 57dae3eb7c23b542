import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { acknowledge } from '../../../test/alert-moves.ts';
import { alertsOf, raiseAlert } from '../../../test/check-in.ts';
import { startApi, type AnyData, type TestApi } from '../../../test/harness.ts';
import { changesOf, memberMove } from '../../../test/members.ts';
import { active, MENTORSHIP, mentorOf, move, offer, propose } from '../../../test/mentorships.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const codesOf = ({ userErrors }: AnyData): string[] =>
  userErrors.map(({ code }: { code: string }) => code);

async function caseOf() {
  const network = await api.network();
  const counselor = await network.person('COUNSELOR');
  const coordinator = await network.person('COORDINATOR');
  const account = await network.person('MEMBER');
  const mentor = await mentorOf(network);
  const member = await network.member({ counselor, account, alias: 'Wren' });
  return { network, counselor, coordinator, account, mentor, member };
}

const teamOf = async (person: AnyData, id: string) =>
  (await person.ask(`{ member(id: "${id}") { careTeam { role person { id } } } }`)).data.member
    ?.careTeam;

test('with the second agreement it begins, and the mentor is on the care team from then on', async () => {
  const { counselor, account, mentor, member } = await caseOf();
  const { mentorship } = await propose(counselor, member, mentor);
  expect(mentorship).toMatchObject({
    state: 'PROPOSED',
    awaits: ['MENTOR', 'MEMBER'],
    moves: ['ACCEPT', 'WITHDRAW'],
    viewerParty: 'STAFF',
  });
  const first = await move(mentor, 'Accept', mentorship.id);
  expect(first.mentorship).toMatchObject({ state: 'PROPOSED', awaits: [], moves: ['DECLINE'] });
  expect(await teamOf(counselor, member.id)).toHaveLength(1);

  const second = await move(account, 'Accept', mentorship.id);
  expect(second.mentorship).toMatchObject({
    state: 'ACTIVE',
    moves: ['PAUSE', 'END'],
    viewerParty: 'MEMBER',
    startedAt: expect.any(String),
  });
  expect(await teamOf(counselor, member.id)).toContainEqual({
    role: 'MENTOR',
    person: { id: mentor.id },
  });
  expect(await changesOf(counselor, member.id)).toMatchObject([
    { teamMove: 'JOIN', role: 'MENTOR' },
  ]);
});

test('when it ends the mentor leaves the care team, and what they had of alerts is open again', async () => {
  const { network, coordinator, member } = await caseOf();
  const mentor = await network.person('MENTOR', 'COUNSELOR');
  await offer(mentor, mentor);
  const { id } = await active(coordinator, member, mentor);
  const alert = await raiseAlert(coordinator, member);
  await api.owner.query(
    `update member set mentor_shares = '{ALERTS,RISK,CHECK_INS}' where id = $1`,
    [member.key],
  );
  await acknowledge(mentor, alert.id);
  const ended = await move(mentor, 'End', id, { reason: 'NO_TIME', note: 'A new job.' });
  expect(ended.mentorship).toMatchObject({ state: 'ENDED', member: null, endNote: 'A new job.' });
  expect(await teamOf(coordinator, member.id)).toHaveLength(1);
  expect(await alertsOf(coordinator, member)).toMatchObject([{ id: alert.id, state: 'OPEN' }]);
  const { data } = await coordinator.ask(`{ mentorship(id: "${id}") { ${MENTORSHIP} } }`);
  expect(data.mentorship).toMatchObject({
    endReason: 'NO_TIME',
    endNote: 'A new job.',
    changedBy: 'MENTOR',
  });
  const { rows } = await api.owner.query('select end_note from mentorship where member_id = $1', [
    member.key,
  ]);
  expect(rows[0].end_note).not.toContain('job');
});

test('staff say that the member agreed only by saying that they heard it', async () => {
  const { counselor, mentor, account, member } = await caseOf();
  const { mentorship } = await propose(counselor, member, mentor);
  expect(codesOf(await move(counselor, 'Accept', mentorship.id))).toEqual(['REQUIRED']);
  const recorded = await move(counselor, 'Accept', mentorship.id, { memberAgreedInPerson: true });
  expect(recorded.mentorship).toMatchObject({ awaits: ['MENTOR'], agreedInPerson: true });
  // The mentor does not say it for the member.
  const byMentor = await move(mentor, 'Accept', mentorship.id, { memberAgreedInPerson: true });
  expect(codesOf(byMentor)).toEqual(['INVALID']);
  expect(codesOf(await move(account, 'Accept', mentorship.id))).toEqual(['STATE_NOT_ALLOWED']);
});

test('either says no without the other reading why', async () => {
  const { counselor, mentor, account, member } = await caseOf();
  const { mentorship } = await propose(counselor, member, mentor);
  const said = await move(account, 'Decline', mentorship.id, { reason: 'KNOWN_ELSEWHERE' });
  expect(said.mentorship).toMatchObject({ state: 'DECLINED', declineReason: 'KNOWN_ELSEWHERE' });
  const read = async (person: AnyData) =>
    (await person.ask(`{ mentorship(id: "${mentorship.id}") { ${MENTORSHIP} } }`)).data.mentorship;
  expect(await read(mentor)).toMatchObject({
    state: 'DECLINED',
    memberAlias: null,
    declineReason: null,
    changedBy: null,
    moves: [],
  });
  expect(await read(counselor)).toMatchObject({
    declineReason: 'KNOWN_ELSEWHERE',
    changedBy: 'MEMBER',
  });
  // It can be proposed again.
  expect(codesOf(await propose(counselor, member, mentor))).toEqual([]);
});

test('a pause keeps the place on the care team; why, only staff and who asked for it read', async () => {
  const { counselor, mentor, account, member } = await caseOf();
  const { id } = await active(counselor, member, mentor);
  const paused = await move(account, 'Pause', id, { reason: 'HEALTH' });
  expect(paused.mentorship).toMatchObject({ state: 'PAUSED', pauseReason: 'HEALTH' });
  expect(await teamOf(counselor, member.id)).toHaveLength(2);
  const { data } = await mentor.ask(`{ mentorship(id: "${id}") { ${MENTORSHIP} } }`);
  expect(data.mentorship).toMatchObject({ state: 'PAUSED', pauseReason: null, changedBy: null });
  expect(data.mentorship.moves).toEqual(['END']);
  // Whoever asked for the distance says when it ends.
  expect(codesOf(await move(mentor, 'Resume', id))).toEqual(['STATE_NOT_ALLOWED']);
  const resumed = await move(account, 'Resume', id);
  expect(resumed.mentorship).toMatchObject({ state: 'ACTIVE', moves: ['PAUSE', 'END'] });
});

test('that one of the two has agreed neither a version nor a refusal tells the other', async () => {
  const { network, counselor, mentor, account, member } = await caseOf();
  const other = await mentorOf(network);
  const proposed = await propose(counselor, member, mentor, { additional: true });
  const { id, version } = proposed.mentorship;
  await move(account, 'Accept', id);
  const { data } = await mentor.ask(`{ mentorship(id: "${id}") { version awaits } }`);
  expect(data.mentorship).toEqual({ version, awaits: ['MENTOR'] });
  await active(counselor, member, other, { additional: true });
  await api.owner.query('update mentorship set additional = false where member_id = $1', [
    member.key,
  ]);
  expect(codesOf(await move(mentor, 'Accept', id))).toEqual(['STATE_NOT_ALLOWED']);
});

test('one person does not arrange a mentorship alone', async () => {
  const { network } = await caseOf();
  const both = await network.person('COORDINATOR', 'MENTOR');
  await offer(both, both, {});
  const { mentorship } = await propose(both, await network.member(), both);
  const inPerson = { memberAgreedInPerson: true };
  expect(codesOf(await move(both, 'Accept', mentorship.id, inPerson))).toEqual(['INVALID']);
});

test('whose name is hidden from a mentor is not found by the member’s id either', async () => {
  const { counselor, mentor, account, member } = await caseOf();
  const { id } = await active(counselor, member, mentor);
  const found = async (person: AnyData) =>
    (
      await person.ask(
        `{ mentorships(filter: { memberId: "${member.id}" }) { nodes { memberAlias } } }`,
      )
    ).data.mentorships.nodes;
  expect(await found(mentor)).toHaveLength(1);
  await move(account, 'End', id, { reason: 'OTHER' });
  expect(await found(mentor)).toEqual([]);
  expect(await found(account)).toHaveLength(1);
  const asParty = async (person: AnyData, party: string) =>
    (await person.ask(`{ mentorships(filter: { party: ${party} }) { nodes { id } } }`)).data
      .mentorships.nodes.length;
  expect(await asParty(account, 'MEMBER')).toBe(1);
  expect(await asParty(mentor, 'MEMBER')).toBe(0);
  expect(await asParty(mentor, 'MENTOR')).toBe(1);
  const { data } = await mentor.ask(`{ mentorship(id: "${id}") { state memberAlias } }`);
  expect(data.mentorship).toEqual({ state: 'ENDED', memberAlias: null });
});

describe('a move that the state does not have', () => {
  test.each([
    ['PROPOSED', 'Pause'],
    ['PROPOSED', 'Resume'],
    ['PROPOSED', 'End'],
    ['ACTIVE', 'Accept'],
    ['ACTIVE', 'Withdraw'],
    ['ACTIVE', 'Resume'],
    ['ENDED', 'Pause'],
    ['ENDED', 'End'],
  ] as const)('of %s, %s, changes nothing', async (state, name) => {
    const { counselor, mentor, member } = await caseOf();
    const made =
      state === 'PROPOSED'
        ? (await propose(counselor, member, mentor)).mentorship
        : await active(counselor, member, mentor);
    if (state === 'ENDED') await move(counselor, 'End', made.id);
    const args = name === 'Accept' ? { memberAgreedInPerson: true } : {};
    const refused = await move(counselor, name, made.id, args);
    expect(codesOf(refused)).toEqual(['STATE_NOT_ALLOWED']);
    expect(refused.mentorship.state).toBe(state);
  });
});

test('who is neither of the two nor cares for the member does not know of it', async () => {
  const { network, counselor, mentor, member } = await caseOf();
  const { id } = await active(counselor, member, mentor);
  for (const role of ['COUNSELOR', 'MENTOR', 'MEMBER'] as const) {
    const stranger = await network.person(role);
    expect(await move(stranger, 'Pause', id)).toEqual({
      userErrors: [{ code: 'NOT_FOUND', field: ['id'] }],
      mentorship: null,
    });
    expect((await stranger.ask('{ mentorships { nodes { id } } }')).data.mentorships.nodes).toEqual(
      [],
    );
  }
});

test('a house manager sees who the mentor is, and nothing besides', async () => {
  const { network, counselor, account, mentor, member } = await caseOf();
  const house = await network.person('HOUSE_MANAGER');
  await network.careTeam(member.key, house, 'HOUSE_MANAGER');
  const proposed = await propose(counselor, member, mentor);
  const read = async () => {
    const fields = `mentorships { nodes { ${MENTORSHIP} contacts { id } } }`;
    return (await house.ask(`{ ${fields} }`)).data.mentorships.nodes;
  };
  expect(await read()).toEqual([]);
  await move(account, 'Accept', proposed.mentorship.id);
  await move(mentor, 'Accept', proposed.mentorship.id);
  await move(account, 'Pause', proposed.mentorship.id, { reason: 'HEALTH' });
  expect(await read()).toMatchObject([
    {
      state: 'PAUSED',
      mentor: { id: mentor.id },
      pauseReason: null,
      lastContactAt: null,
      contacts: [],
      moves: [],
      viewerParty: null,
      profile: null,
    },
  ]);
});

test('a mentor who leaves the care team by another way, or whose member leaves, has ended', async () => {
  const { counselor, mentor, network } = await caseOf();
  const [one, other] = [await network.member({ counselor }), await network.member({ counselor })];
  const [first, second] = [
    await active(counselor, one, mentor),
    await active(counselor, other, mentor),
  ];
  await memberMove(counselor, 'careTeamLeave', { id: one.id, personId: mentor.id, role: 'MENTOR' });
  const proposed = await propose(counselor, other, await mentorOf(network), { additional: true });
  await memberMove(counselor, 'memberLeave', { id: other.id });
  const read = async (id: string) =>
    (await counselor.ask(`{ mentorship(id: "${id}") { state endReason } }`)).data.mentorship;
  const ended = { state: 'ENDED', endReason: 'CARE_ENDED' };
  expect([await read(first.id), await read(second.id)]).toEqual([ended, ended]);
  expect(await read(proposed.mentorship.id)).toEqual({ state: 'WITHDRAWN', endReason: null });
});

test('a repeat of the key gives the first result, and a stale version what there is', async () => {
  const { counselor, mentor, member } = await caseOf();
  const key = randomUUID();
  const one = await propose(counselor, member, mentor, {}, key);
  const again = await propose(counselor, member, mentor, {}, key);
  expect(again).toEqual(one);
  const stale = await move(counselor, 'Withdraw', one.mentorship.id, { expectedVersion: 7 });
  expect(codesOf(stale)).toEqual(['STALE_VERSION']);
  expect(stale.mentorship.version).toBe(1);
});

test('the software’s own word for an end is not for others, and long notes are refused', async () => {
  const { counselor, mentor, member } = await caseOf();
  const { id } = await active(counselor, member, mentor);
  expect(codesOf(await move(counselor, 'End', id, { reason: 'CARE_ENDED' }))).toEqual(['INVALID']);
  const long = await move(counselor, 'End', id, { note: 'x'.repeat(2001) });
  expect(codesOf(long)).toEqual(['TOO_LONG']);
});
