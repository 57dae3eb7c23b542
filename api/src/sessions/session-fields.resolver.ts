import * as TG from 'type-graphql';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { isProgramStaff } from '../auth/viewer.ts';
import { badInput } from '../common/api-error.ts';
import { NOTHING } from '../common/ids.ts';
import {
  type AttendanceSummary,
  type Member,
  MemberAttendance,
  MemberAttendanceFields,
  type Person,
  type Program,
  ProgramSession,
  ProgramSessionFields,
  type SessionHolder,
  SessionOccurrence,
  SessionOccurrenceFields,
  SessionRoll,
  SessionRollFields,
} from '../generated/schema.ts';
import { occurrenceKey, type OccurrenceNode, type SessionNode } from './session.rows.ts';
import type { RollNode } from './roll.ts';
import { takesRoll } from './takes-roll.service.ts';

@TG.Resolver(() => ProgramSession)
export class SessionFieldsResolver {
  @TG.FieldResolver(...ProgramSessionFields.program)
  program(@TG.Root() { row }: SessionNode, @TG.Ctx() ctx: Context): Promise<Program | null> {
    if (row.program_id === null) throw badInput('No program holds it: ask for `heldBy`.');
    return ctx.loaders.program.load(row.program_id) as Promise<Program | null>;
  }

  @TG.FieldResolver(...ProgramSessionFields.heldBy)
  heldBy(@TG.Root() { row }: SessionNode, @TG.Ctx() ctx: Context): Promise<SessionHolder | null> {
    const { program_id: program, group_id: group, residence_id: residence } = row;
    const { loaders } = ctx;
    const holder =
      (program && loaders.program.load(program)) ??
      (group && loaders.group.load(group)) ??
      loaders.residence.load(residence ?? NOTHING);
    return holder as Promise<SessionHolder | null>;
  }

  @TG.FieldResolver(...ProgramSessionFields.facilitators)
  facilitators(@TG.Root() { row }: SessionNode, @TG.Ctx() ctx: Context): Promise<Person[]> {
    return peopleOf(ctx, row.facilitator_ids);
  }

  @TG.FieldResolver(...ProgramSessionFields.joinUrl)
  joinUrl(@TG.Root() { row }: SessionNode, @TG.Ctx() ctx: Context): Promise<string | null> {
    return linkFor(ctx, { sessionKey: row.id, joinUrl: row.join_url, holds: row.facilitator_ids });
  }

  @TG.FieldResolver(...ProgramSessionFields.addedMembers)
  async addedMembers(@TG.Root() { row }: SessionNode, @TG.Ctx() ctx: Context): Promise<Member[]> {
    if (!(await takesRoll(ctx, holdersOf(row)))) return [];
    const keys = await ctx.loaders.sessionAddedMembers.load(row.id);
    const members = await ctx.loaders.member.loadMany(keys);
    return members.filter((member) => member !== null && !(member instanceof Error)) as Member[];
  }

  @TG.FieldResolver(...ProgramSessionFields.mayRecordRoll)
  mayRecordRoll(@TG.Root() { row }: SessionNode, @TG.Ctx() ctx: Context): Promise<boolean> {
    return takesRoll(ctx, holdersOf(row));
  }

  @TG.FieldResolver(...ProgramSessionFields.mayManage)
  mayManage(@TG.Root() { key }: SessionNode, @TG.Ctx() ctx: Context): Promise<boolean> {
    return ctx.loaders.managesSession.load(key);
  }

  @TG.FieldResolver(...ProgramSessionFields.attendance)
  async attendance(
    @TG.Root() { row }: SessionNode,
    @TG.Ctx() ctx: Context,
  ): Promise<AttendanceSummary | null> {
    if (!(await takesRoll(ctx, holdersOf(row)))) return null;
    return ctx.loaders.sessionAttendance.load(row.id);
  }
}

@TG.Resolver(() => SessionOccurrence)
export class OccurrenceFieldsResolver {
  @TG.FieldResolver(...SessionOccurrenceFields.session)
  session(
    @TG.Root() { held }: OccurrenceNode,
    @TG.Ctx() ctx: Context,
  ): Promise<ProgramSession | null> {
    return ctx.loaders.programSession.load(held.sessionKey) as Promise<ProgramSession | null>;
  }

  @TG.FieldResolver(...SessionOccurrenceFields.facilitators)
  facilitators(@TG.Root() { held }: OccurrenceNode, @TG.Ctx() ctx: Context): Promise<Person[]> {
    return peopleOf(ctx, held.facilitatorKeys);
  }

  @TG.FieldResolver(...SessionOccurrenceFields.joinUrl)
  joinUrl(@TG.Root() { held }: OccurrenceNode, @TG.Ctx() ctx: Context): Promise<string | null> {
    const { sessionKey, joinUrl, facilitatorKeys } = held;
    return linkFor(ctx, { sessionKey, joinUrl, holds: facilitatorKeys });
  }

  @TG.FieldResolver(...SessionOccurrenceFields.attendance)
  async attendance(
    @TG.Root() { held }: OccurrenceNode,
    @TG.Ctx() ctx: Context,
  ): Promise<AttendanceSummary | null> {
    if (held.rollVersion === 0 || !(await takesRoll(ctx, held))) return null;
    const key = occurrenceKey(held.sessionKey, held.date);
    return ctx.loaders.sessionOccurrenceAttendance.load(key);
  }
}

@TG.Resolver(() => SessionRoll)
export class RollFieldsResolver {
  @TG.FieldResolver(...SessionRollFields.recordedBy)
  recordedBy(
    @TG.Root() { recordedByKey }: RollNode,
    @TG.Ctx() ctx: Context,
  ): Promise<Person | null> | null {
    return recordedByKey ? ctx.loaders.person.load(recordedByKey) : null;
  }
}

@TG.Resolver(() => MemberAttendance)
export class MemberAttendanceFieldsResolver {
  @TG.FieldResolver(...MemberAttendanceFields.program)
  program(
    @TG.Root() { programKey }: { programKey: string },
    @TG.Ctx() ctx: Context,
  ): Promise<Program | null> {
    return ctx.loaders.program.load(programKey) as Promise<Program | null>;
  }
}

const holdersOf = ({
  group_id: groupKey,
  residence_id: residenceKey,
  facilitator_ids: facilitatorKeys,
}: SessionNode['row']) => ({
  groupKey,
  residenceKey,
  facilitatorKeys,
});

async function peopleOf(ctx: Context, keys: readonly string[]): Promise<Person[]> {
  const people = await ctx.loaders.person.loadMany([...keys]);
  return people.filter((person) => person !== null && !(person instanceof Error)) as Person[];
}

/** A link is for who has business there: whoever finds it in a list must not be able to drop in. */
async function linkFor(
  ctx: Context,
  { sessionKey, joinUrl, holds }: { sessionKey: string; joinUrl: string | null; holds: string[] },
): Promise<string | null> {
  if (joinUrl === null) return null;
  const viewer = requireViewer(ctx);
  if (isProgramStaff(viewer) || holds.includes(viewer.membershipId)) return joinUrl;
  return (await ctx.loaders.sessionExpectsViewer.load(sessionKey)) ? joinUrl : null;
}
