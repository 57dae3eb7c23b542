import type { EChartsCoreOption } from 'echarts/core';
import { valuesOf, type ScoreChart } from './score-charts.ts';

/** How moments and values are written in the viewer's language. */
export interface ChartWords {
  day: (at: number) => string;
  shortDay: (at: number) => string;
  value: (value: number) => string;
}

/** Colors by name: the page's own, so that light and dark need no second drawing. */
const LINE = 'var(--ui-primary)';
const FAINT = 'var(--ui-border)';
const TEXT = 'var(--ui-text-muted)';
const THRESHOLD = 'var(--ui-warning)';

/** What ECharts draws: the line with its gaps, a dashed line a threshold. */
export function chartOptions(
  { min, max, thresholds, points, bridges = [] }: ScoreChart,
  span: { from: number; to: number },
  words: ChartWords,
): EChartsCoreOption {
  return {
    animation: false,
    textStyle: { fontFamily: 'Inter Variable, sans-serif' },
    grid: { left: 30, right: 34, top: 10, bottom: 22 },
    xAxis: {
      type: 'time',
      min: span.from,
      max: span.to,
      splitNumber: 3,
      axisLine: { lineStyle: { color: FAINT } },
      axisTick: { show: false },
      axisLabel: { color: TEXT, fontSize: 11, hideOverlap: true, formatter: words.shortDay },
    },
    yAxis: {
      type: 'value',
      min,
      max,
      interval: evenStep(max - min),
      axisLabel: { color: TEXT, fontSize: 11 },
      splitLine: { lineStyle: { color: FAINT } },
    },
    tooltip: {
      trigger: 'axis',
      confine: true,
      backgroundColor: 'var(--ui-bg)',
      borderColor: FAINT,
      textStyle: { color: 'var(--ui-text-highlighted)', fontSize: 12 },
      axisPointer: { lineStyle: { color: TEXT, type: 'dotted' } },
      formatter: (hovered: unknown) => tip(hovered, words),
    },
    series: [
      {
        type: 'line',
        data: bridges.map(({ at, value }) => [at, value]),
        silent: true,
        symbol: 'none',
        lineStyle: { color: LINE, width: 1, type: 'dotted', opacity: 0.6 },
        tooltip: { show: false },
        emphasis: { disabled: true },
      },
      {
        type: 'line',
        data: points.map(({ at, value }) => [at, value]),
        connectNulls: false,
        symbol: 'circle',
        symbolSize: valuesOf(points).length > 60 ? 3 : 6,
        showAllSymbol: true,
        lineStyle: { color: LINE, width: 2 },
        itemStyle: { color: LINE },
        emphasis: { disabled: true },
        markLine: {
          silent: true,
          symbol: 'none',
          animation: false,
          lineStyle: { color: THRESHOLD, type: 'dashed', width: 1 },
          label: { color: THRESHOLD, fontSize: 11, position: 'end', formatter: '{c}' },
          data: thresholds.map((yAxis) => ({ yAxis })),
        },
      },
    ],
  };
}

/** A step that divides the scale evenly, so that its upper end bears a figure too. */
function evenStep(range: number): number {
  const parts = [3, 2].find((count) => range % count === 0) ?? 1;
  return range / parts;
}

/** `Mar 1, 2026: 4`. A gap says nothing. */
function tip(hovered: unknown, { day, value }: ChartWords): string {
  const point = (hovered as { value: [number, number | null] }[]).at(-1);
  const [at, measured] = point?.value ?? [];
  if (at === undefined || measured === undefined || measured === null) return '';
  return `${day(at)}: <b>${value(measured)}</b>`;
}
