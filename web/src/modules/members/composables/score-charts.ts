import type { InstrumentCode, MemberScoresQuery } from '../../../generated/graphql.ts';

type ScoredMember = NonNullable<MemberScoresQuery['member']>;

/** A value at a moment, in milliseconds; null breaks the line there. */
export interface ChartPoint {
  at: number;
  value: number | null;
}

/** One figure over time. */
export interface ScoreChart {
  /** Names the figure in the words: `craving`, `PHQ_9.TOTAL`. */
  key: string;
  min: number;
  max: number;
  /** Values at which it is read otherwise: cut-offs and the limits of rules. */
  thresholds: readonly number[];
  points: ChartPoint[];
  /** The answers alone, joined over gaps of up to a week: a hint of the line's way, not the line. */
  bridges?: ChartPoint[];
}

/** The charts of one instrument. */
export interface InstrumentCharts {
  instrument: InstrumentCode;
  charts: ScoreChart[];
}

const DAY_MS = 86_400_000;
/** Instruments ask about at most 30 days; what lies further apart is no line any more. */
const LONGEST_LINE_MS = 45 * DAY_MS;

/** Programs ask for a check-in every day to every week: answers a week apart still belong together. */
const LONGEST_BRIDGE_MS = 7 * DAY_MS;

/** Craving >= 8, mood <= 2 and less than 5 hours of sleep are the limits of the default rules. */
const DAILY = [
  { field: 'craving', key: 'craving', min: 0, max: 10, thresholds: [8] },
  { field: 'mood', key: 'mood', min: 0, max: 10, thresholds: [2] },
  { field: 'sleepHours', key: 'sleepHours', min: 0, max: 12, thresholds: [5] },
] as const;

/** Ranges and published cut-offs, as the instruments of the API have them. */
const SUBSCALES: Record<string, { min: number; max: number; thresholds: readonly number[] }> = {
  'BAM.USE': { min: 0, max: 12, thresholds: [1] },
  'BAM.RISK': { min: 0, max: 24, thresholds: [12] },
  'BAM.PROTECTIVE': { min: 0, max: 24, thresholds: [12] },
  'PHQ_9.TOTAL': { min: 0, max: 27, thresholds: [5, 10, 15, 20] },
  'PHQ_9.PHQ_8': { min: 0, max: 24, thresholds: [5, 10, 15, 20] },
  'PHQ_2.TOTAL': { min: 0, max: 6, thresholds: [3] },
  'GAD_7.TOTAL': { min: 0, max: 21, thresholds: [5, 10, 15] },
  'AUDIT_C.TOTAL': { min: 0, max: 12, thresholds: [3] },
  'BARC_10.TOTAL': { min: 10, max: 60, thresholds: [47] },
  'PACS.TOTAL': { min: 0, max: 30, thresholds: [15] },
};

/** Charts of the daily answers over `days` days that end with `today`. A day without an answer is a gap. */
export function dailyCharts(
  series: NonNullable<ScoredMember['checkInSeries']>,
  today: string,
  days: number,
): ScoreChart[] {
  const byDay = new Map(series.map((point) => [point.localDate, point]));
  const end = noon(today);
  const moments = Array.from({ length: days }, (_, index) => end - (days - 1 - index) * DAY_MS);
  return DAILY.map(({ field, ...figure }) => {
    const points = moments.map((at) => ({
      at,
      value: byDay.get(new Date(at).toISOString().slice(0, 10))?.[field] ?? null,
    }));
    const answered = points.filter(({ value }) => value !== null);
    return {
      ...figure,
      max: Math.max(figure.max, ...valuesOf(points)),
      points,
      bridges: withGaps(answered, LONGEST_BRIDGE_MS),
    };
  });
}

/** Charts of the answered instruments, one a subscale; instruments without a score are left out. */
export function instrumentCharts(member: ScoredMember): InstrumentCharts[] {
  return seriesOf(member)
    .filter(({ series }) => series.length > 0)
    .map(({ instrument, series }) => ({
      instrument,
      charts: [...new Set(series.map(({ subscale }) => subscale))].map((subscale) => {
        const key = `${instrument}.${subscale}`;
        const points = series
          .filter((point) => point.subscale === subscale)
          .map(({ occurredAt, value }) => ({ at: Date.parse(occurredAt), value }));
        const range = SUBSCALES[key] ?? {
          min: 0,
          max: Math.max(...valuesOf(points)),
          thresholds: [],
        };
        return { key, ...range, points: withGaps(points, LONGEST_LINE_MS) };
      }),
    }));
}

/** The instruments that gave no score in the days shown. */
export function unanswered(member: ScoredMember): InstrumentCode[] {
  return seriesOf(member)
    .filter(({ series }) => series.length === 0)
    .map(({ instrument }) => instrument);
}

export function valuesOf(points: readonly ChartPoint[]): number[] {
  return points.flatMap(({ value }) => (value === null ? [] : [value]));
}

function seriesOf(member: ScoredMember) {
  const series = {
    BAM: member.bam,
    PHQ_9: member.phq9,
    PHQ_2: member.phq2,
    GAD_7: member.gad7,
    AUDIT_C: member.auditC,
    BARC_10: member.barc10,
    PACS: member.pacs,
  } as const;
  return Object.entries(series).map(([instrument, points]) => ({
    instrument: instrument as InstrumentCode,
    series: points ?? [],
  }));
}

/** Breaks the line where two answers lie too far apart to be joined. */
function withGaps(points: ChartPoint[], longest: number): ChartPoint[] {
  return points.flatMap((point, index) => {
    const before = points[index - 1];
    const apart = before !== undefined && point.at - before.at > longest;
    return apart ? [{ at: before.at + 1, value: null }, point] : [point];
  });
}

/** The middle of a calendar day: far from every border between days. */
function noon(day: string): number {
  return Date.parse(`${day}T12:00:00Z`);
}
