import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  beginGroup,
  editGroup,
  endGroup,
  GROUP,
  groupOf,
  joinGroup,
} from '../../../../test/groups.ts';
import { startApi, type AnyData, type TestApi } from '../../../../test/harness.ts';
import { statementsOf } from '../../../../test/statements.ts';
import type { TestPerson } from '../../../../test/test-network.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi({ telehealthHosts: ['video.example.org'] });
});
afterAll(() => api.close());

const codesOf = ({ userErrors }: AnyData): string[] =>
  userErrors.map(({ code, field }: AnyData) => `${code} ${field?.join('.') ?? ''}`);

const namesOf = async (person: TestPerson, filter?: AnyData): Promise<string[]> => {
  const { data, errors } = await person.ask(
    'query ($filter: GroupFilter) { groups(filter: $filter) { nodes { name } } }',
    { filter },
  );
  expect(errors).toBeUndefined();
  return data.groups.nodes.map(({ name }: AnyData) => name);
};

test('what a group is like is kept as it was said, and a repeat of the call makes no second one', async () => {
  const network = await api.network();
  const coordinator = await network.person('COORDINATOR');
  const host = await network.person('COUNSELOR');
  const input = {
    name: '  Evening circle ',
    description: 'For everybody.',
    fellowship: 'SMART',
    audiences: ['VETERANS', 'WOMEN'],
    types: ['O', 'D'],
    languages: ['es', 'en'],
    venue: 'HYBRID',
    address: '12 Mill Street',
    joinUrl: 'https://video.example.org/circle',
    hostIds: [host.id, coordinator.id],
    admission: 'BY_INVITATION',
  };
  const key = randomUUID();
  const made = await beginGroup(coordinator, input, key);
  expect(codesOf(made)).toEqual([]);
  expect(made.group).toMatchObject({
    ...Object.fromEntries(Object.entries(input).filter(([field]) => field in made.group)),
    name: 'Evening circle',
    fellowship: { code: 'SMART' },
    types: [{ code: 'O' }, { code: 'D' }],
    hosts: expect.arrayContaining([{ id: host.id }, { id: coordinator.id }]),
    secular: true,
    viewerHosts: true,
    memberCount: 0,
    endedAt: null,
    version: 1,
  });
  const again = await beginGroup(coordinator, input, key);
  expect(again.group.id).toBe(made.group.id);
  expect(await namesOf(coordinator)).toEqual(['Evening circle']);
});

test('an edit says all of it anew, hosts who stay go on, and a stale one is given what is there', async () => {
  const network = await api.network();
  const coordinator = await network.person('COORDINATOR');
  const [first, second] = [await network.person('COUNSELOR'), await network.person('MENTOR')];
  const group = await groupOf(coordinator, { description: 'Old', hostIds: [first.id] });
  const edited = await editGroup(coordinator, group, { hostIds: [second.id, first.id] });
  expect(edited.group).toMatchObject({
    description: null,
    hosts: [{ id: first.id }, { id: second.id }],
    version: 2,
  });
  const stale = await editGroup(coordinator, group, { description: 'Mine' });
  expect(codesOf(stale)).toEqual(['STALE_VERSION expectedVersion']);
  expect(stale.group).toMatchObject({ description: null, version: 2 });
});

test('what is wrong names its field and changes nothing', async () => {
  const network = await api.network();
  const coordinator = await network.person('COORDINATOR');
  const member = await network.person('MEMBER');
  const { name } = await groupOf(coordinator);
  const refused = async (input: AnyData) => codesOf(await beginGroup(coordinator, input));
  expect(await refused({ name })).toEqual(['ALREADY_EXISTS input.name']);
  const spaced = `  ${name.toUpperCase()} `;
  expect(await refused({ name: spaced })).toEqual(['ALREADY_EXISTS input.name']);
  expect(await refused({ hostIds: [member.id, coordinator.id] })).toEqual([
    'NOT_FOUND input.hostIds.0',
  ]);
  expect(await refused({ venue: 'ONLINE', joinUrl: 'https://elsewhere.example.com/x' })).toEqual([
    'INVALID input.joinUrl',
  ]);
  expect(await namesOf(coordinator)).toEqual([name]);
});

test('of two who give one name at the same moment, one is told that it is taken', async () => {
  const network = await api.network();
  const [one, other] = [await network.person('COORDINATOR'), await network.person('COORDINATOR')];
  const made = await Promise.all(
    [one, other, one, other].map((person) => beginGroup(person, { name: 'Circle' })),
  );
  const taken = ['ALREADY_EXISTS input.name'];
  expect(made.map(codesOf).toSorted()).toEqual([[], taken, taken, taken]);
  const [first, second] = [await groupOf(one), await groupOf(one)];
  const edited = await Promise.all(
    [first, second].map((group) => editGroup(one, group, { name: 'Square' })),
  );
  expect(edited.map(codesOf).toSorted()).toEqual([[], taken]);
});

