import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { enrolled, makeProgram, move, plan, type Move } from '../../../test/enrollments.ts';
import { startApi, type AnyData, type TestApi } from '../../../test/harness.ts';
import type { TestMember, TestNetwork } from '../../../test/test-network.ts';
import { addInterval, localDay } from '../../common/local-date.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

async function members(network: TestNetwork, count: number): Promise<TestMember[]> {
  return Promise.all(Array.from({ length: count }, () => network.member()));
}

async function full() {
  const network = await api.network();
  const coordinator = await network.person('COORDINATOR');
  const program = await makeProgram(network, { capacity: 1 });
  const [first, ...rest] = await members(network, 4);
  const held = await enrolled(coordinator, program, first as TestMember);
  const waiting: AnyData[] = [];
  for (const member of rest) {
    waiting.push((await plan(coordinator, program, member)).enrollment);
  }
  return { network, coordinator, program, held, waiting };
}

async function queue(person: AnyData, id: string): Promise<AnyData[]> {
  const { data } = await person.ask(
    `query ($id: ID!) {
      program(id: $id) { waitingList { nodes { id priority waitingPosition } } }
    }`,
    { id },
  );
  return data.program.waitingList.nodes;
}

test('who finds every place held waits, in the order of coming', async () => {
  const { coordinator, program, waiting } = await full();
  expect(waiting.map(({ state, priority }) => [state, priority])).toEqual(
    Array(3).fill(['WAITING', 'ORDINARY']),
  );
  const list = await queue(coordinator, program.id);
  expect(list.map(({ id }) => id)).toEqual(waiting.map(({ id }) => id));
  expect(list.map(({ waitingPosition }) => waitingPosition)).toEqual([1, 2, 3]);
});

test('who needs it sooner comes first, and is told where they stand', async () => {
  const { network, coordinator, program, waiting } = await full();
  const urgent = await plan(coordinator, program, await network.member(), { priority: 'URGENT' });
  expect(urgent.enrollment).toMatchObject({ waitingPosition: 1, priority: 'URGENT' });
  const last = waiting[2];
  const soon = await move(coordinator, 'Prioritize', last.id, { priority: 'SOON' });
  expect(soon.enrollment).toMatchObject({ waitingPosition: 2, stateSince: last.stateSince });
  const list = await queue(coordinator, program.id);
  expect(list.map(({ id }) => id)).toEqual([
    urgent.enrollment.id,
    last.id,
    waiting[0].id,
    waiting[1].id,
  ]);
});

test('nobody is given a place that is held, by either way', async () => {
  const { coordinator, held, waiting } = await full();
  const [{ id }] = waiting as [AnyData];
  for (const name of ['Admit', 'Start'] as const) {
    const { userErrors, enrollment } = await move(coordinator, name, id);
    expect(userErrors).toEqual([{ code: 'NO_PLACE', field: ['id'] }]);
    expect(enrollment.state).toBe('WAITING');
  }
  await move(coordinator, 'Hold', held.id);
  expect((await move(coordinator, 'Admit', id)).userErrors).toMatchObject([{ code: 'NO_PLACE' }]);
  await move(coordinator, 'Leave', held.id, { reason: 'OTHER_CARE' });
  const admitted = await move(coordinator, 'Admit', id);
  expect(admitted.enrollment).toMatchObject({
    state: 'PLANNED',
    priority: null,
    waitingPosition: null,
  });
});

test('who comes new does not pass those who wait for the place that has opened', async () => {
  const { network, coordinator, program, held, waiting } = await full();
  await move(coordinator, 'Complete', held.id);
  const { enrollment } = await plan(coordinator, program, await network.member());
  expect(enrollment).toMatchObject({ state: 'WAITING', waitingPosition: 4 });
  const started = await move(coordinator, 'Start', (waiting[0] as AnyData).id);
  expect(started.enrollment.state).toBe('ACTIVE');
});

test('a place that was given on is not taken back by an undo', async () => {
  const { coordinator, held, waiting } = await full();
  await move(coordinator, 'Leave', held.id, { reason: 'OWN_WISH' });
  await move(coordinator, 'Admit', (waiting[0] as AnyData).id);
  const { userErrors, enrollment } = await move(coordinator, 'Undo', held.id);
  expect(userErrors).toEqual([{ code: 'NO_PLACE', field: ['id'] }]);
  expect(enrollment.state).toBe('LEFT');
});

test('fewer places than are held take nobody’s away, and give none', async () => {
  const { coordinator, program, held, waiting } = await full();
  await api.owner.query('update program set capacity = 2 where id = $1', [program.key]);
  await move(coordinator, 'Admit', (waiting[0] as AnyData).id);
  await api.owner.query('update program set capacity = 1 where id = $1', [program.key]);
  const { data } = await coordinator.ask(
    `query ($id: ID!) { program(id: $id) { hasFreePlace counts { placesHeld placesFree } } }`,
    { id: program.id },
  );
  expect(data.program).toEqual({
    hasFreePlace: false,
    counts: { placesHeld: 2, placesFree: 0 },
  });
  await move(coordinator, 'Leave', held.id, { reason: 'OTHER' });
  const { userErrors } = await move(coordinator, 'Admit', (waiting[1] as AnyData).id);
  expect(userErrors).toMatchObject([{ code: 'NO_PLACE' }]);
});

