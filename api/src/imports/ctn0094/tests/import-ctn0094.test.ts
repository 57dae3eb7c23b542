import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import pg from 'pg';
import { startApi, type TestApi } from '../../../../test/harness.ts';
import { importCtn0094 } from '../import-ctn0094.ts';
import type { StudyTexts } from '../read-study.ts';
import { ADMINISTRATOR } from '../set-up-study.ts';

const PASSWORD = 'a password of the test';

/** Invented people: one whose weeks are known, one who was never randomized. */
const texts: StudyTexts = {
  participants: 'who,trial,site,randomized_day\n2,27,4,3\n4,51,9,\n',
  weeklyScreens: 'who,pattern\n2,-+o\n4,o\n',
  positiveScreens: 'who,substance,day\n2,Opioid,12\n',
  use: 'who,substance,day\n2,Heroin,-2\n2,Heroin,12\n2,Heroin,13\n2,Alcohol,30\n4,Methadone,5\n',
  visits:
    'who,visit,kind,reason,day\n2,WK0,visit,,3\n2,WK1,no visit,in_jail,\n4,BASELINE,visit,,0\n',
};

let api: TestApi;
beforeAll(async () => {
  api = await startApi({ database: `study_${randomUUID().replaceAll('-', '')}` });
});
afterAll(async () => {
  await api.close();
});
beforeEach(async () => {
  await emptied();
});

/** The server's sweeps lock rows of the same tables in an order of their own: a deadlock is tried again. */
async function emptied(tries = 5): Promise<void> {
  try {
    await api.owner.query('truncate organization, account cascade');
  } catch (error) {
    if (!(error instanceof pg.DatabaseError && error.code === '40P01') || tries === 1) throw error;
    await emptied(tries - 1);
  }
}

const load = (changes: Partial<StudyTexts> = {}, onProgress?: () => void) =>
  importCtn0094(api.app, {
    texts: { ...texts, ...changes },
    password: PASSWORD,
    ...(onProgress && { onProgress }),
  });

async function rows(sql: string): Promise<unknown[][]> {
  const { rows: found } = await api.owner.query<Record<string, unknown>>(sql);
  return found.map((row) => Object.values(row));
}

const timeline = (who: string) =>
  rows(
    `select e.local_date - date '2024-12-02', e.kind,
       coalesce(e.details ->> 'result', e.details ->> 'state', e.details ->> 'substances')
     from monitoring_event e join external_identifier x on x.subject_id = e.member_id
     where x.subject = 'MEMBER' and x.value = '${who}' order by 1, 2`,
  );

test('people become members of their trial with the counselor of their site', async () => {
  const { recorded, isNew } = await load();
  expect({ recorded, isNew }).toEqual({ recorded: 11, isNew: true });
  expect(
    await rows(
      `select x.value, p.name as program, m.name, e.started_on - date '2024-12-02', b.recovery_start, b.data_class
       from external_identifier x join member b on b.id = x.subject_id
       join enrollment e on e.member_id = b.id join program p on p.id = e.program_id
       join care_team c on c.member_id = b.id join membership m on m.id = c.membership_id
       order by 1`,
    ),
  ).toEqual([
    ['2', 'CTN-0027', 'Site 4 counselor', 0, null, 'LIVE'],
    ['4', 'CTN-0051', 'Site 9 counselor', 0, null, 'LIVE'],
  ]);
  expect(await rows('select name, kind from organization')).toEqual([['CTN-0094', 'RESEARCH']]);
});

