import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  buildSchema,
  getNamedType,
  isListType,
  isNonNullType,
  type GraphQLObjectType,
} from 'graphql';
import { acknowledge } from '../../../test/alert-moves.ts';
import { alertsOf, checkIn, raiseAlert } from '../../../test/check-in.ts';
import { startApi, type AnyData, type TestApi } from '../../../test/harness.ts';
import { LiveSocket } from '../../../test/live-socket.ts';
import type { TestNetwork } from '../../../test/test-network.ts';
import { readSdl } from '../schema.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

/** Where accesses wait that could not be recorded. */
const spool = () => path.join(api.app.services.config.dataDir, 'access-spool');

async function caseload() {
  const network = await api.network();
  const counselor = await network.person('COUNSELOR');
  const member = await network.member({ counselor, alias: 'Robin' });
  return { network, counselor, member };
}

async function accesses({ organizationId }: TestNetwork): Promise<AnyData[]> {
  const { rows } = await api.owner.query(
    `select operation, root_fields, member_ids, outcome, actor_id, session_id, request_id,
       field_set_hash
     from access_event where organization_id = $1 order by at, id`,
    [organizationId],
  );
  return rows;
}

test('a read of a record is recorded: who, what was asked, of whom', async () => {
  const { network, counselor, member } = await caseload();
  await counselor.ask('query Look($id: ID!) { member(id: $id) { alias } }', { id: member.id });
  expect(await accesses(network)).toEqual([
    {
      operation: 'query Look',
      root_fields: ['member'],
      member_ids: [member.key],
      outcome: 'OK',
      actor_id: counselor.key,
      session_id: expect.any(String),
      request_id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      field_set_hash: expect.any(String),
    },
  ]);
});

test('every way to a record is recorded, with all whose records were seen', async () => {
  const { network, counselor, member } = await caseload();
  const other = await network.member({ counselor });
  await raiseAlert(counselor, member);
  const alert = (await alertsOf(counselor, member))[0];
  const documents = [
    '{ members { nodes { alias } } }',
    '{ alerts { nodes { id } } }',
    `{ node(id: "${alert.id}") { id } }`,
    `{ monitoringEvents(memberId: "${member.id}") { nodes { id } } }`,
    '{ alertStream { events { alert { id } } } }',
    'query { ...F } fragment F on Query { alerts { nodes { id } } }',
  ];
  const before = (await accesses(network)).length;
  for (const document of documents) await counselor.ask(document);
  const seen = (await accesses(network)).slice(before);
  expect(seen.map(({ root_fields }) => root_fields)).toEqual([
    ['members'],
    ['alerts'],
    ['node'],
    ['monitoringEvents'],
    ['alertStream'],
    ['alerts'],
  ]);
  expect(new Set(seen[0].member_ids)).toEqual(new Set([member.key, other.key]));
  for (const { member_ids } of seen.slice(1)) expect(member_ids).toEqual([member.key]);
});

test('over WebSocket it is recorded, too', async () => {
  const { network, counselor } = await caseload();
  const socket = await LiveSocket.signedIn(api, counselor.token);
  await socket.ask('{ members { nodes { alias } } }');
  await socket.close();
  expect(await accesses(network)).toHaveLength(1);
});

test('every change is recorded, also one that was refused', async () => {
  const { network, counselor, member } = await caseload();
  const { id } = await raiseAlert(counselor, member);
  await acknowledge(counselor, id);
  await acknowledge(counselor, id);
  await checkIn(counselor, { memberId: member.id });
  const changes = (await accesses(network)).filter((row) => row.operation.startsWith('mutation'));
  expect(changes.map(({ root_fields }) => root_fields)).toEqual([
    ['checkInRecord'],
    ['alertAcknowledge'],
    ['alertAcknowledge'],
    ['checkInRecord'],
  ]);
});

test('what shows no record of anybody leaves no row', async () => {
  const { network, counselor } = await caseload();
  for (const document of [
    '{ viewer { email organization { name } } instruments { code } }',
    '{ programs { nodes { name } } }',
    '{ member(id: "x") { alias } }',
  ]) {
    await counselor.ask(document);
  }
  expect(await accesses(network)).toEqual([]);
});

test('rows hold ids and a hash of what was asked, no values', async () => {
  const { network, counselor } = await caseload();
  await counselor.ask('{ members(filter: { alias: "robin" }) { nodes { alias } } }');
  await counselor.ask('query Again { members(filter: { alias: "robin" }) { nodes { alias } } }');
  const rows = await accesses(network);
  expect(rows).toHaveLength(2);
  expect(JSON.stringify(rows)).not.toMatch(/robin/i);
  expect(rows[0].field_set_hash).not.toBe(rows[1].field_set_hash);
});

