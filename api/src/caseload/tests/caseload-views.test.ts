import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApi, type AnyData, type TestApi } from '../../../test/harness.ts';
import { statementsOf } from '../../../test/statements.ts';
import type { TestPerson } from '../../../test/test-network.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const VIEW = 'id name shared mayEdit owner { id } bands mine alias order version';
const documents = {
  caseloadViewCreate: `mutation ($input: CaseloadViewInput!, $key: String) {
    caseloadViewCreate(input: $input, idempotencyKey: $key) { userErrors { code field } view { ${VIEW} } } }`,
  caseloadViewEdit: `mutation ($id: ID!, $version: Int!, $input: CaseloadViewInput!) {
    caseloadViewEdit(id: $id, expectedVersion: $version, input: $input) {
      userErrors { code field } view { ${VIEW} } } }`,
  caseloadViewEnd: `mutation ($id: ID!) { caseloadViewEnd(id: $id) { userErrors { code field } } }`,
};

async function ask(
  person: TestPerson,
  name: keyof typeof documents,
  variables: AnyData,
): Promise<AnyData> {
  const { data, errors } = await person.ask(documents[name], variables);
  if (errors) throw new Error(JSON.stringify(errors));
  return data[name];
}

const saved = async (person: TestPerson, input: AnyData = {}): Promise<AnyData> => {
  const { userErrors, view } = await ask(person, 'caseloadViewCreate', {
    input: { name: 'Tonight', ...input },
  });
  expect(userErrors).toEqual([]);
  return view;
};
async function listed(person: TestPerson): Promise<AnyData[]> {
  const { data, errors } = await person.ask(`{ caseloadViews { ${VIEW} } }`);
  if (errors) throw new Error(JSON.stringify(errors));
  return data.caseloadViews;
}
const namesOf = async (person: TestPerson) => (await listed(person)).map(({ name }) => name);

test('a view is kept for who saved it alone, sealed, and read again by its id', async () => {
  const network = await api.network();
  const [dana, riley] = [await network.person('COUNSELOR'), await network.person('COUNSELOR')];
  const input = {
    name: 'Canary',
    bands: ['HIGH', 'UNKNOWN'],
    mine: true,
    alias: 'Ca',
    order: 'ALIAS',
  };
  const view = await saved(dana, input);
  expect(view).toMatchObject({ ...input, shared: false, mayEdit: true, owner: { id: dana.id } });
  expect(await listed(riley)).toEqual([]);
  const admin = await network.person('ADMINISTRATOR');
  for (const person of [riley, admin]) {
    const { data } = await person.ask('query ($id: ID!) { node(id: $id) { id } }', view);
    expect(data.node).toBeNull();
    const edited = await ask(person, 'caseloadViewEdit', {
      id: view.id,
      version: 1,
      input: { name: 'x' },
    });
    expect(edited).toMatchObject({ userErrors: [{ code: 'NOT_FOUND' }], view: null });
  }
  const { data } = await dana.ask('query ($id: ID!) { node(id: $id) { id } }', view);
  expect(data.node).toEqual({ id: view.id });
  const { rows } = await api.owner.query(
    'select v::text as kept from caseload_view v where organization_id = $1',
    [network.organizationId],
  );
  expect(rows[0].kept).not.toContain('Canary');
});

