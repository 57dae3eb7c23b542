import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { acknowledge, resolve } from '../../../test/alert-moves.ts';
import { alertsOf, answers, checkIn, raiseAlert } from '../../../test/check-in.ts';
import { startApi, type AnyData, type TestApi } from '../../../test/harness.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const ALERTS = `query Alerts(
  $filter: AlertFilter, $orderBy: AlertOrder, $first: Int, $after: Cursor, $last: Int, $before: Cursor
) {
  alerts(
    filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before
  ) {
    nodes { id severity state raisedAt dueAt member { alias } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

/** A caseload with alerts of three severities, and a coordinator. */
async function worklist() {
  const network = await api.network();
  const dana = await network.person('COUNSELOR');
  const coordinator = await network.person('COORDINATOR');
  const member = async (alias: string, input: AnyData) => {
    const { id, key } = await network.member({ counselor: dana, alias });
    await checkIn(dana, { memberId: id, ...input });
    return { id, key };
  };
  const high = await member('High', { craving: 9 });
  const critical = await member('Critical', { instruments: [answers('PHQ_9', { 9: 1 })] });
  const moderate = await member('Moderate', {
    instruments: [answers('BAM', { 1: 4, 2: 30, 3: 30, 8: 4, 11: 0, 15: 0 })],
  });
  const later = await member('Later', { craving: 8 });
  const list = async (variables: AnyData = {}) =>
    (await coordinator.ask(ALERTS, variables)).data.alerts;
  const aliases = async (variables: AnyData = {}) =>
    (await list(variables)).nodes.map(({ member: { alias } }: AnyData) => alias);
  return { network, dana, coordinator, high, critical, moderate, later, list, aliases };
}

test('the most severe come first, and of these who waits longest', async () => {
  const { aliases } = await worklist();
  const worst = ['Critical', 'High', 'Later', 'Moderate'];
  expect(await aliases()).toEqual(worst);
  expect(await aliases({ orderBy: { field: 'SEVERITY', direction: 'ASC' } })).toEqual(
    worst.toReversed(),
  );
  const raised = ['Later', 'Moderate', 'Critical', 'High'];
  expect(await aliases({ orderBy: { field: 'RAISED_AT', direction: 'DESC' } })).toEqual(raised);
  expect(await aliases({ orderBy: { field: 'RAISED_AT', direction: 'ASC' } })).toEqual(
    raised.toReversed(),
  );
});

test('how soon somebody has to act follows from the severity', async () => {
  const { list } = await worklist();
  const { nodes } = await list();
  const minutes = nodes.map(
    ({ dueAt, raisedAt }: AnyData) => (Date.parse(dueAt) - Date.parse(raisedAt)) / 60_000,
  );
  expect(minutes.map(Math.round)).toEqual([0, 4 * 60, 4 * 60, 24 * 60]);
});

test('filters narrow by state, severity and whose it is; none of them is nothing', async () => {
  const { dana, coordinator, high, later, aliases } = await worklist();
  const [taken] = await alertsOf(dana, high);
  await acknowledge(coordinator, taken.id);
  const [settled] = await alertsOf(dana, later);
  await resolve(dana, settled.id, { resolution: 'RAISED_IN_ERROR' });

  const filtered = (filter: AnyData) => aliases({ filter });

  expect(await filtered({ states: ['OPEN'] })).toEqual(['Critical', 'Moderate']);
  expect(await filtered({ states: ['ACKNOWLEDGED', 'CONTACTED'] })).toEqual(['High']);
  expect(await filtered({ states: ['RESOLVED'] })).toEqual(['Later']);
  expect(await filtered({ severities: ['HIGH', 'CRITICAL'] })).toEqual([
    'Critical',
    'High',
    'Later',
  ]);
  expect(await filtered({ mine: true })).toEqual(['High']);
  expect(await filtered({ mine: true, states: ['OPEN'] })).toEqual([]);
  expect(await filtered({ states: [] })).toEqual([]);
  expect(await filtered({ severities: [] })).toEqual([]);
});

test.each([
  { field: 'SEVERITY', direction: 'DESC' },
  { field: 'SEVERITY', direction: 'ASC' },
  { field: 'RAISED_AT', direction: 'DESC' },
])('pages by $field $direction have no overlap and no gap, both ways', async (orderBy) => {
  const { list } = await worklist();
  const ids = (page: AnyData): string[] => page.nodes.map(({ id }: AnyData) => id);
  const whole = ids(await list({ orderBy }));
  const first = await list({ orderBy, first: 3 });
  const rest = await list({ orderBy, first: 3, after: first.pageInfo.endCursor });
  expect([...ids(first), ...ids(rest)]).toEqual(whole);
  const last = await list({ orderBy, last: 3 });
  const before = await list({ orderBy, last: 3, before: last.pageInfo.startCursor });
  expect([...ids(before), ...ids(last)]).toEqual(whole);
  expect([first.pageInfo.hasNextPage, rest.pageInfo.hasNextPage]).toEqual([true, false]);
});

test('a counselor has the alerts of the caseload, and of nobody else', async () => {
  const { network, dana } = await worklist();
  const other = await network.person('COUNSELOR');
  const theirs = await network.member({ alias: 'Theirs', counselor: other });
  await raiseAlert(other, theirs);
  const seenBy = async (person: typeof dana) =>
    (await person.ask(ALERTS)).data.alerts.nodes.map(({ member }: AnyData) => member.alias);
  expect(await seenBy(other)).toEqual(['Theirs']);
  expect(await seenBy(dana)).toEqual(['Critical', 'High', 'Later', 'Moderate']);
});

test('a mentor has only those of mentees who share their alerts', async () => {
  const { network, coordinator } = await worklist();
  const mentor = await network.person('MENTOR');
  const open = await network.member({ alias: 'Open', mentor, mentorShares: ['ALERTS'] });
  const closed = await network.member({ alias: 'Closed', mentor, mentorShares: ['CHECK_INS'] });
  for (const member of [open, closed]) await raiseAlert(coordinator, member);
  const { data } = await mentor.ask(ALERTS);
  expect(data.alerts.nodes).toMatchObject([{ member: { alias: 'Open' } }]);
});
