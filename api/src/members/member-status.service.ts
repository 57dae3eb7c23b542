import { sql } from 'kysely';
import { logSteps, type AlertStep } from '../alerts/alert-log.ts';
import {
  openAfterDeathTakenBack,
  releaseAlerts,
  settleAfterDeath,
} from '../alerts/member-alerts.service.ts';
import type { Command } from '../app/lane.ts';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { once } from '../common/idempotency.ts';
import { later } from '../common/instant.ts';
import { localDay } from '../common/local-date.ts';
import { refuseIfAny } from '../common/user-error.ts';
import type { LeaveReason, MemberMove, StayEndReason } from '../generated/schema.ts';
import { endSharing } from '../groups/attended/meeting-sharing.service.ts';
import { leaveGroups } from '../groups/own/group-membership.service.ts';
import { endMentorships, withdrawProposals } from '../mentorships/ended-care.service.ts';
import { firstCheckInDue } from '../monitoring/monitoring.rows.ts';
import { recordEvents, type EventDraft } from '../monitoring/record-events.ts';
import type { EventDetails } from '../monitoring/monitoring.tables.ts';
import { leavePrograms, lockProgramsOf } from '../programs/member-enrollments.service.ts';
import { endHousing, lockBedsOf, type Going } from '../residences/member-housing.service.ts';
import { tellBoards, type BoardNews } from '../residences/residence-news.service.ts';
import { closeTasks, openTask } from '../tasks/open-task.ts';
import { settleTasksOf } from '../tasks/member-tasks.service.ts';
import { endCareOf, teamDraft } from './care-team.service.ts';
import { changeableMember, lockMember, requireVersion } from './locked-member.service.ts';
import { isSupported } from './member-states.ts';
import type { Member } from './member.entity.ts';
import { checkDeath, checkPause } from './member-rules.ts';

type Told = Partial<Omit<EventDetails['STATUS_CHANGED'], 'move' | 'from' | 'to'>>;

/** A move of a membership that somebody asks for. */
export interface StatusChange {
  mutation: string;
  move: MemberMove;
  id: string;
  expectedVersion?: number | null | undefined;
  idempotencyKey?: string | null | undefined;
  /** What the timeline tells of it, which a repeat of the key must share. */
  told?: Told;
  /** The day of death. */
  diedOn?: string | null | undefined;
}

/** Within what time somebody has to look at a member whose death was taken back, in milliseconds. */
const TIME_TO_LOOK = 4 * 3_600_000;
/** When on the day agreed a follow-up asks after who took a break, in the member's zone. */
const MORNING = '09:00';

/** Why the stay of who leaves ends, by why they leave. */
const stayEnds: Record<LeaveReason, StayEndReason> = {
  OTHER_CARE: 'OTHER_CARE',
  MOVED: 'OWN_WISH',
  OWN_WISH: 'OWN_WISH',
  NO_CONTACT: 'NO_CONTACT',
  REFERRED: 'OTHER_CARE',
  SCHEDULE: 'OTHER',
  OTHER: 'OTHER',
};

const pauseCause = ({ id }: Member) => `pause:${id}`;

/**
 * Moves a membership, stops or begins what hangs on it, and puts it into the timeline, in one transaction.
 * @returns the member's key
 * @throws Refusal with what is wrong
 */
export async function changeStatus(ctx: Context, change: StatusChange): Promise<string> {
  const { membershipId: by } = requireViewer(ctx);
  const { mutation, move, id, expectedVersion, idempotencyKey: key, told, diedOn } = change;
  return ctx.lane.command(async (command) => {
    const call = { actorId: by, mutation, key, input: { id, expectedVersion, told, diedOn } };
    const ids = await once(command, call, async () => {
      const memberKey = await changeableMember(ctx, command, id, ['id']);
      const beds = await lockBedsOf(command, memberKey);
      const programs = await lockProgramsOf(command, memberKey);
      const member = await lockMember(command, memberKey);
      requireVersion(member, expectedVersion);
      const today = localDay(command.now, member.timeZone);
      refuseIfAny([
        ...checkPause(told?.until, today),
        ...checkDeath(diedOn, today, member.birthDate),
      ]);
      const { status: from } = member;
      member.move(move, { pausedUntil: told?.until ?? null, diedOn: diedOn ?? null });
      // Nothing was expected meanwhile, and so nothing was missed.
      if (member.status === 'ACTIVE') member.checkInDueOn = firstCheckInDue(today);
      await command.em.flush();
      const drafts: EventDraft[] = [statusDraft(command, move, from, member, told)];
      const steps: AlertStep[] = [];
      const boards: BoardNews[] = [];
      if (isSupported(from) && !isSupported(member.status)) {
        const reason = told?.leaveReason ?? 'OTHER';
        drafts.push(...(await leavePrograms(command, member, programs, { reason, by })));
        const housing = await endHousing(command, member, beds, {
          ...goingOf(move, told),
          on: diedOn ?? null,
        });
        drafts.push(...housing.drafts);
        boards.push(...housing.news);
        await endMentorships(command, [member.id], by);
        await withdrawProposals(command, [member.id], by);
        await leaveGroups(command, member.id, by);
        await endSharing(command, member.id);
        for (const ended of await endCareOf(command, member.id, ['MENTOR', 'HOUSE_MANAGER'])) {
          drafts.push(teamDraft(command, 'LEAVE', ended));
          steps.push(...(await releaseAlerts(command, [member.id], ended.person, by)));
        }
      }
      await keepPauseTask(command, member, by);
      if (move === 'RECORD_DEATH') steps.push(...(await afterDeath(command, member, by)));
      if (move === 'TAKE_BACK_DEATH') steps.push(...(await afterReturn(command, member, by)));
      const recorder = { sealer: ctx.services.sealer, actorId: by, app: 'api' };
      await recordEvents(command, recorder, [{ memberId: member.id, drafts }]);
      await logSteps(command, ctx.services.sealer, newestOfEach(steps));
      await tellBoards(command, by, boards);
      return { member: member.id };
    });
    return ids.member;
  });
}

