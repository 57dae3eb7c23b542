import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApi, type AnyData, type TestApi } from '../../../test/harness.ts';
import {
  bedHold,
  bedRequest,
  bedRequestChange,
  house,
  houseClose,
  makeHouse,
  stayEnd,
  stayStart,
  waiting,
} from '../../../test/residences.ts';
import type { TestPerson } from '../../../test/test-network.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

test('who waits is listed by need, then by how long, with how houses fit', async () => {
  const network = await api.network();
  const { coordinator } = await makeHouse(network, { pets: true });
  await makeHouse(network, { name: 'Stairs' });
  const counselor = await network.person('COUNSELOR');
  const [fox, owl] = [
    await network.member({ alias: 'Fox', counselor }),
    await network.member({ alias: 'Owl', counselor }),
  ];
  const asked = await bedRequest(counselor, fox, { needs: ['PET'], note: 'A small dog.' });
  expect(asked).toMatchObject({
    userErrors: [],
    request: { state: 'WAITING', priority: 'ORDINARY', needs: ['PET'], note: 'A small dog.' },
  });
  expect(asked.request.matches).toEqual([
    {
      fits: true,
      available: 2,
      residence: { name: 'Harbor House' },
      reasons: [{ code: 'PET', fits: true }],
    },
    {
      fits: false,
      available: 2,
      residence: { name: 'Stairs' },
      reasons: [{ code: 'PET', fits: false }],
    },
  ]);
  await bedRequest(counselor, owl, { priority: 'URGENT' });
  expect((await waiting(coordinator)).map(({ alias }) => alias)).toEqual(['Owl', 'Fox']);
  const twice = await bedRequest(counselor, fox);
  expect(twice.userErrors).toEqual([{ code: 'ALREADY_EXISTS', field: ['input', 'memberId'] }]);
});

test('a house manager learns of who may come the alias and the need, and nothing else of the record', async () => {
  const network = await api.network();
  const manager = await network.person('HOUSE_MANAGER');
  const own = await makeHouse(network, { managerIds: [manager.id] });
  const other = await makeHouse(network, { name: 'Other' });
  const [fox, owl] = [
    await network.member({ alias: 'Fox' }),
    await network.member({ alias: 'Owl' }),
  ];
  const { request } = await bedRequest(own.coordinator, fox, { residenceIds: [own.id] });
  const elsewhere = await bedRequest(own.coordinator, owl, { residenceIds: [other.id] });
  expect(await waiting(manager)).toMatchObject([
    { alias: 'Fox', member: null, priority: 'ORDINARY' },
  ]);
  expect(await waiting(manager, own.id)).toMatchObject([{ alias: 'Fox' }]);
  expect(await waiting(manager, other.id)).toBeUndefined();
  const held = await bedHold(manager, { bedId: own.beds[0], requestId: request.id });
  expect(held.bed.hold).toMatchObject({ member: null, request: { alias: 'Fox' } });
  const hidden = await bedHold(manager, { bedId: own.beds[1], requestId: elsewhere.request.id });
  expect(hidden.userErrors).toEqual([{ code: 'NOT_FOUND', field: ['input', 'requestId'] }]);
  const { stay } = await stayStart(manager, { requestId: request.id, bedId: own.beds[0] });
  expect(stay.member.alias).toBe('Fox');
  expect(await waiting(manager)).toEqual([]);
  // Whose stay has ended is not asked for any more either.
  const { data } = await manager.ask(`query ($id: ID!) { node(id: $id) { id } }`, {
    id: elsewhere.request.id,
  });
  expect(data.node).toBeNull();
});

test('a request is changed and withdrawn, and the bed kept for it is free', async () => {
  const network = await api.network();
  const { id, beds, coordinator } = await makeHouse(network);
  const fox = await network.member();
  const { request } = await bedRequest(coordinator, fox);
  await bedHold(coordinator, { bedId: beds[0], requestId: request.id });
  const edited = await bedRequestChange(coordinator, 'bedRequestEdit', {
    id: request.id,
    args: 'expectedVersion: 1, input: { priority: SOON, needs: [MEDICATION_STORAGE] }',
  });
  expect(edited.request).toMatchObject({
    priority: 'SOON',
    version: 2,
    heldBed: { name: 'Window' },
  });
  const stale = await bedRequestChange(coordinator, 'bedRequestEdit', {
    id: request.id,
    args: 'expectedVersion: 1, input: {}',
  });
  expect(stale.userErrors).toEqual([{ code: 'STALE_VERSION', field: ['expectedVersion'] }]);
  const gone = await bedRequestChange(coordinator, 'bedRequestWithdraw', {
    id: request.id,
    args: 'reason: OTHER_PLACE',
  });
  expect(gone.request).toMatchObject({ state: 'WITHDRAWN', heldBed: null });
  expect(await house(coordinator, id)).toMatchObject({ bedCounts: { available: 2, held: 0 } });
  const late = await bedRequestChange(coordinator, 'bedRequestWithdraw', {
    id: request.id,
    args: 'reason: OTHER',
  });
  expect(late.userErrors).toEqual([{ code: 'STATE_NOT_ALLOWED', field: ['id'] }]);
});

