import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { answers, checkIn, raiseAlert } from '../../../test/check-in.ts';
import { startApi, type AnyData, type TestApi } from '../../../test/harness.ts';
import { addInterval, localDay } from '../../common/local-date.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const EVENTS = `query Events(
  $id: ID!, $kinds: [MonitoringEventKind!], $first: Int, $after: Cursor, $last: Int, $before: Cursor
) {
  monitoringEvents(
    memberId: $id, kinds: $kinds, first: $first, after: $after, last: $last, before: $before
  ) {
    nodes {
      __typename id occurredAt localDate member { id } recordedBy { id }
      ... on CheckIn { craving note }
      ... on InstrumentResponse { instrument }
      ... on SlipReported { substances }
      ... on DrugScreenResult { result confirmed }
      ... on AttendanceRecorded { state occasion }
      ... on ContactLogged { outcome note }
    }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();

async function caseload() {
  const network = await api.network();
  const counselor = await network.person('COUNSELOR');
  const member = await network.member({ counselor });
  const events = async (variables: AnyData = {}) =>
    (await counselor.ask(EVENTS, { id: member.id, ...variables })).data.monitoringEvents;
  return { network, counselor, member, events };
}

/** One event of every kind, as an import would leave them. */
async function oneOfEachKind() {
  const scene = await caseload();
  const { counselor, member } = scene;
  const alert = await raiseAlert(counselor, member);
  await counselor.ask(
    `mutation ($id: ID!) {
      alertLogContact(id: $id, input: { outcome: REACHED, note: "Spoke." }) { userErrors { code } }
    }`,
    { id: alert.id },
  );
  await checkIn(counselor, {
    memberId: member.id,
    slip: { substances: ['ALCOHOL'] },
    instruments: [answers('CRAVING', { 1: 2 })],
    note: 'Words.',
  });
  for (const [kind, details] of [
    ['DRUG_SCREEN_RESULT', { result: 'NEGATIVE', confirmed: false, substances: [] }],
    ['ATTENDANCE_RECORDED', { state: 'EXCUSED', occasion: 'week 4', reason: 'in_hospital' }],
  ]) {
    await api.owner.query(
      `insert into monitoring_event (organization_id, id, member_id, kind, occurred_at, recorded_at,
         local_date, time_zone, app, schema_version, details)
       select organization_id, $2, id, $3, app.now() - interval '9 days', app.now(),
         current_date - 9, time_zone, 'import:test', 1, $4 from member where id = $1`,
      [member.key, randomUUID(), kind, JSON.stringify(details)],
    );
  }
  return scene;
}

test('the timeline has every kind of event, newest first, each with its own fields', async () => {
  const { counselor, member, events } = await oneOfEachKind();
  const { nodes } = await events();
  const byType = Object.fromEntries(nodes.map((node: AnyData) => [node['__typename'], node]));
  expect(byType).toMatchObject({
    CheckIn: { craving: 9 },
    InstrumentResponse: { instrument: 'CRAVING' },
    SlipReported: { substances: ['ALCOHOL'] },
    DrugScreenResult: { result: 'NEGATIVE', confirmed: false, recordedBy: null },
    AttendanceRecorded: { state: 'EXCUSED', occasion: 'week 4' },
    ContactLogged: { outcome: 'REACHED', note: 'Spoke.', recordedBy: { id: counselor.id } },
  });
  const moments = nodes.map((node: AnyData) => Date.parse(node.occurredAt));
  expect(moments).toEqual(moments.toSorted((a: number, b: number) => b - a));
  expect(nodes.every((node: AnyData) => node.member.id === member.id)).toBe(true);
});

test('kinds narrow the timeline, and no kind is nothing', async () => {
  const { events } = await oneOfEachKind();
  const types = async (kinds: string[]) =>
    (await events({ kinds })).nodes.map((node: AnyData) => node['__typename']);
  expect(await types(['SLIP_REPORTED'])).toEqual(['SlipReported']);
  expect(new Set(await types(['DRUG_SCREEN_RESULT', 'ATTENDANCE_RECORDED']))).toEqual(
    new Set(['DrugScreenResult', 'AttendanceRecorded']),
  );
  expect(await types([])).toEqual([]);
});

test('every event can be read again by its id, and by no id of another kind', async () => {
  const { counselor, events } = await oneOfEachKind();
  const { nodes } = await events();
  const { data } = await counselor.ask(
    'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }',
    { ids: nodes.map(({ id }: AnyData) => id) },
  );
  expect(data.nodes).toEqual(
    nodes.map((node: AnyData) => ({ __typename: node['__typename'], id: node.id })),
  );
  const screen = nodes.find((node: AnyData) => node['__typename'] === 'DrugScreenResult');
  const key = Buffer.from(screen.id, 'base64url').toString().split(':')[1] ?? '';
  const id = Buffer.from(`SlipReported:${key}`).toString('base64url');
  expect((await counselor.ask(`{ node(id: "${id}") { id } }`)).data.node).toBeNull();
});

test('pages of the timeline have no overlap and no gap, also among events of one moment', async () => {
  const { counselor, member, events } = await caseload();
  const occurredAt = daysAgo(1);
  for (let i = 0; i < 11; i += 1) {
    await checkIn(counselor, { memberId: member.id, mood: i % 10, occurredAt });
  }
  const ids = (page: AnyData): string[] => page.nodes.map(({ id }: AnyData) => id);
  const whole = ids(await events({ first: 100 }));
  const forwards: string[] = [];
  for (let page = await events({ first: 4 }); ;) {
    forwards.push(...ids(page));
    if (!page.pageInfo.hasNextPage) break;
    page = await events({ first: 4, after: page.pageInfo.endCursor });
  }
  const backwards: string[] = [];
  for (let page = await events({ last: 4 }); ;) {
    backwards.unshift(...ids(page));
    if (!page.pageInfo.hasPreviousPage) break;
    page = await events({ last: 4, before: page.pageInfo.startCursor });
  }
  expect(whole).toHaveLength(11);
  expect(forwards).toEqual(whole);
  expect(backwards).toEqual(whole);
});

test('a cursor of one choice of kinds does not serve another', async () => {
  const { counselor, member, events } = await oneOfEachKind();
  const after = (await events({ first: 1 })).pageInfo.endCursor;
  const answer = await counselor.ask(EVENTS, { id: member.id, kinds: ['CHECK_IN'], after });
  expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  expect(answer.data.monitoringEvents).toBeNull();
});

test('scores over days are oldest first, and incomplete answers give no point', async () => {
  const { counselor, member } = await caseload();
  const total = { 1: 1, 2: 1, 3: 1, 4: 1, 5: 1, 6: 1 };
  for (const [days, values] of [
    [20, { ...total, 7: 0 }],
    [10, total],
    [2, { ...total, 7: 3 }],
  ] as const) {
    const instruments = [answers('GAD_7', values)];
    await checkIn(counselor, { memberId: member.id, occurredAt: daysAgo(days), instruments });
  }
  const series = async (args: string) =>
    (
      await counselor.ask(
        `query ($id: ID!) {
          member(id: $id) { scoreSeries(${args}) { subscale value occurredAt } }
        }`,
        { id: member.id },
      )
    ).data.member.scoreSeries;
  expect(await series('instrument: GAD_7')).toMatchObject([
    { subscale: 'TOTAL', value: 6 },
    { subscale: 'TOTAL', value: 9 },
  ]);
  expect(await series('instrument: GAD_7, days: 5')).toMatchObject([{ value: 9 }]);
  expect(await series('instrument: PHQ_9')).toEqual([]);
});

test('days of check-ins have the newest of each day, and no point where none was', async () => {
  const { counselor, member } = await caseload();
  const at = (days: number, hour: number) => `${daysAgo(days).slice(0, 10)}T${String(hour)}:00:00Z`;
  await checkIn(counselor, { memberId: member.id, craving: 6, occurredAt: at(4, 15) });
  await checkIn(counselor, { memberId: member.id, craving: 2, occurredAt: at(4, 20) });
  await checkIn(counselor, { memberId: member.id, sleepHours: 4.5, occurredAt: at(2, 15) });
  const { data } = await counselor.ask(
    `query ($id: ID!) { member(id: $id) { checkInSeries { localDate craving sleepHours } } }`,
    { id: member.id },
  );
  const first = localDay(at(4, 20), 'America/New_York');
  expect(data.member.checkInSeries).toEqual([
    { localDate: first, craving: 2, sleepHours: null },
    { localDate: addInterval(first, { days: 2 }), craving: null, sleepHours: 4.5 },
  ]);
});

test.each([0, 401])('a series of %i days is refused', async (days) => {
  const { counselor, member } = await caseload();
  const { errors } = await counselor.ask(
    `query ($id: ID!, $days: Int!) { member(id: $id) { checkInSeries(days: $days) { craving } } }`,
    { id: member.id, days },
  );
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
});

test('the questionnaires can be read by anybody, in both languages, with their license', async () => {
  const { data } = await api.ask(
    undefined,
    `{ instruments {
      code license source title { locale } items { code kind scored min max choices { value } }
    } }`,
  );
  const codes = data.instruments.map(({ code }: AnyData) => code);
  expect(codes).toEqual(
    expect.arrayContaining([
      'BAM',
      'PHQ_9',
      'PHQ_2',
      'GAD_7',
      'AUDIT_C',
      'BARC_10',
      'PACS',
      'CRAVING',
    ]),
  );
  for (const { license, source, title, items } of data.instruments) {
    expect([license, source].every((text: string) => text.length > 10)).toBe(true);
    expect(title.map(({ locale }: AnyData) => locale)).toEqual(['en', 'es']);
    expect(items.length).toBeGreaterThan(0);
  }
});
