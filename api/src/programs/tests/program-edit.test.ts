import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { enrolled, makeProgram, move, plan, programInput } from '../../../test/enrollments.ts';
import { meanwhile } from '../../../test/blocked.ts';
import { startApi, type AnyData, type TestApi } from '../../../test/harness.ts';
import type { TestPerson } from '../../../test/test-network.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const FIELDS = `userErrors { code field } program {
  id name kind asamLevel description languages capacity endedAt version
  leads { id } phases { id name weeks }
}`;

async function create(person: TestPerson, changes: AnyData = {}, key?: string): Promise<AnyData> {
  const { data } = await person.ask(
    `mutation ($input: ProgramInput!, $key: String) {
      programCreate(input: $input, idempotencyKey: $key) { ${FIELDS} }
    }`,
    { input: programInput(changes), key },
  );
  return data.programCreate;
}

async function edit(
  person: TestPerson,
  { id, version }: AnyData,
  changes: AnyData,
): Promise<AnyData> {
  const { data } = await person.ask(
    `mutation ($id: ID!, $version: Int!, $input: ProgramInput!) {
      programEdit(id: $id, expectedVersion: $version, input: $input) { ${FIELDS} }
    }`,
    { id, version, input: programInput(changes) },
  );
  return data.programEdit;
}

async function end(person: TestPerson, { id, version }: AnyData): Promise<AnyData> {
  const { data } = await person.ask(
    `mutation ($id: ID!, $version: Int!) { programEnd(id: $id, expectedVersion: $version) { ${FIELDS} } }`,
    { id, version },
  );
  return data.programEnd;
}

describe('a new program', () => {
  test('is as it was described, with its phases in order and who leads it', async () => {
    const network = await api.network();
    const [coordinator, counselor] = [
      await network.person('COORDINATOR'),
      await network.person('COUNSELOR'),
    ];
    const { userErrors, program } = await create(coordinator, {
      name: '  Evenings ',
      asamLevel: '2.1',
      description: 'Four evenings a week.',
      languages: ['en', 'es'],
      capacity: 12,
      leadIds: [counselor.id, coordinator.id],
      phases: [{ name: 'Arriving', weeks: 4 }, { name: 'Going on' }],
    });
    expect(userErrors).toEqual([]);
    expect(program).toMatchObject({
      name: 'Evenings',
      kind: 'GROUP',
      asamLevel: '2.1',
      description: 'Four evenings a week.',
      languages: ['en', 'es'],
      capacity: 12,
      endedAt: null,
      version: 1,
      phases: [
        { name: 'Arriving', weeks: 4 },
        { name: 'Going on', weeks: null },
      ],
    });
    expect(program.leads.map(({ id }: AnyData) => id).sort()).toEqual(
      [counselor.id, coordinator.id].sort(),
    );
  });

  test('with a key that was used before is made once', async () => {
    const network = await api.network();
    const coordinator = await network.person('COORDINATOR');
    const [key, name] = [randomUUID(), 'Mornings'];
    const first = await create(coordinator, { name }, key);
    expect((await create(coordinator, { name }, key)).program.id).toBe(first.program.id);
  });

  test.each<[string, AnyData, AnyData]>([
    ['without a name', { name: '  ' }, { code: 'REQUIRED', field: ['input', 'name'] }],
    ['with a long name', { name: 'x'.repeat(201) }, { code: 'TOO_LONG', field: ['input', 'name'] }],
    ['without places', { capacity: 0 }, { code: 'OUT_OF_RANGE', field: ['input', 'capacity'] }],
    [
      'in no language',
      { languages: ['en', 'The queen’s'] },
      { code: 'INVALID', field: ['input', 'languages', '1'] },
    ],
    [
      'with a phase of no weeks',
      { phases: [{ name: 'A', weeks: 0 }] },
      { code: 'OUT_OF_RANGE', field: ['input', 'phases', '0', 'weeks'] },
    ],
    [
      'led by nobody there is',
      { leadIds: ['bm9ib2R5'] },
      { code: 'NOT_FOUND', field: ['input', 'leadIds', '0'] },
    ],
  ])('%s is refused', async (_, changes, error) => {
    const coordinator = await (await api.network()).person('COORDINATOR');
    const { userErrors, program } = await create(coordinator, changes);
    expect(userErrors).toEqual([error]);
    expect(program).toBeNull();
  });

  test('is not led by somebody who is a member alone, or of another network', async () => {
    const network = await api.network();
    const coordinator = await network.person('COORDINATOR');
    const [member, stranger] = [
      await network.person('MEMBER'),
      await (await api.network()).person('COUNSELOR'),
    ];
    const { userErrors } = await create(coordinator, { leadIds: [member.id, stranger.id] });
    expect(userErrors).toMatchObject([{ code: 'NOT_FOUND' }, { code: 'NOT_FOUND' }]);
  });

  test('is not called as another that goes on; once that has ended it may be', async () => {
    const coordinator = await (await api.network()).person('COORDINATOR');
    const { program } = await create(coordinator, { name: 'Evenings' });
    const again = await create(coordinator, { name: 'Evenings' });
    expect(again.userErrors).toEqual([{ code: 'ALREADY_EXISTS', field: ['input', 'name'] }]);
    await end(coordinator, program);
    expect((await create(coordinator, { name: 'Evenings' })).userErrors).toEqual([]);
  });
});

describe('to edit a program', () => {
  test('replaces the whole of it; phases keep who they are and take their new order', async () => {
    const network = await api.network();
    const [coordinator, dana, eli] = [
      await network.person('COORDINATOR'),
      await network.person('COUNSELOR'),
      await network.person('COUNSELOR'),
    ];
    const { program } = await create(coordinator, {
      description: 'Old',
      leadIds: [dana.id],
      phases: [{ name: 'One' }, { name: 'Two' }, { name: 'Three' }],
    });
    const [one, two] = program.phases;
    const { userErrors, program: edited } = await edit(coordinator, program, {
      name: 'Renamed',
      leadIds: [eli.id],
      phases: [
        { id: two.id, name: 'Second', weeks: 6 },
        { name: 'New' },
        { id: one.id, name: 'One' },
      ],
    });
    expect(userErrors).toEqual([]);
    expect(edited).toMatchObject({
      name: 'Renamed',
      description: null,
      version: 2,
      leads: [{ id: eli.id }],
    });
    expect(edited.phases).toMatchObject([
      { id: two.id, name: 'Second', weeks: 6 },
      { name: 'New' },
      { id: one.id, name: 'One' },
    ]);
  });

  test('from a version that somebody has changed since is refused, with the program as it is', async () => {
    const coordinator = await (await api.network()).person('COORDINATOR');
    const { program } = await create(coordinator);
    await edit(coordinator, program, { name: 'Theirs' });
    const { userErrors, program: now } = await edit(coordinator, program, { name: 'Mine' });
    expect(userErrors).toEqual([{ code: 'STALE_VERSION', field: ['expectedVersion'] }]);
    expect(now).toMatchObject({ name: 'Theirs', version: 2 });
  });

  test('does not take away a phase in which somebody is', async () => {
    const network = await api.network();
    const coordinator = await network.person('COORDINATOR');
    const { program } = await create(coordinator, { phases: [{ name: 'One' }, { name: 'Two' }] });
    const { id } = await enrolled(coordinator, program, await network.member());
    const [, two] = program.phases;
    const without = { name: 'Shorter', phases: [{ id: two.id, name: 'Two' }] };
    const refused = await edit(coordinator, program, without);
    expect(refused.userErrors).toEqual([{ code: 'STATE_NOT_ALLOWED', field: ['input', 'phases'] }]);
    expect(refused.program.phases).toHaveLength(2);
    await move(coordinator, 'ChangePhase', id, { phaseId: two.id });
    expect((await edit(coordinator, program, without)).program.phases).toEqual([
      { id: two.id, name: 'Two', weeks: null },
    ]);
  });

  test('of another network is as of nothing there is', async () => {
    const coordinator = await (await api.network()).person('COORDINATOR');
    const theirs = await makeProgram(await api.network());
    const { userErrors, program } = await edit(coordinator, { id: theirs.id, version: 1 }, {});
    expect(userErrors).toEqual([{ code: 'NOT_FOUND', field: ['id'] }]);
    expect(program).toBeNull();
  });
});

describe('to end a program', () => {
  test('is refused while somebody is in it or waits for it', async () => {
    const network = await api.network();
    const coordinator = await network.person('COORDINATOR');
    const { program } = await create(coordinator, { capacity: 1 });
    const { enrollment: first } = await plan(coordinator, program, await network.member());
    const { enrollment: second } = await plan(coordinator, program, await network.member());
    expect(second.state).toBe('WAITING');
    for (const { id } of [first, second]) {
      expect((await end(coordinator, program)).userErrors).toEqual([
        { code: 'STATE_NOT_ALLOWED', field: ['id'] },
      ]);
      await move(coordinator, 'Leave', id, { reason: 'OTHER' });
    }
    const { userErrors, program: ended } = await end(coordinator, program);
    expect(userErrors).toEqual([]);
    expect(ended.endedAt).not.toBeNull();
  });

  test('is for good: nobody enrolls, nothing is edited, and it is listed among those that ended', async () => {
    const network = await api.network();
    const coordinator = await network.person('COORDINATOR');
    const { program } = await create(coordinator, { name: 'Closing' });
    const { program: ended } = await end(coordinator, program);
    expect((await plan(coordinator, ended, await network.member())).userErrors).toEqual([
      { code: 'STATE_NOT_ALLOWED', field: ['input', 'programId'] },
    ]);
    expect((await edit(coordinator, ended, { name: 'Open' })).userErrors).toMatchObject([
      { code: 'STATE_NOT_ALLOWED' },
    ]);
    const { data } = await coordinator.ask(
      `query ($id: ID!) {
        program(id: $id) { name hasFreePlace }
        programs { nodes { name } }
        ended: programs(filter: { ended: true }) { nodes { name } }
      }`,
      { id: ended.id },
    );
    expect(data).toEqual({
      program: { name: 'Closing', hasFreePlace: false },
      programs: { nodes: [] },
      ended: { nodes: [{ name: 'Closing' }] },
    });
  });
});

test('a name is one whatever its case and blanks; of two who give it at one moment one is refused', async () => {
  const network = await api.network();
  const coordinator = await network.person('COORDINATOR');
  const { program } = await create(coordinator, { name: 'Evening  Circle' });
  const taken = [{ code: 'ALREADY_EXISTS', field: ['input', 'name'] }];
  expect((await create(coordinator, { name: ' EVENING circle' })).userErrors).toEqual(taken);
  expect((await edit(coordinator, program, { name: 'evening circle' })).userErrors).toEqual([]);

  const late = await meanwhile(
    api,
    [
      [
        `select pg_advisory_xact_lock(hashtextextended('programs ' || $1, 0))`,
        [network.organizationId],
      ],
      [
        `insert into program (organization_id, id, name, kind) values ($1, gen_random_uuid(), 'Noon', 'GROUP')`,
        [network.organizationId],
      ],
    ],
    () => create(coordinator, { name: 'NOON' }),
  );
  expect(late.userErrors).toEqual(taken);

  const { program: now } = await edit(coordinator, { ...program, version: 2 }, { name: 'Circle' });
  await end(coordinator, now);
  expect((await create(coordinator, { name: 'CIRCLE' })).userErrors).toEqual([]);
});
