import * as TG from 'type-graphql';
import type { Context } from '../app/operation-context.ts';
import { badInput } from '../common/api-error.ts';
import { payload } from '../common/payload.ts';
import {
  MutationFields,
  MutationSessionCreateArgs,
  QueryFields,
  type SessionCreatePayload,
  type SessionEndPayload,
  Viewer,
  ViewerFields,
  type Member,
  type Organization,
  type Session,
} from '../generated/schema.ts';
import { toPerson } from './person.rows.ts';
import { requireViewer } from './require-viewer.ts';
import { signIn, signOut } from './session.service.ts';
import type { Viewer as SessionViewer } from './viewer.ts';

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
    const asCookie = input.transport === 'COOKIE';
    if (asCookie && !ctx.transport.setSessionCookie) throw badInput('A cookie needs HTTP.');
    return payload(async () => {
      const { token, viewer } = await signIn(ctx, input);
      if (asCookie) ctx.transport.setSessionCookie?.(token, viewer.expiresAt);
      return { session: toSession(viewer, asCookie ? null : token) };
    });
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

function toSession(viewer: SessionViewer, token: string | null): Session {
  const { sessionId, expiresAt } = viewer;
  return { id: sessionId, token, expiresAt, viewer: toViewer(viewer) };
}

function toViewer(viewer: SessionViewer): Viewer {
  return {
    person: toPerson({ id: viewer.membershipId, name: viewer.name, roles: [...viewer.roles] }),
    email: viewer.email,
    roles: [...viewer.roles],
    permissions: [...viewer.permissions],
  };
}
