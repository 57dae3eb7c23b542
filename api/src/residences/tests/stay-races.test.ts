import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { startApi, type AnyData, type TestApi } from '../../../test/harness.ts';
import {
  bedHold,
  bedMove,
  makeHouse,
  stayEnd,
  stayStart,
  stayTransfer,
} from '../../../test/residences.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

test('of fifty who give one bed at once one succeeds, and each of the others is told who was faster', async () => {
  const network = await api.network();
  const { beds, coordinator } = await makeHouse(network);
  const members = await Promise.all(
    Array.from({ length: 50 }, (_, i) => network.member({ alias: `Fox ${String(i)}` })),
  );
  const answers = await Promise.all(
    members.map((member) => stayStart(coordinator, { memberId: member.id, bedId: beds[0] })),
  );
  const given = answers.filter(({ stay }) => stay !== null);
  expect(given).toHaveLength(1);
  const alias = given[0]?.stay.member.alias;
  const others = answers.filter(({ stay }) => stay === null);
  expect(others).toHaveLength(49);
  for (const answer of others) {
    expect(answer).toEqual({
      userErrors: [{ code: 'BED_OCCUPIED', field: ['input', 'bedId'] }],
      stay: null,
      occupiedBy: { member: { alias } },
    });
  }
  const { rows } = await api.owner.query(
    'select count(*)::int from stay where organization_id = $1',
    [network.organizationId],
  );
  expect(rows).toEqual([{ count: 1 }]);
});

test('of two who move into each other’s beds neither waits for the other, and no bed has two', async () => {
  const network = await api.network();
  const { beds, coordinator } = await makeHouse(network);
  const [one, two] = [await network.member(), await network.member()];
  const first = await stayStart(coordinator, { memberId: one.id, bedId: beds[0] });
  const second = await stayStart(coordinator, { memberId: two.id, bedId: beds[1] });
  const moves = await Promise.all([
    stayTransfer(coordinator, first.stay.id, beds[1] ?? ''),
    stayTransfer(coordinator, second.stay.id, beds[0] ?? ''),
  ]);
  for (const { userErrors } of moves) {
    expect(userErrors).toEqual([{ code: 'BED_OCCUPIED', field: ['bedId'] }]);
  }
});

/** One of what people do with beds at the same time. */
type Act =
  | { do: 'start'; member: number; bed: number }
  | { do: 'transfer'; member: number; bed: number }
  | { do: 'end'; member: number }
  | { do: 'hold'; bed: number }
  | { do: 'release'; bed: number };

const MEMBERS = 4;
const BEDS = 3;
const member = fc.nat({ max: MEMBERS - 1 });
const bed = fc.nat({ max: BEDS - 1 });
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('start' as const), member, bed }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('transfer' as const), member, bed }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('end' as const), member }) },
  fc.record({ do: fc.constant('hold' as const), bed }),
  fc.record({ do: fc.constant('release' as const), bed }),
);

test('whatever people do at the same time, no bed has two, nobody two beds, and no promise is broken', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(act, { minLength: 1, maxLength: 6 }), { maxLength: 5 }),
      async (rounds) => {
        const network = await api.network();
        const rooms = [
          { name: '1', beds: Array.from({ length: BEDS }, (_, i) => ({ name: String(i) })) },
        ];
        const { beds, coordinator } = await makeHouse(network, { rooms });
        const members = await Promise.all(Array.from({ length: MEMBERS }, () => network.member()));
        const stayOf = async (i: number): Promise<string | undefined> => {
          const { data } = await coordinator.ask(
            `query ($id: ID!) { member(id: $id) { stay { id } } }`,
            { id: members[i]?.id },
          );
          return data.member.stay?.id;
        };
        const perform = async (one: Act): Promise<AnyData> => {
          if (one.do === 'start') {
            return stayStart(coordinator, {
              memberId: members[one.member]?.id,
              bedId: beds[one.bed],
            });
          }
          if (one.do === 'hold') return bedHold(coordinator, { bedId: beds[one.bed] });
          if (one.do === 'release') return bedMove(coordinator, 'bedRelease', beds[one.bed] ?? '');
          const stay = await stayOf(one.member);
          if (!stay) return {};
          return one.do === 'end'
            ? stayEnd(coordinator, stay)
            : stayTransfer(coordinator, stay, beds[one.bed] ?? '');
        };
        for (const round of rounds) {
          await Promise.all(round.map(perform));
          const { rows } = await api.owner.query(
            `select
             (select count(*) - count(distinct bed_id) from stay where organization_id = $1
               and ended_on is null)::int as beds,
             (select count(*) - count(distinct member_id) from stay where organization_id = $1
               and ended_on is null)::int as members,
             (select count(*) from stay s join bed_hold h on h.organization_id = s.organization_id
               and h.bed_id = s.bed_id where s.organization_id = $1 and s.ended_on is null
               and h.released_at is null and h.until > app.now())::int as broken`,
            [network.organizationId],
          );
          expect(rows).toEqual([{ beds: 0, members: 0, broken: 0 }]);
        }
      },
    ),
    { numRuns: 12 },
  );
});
