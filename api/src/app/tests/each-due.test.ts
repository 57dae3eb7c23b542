import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { startApi, type TestApi } from '../../../test/harness.ts';
import { eachOrganization, type DueRow } from '../each-due.ts';
import type { Command } from '../lane.ts';

let api: TestApi;
let due: DueRow[];
beforeAll(async () => {
  api = await startApi();
  due = [];
  for (let n = 0; n < 2; n += 1) {
    const network = await api.network();
    for (const { key } of [await network.member(), await network.member()]) {
      due.push({ organization_id: network.organizationId, id: key });
    }
  }
});
afterAll(() => api.close());

/** How many members each command of a sweep was given. */
async function sweep(fail: (command: Command, keys: readonly string[]) => unknown) {
  const given: number[] = [];
  const swept = eachOrganization(api.app.services, due, async (command, keys) => {
    given.push(keys.length);
    await fail(command, keys);
  });
  const stopped = await swept.then(
    () => false,
    () => true,
  );
  return { given, stopped };
}

const failingWith = (message: string, code?: string) => () =>
  Promise.reject(Object.assign(new Error(message), { code }));

test('a connection that is ended under a sweep stops it: nobody is tried one by one', async () => {
  const ended = await sweep(({ db }) =>
    sql`select pg_terminate_backend(pg_backend_pid())`.execute(db),
  );
  expect(ended).toEqual({ given: [2], stopped: true });
});

test.each([
  ['connect ECONNREFUSED', 'ECONNREFUSED'],
  ['read ECONNRESET', 'ECONNRESET'],
  ['the database system is shutting down', '57P03'],
  ['connection failure', '08006'],
  ['Connection terminated unexpectedly', undefined],
  ['timeout exceeded when trying to connect', undefined],
])('so does %s', async (message, code) => {
  expect(await sweep(failingWith(message, code))).toEqual({ given: [2], stopped: true });
});

test('a connection that is lost while members are tried one by one stops it too', async () => {
  const lost = await sweep((_, keys) =>
    failingWith('', keys.length > 1 ? '23514' : 'ECONNRESET')(),
  );
  expect(lost).toEqual({ given: [2, 1], stopped: true });
});

test.each(['23514', '55P03', '40001', undefined])(
  'what a row is at fault for (%s) holds up that row alone',
  async (code) => {
    const bad = due[0]?.id;
    const swept = await sweep((_, keys) =>
      keys.includes(bad ?? '') ? failingWith('a row', code)() : undefined,
    );
    const begun = code === '40001' ? 4 : 1;
    const given = [...Array<number>(begun).fill(2), ...Array<number>(begun).fill(1), 1, 2];
    expect(swept).toEqual({ given, stopped: false });
  },
);
