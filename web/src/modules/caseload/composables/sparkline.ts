/** A value between 0 and 10 on a calendar day such as `2026-03-01`; null when the question was left open. */
export interface DayValue {
  localDate: string;
  value: number | null;
}

export interface SparkPoint {
  x: number;
  y: number;
}

/** A line over some days, drawn as pieces: a day without an answer is a gap and joins nothing. */
export interface Sparkline {
  /** Runs of days with an answer, each of one point or more. */
  pieces: SparkPoint[][];
  /** Over days without an answer, at most a week: to be drawn as no line, only as a hint of its way. */
  bridges: [SparkPoint, SparkPoint][];
  /** The newest answer, when it is within the days shown. */
  newest: (SparkPoint & { value: number }) | null;
  highest: number | null;
  answered: number;
}

export interface SparkBox {
  width: number;
  height: number;
  /** Space left free at every side, so that dots are not cut. */
  padding: number;
}

const LARGEST = 10;
const DAY_MS = 86_400_000;
/** Programs ask for a check-in every day to every week: answers a week apart still belong together. */
const LONGEST_BRIDGE_DAYS = 7;

/** Lays out the last `days` days that end with `today`. */
export function sparkline(
  values: readonly DayValue[],
  today: string,
  days: number,
  { width, height, padding }: SparkBox,
): Sparkline {
  const byDay = new Map(values.map(({ localDate, value }) => [localDate, value]));
  const line: Sparkline = { pieces: [], bridges: [], newest: null, highest: null, answered: 0 };
  let piece: SparkPoint[] = [];
  let lastIndex = -Infinity;
  for (let index = 0; index < days; index++) {
    const value = byDay.get(dayBefore(today, days - 1 - index)) ?? null;
    if (value === null) {
      piece = [];
      continue;
    }
    const point = {
      x: padding + (index / Math.max(1, days - 1)) * (width - 2 * padding),
      y: height - padding - (value / LARGEST) * (height - 2 * padding),
    };
    if (piece.length === 0) {
      if (line.newest && index - lastIndex <= LONGEST_BRIDGE_DAYS) {
        line.bridges.push([{ x: line.newest.x, y: line.newest.y }, point]);
      }
      line.pieces.push(piece);
    }
    piece.push(point);
    lastIndex = index;
    line.newest = { ...point, value };
    line.highest = Math.max(line.highest ?? 0, value);
    line.answered += 1;
  }
  return line;
}

/** The `d` of an SVG path through the points; a lone point becomes a dot of a line without length. */
export function pathOf(points: readonly SparkPoint[]): string {
  const [first, ...rest] = points.map(({ x, y }) => `${round(x)} ${round(y)}`);
  if (first === undefined) return '';
  return rest.length === 0 ? `M${first}h0` : `M${first}L${rest.join('L')}`;
}

/** The calendar day so many days before another. */
export function dayBefore(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - count * DAY_MS).toISOString().slice(0, 10);
}

const round = (value: number) => Math.round(value * 10) / 10;
