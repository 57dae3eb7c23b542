import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { EscalationLadderChange } from '../src/alerts.ts';
import { createClient, type Holdfast } from '../src/client.ts';
import { ConflictError, NotFoundError, PermissionError } from '../src/errors.ts';
import { fellowshipOf } from '../src/fellowship/index.ts';
import { orThrow } from '../src/or-throw.ts';
import { startRealApi, type RealApi } from './real-api.ts';

let api: RealApi;
let holdfast: Holdfast;
let memberId: string;
const clientOf = (token: string) => createClient({ url: api.url, auth: () => token });

beforeAll(async () => {
  api = await startRealApi();
  const { person } = await api.account('COUNSELOR');
  holdfast = clientOf(person.token);
  ({ id: memberId } = orThrow(await holdfast.members.enroll({ alias: 'Wren' }), 'member'));
  orThrow(await holdfast.checkIns.record({ memberId, craving: 9, mood: 3 }));
});
afterAll(() => api.close());

test('a member, with what happened', async () => {
  const member = await holdfast.members.get(memberId);
  expect(member).toMatchObject({ alias: 'Wren', risk: { band: 'HIGH' } });
  const { nodes } = await holdfast.members.events(memberId, { kinds: ['CHECK_IN'] });
  expect(nodes).toMatchObject([{ __typename: 'CheckIn', craving: 9, mood: 3 }]);
  const events = await Array.fromAsync(holdfast.members.iterateEvents(memberId, { first: 1 }));
  expect(events).toHaveLength(1);
});

test('who may be somebody already', async () => {
  const [duplicate] = await holdfast.members.duplicates({ alias: 'Wrenn' });
  expect(duplicate).toMatchObject({ member: { id: memberId }, reasons: ['ALIAS'], likely: false });
});

test('an alert, taken and given back', async () => {
  const [alert] = (await holdfast.alerts.list({ severities: ['HIGH'], states: ['OPEN'] })).nodes;
  const { id, version } = alert!;
  await holdfast.alerts.acknowledge({ id, expectedVersion: version });
  const stale = holdfast.alerts.acknowledge({ id, expectedVersion: version });
  await expect(stale.then(orThrow)).rejects.toBeInstanceOf(ConflictError);
  const back = orThrow(await holdfast.alerts.undo({ id }), 'alert');
  expect(back).toMatchObject({ id, state: 'OPEN' });
  const detail = await holdfast.alerts.get(id);
  expect(detail?.log.map(({ type }) => type)).toEqual(['RAISED', 'ACKNOWLEDGED', 'UNDONE']);
});

test('the next step of a ladder is told, and a ladder is changed', async () => {
  const [alert] = (await holdfast.alerts.list({ severities: ['HIGH'] })).nodes;
  const { person } = await api.account('COORDINATOR');
  const escalated = orThrow(await holdfast.alerts.escalate({ id: alert!.id }), 'alert');
  expect(escalated.level).toBe(2);
  const detail = await holdfast.alerts.get(alert!.id);
  expect(detail?.told.at(-1)).toMatchObject({ level: 2, person: { id: person.id } });

  const [ladder] = await holdfast.alerts.ladders();
  expect(ladder).toMatchObject({ severity: 'CRITICAL', builtIn: true, version: 0 });
  const { person: administrator } = await api.account('ADMINISTRATOR');
  const change: EscalationLadderChange = {
    severity: 'CRITICAL',
    expectedVersion: 0,
    steps: [{ targets: ['CARE_TEAM', 'COORDINATORS'], afterMinutes: 0 }],
    alarmMinutes: 3,
  };
  const mine = clientOf(administrator.token);
  const changed = orThrow(await mine.alerts.setLadder(change), 'ladder');
  expect(changed).toMatchObject({ levels: 1, builtIn: false, version: 1 });
  await expect(mine.alerts.setLadder(change).then(orThrow)).rejects.toBeInstanceOf(ConflictError);
});

test('an idempotency key makes a repeat harmless', async () => {
  const record = () =>
    holdfast.checkIns.record({ memberId, craving: 2 }, { idempotencyKey: 'visit-2026-03-01' });
  const [first, second] = [orThrow(await record()), orThrow(await record())];
  expect(second.checkIn?.id).toBe(first.checkIn?.id);
});

test('lists that are the same for all', async () => {
  const codes = (await holdfast.instruments.list()).map(({ code }) => code);
  expect(codes).toContain('PHQ_9');
  expect((await holdfast.programs.list()).nodes).toEqual([]);
  expect(await Array.fromAsync(holdfast.programs.iterate())).toEqual([]);
  expect(await fellowshipOf(holdfast).meetings.feeds()).toEqual([]);
});

test('what one may not see is unknown, and what one may not do is refused', async () => {
  const stranger = clientOf((await api.account('COUNSELOR')).person.token);
  expect(await stranger.members.get(memberId)).toBeNull();
  await expect(stranger.members.events(memberId)).rejects.toBeInstanceOf(NotFoundError);
  const mentor = clientOf((await api.account('MENTOR')).person.token);
  const enroll = mentor.members.enroll({ alias: 'Finch' });
  await expect(enroll).rejects.toBeInstanceOf(PermissionError);
});

test('a template of plans: made from one of the library, changed, no longer offered', async () => {
  const { planTemplates } = clientOf((await api.account('COORDINATOR')).person.token);
  const shipped = (await planTemplates.list()).find(({ code }) => code === 'FIRST_MONTHS')!;
  const [english] = (await planTemplates.get(shipped.id))!.contents;
  expect(english?.crisisSteps.length).toBeGreaterThan(0);
  expect(await planTemplates.get(memberId)).toBeNull();
  const contents = [{ locale: 'en', title: 'Winter', about: 'For the dark months.' }];
  const made = orThrow(await planTemplates.create({ contents }), 'planTemplate');
  const target = { id: made.id, expectedVersion: made.version, input: { contents } };
  orThrow(await planTemplates.edit(target));
  await expect(planTemplates.edit(target).then(orThrow)).rejects.toBeInstanceOf(ConflictError);
  orThrow(await planTemplates.end({ id: made.id }));
  expect((await planTemplates.list()).map(({ id }) => id)).not.toContain(made.id);
});

test('a plan: drafted, signed, used, revised and given up', async () => {
  const { plans } = holdfast;
  const draft = orThrow(await plans.draft({ memberId, template: 'FIRST_MONTHS' }), 'plan');
  const { id } = draft;
  const stale = plans.draft({ memberId, expectedVersion: 7, content: {} });
  await expect(stale.then(orThrow)).rejects.toBeInstanceOf(ConflictError);
  const half = orThrow(await plans.sign({ id, expectedVersion: draft.version, as: 'MEMBER' }));
  const version = half.plan!.version;
  const plan = orThrow(await plans.sign({ id, expectedVersion: version, as: 'STAFF' }), 'plan');
  expect(plan.state).toBe('IN_FORCE');
  const strategy = plan.strategies[0]!.key;
  const { use } = orThrow(await plans.use({ id, strategy, helped: 'YES' }));
  expect(use).toMatchObject({ __typename: 'PlanUsed', helped: 'YES' });
  expect((await plans.page(id))?.mediaType).toBe('application/pdf');
  const target = { id, expectedVersion: plan.version };
  const next = orThrow(await plans.revise({ ...target, content: {} }), 'plan');
  expect((await plans.get(next.id))?.differences.length).toBeGreaterThan(0);
  await plans.discard({ id: next.id, expectedVersion: next.version }).then(orThrow);
  expect(await plans.ofMember(memberId)).toMatchObject({ plan: { id }, planDraft: null });
});
