import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { enrolled, makeProgram, move, plan } from '../../../test/enrollments.ts';
import { startApi, type AnyData, type TestApi } from '../../../test/harness.ts';
import { statementsOf } from '../../../test/statements.ts';
import { addInterval, localDay } from '../../common/local-date.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const PROGRAM = `query Program($id: ID!, $states: [EnrollmentState!], $first: Int, $after: Cursor) {
  program(id: $id) {
    hasFreePlace capacity
    counts { waiting planned active onHold completed left placesHeld placesFree }
    cohorts { month started active completed left }
    phases { name activeCount }
    enrollments(states: $states, first: $first, after: $after) {
      nodes { state member { alias } }
      pageInfo { hasNextPage endCursor }
    }
    waitingList { nodes { waitingPosition member { alias } } }
  }
}`;

const today = localDay(new Date().toISOString(), 'America/New_York');

/** A program of four places with somebody in each state; of them Dana cares for two. */
async function everyState() {
  const network = await api.network();
  const coordinator = await network.person('COORDINATOR');
  const dana = await network.person('COUNSELOR');
  const program = await makeProgram(network, { capacity: 4, phases: ['One', 'Two'] });
  const member = (alias: string, counselor?: AnyData) => network.member({ alias, counselor });
  const begin = (one: AnyData) => enrolled(coordinator, program, one);
  const completed = await begin(await member('Completed'));
  await move(coordinator, 'Complete', completed.id);
  const left = await begin(await member('Left', dana));
  await move(coordinator, 'Leave', left.id, { reason: 'OTHER' });
  await begin(await member('Active'));
  const second = await begin(await member('Second', dana));
  await move(coordinator, 'ChangePhase', second.id, { phaseId: program.phases[1] });
  const held = await begin(await member('On hold'));
  await move(coordinator, 'Hold', held.id);
  await plan(coordinator, program, await member('Planned'));
  await plan(coordinator, program, await member('Waits'));
  await plan(coordinator, program, await member('Waits too', dana));
  return { network, coordinator, dana, program };
}

const aliases = (nodes: AnyData[]) => nodes.map(({ member }) => member.alias);

test('who manages programs reads how many stand where, who began when, and in which phase they are', async () => {
  const { coordinator, program } = await everyState();
  const { data, errors } = await coordinator.ask(PROGRAM, { id: program.id });
  expect(errors).toBeUndefined();
  expect(data.program).toMatchObject({
    hasFreePlace: false,
    counts: {
      waiting: 2,
      planned: 1,
      active: 2,
      onHold: 1,
      completed: 1,
      left: 1,
      placesHeld: 4,
      placesFree: 0,
    },
    cohorts: [{ month: `${today.slice(0, 7)}-01`, started: 5, active: 3, completed: 1, left: 1 }],
    phases: [
      { name: 'One', activeCount: 1 },
      { name: 'Two', activeCount: 1 },
    ],
  });
  expect(aliases(data.program.enrollments.nodes)).toHaveLength(8);
  expect(aliases(data.program.waitingList.nodes)).toEqual(['Waits', 'Waits too']);
});

test('a counselor sees in a program the members they care for, and no numbers of the others', async () => {
  const { dana, program } = await everyState();
  const { data } = await dana.ask(PROGRAM, { id: program.id });
  expect(data.program).toMatchObject({
    hasFreePlace: false,
    counts: null,
    cohorts: null,
    phases: [{ activeCount: null }, { activeCount: null }],
    waitingList: { nodes: [{ waitingPosition: 2, member: { alias: 'Waits too' } }] },
  });
  expect(aliases(data.program.enrollments.nodes).sort()).toEqual(['Left', 'Second', 'Waits too']);
});

test('a mentor sees mentees who share programs; a member sees themselves', async () => {
  const network = await api.network();
  const coordinator = await network.person('COORDINATOR');
  const mentor = await network.person('MENTOR');
  const account = await network.person('MEMBER');
  const program = await makeProgram(network);
  for (const options of [
    { alias: 'Shares', mentor, mentorShares: ['PROGRAMS' as const] },
    { alias: 'Does not', mentor },
    { alias: 'Self', account },
  ]) {
    await plan(coordinator, program, await network.member(options));
  }
  for (const [person, alias] of [
    [mentor, 'Shares'],
    [account, 'Self'],
  ] as const) {
    const { data } = await person.ask(PROGRAM, { id: program.id });
    expect(aliases(data.program.enrollments.nodes)).toEqual([alias]);
    expect(data.program.counts).toBeNull();
  }
});

test('pages of a program have no overlap and no gap, and keep to the states that are asked for', async () => {
  const { coordinator, program } = await everyState();
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const variables = { id: program.id, first: 3, after };
    const { data } = await coordinator.ask(PROGRAM, variables);
    const page: AnyData = data.program.enrollments;
    seen.push(...aliases(page.nodes));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  expect(new Set(seen).size).toBe(8);
  expect(seen).toHaveLength(8);
  const ended = { id: program.id, states: ['COMPLETED', 'LEFT'] };
  const { data } = await coordinator.ask(PROGRAM, ended);
  expect(aliases(data.program.enrollments.nodes)).toEqual(['Left', 'Completed']);
});

test('cohorts go twelve months back', async () => {
  const network = await api.network();
  const coordinator = await network.person('COORDINATOR');
  const program = await makeProgram(network);
  for (const months of [0, 2, 13]) {
    const startedOn = addInterval(`${today.slice(0, 7)}-01`, { months: -months });
    await api.owner.query(
      `insert into enrollment (organization_id, id, member_id, program_id, state, started_on)
       values ($1, gen_random_uuid(), $2, $3, 'ACTIVE', $4)`,
      [network.organizationId, (await network.member()).key, program.key, startedOn],
    );
  }
  const { data } = await coordinator.ask(PROGRAM, { id: program.id });
  expect(data.program.cohorts).toMatchObject([{ started: 1 }, { started: 1 }]);
});

describe('the number of statements does not grow', () => {
  const LIST = `query Programs($first: Int!) {
    programs(first: $first) { nodes {
      name hasFreePlace counts { active } leads { name } phases { name activeCount }
      cohorts { started }
      waitingList(first: 3) { nodes { waitingPosition member { alias } } }
      enrollments(first: 5) { nodes { state phase { name } program { name } history { move } member { alias } } }
    } }
  }`;

  test('with the programs in a page, or with who is in them', async () => {
    const network = await api.network();
    const coordinator = await network.person('COORDINATOR');
    for (let i = 0; i < 4; i += 1) {
      const program = await makeProgram(network, { capacity: 1, phases: ['One'] });
      for (let j = 0; j < 3; j += 1) {
        const { enrollment } = await plan(coordinator, program, await network.member());
        if (j === 0) await move(coordinator, 'Start', enrollment.id);
      }
    }
    const counts: number[] = [];
    for (const first of [1, 2, 4]) {
      const sent = await statementsOf(async () => {
        const { data, errors } = await coordinator.ask(LIST, { first });
        expect(errors).toBeUndefined();
        expect(data.programs.nodes).toHaveLength(first);
      });
      counts.push(sent.length);
    }
    expect(new Set(counts).size).toBe(1);
    expect(counts[0]).toBeLessThanOrEqual(20);
  });
});
