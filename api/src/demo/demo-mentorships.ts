import { v7 as uuidv7 } from 'uuid';
import { later } from '../common/instant.ts';
import type { MentorshipParty } from '../generated/schema.ts';
import { Mentorship, type Mover } from '../mentorships/mentorship.entity.ts';
import type { EventDraft, MemberEvents } from '../monitoring/record-events.ts';
import { converse } from './demo-messages.ts';
import { contactNotes, endNotes, profileOf } from './demo-mentors.ts';
import { DEMO_TIME_ZONE, type DemoMember, type DemoPerson } from './demo-network.ts';
import type { ReferralPlace } from './demo-referrals.ts';
import { Random } from './random.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const MOST_PLACES = 20;
/** How many of those who have no mentor are proposed one, or had one. */
const OTHERS = 12;

/** Somebody with whom a mentor goes, or did. */
interface Pair {
  member: DemoMember;
  mentorId: string;
}

/**
 * What mentors offer, who mentors whom since when, what is proposed, paused, declined and over, and when the
 * two last spoke.
 * @returns the contacts, to be recorded
 */
export async function setUpMentorships(
  place: ReferralPlace,
  members: readonly DemoMember[],
  staff: readonly DemoPerson[],
): Promise<MemberEvents[]> {
  const mentors = staff.filter(({ role }) => role === 'MENTOR');
  const supported = members.filter(({ status }) => status === 'ACTIVE' || status === 'PAUSED');
  const events: MemberEvents[] = [];
  let reported = false;
  for (const [index, { email }] of mentors.entries()) {
    const mentorId = place.personOf(email);
    const theirs = supported.filter(({ mentor }) => mentor === email);
    await offer(place, mentorId, index, theirs.length);
    for (const member of theirs) {
      const pair = { member, mentorId };
      const { mentorship, contacts } = await carry(place, pair);
      events.push(...contacts);
      // Not of the mentor who can sign in: everybody would look at the one thing that went wrong.
      const isReported: boolean = index > 0 && !reported && member.account !== null;
      reported ||= isReported;
      if (member.account) await converse(place, mentorship, member.number, isReported);
    }
  }
  await setUpOthers(place, supported, mentors);
  return events;
}

