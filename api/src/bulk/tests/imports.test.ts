import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { makeProgram, plan } from '../../../test/enrollments.ts';
import { startApi, type AnyData, type TestApi } from '../../../test/harness.ts';
import {
  countOf,
  csvOf,
  faultsOf,
  followRun,
  keepFile,
  readRun,
  runOver,
  sendFile,
  startRun,
  untilEnd,
} from '../../../test/imports.ts';
import type { TestNetwork, TestPerson } from '../../../test/test-network.ts';
import { removeOldRows } from '../../app/remove-old-rows.ts';

let api: TestApi;
let network: TestNetwork;
let coordinator: TestPerson;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

/** Each test has an organization of its own. */
async function fresh(): Promise<void> {
  network = await api.network();
  coordinator = await network.person('COORDINATOR');
}

const ana = { key: '1', alias: 'Ana', legal_name: 'Ana Torres', birth_date: '1988-03-14' };
const brief = (faults: AnyData[]) => faults.map(({ row, column, code }) => [row, column, code]);

async function refusal(text: string | Buffer, headers: Record<string, string> = {}) {
  const answer = await sendFile(network, coordinator, text, headers);
  const { errors } = (await answer.json()) as AnyData;
  return [answer.status, errors?.[0].extensions.code, errors?.[0].message];
}

describe('a file', () => {
  beforeAll(fresh);

  test('that holds no members is refused before anything is kept', async () => {
    expect(await refusal('name,born\nAna,1988\n')).toEqual([
      422,
      'BAD_USER_INPUT',
      'The file has no column key and alias.',
    ]);
    const { errors } = (await (await sendFile(network, coordinator, 'key\n')).json()) as AnyData;
    expect(errors[0].extensions).toMatchObject({ reason: 'COLUMNS_MISSING', columns: ['alias'] });
    const latin = Buffer.from('key,alias\n1,A\xf1a\n', 'latin1');
    expect(await refusal(latin)).toEqual([422, 'BAD_USER_INPUT', 'The file is not in UTF-8.']);
    expect(await refusal('x'.repeat(5 * 1024 * 1024 + 1))).toEqual([
      413,
      'BAD_USER_INPUT',
      'The file is too large.',
    ]);
    expect((await refusal('{}', { 'content-type': 'application/json' }))[0]).toBe(422);
    expect((await refusal('a', { 'content-type': 'image/png' }))[0]).toBe(415);
    expect((await refusal('key,alias\n', { 'x-file-name': '%' }))[0]).toBe(422);
    expect(await countOf(network, 'import_file')).toBe(0);
  });

  test('is for who may bring members in, from a page of our own', async () => {
    const text = csvOf([ana]);
    const status = async (person: { token: string }, headers = {}) =>
      (await sendFile(network, person, text, headers)).status;
    expect(await status({ token: 'nobody' })).toBe(401);
    for (const role of ['COUNSELOR', 'HOUSE_MANAGER', 'MENTOR', 'MEMBER'] as const) {
      expect([role, await status(await network.person(role))]).toEqual([role, 403]);
    }
    expect(await status(coordinator, { origin: 'https://elsewhere.example' })).toBe(403);
    expect(await countOf(network, 'import_file')).toBe(0);
    expect(await status(await network.person('ADMINISTRATOR'))).toBe(201);
  });

  test('is kept sealed with its name, and goes when its time is over; its runs stay', async () => {
    const fileId = await keepFile(network, coordinator, csvOf([ana]));
    const { run } = await startRun(coordinator, { fileId, dryRun: true });
    await untilEnd(network, coordinator, run.id);
    const { rows } = await api.owner.query('select * from import_file where organization_id = $1', [
      network.organizationId,
    ]);
    expect(JSON.stringify(rows)).not.toMatch(/Torres|1988|members/);
    await api.owner.query(
      `update import_file set kept_until = app.now() - interval '1 second' where organization_id = $1`,
      [network.organizationId],
    );
    const again = await startRun(coordinator, { fileId });
    expect(again.userErrors).toEqual([{ code: 'NOT_FOUND', field: ['input', 'fileId'] }]);
    await removeOldRows(api.app.services);
    expect(await countOf(network, 'import_file')).toBe(0);
    expect(await readRun(coordinator, run.id)).toMatchObject({
      fileName: 'members año.csv',
      file: null,
      state: 'DONE',
    });
  });
});

