import type { PassState, PresenceDirection, PresenceState } from '../../generated/schema.ts';
import { firstNight, newestNight, type HouseHours } from './curfew.ts';

/** The newest mark that somebody made and nobody took back. */
export interface Mark {
  id: string;
  direction: PresenceDirection;
  at: string;
  recordedAt: string;
  by: string;
}

/** A pass that was asked for or agreed on. */
export interface LivePass {
  id: string;
  state: PassState;
  from: string;
  until: string;
}

/** Where somebody is, and since when they are late. */
export interface Standing {
  state: PresenceState;
  lateSince: string | null;
  /** From when on an alert counts for this night; null unless late. */
  alertFrom: string | null;
  /** The pass that makes it so, else the next one. */
  pass: LivePass | null;
}

/**
 * Where somebody is at a moment. Who was never marked is UNKNOWN: nothing is made of what nobody knows. Who came
 * back during a pass is IN; who did not come back by its end is late from then on, until a mark after it.
 * @param passes those asked for or agreed on
 */
export function standing(
  hours: HouseHours,
  { mark, passes }: { mark: Mark | null; passes: readonly LivePass[] },
  now: string,
): Standing {
  const at = Date.parse(now);
  const agreed = passes.filter(({ state }) => state === 'APPROVED');
  const running = agreed.find(
    ({ from, until }) => Date.parse(from) <= at && at < Date.parse(until),
  );
  const away = (pass: LivePass) => !(mark?.direction === 'IN' && isFrom(mark.at, pass.from));
  if (running && away(running)) return { ...notLate('ON_PASS'), pass: running };
  const overdue = newestEnd(agreed.filter(({ until }) => Date.parse(until) <= at));
  const isBack = (pass: LivePass) => !away(pass) || (mark !== null && isFrom(mark.at, pass.until));
  if (overdue && !running && !isBack(overdue)) {
    const { until } = overdue;
    return { ...late(hours, { since: until, from: until }, now), pass: overdue };
  }
  return { ...byMark(hours, mark, now), pass: running ?? nextPass(passes, at) };
}

type Where = Omit<Standing, 'pass'>;

function byMark(hours: HouseHours, mark: Mark | null, now: string): Where {
  if (mark?.direction !== 'OUT') return notLate(mark?.direction ?? 'UNKNOWN');
  const night = firstNight(hours, mark.at);
  if (!night || Date.parse(night.curfewAt) > Date.parse(now)) return notLate('OUT');
  const since = laterOf(night.curfewAt, mark.at);
  return late(hours, { since, from: night.curfewAt }, now);
}

const notLate = (state: PresenceState): Where => ({ state, lateSince: null, alertFrom: null });

/** Late, for which each night counts anew. */
function late(
  hours: HouseHours,
  { since, from }: { since: string; from: string },
  now: string,
): Where {
  const newest = newestNight(hours, now)?.curfewAt ?? from;
  return { state: 'LATE', lateSince: since, alertFrom: laterOf(newest, from) };
}

const isFrom = (moment: string, from: string) => Date.parse(moment) >= Date.parse(from);
const laterOf = (a: string, b: string) => (isFrom(a, b) ? a : b);

const newestEnd = (passes: readonly LivePass[]): LivePass | undefined =>
  passes.toSorted((a, b) => Date.parse(b.until) - Date.parse(a.until))[0];

function nextPass(passes: readonly LivePass[], at: number): LivePass | null {
  const ahead = passes.filter(({ until }) => Date.parse(until) > at);
  return ahead.toSorted((a, b) => Date.parse(a.from) - Date.parse(b.from))[0] ?? null;
}
