import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { raiseAlert } from '../../../test/check-in.ts';
import { startApi, type AnyData, type TestApi } from '../../../test/harness.ts';
import type { TestPerson } from '../../../test/test-network.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const LADDER = `severity version builtIn repeats levels alarmMinutes editedAt editedBy { id }
  steps { targets afterMinutes people { id } }`;
const first = { targets: ['CARE_TEAM'], afterMinutes: 0 };

async function set(person: TestPerson, changes: AnyData = {}): Promise<AnyData> {
  const variables = {
    severity: 'HIGH',
    expectedVersion: 0,
    input: { steps: [first], alarmMinutes: 10 },
    ...changes,
  };
  const { data, errors } = await person.ask(
    `mutation ($severity: AlertSeverity!, $expectedVersion: Int!, $input: EscalationLadderInput!, $key: String) {
      escalationLadderSet(
        severity: $severity, expectedVersion: $expectedVersion, input: $input, idempotencyKey: $key
      ) { userErrors { code field } ladder { ${LADDER} } }
    }`,
    variables,
  );
  return errors ? { errors } : data.escalationLadderSet;
}

const codesOf = ({ userErrors }: AnyData) =>
  userErrors.map(({ code, field }: AnyData) => `${code} ${field?.join('.')}`);

test('there is a ladder for each severity before anybody has made one', async () => {
  const network = await api.network();
  const dana = await network.person('COUNSELOR');
  const { data } = await dana.ask(`{ escalationLadders { ${LADDER} } }`);
  expect(data.escalationLadders.map(({ severity }: AnyData) => severity)).toEqual([
    'CRITICAL',
    'HIGH',
    'MODERATE',
    'LOW',
  ]);
  expect(data.escalationLadders[0]).toMatchObject({
    builtIn: true,
    version: 0,
    editedBy: null,
    levels: 6,
    steps: [{ targets: ['CARE_TEAM'], afterMinutes: 0, people: [] }, {}, {}],
  });
});

test('an administrator changes a ladder, by which alerts climb from then on', async () => {
  const network = await api.network();
  const avery = await network.person('ADMINISTRATOR');
  const cole = await network.person('COORDINATOR');
  const dana = await network.person('COUNSELOR');
  const key = randomUUID();
  const input = {
    steps: [
      { ...first, personIds: [cole.id] },
      { targets: ['ADMINISTRATORS'], afterMinutes: 7 },
    ],
    repeats: 2,
    alarmMinutes: 20,
  };
  const change = { input, key };
  const { ladder } = await set(avery, change);
  expect(ladder).toMatchObject({
    severity: 'HIGH',
    version: 1,
    builtIn: false,
    levels: 6,
    editedBy: { id: avery.id },
    steps: [{ people: [{ id: cole.id }] }, { people: [], afterMinutes: 7 }],
  });
  expect((await set(avery, change)).ladder.version).toBe(1);
  const member = await network.member({ counselor: dana });
  const { id } = await raiseAlert(dana, member);
  const { data } = await dana.ask(
    `{ node(id: "${id}") { ... on Alert { climbsAt ladder { levels } told { person { id } } } } }`,
  );
  expect(data.node.ladder.levels).toBe(6);
  expect(data.node.told.map(({ person }: AnyData) => person.id).toSorted()).toEqual(
    [cole.id, dana.id].toSorted(),
  );
  const minutes = (Date.parse(data.node.climbsAt) - Date.now()) / 60_000;
  expect(minutes).toBeGreaterThan(6.8);
  expect(minutes).toBeLessThan(7.2);
});

test('who is named and runs no programs any more is told of nothing they may not see', async () => {
  const network = await api.network();
  const avery = await network.person('ADMINISTRATOR');
  const cole = await network.person('COORDINATOR');
  const dana = await network.person('COUNSELOR');
  await set(avery, { input: { steps: [{ ...first, personIds: [cole.id] }], alarmMinutes: 5 } });
  await api.owner.query(`update membership set roles = '{MENTOR}' where id = $1`, [cole.key]);
  const { id } = await raiseAlert(dana, await network.member({ counselor: dana }));
  const { data } = await dana.ask(
    `{ node(id: "${id}") { ... on Alert { told { person { id } } } } }`,
  );
  expect(data.node.told).toEqual([{ person: { id: dana.id } }]);
});

test('what is wrong is named, and changes nothing', async () => {
  const network = await api.network();
  const avery = await network.person('ADMINISTRATOR');
  const dana = await network.person('COUNSELOR');
  const step = (changes: AnyData) => ({
    input: { steps: [first, { targets: [], afterMinutes: 5, ...changes }], alarmMinutes: 5 },
  });
  expect(codesOf(await set(avery, step({})))).toEqual(['REQUIRED input.steps.1.targets']);
  for (const id of [dana.id, 'nonsense', avery.id.slice(2)]) {
    expect(codesOf(await set(avery, step({ personIds: [avery.id, id] })))).toEqual([
      'NOT_FOUND input.steps.1.personIds.1',
    ]);
  }
  const stale = await set(avery, { expectedVersion: 1 });
  expect(codesOf(stale)).toEqual(['STALE_VERSION expectedVersion']);
  expect(stale.ladder).toMatchObject({ severity: 'HIGH', version: 0, builtIn: true });
  const { data } = await avery.ask(`{ escalationLadders { version } }`);
  expect(data.escalationLadders.every(({ version }: AnyData) => version === 0)).toBe(true);
});

test('of two changes at once one is first, and the other learns of it', async () => {
  const network = await api.network();
  const avery = await network.person('ADMINISTRATOR');
  const both = await Promise.all([set(avery), set(avery)]);
  expect(both.map(codesOf).toSorted((a, b) => a.length - b.length)).toEqual([
    [],
    ['STALE_VERSION expectedVersion'],
  ]);
});

test.each(['COORDINATOR', 'COUNSELOR', 'HOUSE_MANAGER', 'MENTOR', 'MEMBER'] as const)(
  'a %s changes no ladder',
  async (role) => {
    const network = await api.network();
    const person = await network.person(role);
    expect((await set(person)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  },
);

test('the ladder of another organization is another', async () => {
  const avery = await (await api.network()).person('ADMINISTRATOR');
  const other = await (await api.network()).person('ADMINISTRATOR');
  await set(avery);
  const { data } = await other.ask(`{ escalationLadders { builtIn } }`);
  expect(data.escalationLadders.every(({ builtIn }: AnyData) => builtIn)).toBe(true);
});
