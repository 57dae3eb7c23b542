import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApi, type TestApi } from '../../../test/harness.ts';
import { importFeedFromCli, readFeedOptions } from '../feed-cli.ts';
import { meetingNames, row, serving } from './meeting-kit.ts';

let api: TestApi;
let folder: string;
beforeAll(async () => {
  api = await startApi();
  folder = await mkdtemp(path.join(tmpdir(), 'holdfast-feeds-'));
});
afterAll(async () => {
  await api.close();
  await rm(folder, { recursive: true });
});

/** An organization with somebody who sees its meetings, and the command as run for it. */
async function commandLine() {
  const network = await api.network();
  const { rows } = await api.owner.query<{ name: string }>(
    'select name from organization where organization_id = $1',
    [network.organizationId],
  );
  const organization = rows[0]?.name ?? '';
  const run = async (...args: string[]) => {
    const options = readFeedOptions([...args, '--organization', organization]);
    const [first = '', ...others] = await importFeedFromCli(api.app, options);
    return { counts: first.replace(/.*: /, ''), others };
  };
  return { run, organization, person: await network.person('COORDINATOR') };
}

async function listFile(name: string, content: unknown): Promise<string> {
  const file = path.join(folder, name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(content));
  return file;
}

const bmltRow = {
  id_bigint: '7',
  meeting_name: 'Hope',
  weekday_tinyint: '1',
  start_time: '10:00:00',
  location_street: '1 Main St',
  formats: 'A',
  format_shared_id_list: '4',
};

test('a file is read as what it is, and again without a change', async () => {
  const { run, person } = await commandLine();
  const file = await listFile('county.json', [row('a'), row('b'), { slug: 'c' }]);
  const first = await run(file);
  expect(first.counts).toMatch(/^3 rows, 2 created, .* 1 rejected$/);
  expect(first.others).toEqual(['row 3 (c) left out, NAME_MISSING in name']);
  expect((await run(file)).counts).toMatch(/^3 rows, 0 created, 0 updated, 2 unchanged, 0 ended/);
  const { data } = await person.ask('{ meetingFeeds { name kind location timeZone } }');
  expect(data.meetingFeeds).toEqual([
    {
      name: 'county',
      kind: 'MEETING_GUIDE',
      location: 'county.json',
      timeZone: 'America/New_York',
    },
  ]);
});

test('a BMLT answer is known by its ids; its formats may lie in another file', async () => {
  const { run, person } = await commandLine();
  const file = await listFile('search.json', [bmltRow]);
  const formats = await listFile('formats.json', [{ id: '4', key_string: 'A', world_id: 'OPEN' }]);
  await run(file, '--formats', formats, '--name', 'Area', '--time-zone', 'America/Denver');
  expect(await meetingNames(person, { types: ['O'], weekday: 'SUNDAY' })).toEqual(['Hope']);
  await expect(run(file, '--name', 'Area', '--kind', 'meeting-guide')).rejects.toThrow('is BMLT');
  await expect(run(file, '--name', 'Area', '--time-zone', 'UTC')).rejects.toThrow('America/Denver');
});

test('another list in a file of the same name does not end the first one’s meetings', async () => {
  const { run, person } = await commandLine();
  await run(await listFile('north/list.json', [row('north')]));
  const south = await listFile('south/list.json', [row('south')]);
  await expect(run(south)).rejects.toThrow('None of the meetings of list is in this list');
  expect(await meetingNames(person)).toEqual(['Meeting north']);
  await run(south, '--name', 'South');
  expect(await meetingNames(person)).toHaveLength(2);
});

test('an address on this machine is read, for whoever runs commands here may read it anyway', async () => {
  const { run, person } = await commandLine();
  await serving(
    (_, response) => response.end(JSON.stringify([row('a')])),
    async (url) => {
      await run(url);
      const { data } = await person.ask('{ meetingFeeds { name location } }');
      expect(data.meetingFeeds).toEqual([{ name: new URL(url).host, location: url }]);
      const other = `${url}?area=2`;
      await expect(run(other)).rejects.toThrow('give --name');
    },
  );
});

test('what cannot be read is told in one line', async () => {
  const { run } = await commandLine();
  await expect(run(path.join(folder, 'none.json'))).rejects.toThrow('FILE_UNREADABLE: ENOENT');
  await expect(run(folder)).rejects.toThrow('FILE_UNREADABLE');
  await expect(run(await listFile('empty.json', []))).rejects.toThrow('--kind');
  const page = path.join(folder, 'page.json');
  await writeFile(page, '<html>');
  await expect(run(page)).rejects.toThrow('NOT_JSON at line 1, column 1');
  const options = readFeedOptions([page, '--organization', 'Nobody']);
  await expect(importFeedFromCli(api.app, options)).rejects.toThrow('--organization: one of');
});
