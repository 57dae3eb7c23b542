import { v7 as uuidv7 } from 'uuid';
import type { Command } from '../app/lane.ts';
import { later } from '../common/instant.ts';
import type { Sealer } from '../common/sealed.ts';
import type { ReferralState } from '../generated/schema.ts';
import { stepDraft } from '../referrals/referral.service.ts';
import { causeOf } from '../referrals/referral-cause.ts';
import type { ReferralContent } from '../referrals/referral-content.ts';
import type { MemberEvents } from '../monitoring/record-events.ts';
import { openTask } from '../tasks/open-task.ts';
import type { DemoMember } from './demo-network.ts';
import type { StaffOf } from './staff-work.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** What the hand-offs of the last day stand on. */
export interface ReferralPlace {
  command: Command;
  sealer: Sealer;
  keyOf: (member: DemoMember) => string;
  staffOf: (memberKey: string) => StaffOf | undefined;
  personOf: (email: string) => string;
}

/** A hand-off of the demo; hours and days are before (negative: after) the last moment. */
interface Planned {
  sender: string;
  contact: string;
  name: string;
  state: ReferralState;
  hoursAgo: number;
  dischargeInDays: number;
  note: string;
  medication: string | null;
  consent: boolean | null;
  attempts?: number;
}

const planned: readonly Planned[] = [
  {
    sender: 'Harborview Treatment Center',
    contact: 'Renee Vega, discharge planner',
    name: 'Marcus Hale',
    state: 'RECEIVED',
    hoursAgo: 3,
    dischargeInDays: 2,
    note: 'Completed 28 days. Asks for an evening group, works days in a bakery. Sister drives him.',
    medication: 'Buprenorphine/naloxone 8 mg/2 mg daily, next refill in 9 days.',
    consent: true,
  },
  {
    sender: 'Lakeside Detox',
    contact: 'Front desk',
    name: 'Inez Duarte',
    state: 'RECEIVED',
    hoursAgo: 20,
    dischargeInDays: 0,
    note: 'Prefers Spanish. Mornings are best for a call; voicemail is fine.',
    medication: null,
    consent: null,
  },
  {
    sender: 'Harborview Treatment Center',
    contact: 'Renee Vega, discharge planner',
    name: 'Tyrell Boone',
    state: 'RECEIVED',
    hoursAgo: 50,
    dischargeInDays: -1,
    note: 'Staying with his aunt until a bed is free. Has a naloxone kit.',
    medication: 'Naltrexone 380 mg monthly, last given on discharge.',
    consent: true,
  },
  {
    sender: 'St. Brendan Hospital',
    contact: 'A. Osei, social work',
    name: 'Given on acceptance',
    state: 'ACCEPTED',
    hoursAgo: 44,
    dischargeInDays: -1,
    note: 'Wants to keep the job. Sleep is the hardest part just now.',
    medication: null,
    consent: true,
    attempts: 1,
  },
  {
    sender: 'Lakeside Detox',
    contact: 'M. Tran, counselor',
    name: 'Given on acceptance',
    state: 'CONTACTED',
    hoursAgo: 90,
    dischargeInDays: -3,
    note: 'Has been here before and asked for the same group.',
    medication: null,
    consent: true,
    attempts: 2,
  },
  {
    sender: 'Harborview Treatment Center',
    contact: 'Renee Vega, discharge planner',
    name: 'Given on acceptance',
    state: 'CLOSED',
    hoursAgo: 300,
    dischargeInDays: -12,
    note: 'Moved into a recovery residence on the day of discharge.',
    medication: 'Methadone 60 mg daily at the clinic on Pine Street.',
    consent: true,
    attempts: 1,
  },
  {
    sender: 'St. Brendan Hospital',
    contact: 'A. Osei, social work',
    name: 'Joan Petrov',
    state: 'DECLINED',
    hoursAgo: 200,
    dischargeInDays: -8,
    note: 'Lives two hours away; asked for something closer to home.',
    medication: null,
    consent: false,
  },
];

/**
 * Hand-offs as a working day finds them: some new, some on their way, some ended.
 * @returns what belongs to members, to be recorded
 */
export async function setUpReferrals(
  { command, sealer, keyOf, staffOf, personOf }: ReferralPlace,
  members: readonly DemoMember[],
): Promise<MemberEvents[]> {
  const { db, organizationId, now } = command;
  const [coordinator, counselor] = [
    personOf('coordinator@demo.holdfast.example'),
    personOf('counselor@demo.holdfast.example'),
  ];
  // Those of the counselor who signs in came by hand-offs.
  const theirs = members.filter(
    (member) => member.status === 'ACTIVE' && staffOf(keyOf(member))?.counselor === counselor,
  );
  const events: MemberEvents[] = [];
  for (const [index, hand] of planned.entries()) {
    const id = uuidv7();
    const received = later(now, -hand.hoursAgo * HOUR);
    const isMember = ['ACCEPTED', 'CONTACTED', 'CLOSED'].includes(hand.state);
    const member = isMember ? theirs[index] : undefined;
    if (isMember && !member) continue;
    const memberId = member ? keyOf(member) : null;
    const ownerId = index % 3 === 1 ? null : counselor;
    const at = (part: number) =>
      later(received, Math.min(part * HOUR, hand.hoursAgo * HOUR - 60_000));
    const contacted = hand.state === 'CONTACTED' || hand.state === 'CLOSED' ? at(40) : null;
    const ended = hand.state === 'CLOSED' || hand.state === 'DECLINED' ? at(120) : null;
    const dueAt = later(received, (72 + Math.max(0, hand.dischargeInDays) * 24) * HOUR);
    const content: ReferralContent = {
      personName: member?.legalName ?? hand.name,
      personBirthDate: null,
      personPhone: `+1555555${String(2100 + index)}`,
      senderContact: hand.contact,
      senderPhone: `+1555555${String(2000 + index)}`,
      senderEmail: null,
      dischargeNote: hand.note,
      medication: hand.medication,
    };
    await db
      .insertInto('referral')
      .values({
        organization_id: organizationId,
        id,
        state: hand.state,
        sender_name: hand.sender,
        sender_reference: `D-${String(4100 + index)}`,
        content: sealer.seal(organizationId, JSON.stringify(content)),
        discharge_on: later(now, hand.dischargeInDays * DAY).slice(0, 10),
        consent_given: hand.consent,
        consent_until: hand.consent ? later(now, 180 * DAY).slice(0, 10) : null,
        consent_at: hand.consent === null ? null : received,
        member_id: memberId,
        owner_id: ownerId,
        received_at: received,
        received_by: coordinator,
        contact_due_at: dueAt,
        accepted_at: isMember ? at(4) : null,
        attempts: hand.attempts ?? 0,
        first_contact_at: contacted,
        closed_at: ended,
        decline_reason: hand.state === 'DECLINED' ? 'OUT_OF_AREA' : null,
      })
      .execute();
    if (hand.state === 'RECEIVED' || hand.state === 'ACCEPTED') {
      await openTask(command, {
        kind: 'FIRST_CONTACT',
        memberId,
        ownerId,
        dueAt,
        causeKey: causeOf(id),
        subject: { type: 'Referral', id },
        createdBy: coordinator,
      });
    }
    if (!memberId) continue;
    const drafts = [
      stepDraft({ id }, 'ACCEPT', at(4)),
      ...(contacted ? [stepDraft({ id }, 'CONTACT', contacted)] : []),
      ...(ended ? [stepDraft({ id }, 'CLOSE', ended)] : []),
    ];
    events.push({ memberId, actorId: counselor, drafts });
  }
  return events;
}