test('who administers shares a view, which everybody here has and nobody else changes', async () => {
  const network = await api.network();
  const [admin, dana] = [await network.person('ADMINISTRATOR'), await network.person('COUNSELOR')];
  const refused = await ask(dana, 'caseloadViewCreate', { input: { name: 'All', shared: true } });
  expect(refused).toMatchObject({
    userErrors: [{ code: 'INVALID', field: ['input', 'shared'] }],
    view: null,
  });
  const withAlias = await ask(admin, 'caseloadViewCreate', {
    input: { name: 'All', shared: true, alias: 'Jo' },
  });
  expect(withAlias.userErrors).toEqual([{ code: 'INVALID', field: ['input', 'alias'] }]);
  const view = await saved(admin, { shared: true });
  expect(await listed(dana)).toMatchObject([{ id: view.id, mayEdit: false }]);
  for (const name of ['caseloadViewEdit', 'caseloadViewEnd'] as const) {
    const answer = await ask(dana, name, { id: view.id, version: 1, input: { name: 'Mine' } });
    expect(answer.userErrors).toEqual([{ code: 'NOT_FOUND', field: ['id'] }]);
  }
  const other = await network.person('ADMINISTRATOR');
  const edited = await ask(other, 'caseloadViewEdit', {
    id: view.id,
    version: 1,
    input: { name: 'Renamed', shared: true },
  });
  expect(edited.view).toMatchObject({ name: 'Renamed', version: 2, owner: { id: admin.id } });
  // Taken from everybody by who made it alone: it would be theirs, with whatever was written into it.
  const taken = await ask(other, 'caseloadViewEdit', {
    id: view.id,
    version: 2,
    input: { name: 'Renamed', alias: 'Jo' },
  });
  expect(taken.userErrors).toEqual([{ code: 'INVALID', field: ['input', 'shared'] }]);
  // No longer shared, it is again of who made it.
  await ask(admin, 'caseloadViewEdit', { id: view.id, version: 2, input: { name: 'Own' } });
  expect(await namesOf(dana)).toEqual([]);
  expect(await namesOf(admin)).toEqual(['Own']);
});

test('a view is renamed, not over somebody’s newer words, and removed once', async () => {
  const dana = await (await api.network()).person('COUNSELOR');
  const { id } = await saved(dana, { name: 'B' });
  await saved(dana, { name: 'a' });
  expect(await namesOf(dana)).toEqual(['a', 'B']);
  const edited = await ask(dana, 'caseloadViewEdit', {
    id,
    version: 1,
    input: { name: 'C', bands: ['LOW'] },
  });
  expect(edited.view).toMatchObject({ name: 'C', bands: ['LOW'], version: 2 });
  const stale = await ask(dana, 'caseloadViewEdit', { id, version: 1, input: { name: 'D' } });
  expect(stale).toMatchObject({ userErrors: [{ code: 'STALE_VERSION' }], view: { name: 'C' } });
  expect((await ask(dana, 'caseloadViewEnd', { id })).userErrors).toEqual([]);
  expect((await ask(dana, 'caseloadViewEnd', { id })).userErrors).toMatchObject([
    { code: 'NOT_FOUND' },
  ]);
  expect(await namesOf(dana)).toEqual(['a']);
});

test('another organization has none of it', async () => {
  const admin = await (await api.network()).person('ADMINISTRATOR');
  const { id } = await saved(admin, { shared: true });
  const stranger = await (await api.network()).person('ADMINISTRATOR');
  expect(await listed(stranger)).toEqual([]);
  expect((await ask(stranger, 'caseloadViewEnd', { id })).userErrors).toMatchObject([
    { code: 'NOT_FOUND' },
  ]);
});

test('a repeat of the key saves it once, and there is an end to how many', async () => {
  const dana = await (await api.network()).person('COUNSELOR');
  const key = randomUUID();
  const repeat = { input: { name: 'Once' }, key };
  const [one, two] = [
    await ask(dana, 'caseloadViewCreate', repeat),
    await ask(dana, 'caseloadViewCreate', repeat),
  ];
  expect(one.view.id).toBe(two.view.id);
  for (let i = 1; i < 48; i += 1) await saved(dana);
  const last = await Promise.all(
    [1, 2, 3, 4].map(() => ask(dana, 'caseloadViewCreate', { input: { name: 'At once' } })),
  );
  expect(last.filter((answer) => answer.userErrors.length === 0)).toHaveLength(2);
  const { userErrors } = await ask(dana, 'caseloadViewCreate', { input: { name: 'One more' } });
  expect(userErrors).toEqual([{ code: 'OUT_OF_RANGE', field: ['input'] }]);
});

test('the list takes the same statements however many there are', async () => {
  const network = await api.network();
  const dana = await network.person('COUNSELOR');
  const cost = async () => (await statementsOf(() => listed(dana))).length;
  await saved(dana);
  const few = await cost();
  for (let i = 0; i < 11; i += 1) {
    await saved(dana);
    await saved(await network.person('ADMINISTRATOR'), { shared: true });
  }
  expect(await cost()).toBe(few);
});
