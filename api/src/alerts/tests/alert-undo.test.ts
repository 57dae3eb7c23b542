import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { acknowledge, logContact, resolve, undo } from '../../../test/alert-moves.ts';
import { alertsOf, checkIn, raiseAlert } from '../../../test/check-in.ts';
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
  const member = await network.member({ counselor: dana });
  const alert = await raiseAlert(dana, member);
  return { network, dana, member, id: alert.id as string };
}

/** Lets the eight seconds pass. */
async function timePasses(id: string) {
  const key = Buffer.from(id, 'base64url').toString().split(':')[1];
  await api.owner.query(
    `update alert set undo = jsonb_set(undo, '{until}', to_jsonb(app.now() - interval '1 second'))
     where id = $1`,
    [key],
  );
}

test('an acknowledgment taken back leaves the alert as it was, and says so in the log', async () => {
  const { dana, id } = await raised();
  await acknowledge(dana, id);
  const { userErrors, alert } = await undo(dana, id);
  expect(userErrors).toEqual([]);
  expect(alert).toMatchObject({
    state: 'OPEN',
    acknowledgedBy: null,
    acknowledgedAt: null,
    holdUntil: null,
    undoUntil: null,
    version: 3,
  });
  expect(alert.log.map(({ type }: { type: string }) => type)).toEqual([
    'RAISED',
    'ACKNOWLEDGED',
    'UNDONE',
  ]);
});

test('a settlement taken back returns to the contact, with who had it', async () => {
  const { dana, id } = await raised();
  await logContact(dana, id);
  await resolve(dana, id);
  const { alert } = await undo(dana, id);
  expect(alert).toMatchObject({
    state: 'CONTACTED',
    contactedBy: { id: dana.id },
    acknowledgedBy: { id: dana.id },
    resolution: null,
    resolvedBy: null,
    resolvedAt: null,
  });
});

test('a dismissal taken back returns to the hold, until the same moment', async () => {
  const { dana, id } = await raised();
  const held = await acknowledge(dana, id);
  await resolve(dana, id, { resolution: 'RAISED_IN_ERROR' });
  const { alert } = await undo(dana, id);
  expect(alert).toMatchObject({ state: 'ACKNOWLEDGED', holdUntil: held.alert.holdUntil });
});

test('nobody takes back what somebody else did', async () => {
  const { network, dana, id } = await raised();
  const coordinator = await network.person('COORDINATOR');
  await acknowledge(dana, id);
  const { userErrors, alert } = await undo(coordinator, id);
  expect(userErrors).toMatchObject([{ code: 'STATE_NOT_ALLOWED', field: ['id'] }]);
  expect(alert).toMatchObject({ state: 'ACKNOWLEDGED', acknowledgedBy: { id: dana.id } });
});

test('after eight seconds it is too late', async () => {
  const { dana, id } = await raised();
  await acknowledge(dana, id);
  await timePasses(id);
  const { userErrors, alert } = await undo(dana, id);
  expect(userErrors).toMatchObject([{ code: 'TOO_LATE', field: ['id'] }]);
  expect(alert.state).toBe('ACKNOWLEDGED');
});

test('one step can be undone, not two, and a contact never', async () => {
  const { dana, id } = await raised();
  expect((await undo(dana, id)).userErrors).toMatchObject([{ code: 'STATE_NOT_ALLOWED' }]);
  await acknowledge(dana, id);
  await undo(dana, id);
  expect((await undo(dana, id)).userErrors).toMatchObject([{ code: 'STATE_NOT_ALLOWED' }]);
  await acknowledge(dana, id);
  await logContact(dana, id);
  expect((await undo(dana, id)).userErrors).toMatchObject([{ code: 'STATE_NOT_ALLOWED' }]);
});

test('a settlement stays when the rule has raised a new alert since: two would live', async () => {
  const { dana, member, id } = await raised();
  await resolve(dana, id, { resolution: 'RAISED_IN_ERROR' });
  await checkIn(dana, { memberId: member.id, craving: 10 });

  const { userErrors, alert } = await undo(dana, id);

  expect(userErrors).toMatchObject([{ code: 'STATE_NOT_ALLOWED', field: ['id'] }]);
  expect(alert.state).toBe('RESOLVED');
  const states = (await alertsOf(dana, member)).map(({ state }) => state);
  expect(states).toEqual(['OPEN', 'RESOLVED']);
});

test('only who made a step is told that it can be undone, and only while it can', async () => {
  const { network, dana, id } = await raised();
  const coordinator = await network.person('COORDINATOR');
  await acknowledge(dana, id);
  const until = async (person: TestPerson) =>
    (await person.ask('query ($id: ID!) { node(id: $id) { ... on Alert { undoUntil } } }', { id }))
      .data.node.undoUntil;

  expect(await until(dana)).not.toBeNull();
  expect(await until(coordinator)).toBeNull();
  await timePasses(id);
  expect(await until(dana)).toBeNull();
});
