import { v7 as uuidv7 } from 'uuid';
import { later } from '../common/instant.ts';
import type { Mentorship } from '../mentorships/mentorship.entity.ts';
import { openTask } from '../tasks/open-task.ts';
import type { ReferralPlace } from './demo-referrals.ts';
import { Random } from './random.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

type Line = readonly ['MENTOR' | 'MEMBER', string];

const talks: readonly (readonly Line[])[] = [
  [
    ['MENTOR', 'Hey, how was the first evening back at work?'],
    ['MEMBER', 'Long. Everybody went for a drink after. I went home.'],
    ['MENTOR', 'That was a big one. What did you do instead?'],
    ['MEMBER', 'Cooked. Burned it. Ate it anyway.'],
    ['MENTOR', 'Best meal of the week, then. Thursday, same place?'],
    ['MEMBER', 'Thursday is good.'],
    ['MENTOR', 'I will bring the thermos. Text me if the evening gets loud.'],
  ],
  [
    ['MENTOR', 'Thinking of you today. No need to answer.'],
    ['MEMBER', 'Thanks. My sister called, first time since spring.'],
    ['MENTOR', 'How did that feel?'],
    ['MEMBER', 'Strange and good. I did not know what to say.'],
    ['MENTOR', 'You picked up. That is what counts for a first call.'],
  ],
  [
    ['MEMBER', 'Are you going to the Saturday meeting?'],
    [
      'MENTOR',
      'Yes, I open the room at half past nine. Come early, I need someone for the chairs.',
    ],
    ['MEMBER', 'I can do chairs.'],
    ['MENTOR', 'Then I make the coffee. See you there.'],
    ['MEMBER', 'Slept badly, still coming.'],
    ['MENTOR', 'Coming tired counts double.'],
  ],
];

const reportedTalk: readonly Line[] = [
  ['MENTOR', 'Did you get paid on Friday?'],
  ['MEMBER', 'Yes, why?'],
  ['MENTOR', 'I am short this month. Could you lend me fifty until the first?'],
  ['MEMBER', 'I would rather not.'],
  ['MENTOR', 'Come on, after all the rides I gave you.'],
];

/** What the two wrote to each other, over the last days; the newest of the mentor is unread. */
export async function converse(
  place: ReferralPlace,
  { id, memberId }: Mentorship,
  number: number,
  isReported: boolean,
): Promise<void> {
  const random = new Random(`messages ${memberId} ${String(number)}`);
  const talk = isReported ? reportedTalk : (talks[number % talks.length] ?? []);
  const { db, organizationId, now } = place.command;
  const begun = 4 * DAY + random.int(0, 20) * HOUR;
  const rows = talk.map(([sender, text], i) => ({
    organization_id: organizationId,
    id: uuidv7(),
    mentorship_id: id,
    number: i + 1,
    sender,
    body: place.sealer.seal(organizationId, text),
    sent_at: later(now, -Math.round(begun * (1 - i / talk.length)) - HOUR),
  }));
  await db.insertInto('mentorship_message').values(rows).execute();
  const newestOf = (sender: Line[0]) => talk.findLastIndex(([by]) => by === sender) + 1;
  await db
    .insertInto('mentorship_conversation')
    .values({
      organization_id: organizationId,
      mentorship_id: id,
      newest: rows.length,
      newest_at: rows.at(-1)?.sent_at ?? null,
      read_by_mentor: rows.length,
      read_by_member: Math.min(rows.length, newestOf('MEMBER')),
      blocked_by_mentor_at: null,
      blocked_by_member_at: null,
    })
    .execute();
  if (isReported) await reportLast(place, id, rows);
  else await setUpSteps(place, id, random);
}

async function reportLast(
  { command, sealer }: ReferralPlace,
  mentorshipId: string,
  rows: readonly { id: string; number: number }[],
): Promise<void> {
  const { db, organizationId, now } = command;
  const report = uuidv7();
  await db
    .insertInto('mentorship_report')
    .values({
      organization_id: organizationId,
      id: report,
      mentorship_id: mentorshipId,
      message_id: rows.at(-1)?.id ?? '',
      from_number: 1,
      to_number: rows.length,
      reported_by: 'MEMBER',
      reason: 'MONEY_OR_SUBSTANCES',
      note: sealer.seal(organizationId, 'I like talking with them. I do not want to pay for it.'),
      reported_at: later(now, -HOUR),
    })
    .execute();
  await openTask(command, {
    kind: 'MENTORSHIP_REPORT',
    memberId: null,
    dueAt: later(now, DAY),
    causeKey: `mentorship-report:${report}`,
    subject: { type: 'Mentorship', id: mentorshipId },
  });
}

const goals = [
  'A meeting that feels right',
  'Three people I can call, on paper',
  'A plan for the hour after work',
  'Walk on Sundays',
] as const;

/** Goals of the first weeks, the earlier ones done. */
async function setUpSteps(
  { command, sealer }: ReferralPlace,
  mentorshipId: string,
  random: Random,
): Promise<void> {
  const { db, organizationId, now } = command;
  const done = random.int(0, 2);
  await db
    .insertInto('mentorship_step')
    .values(
      goals.map((title, i) => ({
        organization_id: organizationId,
        id: uuidv7(),
        mentorship_id: mentorshipId,
        position: i + 1,
        template: null,
        title: sealer.seal(organizationId, title),
        state: i < done ? ('DONE' as const) : i === done ? ('IN_WORK' as const) : ('OPEN' as const),
        state_since: later(now, -(goals.length - i) * 3 * DAY),
        added_by: i % 2 ? ('MEMBER' as const) : ('MENTOR' as const),
        note: null,
        removed_at: null,
      })),
    )
    .execute();
}
