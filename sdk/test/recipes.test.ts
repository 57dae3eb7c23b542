import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import { createClient } from '../src/client.ts';
import { fellowshipOf } from '../src/fellowship/index.ts';
import { placesOf } from '../src/places/index.ts';
import { orThrow } from '../src/or-throw.ts';
import { startRealApi, type RealApi } from './real-api.ts';
import { writeRecipes } from './recipes.ts';

const recipes = writeRecipes();
const said: string[] = [];
let api: RealApi;
let memberId: string;
/** Another client of the same counselor, to let things happen while a program runs. */
let colleague: ReturnType<typeof createClient>;

beforeAll(async () => {
  api = await startRealApi();
  const { email, password, person } = await api.account('COUNSELOR', 'COORDINATOR');
  colleague = createClient({ url: api.url, auth: () => person.token });
  const enrolled = await colleague.members.enroll({ alias: 'Wren', counselorId: person.id });
  ({ id: memberId } = orThrow(enrolled, 'member'));
  const mentor = await api.account('MENTOR');
  const input = { languages: ['en'], timeZone: 'America/New_York', capacity: 2 };
  orThrow(
    await fellowshipOf(colleague).mentorships.setProfile({ personId: mentor.person.id, input }),
  );
  Object.assign(process.env, {
    HOLDFAST_URL: api.url,
    HOLDFAST_EMAIL: email,
    HOLDFAST_PASSWORD: password,
    HOLDFAST_MENTOR_TOKEN: mentor.person.token,
  });
});
afterAll(() => api.close());
beforeEach(() => {
  said.length = 0;
  jest.spyOn(console, 'log').mockImplementation((...words) => void said.push(words.join(' ')));
});

/** Runs a program of README.md to its end. */
async function run(title: string): Promise<void> {
  const file = recipes.get(title);
  if (!file) throw new Error(`README.md shows no program under "${title}".`);
  await import(file.pathname);
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 10));
}

