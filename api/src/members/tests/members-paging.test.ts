import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApi, type AnyData, type TestApi } from '../../../test/harness.ts';
import type { TestNetwork, TestPerson } from '../../../test/test-network.ts';

const MEMBERS = 67;
const BANDS = ['CRITICAL', 'HIGH', 'MODERATE', 'UNKNOWN', 'LOW'];

let api: TestApi;
let network: TestNetwork;
let coordinator: TestPerson;
beforeAll(async () => {
  api = await startApi();
  network = await api.network();
  coordinator = await network.person('COORDINATOR');
  await api.owner.query(
    `insert into member (organization_id, id, alias, time_zone, enrolled_at, risk_band)
     select $1, gen_random_uuid(), 'Member ' || i, 'America/New_York', app.now(),
       ($2::text[])[1 + i % 5]
     from generate_series(1, $3) i`,
    [network.organizationId, BANDS, MEMBERS],
  );
});
afterAll(() => api.close());

const PAGE = `query Page(
  $first: Int, $after: Cursor, $last: Int, $before: Cursor, $orderBy: MemberOrder, $filter: MemberFilter
) {
  members(
    first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy, filter: $filter
  ) {
    edges { cursor node { alias } }
    nodes { alias }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

const page = (variables: AnyData) => coordinator.ask(PAGE, variables);
const codeOf = async (variables: AnyData) => (await page(variables)).errors?.[0]?.extensions.code;

/** All aliases, page by page. */
async function walk(size: number, way: 'forwards' | 'backwards', orderBy?: AnyData) {
  const seen: string[] = [];
  let cursor: string | null = null;
  for (let more = true; more;) {
    const args =
      way === 'forwards' ? { first: size, after: cursor } : { last: size, before: cursor };
    const { data } = await page({ ...args, orderBy });
    const { nodes, pageInfo } = data.members;
    const aliases = nodes.map(({ alias }: AnyData) => alias);
    if (way === 'forwards') seen.push(...aliases);
    else seen.unshift(...aliases);
    cursor = way === 'forwards' ? pageInfo.endCursor : pageInfo.startCursor;
    more = way === 'forwards' ? pageInfo.hasNextPage : pageInfo.hasPreviousPage;
  }
  return seen;
}

const orders = [
  { field: 'RISK', direction: 'DESC' },
  { field: 'RISK', direction: 'ASC' },
  { field: 'ALIAS', direction: 'ASC' },
  { field: 'ALIAS', direction: 'DESC' },
];

test.each(orders)(
  'pages by $field $direction have no overlap and no gap, both ways',
  async (by) => {
    const whole = (await page({ first: 100, orderBy: by })).data.members.nodes.map(
      ({ alias }: AnyData) => alias,
    );
    expect(new Set(whole).size).toBe(MEMBERS);
    for (const size of [11, 67]) {
      expect(await walk(size, 'forwards', by)).toEqual(whole);
      expect(await walk(size, 'backwards', by)).toEqual(whole);
    }
  },
);

test('a page says where it lies', async () => {
  const first = (await page({ first: 10 })).data.members;
  expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
  expect(first.pageInfo.startCursor).toBe(first.edges[0].cursor);
  expect(first.pageInfo.endCursor).toBe(first.edges[9].cursor);
  expect(first.nodes).toEqual(first.edges.map(({ node }: AnyData) => node));

  const second = (await page({ first: 10, after: first.pageInfo.endCursor })).data.members;
  expect(second.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
  const last = (await page({ last: 10 })).data.members;
  expect(last.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
});

test('a page is 25 long unless asked otherwise, and an empty one has no cursors', async () => {
  expect((await page({})).data.members.nodes).toHaveLength(25);
  const none = (await page({ filter: { alias: 'nobody' } })).data.members;
  expect(none).toEqual({
    edges: [],
    nodes: [],
    pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
  });
});

test('somebody who joins while one pages is neither lost nor shown twice', async () => {
  const { data } = await page({ first: 30, orderBy: orders[2] });
  const cursor = data.members.pageInfo.endCursor;
  const fresh = await network.member({ alias: 'AAA before all' });
  const next = await page({ first: 100, after: cursor, orderBy: orders[2] });
  await api.owner.query('delete from member where id = $1', [fresh.key]);
  const seen = [...data.members.nodes, ...next.data.members.nodes];
  expect(new Set(seen.map(({ alias }: AnyData) => alias)).size).toBe(MEMBERS);
});

test.each([
  ['no entries', { first: 0 }],
  ['fewer than none', { first: -1 }],
  ['more than 100', { first: 101 }],
  ['more than 100 from the end', { last: 101 }],
  ['both ends', { first: 10, last: 10 }],
])('a page of %s is refused', async (_, variables) => {
  expect(await codeOf(variables)).toBe('BAD_USER_INPUT');
});

test('a page with both cursors, or with the cursor of the other way, is refused', async () => {
  const cursor = (await page({ first: 1 })).data.members.pageInfo.endCursor;
  expect(await codeOf({ after: cursor, before: cursor })).toBe('BAD_USER_INPUT');
  expect(await codeOf({ first: 5, before: cursor })).toBe('BAD_USER_INPUT');
  expect(await codeOf({ last: 5, after: cursor })).toBe('BAD_USER_INPUT');
});

test('a forged, truncated or changed cursor is refused without data', async () => {
  const cursor: string = (await page({ first: 1 })).data.members.pageInfo.endCursor;
  const bytes = Buffer.from(cursor, 'base64url');
  const flipped = Buffer.from(bytes);
  flipped[flipped.length - 3] = (flipped.at(-3) ?? 0) ^ 1;
  const forged = [
    '',
    'x',
    cursor.slice(0, -4),
    cursor.slice(4),
    Buffer.from('[50,"00000000-0000-0000-0000-000000000000"]').toString('base64url'),
    flipped.toString('base64url'),
    "' or 1=1 --",
  ];
  for (const after of forged) {
    const answer = await page({ after });
    expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(answer.data.members).toBeNull();
  }
});

test('the cursor of another list, order, filter or organization is foreign', async () => {
  const after = (await page({ first: 1 })).data.members.pageInfo.endCursor;
  expect(await codeOf({ after, orderBy: orders[1] })).toBe('BAD_USER_INPUT');
  expect(await codeOf({ after, orderBy: orders[2] })).toBe('BAD_USER_INPUT');
  expect(await codeOf({ after, filter: { mine: true } })).toBe('BAD_USER_INPUT');
  expect(await codeOf({ after, filter: { status: 'LEFT' } })).toBe('BAD_USER_INPUT');
  const elsewhere = await (await api.network()).person('COORDINATOR');
  for (const list of ['members', 'alerts', 'programs']) {
    const document = `query ($after: Cursor) { ${list}(after: $after) { nodes { id } } }`;
    const { errors } = await elsewhere.ask(document, { after });
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    if (list === 'members') continue;
    const own = await coordinator.ask(document, { after });
    expect(own.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  }
});
