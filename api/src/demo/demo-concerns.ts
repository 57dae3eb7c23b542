import { v7 as uuidv7 } from 'uuid';
import { later } from '../common/instant.ts';
import { causeOf } from '../concerns/concern-cause.ts';
import type { ConcernContent } from '../concerns/concern-content.ts';
import { concernDue } from '../concerns/concern-rules.ts';
import type { ConcernState } from '../generated/schema.ts';
import { openTask } from '../tasks/open-task.ts';
import type { DemoMember } from './demo-network.ts';
import type { ReferralPlace } from './demo-referrals.ts';

const HOUR = 3_600_000;

/** A concern of the demo; hours are before the last moment. */
interface Planned extends ConcernContent {
  state: ConcernState;
  hoursAgo: number;
  /** What was done, of one that is closed. */
  done?: string;
  /** Whether staff found it to be about a member of the counselor who signs in. */
  linked?: boolean;
}

const quiet = { writerName: null, relation: null, phone: null, email: null, wantsAnswer: false };

const planned: readonly Planned[] = [
  {
    ...quiet,
    state: 'NEW',
    hoursAgo: 2,
    writerName: 'Rosa',
    relation: 'FAMILY',
    phone: '+15555552300',
    wantsAnswer: true,
    locale: 'es',
    about: 'Mi hermano Luis',
    text: 'Hace cuatro días que no contesta. El domingo sonaba muy cansado y dijo que no quería ver a nadie.',
  },
  {
    ...quiet,
    state: 'NEW',
    hoursAgo: 9,
    relation: 'FRIEND',
    locale: 'en',
    about: 'Danny from the bakery',
    text: 'He stopped coming to work and gave his keys to a friend. I do not know whom else to tell.',
  },
  {
    ...quiet,
    state: 'READ',
    hoursAgo: 30,
    writerName: 'A neighbor',
    relation: 'ACQUAINTANCE',
    email: 'neighbor@example.org',
    locale: 'en',
    about: 'The man in 4B',
    text: 'I hear him up all night this week. He used to say hello every morning and does not any more.',
    linked: true,
  },
  {
    ...quiet,
    state: 'CLOSED',
    hoursAgo: 120,
    writerName: 'Mom',
    relation: 'FAMILY',
    locale: 'en',
    about: 'My daughter',
    text: 'She moved out and I only want somebody to know that I worry.',
    done: 'Read by two of us. Nobody we know of; kept in case she writes again.',
  },
];

/** Concerns of people outside as a working day finds them. */
export async function setUpConcerns(
  { command, sealer, keyOf, staffOf, personOf }: ReferralPlace,
  members: readonly DemoMember[],
): Promise<void> {
  const { db, organizationId, now } = command;
  const coordinator = personOf('coordinator@demo.holdfast.example');
  const counselor = personOf('counselor@demo.holdfast.example');
  const theirs = members.find(
    (member) => member.status === 'ACTIVE' && staffOf(keyOf(member))?.counselor === counselor,
  );
  for (const { state, hoursAgo, done, linked, ...content } of planned) {
    const id = uuidv7();
    const received = later(now, -hoursAgo * HOUR);
    const seal = (text: string) => sealer.seal(organizationId, text);
    await db
      .insertInto('concern')
      .values({
        organization_id: organizationId,
        id,
        state,
        content: seal(JSON.stringify(content)),
        sent_as: null,
        received_at: received,
        ...(linked && theirs && { member_id: keyOf(theirs) }),
        ...(state !== 'NEW' && { read_at: later(received, HOUR), read_by: coordinator }),
        ...(done !== undefined && {
          closed_at: later(received, 20 * HOUR),
          closed_by: coordinator,
          closing_note: seal(done),
        }),
      })
      .execute();
    if (state === 'CLOSED') continue;
    await openTask(command, {
      kind: 'CONCERN',
      memberId: null,
      dueAt: concernDue(received),
      causeKey: causeOf(id),
      subject: { type: 'Concern', id },
    });
  }
}