test('a timeline is what the files say', async () => {
  await load();
  expect(await timeline('2')).toEqual([
    [-2, 'SLIP_REPORTED', '["OPIOID"]'],
    [3, 'ATTENDANCE_RECORDED', 'PRESENT'],
    [3, 'DRUG_SCREEN_RESULT', 'NEGATIVE'],
    [10, 'ATTENDANCE_RECORDED', 'EXCUSED'],
    [12, 'DRUG_SCREEN_RESULT', 'POSITIVE'],
    [12, 'SLIP_REPORTED', '["OPIOID"]'],
    [13, 'SLIP_REPORTED', '["OPIOID"]'],
    [23, 'DRUG_SCREEN_RESULT', 'NOT_PROVIDED'],
    [30, 'SLIP_REPORTED', '["ALCOHOL"]'],
  ]);
  expect(await timeline('4')).toEqual([
    [0, 'ATTENDANCE_RECORDED', 'PRESENT'],
    [6, 'DRUG_SCREEN_RESULT', 'NOT_PROVIDED'],
  ]);
});

test('rules see each day on its day, and nothing in what was before the study', async () => {
  await load();
  expect(
    await rows(
      `select rule, severity, occurrences, (raised_at at time zone 'America/New_York')::date - date '2024-12-02'
       from alert order by 4, 1`,
    ),
  ).toEqual([
    ['SCREEN_POSITIVE', 'HIGH', 1, 12],
    ['SLIP_OPIOID_OR_STREET_DRUG', 'CRITICAL', 2, 12],
    ['SLIP_REPORTED', 'HIGH', 1, 30],
  ]);
  const [[stream]] = (await rows(
    `select count(*)::int from stream_event where stream_id like 'alerts:%'`,
  )) as [[number]];
  expect(stream).toBe(4);
});

test('a second import changes nothing', async () => {
  await load();
  const count = `select (select count(*) from monitoring_event), (select count(*) from alert_log),
    (select count(*) from risk_assessment), (select sum(version) from member), (select count(*) from membership)`;
  const before = await rows(count);
  const { recorded, known, isNew } = await load();
  expect({ recorded, known, isNew }).toEqual({ recorded: 0, known: 11, isNew: false });
  expect(await rows(count)).toEqual(before);
});

test('an import that was interrupted goes on where it was', async () => {
  let commands = 0;
  const interrupt = () => {
    commands += 1;
    if (commands === 3) throw new Error('interrupted');
  };
  await expect(load({}, interrupt)).rejects.toThrow('interrupted');
  expect(await rows('select completed_at from import_run')).toEqual([[null]]);
  const { recorded, known } = await load();
  expect(recorded + known).toBe(11);
  expect(known).toBeGreaterThan(0);
  expect(await rows('select count(*)::int, sum(occurrences)::int from alert')).toEqual([[3, 4]]);
  expect(await rows('select completed_at is not null from import_run')).toEqual([[true]]);
});

test('rows that come later are recorded late, and people who come later are enrolled', async () => {
  await load();
  const { recorded } = await load({
    participants: `${texts.participants}6,30,4,1\n`,
    use: `${texts.use}2,Cocaine,20\n6,Cocaine,20\n`,
  });
  expect(recorded).toBe(2);
  expect(
    await rows(
      `select x.value, (e.recorded_at at time zone 'America/New_York')::date - date '2024-12-02'
       from monitoring_event e join external_identifier x on x.subject_id = e.member_id
       where e.local_date = date '2024-12-02' + 20 order by 1`,
    ),
  ).toEqual([
    ['2', 30],
    ['6', 20],
  ]);
  expect(await rows('select count(*)::int from program')).toEqual([[3]]);
});

test('two imports at once do the work once', async () => {
  const results = await Promise.all([load(), load()]);
  expect(results.map(({ recorded }) => recorded).sort()).toEqual([0, 11]);
});

test('the administrator signs in with the password given at first', async () => {
  await load();
  const answer = await api.ask(
    undefined,
    `mutation ($email: EmailAddress!, $password: String!) {
      sessionCreate(input: { email: $email, password: $password, transport: TOKEN }) {
        userErrors { code } session { id } } }`,
    { email: ADMINISTRATOR, password: PASSWORD },
  );
  expect(answer.data?.sessionCreate.session).not.toBeNull();
});
