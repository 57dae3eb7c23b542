import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApi, type TestApi } from '../../../test/harness.ts';
import { sharedData } from '../../../test/shared-data.ts';
import { importFeedFromCli } from '../feed-cli.ts';
import { row } from './meeting-kit.ts';

/** Lists as they were really published. They are no part of the repository. */
const data = sharedData();

let api: TestApi;
let folder: string;
beforeAll(async () => {
  api = await startApi();
  folder = await mkdtemp(path.join(tmpdir(), 'holdfast-drift-'));
});
afterAll(async () => {
  await api.close();
  await rm(folder, { recursive: true });
});

type Row = Record<string, unknown>;

interface List {
  name: string;
  rows: Row[];
  kind: 'MEETING_GUIDE' | 'BMLT';
}

/** Those that a list can tell of; and one of our own, so that there is one everywhere. */
async function lists(): Promise<List[]> {
  const own = Array.from({ length: 200 }, (_, id) => row(`own-${String(id)}`, { day: id % 7 }));
  const all: List[] = [{ name: 'own', rows: own, kind: 'MEETING_GUIDE' }];
  if (!data) console.info('skipped: no published meeting lists on this machine');
  for (const [sub, kind] of data
    ? ([
        ['meeting-guide', 'MEETING_GUIDE'],
        ['bmlt', 'BMLT'],
      ] as const)
    : []) {
    const from = path.join(data ?? '', sub);
    for (const name of await readdir(from)) {
      if (!/sanitised|meeting-search/.test(name)) continue;
      const json: unknown = JSON.parse(await readFile(path.join(from, name), 'utf8'));
      const rows = Array.isArray(json) ? json : (json as { meetings: Row[] }).meetings;
      all.push({ name, rows: rows as Row[], kind });
    }
  }
  return all;
}

/** Numbers from 0 to 1 that are the same in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x80000000;
  };
}

/** A tenth of the rows is other, a tenth gone, and as many are new. */
function drifted({ rows, kind }: List) {
  const random = seeded(rows.length);
  const [id, name] = kind === 'BMLT' ? ['id_bigint', 'meeting_name'] : ['slug', 'name'];
  const counts = { created: 0, updated: 0, unchanged: 0, ended: 0 };
  const next = rows.flatMap((known): Row[] => {
    const chance = random();
    if (chance < 0.1) {
      counts.updated += 1;
      return [{ ...known, [name]: `${String(known[name])} (moved)` }];
    }
    if (chance < 0.2) {
      counts.ended += 1;
      return [];
    }
    counts.unchanged += 1;
    if (chance < 0.9) return [known];
    counts.created += 1;
    const more = kind === 'BMLT' ? `9${String(known[id])}` : `${String(known[id])}-new`;
    return [known, { ...known, [id]: more }];
  });
  return { next, counts };
}

test('a list of which a tenth changed, went and came is followed exactly', async () => {
  for (const list of await lists()) {
    const { organizationId } = await api.network();
    const file = path.join(folder, `${list.name}.json`);
    const read = async (rows: Row[]) => {
      await writeFile(file, JSON.stringify(rows));
      const { kind } = list;
      const [line = ''] = await importFeedFromCli(api.app, {
        source: file,
        kind,
        organization: organizationId,
      });
      return line.replace(/.*: /, '');
    };
    await read(list.rows);
    const { next, counts } = drifted(list);
    const { created, updated, unchanged, ended } = counts;
    const told = `${String(created)} created, ${String(updated)} updated, ${String(unchanged)} unchanged, ${String(ended)} ended`;
    const line = await read(next);
    console.info(`${list.name}: ${line}`);
    expect({ list: list.name, line }).toEqual({
      list: list.name,
      line: expect.stringContaining(told),
    });
    expect(await read(next)).toContain(
      `0 created, 0 updated, ${String(next.length)} unchanged, 0 ended`,
    );
  }
});
