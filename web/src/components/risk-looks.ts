import type { RiskBand } from '../generated/graphql.ts';

/** The shape and color of a risk band: the same wherever it stands. */
export const RISK_LOOKS = {
  CRITICAL: { icon: 'i-lucide-octagon-alert', color: 'severity-critical' },
  HIGH: { icon: 'i-lucide-triangle-alert', color: 'severity-high' },
  MODERATE: { icon: 'i-lucide-circle-minus', color: 'severity-moderate' },
  LOW: { icon: 'i-lucide-circle-check', color: 'severity-low' },
  UNKNOWN: { icon: 'i-lucide-circle-help', color: 'severity-unknown' },
} as const satisfies Record<RiskBand, { icon: string; color: string }>;
