import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { atMoment } from '../../../test/at-moment.ts';
import { groupOf, heldByGroups, holdOf } from '../../../test/groups.ts';
import { startApi, type AnyData, type TestApi } from '../../../test/harness.ts';
import { cancelSession, editSession, tuesdays } from '../../../test/sessions.ts';
import { statementsOf } from '../../../test/statements.ts';
import type { TestNetwork, TestPerson } from '../../../test/test-network.ts';
import { importFeed, newFeed, row } from './meeting-kit.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const ON_NOW = `{ meetings(first: 100) { nodes { name currentOccurrence { startsAt endsAt } } } }`;

/** The meetings that are under way at a moment, by name, with their starts and ends to the minute, in UTC. */
async function onAt(network: TestNetwork, person: TestPerson, moment: string): Promise<AnyData> {
  const { data, errors } = await atMoment(network, moment, () => person.ask(ON_NOW));
  if (errors) throw new Error(JSON.stringify(errors));
  const on = data.meetings.nodes.filter((node: AnyData) => node.currentOccurrence);
  return Object.fromEntries(
    on.map(({ name, currentOccurrence: { startsAt, endsAt } }: AnyData) => [
      name,
      [startsAt.slice(0, 16), endsAt.slice(0, 16)],
    ]),
  );
}

describe('a meeting of a feed is under way', () => {
  /** A member of a network with these meetings in Los Angeles. */
  async function caseOf(...rows: object[]) {
    const network = await api.network();
    await importFeed(await network.person('COORDINATOR'), newFeed(rows));
    const member = await network.person('MEMBER');
    return (moment: string) => onAt(network, member, moment);
  }

  test('from its start until its end, which is not of it any more', async () => {
    const on = await caseOf(row('a', { end_time: '20:30' }), row('other', { day: 3 }));
    const times = ['2027-03-16T02:00', '2027-03-16T03:30'];
    expect(await on('2027-03-16T01:59:59.999Z')).toEqual({});
    expect(await on('2027-03-16T02:00:00Z')).toEqual({ 'Meeting a': times });
    expect(await on('2027-03-16T03:29:59.999999Z')).toEqual({ 'Meeting a': times });
    expect(await on('2027-03-16T03:30:00Z')).toEqual({});
  });

  test('beyond midnight', async () => {
    const on = await caseOf(row('late', { time: '23:00', end_time: '01:00' }));
    expect(await on('2027-03-16T07:30:00Z')).toMatchObject({ 'Meeting late': {} });
  });

  test('as long as it lasts, on the night that loses an hour and on the one that has one twice', async () => {
    const on = await caseOf(
      row('long', { day: 0, time: '01:30', end_time: '04:00' }),
      row('short', { day: 0, time: '01:30', end_time: '02:15' }),
      row('skipped', { day: 0, time: '02:30', end_time: '04:30' }),
    );
    const spring = { 'Meeting long': ['2027-03-14T09:30', '2027-03-14T12:00'] };
    expect(await on('2027-03-14T10:40:00Z')).toEqual(spring);
    expect(await on('2027-03-14T11:59:59Z')).toEqual(spring);
    expect(await on('2027-03-14T12:00:00Z')).toEqual({});
    const long = ['2027-11-07T08:30', '2027-11-07T11:00'];
    const short = ['2027-11-07T08:30', '2027-11-07T09:15'];
    expect(await on('2027-11-07T09:14:59Z')).toEqual({
      'Meeting long': long,
      'Meeting short': short,
    });
    // The hour's second time, on which nothing begins again.
    expect(await on('2027-11-07T09:40:00Z')).toEqual({ 'Meeting long': long });
  });

  test('never by appointment', async () => {
    const on = await caseOf(row('a', { day: undefined, time: undefined }));
    expect(await on('2027-03-16T02:30:00Z')).toEqual({});
  });

  test('not while it is not held for now, for who keeps it either', async () => {
    const network = await api.network();
    const coordinator = await network.person('COORDINATOR');
    const { feed } = await importFeed(coordinator, newFeed([row('a')]));
    const { data } = await coordinator.ask('{ meetings { nodes { id } } }');
    const keep = 'mutation ($id: ID!) { meetingKeep(id: $id) { userErrors { code } } }';
    await coordinator.ask(keep, data.meetings.nodes[0]);
    const kept = async () => {
      const query = '{ keptMeetings { currentOccurrence { startsAt } } }';
      const ask = () => coordinator.ask(query);
      return (await atMoment(network, '2027-03-16T02:30:00Z', ask)).data.keptMeetings;
    };
    expect(await kept()).toMatchObject([{ currentOccurrence: {} }]);
    const document = JSON.stringify([row('a', { types: ['TC'] })]);
    await importFeed(coordinator, { feedId: feed.id, document });
    expect(await kept()).toEqual([{ currentOccurrence: null }]);
  });
});

