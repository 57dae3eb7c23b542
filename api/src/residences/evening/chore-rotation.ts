import { addInterval, type LocalDate } from '../../common/local-date.ts';
import { WEEKDAY_NAMES, type WeekdayName } from '../../common/weekday.ts';

/** Turns of so many days before a day count for whose turn it is then. */
const WINDOW_DAYS = 28;

/** Something to do again and again. */
export interface RotatedChore {
  id: string;
  weight: number;
  weekdays: readonly WeekdayName[];
}

/** Somebody who lives in the house. */
export interface Hand {
  memberId: string;
  /** The day of moving in. */
  since: LocalDate;
  /** The days of nights away, the first and the last included. */
  away: readonly { from: LocalDate; to: LocalDate }[];
}

/** Whose turn a chore is on a day. */
export interface Turn {
  choreId: string;
  memberId: string;
  on: LocalDate;
  weight: number;
}

/**
 * Shares out what nobody has to do yet: of those who are there on the day to whom the least fell in the four weeks
 * before, counted by weight; of these to whom did the same chore longest ago. Whoever moves in starts where the
 * others are on average, and so has no more to do than they.
 * @param turns those that stand, of the past too
 * @param days in order
 * @returns the new ones alone
 */
export function rotate(
  {
    chores,
    hands,
    turns,
  }: { chores: readonly RotatedChore[]; hands: readonly Hand[]; turns: readonly Turn[] },
  days: readonly LocalDate[],
): Turn[] {
  const known = [...turns];
  const heaviestFirst = chores.toSorted((a, b) => b.weight - a.weight || compare(a.id, b.id));
  for (const on of days) {
    for (const { id, weight } of heaviestFirst.filter((chore) => isDue(chore, on))) {
      if (known.some((turn) => turn.choreId === id && turn.on === on)) continue;
      const hand = next({ hands, turns: known }, id, on);
      if (hand) known.push({ choreId: id, memberId: hand.memberId, on, weight });
    }
  }
  return known.slice(turns.length);
}

/** Whether a chore is done on the weekday. */
export const isDue = ({ weekdays }: Pick<RotatedChore, 'weekdays'>, on: LocalDate): boolean =>
  weekdays.includes(WEEKDAY_NAMES[(new Date(`${on}T00:00:00Z`).getUTCDay() + 6) % 7]!);

/** Whether somebody lives in the house on a day and spends it there. */
export const isThere = ({ since, away }: Hand, on: LocalDate): boolean =>
  since <= on && !away.some(({ from, to }) => from <= on && on <= to);

interface Shared {
  hands: readonly Hand[];
  turns: readonly Turn[];
}

function next({ hands, turns }: Shared, choreId: string, on: LocalDate): Hand | undefined {
  const loads = loadsOn({ hands, turns }, on);
  const lastOf = ({ memberId }: Hand) =>
    turns.reduce(
      (last, turn) =>
        turn.choreId === choreId && turn.memberId === memberId && turn.on > last ? turn.on : last,
      '',
    );
  return hands
    .filter((hand) => isThere(hand, on))
    .toSorted(
      (a, b) =>
        (loads.get(a.memberId) ?? 0) - (loads.get(b.memberId) ?? 0) ||
        compare(lastOf(a), lastOf(b)) ||
        compare(a.memberId, b.memberId),
    )[0];
}

/** What fell to each in the window that ends with a day, with what whoever came in it starts from. */
function loadsOn({ hands, turns }: Shared, on: LocalDate): Map<string, number> {
  const from = addInterval(on, { days: -WINDOW_DAYS });
  const counted = turns.filter((turn) => turn.on > from);
  const starts = new Map<string, number>();
  const loadOf = ({ memberId }: Hand, before = '9999-12-31') =>
    counted
      .filter((turn) => turn.memberId === memberId && turn.on < before)
      .reduce((sum, { weight }) => sum + weight, starts.get(memberId) ?? 0);
  for (const hand of hands.toSorted((a, b) => compare(a.since, b.since))) {
    const earlier = hand.since > from ? hands.filter(({ since }) => since < hand.since) : [];
    const sum = earlier.reduce((all, one) => all + loadOf(one, hand.since), 0);
    starts.set(hand.memberId, earlier.length === 0 ? 0 : sum / earlier.length);
  }
  return new Map(hands.map((hand) => [hand.memberId, loadOf(hand)]));
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
