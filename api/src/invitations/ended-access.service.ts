import { sql } from 'kysely';
import { logSteps } from '../alerts/alert-log.ts';
import { releaseAlerts } from '../alerts/member-alerts.service.ts';
import type { Command } from '../app/lane.ts';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { keyOf, NOTHING } from '../common/ids.ts';
import { oneOfKeys } from '../common/one-of.ts';
import { Refusal, userError } from '../common/user-error.ts';
import { leaveCareTeam, tell, type Place } from '../members/care-team.service.ts';
import { lockMembers } from '../members/locked-member.service.ts';
import { tellMentorships } from '../mentorships/conversation.service.ts';
import { endMentorships, withdrawProposals } from '../mentorships/ended-care.service.ts';
import { takeOffAll } from '../sessions/held-sessions.service.ts';
import { askForSuccessor } from '../tasks/successor.service.ts';

/** What people are in charge of: the table that says so, its column with the thing's key, and the thing. */
const charges = [
  { table: 'group_host', column: 'group_id', thing: 'support_group', type: 'Group' },
  { table: 'residence_manager', column: 'residence_id', thing: 'residence', type: 'Residence' },
  { table: 'program_lead', column: 'program_id', thing: 'program', type: 'Program' },
] as const;

/**
 * Ends the access of somebody of the staff, with their sessions, what they had taken of alerts, and what they were in
 * charge of. Whom they cared for as counselor or coordinator stays theirs to be handed over.
 * @returns the key of the membership
 * @throws Refusal with what is wrong
 */
export function endAccess(ctx: Context, personId: string): Promise<string> {
  const { membershipId: by } = requireViewer(ctx);
  const person = keyOf('Person', personId) ?? NOTHING;
  if (person === by) {
    const message = 'Nobody ends their own access.';
    throw new Refusal(userError('STATE_NOT_ALLOWED', ['personId'], message));
  }
  return ctx.lane.command(async (command) => {
    // Whoever gives somebody a charge has the thing or the member locked, and asks for the membership then.
    await lockCharges(command, person);
    await takeOffAll(command, person);
    await lockedCare(command, person);
    await endSignIn(command, person);
    // From here on nobody gives them anything: all that they have by now ends.
    await endCharges(command, person);
    await takeOffAll(command, person);
    const { members, places } = await lockedCare(command, person);
    const ended = await endMentorships(command, members, by, person);
    await withdrawProposals(command, members, by, person);
    for (const { id, memberId } of ended) {
      await askForSuccessor(command, { type: 'Mentorship', id }, memberId);
    }
    const steps = [];
    for (const place of places) steps.push(...((await leaveCareTeam(command, place, by)) ?? []));
    steps.push(...(await releaseAlerts(command, members, person, by)));
    await tellMentorships(
      command,
      ended.map(({ id }) => id),
    );
    await tell(
      ctx,
      command,
      places.map((place) => ({ move: 'LEAVE', place })),
    );
    await logSteps(command, ctx.services.sealer, steps);
    return person;
  });
}

/** What somebody is in charge of: of two who leave one thing at once, the second sees that the first has. */
async function lockCharges({ db }: Command, person: string): Promise<void> {
  for (const { table, column, thing } of charges) {
    await sql`
      select t.id from ${sql.table(thing)} t
      where t.id in (
        select c.${sql.ref(column)} from ${sql.table(table)} c
        where c.membership_id = ${person}::uuid and c.ended_at is null)
      order by t.id for no key update`.execute(db);
  }
  // Who gives away one of a mentor's places counts them here.
  await sql`select 1 from mentor_profile where mentor_id = ${person}::uuid for no key update`.execute(
    db,
  );
}

/** @throws Refusal NOT_FOUND for who has no access as staff */
async function endSignIn({ db, now }: Command, person: string): Promise<void> {
  const ended = await db
    .updateTable('membership')
    .set({ ended_at: now })
    .where('id', '=', person)
    .where('ended_at', 'is', null)
    .where(sql<boolean>`roles <> '{MEMBER}'`)
    .returning('id')
    .executeTakeFirst();
  if (!ended) throw new Refusal(userError('NOT_FOUND', ['personId']));
  await db
    .updateTable('session')
    .set({ ended_at: now })
    .where('membership_id', '=', person)
    .where('ended_at', 'is', null)
    .execute();
}

/** Takes somebody off what they are in charge of, and asks for somebody in their place where there is nobody else. */
async function endCharges(command: Command, person: string): Promise<void> {
  const { db, now } = command;
  for (const { table, column, thing, type } of charges) {
    const { rows } = await sql<{ id: string }>`
      with left_by as (
        update ${sql.table(table)} set ended_at = ${now}
        where membership_id = ${person}::uuid and ended_at is null
        returning organization_id, ${sql.ref(column)} as id)
      select t.id from ${sql.table(thing)} t
      join left_by on left_by.organization_id = t.organization_id and left_by.id = t.id
      where t.ended_at is null and not exists (
        select from ${sql.table(table)} other
        join membership m on m.organization_id = other.organization_id and m.id = other.membership_id
        where other.organization_id = t.organization_id and other.${sql.ref(column)} = t.id
          and other.ended_at is null and m.ended_at is null and m.id <> ${person}::uuid)
      order by t.id`.execute(db);
    for (const { id } of rows) await askForSuccessor(command, { type, id }, null);
  }
}

/**
 * The members whom somebody mentors, is to mentor or looks after in a house, or of whom they have an alert, for this
 * command alone, and the places on care teams that go with it.
 */
async function lockedCare(
  command: Command,
  person: string,
): Promise<{ members: string[]; places: Place[] }> {
  const { rows } = await sql<{ id: string }>`
    select c.member_id as id from care_team c
    where c.membership_id = ${person}::uuid and c.ended_at is null
      and c.role in ('MENTOR', 'HOUSE_MANAGER')
    union
    select m.member_id from mentorship m
    where m.mentor_id = ${person}::uuid and m.state in ('PROPOSED', 'ACTIVE', 'PAUSED')
    union
    select a.member_id from alert a
    where a.acknowledged_by = ${person}::uuid and a.state in ('ACKNOWLEDGED', 'CONTACTED')`.execute(
    command.db,
  );
  const members = rows.map(({ id }) => id);
  await lockMembers(command, members);
  const places = await command.db
    .selectFrom('care_team')
    .select(['member_id as memberId', 'membership_id as person', 'role'])
    .where('membership_id', '=', person)
    .where(oneOfKeys('member_id', members))
    .where('role', 'in', ['MENTOR', 'HOUSE_MANAGER'])
    .where('ended_at', 'is', null)
    .orderBy('member_id')
    .execute();
  return { members, places };
}
