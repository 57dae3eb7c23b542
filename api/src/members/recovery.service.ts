import { v7 as uuidv7 } from 'uuid';
import type { Command } from '../app/lane.ts';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { once } from '../common/idempotency.ts';
import { keyOf } from '../common/ids.ts';
import { localDay, type LocalDate } from '../common/local-date.ts';
import { Refusal, userError } from '../common/user-error.ts';
import type { MutationRecoveryStartSetArgs } from '../generated/schema.ts';
import { endsRecoveryRun, type SubstanceClass } from '../monitoring/substances.ts';
import { lockMember } from './locked-member.service.ts';
import { notInLifetime } from './member-rules.ts';
import type { Member } from './member.entity.ts';
import { selectMembers } from './member.rows.ts';
import { addEpisodes, changeEpisode, episodesToChange } from './recovery-runs.service.ts';
import { runsOf } from './recovery-episodes.ts';

/**
 * Says on which day the run that goes on began.
 * @returns the member's key
 * @throws Refusal with what is wrong
 */
export async function setRecoveryStart(
  ctx: Context,
  { memberId: id, date, expectedVersion, idempotencyKey: key }: MutationRecoveryStartSetArgs,
): Promise<string> {
  const { membershipId: actorId } = requireViewer(ctx);
  return ctx.lane.command(async (command) => {
    const input = { id, date, expectedVersion };
    const call = { actorId, mutation: 'recoveryStartSet', key, input };
    const { member } = await once(command, call, async () => {
      const found = await lockedMember(ctx, command, id);
      if (found.version !== expectedVersion) {
        throw new Refusal(userError('STALE_VERSION', ['expectedVersion']));
      }
      const beforeBirth = found.birthDate !== null && date < found.birthDate;
      if (beforeBirth || date > localDay(command.now, found.timeZone)) {
        throw new Refusal(notInLifetime(['date']));
      }
      const lastUse = await newestUse(command, found.id);
      if (lastUse !== undefined && date <= lastUse) {
        const message = 'Use is known on that day or a later one.';
        throw new Refusal(userError('OUT_OF_RANGE', ['date'], message));
      }
      await begin(command, found, date);
      await command.em.flush();
      return { member: found.id };
    });
    ctx.trail.saw(member);
    return member;
  });
}

/** Moves the beginning of the run that goes on, or begins the first. */
async function begin(command: Command, member: Member, date: LocalDate): Promise<void> {
  const found = await episodesToChange(command, [member]);
  const episodes = found.get(member.id) ?? [];
  const current = episodes.find(({ endedOn }) => endedOn === null);
  const ended = episodes.filter((episode) => episode !== current);
  // A run of before the network has no slip that ended it, and is not to be overlapped either.
  if (ended.some(({ endedOn }) => endedOn !== null && date <= endedOn)) {
    throw new Refusal(userError('OUT_OF_RANGE', ['date'], 'An earlier run ended later.'));
  }
  const begun = { id: current?.id ?? uuidv7(), startedOn: date, endedOn: null, endedBy: null };
  if (current) await changeEpisode(command, begun);
  else await addEpisodes(command, [{ memberId: member.id, episodes: [begun] }]);
  member.counted(runsOf([begun, ...ended]), localDay(command.now, member.timeZone));
  member.version += 1;
}

/** The newest day of use that somebody told of. */
async function newestUse({ db }: Command, memberId: string): Promise<LocalDate | undefined> {
  const slips = await db
    .selectFrom('monitoring_event')
    .select(['local_date', 'details'])
    .where('member_id', '=', memberId)
    .where('kind', '=', 'SLIP_REPORTED')
    .orderBy('local_date', 'desc')
    .execute();
  return slips.find(({ details }) =>
    endsRecoveryRun((details as { substances: SubstanceClass[] }).substances),
  )?.local_date;
}

/** The member, for this command alone. @throws Refusal NOT_FOUND also when hidden from the viewer */
async function lockedMember(ctx: Context, command: Command, id: string): Promise<Member> {
  const key = keyOf('Member', id);
  const visible =
    key &&
    (await selectMembers(command.db, requireViewer(ctx), 'RECOVERY')
      .where('member.id', '=', key)
      .executeTakeFirst());
  if (!visible) throw new Refusal(userError('NOT_FOUND', ['memberId']));
  return lockMember(command, visible.id);
}