/** In the order in which they stand on the page: what one records the next one finds. */
const PROGRAMS: Record<string, () => Promise<void>> = {
  'First program': async () => {
    await run('First program');
    expect(said).toEqual([/^Signed in as ./, /^Wren: /].map(expect.stringMatching));
  },

  'Record a check-in': async () => {
    await run('Record a check-in');
    expect(said).toContain('PHQ_2 TOTAL 3');
    expect(said.join('\n')).toContain('988');
  },

  'Go through all members': async () => {
    await run('Go through all members');
    expect(said.at(0)).toMatch(/^Wren 20\d\d-/);
    expect(said.at(-1)).toBe('1 members at high risk.');
  },

  'Watch alerts': async () => {
    const running = run('Watch alerts');
    try {
      await until(() => said.includes('The stream is live.'));
      orThrow(await colleague.checkIns.record({ memberId, craving: 10 }));
      await until(() => said.some((line) => /^\d+: (RAISED|REPEATED) HIGH /.test(line)));
    } finally {
      process.emit('SIGINT');
      await running;
    }
    expect(said.at(-1)).toBe('The stream is closed.');
  },

  'Keep a wallboard': async () => {
    await run('Keep a wallboard');
    expect(said.at(0)).toMatch(/^HIGH Wren$/m);
  },

  'Follow one member': async () => {
    await run('Follow one member');
    expect(said).toContainEqual(expect.stringMatching(/^20\d\d-\d\d-\d\d AlertRaised$/));
  },

  'Handle an alert': async () => {
    await run('Handle an alert');
    expect(said).toEqual([expect.stringMatching(/^RESOLVED by ./)]);
  },

  'Handle errors': async () => {
    await run('Handle errors');
    expect(said).toEqual([expect.stringMatching(/^input\.alias: [A-Z_]+$/)]);
  },

  'Write a plan': async () => {
    await run('Write a plan');
    expect(said.at(0)).toContain('Wait 20 minutes');
    expect(said.at(-1)).toBe('DRAFT');
  },

  'Open a house': async () => {
    await run('Open a house');
    expect(said).toEqual(['Room 1, Window: Reed', 'Room 1, Door: AVAILABLE']);
  },

  'Wait for a bed': async () => {
    await run('Wait for a bed');
    expect(said).toEqual(['Fern waits for any house: SOON', 'Fern sleeps in Harbor House, Door.']);
  },

  'Answer a pass': async () => {
    await run('Answer a pass');
    expect(said).toEqual([expect.stringMatching(/^(Reed|Fern): APPROVED$/)]);
  },

  "Keep a house's ledger": async () => {
    await run("Keep a house's ledger");
    expect(said).toContainEqual(expect.stringMatching(/: 60000 - 20000 - 10000 = 30000$/));
  },

  'Import a meeting feed': async () => {
    await run('Import a meeting feed');
    expect(said).toEqual(['1 new, 0 left out.', 'Morning Reflections MONDAY 07:30:00']);
  },

  'Keep meeting lists in step': async () => {
    await run('Keep meeting lists in step');
    expect(said).toEqual([
      'Windsor meetings: 1 new, 0 changed, 0 ended.',
      'Row 2, night: DAY_INVALID day',
      'Morning Reflections,Noon Steps',
    ]);
  },

  'Find a meeting': async () => {
    await run('Find a meeting');
    expect(said.at(0)).toMatch(/^Morning Reflections \d+ 20\d\d-/);
    expect(said.at(-1)).toMatch(/^\S+\.ics text\/calendar/);
  },

  'Hold groups of your own': async () => {
    await run('Hold groups of your own');
    expect(said).toEqual(['Wednesday circle 0', 'Wednesday circle']);
  },

  'List a group in the finder': async () => {
    await run('List a group in the finder');
    expect(said).toEqual(['Ludlow, VT: Saturday circle']);
  },

  'Take the roll of a group': async () => {
    await run('Take the roll of a group');
    expect(said.at(0)).toMatch(/^\S+ PRESENT$/);
    expect(said.at(1)).toMatch(/^The code is [A-Z2-9]{6} until 20\d\d-/);
  },

  'Write on a board': async () => {
    await run('Write on a board');
    expect(said.at(0)).toBe('OPEN');
    expect(said.at(1)).toMatch(/CRAVING.* 988$/);
  },

  'Match a mentor': async () => {
    await run('Match a mentor');
    expect(said.at(0)).toMatch(/ \d+ .*LANGUAGE/);
    expect(said.at(-1)).toBe('PROPOSED');
  },

  'Go with a mentor': async () => {
    await run('Go with a mentor');
    expect(said.at(0)).toBe('ACTIVE');
    expect(said.at(-1)).toMatch(/^A conversation that is UNAVAILABLE/);
  },

  'Bring members in from a file': async () => {
    await run('Bring members in from a file');
    expect(said).toContain('2 of 2: 1 right, 1 not.');
    expect(said).toContain('Row 3, alias: REQUIRED');
    expect(said).toContain('Row 3, birth_date: INVALID');
  },

  'Take members out as a file': async () => {
    await run('Take members out as a file');
    expect(said).toEqual([expect.stringMatching(/^[1-9]\d* members$/)]);
  },

  'Anything else': async () => {
    await run('Anything else');
    expect(said.at(-1)).toMatch(/^20\d\d-\d\d-\d\d \d+$/);
  },
};

test('README.md names all that the client and each area hold', () => {
  const page = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const named = (entry: string) => {
    const row = page.split('\n').find((line) => line.startsWith(`| \`${entry}\` `)) ?? '';
    const [, , , what = ''] = row.split('|');
    return [...what.matchAll(/`(\w+)`/g)].map(([, name]) => name).toSorted();
  };
  const { connection: _, query: _q, mutate: _m, ...client } = colleague;
  expect(named('@holdfast/sdk')).toEqual(Object.keys(client).toSorted());
  expect(named('@holdfast/sdk/places')).toEqual(Object.keys(placesOf(colleague)).toSorted());
  expect(named('@holdfast/sdk/fellowship')).toEqual(
    Object.keys(fellowshipOf(colleague)).toSorted(),
  );
});

test('every program of README.md is run here', () => {
  expect([...recipes.keys()]).toEqual(Object.keys(PROGRAMS));
});

test.each(Object.entries(PROGRAMS))('%s', (_title, program) => program());
