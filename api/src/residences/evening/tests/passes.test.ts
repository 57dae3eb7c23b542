import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  askPass,
  boardOf,
  fromNow,
  livedIn,
  mark,
  movePass,
  passesOf,
} from '../../../../test/evening.ts';
import { startApi, type TestApi } from '../../../../test/harness.ts';
import { stayEnd, stayTransfer } from '../../../../test/residences.ts';
import { statementsOf } from '../../../../test/statements.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

test('the member asks, whoever runs the house agrees, and the board knows', async () => {
  const { house, self, manager, member, stayId } = await livedIn(await api.network());
  const { pass, userErrors } = await askPass(self, stayId);
  expect(userErrors).toEqual([]);
  expect(pass).toMatchObject({
    state: 'REQUESTED',
    destination: 'My sister.',
    member: { id: member.id },
    requestedBy: { id: self.id },
    decidedBy: null,
  });
  const asked = await boardOf(manager, house.id);
  expect(asked).toMatchObject([{ state: 'UNKNOWN', pass: { state: 'REQUESTED' } }]);
  expect((await movePass(manager, 'passApprove', pass.id, 1)).pass).toMatchObject({
    state: 'APPROVED',
    decidedBy: { id: manager.id },
    version: 2,
  });
  expect(await boardOf(manager, house.id)).toMatchObject([
    { state: 'ON_PASS', pass: { id: pass.id } },
  ]);
  await mark(self, stayId, 'IN');
  expect(await boardOf(manager, house.id)).toMatchObject([{ state: 'IN' }]);
});

test('nights away end with the stay, and stay through a move within the house', async () => {
  const { house, self, manager, stayId } = await livedIn(await api.network());
  const [agreed, asked] = [
    (await askPass(self, stayId)).pass,
    (await askPass(self, stayId, { from: fromNow(100), until: fromNow(110) })).pass,
  ];
  await movePass(manager, 'passApprove', agreed.id);
  const moved = await stayTransfer(house.coordinator, stayId, house.beds[1] ?? '');
  expect((await passesOf(house.coordinator, house.id))?.map(({ state }) => state)).toEqual([
    'REQUESTED',
    'APPROVED',
  ]);
  await stayEnd(house.coordinator, moved.stay.id);
  const after = await passesOf(house.coordinator, house.id);
  expect(after).toMatchObject([
    { id: asked.id, state: 'CANCELED' },
    { id: agreed.id, state: 'CANCELED' },
  ]);
});

test('where somebody goes is sealed in the database', async () => {
  const { network, self, stayId } = await livedIn(await api.network());
  await askPass(self, stayId);
  const { rows } = await api.owner.query(
    'select destination from house_pass where organization_id = $1',
    [network.organizationId],
  );
  expect(rows[0].destination).not.toContain('sister');
});

test('what is not agreed on says why, and is final; what was agreed on can be taken back by the member', async () => {
  const { self, manager, stayId } = await livedIn(await api.network());
  const { pass } = await askPass(self, stayId);
  expect((await movePass(manager, 'passDecline', pass.id)).pass).toMatchObject({
    state: 'DECLINED',
    reason: 'The house meets.',
  });
  for (const move of ['passApprove', 'passCancel'] as const) {
    expect((await movePass(manager, move, pass.id)).userErrors).toEqual([
      { code: 'STATE_NOT_ALLOWED', field: ['id'] },
    ]);
  }
  const again = await askPass(self, stayId);
  await movePass(manager, 'passApprove', again.pass.id);
  expect((await movePass(self, 'passCancel', again.pass.id)).pass).toMatchObject({
    state: 'CANCELED',
  });
});

