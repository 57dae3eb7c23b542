import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { meanwhile } from '../../../test/blocked.ts';
import { startApi, type AnyData, type TestApi } from '../../../test/harness.ts';
import {
  createSession,
  editSession,
  occurrences,
  programWith,
  tuesdays,
} from '../../../test/sessions.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const END = 'update program set ended_at = app.now() where id = $1';
const ahead = {
  from: new Date(Date.now() + 86_400_000).toISOString(),
  to: new Date(Date.now() + 22 * 86_400_000).toISOString(),
};

async function evenings() {
  const network = await api.network();
  const coordinator = await network.person('COORDINATOR');
  const program = await programWith(network, []);
  const { session } = await createSession(coordinator, program.id, tuesdays());
  const [next] = await occurrences(coordinator, ahead);
  return { coordinator, program, session, next: { id: next?.id, version: session.version } };
}

test('a program that ends holds nothing from the next day on', async () => {
  const { coordinator, program } = await evenings();
  expect((await occurrences(coordinator, ahead)).length).toBeGreaterThan(2);
  const { data } = await coordinator.ask(
    `mutation ($id: ID!) {
      programEnd(id: $id, expectedVersion: 1) { userErrors { code field } program { endedAt } } }`,
    { id: program.id },
  );
  expect(data.programEnd).toEqual({ userErrors: [], program: { endedAt: expect.any(String) } });
  expect(await occurrences(coordinator, ahead)).toEqual([]);
});

test.each<[string, string, (of: AnyData) => Promise<AnyData>]>([
  [
    'changed',
    'occurrenceId',
    ({ coordinator, next }) => editSession(coordinator, next, 'FOLLOWING', tuesdays()),
  ],
  [
    'added to',
    'programId',
    ({ coordinator, program }) => createSession(coordinator, program.id, tuesdays()),
  ],
])('a program that ends while what it holds is %s holds nothing more', async (_, field, work) => {
  const given = await evenings();
  const answer = await meanwhile(api, [[END, [given.program.key]]], () => work(given));
  expect(answer.userErrors).toEqual([{ code: 'NOT_FOUND', field: [field] }]);
});
