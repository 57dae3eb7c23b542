import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { acknowledge } from '../../../test/alert-moves.ts';
import { alertsOf, raiseAlert } from '../../../test/check-in.ts';
import { startApi, type TestApi } from '../../../test/harness.ts';
import { changesOf, memberMove } from '../../../test/members.ts';
import { statementsOf } from '../../../test/statements.ts';
import { opened, tasksOf } from '../../../test/tasks.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const codesOf = ({ userErrors }: { userErrors: { code: string }[] }) =>
  userErrors.map(({ code }) => code);

async function caseOf() {
  const network = await api.network();
  const counselor = await network.person('COUNSELOR');
  const coordinator = await network.person('COORDINATOR');
  const other = await network.person('COUNSELOR');
  const member = await network.member({ counselor });
  return { network, counselor, coordinator, other, member, id: member.id };
}

test('who joins sees the member from then on, and who leaves no more', async () => {
  const { counselor, other, id } = await caseOf();
  const place = { id, personId: other.id, role: 'COUNSELOR' };
  const sees = async () => (await other.ask(`{ member(id: "${id}") { id } }`)).data.member;
  expect(await sees()).toBeNull();
  const joined = await memberMove(counselor, 'careTeamJoin', place);
  expect(joined.member.careTeam).toHaveLength(2);
  expect(await sees()).toEqual({ id });
  expect(codesOf(await memberMove(counselor, 'careTeamJoin', place))).toEqual(['ALREADY_EXISTS']);

  const left = await memberMove(counselor, 'careTeamLeave', place);
  expect(left.member.careTeam).toHaveLength(1);
  expect(left.member.careTeamHistory).toMatchObject([
    { role: 'COUNSELOR', person: { id: other.id }, until: expect.any(String) },
  ]);
  expect(await sees()).toBeNull();
  expect(await changesOf(counselor, id)).toMatchObject([
    { teamMove: 'LEAVE', role: 'COUNSELOR', person: { id: other.id } },
    { teamMove: 'JOIN', role: 'COUNSELOR', person: { id: other.id } },
  ]);
  expect(codesOf(await memberMove(counselor, 'careTeamLeave', place))).toEqual(['NOT_FOUND']);
});

test('what somebody had of alerts is open again, and their follow-ups are the coordinators’', async () => {
  const { network, counselor, coordinator, member, id } = await caseOf();
  const alert = await raiseAlert(counselor, member);
  await acknowledge(counselor, alert.id);
  await opened(network, { kind: 'PLAN_REVIEW', memberId: member.key, ownerId: counselor.key });
  const place = { id, personId: counselor.id, role: 'COUNSELOR' };
  const left = await memberMove(counselor, 'careTeamLeave', place);
  // They see the member no more.
  expect(left).toEqual({ userErrors: [], member: null });
  expect(await alertsOf(coordinator, member)).toMatchObject([{ id: alert.id, state: 'OPEN' }]);
  expect(await tasksOf(coordinator, { mine: true })).toMatchObject([{ owner: null }]);
});

test('nobody joins in a role they do not have, as a member, or to their own record', async () => {
  const { network, counselor, coordinator, id } = await caseOf();
  const house = await network.person('HOUSE_MANAGER');
  const plain = await network.person('MEMBER');
  const join = (personId: string, role: string, of = id) =>
    memberMove(coordinator, 'careTeamJoin', { id: of, personId, role });
  expect(codesOf(await join(house.id, 'COUNSELOR'))).toEqual(['INVALID']);
  expect(codesOf(await join(plain.id, 'MENTOR'))).toEqual(['NOT_FOUND']);
  const both = await network.person('MENTOR', 'MEMBER');
  const own = await network.member({ counselor, account: both });
  expect(codesOf(await join(both.id, 'MENTOR', own.id))).toEqual(['NOT_FOUND']);
});

test('somebody of another organization does not join', async () => {
  const { coordinator, id } = await caseOf();
  const foreign = await (await api.network()).person('COUNSELOR');
  const refused = await memberMove(coordinator, 'careTeamJoin', {
    id,
    personId: foreign.id,
    role: 'COUNSELOR',
  });
  expect(codesOf(refused)).toEqual(['NOT_FOUND']);
});

test('two who put the same person on at once put them on once', async () => {
  const { counselor, coordinator, other, id } = await caseOf();
  const place = { id, personId: other.id, role: 'COUNSELOR' };
  const both = await Promise.all(
    [counselor, coordinator].map((person) => memberMove(person, 'careTeamJoin', place)),
  );
  expect(both.flatMap(codesOf)).toEqual(['ALREADY_EXISTS']);
});

test('the staff with their caseloads cost the same for one as for many', async () => {
  const { network, counselor, other } = await caseOf();
  const gone = await network.member({ counselor, status: 'LEFT' });
  expect(gone.id).toBeDefined();
  const ask = () => counselor.ask('{ staff { caseload languages person { id roles } } }');
  const { data } = await ask();
  const caseloads = Object.fromEntries(
    data.staff.map((one: { person: { id: string }; caseload: number }) => [
      one.person.id,
      one.caseload,
    ]),
  );
  expect(caseloads).toMatchObject({ [counselor.id]: 1, [other.id]: 0 });
  const few = await statementsOf(ask);
  for (let i = 0; i < 5; i += 1) await network.person('MENTOR');
  expect((await statementsOf(ask)).length).toBe(few.length);
});
