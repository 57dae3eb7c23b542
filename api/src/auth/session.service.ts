import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { Lane } from '../app/lane.ts';
import type { Context } from '../app/operation-context.ts';
import { later } from '../common/instant.ts';
import { Refusal, userError } from '../common/user-error.ts';
import type { SessionCreateInput } from '../generated/schema.ts';
import { LONGEST_PASSWORD } from './passwords.ts';
import { requireViewer } from './require-viewer.ts';
import {
  CONFIRMED_FOR,
  newToken,
  SESSION_HOURS,
  tokenHash,
  type SignInAccount,
} from './sessions.ts';
import type { Viewer } from './viewer.ts';

/** A session just made; the token is known here and never again. */
export interface NewSession {
  token: string;
  viewer: Viewer;
}

/**
 * Signs somebody in. Whatever is wrong, the answer and the time it takes are the same.
 * @throws Refusal CREDENTIALS_INVALID
 * @throws ApiError RATE_LIMITED after too many failures from this address or for this account
 */
export async function signIn(ctx: Context, input: SessionCreateInput): Promise<NewSession> {
  const account = await knows(ctx, input.email.toLowerCase(), input.password);
  if (!account?.organizationId || !account.membershipId) {
    throw new Refusal(userError('CREDENTIALS_INVALID', ['input']));
  }
  return beginSession(ctx, account.organizationId, account.membershipId, input.transport);
}

/** The account of this address, when it is of an organization and the password is its own. Failures count. */
async function knows(
  ctx: Context,
  email: string,
  password: string,
): Promise<SignInAccount | undefined> {
  const { limits, passwords, sessions } = ctx.services;
  const { address } = ctx.transport;
  await limits.signIn(address, email);
  const account = await sessions.accountByEmail(email);
  const given = password.slice(0, LONGEST_PASSWORD + 1);
  const matches = await passwords.matches(given, account?.passwordHash);
  if (!matches || !account?.organizationId || !account.membershipId) return undefined;
  await limits.signedIn(address, email);
  return account;
}

/** Begins a session of somebody who has shown who they are; the operation goes on as theirs. */
export async function beginSession(
  ctx: Context,
  organizationId: string,
  membershipId: string,
  transport: SessionCreateInput['transport'],
): Promise<NewSession> {
  const token = newToken();
  await keepSession(ctx, organizationId, membershipId, token, transport);
  const viewer = await ctx.services.sessions.viewerOf(token);
  if (!viewer) throw new Error('A session was made and cannot be found.');
  await ctx.become(viewer);
  return { token, viewer };
}

async function keepSession(
  ctx: Context,
  organizationId: string,
  membershipId: string,
  token: string,
  transport: SessionCreateInput['transport'],
): Promise<void> {
  const lane = new Lane(ctx.services, { organizationId });
  await lane.command(({ db, now }) =>
    db
      .insertInto('session')
      .values({
        organization_id: organizationId,
        id: uuidv7(),
        membership_id: membershipId,
        token_hash: tokenHash(token),
        transport,
        created_at: now,
        expires_at: sql`${now}::timestamptz + make_interval(hours => ${SESSION_HOURS})`,
      })
      .execute(),
  );
}

/**
 * Confirms the session of this request by the password.
 * @returns until when it counts as confirmed
 * @throws Refusal CREDENTIALS_INVALID
 * @throws ApiError RATE_LIMITED after too many failures from this address or for this account
 */
export async function confirmSession(ctx: Context, password: string): Promise<string> {
  const { sessionId, email } = requireViewer(ctx);
  if (!(await knows(ctx, email, password))) {
    throw new Refusal(userError('CREDENTIALS_INVALID', ['password']));
  }
  return ctx.lane.command(async ({ db, now }) => {
    await db
      .updateTable('session')
      .set({ confirmed_at: now })
      .where('id', '=', sessionId)
      .where('ended_at', 'is', null)
      .execute();
    return later(now, CONFIRMED_FOR);
  });
}

/** Ends the session of this request. */
export async function signOut(ctx: Context): Promise<void> {
  const { sessionId } = requireViewer(ctx);
  await ctx.lane.command(({ db, now }) =>
    db
      .updateTable('session')
      .set({ ended_at: now })
      .where('id', '=', sessionId)
      .where('ended_at', 'is', null)
      .execute(),
  );
}
