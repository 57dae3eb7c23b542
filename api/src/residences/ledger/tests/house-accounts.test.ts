import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { livedIn } from '../../../../test/evening.ts';
import { startApi, type TestApi } from '../../../../test/harness.ts';
import { accountsOf } from '../../../../test/ledger.ts';
import { makeHouse } from '../../../../test/residences.ts';
import { statementsOf } from '../../../../test/statements.ts';
import type { TestNetwork, TestPerson } from '../../../../test/test-network.ts';
import { keyOf } from '../../../common/ids.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

/** Members who lived in a house one after the other, and owe it something still; by alias they come before Fox. */
async function movedOut(network: TestNetwork, houseId: string, by: TestPerson, count: number) {
  await api.owner.query(
    `with made as (
       insert into member (organization_id, id, alias, time_zone, enrolled_at)
       select $1, gen_random_uuid(), 'Ash ' || to_char(n, 'FM000'), 'America/New_York', app.now()
       from generate_series(1, $4::int) n returning id, alias),
     numbered as (select id, (row_number() over (order by alias))::int as n from made),
     stays as (
       insert into stay (organization_id, id, member_id, bed_id, residence_id, started_on, ended_on, moved_on)
       select $1, gen_random_uuid(), m.id, bed.id, $2, date '2020-01-01' + n, date '2020-01-01' + n + 1, true
       from numbered m cross join (select id from bed where residence_id = $2 limit 1) bed)
     insert into house_ledger_entry (organization_id, id, residence_id, member_id, kind, change, on_day, charge_for,
       recorded_at, recorded_by)
     select $1, gen_random_uuid(), $2, id, 'CHARGE', 100, '2020-02-01', 'RENT', app.now(), $3 from numbered`,
    [network.organizationId, keyOf('Residence', houseId), by.key, count],
  );
}

test('of the accounts of a house 200 are told, those first of who lives there', async () => {
  const network = await api.network();
  const { house, manager, member } = await livedIn(network);
  await movedOut(network, house.id, manager, 201);
  const accounts = (await accountsOf(house.coordinator, house.id)) ?? [];
  const aliases = accounts.map((account) => account.member.alias);
  expect(accounts[0].member.id).toBe(member.id);
  expect(aliases.slice(1)).toEqual(
    Array.from({ length: 199 }, (_, i) => `Ash ${String(i + 1).padStart(3, '0')}`),
  );
});

test('the accounts of many houses cost what those of one do', async () => {
  const network = await api.network();
  const { house } = await livedIn(network);
  await movedOut(network, house.id, house.coordinator, 1);
  const sent = async (first: number) => {
    const statements = await statementsOf(async () => {
      const { data, errors } = await house.coordinator.ask(
        `query ($first: Int!) { residences(first: $first) { nodes {
          accounts { balance member { alias } stay { id } openCharges { open } } } } }`,
        { first },
      );
      expect(errors).toBeUndefined();
      expect(data.residences.nodes).toHaveLength(first);
    });
    return statements.length;
  };
  const one = await sent(1);
  for (const name of ['B', 'C', 'D']) {
    const other = await makeHouse(network, { name });
    await movedOut(network, other.id, house.coordinator, 5);
  }
  expect(await sent(4)).toBe(one);
  expect(one).toBeLessThanOrEqual(15);
});
