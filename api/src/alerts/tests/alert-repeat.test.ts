import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { acknowledge, logContact, resolve } from '../../../test/alert-moves.ts';
import { alertsOf, answers, checkIn, raiseAlert } from '../../../test/check-in.ts';
import { startApi, type AnyData, type TestApi } from '../../../test/harness.ts';
import { LiveStream } from '../../../test/live-stream.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

async function caseload() {
  const network = await api.network();
  const dana = await network.person('COUNSELOR');
  await network.person('COORDINATOR');
  const member = await network.member({ counselor: dana });
  return { network, dana, member };
}

const stepsOf = ({ log }: AnyData) => log.map(({ type }: { type: string }) => type);

/** Ends a hold by its time. */
const holdEnds = (key: string) =>
  api.owner.query(
    `update alert set hold_until = app.now() - interval '1 second'
     where member_id = $1 and state = 'ACKNOWLEDGED'`,
    [key],
  );

test('a rule that fires again folds into the alert that lives, with its newest evidence', async () => {
  const { dana, member } = await caseload();
  const { id } = await raiseAlert(dana, member);
  await checkIn(dana, { memberId: member.id, craving: 10 });
  expect(await alertsOf(dana, member)).toMatchObject([
    { id, occurrences: 2, state: 'OPEN', reason: { inputs: [{ value: '10' }, { value: '9' }] } },
  ]);
});

test('what folds into an alert that somebody has does not take it from them', async () => {
  const { dana, member } = await caseload();
  const { id } = await raiseAlert(dana, member);
  await acknowledge(dana, id);
  await checkIn(dana, { memberId: member.id, craving: 10 });
  const { alert } = await logContact(dana, id);
  expect(alert.occurrences).toBe(2);
  expect(stepsOf(alert)).toEqual(['RAISED', 'ACKNOWLEDGED', 'REPEATED', 'CONTACT_LOGGED']);
});

test('a check-in that fires nothing new leaves the alerts alone', async () => {
  const { dana, member } = await caseload();
  await raiseAlert(dana, member);
  await checkIn(dana, { memberId: member.id, mood: 6, craving: 1 });
  expect(await alertsOf(dana, member)).toMatchObject([{ occurrences: 1 }]);
});

test('after a settlement the rule raises a new alert', async () => {
  const { dana, member } = await caseload();
  const { id } = await raiseAlert(dana, member);
  await resolve(dana, id, { resolution: 'RAISED_IN_ERROR' });
  await checkIn(dana, { memberId: member.id, craving: 9 });
  const alerts = await alertsOf(dana, member);
  expect(alerts.map(({ state, occurrences }) => [state, occurrences])).toEqual([
    ['OPEN', 1],
    ['RESOLVED', 1],
  ]);
});

test.each(['ACKNOWLEDGED', 'CONTACTED'])(
  'a CRITICAL event opens an alert that is %s again: nobody may think it is looked after',
  async (state) => {
    const { dana, member } = await caseload();
    const told = { memberId: member.id, instruments: [answers('PHQ_9', { 9: 2 })] };
    await checkIn(dana, told);
    const [raised] = await alertsOf(dana, member);
    await (state === 'ACKNOWLEDGED' ? acknowledge : logContact)(dana, raised.id);

    await checkIn(dana, told);

    const [alert] = await alertsOf(dana, member);
    expect(alert).toMatchObject({ id: raised.id, state: 'OPEN', occurrences: 2 });
    const { alert: taken } = await acknowledge(dana, raised.id);
    expect(stepsOf(taken).slice(-2)).toEqual(['REOPENED', 'ACKNOWLEDGED']);
  },
);

test('a hold that ends without a contact opens the alert again, and all are told', async () => {
  const { dana, member } = await caseload();
  const { id } = await raiseAlert(dana, member);
  await acknowledge(dana, id);
  const live = await LiveStream.following(api, dana.token);

  await holdEnds(member.key);

  const [opened, climbed] = [await live.event(), await live.event()];
  await live.close();
  expect(opened).toMatchObject({ type: 'REOPENED', actor: null, alert: { id, state: 'OPEN' } });
  expect(climbed).toMatchObject({ type: 'ESCALATED', actor: null, alert: { id, state: 'OPEN' } });
  const { alert } = await acknowledge(dana, id);
  const taken = ['RAISED', 'ACKNOWLEDGED'];
  expect(stepsOf(alert)).toEqual([...taken, 'REOPENED', 'ESCALATED', 'ACKNOWLEDGED']);
});

test('a contact in time leaves nothing to end', async () => {
  const { dana, member } = await caseload();
  const { id } = await raiseAlert(dana, member);
  await acknowledge(dana, id);
  const { alert } = await logContact(dana, id);
  expect(alert.holdUntil).toBeNull();
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect((await alertsOf(dana, member))[0].state).toBe('CONTACTED');
});

test('two processes that sweep at once open it once', async () => {
  const other = await startApi();
  const { dana, member } = await caseload();
  const { id } = await raiseAlert(dana, member);
  await acknowledge(dana, id);
  const live = await LiveStream.following(api, dana.token);
  await holdEnds(member.key);
  await live.event();
  await new Promise((resolve) => setTimeout(resolve, 1500));
  await other.close();
  await live.close();
  const { data } = await dana.ask(
    `{ node(id: "${id}") { ... on Alert { version log { type } } } }`,
  );
  const opened = ['REOPENED', 'ESCALATED'];
  expect(stepsOf(data.node)).toEqual(['RAISED', 'ACKNOWLEDGED', ...opened]);
  expect(data.node.version).toBe(3);
});

test('events of two check-ins at once are one alert, and none is lost', async () => {
  const { dana, member } = await caseload();
  await Promise.all(
    Array.from({ length: 10 }, () => checkIn(dana, { memberId: member.id, craving: 9 })),
  );
  const alerts = await alertsOf(dana, member);
  expect(alerts).toMatchObject([{ occurrences: 10, version: 10 }]);
});
