import type pg from 'pg';
import { v7 as uuidv7 } from 'uuid';
import type { Command } from '../../app/lane.ts';
import type { Db } from '../../app/database.ts';
import { createOrganization, createPerson } from '../../auth/organization-setup.ts';
import { aliasOf } from './alias.ts';
import { CTN0094, dateOf, noonOf, STUDY_TIME_ZONE, type Participant } from './study.ts';

const NAME = 'CTN-0094';
const DOMAIN = 'ctn0094.holdfast.example';
/** Rows a statement; PostgreSQL takes 65,535 values in one. */
const ROWS_AT_ONCE = 500;

export const ADMINISTRATOR = `admin@${DOMAIN}`;

/**
 * Makes the organization with its administrator.
 * @returns its key
 */
export async function setUpOrganization(owner: pg.Client, passwordHash: string): Promise<string> {
  const id = await createOrganization(owner, {
    name: NAME,
    timeZone: STUDY_TIME_ZONE,
    kind: 'RESEARCH',
    dataClass: 'LIVE',
  });
  await createPerson(owner, id, {
    email: ADMINISTRATOR,
    name: `${NAME} administrator`,
    roles: ['ADMINISTRATOR'],
    passwordHash,
  });
  return id;
}

/** Gives each site a counselor, who cannot sign in; keys of their memberships by site. */
export async function setUpSites(
  owner: pg.Client,
  organizationId: string,
  participants: readonly Participant[],
): Promise<Map<string, string>> {
  const { rows } = await owner.query<{ value: string; subject_id: string }>(
    `select value, subject_id from external_identifier
     where organization_id = $1 and system = $2 and subject = 'MEMBERSHIP'`,
    [organizationId, CTN0094],
  );
  const counselors = new Map(rows.map(({ value, subject_id: key }) => [value, key]));
  const sites = new Set(participants.map(({ site }) => site).filter((site) => site !== ''));
  for (const site of [...sites].sort().filter((site) => !counselors.has(site))) {
    await owner.query('begin');
    const email = `site-${Buffer.from(site).toString('hex')}@${DOMAIN}`;
    const person = { email, name: `Site ${site} counselor`, roles: ['COUNSELOR' as const] };
    const key = await createPerson(owner, organizationId, person);
    await owner.query(
      `insert into external_identifier (organization_id, system, subject, value, subject_id)
       values ($1, $2, 'MEMBERSHIP', $3, $4)`,
      [organizationId, CTN0094, site, key],
    );
    await owner.query('commit');
    counselors.set(site, key);
  }
  return counselors;
}

/**
 * Enrolls who is not there yet: in the trial as a program, with the site's counselor on the care team,
 * on day 0. No recovery start is stated, because the data states none.
 * @returns keys of members by participant
 */
export async function setUpMembers(
  command: Command,
  participants: readonly Participant[],
  counselors: ReadonlyMap<string, string>,
): Promise<Map<string, string>> {
  const members = await known(command.db, 'MEMBER');
  const added = participants
    .filter(({ who }) => !members.has(who))
    .map((participant) => ({ ...participant, key: uuidv7() }));
  const programs = await setUpPrograms(command, added);
  for (let from = 0; from < added.length; from += ROWS_AT_ONCE) {
    await enroll(command, added.slice(from, from + ROWS_AT_ONCE), programs, counselors);
  }
  for (const { who, key } of added) members.set(who, key);
  return members;
}

type Enrolled = Participant & { key: string };

async function enroll(
  { db, organizationId }: Command,
  people: readonly Enrolled[],
  programs: ReadonlyMap<string, string>,
  counselors: ReadonlyMap<string, string>,
): Promise<void> {
  const at = noonOf(0);
  const tenant = { organization_id: organizationId };
  await db
    .insertInto('member')
    .values(
      people.map(({ key, who }) => ({ ...tenant, ...memberRow(who), id: key, enrolled_at: at })),
    )
    .execute();
  await db
    .insertInto('external_identifier')
    .values(people.map(({ key, who }) => identifier(organizationId, 'MEMBER', who, key)))
    .execute();
  await db
    .insertInto('enrollment')
    .values(
      people.map(({ key, trial }) => ({
        ...tenant,
        id: uuidv7(),
        member_id: key,
        program_id: programs.get(trial) ?? '',
        state: 'ACTIVE' as const,
        started_on: dateOf(0),
        ended_on: null,
      })),
    )
    .execute();
  const teams = people.flatMap(({ key, site }) => {
    const counselor = counselors.get(site);
    if (!counselor) return [];
    const entry = { id: uuidv7(), member_id: key, membership_id: counselor, since: at };
    return [{ ...tenant, ...entry, role: 'COUNSELOR' as const }];
  });
  if (teams.length > 0) await db.insertInto('care_team').values(teams).execute();
}

const memberRow = (who: string) => ({
  alias: aliasOf(who),
  time_zone: STUDY_TIME_ZONE,
  membership_id: null,
  legal_name: null,
  birth_date: null,
  pronouns: null,
  phone: null,
  phone_index: null,
  email: null,
  email_index: null,
  locale: 'en',
  status: 'ACTIVE' as const,
  goal: 'ABSTINENCE' as const,
  recovery_start: null,
  longest_run_days: 0,
  earlier_runs_days: 0,
  mentor_shares: [],
  last_check_in_at: null,
  risk_assessment_id: null,
  risk_band: 'UNKNOWN' as const,
  risk_stale_after: null,
  version: 1,
});

/** Keys of the trials' programs, made where they are missing. */
async function setUpPrograms(
  { db, organizationId }: Command,
  participants: readonly Participant[],
): Promise<Map<string, string>> {
  const programs = await known(db, 'PROGRAM');
  const trials = [...new Set(participants.map(({ trial }) => trial))].sort();
  for (const name of trials.filter((trial) => !programs.has(trial))) {
    const id = uuidv7();
    await db
      .insertInto('program')
      .values({ organization_id: organizationId, id, name, kind: 'MEDICATION', asam_level: null })
      .execute();
    await db
      .insertInto('external_identifier')
      .values(identifier(organizationId, 'PROGRAM', name, id))
      .execute();
    programs.set(name, id);
  }
  return programs;
}

const identifier = (
  organizationId: string,
  subject: 'MEMBER' | 'PROGRAM',
  value: string,
  key: string,
) => ({ organization_id: organizationId, system: CTN0094, subject, value, subject_id: key });

async function known(db: Db, subject: 'MEMBER' | 'PROGRAM'): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('external_identifier')
    .select(['value', 'subject_id'])
    .where('system', '=', CTN0094)
    .where('subject', '=', subject)
    .execute();
  return new Map(rows.map(({ value, subject_id: key }) => [value, key]));
}