async function tasksOf(person: AnyData): Promise<AnyData[]> {
  const { data } = await person.ask(
    '{ tasks { nodes { kind note member { alias } subject { type } } } }',
  );
  return data.tasks.nodes;
}

test('a house that says no for medication turns nobody away: somebody finds what has to be arranged', async () => {
  const network = await api.network();
  const manager = await network.person('HOUSE_MANAGER');
  const { id, coordinator } = await makeHouse(network, { managerIds: [manager.id] });
  const fox = await network.member({ alias: 'Fox' });
  const { request } = await bedRequest(coordinator, fox, { needs: ['MEDICATION_STORAGE'] });
  const decline = (reason: string) =>
    bedRequestChange(manager, 'bedRequestDecline', {
      id: request.id,
      args: `residenceId: "${id}", reason: ${reason}, note: "No safe."`,
    });
  const declined = await decline('MEDICATION');
  expect(declined.request.matches[0]).toMatchObject({ fits: true });
  expect(await tasksOf(coordinator)).toEqual([
    {
      kind: 'ACCOMMODATION',
      note: 'No safe.',
      member: { alias: 'Fox' },
      subject: { type: 'BedRequest' },
    },
  ]);
  const other = await decline('SAFETY');
  expect(other.request.matches[0]).toMatchObject({
    fits: false,
    reasons: expect.arrayContaining([{ code: 'DECLINED', fits: false }]),
  });
  expect(await waiting(manager)).toHaveLength(1);
});

test('on the waiting list of a house stands that it said no, for those who give its beds and nobody else', async () => {
  const network = await api.network();
  const [manager, colleague, other] = [
    await network.person('HOUSE_MANAGER'),
    await network.person('HOUSE_MANAGER'),
    await network.person('HOUSE_MANAGER'),
  ];
  const managerIds = [manager.id, colleague.id];
  const { id, coordinator } = await makeHouse(network, { managerIds });
  const elsewhere = await makeHouse(network, { name: 'Elsewhere', managerIds: [other.id] });
  const { request } = await bedRequest(coordinator, await network.member({ alias: 'Fox' }));
  await bedRequestChange(manager, 'bedRequestDecline', {
    id: request.id,
    args: `residenceId: "${id}", reason: SAFETY, note: " Knows somebody here. "`,
  });
  const declines = async (person: TestPerson, house: string) => {
    const { data } = await person.ask(
      `query ($id: ID!) { residence(id: $id) { waitingList { nodes {
        alias declines { reason note residence { id } } } } } }`,
      { id: house },
    );
    return data.residence.waitingList.nodes;
  };
  const said = [
    {
      alias: 'Fox',
      declines: [{ reason: 'SAFETY', note: 'Knows somebody here.', residence: { id } }],
    },
  ];
  expect(await declines(manager, id)).toEqual(said);
  expect(await declines(coordinator, elsewhere.id)).toEqual(said);
  // Who gives the beds and sees no slips reads that it said no, and not what another wrote of it.
  expect(await declines(colleague, id)).toEqual([
    { alias: 'Fox', declines: [{ reason: 'SAFETY', note: null, residence: { id } }] },
  ]);
  expect(await declines(other, elsewhere.id)).toEqual([{ alias: 'Fox', declines: [] }]);
});

test('somebody with a bed, or who has left, waits for none', async () => {
  const network = await api.network();
  const { beds, coordinator } = await makeHouse(network);
  const fox = await network.member();
  await stayStart(coordinator, { memberId: fox.id, bedId: beds[0] });
  expect((await bedRequest(coordinator, fox)).userErrors).toEqual([
    { code: 'ALREADY_EXISTS', field: ['input', 'memberId'] },
  ]);
  const gone = await network.member({ status: 'DIED' });
  expect((await bedRequest(coordinator, gone)).userErrors).toEqual([
    { code: 'STATE_NOT_ALLOWED', field: ['input', 'memberId'] },
  ]);
  const owl = await network.member();
  const nowhere = await bedRequest(coordinator, owl, { residenceIds: ['nonsense'] });
  expect(nowhere.userErrors).toEqual([
    { code: 'NOT_FOUND', field: ['input', 'residenceIds', '0'] },
  ]);
});

test('who is given another bed than the one that was kept frees that, and is on no list any more', async () => {
  const network = await api.network();
  const { id, beds, coordinator } = await makeHouse(network);
  const fox = await network.member();
  const { request } = await bedRequest(coordinator, fox);
  await bedHold(coordinator, { bedId: beds[0], requestId: request.id });
  await stayStart(coordinator, { memberId: fox.id, bedId: beds[1] });
  expect(await house(coordinator, id)).toMatchObject({ bedCounts: { held: 0, available: 1 } });
  expect(await waiting(coordinator)).toEqual([]);
});

