import * as TG from 'type-graphql';
import type { Context } from '../app/operation-context.ts';
import { keyOf } from '../common/ids.ts';
import { payload } from '../common/payload.ts';
import type { Refusal } from '../common/user-error.ts';
import {
  type GroupSessionCreatePayload,
  type HouseSessionCreatePayload,
  type MemberAttendance,
  MutationFields,
  MutationGroupSessionCreateArgs,
  MutationHouseSessionCreateArgs,
  MutationProgramSessionCancelArgs,
  MutationProgramSessionCreateArgs,
  MutationProgramSessionEditArgs,
  MutationRollRecordArgs,
  type ProgramSession,
  type ProgramSessionCancelPayload,
  type ProgramSessionCreatePayload,
  type ProgramSessionEditPayload,
  QueryFields,
  QueryMemberAttendanceArgs,
  QueryRecurrencePreviewArgs,
  QuerySessionOccurrencesArgs,
  QuerySessionRollArgs,
  type RecurrencePreview,
  type RollRecordPayload,
  type SessionOccurrence,
  type SessionRoll,
} from '../generated/schema.ts';
import { AppointmentsInTheWay } from './appointment-conflicts.ts';
import { previewOf } from './recurrence-preview.ts';
import { readRoll } from './roll.ts';
import { recordRoll } from './roll.service.ts';
import { attendanceOfMember, listOccurrences } from './session-list.ts';
import { partsOf } from './session.rows.ts';
import {
  cancelSession,
  createGroupSession,
  createHouseSession,
  createSession,
  editSession,
} from './session.service.ts';

/** The session of a key; its fields are loaded as they are asked for. */
async function session(ctx: Context, key: string | undefined) {
  const found = key ? await ctx.loaders.programSession.load(key) : null;
  return { session: found as ProgramSession | null };
}

/** The session as it is, where a change of one of its occurrences was refused. */
const asItIs = (ctx: Context, occurrenceId: string) => () =>
  session(ctx, partsOf(keyOf('SessionOccurrence', occurrenceId) ?? '').sessionKey);

type SessionOutcome = Pick<ProgramSessionEditPayload, 'session' | 'conflicts'>;

/** The appointments a session was refused for, as far as the viewer may see them. */
async function conflictsOf(ctx: Context, refusal: Refusal) {
  if (!(refusal instanceof AppointmentsInTheWay)) return {};
  const found = await Promise.all(
    refusal.appointmentKeys.map((key) => ctx.loaders.appointment.load(key)),
  );
  return { conflicts: found.filter((appointment) => appointment !== null) };
}

@TG.Resolver()
export class SessionResolver {
  @TG.Query(...QueryFields.sessionOccurrences)
  async sessionOccurrences(
    @TG.Args(() => QuerySessionOccurrencesArgs) args: QuerySessionOccurrencesArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<SessionOccurrence[]> {
    return await listOccurrences(ctx, args);
  }

  @TG.Query(...QueryFields.sessionRoll)
  async sessionRoll(
    @TG.Args(() => QuerySessionRollArgs) { occurrenceId }: QuerySessionRollArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<SessionRoll | null> {
    return await readRoll(ctx, occurrenceId);
  }

  @TG.Query(...QueryFields.recurrencePreview)
  recurrencePreview(
    @TG.Args(() => QueryRecurrencePreviewArgs) { schedule, first }: QueryRecurrencePreviewArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<RecurrencePreview> {
    return previewOf(ctx, schedule, first);
  }

  @TG.Query(...QueryFields.memberAttendance)
  async memberAttendance(
    @TG.Args(() => QueryMemberAttendanceArgs) { memberId }: QueryMemberAttendanceArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<MemberAttendance[] | null> {
    return await attendanceOfMember(ctx, memberId);
  }

  @TG.Mutation(...MutationFields.programSessionCreate)
  programSessionCreate(
    @TG.Args(() => MutationProgramSessionCreateArgs) args: MutationProgramSessionCreateArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<ProgramSessionCreatePayload> {
    return payload<SessionOutcome>(
      async () => session(ctx, await createSession(ctx, args)),
      (refusal) => conflictsOf(ctx, refusal),
    );
  }

  @TG.Mutation(...MutationFields.groupSessionCreate)
  groupSessionCreate(
    @TG.Args(() => MutationGroupSessionCreateArgs) args: MutationGroupSessionCreateArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<GroupSessionCreatePayload> {
    return payload<SessionOutcome>(
      async () => session(ctx, await createGroupSession(ctx, args)),
      (refusal) => conflictsOf(ctx, refusal),
    );
  }

  @TG.Mutation(...MutationFields.houseSessionCreate)
  houseSessionCreate(
    @TG.Args(() => MutationHouseSessionCreateArgs) args: MutationHouseSessionCreateArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<HouseSessionCreatePayload> {
    return payload<SessionOutcome>(
      async () => session(ctx, await createHouseSession(ctx, args)),
      (refusal) => conflictsOf(ctx, refusal),
    );
  }

  @TG.Mutation(...MutationFields.programSessionEdit)
  programSessionEdit(
    @TG.Args(() => MutationProgramSessionEditArgs) args: MutationProgramSessionEditArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<ProgramSessionEditPayload> {
    return payload<SessionOutcome>(
      async () => session(ctx, await editSession(ctx, args)),
      async (refusal) => ({
        ...(await asItIs(ctx, args.occurrenceId)()),
        ...(await conflictsOf(ctx, refusal)),
      }),
    );
  }

  @TG.Mutation(...MutationFields.programSessionCancel)
  programSessionCancel(
    @TG.Args(() => MutationProgramSessionCancelArgs) args: MutationProgramSessionCancelArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<ProgramSessionCancelPayload> {
    return payload(
      async () => session(ctx, await cancelSession(ctx, args)),
      asItIs(ctx, args.occurrenceId),
    );
  }

  @TG.Mutation(...MutationFields.rollRecord)
  rollRecord(
    @TG.Args(() => MutationRollRecordArgs) args: MutationRollRecordArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<RollRecordPayload> {
    const roll = async () => ({
      roll: await readRoll(ctx, args.occurrenceId),
    });
    return payload(async () => {
      await recordRoll(ctx, args);
      return roll();
    }, roll);
  }
}
