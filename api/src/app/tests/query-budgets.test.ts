import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { startApi, type AnyData, type TestApi } from '../../../test/harness.ts';
import { largeNetwork, MEMBERS, type LargeNetwork } from '../../../test/large-network.ts';
import { statementsOf, type Statement } from '../../../test/statements.ts';
import type { TestPerson } from '../../../test/test-network.ts';

let api: TestApi;
let large: LargeNetwork;
beforeAll(async () => {
  api = await startApi();
  large = await largeNetwork(api);
}, 60_000);
afterAll(() => api.close());

const CASELOAD = `query Caseload($first: Int!, $after: Cursor, $filter: MemberFilter, $by: MemberOrder) {
  members(first: $first, after: $after, filter: $filter, orderBy: $by) {
    nodes {
      alias recoveryDays { current }
      careTeam { role person { name } }
      risk { band reasons { rule inputs { name value } } }
      monitoringEvents(first: 5) { nodes { __typename occurredAt recordedBy { name } } }
    }
    pageInfo { endCursor hasNextPage }
  }
}`;
const ALERTS = `query Alerts($first: Int!, $filter: AlertFilter, $by: AlertOrder) {
  alerts(first: $first, filter: $filter, orderBy: $by) {
    nodes {
      id state reason { rule } member { alias careTeam { person { name } } }
      acknowledgedBy { name } resolvedBy { name } log { type actor { name } }
    }
  }
}`;
const EVENTS = `query Events($id: ID!, $first: Int!) {
  monitoringEvents(memberId: $id, first: $first) {
    nodes { __typename id member { alias } recordedBy { name } ... on CheckIn { craving note } }
  }
}`;
const TIMELINE = `query Timeline($id: ID!, $first: Int!, $filter: TimelineFilter) {
  member(id: $id) {
    timeline(first: $first, filter: $filter) {
      nodes {
        __typename
        ... on MonitoringEvent { id member { alias } recordedBy { name } }
        ... on CheckIn { craving note }
        ... on AlertRaised { alert { id state reason { rule } acknowledgedBy { name } } }
        ... on MeetingAttended { attendance { id group { name } meeting { name } } }
      }
    }
  }
}`;
const PROGRAMS = 'query Programs($first: Int!) { programs(first: $first) { nodes { name } } }';
const DUPLICATES = `query Duplicates($input: MemberDuplicatesInput!) {
  memberDuplicates(input: $input) { member { alias } reasons score }
}`;
const CHARTS = `query Charts($first: Int!) { members(first: $first) { nodes {
  scoreSeries(instrument: BAM, days: 30) { value } checkInSeries(days: 14) { mood }
  recoveryEpisodes { days endedBy { localDate } } daysAbstinent(days: 30) { percent }
  enrollments { state program { name } } alerts(first: 3) { nodes { id } } } } }`;

/** What an operation sent, apart from the variables and borders of transactions. */
async function sentBy(person: TestPerson, document: string, variables: AnyData) {
  let answer: AnyData;
  const all = await statementsOf(async () => {
    answer = await person.ask(document, variables);
  });
  expect(answer.errors).toBeUndefined();
  return { data: answer.data, all };
}

async function idOfSomebody(person: TestPerson): Promise<string> {
  return (await person.ask('{ members(first: 1) { nodes { id } } }')).data.members.nodes[0].id;
}

describe('the number of statements does not grow with the page', () => {
  test.each<[string, string, number]>([
    ['the caseload', CASELOAD, 12],
    ['the list of alerts', ALERTS, 13],
    ['monitoring events', EVENTS, 10],
    ['the timeline', TIMELINE, 13],
    ['programs', PROGRAMS, 5],
    ['charts of many members', CHARTS, 16],
  ])('%s', async (_, document, most) => {
    const { coordinator, counselor } = large;
    for (const person of [coordinator, counselor]) {
      const id = await idOfSomebody(person);
      const counts: number[] = [];
      for (const first of [1, 25, 100]) {
        counts.push((await sentBy(person, document, { id, first })).all.length);
      }
      expect(new Set(counts).size).toBe(1);
      expect(counts[0]).toBeLessThanOrEqual(most);
    }
  });

  test('nor with the number of members there are', async () => {
    const small = await api.network();
    const coordinator = await small.person('COORDINATOR');
    await small.member();
    const few = await sentBy(coordinator, CASELOAD, { first: 25 });
    const many = await sentBy(large.coordinator, CASELOAD, { first: 25 });
    expect(many.data.members.nodes).toHaveLength(25);
    expect(few.all.length).toBeLessThanOrEqual(many.all.length);
  });
});

interface PlanNode {
  'Node Type': string;
  'Relation Name'?: string;
  Plans?: PlanNode[];
}

const LARGE = ['alert', 'care_team', 'member', 'monitoring_event', 'risk_assessment'];

/** Tables that the statement reads from end to end, as the app role in this organization. */
async function readWhole({ text, values }: Statement): Promise<string[]> {
  const client = await api.app.services.app.connect();
  try {
    await client.query('begin');
    await client.query(`select set_config('app.organization', $1, true)`, [
      large.network.organizationId,
    ]);
    const { rows } = await client.query(`explain (format json) ${text}`, values);
    return scanned(rows[0]['QUERY PLAN'][0].Plan).filter((table) => LARGE.includes(table));
  } finally {
    await client.query('rollback');
    client.release();
  }
}