describe('what a listed group holds is under way', () => {
  /** A listed group that holds something on Tuesdays, 18:00 to 19:30 in New York. */
  async function caseOf() {
    const network = await api.network();
    const coordinator = await network.person('COORDINATOR');
    const member = await network.person('MEMBER');
    const list = async () => {
      const group = await groupOf(coordinator, { listing: {} });
      const { userErrors } = await holdOf(coordinator, group, tuesdays());
      expect(userErrors).toEqual([]);
      return group;
    };
    /** Changes one time two weeks ahead of it. */
    const change = (day: string, how: (time: AnyData) => Promise<AnyData>) =>
      atMoment(network, '2027-03-02T12:00:00Z', async () => {
        const span = { from: `${day}T00:00:00Z`, to: `${day}T23:59:00Z` };
        const [time] = await heldByGroups(coordinator, { groupId: group.id, ...span });
        const { userErrors } = await how({ ...time, version: time?.session.version });
        expect(userErrors).toEqual([]);
      });
    const group = await list();
    const on = (moment: string) => onAt(network, member, moment);
    return { network, coordinator, member, list, change, on };
  }

  test('from its start until its end, which is not of it any more', async () => {
    const { on } = await caseOf();
    const times = ['2027-03-16T22:00', '2027-03-16T23:30'];
    expect(await on('2027-03-16T21:59:59.999Z')).toEqual({});
    expect(await on('2027-03-16T22:00:00Z')).toEqual({ 'Evening group': times });
    expect(await on('2027-03-16T23:29:59.999Z')).toEqual({ 'Evening group': times });
    expect(await on('2027-03-16T23:30:00Z')).toEqual({});
    // An hour later by the other clock of the year.
    expect(await on('2027-03-09T22:30:00Z')).toEqual({});
    expect(await on('2027-03-09T23:30:00Z')).toMatchObject({ 'Evening group': {} });
  });

  test('when it was moved to, and not when it would have been', async () => {
    const { coordinator, change, on } = await caseOf();
    const moved = { startsOn: '2027-03-18', startTime: '09:00', rrule: null };
    await change('2027-03-16', (time) =>
      editSession(coordinator, time, 'THIS', tuesdays({}, moved)),
    );
    expect(await on('2027-03-16T22:30:00Z')).toEqual({});
    expect(await on('2027-03-18T13:30:00Z')).toEqual({
      'Evening group': ['2027-03-18T13:00', '2027-03-18T14:30'],
    });
    expect(await on('2027-03-23T22:30:00Z')).toMatchObject({ 'Evening group': {} });
  });

  test('not on the day that was canceled', async () => {
    const { coordinator, change, on } = await caseOf();
    await change('2027-03-16', (time) => cancelSession(coordinator, time, 'THIS'));
    expect(await on('2027-03-16T22:30:00Z')).toEqual({});
    expect(await on('2027-03-23T22:30:00Z')).toMatchObject({ 'Evening group': {} });
  });

  test('by as many statements for many groups as for one', async () => {
    const { network, member, list } = await caseOf();
    let held = 0;
    const ask = () =>
      atMoment(network, '2027-03-16T22:30:00Z', async () => {
        const { data } = await member.ask(ON_NOW);
        held = data.meetings.nodes.filter((node: AnyData) => node.currentOccurrence).length;
      });
    const few = await statementsOf(ask);
    expect(held).toBe(1);
    for (let i = 0; i < 3; i += 1) await list();
    expect(await statementsOf(ask)).toHaveLength(few.length);
    expect(held).toBe(4);
  });
});
