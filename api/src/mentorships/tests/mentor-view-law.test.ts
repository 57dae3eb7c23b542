import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkIn } from '../../../test/check-in.ts';
import { startApi, type AnyData, type TestApi } from '../../../test/harness.ts';
import { MEMBER_DETAIL } from '../../../test/member-detail.ts';
import { MENTORSHIP, mentorOf, move, propose, type Move } from '../../../test/mentorships.ts';
import { planInForce, someWording } from '../../../test/plans.ts';
import type { TestMember, TestNetwork, TestPerson } from '../../../test/test-network.ts';
import { recordCategories } from '../../generated/access-rules.ts';
import { RecordCategory } from '../../generated/schema.ts';

let api: TestApi;
let network: TestNetwork;
let counselor: TestPerson;
beforeAll(async () => {
  api = await startApi();
  network = await api.network();
  counselor = await network.person('COUNSELOR');
});
afterAll(() => api.close());

/** How a mentorship came to where it stands, and by whom. */
const roads = {
  PROPOSED: [],
  HALF_AGREED: [['mentor', 'Accept']],
  ACTIVE: [
    ['account', 'Accept'],
    ['mentor', 'Accept'],
  ],
  PAUSED: [
    ['account', 'Accept'],
    ['mentor', 'Accept'],
    ['account', 'Pause'],
  ],
  ENDED: [
    ['account', 'Accept'],
    ['mentor', 'Accept'],
    ['account', 'End'],
  ],
  DECLINED: [['account', 'Decline']],
  WITHDRAWN: [['counselor', 'Withdraw']],
} as const satisfies Record<string, readonly (readonly [string, Move])[]>;
type Road = keyof typeof roads;

const given: Partial<Record<Move, AnyData>> = {
  Pause: { reason: 'HEALTH' },
  Decline: { reason: 'KNOWN_ELSEWHERE' },
  End: { reason: 'NOT_A_FIT', note: 'Ending words' },
};

/** Words that stand nowhere else, by the part of the record they belong to. */
const marks: Partial<Record<RecordCategory, readonly string[]>> = {
  IDENTITY: ['Paper Name', '1971-02-03', 'pronoun mark', 'outer mark'],
  CONTACT: ['+12025550177', 'mark@example.org'],
  RECOVERY: ['2024-05-06'],
  CHECK_INS: ['check-in mark'],
  CONTACTS: ['contact mark'],
  PLAN: ['plan mark'],
};
/** What no sharing opens to a mentor. */
const never = [
  'HEALTH',
  'KNOWN_ELSEWHERE',
  'NOT_A_FIT',
  'Ending words',
  'gender mark',
  'member of the test',
  'Slip note',
];
/** What a mentor's role leaves out, whatever is shared. */
const unheld: readonly RecordCategory[] = ['APPOINTMENTS', 'REFERRALS', 'TASKS'];

const EVERYTHING = `query ($id: ID!, $plan: ID!, $ids: [ID!]!) {
  members(first: 100) { nodes { id alias legalName birthDate phone email recoveryStart lastCheckInAt goal } }
  mentorships(first: 100) {
    nodes { ${MENTORSHIP} proposedBy { name } contacts { note }
      member { alias legalName birthDate phone careTeam { role } mentorships { ${MENTORSHIP} } } }
  }
  ofMember: mentorships(filter: { memberId: $id }) { nodes { id memberAlias } }
  nodes(ids: $ids) { __typename id ... on Member { alias legalName } ... on Mentorship { ${MENTORSHIP} } }
  monitoringEvents(memberId: $id, first: 100) {
    nodes { __typename id ... on CheckIn { note } ... on ContactLogged { note } }
  }
  mentorWish(memberId: $id) { gender languages mentorGender }
  alerts(first: 100) { nodes { id member { alias } log { note } } }
  plan(id: $plan) { id triggers { words } }
}`;

/** A member with something in every part of the record. */
async function memberSharing(mentorShares: RecordCategory[], alias: string) {
  const account = await network.person('MEMBER');
  const member = await network.member({ alias, counselor, account, mentorShares });
  const { sealer } = api.app.services;
  const seal = (text: string) => sealer.seal(network.organizationId, text);
  await api.owner.query(
    `update member set legal_name = 'Paper Name', birth_date = '1971-02-03', pronouns = 'pronoun mark',
       phone = $2, email = $3, recovery_start = '2024-05-06' where id = $1`,
    [member.key, seal('+12025550177'), seal('mark@example.org')],
  );
  await api.owner.query(
    `insert into external_identifier (organization_id, system, subject, value, subject_id)
     values ($1, $2, 'MEMBER', 'outer mark', $3)`,
    [network.organizationId, `system ${alias}`, member.key],
  );
  await api.owner.query(
    `insert into mentor_wish (organization_id, id, member_id, languages, availability, gender)
     values ($1, gen_random_uuid(), $2, '{}', '[]', $3)`,
    [network.organizationId, member.key, seal('gender mark')],
  );
  await checkIn(counselor, { memberId: member.id, craving: 9, note: 'check-in mark' });
  await logContact(member);
  const words = { key: 'trigger-1', kind: 'MONEY', intensity: 4, words: 'plan mark' };
  const plan = await planInForce(
    { counselor, self: account, member },
    someWording({ triggers: [words], strategies: [] }),
  );
  return { account, member, planId: String(plan.id) };
}

