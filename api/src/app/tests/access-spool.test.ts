import { randomUUID } from 'node:crypto';
import { fstatSync } from 'node:fs';
import { mkdir, open, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import { accesses, caseload, recordedLater, withoutTrail } from '../../../test/access-trail.ts';
import { startApi, type TestApi } from '../../../test/harness.ts';
import type { TestNetwork, TestPerson, TestMember } from '../../../test/test-network.ts';
import type { AccessRow } from '../../common/access-trail.ts';
import { spoolAccess } from '../access-spool.ts';
import { makeLogger } from '../logger.ts';

const written: string[] = [];
const log = makeLogger('error', { write: (line) => void written.push(line) });
/** What the sweeps say of the spool; they sweep what other test files left in the database as well. */
const told = () => written.filter((line) => /is set aside|a sweep failed/.test(line));

let api: TestApi;
beforeAll(async () => {
  api = await startApi({}, log);
});
afterEach(() => rm(spool(), { recursive: true, force: true }));
afterAll(() => api.close());

/** Where accesses wait that could not be recorded. */
const spool = () => path.join(api.app.services.config.dataDir, 'access-spool');
const ownSpool = () => path.join(spool(), api.app.services.installation);

const RECORD = `mutation ($i: CheckInInput!) {
  checkInRecord(input: $i) { checkIn { id } safety { level } }
}`;
const feelBad = (person: TestPerson, member: TestMember) =>
  person.ask(RECORD, { i: { memberId: member.id, craving: 9 } });

const accessOf = ({ organizationId }: Pick<TestNetwork, 'organizationId'>): AccessRow => ({
  organization_id: organizationId,
  id: randomUUID(),
  at: new Date().toISOString(),
  session_id: null,
  actor_id: null,
  operation: 'mutation',
  root_fields: ['checkInRecord'],
  field_set_hash: 'hash',
  member_ids: [],
  other_ids: [],
  outcome: 'OK',
  request_id: randomUUID(),
});

/** As it lies there two minutes after somebody began to write it. */
async function leave(name: string, text: string, minutesAgo = 2): Promise<void> {
  await mkdir(ownSpool(), { recursive: true });
  await writeFile(path.join(ownSpool(), name), text);
  const then = new Date(Date.now() - minutesAgo * 60_000);
  await utimes(path.join(ownSpool(), name), then, then);
}

test('what could not be recorded is recorded later, once, and of the moment of the check-in', async () => {
  const { network, counselor, member } = await caseload(api);
  await withoutTrail(api, async () => {
    await feelBad(counselor, member);
    await sleep(1500);
  });
  expect(await recordedLater(api, network, 1)).toEqual([
    expect.objectContaining({
      root_fields: ['checkInRecord'],
      member_ids: [member.key],
      actor_id: counselor.key,
      outcome: 'OK',
    }),
  ]);
  for (let i = 0; i < 20 && (await readdir(ownSpool())).length > 0; i += 1) await sleep(100);
  expect(await readdir(ownSpool())).toEqual([]);
  const { rows } = await api.owner.query(
    `select a.at = e.recorded_at as same from access_event a
     join monitoring_event e on e.member_id = any (a.member_ids)
     where a.organization_id = $1`,
    [network.organizationId],
  );
  expect(rows).toEqual([{ same: true }]);
});

test('help is given though the access cannot be kept either', async () => {
  const { counselor, member } = await caseload(api);
  await mkdir(path.dirname(spool()), { recursive: true });
  await writeFile(spool(), 'no folder');
  const { data } = await withoutTrail(api, () => feelBad(counselor, member));
  expect(data.checkInRecord).toEqual({ checkIn: null, safety: { level: 'SUPPORT' } });
});

test('a database that shares the data folder leaves the accesses of another one alone', async () => {
  const { network, counselor, member } = await caseload(api);
  const { dataDir, database } = api.app.services.config;
  const other = await startApi({ dataDir, database: `${database}_other` });
  try {
    const { rows } = await api.owner.query(
      'select to_jsonb(organization) as copy from organization where organization_id = $1',
      [network.organizationId],
    );
    await other.owner.query(
      `insert into organization
       select * from jsonb_populate_record(null::organization, $1) on conflict do nothing`,
      [rows[0].copy],
    );
    await withoutTrail(api, async () => {
      await feelBad(counselor, member);
      await sleep(2500);
    });
    expect(await accesses(other, network)).toEqual([]);
  } finally {
    await other.close();
  }
  expect(await recordedLater(api, network, 1)).toHaveLength(1);
});

test('files that can never be recorded keep no others from it, and are told of once', async () => {
  const { network } = await caseload(api);
  const stray = accessOf({ organizationId: randomUUID() });
  for (let i = 100; i < 220; i += 1) await leave(`0-${String(i)}.json`, '{"organization_id":');
  await leave(`1-${stray.id}.json`, JSON.stringify(stray));
  await leave('2-odd.json', '{}');
  written.length = 0;
  await spoolAccess(api.app.services, accessOf(network));

  expect(await recordedLater(api, network, 1)).toHaveLength(1);
  await sleep(2500);
  const left = await readdir(ownSpool());
  expect(left).toHaveLength(122);
  expect(left.every((name) => name.endsWith('.json.unusable'))).toBe(true);
  expect(told()).toHaveLength(122);
  expect(told().every((line) => line.includes('is set aside'))).toBe(true);
});

test('a file that is being written is left to its writer', async () => {
  const { network } = await caseload(api);
  const text = JSON.stringify(accessOf(network));
  await leave('half.json', text.slice(0, 80), 0);
  await sleep(1500);
  expect(await readdir(ownSpool())).toEqual(['half.json']);
  await writeFile(path.join(ownSpool(), 'half.json'), text);
  expect(await recordedLater(api, network, 1)).toHaveLength(1);
});

test('while the trail is away each sweep tells so once, however much waits', async () => {
  const { network } = await caseload(api);
  await withoutTrail(api, async () => {
    for (let i = 0; i < 20; i += 1) await spoolAccess(api.app.services, accessOf(network));
    written.length = 0;
    await sleep(3000);
    expect(told().length).toBeGreaterThan(0);
    expect(told().length).toBeLessThanOrEqual(4);
  });
  expect(await recordedLater(api, network, 20)).toHaveLength(20);
});

test('the name of a file outlives a power cut as its content does', async () => {
  const probe = await open(process.execPath);
  const handles = Object.getPrototypeOf(probe) as Awaited<ReturnType<typeof open>>;
  await probe.close();
  const flushed: number[] = [];
  const { sync } = handles;
  jest.spyOn(handles, 'sync').mockImplementation(function (this: typeof handles) {
    flushed.push(fstatSync(this.fd).ino);
    return sync.call(this);
  });
  // The sweep would take the file away.
  const services = { ...api.app.services, installation: randomUUID() };
  const row = accessOf(await api.network());
  await spoolAccess(services, row);
  jest.restoreAllMocks();
  const folder = path.join(spool(), services.installation);
  const needed = [path.join(folder, `${row.id}.json`), folder, spool(), path.dirname(spool())];
  const inodes = await Promise.all(needed.map(async (entry) => (await stat(entry)).ino));
  expect(flushed).toEqual(inodes);
});
