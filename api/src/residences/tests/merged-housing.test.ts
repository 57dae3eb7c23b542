import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApi, type AnyData, type TestApi } from '../../../test/harness.ts';
import { askMerge, mergeOf, previewOf, undoOf } from '../../../test/merges.ts';
import {
  bedRequest,
  house,
  makeHouse,
  stayEnd,
  stayStart,
  waiting,
} from '../../../test/residences.ts';
import type { TestMember, TestPerson } from '../../../test/test-network.ts';
import { addInterval, localDay } from '../../common/local-date.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const day = (days: number) =>
  addInterval(localDay(new Date().toISOString(), 'America/New_York'), { days });

async function twoRecords() {
  const network = await api.network();
  const { id, beds, coordinator } = await makeHouse(network);
  const [from, into] = [
    await network.member({ alias: 'Sam' }),
    await network.member({ alias: 'Samuel' }),
  ];
  return { network, id, beds, coordinator, from, into };
}

async function staysOf(person: TestPerson, { id }: TestMember): Promise<AnyData[]> {
  const { data } = await person.ask(
    `query ($id: ID!) { member(id: $id) { stays { endedOn bed { name } } } }`,
    { id },
  );
  return data.member.stays;
}

test('a stay goes along when two records become one, and back when they are two again', async () => {
  const { id, beds, coordinator, from, into } = await twoRecords();
  await stayStart(coordinator, { memberId: from.id, bedId: beds[0] });
  const merged = await mergeOf(coordinator, from, into);
  expect(await staysOf(coordinator, into)).toEqual([{ endedOn: null, bed: { name: 'Window' } }]);
  expect(await house(coordinator, id)).toMatchObject({ bedCounts: { occupied: 1 } });
  await undoOf(coordinator, merged.merge.id);
  expect(await staysOf(coordinator, into)).toEqual([]);
  expect(await staysOf(coordinator, from)).toEqual([{ endedOn: null, bed: { name: 'Window' } }]);
});

test('two who both have a bed cannot become one, nor one whose bed is had over days of another stay', async () => {
  const { beds, coordinator, from, into } = await twoRecords();
  const first = { memberId: from.id, bedId: beds[0], startedOn: day(-9) };
  await stayStart(coordinator, first);
  const { stay } = await stayStart(coordinator, {
    memberId: into.id,
    bedId: beds[1],
    startedOn: day(-9),
  });
  expect(await previewOf(coordinator, from, into)).toMatchObject({ conflicts: ['BED'] });
  await stayEnd(coordinator, stay.id, { endedOn: day(-2) });
  expect(await previewOf(coordinator, from, into)).toMatchObject({ conflicts: ['BED'] });
  const { data } = await askMerge(coordinator, { from: from.id, into: into.id, f: 1, i: 1 });
  expect(data.memberMerge).toMatchObject({
    merge: null,
    userErrors: [{ code: 'STATE_NOT_ALLOWED' }],
  });
  // The other way round what is past stays behind, and the bed is had by who stays.
  expect(await previewOf(coordinator, into, from)).toMatchObject({ conflicts: [], keptAside: 1 });
  await mergeOf(coordinator, into, from);
  expect(await staysOf(coordinator, from)).toEqual([{ endedOn: null, bed: { name: 'Window' } }]);
});

test('who waits twice, or waits and has a bed, has one request withdrawn first', async () => {
  const { beds, coordinator, from, into } = await twoRecords();
  await bedRequest(coordinator, from);
  expect(await previewOf(coordinator, from, into)).toMatchObject({ conflicts: [] });
  await stayStart(coordinator, { memberId: into.id, bedId: beds[0] });
  expect(await previewOf(coordinator, from, into)).toMatchObject({ conflicts: ['BED_REQUEST'] });
  expect(await waiting(coordinator)).toHaveLength(1);
});
