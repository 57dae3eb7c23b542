import type { AnyData } from './harness.ts';
import type { TestMember, TestNetwork, TestPerson } from './test-network.ts';

/** What the tests read of a mentorship. */
export const MENTORSHIP = `id state stateSince additional memberAlias awaits agreedInPerson startedAt endedAt
  pauseReason declineReason endReason endNote changedBy lastContactAt moves viewerParty version
  member { id alias } mentor { id } profile { id }`;

/** The moves with what each takes besides the mentorship. */
const moves = {
  Accept: { memberAgreedInPerson: 'Boolean! = false' },
  Decline: { reason: 'MentorshipDeclineReason! = OTHER' },
  Withdraw: {},
  Pause: { reason: 'MentorshipPauseReason! = AWAY' },
  Resume: {},
  End: { reason: 'MentorshipEndReason! = COMPLETED', note: 'String' },
} as const;

export type Move = keyof typeof moves;

/** Moves a mentorship. @returns the payload */
export async function move(
  person: TestPerson,
  name: Move,
  id: string,
  args: AnyData = {},
): Promise<AnyData> {
  const own = Object.entries(moves[name]).map(([arg, type]) => [arg, type as string] as const);
  const declared = own.map(([arg, type]) => `, $${arg}: ${type}`).join('');
  const given = own.map(([arg]) => `, ${arg}: $${arg}`).join('');
  const { data, errors } = await person.ask(
    `mutation ($id: ID!, $expectedVersion: Int, $idempotencyKey: String${declared}) {
      mentorship${name}(id: $id, expectedVersion: $expectedVersion, idempotencyKey: $idempotencyKey${given}) {
        userErrors { code field } mentorship { ${MENTORSHIP} }
      }
    }`,
    { id, ...args },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data[`mentorship${name}`];
}

/** Proposes a mentor. @returns the payload */
export async function propose(
  person: TestPerson,
  member: TestMember,
  mentor: TestPerson,
  input: AnyData = {},
  key?: string,
): Promise<AnyData> {
  const { data, errors } = await person.ask(
    `mutation ($input: MentorshipProposeInput!, $key: String) {
      mentorshipPropose(input: $input, idempotencyKey: $key) {
        userErrors { code field } mentorship { ${MENTORSHIP} }
      }
    }`,
    { input: { memberId: member.id, mentorId: mentor.id, ...input }, key },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data.mentorshipPropose;
}

/** Says what a mentor offers. @returns the payload */
export async function offer(
  person: TestPerson,
  mentor: TestPerson,
  input: AnyData = {},
  expectedVersion?: number,
): Promise<AnyData> {
  const { data, errors } = await person.ask(
    `mutation ($id: ID!, $expectedVersion: Int, $input: MentorProfileInput!) {
      mentorProfileSet(personId: $id, expectedVersion: $expectedVersion, input: $input) {
        userErrors { code field }
        profile { id languages capacity placesHeld placesFree boundaries livedExperience gender mentorsGender
          quietFrom quietUntil accepting timeZone availability { weekday from until } version
          mentor { id name } }
      }
    }`,
    {
      id: mentor.id,
      expectedVersion,
      input: { languages: ['en'], timeZone: 'America/New_York', capacity: 3, ...input },
    },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data.mentorProfileSet;
}

/** A mentor who takes on others. */
export async function mentorOf(network: TestNetwork, input: AnyData = {}): Promise<TestPerson> {
  const mentor = await network.person('MENTOR');
  await offer(mentor, mentor, input);
  return mentor;
}

/** One that both have agreed to. @returns the mentorship, as the mentor sees it */
export async function active(
  staff: TestPerson,
  member: TestMember,
  mentor: TestPerson,
  input: AnyData = {},
): Promise<AnyData> {
  const { mentorship } = await propose(staff, member, mentor, input);
  await move(staff, 'Accept', mentorship.id, { memberAgreedInPerson: true });
  return (await move(mentor, 'Accept', mentorship.id)).mentorship;
}
