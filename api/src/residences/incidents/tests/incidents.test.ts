import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { livedIn, moveIn } from '../../../../test/evening.ts';
import { startApi, type TestApi } from '../../../../test/harness.ts';
import {
  followUpIncident,
  followUpInput,
  incidentsOf,
  recordIncident,
  retractIncident,
} from '../../../../test/incidents.ts';
import { mergeOf } from '../../../../test/merges.ts';
import { stayEnd } from '../../../../test/residences.ts';
import type { TestPerson } from '../../../../test/test-network.ts';
import { statementsOf } from '../../../../test/statements.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

test('whoever runs the house writes down what happened, whom it concerned and what is to be done', async () => {
  const { house, manager, member } = await livedIn(await api.network());
  const { incident, userErrors } = await recordIncident(manager, house.id, {
    kind: 'INJURY',
    what: ' Fox slipped on the stairs. ',
    memberIds: [member.id, member.id],
    followUp: followUpInput({ note: 'Mend the banister.' }),
  });
  expect(userErrors).toEqual([]);
  expect(incident).toMatchObject({
    kind: 'INJURY',
    what: 'Fox slipped on the stairs.',
    concerned: [{ alias: 'Fox' }],
    recordedBy: { id: manager.id },
    residence: { id: house.id },
    retractedAt: null,
    viewerRetracts: true,
    followUp: {
      state: 'OPEN',
      note: 'Mend the banister.',
      member: { id: member.id },
      owner: { id: manager.id },
      subject: { id: incident.id },
    },
  });
  expect(await incidentsOf(house.coordinator, house.id)).toMatchObject([{ id: incident.id }]);
});

test('what happened is sealed in the database', async () => {
  const { network, house, manager } = await livedIn(await api.network());
  await recordIncident(manager, house.id);
  const { rows } = await api.owner.query(
    'select what from house_incident where organization_id = $1',
    [network.organizationId],
  );
  expect(rows).toHaveLength(1);
  expect(rows[0].what).not.toContain('heating');
});

test('those it concerned and other members read nothing of it, other houses neither', async () => {
  const network = await api.network();
  const { house, self, manager, member } = await livedIn(network);
  const { incident } = await recordIncident(manager, house.id, { memberIds: [member.id] });
  expect(await incidentsOf(self, house.id)).toBeNull();
  const elsewhere = await network.person('HOUSE_MANAGER');
  const counselor = await network.person('COUNSELOR');
  for (const person of [elsewhere, counselor]) {
    expect(await incidentsOf(person, house.id)).toEqual([]);
  }
  const stranger = await (await api.network()).person('COORDINATOR');
  const unknown = [{ code: 'NOT_FOUND', field: ['id'] }];
  for (const person of [elsewhere, stranger]) {
    expect(await followUpIncident(person, incident.id)).toEqual({
      userErrors: unknown,
      incident: null,
    });
    expect(await retractIncident(person, incident.id)).toEqual({
      userErrors: unknown,
      incident: null,
    });
    expect((await recordIncident(person, house.id)).userErrors).toEqual([
      { code: 'NOT_FOUND', field: ['residenceId'] },
    ]);
    const node = await person.ask('query ($id: ID!) { node(id: $id) { id } }', { id: incident.id });
    expect(node.data).toEqual({ node: null });
  }
});

test('a counselor reads what concerned their member, and not where somebody else’s was there too', async () => {
  const network = await api.network();
  const { house, manager } = await livedIn(network);
  const counselor = await network.person('COUNSELOR');
  const own = await network.member({ alias: 'Heron', counselor });
  await moveIn(house, own, 1);
  const other = await network.member({ alias: 'Lark' });
  await recordIncident(manager, house.id);
  await recordIncident(manager, house.id, { memberIds: [own.id] });
  await recordIncident(house.coordinator, house.id, { memberIds: [own.id, other.id] });
  expect(await incidentsOf(house.coordinator, house.id)).toHaveLength(3);
  expect(await incidentsOf(counselor, house.id)).toMatchObject([
    { concerned: [{ alias: 'Heron' }], viewerRetracts: false },
  ]);
});

test('a house manager loses sight of it with the stay of whom it concerned; what concerned nobody stays', async () => {
  const { house, manager, member, stayId } = await livedIn(await api.network());
  await recordIncident(manager, house.id, { memberIds: [member.id] });
  await recordIncident(manager, house.id);
  expect(await incidentsOf(manager, house.id)).toHaveLength(2);
  await stayEnd(house.coordinator, stayId);
  expect(await incidentsOf(manager, house.id)).toMatchObject([{ concerned: [] }]);
  expect(await incidentsOf(house.coordinator, house.id)).toHaveLength(2);
});

test('whoever runs the house and lives there does not read or write what concerned themselves', async () => {
  const network = await api.network();
  const both = await network.person('COORDINATOR', 'MEMBER');
  const { house, manager, member } = await livedIn(network);
  const { incident } = await recordIncident(manager, house.id, { memberIds: [member.id] });
  await api.owner.query('update member set membership_id = $2 where id = $1', [
    member.key,
    both.key,
  ]);
  expect(await incidentsOf(both, house.id)).toEqual([]);
  expect((await retractIncident(both, incident.id)).userErrors).toEqual([
    { code: 'NOT_FOUND', field: ['id'] },
  ]);
  expect((await recordIncident(both, house.id, { memberIds: [member.id] })).userErrors).toEqual([
    { code: 'NOT_FOUND', field: ['input', 'memberIds'] },
  ]);
});

