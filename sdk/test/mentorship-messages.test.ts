import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createClient } from '../src/client.ts';
import {
  fellowshipOf,
  type MentorshipMessages,
  type MentorshipSteps,
} from '../src/fellowship/index.ts';
import { startRealApi, type Pair, type RealApi } from './real-api.ts';

let api: RealApi;
let pair: Pair;
beforeAll(async () => {
  api = await startRealApi();
  pair = await api.pair();
});
afterAll(() => api.close());

const messagesOf = (token: string): MentorshipMessages =>
  fellowshipOf(createClient({ url: api.url, auth: () => token })).messages;

const stepsOf = (token: string): MentorshipSteps =>
  fellowshipOf(createClient({ url: api.url, auth: () => token })).steps;

test('what one writes the other follows live, reads, and reports', async () => {
  const { id } = pair;
  const [mentor, member] = [messagesOf(pair.mentor.token), messagesOf(pair.account.token)];
  const coordinator = messagesOf(pair.coordinator.token);
  const stop = new AbortController();
  const live = member.watch(id, { signal: stop.signal });
  const first = live[Symbol.asyncIterator]();
  await first.next();

  const { message, safety } = await mentor.send({ id, text: 'I was near a relapse today' });
  expect(safety?.code).toBe('MESSAGE_CRISIS');
  let item = (await first.next()).value;
  while (item?.kind !== 'event') item = (await first.next()).value;
  expect(item).toMatchObject({ change: 'MESSAGE', message: { text: message?.text, mine: false } });
  stop.abort();

  expect((await member.conversation(id))?.conversation).toMatchObject({ unread: 1 });
  await member.markRead({ id, number: 1 });
  const texts: string[] = [];
  for await (const { text } of member.iterate(id)) texts.push(text);
  expect(texts).toEqual(['I was near a relapse today']);
  expect(await coordinator.list(id)).toMatchObject({ nodes: [] });

  await member.report({ id: message?.id ?? '', reason: 'OTHER' });
  const [report] = await coordinator.reports(id);
  expect(report?.messages).toHaveLength(1);
  const closed = await coordinator.closeReport({ id: report?.id ?? '', outcome: 'We spoke.' });
  expect(closed.mentorship?.reports[0]?.outcome).toBe('We spoke.');

  expect((await member.block(id)).mentorship?.conversation?.state).toBe('BLOCKED_BY_YOU');
  expect((await mentor.conversation(id))?.conversation?.state).toBe('UNAVAILABLE');
  expect((await member.unblock(id)).mentorship?.conversation?.state).toBe('OPEN');
});

test('a list of a mentorship that is not there for the caller is refused', async () => {
  const { id } = await api.pair();
  const stranger = await api.account('MENTOR');
  const refused = { name: 'NotFoundError' };
  await expect(stepsOf(stranger.person.token).list(id)).rejects.toMatchObject(refused);
  await expect(messagesOf(stranger.person.token).reports(id)).rejects.toMatchObject(refused);
});

test('a list of steps is worked on by both, with a note that the member shares or not', async () => {
  const { id, mentor, account } = await api.pair();
  const [of, own] = [stepsOf(mentor.token), stepsOf(account.token)];
  await of.add({ id, template: 'FIRST_WEEKS', locale: 'es' });
  await own.add({ id, title: 'Call my sister' });
  const step = (await own.list(id)).at(-1);
  expect(step).toMatchObject({ title: 'Call my sister', position: 6 });
  const target = { id: step?.id ?? '' };
  await of.move({ ...target, state: 'IN_WORK' });
  await own.setNote({ ...target, note: 'On Sunday' });
  expect((await of.list(id)).at(-1)).toMatchObject({ state: 'IN_WORK', note: null });
  await own.setNote({ ...target, note: 'On Sunday', shared: true });
  expect((await of.list(id)).at(-1)?.note).toBe('On Sunday');
  expect((await own.remove(target.id)).mentorship?.steps).toHaveLength(5);
});

test('a mentor writes how they are, and reads what was shared with them', async () => {
  const { mentor, coordinator } = await api.pair();
  const careOf = (token: string) =>
    fellowshipOf(createClient({ url: api.url, auth: () => token })).mentorCare;
  const [own, supervising] = [careOf(mentor.token), careOf(coordinator.token)];
  await own.record({ answers: [{ question: 'ENERGY', value: 3 }], summary: 'One more is fine.' });
  const { note } = await supervising.writeNote({ personId: mentor.id, text: 'Steady.' });
  expect(await supervising.of(mentor.id)).toMatchObject({
    checks: [{ answers: [], summary: 'One more is fine.' }],
    notes: [{ text: 'Steady.', shared: false }],
  });
  expect((await own.of(mentor.id)).notes).toEqual([]);
  await supervising.shareNote({ id: note?.id ?? '', shared: true });
  expect((await own.of(mentor.id)).notes).toMatchObject([{ text: 'Steady.' }]);
});
