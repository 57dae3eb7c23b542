import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type pg from 'pg';
import { tenantTables, workerTables } from '../../../test/catalogue.ts';
import { fillEveryTable } from '../../../test/every-table.ts';
import { startApi, type AnyData, type TestApi } from '../../../test/harness.ts';
import type { TestNetwork, TestPerson } from '../../../test/test-network.ts';

let api: TestApi;
let [ours, theirs]: TestNetwork[] = [];
let tables: string[];
beforeAll(async () => {
  api = await startApi({ poolSize: 2 });
  [ours, theirs] = [await api.network(), await api.network()];
  await fillEveryTable(ours);
  await fillEveryTable(theirs);
  tables = (await tenantTables(api.owner)).map(({ name }) => name);
});
afterAll(() => api.close());

const network = (which: TestNetwork | undefined): TestNetwork => {
  if (!which) throw new Error('Not set up.');
  return which;
};

/** Runs something as the app role for an organization, and takes it back. */
async function asApp<T>(
  organizationId: string | undefined,
  work: (client: pg.PoolClient) => Promise<T>,
): Promise<T> {
  const client = await api.app.services.app.connect();
  try {
    await client.query('begin');
    await client.query(`select set_config('app.organization', $1, true)`, [organizationId ?? '']);
    return await work(client);
  } finally {
    await client.query('rollback');
    client.release();
  }
}

const organizationsIn = async (client: Pick<pg.ClientBase, 'query'>, table: string) => {
  const { rows } = await client.query(`select distinct organization_id as id from ${table}`);
  return rows.map(({ id }) => id as string);
};

test('both organizations have rows in every table, or the rest would prove nothing', async () => {
  const both = [network(ours).organizationId, network(theirs).organizationId];
  for (const table of tables) {
    const found = await organizationsIn(api.owner, table);
    expect({ table, found }).toEqual({ table, found: expect.arrayContaining(both) });
  }
});

test('a query without WHERE sees the rows of its own organization and no others', async () => {
  for (const { organizationId } of [network(ours), network(theirs)]) {
    await asApp(organizationId, async (client) => {
      for (const table of tables) {
        const found = await organizationsIn(client, table);
        expect({ table, found }).toEqual({ table, found: [organizationId] });
      }
    });
  }
});

test.each([
  ['no organization', undefined],
  ['an organization that is none', randomUUID()],
])('a query with %s sees nothing', async (_, organizationId) => {
  await asApp(organizationId, async (client) => {
    for (const table of tables) {
      const found = await organizationsIn(client, table);
      expect({ table, found }).toEqual({ table, found: [] });
    }
  });
});

test('a connection keeps nothing of the organization it served before', async () => {
  await asApp(network(ours).organizationId, (client) => organizationsIn(client, 'member'));
  const { rows } = await api.app.services.app.query('select * from member');
  expect(rows).toEqual([]);
});

test('nothing can be written for another organization, nor moved there', async () => {
  const [mine, other] = [network(ours).organizationId, network(theirs).organizationId];
  const denied = /row-level security|permission denied/;
  await asApp(mine, async (client) => {
    await client.query('savepoint s');
    for (const statement of [
      `insert into program (organization_id, id, name, kind) values ('${other}', gen_random_uuid(), 'X', 'GROUP')`,
      `update program set organization_id = '${other}'`,
      `update organization set name = 'X'`,
    ]) {
      await expect(client.query(statement)).rejects.toThrow(denied);
      await client.query('rollback to savepoint s');
    }
  });
});

test('a change without WHERE reaches the rows of its own organization alone', async () => {
  await asApp(network(ours).organizationId, async (client) => {
    const { rowCount } = await client.query(`update member set pronouns = 'changed'`);
    expect(rowCount).toBe(2);
  });
});

test('the worker sees the rows of all organizations only where it has to', async () => {
  for (const table of tables) {
    const read = api.app.services.worker.query(`select organization_id from ${table} limit 1`);
    if (workerTables[table]) expect((await read).rows).toHaveLength(1);
    else await expect(read).rejects.toThrow(/permission denied/);
  }
});

/** What is answered once a connection is free: on a slow machine some are told to ask again. */
async function served(person: TestPerson): Promise<AnyData> {
  for (;;) {
    const { data, errors } = await person.ask(
      `{ members(first: 100) { nodes { alias careTeam { person { name } } } }
         alerts { nodes { member { alias } } } viewer { organization { id } } }`,
    );
    if (!errors) return data;
    expect(errors).toMatchObject([{ extensions: { code: 'UNAVAILABLE' } }]);
  }
}

test('200 interleaved requests of two organizations on two connections cross nothing', async () => {
  const sides = await Promise.all(
    [network(ours), network(theirs)].map(async (side, i) => {
      const person = await side.person('COORDINATOR');
      const alias = `Only in ${String(i)}`;
      await side.member({ alias });
      return { person, alias, other: `Only in ${String(1 - i)}` };
    }),
  );
  const asked = Array.from({ length: 200 }, async (_, i) => {
    const { person, alias, other } = sides[i % 2] as (typeof sides)[number];
    const text = JSON.stringify(await served(person));
    return text.includes(alias) && !text.includes(other);
  });
  expect((await Promise.all(asked)).filter((kept) => !kept)).toEqual([]);
});

test('what is sealed for one organization cannot be opened for another', () => {
  const { sealer } = api.app.services;
  const sealed = sealer.seal(network(ours).organizationId, 'canary');
  expect(sealer.open(network(ours).organizationId, sealed)).toBe('canary');
  expect(() => sealer.open(network(theirs).organizationId, sealed)).toThrow();
  const other = sealed.at(-8) === 'A' ? 'B' : 'A';
  const changed = sealed.slice(0, -8) + other + sealed.slice(-7);
  expect(() => sealer.open(network(ours).organizationId, changed)).toThrow();
});
