import type { Command } from '../app/lane.ts';
import type { AlertBefore } from '../alerts/merged-alerts.service.ts';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { localDay } from '../common/local-date.ts';
import type { MentorshipBefore } from '../mentorships/merged-mentorships.service.ts';
import type { EventDetails } from '../monitoring/monitoring.tables.ts';
import { recordEvents, type EventDraft } from '../monitoring/record-events.ts';
import { endsRecoveryRun, type SubstanceClass } from '../monitoring/substances.ts';
import type { PlanBefore } from '../plans/merged-plans.service.ts';
import type { TaskBefore } from '../tasks/merged-tasks.service.ts';
import type { Member } from './member.entity.ts';
import { runsOf } from './recovery-episodes.ts';
import { endRuns } from './recovery-runs.service.ts';
import { readEpisodes } from './recovery.rows.ts';

/** What of a member's row a merge changes; the runs are of the episodes, and risk is assessed again. */
export const CHANGED = [
  'membershipId',
  'alias',
  'legalName',
  'birthDate',
  'pronouns',
  'phone',
  'phoneIndex',
  'email',
  'emailIndex',
  'goal',
  'status',
  'enrolledAt',
  'mentorShares',
  'lastCheckInAt',
  'pausedUntil',
  'diedOn',
  'voicemailAllowed',
  'phoneShared',
  'callFrom',
  'callUntil',
] as const satisfies readonly (keyof Member)[];

export type MemberFields = Pick<Member, (typeof CHANGED)[number]>;

/** What a merge keeps of before, so that it can be undone. */
export interface MergeBefore {
  into: MemberFields;
  /** As the merge left it: what somebody has changed since is not taken back. */
  after: MemberFields;
  fromAccount: string | null;
  episodes: EpisodeRow[];
  /** Entries in care teams that were ended, since the same person is there already. */
  endedEntries: string[];
  alerts: AlertBefore[];
  /** Absent of merges from before plans, follow-ups and mentorships and groups were folded. */
  plans?: PlanBefore[];
  tasks?: TaskBefore[];
  mentorships?: MentorshipBefore[];
  /** Places in groups that were given up, since the record that stays is in the same. */
  groups?: string[];
  /** Places on boards that were given up, since the record that stays has one on the same. */
  seats?: string[];
  /** Consents by which only one of the two shared the meetings they attend. */
  meetingSharing?: string[];
}

export interface EpisodeRow {
  id: string;
  member_id: string;
  started_on: string;
  ended_on: string | null;
  ended_by: string | null;
}

/** What of a member's row a merge changes, as it is. */
export const fieldsOf = (member: Member): MemberFields =>
  Object.fromEntries(CHANGED.map((field) => [field, member[field]])) as unknown as MemberFields;

/** Puts it into the timelines of whoever it concerns. */
export async function tell(
  ctx: Context,
  command: Command,
  details: EventDetails['MEMBER_MERGED'],
  memberIds: readonly string[],
): Promise<void> {
  const { membershipId: actorId } = requireViewer(ctx);
  const recorder = { sealer: ctx.services.sealer, actorId, app: 'api' };
  const drafts: EventDraft[] = [{ kind: 'MEMBER_MERGED', details, occurredAt: command.now }];
  await recordEvents(
    command,
    recorder,
    memberIds.map((memberId) => ({ memberId, drafts })),
  );
}

/** The sums of a member's runs, after days of use that may not have been counted in them. */
export async function countRuns(
  command: Command,
  member: Member,
  slips: readonly { id: string; day: string }[],
): Promise<void> {
  const found = await readEpisodes(command.db, [member]);
  const runs = found.get(member.id);
  const today = localDay(command.now, member.timeZone);
  member.counted(runsOf(runs?.stored ? runs.episodes : []), today);
  await endRuns(
    command,
    slips.map(({ id, day }) => ({ member, day, slipId: id })),
  );
}

/** Days of use that were told, of those that end a run. */
export async function slipsOf(
  { db }: Command,
  memberId: string,
  since?: string,
): Promise<{ id: string; day: string }[]> {
  let slips = db
    .selectFrom('monitoring_event')
    .select(['id', 'local_date', 'details'])
    .where('member_id', '=', memberId)
    .where('kind', '=', 'SLIP_REPORTED');
  if (since !== undefined) slips = slips.where('recorded_at', '>', since);
  return (await slips.execute()).flatMap(({ id, local_date: day, details }) =>
    endsRecoveryRun((details as { substances: SubstanceClass[] }).substances) ? [{ id, day }] : [],
  );
}
