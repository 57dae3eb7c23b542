import { readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApi, type TestApi } from '../../../test/harness.ts';
import { sharedData } from '../../../test/shared-data.ts';
import { importFeedFromCli, type FeedCliOptions } from '../feed-cli.ts';

/** Lists as they were really published. They are no part of the repository. */
const data = sharedData();

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(async () => {
  await api.close();
});

const lists = [
  ...listsIn('meeting-guide', /sanitised/, { kind: 'MEETING_GUIDE' }),
  ...listsIn('bmlt', /-search-/, { kind: 'BMLT' }),
];

function listsIn(folder: string, names: RegExp, more: Partial<FeedCliOptions>): FeedCliOptions[] {
  if (!data) return [];
  const formats = folder === 'bmlt' ? { formats: path.join(data, 'bmlt/formats.json') } : {};
  return readdirSync(path.join(data, folder))
    .filter((file) => names.test(file))
    .map((file) => ({ source: path.join(data, folder, file), ...formats, ...more }));
}

test('published lists are kept in step: read twice, the second time changes nothing', async () => {
  if (lists.length === 0) console.info('skipped: no published meeting lists on this machine');
  const table: string[] = [];
  for (const list of lists) {
    const network = await api.network();
    const { rows: organizations } = await api.owner.query<{ name: string }>(
      'select name from organization where organization_id = $1',
      [network.organizationId],
    );
    const options = { ...list, organization: organizations[0]?.name };
    const runs = [
      await importFeedFromCli(api.app, options),
      await importFeedFromCli(api.app, options),
    ];
    const held = await api.owner.query(
      `select count(*)::int as held, count(*) filter (where suspended)::int as suspended
       from meeting where organization_id = $1 and ended_at is null`,
      [network.organizationId],
    );
    const [first, second] = runs.map(([line = '']) => line.replace(/.*: /, ''));
    table.push(
      path.basename(list.source),
      `  ${first}`,
      `  ${second}`,
      `  ${JSON.stringify(held.rows[0])}`,
    );
    expect(second).toContain(' 0 created, 0 updated, ');
    expect(second).toContain(' 0 ended, ');
  }
  if (table.length > 0) console.info(table.join('\n'));
});
