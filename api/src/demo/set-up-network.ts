import type pg from 'pg';
import { v7 as uuidv7 } from 'uuid';
import type { Command } from '../app/lane.ts';
import { createOrganization, createPerson } from '../auth/organization-setup.ts';
import type { Passwords } from '../auth/passwords.ts';
import { addInterval, localDay, type LocalDate } from '../common/local-date.ts';
import type { Sealer } from '../common/sealed.ts';
import type { CareRole } from '../generated/schema.ts';
import { nextMilestoneOn } from '../members/milestones.ts';
import { momentAt } from '../imports/local-time.ts';
import { languagesOf, safeContactOf } from './demo-care.ts';
import { demoAccounts, DEMO_PASSWORD } from './demo-accounts.ts';
import { DEMO_NETWORK, DEMO_TIME_ZONE, type DemoMember, type DemoPerson } from './demo-network.ts';
import { setUpPrograms } from './set-up-programs.ts';

const NOON = 12 * 60;
/** Under this name keys of the demo's members are found again. */
export const DEMO_SYSTEM = 'demo';

/**
 * Makes the organization with everybody who has a membership. Only the demo accounts can sign in.
 * @returns the organization's key
 */
export async function setUpOrganization(
  owner: pg.Client,
  passwords: Passwords,
  people: readonly DemoPerson[],
): Promise<string> {
  const passwordHash = await passwords.hash(DEMO_PASSWORD);
  const canSignIn = new Set(demoAccounts.map(({ email }) => email));
  const organizationId = await createOrganization(owner, {
    name: DEMO_NETWORK,
    timeZone: DEMO_TIME_ZONE,
    dataClass: 'DEMO',
  });
  for (const [place, { email, name, role }] of people.entries()) {
    const person = { email, name, roles: [role] };
    const signsIn = canSignIn.has(email);
    const key = await createPerson(
      owner,
      organizationId,
      signsIn ? { ...person, passwordHash } : person,
    );
    if (role === 'MEMBER') continue;
    await owner.query('update membership set languages = $2 where id = $1', [
      key,
      languagesOf(place),
    ]);
  }
  return organizationId;
}

/** Keys of memberships by e-mail address. */
export async function membershipKeys(
  owner: pg.Client,
  organizationId: string,
): Promise<Map<string, string>> {
  const { rows } = await owner.query<{ email: string; id: string }>(
    `select a.email, m.id from membership m join account a on a.id = m.account_id
     where m.organization_id = $1`,
    [organizationId],
  );
  return new Map(rows.map(({ email, id }) => [email, id]));
}

/** Where members, programs and the like are put. */
export interface Place {
  command: Command;
  sealer: Sealer;
  /** The day of loading. */
  today: LocalDate;
  /** Keys of memberships by e-mail address. */
  people: ReadonlyMap<string, string>;
}

/** Programs, members, their care teams and enrollments. */
export async function setUpMembers(place: Place, members: readonly DemoMember[]): Promise<void> {
  const { command } = place;
  const { db, organizationId } = command;
  const keyed = members.map((member) => ({ member, key: uuidv7() }));
  await db
    .insertInto('member')
    .values(keyed.map((one) => memberRow(place, one)))
    .execute();
  await db
    .insertInto('external_identifier')
    .values(
      keyed.map(({ member, key }) => ({
        organization_id: organizationId,
        system: DEMO_SYSTEM,
        subject: 'MEMBER' as const,
        value: String(member.number),
        subject_id: key,
      })),
    )
    .execute();
  await db
    .insertInto('care_team')
    .values(keyed.flatMap((one) => careTeamRows(place, one)))
    .execute();
  const keys = new Map(keyed.map(({ member, key }) => [member, key]));
  await setUpPrograms(place, members, (member) => keys.get(member) ?? '');
}

interface Keyed {
  member: DemoMember;
  key: string;
}

const dayBefore = ({ today }: Place, daysAgo: number): LocalDate =>
  addInterval(today, { days: -daysAgo });

function memberRow(place: Place, { member, key }: Keyed) {
  const { command, sealer, people } = place;
  const { organizationId } = command;
  const seal = (text: string | null) => (text === null ? null : sealer.seal(organizationId, text));
  const index = (text: string | null) =>
    text === null ? null : sealer.blindIndex(organizationId, text);
  const { recoveryDaysAgo, enrolledDaysAgo, account } = member;
  const recoveryStart = recoveryDaysAgo === null ? null : dayBefore(place, recoveryDaysAgo);
  return {
    organization_id: organizationId,
    id: key,
    membership_id: account === null ? null : (people.get(account) ?? null),
    alias: member.alias,
    legal_name: member.legalName,
    birth_date: dayBefore(place, member.ageInDays),
    pronouns: member.pronouns,
    phone: seal(member.phone),
    phone_index: index(member.phone),
    email: seal(member.email),
    email_index: index(member.email),
    time_zone: member.timeZone,
    locale: member.locale,
    status: member.status,
    goal: member.goal,
    recovery_start: recoveryStart,
    longest_run_days: member.longestRunDays,
    earlier_runs_days: member.longestRunDays,
    milestone_due_on: nextMilestoneOn(
      { recoveryStart, longestRunDays: 0, earlierRunsDays: member.longestRunDays },
      localDay(command.now, member.timeZone),
    ),
    enrolled_at: enrolledAt(place, enrolledDaysAgo),
    ...safeContactOf(member.number),
    mentor_shares: member.mentorShares,
    last_check_in_at: null,
    risk_assessment_id: null,
    risk_band: 'UNKNOWN' as const,
    risk_stale_after: null,
    version: 1,
  };
}

const enrolledAt = (place: Place, daysAgo: number) =>
  momentAt(dayBefore(place, daysAgo), NOON, DEMO_TIME_ZONE);

function careTeamRows(place: Place, { member, key }: Keyed) {
  const { command, people } = place;
  const team: [CareRole, string | null][] = [
    ['COUNSELOR', member.counselor],
    ['HOUSE_MANAGER', member.houseManager],
    ['MENTOR', member.mentor],
  ];
  return team.flatMap(([role, email]) => {
    const membership = email === null ? undefined : people.get(email);
    if (!membership) return [];
    return {
      organization_id: command.organizationId,
      id: uuidv7(),
      member_id: key,
      membership_id: membership,
      role,
      since: enrolledAt(place, member.enrolledDaysAgo),
    };
  });
}

/** Keys of members by their number, once they are there. */
export async function memberKeys(
  owner: pg.Client,
  organizationId: string,
): Promise<Map<number, string>> {
  const { rows } = await owner.query<{ value: string; subject_id: string }>(
    `select value, subject_id from external_identifier
     where organization_id = $1 and system = $2 and subject = 'MEMBER'`,
    [organizationId, DEMO_SYSTEM],
  );
  return new Map(rows.map(({ value, subject_id: key }) => [Number(value), key]));
}

/** The day of loading. */
export const dayOfLoading = (now: string) => localDay(now, DEMO_TIME_ZONE);
