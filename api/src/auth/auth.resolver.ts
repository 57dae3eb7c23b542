import * as TG from 'type-graphql';
import type { Context } from '../app/operation-context.ts';
import { payload } from '../common/payload.ts';
import {
  MutationFields,
  MutationSessionConfirmArgs,
  MutationSessionCreateArgs,
  QueryFields,
  type SessionConfirmPayload,
  type SessionCreatePayload,
  type SessionEndPayload,
  Viewer,
  ViewerFields,
  type Member,
  type Organization,
} from '../generated/schema.ts';
import { requireViewer } from './require-viewer.ts';
import { sessionAnswer, toViewer } from './session-answer.ts';
import { confirmSession, signIn, signOut } from './session.service.ts';

@TG.Resolver(() => Viewer)
export class AuthResolver {
  @TG.Query(...QueryFields.viewer)
  viewer(@TG.Ctx() ctx: Context): Viewer | null {
    return ctx.viewer ? toViewer(ctx.viewer) : null;
  }

  @TG.Mutation(...MutationFields.sessionCreate)
  sessionCreate(
    @TG.Args(() => MutationSessionCreateArgs) { input }: MutationSessionCreateArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<SessionCreatePayload> {
    return sessionAnswer(ctx, input.transport, () => signIn(ctx, input));
  }

  @TG.Mutation(...MutationFields.sessionConfirm)
  sessionConfirm(
    @TG.Args(() => MutationSessionConfirmArgs) { password }: MutationSessionConfirmArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<SessionConfirmPayload> {
    return payload(async () => ({ confirmedUntil: await confirmSession(ctx, password) }));
  }

  @TG.Mutation(...MutationFields.sessionEnd)
  async sessionEnd(@TG.Ctx() ctx: Context): Promise<SessionEndPayload> {
    if (ctx.viewer) await signOut(ctx);
    ctx.transport.setSessionCookie?.(null);
    return { userErrors: [] };
  }

  @TG.FieldResolver(...ViewerFields.organization)
  async organization(@TG.Ctx() ctx: Context): Promise<Organization> {
    const organization = await ctx.loaders.organization.load(requireViewer(ctx).organizationId);
    if (!organization) throw new Error('The session is of no organization.');
    return organization;
  }

  @TG.FieldResolver(...ViewerFields.member)
  member(@TG.Ctx() ctx: Context): Promise<Member | null> {
    return ctx.loaders.memberOfViewer();
  }
}