function statusDraft(
  { now }: Command,
  move: MemberMove,
  from: Member['status'],
  { status: to }: Member,
  told: Told = {},
): EventDraft {
  const details = {
    move,
    from,
    to,
    pauseReason: null,
    until: null,
    leaveReason: null,
    destination: null,
    naloxoneOffered: null,
    ...told,
  };
  return { kind: 'STATUS_CHANGED', details, occurredAt: now };
}

/** What a membership that ends says of the bed that is left. */
function goingOf(move: MemberMove, told: Told = {}): Going {
  const { leaveReason, destination, naloxoneOffered } = told;
  return {
    reason: move === 'RECORD_DEATH' ? 'DIED' : stayEnds[leaveReason ?? 'OTHER'],
    destination: destination ?? 'UNKNOWN',
    naloxoneOffered: naloxoneOffered ?? false,
  };
}

/** On the day agreed somebody asks after who took a break, as long as it lasts. */
async function keepPauseTask(command: Command, member: Member, by: string): Promise<void> {
  const causeKey = pauseCause(member);
  await closeTasks(command, causeKey, { state: 'CANCELED', by: null, reason: 'SETTLED' });
  const { pausedUntil, timeZone } = member;
  if (!pausedUntil) return;
  const { rows } = await sql<{ due: string }>`
    select ((${pausedUntil}::date + ${MORNING}::time) at time zone ${timeZone}) as due`.execute(
    command.db,
  );
  await openTask(command, {
    kind: 'FOLLOW_UP',
    memberId: member.id,
    careRole: 'COUNSELOR',
    dueAt: rows[0]?.due ?? command.now,
    causeKey,
    createdBy: by,
    subject: { type: 'Member', id: member.id },
  });
}

async function afterDeath(command: Command, member: Member, by: string): Promise<AlertStep[]> {
  await settleTasksOf(command, member.id, by);
  if (member.membershipId) {
    await command.db
      .updateTable('membership')
      .set({ ended_at: command.now })
      .where('id', '=', member.membershipId)
      .where('ended_at', 'is', null)
      .execute();
    await command.db
      .updateTable('session')
      .set({ ended_at: command.now })
      .where('membership_id', '=', member.membershipId)
      .where('ended_at', 'is', null)
      .execute();
  }
  return settleAfterDeath(command, member.id, by);
}

async function afterReturn(command: Command, member: Member, by: string): Promise<AlertStep[]> {
  if (member.membershipId) {
    // Whoever had no account any more before they were said to have died has none now.
    await command.db
      .updateTable('membership')
      .set({ ended_at: null })
      .where('id', '=', member.membershipId)
      .where('ended_at', '=', (events) =>
        events
          .selectFrom('monitoring_event')
          .select(sql<string>`max(recorded_at)`.as('at'))
          .where('member_id', '=', member.id)
          .where('kind', '=', 'STATUS_CHANGED')
          .where(sql<boolean>`details ->> 'move' = 'RECORD_DEATH'`),
      )
      .execute();
  }
  await openTask(command, {
    kind: 'FOLLOW_UP',
    memberId: member.id,
    dueAt: later(command.now, TIME_TO_LOOK),
    createdBy: by,
    subject: { type: 'Member', id: member.id },
  });
  return openAfterDeathTakenBack(command, member.id, by);
}

/** What is let go and settled in one command is told once, as it stands at its end. */
function newestOfEach(steps: readonly AlertStep[]): AlertStep[] {
  return [...new Map(steps.map((step) => [step.alert.id, step])).values()];
}
