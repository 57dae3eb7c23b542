import { giveWay } from '../../common/give-way.ts';
import type { Pair } from './chosen-links.ts';
import { likenessOf, type Comparable } from './duplicate-rules.ts';

/** A meeting that is held at a time. */
export interface HeldMeeting extends Comparable {
  id: string;
  /** Null of what a group of the organization holds, which is shown in place of what lists say of it. */
  feedId: string | null;
  /** Days, time and zone: what is not equal here is not one meeting. */
  when: string;
}

/** Strips of latitude as wide as this, 111 m, are looked through with those beside them. */
const STRIP_DEGREES = 0.001;
/** So many earlier ones are compared in a place: more are no list of meetings. */
const MOST_IN_A_PLACE = 100;

/** What two keys make one name of; the later one is the meeting. */
export const pairKey = (meeting: string, original: string) => `${meeting} ${original}`;

/**
 * The pairs of meetings of different feeds that are alike, but for those that a person has told apart. Each is
 * compared with those of its own time in its own strip of the world, or joined like it, so that long lists
 * take no longer than they have to.
 */
export async function alikePairs(
  meetings: readonly HeldMeeting[],
  toldApart: ReadonlySet<string>,
): Promise<Pair[]> {
  const pairs: Pair[] = [];
  const places = new Map<string, HeldMeeting[]>();
  const inOrder = meetings.toSorted(originalsFirst);
  for (const [at, meeting] of inOrder.entries()) {
    await giveWay(at + 1);
    const near = new Set(placesBeside(meeting).flatMap((place) => places.get(place) ?? []));
    for (const original of near) {
      if (original.feedId === meeting.feedId) continue;
      const likeness = likenessOf(meeting, original);
      if (!likeness || toldApart.has(pairKey(meeting.id, original.id))) continue;
      pairs.push({ meeting: meeting.id, original: original.id, ...likeness });
    }
    for (const place of placesOf(meeting)) putInto(places, place, meeting);
  }
  return pairs;
}

/** Our own, then the earlier ones: their keys sort by age. */
function originalsFirst(a: HeldMeeting, b: HeldMeeting): number {
  if ((a.feedId === null) !== (b.feedId === null)) return a.feedId === null ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

function placesOf({ when, latitude, conference }: HeldMeeting): string[] {
  const strip = latitude === null ? [] : [stripOf(when, latitude, 0)];
  return conference === null ? strip : [...strip, `${when} ${conference}`];
}

function placesBeside(meeting: HeldMeeting): string[] {
  const { when, latitude } = meeting;
  const beside = latitude === null ? [] : [-1, 1].map((strips) => stripOf(when, latitude, strips));
  return [...placesOf(meeting), ...beside];
}

const stripOf = (when: string, latitude: number, strips: number) =>
  `${when} ${String(Math.floor(latitude / STRIP_DEGREES) + strips)}`;

function putInto(places: Map<string, HeldMeeting[]>, place: string, meeting: HeldMeeting): void {
  const there = places.get(place);
  if (!there) places.set(place, [meeting]);
  else if (there.length < MOST_IN_A_PLACE) there.push(meeting);
}
