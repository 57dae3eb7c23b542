import type { Selectable } from 'kysely';
import { logSteps } from '../alerts/alert-log.ts';
import type { Command } from '../app/lane.ts';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { once } from '../common/idempotency.ts';
import { keyOf } from '../common/ids.ts';
import type { LocalDate } from '../common/local-date.ts';
import { Refusal, userError } from '../common/user-error.ts';
import type {
  LeaveDestination,
  ResidenceChange,
  StayEndReason,
  StayMove,
} from '../generated/schema.ts';
import { lockMember } from '../members/locked-member.service.ts';
import { recordEvents } from '../monitoring/record-events.ts';
import { followHouse } from './house-team.ts';
import { lockBeds, type LockedBed } from './locked-beds.service.ts';
import { managedResidences } from './residence-policy.ts';
import { tellBoards, type BoardNews } from './residence-news.service.ts';
import type { StayTable } from './residence.tables.ts';
import { selectStays, type StayNode } from './stay.rows.ts';

/** What a change of a stay that goes on knows. */
export interface ChangedStay {
  command: Command;
  stay: Selectable<StayTable>;
  bed: LockedBed;
  /** All beds that are locked. */
  beds: Map<string, LockedBed>;
  /** Tells the board of the house alone. */
  tell: (by: string, change: ResidenceChange) => Promise<void>;
}

/** A change of a stay that somebody asks for. */
export interface StayChange {
  mutation: string;
  id: string;
  expectedVersion?: number | null | undefined;
  idempotencyKey?: string | null | undefined;
  /** The rest of the input, which a repeat of the key must share. */
  input: unknown;
  /** Locks what comes before beds. @returns keys of other beds that it concerns */
  alsoLock?: (command: Command, seen: Selectable<StayTable>) => Promise<string[]>;
  work: (changed: ChangedStay) => Promise<StayOutcome>;
}

/** What comes of a change of a stay. */
export interface StayOutcome {
  /** The key of the stay that comes of it. */
  stay: string;
  /** An ended stay as the viewer sees it by its end; absent on a repeat of the call. */
  ended?: StayNode | null;
}

/**
 * Changes a stay that goes on, in a house whose beds the viewer gives.
 * @throws Refusal with what is wrong
 */
export async function changeStay(ctx: Context, change: StayChange): Promise<StayOutcome> {
  const { membershipId: actorId } = requireViewer(ctx);
  const { mutation, id, expectedVersion, idempotencyKey, input } = change;
  return ctx.lane.command(async (command) => {
    const said = { id, expectedVersion, input };
    const call = { actorId, mutation, key: idempotencyKey, input: said };
    let outcome: StayOutcome | undefined;
    const { stay: key } = await once(command, call, async () => {
      const seen = await managedStay(ctx, command, id);
      const others = (await change.alsoLock?.(command, seen)) ?? [];
      const beds = await lockBeds(command, [seen.bed_id, ...others]);
      const member = await lockMember(command, seen.member_id);
      // Nobody moves or ends their own stay by what they may do as staff.
      if (member.membershipId === actorId) throw new Refusal(userError('NOT_FOUND', ['id']));
      const stay = await currentStay(command, seen.id, expectedVersion);
      const bed = beds.get(stay.bed_id);
      if (!bed) throw new Error('A stay without its bed.');
      const tell = (by: string, what: ResidenceChange) =>
        tellBoards(command, by, [{ residenceId: bed.residenceId, change: what, beds: [bed.id] }]);
      outcome = await change.work({ command, stay, bed, beds, tell });
      return { stay: outcome.stay };
    });
    return outcome ?? { stay: key };
  });
}

/** @throws Refusal NOT_FOUND when the viewer may not see the stay, or does not give the beds of its house */
async function managedStay(ctx: Context, { db }: Command, id: string) {
  const viewer = requireViewer(ctx);
  const key = keyOf('Stay', id);
  const seen =
    key &&
    (await selectStays(db, viewer)
      .where('stay.id', '=', key)
      .where(managedResidences(viewer, 'stay.residence_id'))
      .executeTakeFirst());
  if (!seen) throw new Refusal(userError('NOT_FOUND', ['id']));
  ctx.trail.saw(seen.member_id);
  return seen;
}

/** The stay as it is behind the locks. @throws Refusal when it has ended or changed */
async function currentStay(
  { db }: Command,
  key: string,
  expectedVersion: number | null | undefined,
): Promise<Selectable<StayTable>> {
  const stay = await db
    .selectFrom('stay')
    .selectAll()
    .where('id', '=', key)
    .executeTakeFirstOrThrow();
  if (expectedVersion != null && expectedVersion !== stay.version) {
    throw new Refusal(userError('STALE_VERSION', ['expectedVersion']));
  }
  if (stay.ended_on !== null) {
    throw new Refusal(userError('STATE_NOT_ALLOWED', ['id'], 'The stay has ended.'));
  }
  return stay;
}

/** What became of a stay. */
export interface StayNews {
  memberId: string;
  move: StayMove;
  from: LockedBed | null;
  to: LockedBed | null;
  day: LocalDate;
  note?: string | null | undefined;
  reason?: StayEndReason;
  destination?: LeaveDestination;
  /** What else changed on boards. */
  boards?: readonly BoardNews[];
}

/**
 * Puts a move of a stay into the member's timeline, lets whoever runs the houses join and leave the care team,
 * and tells the boards. Call it last in the command.
 */
export async function recordStay(ctx: Context, command: Command, news: StayNews): Promise<void> {
  const { membershipId: by } = requireViewer(ctx);
  const { sealer } = ctx.services;
  const { memberId, from, to } = news;
  const houses = { from: from?.residenceId ?? null, to: to?.residenceId ?? null };
  const { drafts, steps } = await followHouse(command, memberId, { ...houses, by });
  const recorder = { sealer, actorId: by, app: 'api' };
  await recordEvents(command, recorder, [
    { memberId, drafts: [stayDraft(command, news), ...drafts] },
  ]);
  await logSteps(command, sealer, steps);
  await tellBoards(command, by, [...boardsOf(news), ...(news.boards ?? [])]);
}

/** What the timeline tells of a move of a stay. */
export function stayDraft({ now }: Pick<Command, 'now'>, news: StayNews) {
  const { move, from, to, day, note, reason, destination } = news;
  const bed = to ?? from;
  if (!bed) throw new Error('A stay without a bed.');
  const left = from && to && from.residenceId !== to.residenceId ? from.residenceId : null;
  return {
    kind: 'STAY_CHANGED' as const,
    details: {
      move,
      residence: bed.residenceId,
      fromResidence: left,
      bedName: bed.name,
      reason: reason ?? null,
      destination: destination ?? null,
    },
    occurredAt: now,
    localDate: day,
    note: note?.trim() || null,
  };
}

/** Whom to tell that beds changed hands. */
export function boardsOf({ from, to }: Pick<StayNews, 'from' | 'to'>) {
  const beds = [from, to].filter((bed) => bed !== null);
  return [...Map.groupBy(beds, ({ residenceId }) => residenceId)].map(([residenceId, of]) => ({
    residenceId,
    change: 'STAY' as const,
    beds: of.map(({ id }) => id),
  }));
}