test('one follow-up is open at a time, about nobody where more than one was concerned', async () => {
  const network = await api.network();
  const { house, manager, member } = await livedIn(network);
  const lark = await network.member({ alias: 'Lark' });
  await moveIn(house, lark, 1);
  const { incident } = await recordIncident(manager, house.id, {
    kind: 'CONFLICT',
    memberIds: [member.id, lark.id],
  });
  expect(incident.followUp).toBeNull();
  const followed = await followUpIncident(manager, incident.id, { forCoordination: true });
  expect(followed.incident.followUp).toBeNull();
  expect(await incidentsOf(house.coordinator, house.id)).toMatchObject([
    { followUp: { state: 'OPEN', owner: null, member: null } },
  ]);
  expect((await followUpIncident(house.coordinator, incident.id)).userErrors).toEqual([
    { code: 'ALREADY_EXISTS', field: ['input', 'note'] },
  ]);
});

test('staff whom it concerned do not read what is to be done either, where others were there too', async () => {
  const network = await api.network();
  const { house, manager, member } = await livedIn(network);
  const both = await network.person('COORDINATOR', 'MEMBER');
  const own = await network.member({ alias: 'Lark', account: both });
  await moveIn(house, own, 1);
  await recordIncident(manager, house.id, {
    kind: 'CONFLICT',
    memberIds: [member.id, own.id],
    followUp: followUpInput({ note: 'Ask Fox alone whether it goes on.', forCoordination: true }),
  });
  const notes = async (person: TestPerson) => {
    const { data } = await person.ask('{ tasks(first: 50) { nodes { note } } }');
    return data.tasks.nodes.map(({ note }: { note: string | null }) => note);
  };
  expect(await notes(house.coordinator)).toContain('Ask Fox alone whether it goes on.');
  expect(await notes(both)).toEqual([]);
});

test('what was written in error leaves the list with its follow-up, by whom wrote it or program staff', async () => {
  const { house, manager, member } = await livedIn(await api.network());
  const input = { memberIds: [member.id], followUp: followUpInput() };
  const theirs = await recordIncident(house.coordinator, house.id, input);
  expect((await retractIncident(manager, theirs.incident.id)).userErrors).toEqual([
    { code: 'NOT_FOUND', field: ['id'] },
  ]);
  const own = await recordIncident(manager, house.id, input);
  const retracted = await retractIncident(manager, own.incident.id);
  expect(retracted).toMatchObject({
    userErrors: [],
    incident: { viewerRetracts: false, followUp: { state: 'CANCELED' } },
  });
  expect(retracted.incident.retractedAt).not.toBeNull();
  expect(await incidentsOf(manager, house.id)).toMatchObject([{ id: theirs.incident.id }]);
  for (const again of [retractIncident, followUpIncident]) {
    expect((await again(manager, own.incident.id)).userErrors).toEqual([
      { code: 'STATE_NOT_ALLOWED', field: ['id'] },
    ]);
  }
});

test('it follows a member whose two records become one', async () => {
  const network = await api.network();
  const { house, member } = await livedIn(network);
  const twin = await network.member({ alias: 'Fox too' });
  for (const memberIds of [[twin.id], [member.id, twin.id]]) {
    await recordIncident(house.coordinator, house.id, { memberIds });
  }
  await mergeOf(house.coordinator, twin, member);
  expect(await incidentsOf(house.coordinator, house.id)).toMatchObject([
    { concerned: [{ id: member.id }] },
    { concerned: [{ id: member.id }] },
  ]);
});

const minutesFromNow = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();

test.each([
  ['a moment to come', { at: minutesFromNow(5) }, ['at'], 'OUT_OF_RANGE'],
  ['more than a year ago', { at: minutesFromNow(-367 * 1440) }, ['at'], 'OUT_OF_RANGE'],
  ['nothing', { what: ' ' }, ['what'], 'REQUIRED'],
  ['too much', { what: 'x'.repeat(4001) }, ['what'], 'TOO_LONG'],
  ['nobody we know', { memberIds: ['bm9ib2R5'] }, ['memberIds'], 'NOT_FOUND'],
  ['too many', { memberIds: Array(21).fill('x') }, ['memberIds'], 'OUT_OF_RANGE'],
  [
    'a follow-up without words',
    { followUp: followUpInput({ note: '' }) },
    ['followUp', 'note'],
    'REQUIRED',
  ],
  [
    'a follow-up for nobody we know',
    { followUp: followUpInput({ ownerId: 'bm9ib2R5' }) },
    ['followUp', 'ownerId'],
    'NOT_FOUND',
  ],
])('%s is refused, and nothing is written', async (_, input, field, code) => {
  const { house, manager } = await livedIn(await api.network());
  expect((await recordIncident(manager, house.id, input)).userErrors).toEqual([
    { code, field: ['input', ...field] },
  ]);
  expect(await incidentsOf(manager, house.id)).toEqual([]);
});

test('a repeat of the key gives what was written first, and the list costs the same for one as for three', async () => {
  const { house, manager, member } = await livedIn(await api.network());
  const input = { memberIds: [member.id], followUp: followUpInput() };
  const first = await recordIncident(manager, house.id, input, 'incident-key-1');
  const at = first.incident.at;
  const { note, dueAt } = first.incident.followUp;
  const again = { ...input, at, followUp: { note, dueAt } };
  const once = await recordIncident(manager, house.id, again, 'incident-key-2');
  const twice = await recordIncident(manager, house.id, again, 'incident-key-2');
  expect(twice.incident.id).toBe(once.incident.id);
  const one = await statementsOf(() => incidentsOf(manager, house.id, '(first: 1)'));
  await recordIncident(manager, house.id, input);
  const three = await statementsOf(() => incidentsOf(manager, house.id));
  expect(three).toHaveLength(one.length);
  expect(await incidentsOf(manager, house.id)).toHaveLength(3);
});
