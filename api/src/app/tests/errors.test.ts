import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { startApi, type AnyData, type TestApi } from '../../../test/harness.ts';
import { LiveSocket } from '../../../test/live-socket.ts';
import type { TestPerson } from '../../../test/test-network.ts';

const CANARY = 'canary-5550142';
const SUBSTANCES =
  'Expected a value of enum "SubstanceClass": OPIOID, OPIOID_MEDICATION, STIMULANT, SEDATIVE, ALCOHOL, CANNABIS, NICOTINE, HALLUCINOGEN, OTHER';

let api: TestApi;
let person: TestPerson;
let socket: LiveSocket;
beforeAll(async () => {
  api = await startApi();
  person = await (await api.network()).person('COORDINATOR');
  socket = await LiveSocket.signedIn(api, person.token);
});
afterAll(async () => {
  await socket.close();
  await api.close();
});
afterEach(() => {
  jest.restoreAllMocks();
});

/** Asks over both transports. */
async function both(document: string, variables: AnyData = {}) {
  return [await person.ask(document, variables), await socket.ask(document, variables)];
}

const words = ({ data, errors }: AnyData) => ({
  data,
  errors: errors?.map(({ message, path, locations, extensions: { code } }: AnyData) => ({
    message,
    path,
    locations,
    code,
  })),
});

describe('what breaks inside', () => {
  const breakSource = () =>
    jest
      .spyOn(api.app.services.alertSource, 'bounds')
      .mockRejectedValue(new Error(`${CANARY}: relation "member" of host 10.0.0.7 is gone`));

  test('leaves as the same masked answer over both transports, with an id to look it up by', async () => {
    breakSource();
    const [overHttp, live] = await both('{ alertStream { headSeq } viewer { email } }');

    expect(words(overHttp)).toEqual(words(live));
    expect(words(live)).toEqual({
      data: { alertStream: null, viewer: { email: expect.any(String) } },
      errors: [
        {
          message: 'Something went wrong on our side.',
          path: ['alertStream'],
          locations: [{ line: 1, column: 3 }],
          code: 'INTERNAL',
        },
      ],
    });
    for (const answer of [overHttp, live]) {
      expect(JSON.stringify(answer)).not.toMatch(/canary|10\.0\.0\.7|stack|\.ts\b/);
      expect(answer?.errors?.[0]?.extensions.requestId).toMatch(/^[0-9a-f-]{36}$/);
    }
  });

  test('is told five times at most', async () => {
    breakSource();
    const aliases = Array.from({ length: 8 }, (_, i) => `a${String(i)}: alertStream { headSeq }`);
    for (const { errors } of await both(`{ ${aliases.join(' ')} }`)) expect(errors).toHaveLength(5);
  });

  test('as an error of the database says nothing of the row it is about', async () => {
    const { sealer } = api.app.services;
    jest.spyOn(sealer, 'blindIndex').mockReturnValue('x\u0000y');
    const enroll = `mutation Enroll($input: MemberEnrollInput!) {
      memberEnroll(input: $input) { member { id } }
    }`;
    const answers = await both(enroll, { input: { alias: CANARY, email: 'canary@example.org' } });
    for (const answer of answers) {
      expect(answer?.errors?.[0]?.extensions.code).toBe('INTERNAL');
      expect(JSON.stringify(answer)).not.toContain('canary');
    }
  });

  test('while looking the session up is masked, too', async () => {
    jest.spyOn(api.app.services.sessions, 'viewerOf').mockRejectedValue(new Error(CANARY));
    const answer = await person.ask('{ viewer { email } }');
    expect(answer.status).toBe(500);
    expect(answer.errors?.[0]).toMatchObject({
      message: 'Something went wrong on our side.',
      extensions: { code: 'INTERNAL' },
    });
    const fresh = await LiveSocket.open(api);
    fresh.send({ type: 'connection_init', payload: { authorization: 'Bearer x' } });
    expect(await fresh.closed).toMatchObject({ code: 4500, reason: 'Internal server error' });
  });
});

test.each([
  ['no JSON', '{', 400, 'The body is not JSON.'],
  ['nothing', '', 400, 'The body is empty.'],
  ['no query', '{}', 400, 'The body holds no `query`.'],
  [
    'too much',
    JSON.stringify({ query: ' '.repeat(300_000) }),
    413,
    'The body is larger than 256 kB.',
  ],
])('%s in the body is told in GraphQL’s form', async (_, body, status, message) => {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`${api.app.url}/graphql`, { method: 'POST', headers, body });
  expect(answer.status).toBe(status);
  expect(await answer.json()).toMatchObject({
    errors: [{ message, extensions: { code: 'BAD_USER_INPUT', requestId: expect.any(String) } }],
  });
});

