import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { meanwhile } from '../../../../test/blocked.ts';
import {
  askPass,
  choresOf,
  endChore,
  livedIn,
  fromNow,
  movePass,
  moveIn,
  moveTurn,
  saveChore,
  swapTurns,
} from '../../../../test/evening.ts';
import { startApi, type AnyData, type TestApi } from '../../../../test/harness.ts';
import { stayEnd } from '../../../../test/residences.ts';
import { statementsOf } from '../../../../test/statements.ts';
import { planChores } from '../plan-chores.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

/** A house with two who live there, Fox and Owl. */
async function houseOfTwo() {
  const network = await api.network();
  const lived = await livedIn(network);
  const owl = await network.member({ alias: 'Owl' });
  const owlStay = await moveIn(lived.house, owl, 1);
  /** As the timer does, once its time has come. */
  const sweep = async () => {
    await api.owner.query('update residence set chores_due_at = app.now() where id = $1', [
      lived.house.key,
    ]);
    await planChores(api.app.services);
  };
  const { manager, house } = lived;
  const turns = async (): Promise<AnyData[]> => (await choresOf(manager, house.id)).choreTurns;
  return { ...lived, owl, owlStay, sweep, turns };
}

const who = (turns: AnyData[]) => turns.map(({ member }) => member.alias);

test('a chore is shared out for the week ahead at once, and fairly', async () => {
  const { manager, house, turns } = await houseOfTwo();
  const { chore, userErrors } = await saveChore(manager, house.id);
  expect(userErrors).toEqual([]);
  expect(chore).toMatchObject({ name: 'Kitchen', weight: 2, version: 1, endedAt: null });
  const shared = who(await turns());
  expect(shared).toHaveLength(7);
  const foxes = shared.filter((alias) => alias === 'Fox').length;
  expect([3, 4]).toContain(foxes);
  expect(shared.slice(0, 2).toSorted()).toEqual(['Fox', 'Owl']);
});

test('turns fall to others when somebody leaves, and what is done stays', async () => {
  const { manager, house, owlStay, sweep, turns } = await houseOfTwo();
  await saveChore(manager, house.id);
  const [today] = await turns();
  await moveTurn(manager, 'choreDone', today.id);
  await stayEnd(house.coordinator, owlStay);
  await sweep();
  const after = (await choresOf(house.coordinator, house.id)).choreTurns;
  expect(who(after.slice(1))).toEqual(Array<string>(6).fill('Fox'));
  expect(after[0]).toMatchObject({ doneBy: { id: manager.id } });
});

test('who goes away for some nights has no turn on their days', async () => {
  const { manager, self, house, stayId, sweep, turns } = await houseOfTwo();
  await saveChore(manager, house.id);
  const { pass } = await askPass(self, stayId, { from: fromNow(0), until: fromNow(24 * 8) });
  await movePass(manager, 'passApprove', pass.id);
  await sweep();
  expect(who(await turns())).toEqual(Array<string>(7).fill('Owl'));
});

test('several processes share out once', async () => {
  const { manager, house, turns } = await houseOfTwo();
  await saveChore(manager, house.id);
  await api.owner.query('update chore_turn set ended_at = app.now() where residence_id = $1', [
    house.key,
  ]);
  await api.owner.query('update residence set chores_due_at = app.now() where id = $1', [
    house.key,
  ]);
  await Promise.all([1, 2, 3].map(() => planChores(api.app.services)));
  expect(await turns()).toHaveLength(7);
});

