import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { alertsOf } from '../../../test/check-in.ts';
import { startApi, type TestApi } from '../../../test/harness.ts';
import { planInForce, planMove, signPlan } from '../../../test/plans.ts';
import { tasksOf } from '../../../test/tasks.ts';
import { remindOfReviews } from '../plan-review.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

/** A plan in force whose review was due so many of the member's days ago; negative lies ahead. */
async function dueDaysAgo(days: number) {
  const network = await api.network();
  const counselor = await network.person('COUNSELOR');
  const self = await network.person('MEMBER');
  const member = await network.member({ counselor, account: self });
  const plan = await planInForce({ counselor, self, member });
  await api.owner.query(
    `update plan set review_due = (app.now() at time zone 'America/New_York')::date - $2::int where id = (
       select id from plan where organization_id = $1)`,
    [network.organizationId, days],
  );
  const sweep = () => remindOfReviews(api.app.services);
  return { network, counselor, self, member, plan, sweep };
}

test('on its day the counselor gets a follow-up, once', async () => {
  const { counselor, member, plan, sweep } = await dueDaysAgo(0);
  await sweep();
  await sweep();
  expect(await tasksOf(counselor)).toMatchObject([
    {
      kind: 'PLAN_REVIEW',
      state: 'OPEN',
      member: { id: member.id },
      owner: { id: counselor.id },
      subject: { type: 'Plan', id: plan.id },
      occurrences: 1,
    },
  ]);
  expect(await alertsOf(counselor, member)).toEqual([]);
});

test('the day before nothing happens', async () => {
  const { counselor, sweep } = await dueDaysAgo(-1);
  await sweep();
  expect(await tasksOf(counselor)).toEqual([]);
});

test('a week later it is an alert of engagement, which leaves the band as it is', async () => {
  const { counselor, member, sweep } = await dueDaysAgo(7);
  await sweep();
  await sweep();
  const [alert, ...others] = await alertsOf(counselor, member);
  expect(others).toEqual([]);
  expect(alert).toMatchObject({
    severity: 'LOW',
    state: 'OPEN',
    occurrences: 1,
    reason: { rule: 'PLAN_REVIEW_OVERDUE', inputs: [{ name: 'planReviewDue' }] },
  });
  const { data } = await counselor.ask(
    'query ($id: ID!) { member(id: $id) { risk { band reasons { rule } } alerts { nodes { kind } } } }',
    { id: member.id },
  );
  expect(data.member.risk).toEqual({ band: 'UNKNOWN', reasons: [] });
  expect(data.member.alerts.nodes).toEqual([{ kind: 'ENGAGEMENT' }]);
});

test('six days later it is none yet', async () => {
  const { counselor, member, sweep } = await dueDaysAgo(6);
  await sweep();
  expect(await alertsOf(counselor, member)).toEqual([]);
});

test('whoever has left or takes a break is left alone', async () => {
  const { network, counselor, sweep } = await dueDaysAgo(30);
  await api.owner.query(`update member set status = 'PAUSED' where organization_id = $1`, [
    network.organizationId,
  ]);
  await sweep();
  expect(await tasksOf(counselor)).toEqual([]);
});

test('a new version in force ends the follow-up, as done by who signed last', async () => {
  const { counselor, self, plan, sweep } = await dueDaysAgo(3);
  await sweep();
  const { plan: draft } = await planMove(self, 'planRevise', {
    id: plan.id,
    version: plan.version,
    input: {},
  });
  await signPlan(counselor, (await signPlan(self, draft, 'MEMBER')).plan, 'STAFF');
  expect(await tasksOf(counselor, { state: 'DONE' })).toMatchObject([
    { kind: 'PLAN_REVIEW', state: 'DONE', closedBy: { id: counselor.id } },
  ]);
});
