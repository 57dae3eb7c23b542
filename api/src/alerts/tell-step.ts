import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import type { Command } from '../app/lane.ts';
import { permissionsOf } from '../auth/permissions.ts';
import { isProgramStaff } from '../auth/viewer.ts';
import { oneOfKeys } from '../common/one-of.ts';
import { Refusal, userError } from '../common/user-error.ts';
import type { AlertEventType, LadderTarget, Role } from '../generated/schema.ts';
import { teamSeesAlert } from './alert-policy.ts';
import type { Alert } from './alert.entity.ts';
import type { Moving } from './alert.service.ts';
import { minutesAt, stepAfter, type Ladder, type LadderStepRow } from './ladder.ts';
import { laddersInForce } from './ladder.rows.ts';

const MINUTE = 60_000;
/** Rows of one statement. */
const SLICE = 5000;

/** All whom the alarm goes to when the whole ladder was told. */
const everybody: LadderStepRow = {
  targets: ['COORDINATORS', 'ADMINISTRATORS'],
  people: [],
  afterMinutes: 0,
};

const roleOf: Partial<Record<LadderTarget, Role>> = {
  COORDINATORS: 'COORDINATOR',
  ADMINISTRATORS: 'ADMINISTRATOR',
};

/** Whether the next step of an alert's ladder is due. */
export const isToClimb = ({ climbsAt }: Alert, now: string): boolean =>
  climbsAt !== null && Date.parse(climbsAt) <= Date.parse(now);

/**
 * Tells the next steps of the ladders of open alerts, which are locked and stand in the database. A step that reaches
 * nobody is passed over: waiting for its answer would be silence. Flush afterwards.
 * @returns what became of each: ESCALATED, or UNATTENDED once the whole ladder was told
 */
export async function tellNextSteps(
  command: Command,
  alerts: readonly Alert[],
): Promise<Map<Alert, AlertEventType>> {
  if (alerts.length === 0) return new Map();
  const { db, now } = command;
  const ladders = await laddersInForce(db);
  const reach = await whoIsReached(command, alerts, Object.values(ladders));
  const told: Notice[] = [];
  const became = new Map<Alert, AlertEventType>();
  for (const alert of alerts) {
    const ladder = ladders[alert.severity];
    for (;;) {
      const step = stepAfter(ladder, alert.level);
      const people = reach(alert, step ?? everybody);
      const isFirstAlarm = alert.unattendedAt === null;
      if (step) alert.climb(now, minutesAt(ladder, alert.level + 1) * MINUTE);
      else alert.leaveUnattended(now, ladder.alarmMinutes * MINUTE);
      // Whom the alarm goes to is noted once, however often it is raised.
      const noted = step || isFirstAlarm ? people : [];
      const level = step ? alert.level : null;
      told.push(...noted.map((person) => ({ alert, person, level })));
      became.set(alert, step ? 'ESCALATED' : 'UNATTENDED');
      if (!step || people.length > 0) break;
    }
  }
  await note(command, told);
  return became;
}

/** Tells the next step of an alert's ladder because somebody asks for it. @throws Refusal when all of them were told */
export async function askNextStep(alert: Alert, { command, now }: Moving): Promise<void> {
  const ladders = await laddersInForce(command.db);
  const ladder = ladders[alert.severity];
  const reach = await whoIsReached(command, [alert], [ladder]);
  for (;;) {
    const step = stepAfter(ladder, alert.level);
    if (!step) {
      const message = 'Everybody on its ladder was told.';
      throw new Refusal(userError('STATE_NOT_ALLOWED', ['id'], message));
    }
    alert.escalate(now, minutesAt(ladder, alert.level + 1) * MINUTE);
    const people = reach(alert, step);
    await note(
      command,
      people.map((person) => ({ alert, person, level: alert.level })),
    );
    if (people.length > 0) return;
  }
}

interface Notice {
  alert: Alert;
  person: string;
  /** Null for the alarm. */
  level: number | null;
}

async function note({ db, organizationId, now }: Command, told: readonly Notice[]): Promise<void> {
  const rows = told.map(({ alert, person, level }) => ({
    organization_id: organizationId,
    id: uuidv7(),
    alert_id: alert.id,
    membership_id: person,
    level,
    at: now,
  }));
  for (let at = 0; at < rows.length; at += SLICE) {
    await db
      .insertInto('alert_notice')
      .values(rows.slice(at, at + SLICE))
      .execute();
  }
}

/** Whom steps reach: people who have access, may see the alert, and are not whom it is about. */
async function whoIsReached(
  { db }: Command,
  alerts: readonly Alert[],
  ladders: readonly Ladder[],
): Promise<(alert: Alert, step: LadderStepRow) => string[]> {
  const ids = alerts.map(({ id }) => id);
  const team = await db
    .selectFrom('alert')
    .innerJoin('care_team as c', (join) =>
      join
        .onRef('c.organization_id', '=', 'alert.organization_id')
        .onRef('c.member_id', '=', 'alert.member_id'),
    )
    .innerJoin('membership', (join) =>
      join
        .onRef('membership.organization_id', '=', 'c.organization_id')
        .onRef('membership.id', '=', 'c.membership_id'),
    )
    .select(['alert.id as alert', 'membership.id', 'membership.roles'])
    .distinct()
    .where(oneOfKeys('alert.id', ids))
    .where('c.ended_at', 'is', null)
    .where('membership.ended_at', 'is', null)
    .where(sql<boolean>`${sql.raw(teamSeesAlert('alert'))}`)
    .execute();
  const named = ladders.flatMap(({ steps }) => steps.flatMap(({ people }) => people));
  const staff = await db
    .selectFrom('membership')
    .select(['id', 'roles'])
    .where('ended_at', 'is', null)
    .where(
      sql<boolean>`(roles && array['COORDINATOR', 'ADMINISTRATOR'] or ${oneOfKeys('id', named)})`,
    )
    .execute();
  const subjects = await db
    .selectFrom('alert')
    .innerJoin('member', (join) =>
      join
        .onRef('member.organization_id', '=', 'alert.organization_id')
        .onRef('member.id', '=', 'alert.member_id'),
    )
    .select(['alert.id', 'member.membership_id as subject'])
    .where(oneOfKeys('alert.id', ids))
    .execute();
  const about = new Map(subjects.map(({ id, subject }) => [id, subject]));
  return (alert, { targets, people }) => {
    const roles = targets.flatMap((target) => roleOf[target] ?? []);
    const onTeam = targets.includes('CARE_TEAM')
      ? team.filter((row) => row.alert === alert.id)
      : [];
    const others = staff
      .filter(isProgramStaff)
      .filter(
        ({ id, roles: has }) => people.includes(id) || has.some((role) => roles.includes(role)),
      );
    const reached = [...onTeam, ...others]
      .filter((person) => permissionsOf(person.roles).has('ALERT_READ'))
      .map(({ id }) => id)
      .filter((id) => id !== about.get(alert.id));
    return [...new Set(reached)];
  };
}