describe('a run', () => {
  beforeAll(fresh);

  test('of a repeated call is one run, and other input under its key is refused', async () => {
    const fileId = await keepFile(network, coordinator, csvOf([ana]));
    const key = randomUUID();
    const [one, other] = [
      await startRun(coordinator, { fileId, dryRun: true }, key),
      await startRun(coordinator, { fileId, dryRun: true }, key),
    ];
    expect(other.run.id).toBe(one.run.id);
    expect((await startRun(coordinator, { fileId }, key)).userErrors).toEqual([
      { code: 'IDEMPOTENCY_KEY_REUSED', field: ['idempotencyKey'] },
    ]);
    expect((await startRun(coordinator, { fileId, system: ' ' })).userErrors).toEqual([
      { code: 'REQUIRED', field: ['input', 'system'] },
    ]);
  });

  test('is unknown to another organization, with its file, its faults and its stream', async () => {
    const fileId = await keepFile(network, coordinator, csvOf([{ key: '9' }]));
    const { run } = await startRun(coordinator, { fileId, dryRun: true });
    const elsewhere = await api.network();
    const stranger = await elsewhere.person('ADMINISTRATOR');
    expect(await readRun(stranger, run.id)).toBeNull();
    expect((await startRun(stranger, { fileId })).userErrors).toEqual([
      { code: 'NOT_FOUND', field: ['input', 'fileId'] },
    ]);
    const { data } = await stranger.ask(
      `mutation ($id: ID!) { importCancel(id: $id) { userErrors { code } run { id } } }`,
      { id: run.id },
    );
    expect(data.importCancel).toEqual({ userErrors: [{ code: 'NOT_FOUND' }], run: null });
    expect((await stranger.ask('{ imports { nodes { id } } }')).data.imports.nodes).toEqual([]);
    const live = await followRun(elsewhere, stranger, run.id);
    expect((await live.refused())[0].extensions.code).toBe('BAD_USER_INPUT');
    await live.close();
  });

  test('resumes its stream after a cursor', async () => {
    const fileId = await keepFile(network, coordinator, csvOf([ana]));
    const { run } = await startRun(coordinator, { fileId, dryRun: true });
    await untilEnd(network, coordinator, run.id);
    const live = await followRun(network, coordinator, run.id);
    const first = await live.item();
    expect(first).toMatchObject({ __typename: 'ImportEvent', seq: 1 });
    expect(await live.item()).toMatchObject({ seq: 2, run: { state: 'DONE' } });
    await live.close();
  });

  test('ends when who started it may no longer bring members in', async () => {
    const leaving = await network.person('ADMINISTRATOR');
    const fileId = await keepFile(network, leaving, csvOf([{ ...ana, key: 'leaving' }]));
    const end = `update membership set ended_at = app.now() where id = $1`;
    const client = await api.owner.connect();
    try {
      // Its batch waits while they leave.
      await client.query('begin');
      await client.query(`select pg_advisory_xact_lock(4837011, hashtext($1))`, [
        network.organizationId,
      ]);
      const { run } = await startRun(leaving, { fileId });
      await api.owner.query(end, [leaving.key]);
      await client.query('commit');
      expect((await untilEnd(network, coordinator, run.id)).at(-1)).toMatchObject({
        state: 'CANCELED',
        cancelReason: 'NO_PERMISSION',
        importedCount: 0,
      });
    } finally {
      client.release();
    }
    expect(await countOf(network, 'external_identifier')).toBe(0);
  });

  test('of a file that is gone ends, and says so', async () => {
    const fileId = await keepFile(network, coordinator, csvOf([ana]));
    const client = await api.owner.connect();
    try {
      await client.query('begin');
      await client.query(`select pg_advisory_xact_lock(4837011, hashtext($1))`, [
        network.organizationId,
      ]);
      const { run } = await startRun(coordinator, { fileId });
      await api.owner.query('delete from import_file where organization_id = $1', [
        network.organizationId,
      ]);
      await client.query('commit');
      expect((await untilEnd(network, coordinator, run.id)).at(-1).cancelReason).toBe('FILE_GONE');
    } finally {
      client.release();
    }
  });
});