/** A contact of staff, that is no contact of the mentor's. */
async function logContact(member: TestMember): Promise<void> {
  const note = api.app.services.sealer.seal(network.organizationId, 'contact mark');
  await api.owner.query(
    `insert into monitoring_event (organization_id, id, member_id, kind, occurred_at, recorded_at, local_date,
       time_zone, app, schema_version, recorded_by, details, note)
     values ($1, gen_random_uuid(), $2, 'CONTACT_LOGGED', app.now(), app.now(), current_date, 'UTC', 'test', 1,
       $3, '{"outcome": "REACHED", "alert": null}', $4)`,
    [network.organizationId, member.key, counselor.key, note],
  );
}

interface Scene {
  mentor: TestPerson;
  member: TestMember;
  mentorshipId: string;
  planId: string;
}

/** A mentor and a member, brought to where the road leads. */
async function sceneOf(road: Road, shares: RecordCategory[], alias: string): Promise<Scene> {
  const mentor = await mentorOf(network);
  const { account, member, planId } = await memberSharing(shares, alias);
  const { mentorship } = await propose(counselor, member, mentor);
  const people = { mentor, account, counselor };
  for (const [who, name] of roads[road]) {
    const { userErrors } = await move(people[who], name, mentorship.id, given[name]);
    expect(userErrors).toEqual([]);
  }
  return { mentor, member, planId, mentorshipId: mentorship.id };
}

const shown: Record<Road, boolean> = {
  PROPOSED: true,
  HALF_AGREED: true,
  ACTIVE: true,
  PAUSED: true,
  ENDED: false,
  DECLINED: false,
  WITHDRAWN: false,
};

test('in no state does a mentor see more than the member shares: before they agree the alias, after the end nothing new', async () => {
  let count = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...(Object.keys(roads) as Road[])),
      fc.subarray(Object.values(RecordCategory)),
      async (road, shares) => {
        count += 1;
        const alias = `Alias ${String(count)}`;
        const scene = await sceneOf(road, shares, alias);
        const isOnTeam = road === 'ACTIVE' || road === 'PAUSED';

        const seen = await everythingOf(scene);

        const opened = (part: RecordCategory) =>
          isOnTeam && shares.includes(part) && !unheld.includes(part);
        for (const [part, words] of Object.entries(marks) as [RecordCategory, string[]][]) {
          const found = words.filter((word) => seen.text.includes(word));
          if (!opened(part)) expect({ road, part, found }).toEqual({ road, part, found: [] });
        }
        expect(never.filter((word) => seen.text.includes(word))).toEqual([]);
        expect(seen.text.includes(alias)).toBe(shown[road]);
        expectFields(seen.detail, isOnTeam, opened);
        // It opens, too: a rule that hides everything would hold as well.
        if (opened('IDENTITY')) expect(seen.text).toContain('Paper Name');
        if (opened('CHECK_INS')) expect(seen.text).toContain('check-in mark');
        if (opened('PLAN')) expect(seen.text).toContain('plan mark');
        if (opened('CONTACTS')) expect(seen.text).toContain('contact mark');
      },
    ),
    { numRuns: 40, seed: 42 },
  );
}, 120_000);

/** What a mentor gets by every road that they have, as data and as text. */
async function everythingOf({ mentor, member, mentorshipId, planId }: Scene) {
  const detail = await mentor.ask(MEMBER_DETAIL, { id: member.id });
  const ids = [member.id, mentorshipId];
  const rest = await mentor.ask(EVERYTHING, { id: member.id, plan: planId, ids });
  expect([detail.errors, rest.errors]).toEqual([undefined, undefined]);
  const ofRoads = { ...rest.data, detail: detail.data };
  return { detail: detail.data.member as AnyData | null, text: JSON.stringify(ofRoads) };
}

/** Every field of the record is null where its part is not open, and says so. */
function expectFields(
  detail: AnyData | null,
  isOnTeam: boolean,
  opened: (part: RecordCategory) => boolean,
): void {
  expect(detail !== null).toBe(isOnTeam);
  if (!detail) return;
  for (const [field, part] of Object.entries(recordCategories.Member)) {
    if (opened(part)) continue;
    expect({ field, value: detail[field] as unknown }).toEqual({ field, value: null });
    const restricted = detail.restricted as { field: string }[];
    expect(restricted.some((entry) => entry.field === field)).toBe(true);
  }
}