async function offer(
  { command, sealer }: ReferralPlace,
  mentorId: string,
  index: number,
  held: number,
): Promise<void> {
  const profile = profileOf(index);
  if (!profile) return;
  const { db, organizationId, now } = command;
  const { boundaries, livedExperience, gender } = profile;
  await db
    .insertInto('mentor_profile')
    .values({
      organization_id: organizationId,
      mentor_id: mentorId,
      languages: profile.languages,
      availability: JSON.stringify(profile.availability),
      time_zone: DEMO_TIME_ZONE,
      capacity: Math.min(MOST_PLACES, Math.max(1, held + profile.spare)),
      content: sealer.seal(organizationId, JSON.stringify({ boundaries, livedExperience, gender })),
      mentors_gender: profile.mentorsGender,
      quiet_from: profile.quiet ? '22:00:00' : null,
      quiet_until: profile.quiet ? '07:00:00' : null,
      accepting: profile.accepting,
      updated_at: now,
      updated_by: mentorId,
    })
    // Whoever signs in while the demo is loaded may have written one.
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** One that both agreed to; a few are paused. */
async function carry(
  place: ReferralPlace,
  pair: Pair,
): Promise<{ mentorship: Mentorship; contacts: MemberEvents[] }> {
  const { command } = place;
  const random = new Random(`mentorship ${String(pair.member.number)}`);
  const days = Math.max(2, Math.min(pair.member.enrolledDaysAgo - 7, random.int(30, 300)));
  const mentorship = proposed(place, pair, days + 2);
  agree(place, mentorship, pair, days);
  if (pair.member.number % 7 === 5) {
    mentorship.pause('AWAY', as(place, pair, 'MENTOR', later(command.now, -3 * DAY)));
  }
  const contacts = contactsOf(place, mentorship, pair, Math.min(days, 60), random);
  command.em.persist(mentorship);
  await command.em.flush();
  return { mentorship, contacts };
}

/** Proposals, and what did not come about or is over, of members without a mentor. */
async function setUpOthers(
  place: ReferralPlace,
  members: readonly DemoMember[],
  mentors: readonly DemoPerson[],
): Promise<void> {
  const alone = members.filter(({ mentor, status }) => mentor === null && status === 'ACTIVE');
  for (const [index, member] of alone.slice(0, OTHERS).entries()) {
    const email = mentors[index % 4 === 0 ? 0 : index % mentors.length]?.email;
    if (!email) continue;
    const pair = { member, mentorId: place.personOf(email) };
    const mentorship = proposed(place, pair, index < 4 ? index + 1 : 120 + index * 9);
    settle(place, mentorship, pair, index);
    place.command.em.persist(mentorship);
    await place.command.em.flush();
    if (mentorship.state === 'ENDED') await onTeamOnce(place, mentorship);
  }
}

/** The first four wait for an answer, the next two got another, the others are over. */
function settle(place: ReferralPlace, mentorship: Mentorship, pair: Pair, index: number): void {
  const { now } = place.command;
  const on = (days: number) => later(now, -days * DAY);
  if (index === 1) mentorship.accept(as(place, pair, 'MENTOR', on(1)));
  if (index === 2) mentorship.accept(as(place, pair, 'STAFF', on(1)));
  if (index < 4) return;
  if (index === 4) return mentorship.decline('KNOWN_ELSEWHERE', as(place, pair, 'MENTOR', on(90)));
  if (index === 5) return mentorship.withdraw(as(place, pair, 'STAFF', on(100)));
  agree(place, mentorship, pair, 118 + index * 9);
  const note = endNotes[index % endNotes.length] ?? '';
  const sealed = place.sealer.seal(place.command.organizationId, note);
  const reason = (['COMPLETED', 'MOVED', 'NO_TIME'] as const)[index % endNotes.length];
  mentorship.end(reason ?? 'OTHER', sealed, as(place, pair, 'STAFF', on(20 + index)));
}

function proposed(place: ReferralPlace, { member, mentorId }: Pair, daysAgo: number): Mentorship {
  const { organizationId, now } = place.command;
  const between = { organizationId, id: uuidv7(), memberId: place.keyOf(member), mentorId };
  const by = place.personOf('coordinator@demo.holdfast.example');
  const at = later(now, -daysAgo * DAY);
  return Mentorship.propose(between, { additional: false, by, now: at });
}

/** Most say it themselves; who has no account said so to the counselor. */
function agree(place: ReferralPlace, mentorship: Mentorship, pair: Pair, daysAgo: number): void {
  const at = (hours: number) => later(place.command.now, -daysAgo * DAY + hours * HOUR);
  mentorship.accept(as(place, pair, 'MENTOR', at(0)));
  mentorship.accept(as(place, pair, pair.member.account ? 'MEMBER' : 'STAFF', at(5)));
}

function as(place: ReferralPlace, pair: Pair, party: MentorshipParty, now: string): Mover {
  const { member, mentorId } = pair;
  const account = party === 'MEMBER' ? member.account : null;
  const by = party === 'MENTOR' ? mentorId : place.personOf(account ?? member.counselor);
  return { by, as: party, now };
}

/** The mentor was on the care team while it lasted. */
async function onTeamOnce(
  { command }: ReferralPlace,
  { memberId, mentorId, startedAt, endedAt }: Mentorship,
): Promise<void> {
  await command.db
    .insertInto('care_team')
    .values({
      organization_id: command.organizationId,
      id: uuidv7(),
      member_id: memberId,
      membership_id: mentorId,
      role: 'MENTOR',
      since: startedAt ?? command.now,
      ended_at: endedAt ?? command.now,
    })
    .execute();
}

/** About one a week, most logged by the mentor. */
function contactsOf(
  place: ReferralPlace,
  mentorship: Mentorship,
  pair: Pair,
  days: number,
  random: Random,
): MemberEvents[] {
  const { now } = place.command;
  const events: MemberEvents[] = [];
  for (let ago = random.int(1, 6); ago < days; ago += random.int(5, 11)) {
    const party = pair.member.account && random.chance(0.3) ? 'MEMBER' : 'MENTOR';
    const outcome = random.chance(0.85) ? 'REACHED' : 'NO_ANSWER';
    const occurredAt = later(now, -ago * DAY + random.int(-6, 6) * HOUR);
    if (outcome === 'REACHED') mentorship.spoke(occurredAt);
    const draft: EventDraft = {
      kind: 'CONTACT_LOGGED',
      details: { outcome, alert: null, mentorship: mentorship.id, party },
      occurredAt,
      note: outcome === 'REACHED' ? random.pick<string>(contactNotes[party]) : null,
    };
    const { by } = as(place, pair, party, now);
    events.push({ memberId: mentorship.memberId, actorId: by, drafts: [draft] });
  }
  return events;
}
