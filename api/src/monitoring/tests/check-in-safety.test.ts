import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { alertsOf, answers, checkIn } from '../../../test/check-in.ts';
import { startApi, type AnyData, type TestApi } from '../../../test/harness.ts';
import { Lane } from '../../app/lane.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

async function caseload() {
  const network = await api.network();
  const counselor = await network.person('COUNSELOR');
  const member = await network.member({ counselor });
  return { network, counselor, member };
}

const codes = (safety: { resources: { code: string }[] }) =>
  safety.resources.map(({ code }) => code);

test('thoughts of being better off dead are answered with help and a CRITICAL alert', async () => {
  const { counselor, member } = await caseload();

  const { safety } = await checkIn(counselor, {
    memberId: member.id,
    // Whatever the sum: it is 1 here, and eight items are not answered at all.
    instruments: [answers('PHQ_9', { 9: 1 })],
  });

  expect(safety).toMatchObject({ level: 'URGENT', code: 'SELF_HARM_THOUGHTS', onDuty: [] });
  expect(safety.words).toContain('Call or text 988 now.');
  expect(codes(safety)[0]).toMatch(/^988/);
  expect(codes(safety)).toContain('911');
  const [alert] = await alertsOf(counselor, member);
  expect(alert).toMatchObject({
    severity: 'CRITICAL',
    state: 'OPEN',
    reason: { rule: 'PHQ_9_ITEM_9', inputs: [{ name: 'PHQ_9.9', value: '1' }] },
  });
});

test('a slip with opioids shows 911 and naloxone at once, and is CRITICAL', async () => {
  const { counselor, member } = await caseload();

  const { safety } = await checkIn(counselor, {
    memberId: member.id,
    slip: { substances: ['OPIOID', 'ALCOHOL'] },
  });

  expect(safety).toMatchObject({ level: 'EMERGENCY', code: 'OVERDOSE_RISK' });
  expect(safety.words).toMatch(/naloxone/);
  expect(safety.words).toMatch(/call 911/);
  expect(codes(safety)[0]).toBe('911');
  const [alert] = await alertsOf(counselor, member);
  expect(alert).toMatchObject({
    severity: 'CRITICAL',
    reason: { rule: 'SLIP_OPIOID_OR_STREET_DRUG' },
  });
});

test('a craving of 8 calls for support and raises a HIGH alert; one of 7 does not', async () => {
  const { network, counselor, member } = await caseload();
  const { safety } = await checkIn(counselor, { memberId: member.id, craving: 8 });
  expect(safety).toMatchObject({ level: 'SUPPORT', code: 'CRAVING_HIGH' });
  expect(await alertsOf(counselor, member)).toMatchObject([
    { severity: 'HIGH', reason: { rule: 'CRAVING_HIGH' } },
  ]);

  const other = await network.member({ counselor });
  const lower = await checkIn(counselor, { memberId: other.id, craving: 7 });
  expect(lower.safety).toBeNull();
  expect(await alertsOf(counselor, other)).toEqual([]);
});

test('where life may be in danger everything urgent is said, the most urgent first', async () => {
  const { counselor, member } = await caseload();
  const { safety } = await checkIn(counselor, {
    memberId: member.id,
    craving: 10,
    slip: { substances: ['STIMULANT'] },
    instruments: [answers('PHQ_9', { 9: 3 })],
  });
  expect(safety.level).toBe('EMERGENCY');
  const [overdose, harm] = safety.words.split('\n\n');
  expect(overdose).toMatch(/naloxone/);
  expect(harm).toMatch(/988/);
  expect(await alertsOf(counselor, member)).toHaveLength(3);
});

test('the words are in the language of the member, whoever records', async () => {
  const { counselor, member } = await caseload();
  await api.owner.query(`update member set locale = 'es-US' where id = $1`, [member.key]);
  const { safety } = await checkIn(counselor, { memberId: member.id, craving: 9 });
  expect(safety.words).toMatch(/Los deseos fuertes pasan/);
});

test('words of the note that speak of danger are answered with help, and raise nothing', async () => {
  const { counselor, member } = await caseload();
  const input = { memberId: member.id, craving: 2, note: 'I want to kill myself.' };
  const key = randomUUID();
  const first = await checkIn(counselor, input, key);
  expect(first.safety).toMatchObject({ level: 'URGENT', code: 'SELF_HARM_THOUGHTS' });
  expect(codes(first.safety)).toContain('988');
  expect(await checkIn(counselor, input, key)).toEqual(first);
  expect(await alertsOf(counselor, member)).toEqual([]);
  const calm = await checkIn(counselor, { memberId: member.id, note: 'A long walk helped.' });
  expect(calm.safety).toBeNull();
});

test('a repeat gives the same payload, help included, and raises nothing again', async () => {
  const { counselor, member } = await caseload();
  const input = {
    memberId: member.id,
    craving: 9,
    note: 'Again.',
    slip: { substances: ['OPIOID'] },
    instruments: [answers('PHQ_2', { 1: 1, 2: 2 })],
  };
  const key = randomUUID();

  const first = await checkIn(counselor, input, key);
  const second = await checkIn(counselor, input, key);

  expect(first.safety.level).toBe('EMERGENCY');
  expect(second).toEqual(first);
  const occurrences = (await alertsOf(counselor, member)).map((alert) => alert.occurrences);
  expect(occurrences).toEqual([1, 1]);
  const other = await checkIn(counselor, { ...input, craving: 8 }, key);
  expect(other.userErrors).toEqual([{ code: 'IDEMPOTENCY_KEY_REUSED', field: ['idempotencyKey'] }]);
});

