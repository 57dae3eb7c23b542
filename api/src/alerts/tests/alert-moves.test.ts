import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { acknowledge, logContact, resolve, undo } from '../../../test/alert-moves.ts';
import { raiseAlert } from '../../../test/check-in.ts';
import { startApi, type TestApi } from '../../../test/harness.ts';
import type { TestPerson } from '../../../test/test-network.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

async function raised() {
  const network = await api.network();
  const dana = await network.person('COUNSELOR');
  const eli = await network.person('COUNSELOR');
  const member = await network.member({ counselor: dana });
  await network.careTeam(member.key, eli, 'COUNSELOR');
  const alert = await raiseAlert(dana, member);
  return { network, dana, eli, member, id: alert.id as string };
}

test('to take an alert holds it for 15 minutes, and is not yet contact', async () => {
  const { dana, id } = await raised();
  const { userErrors, alert } = await acknowledge(dana, id);
  expect(userErrors).toEqual([]);
  expect(alert).toMatchObject({
    state: 'ACKNOWLEDGED',
    acknowledgedBy: { id: dana.id },
    contactedAt: null,
    version: 2,
  });
  const held = Date.parse(alert.holdUntil) - Date.parse(alert.acknowledgedAt);
  expect(held).toBe(15 * 60_000);
  expect(Date.parse(alert.undoUntil) - Date.parse(alert.acknowledgedAt)).toBe(8000);
});

test('who comes second is told who has it', async () => {
  const { dana, eli, id } = await raised();
  await acknowledge(dana, id);
  const { userErrors, alert } = await acknowledge(eli, id);
  expect(userErrors).toEqual([
    {
      code: 'STATE_NOT_ALLOWED',
      field: ['id'],
      message: 'An alert that is ACKNOWLEDGED does not allow this, one that is OPEN does.',
    },
  ]);
  expect(alert).toMatchObject({ state: 'ACKNOWLEDGED', acknowledgedBy: { id: dana.id } });
});

