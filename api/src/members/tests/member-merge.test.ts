import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { alertsOf, checkIn } from '../../../test/check-in.ts';
import { startApi, type AnyData, type TestApi } from '../../../test/harness.ts';
import { statementsOf } from '../../../test/statements.ts';
import type { TestMember, TestNetwork, TestPerson } from '../../../test/test-network.ts';
import {
  ago,
  askMerge,
  mergeOf,
  previewOf,
  recordOf,
  still,
  undoOf,
} from '../../../test/merges.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

async function twoRecords() {
  const network = await api.network();
  const coordinator = await network.person('COORDINATOR');
  const counselor = await network.person('COUNSELOR');
  const from = await network.member({ counselor, alias: 'Sam', recoveryStart: ago(50) });
  const into = await network.member({ counselor, alias: 'Samuel', recoveryStart: ago(30) });
  return { network, coordinator, counselor, from, into };
}

async function histories(
  network: TestNetwork,
  people: { counselor: TestPerson },
  members: TestMember[],
) {
  const { counselor } = people;
  const [from, into] = members as [TestMember, TestMember];
  await checkIn(counselor, { memberId: from.id, craving: 9 });
  await checkIn(counselor, { memberId: into.id, craving: 8, mood: 1 });
  await checkIn(counselor, {
    memberId: from.id,
    slip: { substances: ['ALCOHOL'], localDate: ago(10) },
  });
  await checkIn(counselor, { memberId: from.id, mood: 5 });
  await network.careTeam(from.key, await network.person('HOUSE_MANAGER'), 'HOUSE_MANAGER');
}

test('everything of both is of the one that stays, and an undo puts all of it back', async () => {
  const { network, coordinator, counselor, from, into } = await twoRecords();
  await histories(network, { counselor }, [from, into]);
  const before = [await recordOf(coordinator, from), await recordOf(coordinator, into)];

  const done = await mergeOf(coordinator, from, into);

  expect(done).toMatchObject({
    userErrors: [],
    member: { id: into.id },
    merge: { fromAlias: 'Sam' },
  });
  const one = await recordOf(coordinator, into);
  const events = (member: { events: { id: string }[] }) => member.events.map(({ id }) => id).sort();
  expect(one.told).toHaveLength(1);
  expect(events(one)).toEqual([...events(before[0]), ...events(before[1])].sort());
  expect(one.recoveryDays).toEqual({ current: 9, longest: 20, cumulative: 29 });
  const living = one.alerts.nodes.filter(({ state }: { state: string }) => state !== 'RESOLVED');
  expect(living).toHaveLength(2);
  expect(living).toContainEqual(expect.objectContaining({ occurrences: 2 }));
  expect(one.careTeam).toHaveLength(2);

  expect(await undoOf(coordinator, done.merge.id)).toMatchObject({
    userErrors: [],
    member: { id: into.id },
    restored: { id: from.id },
  });
  expect(still(await recordOf(coordinator, from))).toEqual(still(before[0]));
  expect(still(await recordOf(coordinator, into))).toEqual(still(before[1]));
});

test('the id of the record that went leads to the one that stayed, and a check-in for it is of that one', async () => {
  const { coordinator, counselor, from, into } = await twoRecords();
  await mergeOf(coordinator, from, into);
  expect((await recordOf(coordinator, from)).id).toBe(into.id);
  const { userErrors } = await checkIn(counselor, { memberId: from.id, mood: 7 });
  expect(userErrors).toEqual([]);
  expect((await recordOf(counselor, into)).events).toHaveLength(1);
});

test('what was recorded since stays with the record that stayed', async () => {
  const { coordinator, counselor, from, into } = await twoRecords();
  const { merge: done } = await mergeOf(coordinator, from, into);
  await checkIn(counselor, { memberId: into.id, slip: { substances: ['ALCOHOL'] } });
  await undoOf(coordinator, done.id);
  expect((await recordOf(coordinator, from)).events).toHaveLength(0);
  const stayed = await recordOf(coordinator, into);
  expect(stayed.events).toHaveLength(2);
  expect(stayed.recoveryDays).toEqual({ current: 0, longest: 30, cumulative: 30 });
  expect(await alertsOf(coordinator, into)).toHaveLength(1);
});