test('a chore is changed by version, keeps its name for itself, and ends with the turns ahead', async () => {
  const { manager, house, turns } = await houseOfTwo();
  const { chore } = await saveChore(manager, house.id);
  const other = await saveChore(manager, house.id, { name: ' KITCHEN ' });
  expect(other.userErrors).toEqual([{ code: 'ALREADY_EXISTS', field: ['input', 'name'] }]);
  const only = [(await turns())[0]].map(({ on }) => weekdayOf(on));
  const changed = await saveChore(manager, house.id, { id: chore.id, version: 1, weekdays: only });
  expect(changed.chore).toMatchObject({ weekdays: only, version: 2 });
  expect(await turns()).toHaveLength(1);
  expect((await saveChore(manager, house.id, { id: chore.id, version: 1 })).userErrors).toEqual([
    { code: 'STALE_VERSION', field: ['expectedVersion'] },
  ]);
  expect((await endChore(manager, chore.id)).chore.endedAt).toEqual(expect.any(String));
  expect(await choresOf(manager, house.id)).toEqual({ chores: [], choreTurns: [] });
  expect((await endChore(manager, chore.id)).userErrors).toEqual([
    { code: 'STATE_NOT_ALLOWED', field: ['id'] },
  ]);
});

const weekdayOf = (on: string) =>
  new Intl.DateTimeFormat('en-US', { weekday: 'long', timeZone: 'UTC' })
    .format(new Date(`${on}T12:00:00Z`))
    .toUpperCase();

test.each([
  [{ name: ' ' }, 'name', 'REQUIRED'],
  [{ name: 'x'.repeat(81) }, 'name', 'TOO_LONG'],
  [{ weight: 0 }, 'weight', 'OUT_OF_RANGE'],
  [{ weight: 6 }, 'weight', 'OUT_OF_RANGE'],
  [{ weekdays: [] }, 'weekdays', 'REQUIRED'],
])('a chore of %j is refused', async (input, field, code) => {
  const { manager, house } = await livedIn(await api.network());
  expect((await saveChore(manager, house.id, input)).userErrors).toEqual([
    { code, field: ['input', field] },
  ]);
});

test('whoever’s turn it is says that it is done and can take it back for 8 seconds; others’ are not theirs', async () => {
  const { manager, self, house, turns } = await houseOfTwo();
  await saveChore(manager, house.id);
  await saveChore(manager, house.id, { name: 'Floor' });
  const all = await turns();
  const own = all.find(({ member }) => member.alias === 'Fox');
  const theirs = all.find(({ member }) => member.alias === 'Owl');
  expect(who((await choresOf(self, house.id)).choreTurns)).not.toContain('Owl');
  expect((await moveTurn(self, 'choreDone', theirs.id)).userErrors).toEqual([
    { code: 'NOT_FOUND', field: ['id'] },
  ]);
  const done = await moveTurn(self, 'choreDone', own.id);
  expect(done.turn).toMatchObject({
    doneBy: { id: self.id },
    doneAt: expect.any(String),
    undoUntil: expect.any(String),
  });
  const notSo = [{ code: 'STATE_NOT_ALLOWED', field: ['id'] }];
  expect((await moveTurn(manager, 'choreDone', own.id)).userErrors).toEqual(notSo);
  expect((await moveTurn(manager, 'choreUndo', own.id)).userErrors).toEqual(notSo);
  expect((await moveTurn(self, 'choreUndo', own.id)).turn.doneAt).toBeNull();
  await moveTurn(self, 'choreDone', own.id);
  await api.owner.query(
    `update chore_turn set done_at = done_at - interval '9 seconds'
     where residence_id = $1 and done_at is not null`,
    [house.key],
  );
  expect((await moveTurn(self, 'choreUndo', own.id)).userErrors).toEqual([
    { code: 'TOO_LATE', field: ['id'] },
  ]);
  const ahead = all.at(-1);
  expect((await moveTurn(manager, 'choreDone', ahead.id)).userErrors).toEqual(notSo);
});

test('two turns are swapped, and neither when one is done', async () => {
  const { manager, house, sweep, turns } = await houseOfTwo();
  await saveChore(manager, house.id);
  const [one, two, three] = await turns();
  const { turns: swapped } = await swapTurns(manager, one.id, two.id);
  expect(who(swapped)).toEqual([two.member.alias, one.member.alias]);
  await sweep();
  expect(who((await turns()).slice(0, 2))).toEqual([two.member.alias, one.member.alias]);
  await moveTurn(manager, 'choreDone', one.id);
  expect((await swapTurns(manager, three.id, one.id)).userErrors).toEqual([
    { code: 'STATE_NOT_ALLOWED', field: ['withId'] },
  ]);
});