describe('while the audit cannot be written', () => {
  const grant = (right: 'grant' | 'revoke') =>
    api.owner.query(
      `${right} insert on access_event ${right === 'grant' ? 'to' : 'from'} holdfast_app`,
    );

  test('no data of a member leaves, over HTTP or WebSocket', async () => {
    const { counselor, member } = await caseload();
    await raiseAlert(counselor, member);
    const socket = await LiveSocket.signedIn(api, counselor.token);
    const documents = [
      '{ members { nodes { alias } } }',
      '{ alerts { nodes { member { alias } } } }',
      `{ member(id: "${member.id}") { alias } viewer { email } }`,
    ];
    await grant('revoke');
    try {
      for (const document of documents) {
        const overHttp = await counselor.ask(document);
        const live = await socket.ask(document);
        expect(overHttp.status).toBe(500);
        for (const answer of [overHttp, live]) {
          expect(answer.data ?? null).toBeNull();
          expect(answer.errors?.map(({ extensions }) => extensions.code)).toEqual(['INTERNAL']);
          expect(JSON.stringify(answer)).not.toContain('Robin');
        }
      }
      const harmless = await counselor.ask('{ viewer { email } instruments { code } }');
      expect(harmless.errors).toBeUndefined();
    } finally {
      await grant('grant');
      await socket.close();
    }
    expect((await counselor.ask('{ members { nodes { alias } } }')).errors).toBeUndefined();
  });

  const RECORD = `mutation ($i: CheckInInput!, $key: String) {
    checkInRecord(input: $i, idempotencyKey: $key) {
      userErrors { code }
      told: checkIn { craving member { alias } }
      responses { id }
      ...Help
    }
  }
  fragment Help on CheckInRecordPayload { help: safety { level code words resources { call } } }`;

  /** Until nothing waits in the spool, swept every second. */
  const emptied = async (network: TestNetwork, rows: number) => {
    for (let i = 0; i < 50 && (await accesses(network)).length < rows; i += 1) await sleep(100);
    return accesses(network);
  };

  test('a change is not answered with data either', async () => {
    const { counselor, member } = await caseload();
    const { id } = await raiseAlert(counselor, member);
    await grant('revoke');
    try {
      const { data, errors } = await counselor.ask(
        'mutation ($id: ID!) { alertAcknowledge(id: $id) { alert { state } } }',
        { id },
      );
      expect(data ?? null).toBeNull();
      expect(errors?.[0]?.extensions.code).toBe('INTERNAL');
    } finally {
      await grant('grant');
    }
  });

  test('a check-in is answered with its help and that it is stored, and nothing else', async () => {
    const { network, counselor, member } = await caseload();
    const socket = await LiveSocket.signedIn(api, counselor.token);
    const input = { memberId: member.id, craving: 9, slip: { substances: ['OPIOID'] } };
    await grant('revoke');
    try {
      for (const ask of [counselor.ask, socket.ask.bind(socket)]) {
        const key = randomUUID();
        const { data, errors } = await ask(RECORD, { i: input, key });
        expect(errors).toBeUndefined();
        expect(data.checkInRecord).toEqual({
          userErrors: [],
          told: null,
          responses: [],
          help: expect.objectContaining({ level: 'EMERGENCY', code: 'OVERDOSE_RISK' }),
        });
        expect(data.checkInRecord.help.resources).toContainEqual({ call: '911' });
        expect((await ask(RECORD, { i: input, key })).data).toEqual(data);
      }
    } finally {
      await grant('grant');
      await socket.close();
    }
    const { rows } = await api.owner.query(
      `select count(*)::int as check_ins from monitoring_event
       where member_id = $1 and kind = 'CHECK_IN'`,
      [member.key],
    );
    expect(rows).toEqual([{ check_ins: 2 }]);
    const kept = await emptied(network, 4);
    expect(kept).toHaveLength(4);
    for (const row of kept) {
      expect(row).toMatchObject({
        root_fields: ['checkInRecord'],
        member_ids: [member.key],
        actor_id: counselor.key,
        outcome: 'OK',
      });
    }
    expect(await readdir(spool())).toEqual([]);
  });

  test('the access that was kept is of the moment of the check-in', async () => {
    const { network, counselor, member } = await caseload();
    await grant('revoke');
    try {
      await counselor.ask(RECORD, { i: { memberId: member.id, craving: 9 } });
    } finally {
      await sleep(1500);
      await grant('grant');
    }
    await emptied(network, 1);
    const { rows } = await api.owner.query(
      `select a.at = e.recorded_at as same from access_event a
       join monitoring_event e on e.member_id = any (a.member_ids)
       where a.organization_id = $1`,
      [network.organizationId],
    );
    expect(rows).toEqual([{ same: true }]);
  });

  test('what stands beside a check-in is withheld, too', async () => {
    const { counselor, member } = await caseload();
    const { id } = await raiseAlert(counselor, member);
    const document = `mutation ($i: CheckInInput!, $id: ID!) {
      checkInRecord(input: $i) { safety { level } }
      alertAcknowledge(id: $id) { userErrors { code } alert { member { alias } } }
    }`;
    await grant('revoke');
    try {
      const { data } = await counselor.ask(document, {
        i: { memberId: member.id, craving: 9 },
        id,
      });
      expect(data).toEqual({
        checkInRecord: { safety: { level: 'SUPPORT' } },
        alertAcknowledge: { userErrors: [], alert: null },
      });
    } finally {
      await grant('grant');
    }
  });

  test('help is given though the access cannot be kept either', async () => {
    const { counselor, member } = await caseload();
    await rm(spool(), { recursive: true, force: true });
    await mkdir(api.app.services.config.dataDir, { recursive: true });
    await writeFile(spool(), 'no folder');
    await grant('revoke');
    try {
      const { data } = await counselor.ask(RECORD, { i: { memberId: member.id, craving: 9 } });
      expect(data.checkInRecord).toMatchObject({ told: null, help: { level: 'SUPPORT' } });
    } finally {
      await grant('grant');
      await rm(spool());
    }
  });

  test('of every payload all but the user errors can be withheld', () => {
    const schema = buildSchema(readSdl(api.app.services.config.schemaDir));
    for (const { name, type } of Object.values(schema.getMutationType()?.getFields() ?? {})) {
      const payload = getNamedType(type) as GraphQLObjectType;
      const firm = Object.values(payload.getFields()).filter(
        (field) =>
          field.name !== 'userErrors' &&
          isNonNullType(field.type) &&
          !isListType(field.type.ofType),
      );
      expect({ name, firm: firm.map((field) => field.name) }).toEqual({ name, firm: [] });
    }
  });
});
