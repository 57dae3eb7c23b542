import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApi, type AnyData, type TestApi } from '../../../test/harness.ts';
import type { TestMember, TestNetwork } from '../../../test/test-network.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const PROGRAMS = `query Programs($first: Int, $after: Cursor, $last: Int, $before: Cursor) {
  programs(first: $first, after: $after, last: $last, before: $before) {
    nodes { id name kind asamLevel }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

async function program({ organizationId }: TestNetwork, name: string, ended = false) {
  const id = randomUUID();
  await api.owner.query(
    `insert into program (organization_id, id, name, kind, asam_level, ended_at)
     values ($1, $2, $3, 'GROUP', '2.1', case when $4 then app.now() end)`,
    [organizationId, id, name, ended],
  );
  return id;
}

async function enroll(
  { organizationId }: TestNetwork,
  { key }: TestMember,
  programId: string,
  [state, startedOn, endedOn]: [string, string | null, string | null],
) {
  await api.owner.query(
    `insert into enrollment (organization_id, id, member_id, program_id, state, started_on, ended_on)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [organizationId, randomUUID(), key, programId, state, startedOn, endedOn],
  );
}

test('programs are listed by name, without those that have ended or are of others', async () => {
  const network = await api.network();
  const person = await network.person('MENTOR');
  for (const name of ['Mornings', 'Evenings', 'Weekend']) await program(network, name);
  await program(network, 'Closed', true);
  await program(await api.network(), 'Theirs');
  const { data } = await person.ask(PROGRAMS);
  expect(data.programs.nodes).toMatchObject([
    { name: 'Evenings', kind: 'GROUP', asamLevel: '2.1' },
    { name: 'Mornings' },
    { name: 'Weekend' },
  ]);
});

test('pages have no overlap and no gap, both ways', async () => {
  const network = await api.network();
  const person = await network.person('COORDINATOR');
  for (const name of ['B', 'A', 'E', 'C', 'D']) await program(network, name);
  const list = async (variables: AnyData) => (await person.ask(PROGRAMS, variables)).data.programs;
  const ids = (page: AnyData): string[] => page.nodes.map(({ id }: AnyData) => id);
  const whole = ids(await list({ first: 100 }));
  const first = await list({ first: 2 });
  const second = await list({ first: 2, after: first.pageInfo.endCursor });
  const third = await list({ first: 2, after: second.pageInfo.endCursor });
  expect([...ids(first), ...ids(second), ...ids(third)]).toEqual(whole);
  expect(third.pageInfo.hasNextPage).toBe(false);
  const last = await list({ last: 3 });
  const before = await list({ last: 3, before: last.pageInfo.startCursor });
  expect([...ids(before), ...ids(last)]).toEqual(whole);
});

test('episodes of a member are newest first, with those that have not begun before all', async () => {
  const network = await api.network();
  const counselor = await network.person('COUNSELOR');
  const member = await network.member({ counselor });
  const mornings = await program(network, 'Mornings');
  const evenings = await program(network, 'Evenings');
  await enroll(network, member, mornings, ['LEFT', '2025-01-10', '2025-02-01']);
  await enroll(network, member, mornings, ['ACTIVE', '2026-01-10', null]);
  await enroll(network, member, evenings, ['PLANNED', null, null]);
  const { data } = await counselor.ask(
    `query ($id: ID!) {
      member(id: $id) { enrollments { state startedOn endedOn program { name } } }
    }`,
    { id: member.id },
  );
  expect(data.member.enrollments).toEqual([
    { state: 'PLANNED', startedOn: null, endedOn: null, program: { name: 'Evenings' } },
    { state: 'ACTIVE', startedOn: '2026-01-10', endedOn: null, program: { name: 'Mornings' } },
    {
      state: 'LEFT',
      startedOn: '2025-01-10',
      endedOn: '2025-02-01',
      program: { name: 'Mornings' },
    },
  ]);
});