describe('who may be here already', () => {
  beforeEach(fresh);

  test('is not brought in twice: the fault names the member, until somebody says who they are', async () => {
    await runOver(network, coordinator, csvOf([ana]));
    const again = { ...ana, key: '77', legal_name: 'Ana Tores' };
    const run = await runOver(network, coordinator, csvOf([again]), { system: 'Another system' });
    expect(run).toMatchObject({ importedCount: 0, faultyCount: 1 });
    const [fault] = await faultsOf(coordinator, run.id);
    expect(fault).toMatchObject({ row: 2, column: null, code: 'LOOKS_ALIKE', otherRow: null });
    expect(fault.member.alias).toBe('Ana');
    expect(JSON.stringify(fault.message)).not.toContain('Ana');

    // They are: the member is given the key, and the next run leaves them as they are.
    await coordinator.ask(
      `mutation ($id: ID!) {
        memberIdentifierAdd(memberId: $id, system: "Another system", value: "77") { userErrors { code } }
      }`,
      { id: fault.member.id },
    );
    const known = await runOver(network, coordinator, csvOf([again]), { system: 'Another system' });
    expect(known).toMatchObject({ importedCount: 0, unchangedCount: 1, faultyCount: 0 });

    // They are not: the row says that somebody has looked.
    const apart = { ...again, key: '78', not_a_duplicate: 'yes' };
    const taken = await runOver(network, coordinator, csvOf([apart]), { system: 'Another system' });
    expect(taken).toMatchObject({ importedCount: 1, faultyCount: 0 });
  });

  test('is found by a telephone, however it is written', async () => {
    const [one, other] = ['+1 (212) 555-0123', '+12125550123'];
    await runOver(network, coordinator, csvOf([{ key: '1', alias: 'Kit', phone: one }]));
    const run = await runOver(
      network,
      coordinator,
      csvOf([{ key: '2', alias: 'Em', phone: other }]),
    );
    expect(brief(await faultsOf(coordinator, run.id))).toEqual([[2, null, 'LOOKS_ALIKE']]);
  });
});

describe('places in programs', () => {
  beforeEach(fresh);

  test('are given in the order of the file, the same by a dry run and by the import', async () => {
    const program = await makeProgram(network, { name: 'Small', capacity: 2 });
    const waits = await network.member();
    await plan(coordinator, program, waits);
    const rows = ['planned', 'planned', 'active', 'waiting'].map((enrollment, i) => ({
      key: String(i),
      alias: `Person ${String(i)}`,
      program: 'small',
      enrollment,
    }));
    const dry = await runOver(network, coordinator, csvOf(rows), { dryRun: true });
    const run = await runOver(network, coordinator, csvOf(rows));
    for (const { id } of [dry, run]) {
      expect(brief(await faultsOf(coordinator, id))).toEqual([[4, 'program', 'NO_PLACE']]);
    }
    const { rows: states } = await api.owner.query(
      `select m.alias, e.state from enrollment e join member m on m.id = e.member_id
       where e.organization_id = $1 and m.alias like 'Person %' order by m.alias`,
      [network.organizationId],
    );
    expect(states).toEqual([
      { alias: 'Person 0', state: 'PLANNED' },
      { alias: 'Person 1', state: 'WAITING' },
      { alias: 'Person 3', state: 'WAITING' },
    ]);
  });

  test('are told in the timeline, with the first phase for who has begun', async () => {
    await makeProgram(network, { name: 'Mornings', phases: ['Arriving', 'Later'] });
    const row = { ...ana, program: 'Mornings', enrollment: 'Active', starts_on: '2024-05-01' };
    await runOver(network, coordinator, csvOf([row]));
    const { data } = await coordinator.ask(`{ members(first: 1) { nodes {
      enrollments { state startedOn phase { name } history { move from to localDate } }
      monitoringEvents { nodes { __typename } }
    } } }`);
    const [{ enrollments, monitoringEvents }] = data.members.nodes;
    expect(enrollments).toEqual([
      {
        state: 'ACTIVE',
        startedOn: '2024-05-01',
        phase: { name: 'Arriving' },
        history: [
          expect.objectContaining({ move: 'PLAN', from: null, to: 'PLANNED' }),
          expect.objectContaining({ move: 'START', localDate: '2024-05-01', from: 'PLANNED' }),
        ],
      },
    ]);
    expect(monitoringEvents.nodes).toHaveLength(2);
  });
});