test('of twenty who take it at once one has it, and all others learn who', async () => {
  const { network, member, id } = await raised();
  const people = await Promise.all(
    Array.from({ length: 20 }, async () => {
      const person = await network.person('COUNSELOR');
      await network.careTeam(member.key, person, 'COUNSELOR');
      return person;
    }),
  );
  const payloads = await Promise.all(people.map((person) => acknowledge(person, id)));
  expect(payloads.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
  const holders = new Set(payloads.map(({ alert }) => alert.acknowledgedBy.id));
  expect(holders.size).toBe(1);
});

test('from contact to settlement, each step is in the log with who made it and what they wrote', async () => {
  const { dana, eli, id } = await raised();
  await acknowledge(dana, id, { note: 'Mine.' });
  await logContact(dana, id, { outcome: 'NO_ANSWER' });
  const reached = await logContact(eli, id, { note: 'We spoke.' });
  expect(reached.alert).toMatchObject({
    state: 'CONTACTED',
    acknowledgedBy: { id: dana.id },
    contactedBy: { id: eli.id },
    contactOutcome: 'REACHED',
    holdUntil: null,
    undoUntil: null,
  });

  const { alert } = await resolve(dana, id, { note: 'Calmer now.' });

  expect(alert).toMatchObject({
    state: 'RESOLVED',
    resolution: 'SUPPORTED',
    resolvedBy: { id: dana.id },
  });
  expect(alert.log).toEqual([
    { type: 'RAISED', actor: null, note: null },
    { type: 'ACKNOWLEDGED', actor: { id: dana.id }, note: 'Mine.' },
    { type: 'CONTACT_LOGGED', actor: { id: dana.id }, note: null },
    { type: 'CONTACT_LOGGED', actor: { id: eli.id }, note: 'We spoke.' },
    { type: 'RESOLVED', actor: { id: dana.id }, note: 'Calmer now.' },
  ]);
});

test('a contact needs no acknowledgment before it: who reached the member has the alert', async () => {
  const { dana, id } = await raised();
  const { alert } = await logContact(dana, id, { outcome: 'LEFT_MESSAGE' });
  expect(alert).toMatchObject({ state: 'CONTACTED', acknowledgedBy: { id: dana.id } });
});

test('a contact is in the timeline of the member, with its words', async () => {
  const { dana, member, id } = await raised();
  await logContact(dana, id, { note: 'We spoke.' });
  const { data } = await dana.ask(
    `query ($id: ID!) {
      monitoringEvents(memberId: $id, kinds: [CONTACT_LOGGED]) {
        nodes { recordedBy { id } ... on ContactLogged { outcome note } }
      }
    }`,
    { id: member.id },
  );
  expect(data.monitoringEvents.nodes).toEqual([
    { outcome: 'REACHED', note: 'We spoke.', recordedBy: { id: dana.id } },
  ]);
});

test('notes rest sealed in the log and in the timeline', async () => {
  const { network, dana, id } = await raised();
  await acknowledge(dana, id, { note: 'canary one' });
  await logContact(dana, id, { note: 'canary two' });
  await resolve(dana, id, { note: 'canary three' });
  for (const table of ['alert', 'alert_log', 'monitoring_event', 'stream_event', 'access_event']) {
    const { rows } = await api.owner.query(`select * from ${table} where organization_id = $1`, [
      network.organizationId,
    ]);
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain('canary');
  }
});

test('that the member is supported cannot be said before anybody was in touch', async () => {
  const { dana, id } = await raised();
  for (const resolution of ['SUPPORTED', 'HANDED_OVER']) {
    const { userErrors, alert } = await resolve(dana, id, { resolution });
    expect(userErrors).toMatchObject([{ code: 'STATE_NOT_ALLOWED' }]);
    expect(alert.state).toBe('OPEN');
  }
  await acknowledge(dana, id);
  expect((await resolve(dana, id)).userErrors).toMatchObject([{ code: 'STATE_NOT_ALLOWED' }]);
});

test.each(['RAISED_IN_ERROR', 'COVERED_BY_OTHER'])(
  '%s settles without a contact, since none is needed',
  async (resolution) => {
    const { dana, id } = await raised();
    const { alert } = await resolve(dana, id, { resolution });
    expect(alert).toMatchObject({ state: 'RESOLVED', resolution });
  },
);

test('what is settled is final', async () => {
  const { dana, id } = await raised();
  await resolve(dana, id, { resolution: 'RAISED_IN_ERROR' });
  for (const again of [acknowledge, logContact, resolve]) {
    const { userErrors, alert } = await again(dana, id);
    expect(userErrors).toMatchObject([{ code: 'STATE_NOT_ALLOWED', field: ['id'] }]);
    expect(alert.state).toBe('RESOLVED');
  }
});

describe('every move', () => {
  const moves: [string, (person: TestPerson, id: string, options?: object) => Promise<never>][] = [
    ['alertAcknowledge', acknowledge as never],
    ['alertLogContact', logContact as never],
    ['alertResolve', resolve as never],
    ['alertUndo', undo as never],
  ];

  test.each(moves)('%s refuses a version that somebody has changed since', async (_, move) => {
    const { dana, id } = await raised();
    await acknowledge(dana, id);
    const { userErrors, alert } = await move(dana, id, { version: 1 });
    expect(userErrors).toMatchObject([{ code: 'STALE_VERSION', field: ['expectedVersion'] }]);
    expect(alert).toMatchObject({ state: 'ACKNOWLEDGED', version: 2 });
  });

  test.each(moves.slice(0, 3))('%s refuses a note that is too long', async (name, move) => {
    const { dana, id } = await raised();
    const { userErrors, alert } = await move(dana, id, { note: 'x'.repeat(2001) });
    const field = name === 'alertAcknowledge' ? ['note'] : ['input', 'note'];
    expect(userErrors).toMatchObject([{ code: 'TOO_LONG', field }]);
    expect(alert).toMatchObject({ state: 'OPEN', version: 1 });
  });

  test('with a key that was used before is done once', async () => {
    const { dana, id } = await raised();
    const key = randomUUID();
    const first = await acknowledge(dana, id, { key, note: 'Mine.' });
    const second = await acknowledge(dana, id, { key, note: 'Mine.' });
    expect(second).toEqual(first);
    expect(second.alert.log).toHaveLength(2);
    const other = await acknowledge(dana, id, { key, note: 'Other words.' });
    expect(other.userErrors).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED' }]);
  });
});
