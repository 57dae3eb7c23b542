import { sql, type Selectable } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import type { Command } from '../app/lane.ts';
import type { Db } from '../app/database.ts';
import type { Context } from '../app/operation-context.ts';
import { newToken, tokenHash } from '../auth/sessions.ts';
import type { OpenInvitation, Role } from '../generated/schema.ts';
import type { InvitationTable } from './invitation.tables.ts';

/** A link works for so many days. */
const INVITATION_DAYS = 7;
/** After so many wrong answers a link ends. */
export const MOST_FAILURES = 5;

export type InvitationRow = Selectable<InvitationTable>;

/** Whom a link is for. */
export type Invited = { memberId: string } | { email: string; name: string; roles: Role[] };

/** A link just made; the secret is known here and never again. */
export interface NewInvitation {
  secret: string;
  row: InvitationRow;
}

/** Makes a link; an older one for the same ends. */
export async function openInvitation(
  command: Command,
  invited: Invited,
  by: string,
): Promise<NewInvitation> {
  const { db, organizationId, now } = command;
  await endInvitation(command, invited);
  const secret = newToken();
  const row = await db
    .insertInto('invitation')
    .values({
      organization_id: organizationId,
      id: uuidv7(),
      secret_hash: tokenHash(secret),
      member_id: 'memberId' in invited ? invited.memberId : null,
      email: 'email' in invited ? invited.email : null,
      name: 'email' in invited ? invited.name : null,
      roles: 'email' in invited ? invited.roles : null,
      created_at: now,
      created_by: by,
      expires_at: sql`${now}::timestamptz + make_interval(days => ${INVITATION_DAYS})`,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  return { secret, row };
}

/** Ends the link that is open. @returns whether there was one that still worked */
export async function endInvitation(
  { db, now }: Command,
  invited: { memberId: string } | { email: string },
): Promise<boolean> {
  const ended = await db
    .updateTable('invitation')
    .set({ revoked_at: now })
    .where((is) =>
      'memberId' in invited
        ? is('member_id', '=', invited.memberId)
        : is('email', '=', invited.email),
    )
    .where('used_at', 'is', null)
    .where('revoked_at', 'is', null)
    .returning(sql<boolean>`expires_at > ${now}::timestamptz`.as('worked'))
    .execute();
  return ended.some(({ worked }) => worked);
}

/** Links that work. */
export const selectOpenInvitations = (db: Db) =>
  db
    .selectFrom('invitation')
    .selectAll('invitation')
    .where('invitation.used_at', 'is', null)
    .where('invitation.revoked_at', 'is', null)
    .where(sql<boolean>`invitation.expires_at > app.now()`);

/** A link as the schema has it, without its secret. */
export async function toOpenInvitation(ctx: Context, row: InvitationRow): Promise<OpenInvitation> {
  return {
    createdAt: row.created_at,
    createdBy: await ctx.loaders.person.load(row.created_by),
    expiresAt: row.expires_at,
  };
}