/** As a caller does who is told to try again: on a loaded machine some of many wait too long for a connection. */
async function repeatedWhileBusy(send: () => Promise<AnyData>): Promise<AnyData> {
  return send().catch(async (error: unknown) => {
    if (!String(error).includes('UNAVAILABLE')) throw error;
    await sleep(1000);
    return repeatedWhileBusy(send);
  });
}

test('fifty at once with one key record one check-in', async () => {
  const { counselor, member } = await caseload();
  const key = randomUUID();
  const send = () => checkIn(counselor, { memberId: member.id, craving: 9 }, key);
  const all = await Promise.all(Array.from({ length: 50 }, () => repeatedWhileBusy(send)));
  expect(all.flatMap(({ userErrors }) => userErrors)).toEqual([]);
  // On a busy machine help may come before what was stored is read back.
  const read = all.flatMap(({ checkIn: stored }) => (stored ? [stored.id] : []));
  expect(new Set(read).size).toBeLessThanOrEqual(1);
  const { rows } = await api.owner.query(
    `select count(*)::int from monitoring_event where member_id = $1 and kind = 'CHECK_IN'`,
    [member.key],
  );
  expect(rows).toEqual([{ count: 1 }]);
  expect(await alertsOf(counselor, member)).toMatchObject([{ occurrences: 1 }]);
});

test('a repeat by who may no longer see the member shows nothing of the record', async () => {
  const { counselor, member } = await caseload();
  const key = randomUUID();
  await checkIn(counselor, { memberId: member.id, slip: { substances: ['OPIOID'] } }, key);
  await api.owner.query('update care_team set ended_at = app.now() where member_id = $1', [
    member.key,
  ]);
  const again = await checkIn(
    counselor,
    { memberId: member.id, slip: { substances: ['OPIOID'] } },
    key,
  );
  expect(again).toMatchObject({ userErrors: [], checkIn: null, responses: [] });
});

test('nothing that fails beside a check-in can take its help away: it stands alone', async () => {
  const { counselor, member } = await caseload();
  const document = `mutation ($i: CheckInInput!) {
    checkInRecord(input: $i) { safety { level } }
    alertAcknowledge(id: "x") { userErrors { code } }
  }`;
  const i = { memberId: member.id, slip: { substances: ['OPIOID'] } };
  const { data, errors } = await counselor.ask(document, { i });
  expect(data).toBeUndefined();
  expect(errors).toMatchObject([
    {
      message: '`checkInRecord` stands alone in its operation.',
      extensions: { code: 'BAD_USER_INPUT' },
    },
  ]);
  const named = `mutation ($i: CheckInInput!) { __typename checkInRecord(input: $i) { safety { level } } }`;
  const alone = await counselor.ask(named, { i });
  expect(alone.data).toMatchObject({ checkInRecord: { safety: { level: 'EMERGENCY' } } });
  const { rows } = await api.owner.query(
    `select count(*)::int as slips from monitoring_event
     where member_id = $1 and kind = 'SLIP_REPORTED'`,
    [member.key],
  );
  expect(rows).toEqual([{ slips: 1 }]);
});

test('help does not wait for a database that falls silent once the check-in is stored', async () => {
  const { counselor, member } = await caseload();
  const silence = jest.spyOn(Lane.prototype, 'read').mockReturnValue(new Promise(() => undefined));
  const end = jest.spyOn(Lane.prototype, 'close').mockReturnValue(new Promise(() => undefined));
  const began = performance.now();
  const i = { memberId: member.id, slip: { substances: ['OPIOID'] } };
  const { data } = await counselor.ask(
    'mutation ($i: CheckInInput!) { checkInRecord(input: $i) { checkIn { id } safety { level } } }',
    { i },
  );
  const took = performance.now() - began;
  silence.mockRestore();
  end.mockRestore();
  expect(data.checkInRecord).toEqual({ checkIn: null, safety: { level: 'EMERGENCY' } });
  expect(took).toBeLessThan(5000);
});

test('help is given and nobody is told to repeat, though what is stored cannot be read back', async () => {
  const { counselor, member } = await caseload();
  const record = `mutation ($i: CheckInInput!, $key: String) {
    checkInRecord(input: $i, idempotencyKey: $key) {
      userErrors { code } checkIn { id } responses { id } safety { level code resources { call } }
    }
  }`;
  const variables = {
    i: { memberId: member.id, slip: { substances: ['OPIOID'] } },
    key: randomUUID(),
  };
  const noConnection = new Error('timeout exceeded when trying to connect');
  const read = jest.spyOn(Lane.prototype, 'read').mockRejectedValue(noConnection);

  const alone = await counselor.ask(record, variables);
  read.mockRestore();
  const repeated = await counselor.ask(record, variables);

  expect(alone.errors).toBeUndefined();
  expect(alone.data.checkInRecord).toMatchObject({
    userErrors: [],
    checkIn: null,
    responses: [],
    safety: { level: 'EMERGENCY', code: 'OVERDOSE_RISK' },
  });
  expect(repeated.data.checkInRecord.checkIn).not.toBeNull();
  expect(repeated.data.checkInRecord.safety).toEqual(alone.data.checkInRecord.safety);
  const { rows } = await api.owner.query(
    `select count(*)::int as slips from monitoring_event
     where member_id = $1 and kind = 'SLIP_REPORTED'`,
    [member.key],
  );
  expect(rows).toEqual([{ slips: 1 }]);
});