test('a stay that was recorded in error gives the place in the line back', async () => {
  const network = await api.network();
  const { beds, coordinator } = await makeHouse(network);
  const fox = await network.member();
  const { request } = await bedRequest(coordinator, fox, { priority: 'URGENT' });
  const { stay } = await stayStart(coordinator, { requestId: request.id, bedId: beds[0] });
  await stayEnd(coordinator, stay.id, { reason: 'RECORDED_IN_ERROR' });
  expect(await waiting(coordinator)).toMatchObject([{ id: request.id, priority: 'URGENT' }]);
});

test('what was to be arranged is settled once the request has ended', async () => {
  const network = await api.network();
  const { id, beds, coordinator } = await makeHouse(network);
  const fox = await network.member();
  const { request } = await bedRequest(coordinator, fox);
  await bedRequestChange(coordinator, 'bedRequestDecline', {
    id: request.id,
    args: `residenceId: "${id}", reason: DISABILITY`,
  });
  expect(await tasksOf(coordinator)).toHaveLength(1);
  await stayStart(coordinator, { requestId: request.id, bedId: beds[0] });
  const { data } = await coordinator.ask('{ tasks { nodes { kind state } } }');
  expect(data.tasks.nodes.filter(({ state }: AnyData) => state === 'OPEN')).toEqual([]);
});

test('whoever ran a house that has closed learns no more of who waits', async () => {
  const network = await api.network();
  const manager = await network.person('HOUSE_MANAGER');
  const home = await makeHouse(network, { managerIds: [manager.id] });
  const other = await makeHouse(network, { name: 'Other' });
  const [fox, owl] = [await network.member(), await network.member()];
  const alone = await bedRequest(home.coordinator, fox, { residenceIds: [home.id] });
  await bedRequest(home.coordinator, owl, { residenceIds: [home.id, other.id] });
  const refused = await houseClose(home.coordinator, home.id, 1);
  expect(refused.userErrors).toEqual([{ code: 'STATE_NOT_ALLOWED', field: ['id'] }]);
  await bedRequestChange(home.coordinator, 'bedRequestEdit', {
    id: alone.request.id,
    args: 'input: { anyHouse: true }',
  });
  expect(await waiting(manager)).toHaveLength(2);
  await houseClose(home.coordinator, home.id, 1);
  expect(await waiting(manager)).toEqual([]);
  const [, second] = await waiting(home.coordinator);
  expect(second?.residences).toEqual([{ id: other.id }]);
});

test('any house is asked for in words: who changes how soon alone shows nobody to every house', async () => {
  const network = await api.network();
  const stranger = await network.person('HOUSE_MANAGER');
  await makeHouse(network, { name: 'Other', managerIds: [stranger.id] });
  const { id, coordinator } = await makeHouse(network);
  const { request } = await bedRequest(coordinator, await network.member(), { residenceIds: [id] });
  const edit = (input: string) =>
    bedRequestChange(coordinator, 'bedRequestEdit', {
      id: request.id,
      args: `input: { ${input} }`,
    });
  const codes = async (input: string) => (await edit(input)).userErrors;
  const unnamed = [{ code: 'REQUIRED', field: ['input', 'residenceIds'] }];
  expect(await codes('priority: URGENT')).toEqual(unnamed);
  expect(await codes('anyHouse: false')).toEqual(unnamed);
  const both = [{ code: 'INVALID', field: ['input', 'anyHouse'] }];
  expect(await codes(`anyHouse: true, residenceIds: ["${id}"]`)).toEqual(both);
  expect(await waiting(stranger)).toEqual([]);
  expect(await codes('anyHouse: true')).toEqual([]);
  expect(await codes('priority: URGENT')).toEqual([]);
  expect(await waiting(stranger)).toMatchObject([{ id: request.id, priority: 'URGENT' }]);
});

test.each([
  [{}, []],
  [{ anyHouse: true }, []],
  [{ anyHouse: false }, [{ code: 'REQUIRED', field: ['input', 'residenceIds'] }]],
  [
    { anyHouse: true, residenceIds: ['nonsense'] },
    [{ code: 'INVALID', field: ['input', 'anyHouse'] }],
  ],
])('a new request for %j contradicts itself in nothing, or is refused', async (asked, mistakes) => {
  const network = await api.network();
  const { coordinator } = await makeHouse(network);
  const { userErrors } = await bedRequest(coordinator, await network.member(), asked);
  expect(userErrors).toEqual(mistakes);
});

test('what was written may tell of a slip: houses read what is needed, and not that', async () => {
  const network = await api.network();
  const manager = await network.person('HOUSE_MANAGER');
  const { coordinator } = await makeHouse(network, { managerIds: [manager.id] });
  const fox = await network.member();
  await bedRequest(coordinator, fox, { needs: ['PET'], note: 'Returned to use on Friday.' });
  expect(await waiting(manager)).toMatchObject([{ needs: ['PET'], note: null }]);
  expect(await waiting(coordinator)).toMatchObject([{ note: 'Returned to use on Friday.' }]);
});
