// Measures the finder of meetings against the reading of one by its key: node bench/finder.ts
import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { startApi } from '../web/tests/kit/api-process.ts';
import { credentialsOf } from '../web/tests/kit/people.ts';
import { quantile } from './quantile.ts';

const LISTS = 6;
const MEETINGS_A_LIST = 20_000;
const ROUNDS = 200;
const WARM_UP = 20;
/** How many times as long as the reading of one meeting by its key a page of the finder may take, as medians. */
const LIMIT = 8;
const CLI = path.join(import.meta.dirname, '../api/dist/cli.js');
const ZONES = ['America/New_York', 'America/Chicago', 'America/Denver', 'America/Los_Angeles'];

const SIGN_IN = `mutation SignIn($input: SessionCreateInput!) {
  sessionCreate(input: $input) { session { token } }
}`;
const FIND = `query Find($filter: MeetingFilter, $by: MeetingOrder) {
  meetings(filter: $filter, orderBy: $by, first: 25) {
    edges { distanceMeters node { id name startTime } }
  }
}`;
const READ = `query Read($id: ID!) {
  node(id: $id) { ... on Meeting { id name startTime } }
}`;

const folder = path.join(tmpdir(), `holdfast-bench-${randomUUID()}`);
const dataDir = path.join(folder, 'data');
await mkdir(dataDir, { recursive: true, mode: 0o755 });
const { url, stop } = await startApi({
  dataDir,
  env: { HOLDFAST_OPERATIONS_PER_MINUTE: '1000000' },
});
let slow = false;
try {
  await bringIn();
  await measure();
} finally {
  await stop();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}
process.exit(slow ? 1 : 0);

/** Lists of a continent, by the command that an operator uses. */
async function bringIn(): Promise<void> {
  for (let list = 0; list < LISTS; list += 1) {
    const file = path.join(folder, `list-${String(list)}.json`);
    await writeFile(file, JSON.stringify(rowsOf(list)));
    const named = ['--name', `Bench ${String(list)}`, '--time-zone', 'America/New_York'];
    const env = { PATH: process.env.PATH ?? '', HOLDFAST_DATA_DIR: dataDir };
    await promisify(execFile)(process.execPath, [CLI, 'feed', 'import', file, ...named], { env });
    console.log(`${String((list + 1) * MEETINGS_A_LIST)} meetings`);
  }
}

/** Spread by steps that have nothing in common, over a continent and all hours of the week. */
function rowsOf(list: number): object[] {
  return Array.from({ length: MEETINGS_A_LIST }, (_, row) => {
    const at = list * MEETINGS_A_LIST + row;
    const hour = String(at % 24).padStart(2, '0');
    return {
      slug: String(at),
      name: `Meeting ${String(at)}`,
      day: at % 7,
      time: `${hour}:${String(at % 60).padStart(2, '0')}`,
      timezone: ZONES[at % ZONES.length],
      formatted_address: `${String(at)} Main Street, Springfield, USA`,
      latitude: 30 + ((at * 7919) % 200_000) / 10_000,
      longitude: -120 + ((at * 104_729) % 500_000) / 10_000,
      types: ['O'],
    };
  });
}

/** Each question beside a reading by key, one after the other, so that both meet the same machine. */
async function measure(): Promise<void> {
  const { sessionCreate } = await ask<{ sessionCreate: { session: { token: string } } }>(SIGN_IN, {
    input: { ...credentialsOf('member'), transport: 'TOKEN' },
  });
  const { token } = sessionCreate.session;
  const questions = {
    'near a place': (round: number) => ({
      filter: { near: placeOf(round) },
      by: { field: 'DISTANCE' },
    }),
    'within 2 hours': () => ({ filter: { within: { hours: 2 } }, by: { field: 'OCCURRENCE' } }),
    'near, within 24 hours': (round: number) => ({
      filter: { near: placeOf(round), within: { hours: 24 } },
      by: { field: 'OCCURRENCE' },
    }),
  };
  for (const [name, variablesOf] of Object.entries(questions)) {
    const [found, read]: [number[], number[]] = [[], []];
    for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
      const begun = performance.now();
      const { meetings } = await ask<Found>(FIND, variablesOf(round), token);
      const between = performance.now();
      const [first] = meetings.edges;
      if (!first) throw new Error(`The finder found nothing ${name}.`);
      await ask(READ, { id: first.node.id }, token);
      if (round < WARM_UP) continue;
      found.push(between - begun);
      read.push(performance.now() - between);
    }
    report(name, found, read);
  }
}

interface Found {
  meetings: { edges: { node: { id: string } }[] };
}

async function ask<Data>(query: string, variables: object, token?: string): Promise<Data> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data?: Data; errors?: unknown };
  if (errors || !data) throw new Error(JSON.stringify(errors));
  return data;
}

function placeOf(round: number) {
  return {
    latitude: 32 + (round % 16),
    longitude: -118 + ((round * 7) % 45),
    radiusMeters: 50_000,
  };
}

function report(name: string, found: readonly number[], read: readonly number[]): void {
  const [finder, key] = [quantile(found, 0.5), quantile(read, 0.5)];
  const ratio = finder / key;
  if (ratio > LIMIT) slow = true;
  console.log(
    `${name}: median ${finder.toFixed(1)} ms (95 % within ${quantile(found, 0.95).toFixed(1)}), ` +
      `by key ${key.toFixed(1)} ms, ratio ${ratio.toFixed(1)} (at most ${String(LIMIT)})`,
  );
}