describe('at the same moment', () => {
  test('of twenty who are enrolled in five places, five have one and fifteen wait', async () => {
    const network = await api.network();
    const coordinator = await network.person('COORDINATOR');
    const program = await makeProgram(network, { capacity: 5 });
    const people = await members(network, 20);
    const payloads = await Promise.all(people.map((one) => plan(coordinator, program, one)));
    const states = payloads.map(({ enrollment }) => enrollment.state);
    expect(states.filter((state) => state === 'PLANNED')).toHaveLength(5);
    expect(states.filter((state) => state === 'WAITING')).toHaveLength(15);
    const list = await queue(coordinator, program.id);
    expect(list.map(({ waitingPosition }) => waitingPosition)).toEqual(
      Array.from({ length: 15 }, (_, i) => i + 1),
    );
  });

  test('one place that opens is given once, whoever asks for it', async () => {
    const { coordinator, held, waiting } = await full();
    await move(coordinator, 'Leave', held.id, { reason: 'OTHER' });
    const payloads = await Promise.all(
      waiting.flatMap(({ id }) => [move(coordinator, 'Admit', id), move(coordinator, 'Start', id)]),
    );
    const given = payloads.filter(
      ({ userErrors, enrollment }) => userErrors.length === 0 && enrollment.state !== 'WAITING',
    );
    const holders = new Set(given.map(({ enrollment }) => enrollment.id));
    expect(holders.size).toBe(1);
  });
});

/** Whatever is asked for, in whatever order, by three members in a program of two places. */
const steps = fc.array(
  fc.record({
    who: fc.nat({ max: 2 }),
    what: fc.constantFrom<Move | 'Plan'>(
      ...([
        'Plan',
        'Plan',
        'Start',
        'Start',
        'Admit',
        'Hold',
        'Resume',
        'Complete',
        'Leave',
        'Undo',
      ] as const),
    ),
    daysAgo: fc.nat({ max: 30 }),
  }),
  { minLength: 15, maxLength: 30 },
);

test('after any history no episode overlaps another, nobody is in twice, and no place is held twice', async () => {
  const today = localDay(new Date().toISOString(), 'America/New_York');
  await fc.assert(
    fc.asyncProperty(steps, async (history) => {
      const network = await api.network();
      const coordinator = await network.person('COORDINATOR');
      const program = await makeProgram(network, { capacity: 2 });
      const people = await members(network, 3);
      const newest = new Map<number, string>();
      for (const { who, what, daysAgo } of history) {
        const on = addInterval(today, { days: -daysAgo });
        const id = newest.get(who);
        if (what === 'Plan' || id === undefined) {
          const { enrollment } = await plan(coordinator, program, people[who] as TestMember);
          if (enrollment) newest.set(who, enrollment.id);
        } else {
          await move(coordinator, what, id, { reason: 'OTHER', startedOn: on, endedOn: on });
        }
        const { rows } = await api.owner.query(
          `select
             (select count(*)::int from enrollment where program_id = $1
                and state in ('PLANNED', 'ACTIVE', 'ON_HOLD')) as held,
             (select coalesce(max(n), 0)::int from (select count(*) as n from enrollment
                where program_id = $1 and state not in ('COMPLETED', 'LEFT') group by member_id) o) as open,
             (select count(*)::int from enrollment a join enrollment b on b.program_id = $1
                and b.member_id = a.member_id and b.id > a.id
                and a.started_on < coalesce(b.ended_on, 'infinity')
                and b.started_on < coalesce(a.ended_on, 'infinity')
                where a.program_id = $1) as overlapping`,
          [program.key],
        );
        expect(rows[0].held).toBeLessThanOrEqual(2);
        expect(rows[0].open).toBeLessThanOrEqual(1);
        expect(rows[0].overlapping).toBe(0);
      }
    }),
    { numRuns: 8 },
  );
}, 120_000);

test('the database itself refuses two episodes over each other', async () => {
  const network = await api.network();
  const member = await network.member();
  const program = await makeProgram(network);
  const episode = (from: string, to: string | null) =>
    api.owner.query(
      `insert into enrollment (organization_id, id, member_id, program_id, state, started_on, ended_on)
       values ($1, gen_random_uuid(), $2, $3, $4, $5, $6)`,
      [network.organizationId, member.key, program.key, to ? 'LEFT' : 'ACTIVE', from, to],
    );
  await episode('2026-01-01', '2026-02-01');
  await episode('2026-02-01', null);
  await expect(episode('2026-01-31', '2026-02-01')).rejects.toThrow('enrollment_overlap');
  await expect(episode('2026-05-01', '2026-05-01')).rejects.toThrow('enrollment_overlap');
});
