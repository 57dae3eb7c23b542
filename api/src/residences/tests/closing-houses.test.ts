import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { untilBlocked, whileLocked } from '../../../test/blocked.ts';
import { startApi, type AnyData, type TestApi } from '../../../test/harness.ts';
import {
  bedRequest,
  bedRequestChange,
  houseClose,
  makeHouse,
  stayEnd,
  stayStart,
  waiting,
  type TestHouse,
} from '../../../test/residences.ts';
import type { TestNetwork } from '../../../test/test-network.ts';
import { residenceStream } from '../../common/event-stream.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

/** The houses that somebody asks for, as they are stored. */
async function askedFor(network: TestNetwork): Promise<AnyData> {
  const { rows } = await api.owner.query(
    'select residence_ids, any_house from bed_request where organization_id = $1',
    [network.organizationId],
  );
  return rows[0];
}

/** A house with somebody who runs it: who closes it comes to their place after it was seen who asks for it. */
async function managedHouse(network: TestNetwork, name: string) {
  const manager = await network.person('HOUSE_MANAGER');
  return { manager, ...(await makeHouse(network, { name, managerIds: [manager.id] })) };
}

const placeOf = ({ key }: TestHouse) => ({
  sql: 'select from residence_manager where residence_id = $1 for update',
  values: [key],
});

test('of the last two houses that somebody asks for one stays when both are closed at once, and no third learns of it', async () => {
  const network = await api.network();
  const stranger = (await managedHouse(network, 'Other')).manager;
  const one = await makeHouse(network, { name: 'One' });
  const two = await makeHouse(network, { name: 'Two' });
  const fox = await network.member({ alias: 'Fox' });
  await bedRequest(one.coordinator, fox, { residenceIds: [one.id, two.id] });
  const lock = {
    sql: 'select from bed_request where organization_id = $1 for update',
    values: [network.organizationId],
  };
  const closing = await whileLocked(api, lock, async () => {
    const both = [one, two].map(({ coordinator, id }) => houseClose(coordinator, id, 1));
    await untilBlocked(api, 2);
    return both;
  });
  const codes = (await Promise.all(closing)).flatMap(({ userErrors }) => userErrors);
  expect(await waiting(stranger)).toEqual([]);
  expect(codes).toEqual([{ code: 'STATE_NOT_ALLOWED', field: ['id'] }]);
  const { residence_ids: left, any_house: any } = await askedFor(network);
  expect(left).toHaveLength(1);
  expect(any).toBe(false);
});

test('the boards of the other houses that somebody asks for are told when one closes, and no third', async () => {
  const network = await api.network();
  const one = await makeHouse(network, { name: 'One' });
  const two = await makeHouse(network, { name: 'Two' });
  await makeHouse(network, { name: 'Other' });
  await bedRequest(one.coordinator, await network.member(), { residenceIds: [one.id, two.id] });
  const told = async () => {
    const { rows } = await api.owner.query(
      `select type, stream_id as stream from stream_event
       where organization_id = $1 order by recorded_at, type`,
      [network.organizationId],
    );
    return rows;
  };
  const before = (await told()).length;
  await houseClose(one.coordinator, one.id, 1);
  expect((await told()).slice(before)).toEqual([
    { type: 'HOUSE', stream: residenceStream(network.organizationId, one.key) },
    { type: 'WAITING_LIST', stream: residenceStream(network.organizationId, two.key) },
  ]);
});

test('what a process of before writes, which knows no word for any house, means what it meant to it', async () => {
  const network = await api.network();
  const { key } = await makeHouse(network);
  const staff = await network.person('COORDINATOR');
  const written = async (houses: string[]) => {
    const { rows } = await api.owner.query(
      `insert into bed_request (organization_id, id, member_id, state, residence_ids, needs,
         priority, housing, requested_at, requested_by)
       values ($1, gen_random_uuid(), $2, 'WAITING', $3, '{}', 'ORDINARY', 'EVERYONE', app.now(), $4)
       returning id, any_house as any`,
      [network.organizationId, (await network.member()).key, houses, staff.key],
    );
    return rows[0];
  };
  expect(await written([key])).toMatchObject({ any: false });
  const { id, any } = await written([]);
  expect(any).toBe(true);
  const { rows } = await api.owner.query(
    'update bed_request set residence_ids = $2 where id = $1 returning any_house as any',
    [id, [key]],
  );
  expect(rows).toEqual([{ any: false }]);
});

