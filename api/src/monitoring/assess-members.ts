import { v7 as uuidv7 } from 'uuid';
import type { Firing } from '../alerts/raise-alerts.ts';
import type { Command } from '../app/lane.ts';
import { later } from '../common/instant.ts';
import { localDay } from '../common/local-date.ts';
import type { Member } from '../members/member.entity.ts';
import { assessRisk, type Reason } from './assess-risk.ts';
import { cadenceWindowDays, tmac } from './cadence.ts';
import { toObservation } from './event-observation.ts';
import type { Observation } from './observation.ts';
import type { RecordedEvent } from './record-events.ts';
import { defaultRuleSet, lookBackDays } from './risk-rules.ts';

const DAY = 86_400_000;

/**
 * Assesses the members these events are about, keeps each assessment, and tells which rules the events
 * made fire.
 */
export async function assessMembers(
  command: Command,
  events: readonly RecordedEvent[],
): Promise<Firing[]> {
  if (events.length === 0) return [];
  const members = [...new Set(events.map(({ member }) => member))];
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
  for (const assessment of assessed) assessment.member.assessed(assessment);
  const fresh = new Map(events.map((event) => [event.id, event]));
  return assessed.flatMap(({ member, reasons }) => firedBy(member, reasons, fresh));
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
  const startedOn = localDay(member.enrolledAt, member.timeZone);
  const last = member.lastCheckInAt;
  const checkUps = last === null ? [] : [{ on: localDay(last, member.timeZone), need: false }];
  return cadenceWindowDays(tmac, { startedOn, checkUps, band: member.riskBand });
}

/** The reasons that the new events fired, each once with the newest event that did. */
function firedBy(
  member: Member,
  reasons: readonly Reason[],
  fresh: ReadonlyMap<string, RecordedEvent>,
): Firing[] {
  return reasons.flatMap((reason) => {
    const cause = reason.inputs.find(({ eventId }) => fresh.has(eventId));
    return cause ? [{ memberId: member.id, reason, causeId: cause.eventId }] : [];
  });
}

async function observationsOf(
  { db, now }: Command,
  members: readonly Member[],
): Promise<Map<string, Observation[]>> {
  const window = Math.max(...members.map(windowOf));
  const since = later(now, -lookBackDays(defaultRuleSet, window) * DAY);
  const rows = await db
    .selectFrom('monitoring_event')
    .select(['id', 'member_id', 'kind', 'occurred_at', 'recorded_at', 'local_date', 'details'])
    .where(
      'member_id',
      'in',
      members.map(({ id }) => id),
    )
    .where('occurred_at', '>', since)
    .execute();
  const enrolledOn = new Map(members.map((m) => [m.id, localDay(m.enrolledAt, m.timeZone)]));
  const observed = new Map<string, Observation[]>();
  for (const row of rows) {
    // What happened before the network knew the member is history and fires nothing.
    if (row.local_date < (enrolledOn.get(row.member_id) ?? '')) continue;
    const observation = toObservation(row);
    if (!observation) continue;
    const list = observed.get(row.member_id);
    if (list) list.push(observation);
    else observed.set(row.member_id, [observation]);
  }
  return observed;
}
