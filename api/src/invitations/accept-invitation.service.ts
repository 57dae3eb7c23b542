import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { Lane, type Command } from '../app/lane.ts';
import type { Context } from '../app/operation-context.ts';
import { LONGEST_PASSWORD } from '../auth/passwords.ts';
import { beginSession, type NewSession } from '../auth/session.service.ts';
import { Refusal, refuseIfAny, userError } from '../common/user-error.ts';
import type { InvitationAcceptInput, InvitationOffer, UserError } from '../generated/schema.ts';
import { lockMember } from '../members/locked-member.service.ts';
import type { Member } from '../members/member.entity.ts';
import { MOST_FAILURES, selectOpenInvitations, type InvitationRow } from './invitations.ts';

const SHORTEST_PASSWORD = 10;

/** One answer for a link that never was, was used, ended or is too old. */
const deadLink = () => new Refusal(userError('NOT_FOUND', ['secret']));

/** What is asked of who holds a link; null for one that does not work. */
export async function readOffer(ctx: Context, secret: string): Promise<InvitationOffer | null> {
  const { address } = ctx.transport;
  await ctx.services.limits.signIn(address, account(secret));
  const found = await ctx.services.sessions.invitationBySecret(secret);
  if (!found) return null;
  await ctx.services.limits.signedIn(address, account(secret));
  return laneOf(ctx, found.organizationId).snapshot(async (db) => {
    const row = await selectOpenInvitations(db)
      .innerJoin('organization', 'organization.organization_id', 'invitation.organization_id')
      .leftJoin('member', (join) =>
        join
          .onRef('member.organization_id', '=', 'invitation.organization_id')
          .onRef('member.id', '=', 'invitation.member_id'),
      )
      .select(['organization.name as organization', 'member.birth_date'])
      .where('invitation.id', '=', found.id)
      .executeTakeFirst();
    if (!row) return null;
    return {
      organization: row.organization,
      forMember: row.member_id !== null,
      asksBirthDate: row.birth_date !== null,
      email: row.email,
    };
  });
}

/**
 * Sets up the sign-in that a link invites to, and signs in.
 * @throws Refusal NOT_FOUND for a link that does not work, otherwise with what is wrong
 * @throws ApiError RATE_LIMITED after too many attempts from this address or with this link
 */
export async function acceptInvitation(
  ctx: Context,
  secret: string,
  input: InvitationAcceptInput,
): Promise<NewSession> {
  const { limits, passwords, sessions } = ctx.services;
  const { address } = ctx.transport;
  await limits.signIn(address, account(secret));
  const found = await sessions.invitationBySecret(secret);
  if (!found) throw deadLink();
  refuseIfAny(checkPassword(input));
  const passwordHash = await passwords.hash(input.password);
  const lane = laneOf(ctx, found.organizationId);
  // A wrong answer is counted, so its transaction has to be kept: the refusal comes after it.
  const outcome = await lane.command((command) => take(command, found.id, input, passwordHash));
  if ('refused' in outcome) throw new Refusal(outcome.refused);
  await limits.signedIn(address, account(secret));
  return beginSession(ctx, found.organizationId, outcome.membershipId, input.transport);
}

type Outcome = { membershipId: string } | { refused: UserError };

async function take(
  command: Command,
  id: string,
  input: InvitationAcceptInput,
  passwordHash: string,
): Promise<Outcome> {
  const { row, member } = await lockedInvitation(command, id);
  if (member?.birthDate != null && member.birthDate !== input.birthDate) {
    return fail(
      command,
      row,
      userError('INVALID', ['input', 'birthDate'], 'The birth date that the network knows.'),
    );
  }
  const email = input.email.toLowerCase();
  if (row.email !== null && row.email !== email) {
    return fail(
      command,
      row,
      userError('INVALID', ['input', 'email'], 'The address that was invited.'),
    );
  }
  const accountId = uuidv7();
  const { rows } = await sql<{ id: string | null }>`
    select auth.create_account(${accountId}, ${email}, ${passwordHash}) as id`.execute(command.db);
  if (!rows[0]?.id) return fail(command, row, userError('ALREADY_EXISTS', ['input', 'email']));
  const membershipId = uuidv7();
  await command.db
    .insertInto('membership')
    .values({
      organization_id: command.organizationId,
      id: membershipId,
      account_id: accountId,
      name: member?.alias ?? row.name ?? email,
      roles: row.roles ?? ['MEMBER'],
    })
    .execute();
  await command.db
    .updateTable('invitation')
    .set({ used_at: command.now })
    .where('id', '=', row.id)
    .execute();
  if (member) {
    member.membershipId = membershipId;
    await command.em.flush();
  }
  return { membershipId };
}

/** The link and whose it is, for this command alone: of two that use it at once the second finds it used. */
async function lockedInvitation(
  command: Command,
  id: string,
): Promise<{ row: InvitationRow; member: Member | null }> {
  const whose = await command.db
    .selectFrom('invitation')
    .select('member_id')
    .where('id', '=', id)
    .executeTakeFirst();
  const member = whose?.member_id ? await lockMember(command, whose.member_id) : null;
  const row = await selectOpenInvitations(command.db)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  const taken = member && (member.membershipId !== null || member.status === 'DIED');
  if (!row || taken) throw deadLink();
  return { row, member };
}

async function fail(
  { db, now }: Command,
  row: InvitationRow,
  refused: UserError,
): Promise<Outcome> {
  const failures = row.failures + 1;
  await db
    .updateTable('invitation')
    .set({ failures, ...(failures >= MOST_FAILURES && { revoked_at: now }) })
    .where('id', '=', row.id)
    .execute();
  return { refused };
}

function checkPassword({ password, email }: InvitationAcceptInput): UserError[] {
  const field = ['input', 'password'];
  // Blanks around it are a part of it, unlike those around a text.
  if (password.length > LONGEST_PASSWORD) {
    return [userError('TOO_LONG', field, `At most ${String(LONGEST_PASSWORD)} characters.`)];
  }
  const same = password.toLowerCase() === email.toLowerCase();
  if (password.length >= SHORTEST_PASSWORD && !same) return [];
  const message = `At least ${String(SHORTEST_PASSWORD)} characters, and not the e-mail address.`;
  return [userError('INVALID', field, message)];
}

const laneOf = (ctx: Context, organizationId: string) => new Lane(ctx.services, { organizationId });

/** Attempts with one link are counted together, whatever address they come from. */
const account = (secret: string) => `invitation:${secret}`;