test.each([
  [{ craving: 'much' }, 'craving', 'Int cannot represent non-integer value'],
  [{ mood: 3.5 }, 'mood', 'Int cannot represent non-integer value'],
  [
    { slip: {} },
    'slip',
    'Field "substances" of required type "[SubstanceClass!]!" was not provided',
  ],
  [{ feeling: 3 }, undefined, 'Field "feeling" is not defined by type "CheckInInput"'],
  [
    { note: 'x'.repeat(5000), feeling: 3 },
    undefined,
    'Field "feeling" is not defined by type "CheckInInput"',
  ],
  [{ '+1 555 014 2': 3 }, undefined, 'a field is not defined by type "CheckInInput"'],
  [
    { slip: { substances: ['ALCOHOL'], drink: CANARY } },
    'slip',
    'Field "drink" is not defined by type "SlipInput"',
  ],
  [
    { slip: { note: 'x"; y'.repeat(2000) } },
    'slip',
    'Field "substances" of required type "[SubstanceClass!]!" was not provided',
  ],
  [{ slip: { substances: [CANARY.repeat(100)] } }, 'slip.substances[0]', SUBSTANCES],
  [{ slip: { substances: [3] } }, 'slip.substances[0]', SUBSTANCES],
  [
    { slip: { substances: ['ALCOHOL'], localDate: CANARY } },
    'slip.localDate',
    'Expected type "Date". A calendar day, RFC 3339 full-date, for example `2026-03-01`; of the years 1900 to 2999',
  ],
])(
  'a variable that does not fit, %p, is told with its place and what belongs there',
  async (input, place, why) => {
    const record =
      'mutation ($in: CheckInInput!) { checkInRecord(input: $in) { userErrors { code } } }';
    for (const answer of await both(record, { in: input })) {
      const at = place ? ` at "in.${place}"` : '';
      const [refusal] = answer?.errors ?? [];
      expect(refusal?.message).toBe(`Variable "$in" got an invalid value${at}: ${why}.`);
      const [, named] = /^Field "(\w+)"/.exec(why) ?? [];
      const field = ['in', ...(place?.match(/\w+/g) ?? []), ...(named ? [named] : [])];
      expect(refusal?.extensions.field).toEqual(field);
    }
  },
);

const TEMPLATE =
  'mutation ($i: PlanTemplateInput!) { planTemplateCreate(input: $i) { planTemplate { id } } }';

test.each<[string, AnyData, string[], string]>([
  ['query ($id: ID!) { member(id: $id) { alias } }', { id: 'a\u0000' }, ['id'], ''],
  [
    TEMPLATE,
    {
      i: {
        contents: [
          { locale: 'en', about: 'A' },
          { locale: 'es', title: 'a\ud800b' },
        ],
      },
    },
    ['i', 'contents', '1', 'title'],
    ' at "i.contents[1].title"',
  ],
  [
    TEMPLATE,
    { i: { contents: { title: '\u0000' } } },
    ['i', 'contents', 'title'],
    ' at "i.contents.title"',
  ],
  [TEMPLATE, { i: { words: { [CANARY]: '\u0000' } } }, ['i'], ''],
])('what no database keeps is told with its place: %s', async (document, variables, field, at) => {
  const [name] = field;
  for (const answer of await both(document, variables)) {
    const [refusal] = answer?.errors ?? [];
    expect(refusal?.message).toBe(
      `Variable "$${String(name)}" got an invalid value${at}: A text holds a NUL character, or half of a surrogate pair.`,
    );
    expect(refusal?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field });
  }
});

test('a choice that there is not is told with those that there are, the first of many', async () => {
  const list = '{ alerts(filter: { states: [SLEEPING] }) { nodes { id } } }';
  for (const { errors } of await both(list)) {
    expect(errors?.[0]?.message).toBe(
      'Expected a value of enum "AlertState": OPEN, ACKNOWLEDGED, CONTACTED, RESOLVED.',
    );
  }
  const timeline =
    'query ($f: TimelineFilter) { member(id: "x") { timeline(filter: $f) { nodes { __typename } } } }';
  for (const { errors } of await both(timeline, { f: { kinds: ['SLEEP'] } })) {
    expect(errors?.[0]?.message).toMatch(
      /: Expected a value of enum "TimelineKind": \w+(, \w+){15} and \d+ more\.$/,
    );
  }
});