test('nobody agrees to their own nights away, and who does not run the house to nobody’s', async () => {
  const network = await api.network();
  const { house, self, manager, stayId } = await livedIn(network);
  const { pass } = await askPass(self, stayId);
  const refused = await self.ask('mutation ($id: ID!) { passApprove(id: $id) { pass { id } } }', {
    id: pass.id,
  });
  expect(refused.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  const elsewhere = await network.person('HOUSE_MANAGER');
  const stranger = await (await api.network()).person('COORDINATOR');
  const unknown = [{ code: 'NOT_FOUND', field: ['id'] }];
  for (const person of [elsewhere, stranger]) {
    for (const move of ['passApprove', 'passDecline', 'passCancel'] as const) {
      expect(await movePass(person, move, pass.id)).toEqual({ userErrors: unknown, pass: null });
    }
    expect((await askPass(person, stayId)).userErrors).toEqual([
      { code: 'NOT_FOUND', field: ['input', 'stayId'] },
    ]);
  }
  expect(await passesOf(elsewhere, house.id)).toEqual([]);
  expect(await passesOf(self, house.id)).toHaveLength(1);
  expect((await movePass(manager, 'passApprove', pass.id)).userErrors).toEqual([]);
});

test('whoever runs the house and lives there as a member decides of others alone', async () => {
  const network = await api.network();
  const both = await network.person('COORDINATOR', 'MEMBER');
  const { member, stayId } = await livedIn(network);
  await api.owner.query('update member set membership_id = $2 where id = $1', [
    member.key,
    both.key,
  ]);
  const { pass } = await askPass(both, stayId);
  expect((await movePass(both, 'passApprove', pass.id)).userErrors).toEqual([
    { code: 'NOT_FOUND', field: ['id'] },
  ]);
  expect((await movePass(both, 'passCancel', pass.id)).userErrors).toEqual([]);
});

test.each([
  ['a beginning that has passed', { from: fromNow(-1) }, 'from', 'OUT_OF_RANGE'],
  [
    'a beginning too far ahead',
    { from: fromNow(1500), until: fromNow(1510) },
    'from',
    'OUT_OF_RANGE',
  ],
  ['an end before its beginning', { until: fromNow(-1) }, 'until', 'OUT_OF_RANGE'],
  ['more than 14 days', { until: fromNow(14 * 24 + 1) }, 'until', 'OUT_OF_RANGE'],
  ['no place', { destination: ' ' }, 'destination', 'REQUIRED'],
  ['too long a place', { destination: 'x'.repeat(301) }, 'destination', 'TOO_LONG'],
])('%s is refused', async (_, input, field, code) => {
  const { self, stayId } = await livedIn(await api.network());
  expect((await askPass(self, stayId, input)).userErrors).toEqual([
    { code, field: ['input', field] },
  ]);
});

test('nobody is away twice at once, and of two who decide at once the second sees who was first', async () => {
  const { self, manager, house, stayId } = await livedIn(await api.network());
  const [one, two] = await Promise.all([askPass(self, stayId), askPass(manager, stayId)]);
  const refused = [one, two].find(({ pass }) => pass === null);
  expect(refused.userErrors).toEqual([{ code: 'ALREADY_EXISTS', field: ['input', 'from'] }]);
  const { pass } = one.pass ? one : two;
  const answers = await Promise.all([
    movePass(manager, 'passApprove', pass.id, 1),
    movePass(house.coordinator, 'passApprove', pass.id, 1),
  ]);
  expect(answers.flatMap(({ userErrors }) => userErrors)).toEqual([
    { code: 'STALE_VERSION', field: ['expectedVersion'] },
  ]);
  expect(answers.map((answer) => answer.pass.state)).toEqual(['APPROVED', 'APPROVED']);
});

test('the list has those in the states asked for, and costs the same for one as for three', async () => {
  const { self, manager, house, stayId } = await livedIn(await api.network());
  const sizes = [];
  for (const days of [0, 3, 6]) {
    const { pass } = await askPass(self, stayId, {
      from: fromNow(days * 24),
      until: fromNow(days * 24 + 20),
    });
    if (days === 3) await movePass(manager, 'passApprove', pass.id);
    sizes.push((await statementsOf(() => passesOf(manager, house.id))).length);
  }
  expect(new Set(sizes.slice(1)).size).toBe(1);
  expect(await passesOf(manager, house.id)).toHaveLength(3);
  expect(await passesOf(manager, house.id, '(states: [APPROVED])')).toMatchObject([
    { state: 'APPROVED' },
  ]);
  expect(await passesOf(manager, house.id, '(first: 1)')).toHaveLength(1);
});
