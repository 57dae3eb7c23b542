import { v7 as uuidv7 } from 'uuid';
import type { Command } from '../app/lane.ts';
import { later } from '../common/instant.ts';
import { localDay } from '../common/local-date.ts';
import type { Member } from '../members/member.entity.ts';
import { assessRisk, type Reason } from './assess-risk.ts';
import { cadenceWindowDays, nextDue, type CadenceState } from './cadence.ts';
import { toObservation } from './event-observation.ts';
import type { Observation } from './observation.ts';
import { defaultRuleSet, lookBackDays, lookBackDaysOf, type ReadKind } from './risk-rules.ts';

const DAY = 86_400_000;

/** What came of assessing a member. */
export interface MemberAssessment {
  member: Member;
  reasons: Reason[];
}

/** Assesses members whose rows are locked, and keeps each assessment. */
export async function assessMembers(
  command: Command,
  members: readonly Member[],
): Promise<MemberAssessment[]> {
  if (members.length === 0) return [];
  const observed = await observationsOf(command, members);
  const assessed = members.map((member) => {
    const observations = observed.get(member.id) ?? [];
    return { member, ...assess(member, observations, command.now), id: uuidv7() };
  });
  await command.db
    .insertInto('risk_assessment')
    .values(
      assessed.map(({ member, id, band, reasons, ruleSetVersion, staleAfter }) => ({
        organization_id: command.organizationId,
        id,
        member_id: member.id,
        band,
        reasons: JSON.stringify(reasons),
        rule_set_version: ruleSetVersion,
        assessed_at: command.now,
        stale_after: staleAfter,
      })),
    )
    .execute();
  for (const { member, ...assessment } of assessed) {
    member.assessed(assessment);
    member.checkInDueOn = nextDue(cadenceOf(member));
  }
  return assessed;
}

function assess(member: Member, observations: Observation[], now: string) {
  return assessRisk({
    ruleSet: defaultRuleSet,
    goal: member.goal,
    observations,
    now,
    windowDays: windowOf(member),
  });
}

/** How long data counts, by the check-in cadence. */
function windowOf(member: Member): number {
  return cadenceWindowDays(cadenceOf(member));
}

/** Where the member stands in the cadence. */
export function cadenceOf(member: Member): CadenceState {
  const startedOn = localDay(member.enrolledAt, member.timeZone);
  const last = member.lastCheckInAt;
  const answeredOn = last === null ? null : localDay(last, member.timeZone);
  return { startedOn, answeredOn, band: member.riskBand };
}

async function observationsOf(
  command: Command,
  members: readonly Member[],
): Promise<Map<string, Observation[]>> {
  const enrolledOn = new Map(members.map((m) => [m.id, localDay(m.enrolledAt, m.timeZone)]));
  const observed = new Map<string, Observation[]>();
  for (const row of await rowsToRead(command, members)) {
    if (isHistory(row, enrolledOn.get(row.member_id) ?? '')) continue;
    const observation = toObservation(row);
    if (!observation) continue;
    const list = observed.get(row.member_id);
    if (list) list.push(observation);
    else observed.set(row.member_id, [observation]);
  }
  return observed;
}

/**
 * Imported from before the network knew the member: it fires nothing. What somebody tells the network
 * always counts, also on the day of enrollment about the day before.
 */
function isHistory(
  { source_key, local_date }: { source_key: string | null; local_date: string },
  enrolledOn: string,
): boolean {
  return source_key !== null && local_date < enrolledOn;
}

/** The members' events that a rule may read; of each kind no older ones than any rule does. */
function rowsToRead({ db, now }: Command, members: readonly Member[]) {
  const ids = members.map(({ id }) => id);
  const window = Math.max(...members.map(windowOf));
  const ago = (days: number) => later(now, -days * DAY);
  const read = (kind: ReadKind) => lookBackDaysOf(defaultRuleSet, kind);
  const recent = ago(Math.max(window, read('CHECK_IN'), read('DRUG_SCREEN_RESULT')));
  return db
    .selectFrom('monitoring_event')
    .select(['id', 'member_id', 'kind', 'occurred_at', 'recorded_at', 'local_date'])
    .select(['source_key', 'details'])
    .where('member_id', 'in', ids)
    .where('occurred_at', '>', ago(lookBackDays(defaultRuleSet, window)))
    .where(({ eb, or, and }) =>
      or([
        eb('kind', '=', 'INSTRUMENT_RESPONSE'),
        and([eb('kind', 'in', ['CHECK_IN', 'DRUG_SCREEN_RESULT']), eb('occurred_at', '>', recent)]),
        // A slip counts from its telling, and says nothing once its rules have ended.
        and([eb('kind', '=', 'SLIP_REPORTED'), eb('recorded_at', '>', ago(read('SLIP_REPORTED')))]),
      ]),
    )
    .execute();
}
