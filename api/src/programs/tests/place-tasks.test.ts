import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { enrolled, makeProgram, move, plan, programInput } from '../../../test/enrollments.ts';
import { startApi, type AnyData, type TestApi } from '../../../test/harness.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

/** A program of one place that is held, and two who wait. */
async function full() {
  const network = await api.network();
  const coordinator = await network.person('COORDINATOR');
  const program = await makeProgram(network, { capacity: 1, name: 'Evenings' });
  const held = await enrolled(coordinator, program, await network.member({ alias: 'Held' }));
  const wait = async (alias: string) =>
    (await plan(coordinator, program, await network.member({ alias }))).enrollment;
  const [first, second] = [await wait('First'), await wait('Second')];
  return { network, coordinator, program, held, first, second };
}

async function tasksOf(organizationId: string): Promise<AnyData[]> {
  const { rows } = await api.owner.query(
    `select t.kind, t.state, m.alias, t.cancel_reason as reason, t.owner_id
     from task t join member m on m.id = t.member_id
     where t.organization_id = $1 order by t.created_at, t.id`,
    [organizationId],
  );
  return rows;
}

test('while every place is held nobody is asked to give one', async () => {
  const { network, coordinator, held } = await full();
  await move(coordinator, 'Hold', held.id);
  expect(await tasksOf(network.organizationId)).toEqual([]);
});

test('when a place opens a follow-up says who is next, and ends when they have it', async () => {
  const { network, coordinator, held, first } = await full();
  await move(coordinator, 'Complete', held.id);
  expect(await tasksOf(network.organizationId)).toMatchObject([
    { kind: 'PLACE_OPEN', state: 'OPEN', alias: 'First' },
  ]);
  await move(coordinator, 'Admit', first.id);
  expect(await tasksOf(network.organizationId)).toMatchObject([{ state: 'DONE', alias: 'First' }]);
});

test('who does not want the place any more makes room for the next', async () => {
  const { network, coordinator, held, first } = await full();
  await move(coordinator, 'Leave', held.id, { reason: 'OTHER_CARE' });
  await move(coordinator, 'Leave', first.id, { reason: 'OWN_WISH' });
  expect(await tasksOf(network.organizationId)).toMatchObject([
    { state: 'CANCELED', alias: 'First', reason: 'SETTLED' },
    { state: 'OPEN', alias: 'Second' },
  ]);
});

test('a place that is given out of turn leaves nobody to be asked', async () => {
  const { network, coordinator, held, second } = await full();
  await move(coordinator, 'Leave', held.id, { reason: 'OTHER_CARE' });
  await move(coordinator, 'Start', second.id);
  expect(await tasksOf(network.organizationId)).toMatchObject([
    { state: 'CANCELED', alias: 'First', reason: 'SETTLED' },
  ]);
});

test('who comes to the front while a place is open is the one to be asked', async () => {
  const { network, coordinator, held, second } = await full();
  await move(coordinator, 'Leave', held.id, { reason: 'OTHER_CARE' });
  await move(coordinator, 'Prioritize', second.id, { priority: 'URGENT' });
  expect(await tasksOf(network.organizationId)).toMatchObject([
    { state: 'CANCELED', alias: 'First' },
    { state: 'OPEN', alias: 'Second' },
  ]);
});

test('an end that is undone takes the place back', async () => {
  const { network, coordinator, held } = await full();
  await move(coordinator, 'Leave', held.id, { reason: 'OTHER_CARE' });
  await move(coordinator, 'Undo', held.id);
  expect(await tasksOf(network.organizationId)).toMatchObject([
    { state: 'CANCELED', alias: 'First', reason: 'SETTLED' },
  ]);
});

test('more places open one too, for who leads the program', async () => {
  const { network, coordinator, program } = await full();
  const lead = await network.person('COORDINATOR');
  const edit = (expectedVersion: number, changes: AnyData) =>
    coordinator.ask(
      `mutation ($id: ID!, $expectedVersion: Int!, $input: ProgramInput!) {
        programEdit(id: $id, expectedVersion: $expectedVersion, input: $input) { userErrors { code } }
      }`,
      { id: program.id, expectedVersion, input: programInput({ leadIds: [lead.id], ...changes }) },
    );
  await edit(1, { capacity: 1 });
  expect(await tasksOf(network.organizationId)).toEqual([]);
  await edit(2, { capacity: 2 });
  expect(await tasksOf(network.organizationId)).toMatchObject([
    { state: 'OPEN', alias: 'First', owner_id: lead.key },
  ]);
});

test('two programs whose next are in each other move at once without waiting for ever', async () => {
  const network = await api.network();
  const coordinator = await network.person('COORDINATOR');
  for (let i = 0; i < 3; i += 1) {
    const [a, b] = [await network.member(), await network.member()];
    const one = await makeProgram(network, { capacity: 1 });
    const two = await makeProgram(network, { capacity: 1 });
    const inOne = await enrolled(coordinator, one, a);
    const inTwo = await enrolled(coordinator, two, b);
    await plan(coordinator, one, b);
    await plan(coordinator, two, a);
    const payloads = await Promise.all(
      [inOne, inTwo].map(({ id }) => move(coordinator, 'Leave', id, { reason: 'OTHER' })),
    );
    expect(payloads.map(({ userErrors }) => userErrors)).toEqual([[], []]);
  }
});
