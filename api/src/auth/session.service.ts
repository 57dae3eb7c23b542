import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { Lane } from '../app/lane.ts';
import type { Context } from '../app/operation-context.ts';
import { Refusal, userError } from '../common/user-error.ts';
import type { SessionCreateInput } from '../generated/schema.ts';
import { requireViewer } from './require-viewer.ts';
import { newToken, SESSION_HOURS, tokenHash } from './sessions.ts';
import type { Viewer } from './viewer.ts';

const LONGEST_PASSWORD = 200;

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
  const { limits, passwords, sessions } = ctx.services;
  const email = input.email.toLowerCase();
  const { address } = ctx.transport;
  await limits.signIn(address, email);
  const account = await sessions.accountByEmail(email);
  const password = input.password.slice(0, LONGEST_PASSWORD + 1);
  const matches = await passwords.matches(password, account?.passwordHash);
  if (!matches || !account?.organizationId || !account.membershipId) {
    throw new Refusal(userError('CREDENTIALS_INVALID', ['input']));
  }
  await limits.signedIn(address, email);
  const token = newToken();
  await keepSession(ctx, account.organizationId, account.membershipId, token, input.transport);
  const viewer = await sessions.viewerOf(token);
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
  const lane = new Lane(ctx.services.em, { organizationId }, ctx.services.hints);
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