test('nobody is given a day on which a pass has them away', async () => {
  const { manager, self, house, stayId, sweep, turns } = await houseOfTwo();
  await saveChore(manager, house.id);
  const { pass } = await askPass(self, stayId, { from: fromNow(0), until: fromNow(24 * 4) });
  await movePass(manager, 'passApprove', pass.id);
  await sweep();
  const before = await turns();
  const foxes = before.find(({ member }: AnyData) => member.alias === 'Fox');
  const [, owls] = before;
  for (const [ids, field] of [
    [[owls.id, foxes.id], 'id'],
    [[foxes.id, owls.id], 'withId'],
  ] as const) {
    expect((await swapTurns(manager, ...ids)).userErrors).toEqual([
      { code: 'STATE_NOT_ALLOWED', field: [field] },
    ]);
  }
  expect(who(await turns())).toEqual(who(before));
});

test('who does not run the house neither sets chores nor sees whose turn it is', async () => {
  const { network, manager, house, turns } = await houseOfTwo();
  const { chore } = await saveChore(manager, house.id);
  const [one, two] = await turns();
  const elsewhere = await network.person('HOUSE_MANAGER');
  const unknown = (field: string) => [{ code: 'NOT_FOUND', field: [field] }];
  expect((await saveChore(elsewhere, house.id)).userErrors).toEqual(unknown('residenceId'));
  expect((await endChore(elsewhere, chore.id)).userErrors).toEqual(unknown('id'));
  expect((await moveTurn(elsewhere, 'choreDone', one.id)).userErrors).toEqual(unknown('id'));
  expect((await swapTurns(elsewhere, one.id, two.id)).userErrors).toEqual(unknown('id'));
  expect((await choresOf(elsewhere, house.id)).choreTurns).toEqual([]);
  const stranger = await (await api.network()).person('COORDINATOR');
  expect((await endChore(stranger, chore.id)).userErrors).toEqual(unknown('id'));
  const mentor = await network.person('MENTOR');
  expect(await choresOf(mentor, house.id)).toBeNull();
});

test('who has moved out sees no more what has to be done in the house', async () => {
  const { manager, self, house, stayId } = await houseOfTwo();
  await saveChore(manager, house.id);
  expect((await choresOf(self, house.id)).chores).toHaveLength(1);
  await stayEnd(house.coordinator, stayId);
  expect((await choresOf(self, house.id)).chores).toEqual([]);
});

test.each([
  ['closes', 'update residence set ended_at = app.now() where id = $1'],
  [
    'goes to others',
    'update residence_manager set ended_at = app.now() where residence_id = $1 and ended_at is null',
  ],
])('in a house that %s while a chore is set there is none', async (_, change) => {
  const { house, manager } = await livedIn(await api.network());
  const answer = await meanwhile(
    api,
    [
      ['select from residence where id = $1 for no key update', [house.key]],
      [change, [house.key]],
    ],
    () => saveChore(manager, house.id),
  );
  expect(answer.userErrors).toEqual([{ code: 'NOT_FOUND', field: ['residenceId'] }]);
  const { rows } = await api.owner.query('select id from chore where residence_id = $1', [
    house.key,
  ]);
  expect(rows).toEqual([]);
});

test('the list costs as many statements for many turns as for few', async () => {
  const { manager, house } = await houseOfTwo();
  const counts = [];
  for (const name of ['Kitchen', 'Floor', 'Bath']) {
    await saveChore(manager, house.id, { name });
    counts.push((await statementsOf(() => choresOf(manager, house.id))).length);
  }
  expect(new Set(counts).size).toBe(1);
});
