import * as TG from 'type-graphql';
import type { Context } from '../app/operation-context.ts';
import {
  CareTeamChanged,
  CareTeamChangedFields,
  type CareTeamJoinPayload,
  type CareTeamLeavePayload,
  MutationCareTeamJoinArgs,
  MutationCareTeamLeaveArgs,
  MutationFields,
  QueryFields,
  QueryStaffArgs,
  type Person,
  type StaffMember,
} from '../generated/schema.ts';
import { putOnCareTeam, takeOffCareTeam } from './care-team.service.ts';
import { memberPayload } from './member-payload.ts';
import { listStaff } from './staff-list.ts';

@TG.Resolver()
export class CareTeamResolver {
  @TG.Query(...QueryFields.staff)
  staff(
    @TG.Args(() => QueryStaffArgs) args: QueryStaffArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<StaffMember[]> {
    return listStaff(ctx, args);
  }

  @TG.Mutation(...MutationFields.careTeamJoin)
  careTeamJoin(
    @TG.Args(() => MutationCareTeamJoinArgs) args: MutationCareTeamJoinArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<CareTeamJoinPayload> {
    return memberPayload(ctx, args.memberId, () => putOnCareTeam(ctx, { ...args }));
  }

  @TG.Mutation(...MutationFields.careTeamLeave)
  careTeamLeave(
    @TG.Args(() => MutationCareTeamLeaveArgs) args: MutationCareTeamLeaveArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<CareTeamLeavePayload> {
    return memberPayload(ctx, args.memberId, () => takeOffCareTeam(ctx, { ...args }));
  }
}

@TG.Resolver(() => CareTeamChanged)
export class CareTeamChangedFieldsResolver {
  @TG.FieldResolver(...CareTeamChangedFields.person)
  person(
    @TG.Root() { personKey }: { personKey: string },
    @TG.Ctx() ctx: Context,
  ): Promise<Person | null> {
    return ctx.loaders.person.load(personKey);
  }
}