test('a group that ended is no more among those that go on, its name is free, and nothing of it changes', async () => {
  const network = await api.network();
  const coordinator = await network.person('COORDINATOR');
  const group = await groupOf(coordinator, { name: 'Circle' });
  const ended = await endGroup(coordinator, group);
  expect(ended.group).toMatchObject({ endedAt: expect.any(String), version: 2 });
  expect(await namesOf(coordinator)).toEqual([]);
  expect(await namesOf(coordinator, { ended: true })).toEqual(['Circle']);
  expect(codesOf(await endGroup(coordinator, ended.group))).toEqual(['STATE_NOT_ALLOWED id']);
  expect(codesOf(await editGroup(coordinator, ended.group, {}))).toEqual(['STATE_NOT_ALLOWED id']);
  await groupOf(coordinator, { name: 'Circle' });
});

test('filters find by fellowship, by what is said of it, for whom, and in which language', async () => {
  const network = await api.network();
  const coordinator = await network.person('COORDINATOR');
  const counselor = await network.person('COUNSELOR');
  const no = { secular: false, medicationWelcoming: false };
  await groupOf(coordinator, { ...no, name: 'A', fellowship: 'AA', languages: ['es'] });
  await groupOf(coordinator, { ...no, name: 'B', secular: true, audiences: ['VETERANS', 'MEN'] });
  await groupOf(coordinator, { ...no, name: 'C', medicationWelcoming: true, audiences: ['LGBTQ'] });
  await groupOf(coordinator, { ...no, name: 'D', hostIds: [counselor.id] });
  expect(await namesOf(counselor)).toEqual(['A', 'B', 'C', 'D']);
  expect(await namesOf(counselor, { fellowships: ['AA', 'NA'] })).toEqual(['A']);
  expect(await namesOf(counselor, { fellowships: [] })).toEqual([]);
  expect(await namesOf(counselor, { secular: true })).toEqual(['B']);
  expect(await namesOf(counselor, { medicationWelcoming: true })).toEqual(['C']);
  expect(await namesOf(counselor, { audiences: ['LGBTQ', 'VETERANS'] })).toEqual(['B', 'C']);
  expect(await namesOf(counselor, { language: 'es' })).toEqual(['A']);
  expect(await namesOf(counselor, { mine: true })).toEqual(['D']);
  const { errors } = await counselor.ask('{ groups(filter: { language: "?" }) { nodes { id } } }');
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
});

test('the vocabulary of fellowships is the same for everybody', async () => {
  const person = await (await api.network()).person('MEMBER');
  const { data } = await person.ask(
    '{ fellowships { code secular medicationWelcoming audiences name { locale text } } }',
  );
  expect(data.fellowships).toContainEqual({
    code: 'LIFERING',
    secular: true,
    medicationWelcoming: true,
    audiences: [],
    name: expect.arrayContaining([{ locale: 'en', text: 'LifeRing Secular Recovery' }]),
  });
});

test('a list of groups with all of each takes the same work, however many there are', async () => {
  const network = await api.network();
  const coordinator = await network.person('COORDINATOR');
  for (let i = 0; i < 4; i += 1) {
    const group = await groupOf(coordinator, { hostIds: [coordinator.id] });
    await joinGroup(coordinator, group, await network.member());
  }
  const work = async (first: number) =>
    (
      await statementsOf(async () => {
        const { data, errors } = await coordinator.ask(
          `query ($first: Int) { groups(first: $first) { nodes {
            ${GROUP} members(first: 5) { nodes { id alias group { id } member { alias } } }
          } } }`,
          { first },
        );
        expect(errors).toBeUndefined();
        expect(data.groups.nodes).toHaveLength(first);
      })
    ).length;
  expect(await work(4)).toBe(await work(1));
});

test('groups of another organization are unknown, and take no change', async () => {
  const group = await groupOf(await (await api.network()).person('COORDINATOR'));
  const stranger = await (await api.network()).person('COORDINATOR');
  expect(codesOf(await editGroup(stranger, group, {}))).toEqual(['NOT_FOUND id']);
  expect(codesOf(await endGroup(stranger, group))).toEqual(['NOT_FOUND id']);
  expect((await stranger.ask(`{ group(id: "${group.id}") { id } }`)).data.group).toBeNull();
});
