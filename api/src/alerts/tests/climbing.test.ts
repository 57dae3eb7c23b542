import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { acknowledge, escalate, logContact, resolve, undo } from '../../../test/alert-moves.ts';
import { blockedBy } from '../../../test/blocked.ts';
import { answers, checkIn, raiseAlert } from '../../../test/check-in.ts';
import { startApi, type AnyData, type TestApi } from '../../../test/harness.ts';
import { LiveStream } from '../../../test/live-stream.ts';
import type { TestPerson } from '../../../test/test-network.ts';
import { keyOf } from '../../common/ids.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

async function staffed() {
  const network = await api.network();
  const dana = await network.person('COUNSELOR');
  const cole = await network.person('COORDINATOR');
  const avery = await network.person('ADMINISTRATOR');
  const member = await network.member({ counselor: dana });
  return { network, dana, cole, avery, member };
}

const ALERT = `id state level climbsAt unattendedSince version
  told { level person { id } } log { type actor { id } }`;

async function look(person: TestPerson, id: string): Promise<AnyData> {
  const { data } = await person.ask(`{ node(id: "${id}") { ... on Alert { ${ALERT} } } }`);
  return data.node;
}

const toldOf = (alert: AnyData) =>
  alert.told.map((notice: AnyData) => [notice.level, notice.person.id]);
const stepsOf = (alert: AnyData) => alert.log.map(({ type }: { type: string }) => type);

/** The time of the next step comes, and the step with it. */
async function climbs(person: TestPerson, id: string): Promise<AnyData> {
  const { level, log } = await look(person, id);
  await api.owner.query(
    `update alert set climbs_at = app.now() - interval '1 second' where id = $1`,
    [keyOf('Alert', id)],
  );
  for (let turn = 0; turn < 100; turn += 1) {
    const alert = await look(person, id);
    if (alert.level !== level || alert.log.length !== log.length) return alert;
    await wait(50);
  }
  throw new Error('It did not climb.');
}

async function critical(person: TestPerson, member: { id: string }): Promise<string> {
  await checkIn(person, { memberId: member.id, instruments: [answers('PHQ_9', { 9: 2 })] });
  const { data } = await person.ask(
    `{ alerts(filter: { severities: [CRITICAL] }) { nodes { id } } }`,
  );
  return data.alerts.nodes[0].id as string;
}

test('an alert is told to the care team as it is raised', async () => {
  const { dana, member } = await staffed();
  const { id } = await raiseAlert(dana, member);
  const alert = await look(dana, id);
  expect(alert).toMatchObject({ level: 1, unattendedSince: null });
  expect(toldOf(alert)).toEqual([[1, dana.id]]);
  expect(stepsOf(alert)).toEqual(['RAISED']);
  expect(Date.parse(alert.climbsAt) - Date.now()).toBeGreaterThan(3.9 * 3_600_000);
});

test('what nobody answers climbs to the last step, begins again, and is unattended: never silent', async () => {
  const { dana, cole, avery, member } = await staffed();
  const id = await critical(dana, member);
  const live = await LiveStream.following(api, dana.token);
  const steps = [await look(dana, id)];
  for (let level = 2; level <= 6; level += 1) steps.push(await climbs(dana, id));
  expect(steps.map(({ level }) => level)).toEqual([1, 2, 3, 4, 5, 6]);
  expect(toldOf(steps.at(-1))).toEqual([
    [1, dana.id],
    [2, cole.id],
    [3, avery.id],
    [4, dana.id],
    [5, cole.id],
    [6, avery.id],
  ]);
  expect(steps.every(({ unattendedSince }) => unattendedSince === null)).toBe(true);

  const unattended = await climbs(dana, id);
  expect(unattended).toMatchObject({ state: 'OPEN', level: 6 });
  expect(unattended.unattendedSince).not.toBeNull();
  const alarmed = [avery.id, cole.id].toSorted();
  expect(
    unattended.told
      .slice(6)
      .map(({ person }: AnyData) => person.id)
      .toSorted(),
  ).toEqual(alarmed);

  const again = await climbs(dana, id);
  expect(again.unattendedSince).toBe(unattended.unattendedSince);
  // Whom the alarm goes to is noted once.
  expect(again.told).toHaveLength(8);
  expect(again.told.at(-1).level).toBeNull();
  expect(stepsOf(again).slice(-2)).toEqual(['UNATTENDED', 'UNATTENDED']);
  const events = [];
  for (let at = 0; at < 7; at += 1) events.push((await live.event()).type);
  await live.close();
  expect(events).toEqual([
    ...Array.from({ length: 5 }, () => 'ESCALATED'),
    'UNATTENDED',
    'UNATTENDED',
  ]);
});