test('an emptied list of houses is no wish for any: the database refuses it', async () => {
  const network = await api.network();
  const { id, coordinator } = await makeHouse(network);
  await bedRequest(coordinator, await network.member(), { residenceIds: [id] });
  const emptied = api.owner.query(
    `update bed_request set residence_ids = '{}' where organization_id = $1`,
    [network.organizationId],
  );
  await expect(emptied).rejects.toThrow('bed_request_any_house');
});

test('who edits a request meanwhile is told that it is another by now, once a house of it has closed', async () => {
  const network = await api.network();
  const one = await makeHouse(network, { name: 'One' });
  const two = await makeHouse(network, { name: 'Two' });
  const { request } = await bedRequest(one.coordinator, await network.member(), {
    residenceIds: [one.id, two.id],
  });
  await houseClose(one.coordinator, one.id, 1);
  const edited = await bedRequestChange(one.coordinator, 'bedRequestEdit', {
    id: request.id,
    args: `expectedVersion: ${String(request.version)}, input: {}`,
  });
  expect(edited.userErrors).toEqual([{ code: 'STALE_VERSION', field: ['expectedVersion'] }]);
});

test.each<
  [string, string[], (home: TestHouse, network: TestNetwork) => Promise<() => Promise<AnyData>>]
>([
  [
    'asked for',
    ['input', 'residenceIds', '0'],
    async ({ id }, network) => {
      const [staff, fox] = [await network.person('COORDINATOR'), await network.member()];
      return () => bedRequest(staff, fox, { residenceIds: [id] });
    },
  ],
  [
    'put on a request',
    ['input', 'residenceIds', '0'],
    async ({ id }, network) => {
      const staff = await network.person('COORDINATOR');
      const { request } = await bedRequest(staff, await network.member());
      const args = `input: { residenceIds: ["${id}"] }`;
      return () => bedRequestChange(staff, 'bedRequestEdit', { id: request.id, args });
    },
  ],
  [
    'said no for',
    ['residenceId'],
    async ({ id }, network) => {
      const staff = await network.person('COORDINATOR');
      const { request } = await bedRequest(staff, await network.member());
      const args = `residenceId: "${id}", reason: MEDICATION`;
      return () => bedRequestChange(staff, 'bedRequestDecline', { id: request.id, args });
    },
  ],
])('a house that is being closed is not %s any more', async (_, field, prepare) => {
  const network = await api.network();
  const home = await managedHouse(network, 'Home');
  const act = await prepare(home, network);
  const [closed, answer] = await whileLocked(api, placeOf(home), async () => {
    const closing = houseClose(home.coordinator, home.id, 1);
    await untilBlocked(api, 1);
    const acting = act();
    await Promise.race([acting, untilBlocked(api, 2)]);
    return [closing, acting];
  });
  expect((await closed)?.userErrors).toEqual([]);
  expect((await answer)?.userErrors).toEqual([{ code: 'NOT_FOUND', field }]);
});

test('who waits again after a stay in error asks for the houses of before that have not closed', async () => {
  const network = await api.network();
  const one = await makeHouse(network, { name: 'One' });
  const two = await makeHouse(network, { name: 'Two' });
  const { coordinator, beds } = await makeHouse(network, { name: 'Three' });
  const fox = await network.member();
  await bedRequest(coordinator, fox, { residenceIds: [one.id, two.id] });
  const { stay } = await stayStart(coordinator, { memberId: fox.id, bedId: beds[0] });
  await houseClose(one.coordinator, one.id, 1);
  await stayEnd(coordinator, stay.id, { reason: 'RECORDED_IN_ERROR' });
  expect(await waiting(coordinator)).toMatchObject([{ residences: [{ id: two.id }] }]);
});

test('who waits again and asked for houses that have all closed does not ask for any instead', async () => {
  const network = await api.network();
  const stranger = (await managedHouse(network, 'Other')).manager;
  const one = await makeHouse(network, { name: 'One' });
  const { coordinator, beds } = await makeHouse(network, { name: 'Three' });
  const fox = await network.member();
  await bedRequest(coordinator, fox, { residenceIds: [one.id] });
  const { stay } = await stayStart(coordinator, { memberId: fox.id, bedId: beds[0] });
  await houseClose(one.coordinator, one.id, 1);
  await stayEnd(coordinator, stay.id, { reason: 'RECORDED_IN_ERROR' });
  expect(await waiting(coordinator)).toMatchObject([{ residences: [{ id: one.id }] }]);
  expect(await waiting(stranger)).toEqual([]);
});