test('two accounts, one program twice and a death on one side have to be settled first', async () => {
  const { network, coordinator, from, into } = await twoRecords();
  const [a, b] = [await network.person('MEMBER'), await network.person('MEMBER')];
  const set = (text: string, values: unknown[]) => api.owner.query(text, values);
  await set('update member set membership_id = $2 where id = $1', [from.key, a.key]);
  await set('update member set membership_id = $2 where id = $1', [into.key, b.key]);
  const preview = () => previewOf(coordinator, from, into);
  expect((await preview()).conflicts).toEqual(['ACCOUNT']);
  const refused = [expect.objectContaining({ code: 'STATE_NOT_ALLOWED', field: ['fromId'] })];
  expect((await mergeOf(coordinator, from, into)).userErrors).toEqual(refused);
  await set('update member set membership_id = null, status = $2 where id = $1', [
    from.key,
    'DIED',
  ]);
  expect((await preview()).conflicts).toEqual(['STATUS']);
  expect((await mergeOf(coordinator, from, into)).userErrors).toEqual(refused);
  await set('update member set status = $2 where id = $1', [from.key, 'ACTIVE']);
  expect((await mergeOf(coordinator, from, into)).userErrors).toEqual([]);
});

test('two open links to set up a sign-in have to be settled first', async () => {
  const { network, coordinator, from, into } = await twoRecords();
  for (const { key } of [from, into]) {
    await api.owner.query(
      `insert into invitation (organization_id, id, secret_hash, member_id, created_by, created_at, expires_at)
       values ($1, gen_random_uuid(), sha256($2::bytea), $3, $4, app.now(), app.now() + interval '1 day')`,
      [network.organizationId, key, key, coordinator.key],
    );
  }
  expect((await previewOf(coordinator, from, into)).conflicts).toEqual(['INVITATION']);
  const { userErrors } = await mergeOf(coordinator, from, into);
  expect(userErrors).toMatchObject([{ code: 'STATE_NOT_ALLOWED', field: ['fromId'] }]);
});

/** An appointment with the counselor, so many hours from now. */
async function appointment(
  { organizationId }: TestNetwork,
  member: TestMember,
  person: TestPerson,
  [hours, state]: [number, string],
): Promise<string> {
  const { rows } = await api.owner.query<{ id: string }>(
    `insert into appointment (organization_id, id, member_id, person_id, kind, state, starts_at, ends_at,
       booked_at, booked_by)
     values ($1, gen_random_uuid(), $2, $3, 'COUNSELING', $4, app.now() + make_interval(hours => $5),
       app.now() + make_interval(hours => $5 + 1), app.now(), $3) returning id`,
    [organizationId, member.key, person.key, state, hours],
  );
  return rows[0]?.id ?? '';
}

const whose = async (id: string): Promise<string> =>
  (
    await api.owner.query<{ key: string }>(
      'select member_id as key from appointment where id = $1',
      [id],
    )
  ).rows[0]?.key ?? '';

test('two appointments at once have to be settled first, while one that is over stays aside', async () => {
  const { network, coordinator, counselor, from, into } = await twoRecords();
  const other = await network.person('COUNSELOR');
  await appointment(network, into, counselor, [48, 'BOOKED']);
  await appointment(network, into, counselor, [-48, 'HELD']);
  const past = await appointment(network, from, other, [-48, 'NO_SHOW']);
  const double = await appointment(network, from, other, [48, 'BOOKED']);
  const later = await appointment(network, from, other, [72, 'BOOKED']);
  const first = await previewOf(coordinator, from, into);
  expect(first).toMatchObject({ conflicts: ['APPOINTMENT'], keptAside: 1 });
  expect((await mergeOf(coordinator, from, into)).userErrors).toMatchObject([
    { code: 'STATE_NOT_ALLOWED', message: expect.stringContaining('APPOINTMENT') },
  ]);

  await api.owner.query(`update appointment set state = 'MOVED' where id = $1`, [double]);
  expect((await previewOf(coordinator, from, into)).conflicts).toEqual([]);
  const done = await mergeOf(coordinator, from, into);
  expect(done.userErrors).toEqual([]);
  expect([await whose(later), await whose(past)]).toEqual([into.key, from.key]);
  expect((await undoOf(coordinator, done.merge.id)).userErrors).toEqual([]);
  expect([await whose(later), await whose(past)]).toEqual([from.key, from.key]);
});

