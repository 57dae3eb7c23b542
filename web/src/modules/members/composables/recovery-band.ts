/** A run as the band shows it, in percent of the band's width. */
export interface BandPart {
  left: number;
  width: number;
}

/** A month that begins within the band, with its place in percent. */
export interface BandMonth {
  day: string;
  left: number;
}

interface Run {
  startedOn: string;
  endedOn?: string | null;
}

const DAY = 86_400_000;
const at = (day: string) => Date.parse(`${day}T00:00:00Z`);
const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10);

/** Runs over the days up to today; of a run that began before, what lies within. */
export function bandOf(runs: readonly Run[], today: string, days: number): BandPart[] {
  const to = at(today) + DAY;
  const from = to - days * DAY;
  const place = (time: number) => ((time - from) / (to - from)) * 100;
  return runs.flatMap(({ startedOn, endedOn }) => {
    const begin = Math.max(at(startedOn), from);
    const end = Math.min(endedOn ? at(endedOn) : to, to);
    return begin < end ? [{ left: place(begin), width: place(end) - place(begin) }] : [];
  });
}

/** The first days of months within the band, every `step`-th. */
export function monthsOf(today: string, days: number, step: number): BandMonth[] {
  const to = at(today) + DAY;
  const from = to - days * DAY;
  const first = new Date(from);
  return Array.from({ length: 13 }, (_, i) =>
    Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1 + i, 1),
  )
    .filter((time, i) => time < to && i % step === 0)
    .map((time) => ({ day: dayOf(time), left: ((time - from) / (to - from)) * 100 }));
}