test('who takes it stops it; with no contact it opens again and climbs on', async () => {
  const { dana, cole, member } = await staffed();
  const id = await critical(dana, member);
  const { alert: taken } = await acknowledge(dana, id);
  expect(taken).toMatchObject({ climbsAt: null, level: 1 });
  await api.owner.query(
    `update alert set hold_until = app.now() - interval '1 second' where id = $1`,
    [keyOf('Alert', id)],
  );
  for (let turn = 0; turn < 100; turn += 1) {
    if ((await look(dana, id)).level > 1) break;
    await wait(50);
  }
  const alert = await look(dana, id);
  expect(alert).toMatchObject({ state: 'OPEN', level: 2 });
  expect(toldOf(alert)).toEqual([
    [1, dana.id],
    [2, cole.id],
  ]);
});

test('a contact ends the climbing, and so does a settlement', async () => {
  const { dana, member } = await staffed();
  const id = await critical(dana, member);
  expect((await logContact(dana, id)).alert.climbsAt).toBeNull();
  expect((await resolve(dana, id)).alert).toMatchObject({ climbsAt: null, unattendedSince: null });
});

test('an acknowledgment taken back climbs when it would have', async () => {
  const { dana, member } = await staffed();
  const id = await critical(dana, member);
  const { climbsAt } = await look(dana, id);
  await acknowledge(dana, id);
  expect((await undo(dana, id)).alert).toMatchObject({ state: 'OPEN', climbsAt });
});

test('something CRITICAL anew begins at the first step', async () => {
  const { dana, member } = await staffed();
  const id = await critical(dana, member);
  await climbs(dana, id);
  await acknowledge(dana, id);
  await critical(dana, member);
  const alert = await look(dana, id);
  expect(alert).toMatchObject({ state: 'OPEN', level: 1 });
  expect(toldOf(alert).map(([level]: [number]) => level)).toEqual([1, 2, 1]);
});

test('an acknowledgment that commits while the timer waits is first: nothing climbs before its end', async () => {
  const { dana, member } = await staffed();
  const id = await critical(dana, member);
  const key = keyOf('Alert', id);
  const taker = await api.owner.connect();
  await taker.query('begin');
  await taker.query('select from member where id = $1 for update', [member.key]);
  await api.owner.query(
    `update alert set climbs_at = app.now() - interval '1 second' where id = $1`,
    [key],
  );
  // The timer has seen that it is due.
  await blockedBy(taker);
  await taker.query(
    `update alert set state = 'ACKNOWLEDGED', acknowledged_by = $2, acknowledged_at = app.now(),
       hold_until = app.now() + interval '15 minutes', climbs_at = null where id = $1`,
    [key, dana.key],
  );
  await taker.query('commit');
  taker.release();
  await wait(2500);
  expect(await look(dana, id)).toMatchObject({
    state: 'ACKNOWLEDGED',
    level: 1,
    log: [{ type: 'RAISED' }],
  });
});

test('two processes that sweep at once tell a step once', async () => {
  const other = await startApi();
  const { dana, member } = await staffed();
  const id = await critical(dana, member);
  await climbs(dana, id);
  await wait(2500);
  await other.close();
  expect(toldOf(await look(dana, id)).map(([level]: [number]) => level)).toEqual([1, 2]);
});