test('a variable that is missing is told by its name', async () => {
  const record =
    'mutation ($in: CheckInInput!) { checkInRecord(input: $in) { userErrors { code } } }';
  for (const [variables, why] of [
    [{}, 'of required type "CheckInInput!" was not provided'],
    [{ in: null }, 'of non-null type "CheckInInput!" must not be null'],
  ] as const) {
    for (const answer of await both(record, variables)) {
      const extensions = { code: 'BAD_USER_INPUT', field: ['in'] };
      expect(answer?.errors).toMatchObject([{ message: `Variable "$in" ${why}.`, extensions }]);
    }
  }
});

/** Documents and variables with something in them that must not come back. */
const refused: [string, string, AnyData?][] = [
  [
    'a variable of another type',
    'query ($n: Int) { members(first: $n) { nodes { id } } }',
    { n: CANARY },
  ],
  [
    'a field deep in a variable',
    'mutation ($i: MemberEnrollInput!) { memberEnroll(input: $i) { member { id } } }',
    { i: { alias: 'A', phone: CANARY } },
  ],
  [
    'a choice that there is not',
    'query ($s: AlertFilter) { alerts(filter: $s) { nodes { id } } }',
    { s: { states: [CANARY] } },
  ],
  [
    'an object where a text belongs',
    'mutation ($i: SessionCreateInput!) { sessionCreate(input: $i) { session { id } } }',
    { i: { email: { at: CANARY }, password: { is: CANARY } } },
  ],
  [
    'a field that there is not, with its value',
    'mutation ($i: MemberEnrollInput!) { memberEnroll(input: $i) { member { id } } }',
    { i: { alias: 'A', ssn: CANARY } },
  ],
  ['a literal of another type', `{ members(first: "${CANARY}") { nodes { id } } }`],
  [
    'a literal that is no day',
    `mutation { memberEnroll(input: { alias: "A", birthDate: "${CANARY}" }) { member { id } } }`,
  ],
  ['a literal that is no choice', `{ alerts(filter: { states: ["${CANARY}"] }) { nodes { id } } }`],
  ['a text where none may stand', `{ viewer { email } } "${CANARY}"`],
  ['a block text where none may stand', `{ viewer("""${CANARY}""") { email } }`],
  ['a text without an end', `{ member(id: "${CANARY}) { alias } }`],
  ['a number where none may stand', `{ viewer 5550142 }`],
  ['a NUL in a text', `{ members(filter: { alias: "${CANARY}\\u0000" }) { nodes { id } } }`],
  [
    'a NUL deep in a variable',
    'mutation ($i: MemberEnrollInput!) { memberEnroll(input: $i) { member { id } } }',
    { i: { alias: `${CANARY}\u0000` } },
  ],
  [
    'half of a surrogate pair in a variable',
    'mutation ($i: PlanTemplateInput!) { planTemplateCreate(input: $i) { planTemplate { id } } }',
    { i: { contents: [{ locale: 'en', title: `${CANARY}\ud800b`, about: 'A' }] } },
  ],
  [
    'a NUL behind a name that the schema lacks',
    'mutation ($i: MemberEnrollInput!) { memberEnroll(input: $i) { member { id } } }',
    { i: { alias: 'A', [CANARY]: { 5550142: '\u0000' } } },
  ],
  ['half of a surrogate pair in a text', `{ member(id: "${CANARY}\\ud800") { alias } }`],
];

test.each(refused)('%s is refused without being repeated', async (_, document, variables = {}) => {
  const [overHttp, live] = await both(document, variables);
  expect(words(overHttp)).toEqual(words(live));
  expect(overHttp).toMatchObject({ status: 400 });
  expect(new Set(live?.errors?.map(({ extensions }) => extensions.code))).toEqual(
    new Set(['BAD_USER_INPUT']),
  );
  expect(JSON.stringify(words(live))).not.toMatch(/canary|5550142/);
});

test('a field, argument or type that is nearly right gets no suggestion', async () => {
  for (const document of [
    '{ member(id: "x") { alia } }',
    '{ members(frist: 1) { nodes { id } } }',
    'query ($x: MemberFiltre) { members(filter: $x) { nodes { id } } }',
    '{ alerts(filter: { states: [OPENN] }) { nodes { id } } }',
    '{ node(id: "x") { ... on Membr { id } } }',
  ]) {
    for (const { errors } of await both(document)) {
      expect(JSON.stringify(errors)).not.toMatch(/did you mean/i);
    }
  }
});

test('a session that is missing and a permission that is lacking are told apart, and nothing else', async () => {
  const nobody = await api.ask(undefined, '{ members { nodes { id } } }');
  expect(words(nobody).errors).toEqual([
    {
      message: 'Sign in first.',
      path: ['members'],
      locations: [{ line: 1, column: 3 }],
      code: 'UNAUTHENTICATED',
    },
  ]);
});