test('nobody makes one record of their own and another, nor undoes it', async () => {
  const { network, coordinator, from, into } = await twoRecords();
  const account = await network.person('COORDINATOR');
  await api.owner.query('update member set membership_id = $1 where id = $2', [
    account.key,
    into.key,
  ]);
  expect((await mergeOf(account, from, into)).userErrors).toMatchObject([
    { code: 'NOT_FOUND', field: ['intoId'] },
  ]);
  const done = await mergeOf(coordinator, from, into);
  expect(done.userErrors).toEqual([]);
  expect((await undoOf(account, done.merge.id)).userErrors).toMatchObject([
    { code: 'NOT_FOUND', field: ['id'] },
  ]);
});

test('versions, strangers, oneself and a second undo are refused', async () => {
  const { coordinator, counselor, from, into } = await twoRecords();
  const ask = async (variables: object) =>
    (
      await askMerge(coordinator, { from: from.id, into: into.id, f: 1, i: 1, ...variables })
    ).data.memberMerge.userErrors.map(({ code, field }: AnyData) => ({ code, field }));
  expect(await ask({ f: 2 })).toEqual([{ code: 'STALE_VERSION', field: ['expectedFromVersion'] }]);
  expect(await ask({ i: 2 })).toEqual([{ code: 'STALE_VERSION', field: ['expectedIntoVersion'] }]);
  expect(await ask({ into: from.id })).toEqual([{ code: 'INVALID', field: ['intoId'] }]);
  const other = await twoRecords();
  expect(await ask({ into: other.into.id })).toEqual([{ code: 'NOT_FOUND', field: ['intoId'] }]);
  const { errors } = await askMerge(counselor, { from: from.id, into: into.id, f: 1, i: 1 });
  expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  const { merge: done } = await mergeOf(coordinator, from, into);
  expect((await undoOf(coordinator, done.id)).userErrors).toEqual([]);
  expect((await undoOf(coordinator, done.id)).userErrors).toEqual([
    { code: 'STATE_NOT_ALLOWED', field: ['id'] },
  ]);
});

test('every table with a member follows a merge, and what there can be one of at a time is known', async () => {
  const { rows } = await api.owner.query(`
    select c.table_name::text as name from information_schema.columns c
    join information_schema.tables t using (table_schema, table_name)
    where c.table_schema = 'public' and c.column_name = 'member_id' and t.table_type = 'BASE TABLE'
      and c.table_name <> 'recovery_episode'
    except select name from app.member_tables()`);
  expect(rows).toEqual([]);
  const { rows: keyless } = await api.owner.query(
    'select name from app.member_tables() where key is null',
  );
  expect(keyless).toEqual([]);
});

test('the merges into a record cost the same for one as for many', async () => {
  const { network, coordinator, counselor, from, into } = await twoRecords();
  await mergeOf(coordinator, from, into);
  const ask = () =>
    coordinator.ask(
      `query ($id: ID!) { member(id: $id) { merges { id mergedBy { name } undoneBy { name } } } }`,
      { id: into.id },
    );
  const one = await statementsOf(ask);
  const others = [await network.person('COORDINATOR'), await network.person('COORDINATOR')];
  for (const other of others) await mergeOf(other, await network.member({ counselor }), into);
  const { data } = await ask();
  expect(data.member.merges).toHaveLength(3);
  expect((await statementsOf(ask)).length).toBe(one.length);
});