test('what is open climbs, and nothing else, whoever wrote it', async () => {
  const { dana, member } = await staffed();
  const id = await critical(dana, member);
  const key = keyOf('Alert', id);
  const written = async (change: string) => {
    const { rows } = await api.owner.query(
      `update alert set ${change} where id = $1 returning climbs_at is not null as climbs`,
      [key],
    );
    return rows[0].climbs;
  };
  const contacted = `contact_outcome = 'REACHED', contacted_by = '${dana.key}', contacted_at = app.now()`;
  expect(await written(`state = 'CONTACTED', ${contacted}`)).toBe(false);
  expect(await written(`state = 'OPEN', climbs_at = null`)).toBe(true);
});

test('the alerts of a study do not climb, nor those of a past that is still being loaded', async () => {
  const { network, dana, member } = await staffed();
  const id = await critical(dana, member);
  await api.owner.query(
    `insert into import_run (organization_id, source, started_at) values ($1, 'test', app.now())`,
    [network.organizationId],
  );
  await api.owner.query(
    `update alert set climbs_at = app.now() - interval '1 second' where id = $1`,
    [keyOf('Alert', id)],
  );
  await wait(2200);
  expect((await look(dana, id)).level).toBe(1);
  await api.owner.query(
    `update import_run set completed_at = app.now() where organization_id = $1`,
    [network.organizationId],
  );
  await api.owner.query(`update organization set kind = 'RESEARCH' where organization_id = $1`, [
    network.organizationId,
  ]);
  await wait(2200);
  expect((await look(dana, id)).level).toBe(1);
});

test('the next step is told at once to who asks for it, who keeps the alert', async () => {
  const { dana, cole, avery, member } = await staffed();
  const { id } = await raiseAlert(dana, member);
  await acknowledge(dana, id);
  const { alert, userErrors } = await escalate(dana, id, { note: 'I need a second person' });
  expect(userErrors).toEqual([]);
  expect(alert).toMatchObject({ state: 'ACKNOWLEDGED', climbsAt: null, level: 2 });
  expect(alert.log.at(-1)).toMatchObject({ type: 'ESCALATED', actor: { id: dana.id } });
  const { alert: more } = await escalate(dana, id);
  expect(toldOf(more)).toEqual([
    [1, dana.id],
    [2, cole.id],
    [3, avery.id],
  ]);
  const none = await escalate(dana, id);
  expect(none.userErrors).toMatchObject([{ code: 'STATE_NOT_ALLOWED', field: ['id'] }]);
  await logContact(dana, id);
  await resolve(dana, id);
  expect((await escalate(dana, id)).userErrors).toMatchObject([{ code: 'STATE_NOT_ALLOWED' }]);
});

test('whom it is about is told of none, and nor is who has no access any more', async () => {
  const { network, dana, cole, avery, member } = await staffed();
  await api.owner.query('update member set membership_id = $2 where id = $1', [
    member.key,
    keyOf('Person', cole.id),
  ]);
  await api.owner.query('update membership set ended_at = app.now() where id = $1', [
    keyOf('Person', avery.id),
  ]);
  const other = await network.person('ADMINISTRATOR');
  const id = await critical(dana, member);
  const climbed = await climbs(dana, id);
  expect(toldOf(climbed)).toEqual([
    [1, dana.id],
    [3, other.id],
  ]);
  expect(climbed.level).toBe(3);
});

test('where nobody is there to be told, that is told at once', async () => {
  const network = await api.network();
  const robin = await network.person('MEMBER');
  const member = await network.member({ account: robin });
  await robin.ask('mutation { dangerTell { toldAt } }');
  const { rows } = await api.owner.query(
    `select l.type from alert_log l join alert a on a.id = l.alert_id where a.member_id = $1
     order by l.at, l.id`,
    [member.key],
  );
  expect(rows.map(({ type }) => type)).toEqual(['RAISED', 'UNATTENDED']);
});
