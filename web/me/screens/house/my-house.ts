import { MeHouseDocument, type MeHouseQuery } from '../../../src/generated/graphql.ts';
import { ask, type Problem } from '../../app/api.ts';

type Member = NonNullable<NonNullable<MeHouseQuery['viewer']>['member']>;
/** The stay of the member that goes on. */
export type MyStay = NonNullable<Member['stay']>;
/** The house the member lives in. */
export type MyHouse = NonNullable<MyStay['residence']>;
export type MyTurn = NonNullable<MyHouse['choreTurns']>[number];
export type MyPass = NonNullable<MyHouse['passes']>['nodes'][number];

/** Where the member lives; null for whoever lives in no house, and where it could not be read. */
export async function readHouse(): Promise<{ stay: MyStay | null; problem: Problem | null }> {
  const { data, problem } = await ask(MeHouseDocument, {});
  const stay = data?.viewer?.member?.stay ?? null;
  return { stay: stay?.residence ? stay : null, problem };
}

/** Passes that are asked for or lie ahead, and answers of the last days: the next to begin first. */
export function recentPasses(passes: readonly MyPass[], now: number): MyPass[] {
  const since = now - ANSWERS_SHOWN_MS;
  return passes
    .filter(({ until, state, decidedAt }) => {
      if (state === 'CANCELED') return false;
      if (state === 'DECLINED') return decidedAt !== null && Date.parse(decidedAt) > since;
      return Date.parse(until) > now;
    })
    .toSorted((one, other) => Date.parse(one.from) - Date.parse(other.from));
}

/** How long an answer of no stays in sight, in milliseconds. */
const ANSWERS_SHOWN_MS = 7 * 86_400_000;
