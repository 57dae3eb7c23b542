import { useQuery } from '@urql/vue';
import { computed } from 'vue';
import { problemOf } from '../../../app/problem.ts';
import { useNow } from '../../../composables/use-now.ts';
import { ResidenceBoardDocument } from '../../../generated/graphql.ts';
import type { BedFieldsFragment, ResidenceBoardQuery } from '../../../generated/graphql.ts';
import { bedAt } from './bed-moves.ts';
import { useHouseNews } from './use-house-news.ts';

export type Board = NonNullable<ResidenceBoardQuery['residence']>;
export type BoardRoom = Board['rooms'][number];

/** How often it is looked at whether the time of a hold is over. */
const HOLDS_LOOKED_AT_MS = 15_000;

/** A residence with its rooms, beds and who waits, as they stand now, live. */
export function useBoard(id: () => string) {
  const now = useNow();
  const { data, error, fetching, executeQuery } = useQuery({
    query: ResidenceBoardDocument,
    variables: computed(() => ({ id: id() })),
  });
  const read = computed(() => data.value?.residence ?? null);
  // An event brings the beds along; the waiting list and the counts are read again.
  useHouseNews(
    () => (read.value?.endedAt === null ? read.value : null),
    () => void refresh(),
  );
  const moment = computed(() => Math.floor(now.value / HOLDS_LOOKED_AT_MS) * HOLDS_LOOKED_AT_MS);
  const board = computed(() => read.value && at(read.value, moment.value));

  return {
    board,
    loading: computed(() => fetching.value && read.value === null),
    problem: computed(() => (error.value ? problemOf(error.value) : null)),
    refresh,
  };

  async function refresh(): Promise<void> {
    await executeQuery({ requestPolicy: 'network-only' });
  }
}

function at(board: Board, now: number): Board {
  const beds = (of: readonly BedFieldsFragment[]) => of.map((bed) => bedAt(bed, now));
  return { ...board, rooms: board.rooms.map((room) => ({ ...room, beds: beds(room.beds) })) };
}

/** A bed with the room it is in, for choices of a bed. */
export interface FreeBed {
  id: string;
  label: string;
}

/** The beds of a house that can be given now. */
export const freeBeds = (board: Board): FreeBed[] =>
  board.rooms.flatMap((room) =>
    room.beds
      .filter(({ state }) => state === 'AVAILABLE')
      .map(({ id, name }) => ({ id, label: `${room.name} · ${name}` })),
  );

/** The rooms that have a bed to be given, with those beds alone. */
export const withFreeBeds = (rooms: readonly BoardRoom[]): BoardRoom[] =>
  rooms
    .map((room) => ({ ...room, beds: room.beds.filter(({ state }) => state === 'AVAILABLE') }))
    .filter(({ beds }) => beds.length > 0);