function scanned(node: PlanNode): string[] {
  const own = node['Node Type'] === 'Seq Scan' ? [node['Relation Name'] ?? ''] : [];
  return [...own, ...(node.Plans ?? []).flatMap(scanned)];
}

const isRead = ({ text }: Statement) => /^\s*(select|with)\b/i.test(text) && / from /i.test(text);
const isOurs = ({ text }: Statement) => LARGE.some((table) => text.includes(table));

const orders: [string, string, AnyData][] = [
  ['the caseload by risk', CASELOAD, {}],
  ['the caseload by alias', CASELOAD, { by: { field: 'ALIAS', direction: 'ASC' } }],
  ['those in the highest bands', CASELOAD, { filter: { bands: ['CRITICAL', 'HIGH'] } }],
  ['those whose alias begins so', CASELOAD, { filter: { alias: 'member 49' } }],
  ['their own members', CASELOAD, { filter: { mine: true } }],
  ['the list of alerts', ALERTS, {}],
  ['the open alerts', ALERTS, { filter: { states: ['OPEN', 'ACKNOWLEDGED', 'CONTACTED'] } }],
  ['the newest alerts', ALERTS, { by: { field: 'RAISED_AT', direction: 'DESC' } }],
  ['monitoring events', EVENTS, {}],
  ['the timeline', TIMELINE, {}],
  ['alerts on the timeline', TIMELINE, { filter: { kinds: ['ALERT'] } }],
  ['one month of the timeline', TIMELINE, { filter: { from: '2026-01-01', to: '2026-01-31' } }],
  ['charts of many members', CHARTS, {}],
];

describe.each(['coordinator', 'counselor', 'mentor'] as const)('for a %s', (role) => {
  test.each(orders)('%s reads no large table from end to end', async (_, document, variables) => {
    const person = large[role];
    const id = await idOfSomebody(person);
    const { all } = await sentBy(person, document, { id, first: 25, ...variables });
    const reads = all.filter((statement) => isRead(statement) && isOurs(statement));
    expect(reads.length).toBeGreaterThan(0);
    for (const statement of reads) {
      expect({ text: statement.text, whole: await readWhole(statement) }).toEqual({
        text: statement.text,
        whole: [],
      });
    }
  });
});

test('who may be a member already is found by indexes, though a policy stands before the table', async () => {
  const input = {
    alias: 'Member 17',
    legalName: 'Jon Smith',
    birthDate: '1984-03-09',
    phone: '+14135550142',
  };
  const { all, data } = await sentBy(large.coordinator, DUPLICATES, { input });
  expect(data.memberDuplicates).toHaveLength(5);
  expect(all.filter(isRead).length).toBeLessThanOrEqual(5);

  const [alike] = all.filter(({ text }) => text.includes('app.members_alike'));
  const url = new URL(process.env.HOLDFAST_TEST_ADMIN_URL ?? '');
  url.pathname = `/${api.app.services.config.database}`;
  const admin = new pg.Client({ connectionString: url.href });
  const plans: string[] = [];
  admin.on('notice', ({ message }) => plans.push(message ?? ''));
  await admin.connect();
  await admin.query(`load 'auto_explain'`);
  await admin.query(`set auto_explain.log_nested_statements = on`);
  await admin.query(`set auto_explain.log_min_duration = 0`);
  await admin.query(`set client_min_messages = log`);
  await admin.query('set role holdfast_app');
  await admin.query(`select set_config('app.organization', $1, false)`, [
    large.network.organizationId,
  ]);
  await admin.query(alike?.text ?? '', alike?.values);
  await admin.end();
  const [plan = ''] = plans.filter((text) => text.includes('member_alias_alike'));
  expect(plan).toMatch(/member_name_alike[^]*member_birth_date[^]*member_phone/);
  expect(plan).not.toContain('Seq Scan on member');
});

test('a page deep in the list is found by its place, not by counting up to it', async () => {
  const { coordinator } = large;
  const by = { field: 'ALIAS', direction: 'ASC' };
  let after: string | undefined;
  for (let i = 0; i < 3; i += 1) {
    const { data } = await coordinator.ask(CASELOAD, { first: 100, after, by });
    after = data.members.pageInfo.endCursor;
  }
  const { all } = await sentBy(coordinator, CASELOAD, { first: 25, after, by });
  const [list] = all.filter(({ text }) => text.includes('alias_search'));
  const client = await api.app.services.app.connect();
  await client.query('begin');
  await client.query(`select set_config('app.organization', $1, true)`, [
    large.network.organizationId,
  ]);
  const { rows } = await client.query(
    `explain (analyze, format json) ${list?.text ?? ''}`,
    list?.values,
  );
  await client.query('rollback');
  client.release();
  const plan = JSON.stringify(rows[0]);
  expect(plan).toContain('member_by_alias');
  const removed = [...plan.matchAll(/"Rows Removed by Filter":(\d+)/g)].map(([, n]) => Number(n));
  expect(Math.max(0, ...removed)).toBeLessThan(MEMBERS / 10);
});
