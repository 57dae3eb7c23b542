import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApi, type TestApi } from '../../../test/harness.ts';
import { planInForce, planMove, plansOf, signPlan, someWording } from '../../../test/plans.ts';
import { statementsOf } from '../../../test/statements.ts';
import type { TestPerson } from '../../../test/test-network.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

async function withPlan(mentorShares: 'PLAN'[] = []) {
  const network = await api.network();
  const counselor = await network.person('COUNSELOR');
  const self = await network.person('MEMBER');
  const mentor = await network.person('MENTOR');
  const house = await network.person('HOUSE_MANAGER');
  const member = await network.member({ counselor, account: self, mentor, mentorShares });
  await network.careTeam(member.key, house, 'HOUSE_MANAGER');
  const plan = await planInForce({ counselor, self, member });
  return { network, counselor, self, mentor, house, member, plan };
}

const read = async (person: TestPerson, id: string) => {
  const { data, errors } = await person.ask(
    'query ($id: ID!) { plan(id: $id) { id } planPage(id: $id) { fileName } node(id: $id) { id } }',
    { id },
  );
  return errors ? errors[0]?.extensions.code : [data.plan, data.planPage, data.node];
};

test('the member, their counselor and program staff read it, also as a page', async () => {
  const { network, counselor, self, plan } = await withPlan();
  for (const person of [self, counselor, await network.person('COORDINATOR')]) {
    expect(await read(person, plan.id)).toEqual([
      { id: plan.id },
      { fileName: 'plan.pdf' },
      { id: plan.id },
    ]);
  }
});

test('a counselor who is not on the care team, and another member, find nothing', async () => {
  const { network, plan } = await withPlan();
  for (const role of ['COUNSELOR', 'MEMBER', 'MENTOR'] as const) {
    const stranger = await network.person(role);
    expect(await read(stranger, plan.id)).toEqual([null, null, null]);
    if (role === 'MENTOR') continue;
    const { userErrors, plan: given } = await signPlan(stranger, plan, 'MEMBER');
    expect({ userErrors, given }).toEqual({
      userErrors: [{ code: 'NOT_FOUND', field: ['id'] }],
      given: null,
    });
  }
});

test('a house manager may read no plan, and sees that it is hidden', async () => {
  const { house, member, plan } = await withPlan();
  expect(await read(house, plan.id)).toBe('FORBIDDEN');
  const seen = await plansOf(house, member);
  expect([seen.plan, seen.planDraft, seen.planVersions]).toEqual([null, null, null]);
  expect(seen.restricted).toEqual(
    expect.arrayContaining([{ field: 'plan', category: 'PLAN', reason: 'NO_PERMISSION' }]),
  );
});

test('a mentor reads it where it is shared, and cannot write', async () => {
  const closed = await withPlan();
  expect(await read(closed.mentor, closed.plan.id)).toEqual([null, null, null]);
  const { mentor, plan } = await withPlan(['PLAN']);
  expect((await read(mentor, plan.id))?.[0]).toEqual({ id: plan.id });
  await expect(
    planMove(mentor, 'planRevise', { id: plan.id, version: plan.version, input: {} }),
  ).rejects.toThrow('FORBIDDEN');
});

test('whoever is a mentor here and a counselor elsewhere reads what is shared, and does not write', async () => {
  const { network, member, plan } = await withPlan(['PLAN']);
  const both = await network.person('MENTOR', 'COUNSELOR');
  await network.careTeam(member.key, both, 'MENTOR');
  expect((await read(both, plan.id))?.[0]).toEqual({ id: plan.id });
  const { userErrors } = await planMove(both, 'planRevise', {
    id: plan.id,
    version: plan.version,
    input: {},
  });
  expect(userErrors).toEqual([{ code: 'NOT_FOUND', field: ['id'] }]);
});

test('what tells of a plan on the timeline is hidden with it', async () => {
  const { house, counselor, member } = await withPlan();
  const kinds = async (person: TestPerson) => {
    const { data } = await person.ask(
      `query ($id: ID!) { member(id: $id) { monitoringEvents { nodes { __typename } } } }`,
      { id: member.id },
    );
    return data.member.monitoringEvents.nodes.length;
  };
  expect(await kinds(counselor)).toBe(3);
  expect(await kinds(house)).toBe(0);
});

test('every reading is on the trail, the page too', async () => {
  const { network, counselor, member, plan } = await withPlan();
  const { rowCount: before } = await api.owner.query(
    'select from access_event where organization_id = $1 and $2 = any (member_ids)',
    [network.organizationId, member.key],
  );
  await counselor.ask('query ($id: ID!) { planPage(id: $id) { content } }', { id: plan.id });
  const { rows } = await api.owner.query(
    `select root_fields from access_event
     where organization_id = $1 and $2 = any (member_ids) order by at, id offset $3`,
    [network.organizationId, member.key, before],
  );
  expect(rows).toEqual([{ root_fields: ['planPage'] }]);
});

test('the page is a file that can be opened', async () => {
  const { self, plan } = await withPlan();
  const { data } = await self.ask(
    'query ($id: ID!) { planPage(id: $id, locale: "es") { mediaType content } }',
    { id: plan.id },
  );
  expect(data.planPage.mediaType).toBe('application/pdf');
  const file = Buffer.from(data.planPage.content, 'base64');
  expect(file.subarray(0, 5).toString()).toBe('%PDF-');
});

test('a version of somebody else is nothing to compare with', async () => {
  const { network, counselor, plan } = await withPlan();
  const self = await network.person('MEMBER');
  const other = await network.member({ counselor, account: self });
  const theirs = await planInForce({ counselor, self, member: other }, someWording());
  const { errors } = await counselor.ask(
    'query ($id: ID!, $from: ID) { plan(id: $id) { differences(from: $from) { key } } }',
    { id: plan.id, from: theirs.id },
  );
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
});

test('plans of many members are read in as many statements as of one', async () => {
  const network = await api.network();
  const counselor = await network.person('COUNSELOR');
  for (let count = 0; count < 4; count += 1) {
    const self = await network.person('MEMBER');
    const member = await network.member({ counselor, account: self });
    await planInForce({ counselor, self, member });
  }
  const sent = (first: number) =>
    statementsOf(() =>
      counselor.ask(
        `query ($first: Int) { members(first: $first) { nodes { plan { contacts { phone } updatedBy { name } }
           planDraft { id } planVersions { number basedOn { number } } } } }`,
        { first },
      ),
    );
  expect((await sent(4)).length).toBe((await sent(1)).length);
});
