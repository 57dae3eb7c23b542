import type { RuleKind } from '../generated/schema.ts';
import { isValidData } from './observation.ts';
import type { Observation } from './observation.ts';
import type { AlertSeverity, RecoveryGoal, RiskBand, RiskRule, RuleSet } from './risk-rules.ts';
import { evaluateCondition, expiry, isWithin } from './rule-conditions.ts';
import type { Finding, ReasonInput } from './rule-conditions.ts';

/** A rule that fired, as codes and values for clients to put into words. */
export interface Reason {
  rule: string;
  severity: AlertSeverity;
  kind: RuleKind;
  /** Newest first. A rule newly fired by an event has that event among them. */
  inputs: ReasonInput[];
  source: string;
}

export interface RiskAssessment {
  band: RiskBand;
  /** The most severe first, within a severity in the order of the rule set. */
  reasons: Reason[];
  ruleSetVersion: string;
  /** From when time alone may change the answer; at once when the band is UNKNOWN. */
  staleAfter: string;
}

export interface RiskQuestion {
  ruleSet: RuleSet;
  /** The member's own; rules on use read it. */
  goal: RecoveryGoal;
  /** The member's events of the last `lookBackDays(ruleSet, windowDays)` days. */
  observations: readonly Observation[];
  now: string;
  /** How long data counts in the member's cadence, see `cadenceWindowDays`. */
  windowDays: number;
}

const rank: Record<AlertSeverity, number> = { LOW: 0, MODERATE: 1, HIGH: 2, CRITICAL: 3 };

/**
 * How a member is, with every reason. The band is the highest that fired among rules of kind RISK;
 * LOW when there is valid data in the window and nothing fired; UNKNOWN when there is neither. A rule
 * that outlasts the window is never hidden by UNKNOWN.
 */
export function assessRisk({
  ruleSet,
  goal,
  observations,
  now,
  windowDays,
}: RiskQuestion): RiskAssessment {
  const at = Date.parse(now);
  const newestFirst = observations
    .map((observation) => ({ observation, at: Date.parse(observation.occurredAt) }))
    .sort((a, b) => b.at - a.at)
    .map(({ observation }) => observation);
  const fired = firedRules(ruleSet, goal, newestFirst, at);
  const newestData = newestFirst.find(
    (observation) => isValidData(observation) && isWithin(observation, windowDays, at),
  );
  const band = highest(fired) ?? (newestData === undefined ? 'UNKNOWN' : 'LOW');
  const ends = fired.map(({ finding }) => finding.expiresAt);
  if (newestData !== undefined) ends.push(expiry(newestData, windowDays));
  return {
    band,
    reasons: fired.map(({ rule, finding }) => toReason(rule, finding)),
    ruleSetVersion: ruleSet.version,
    staleAfter: band === 'UNKNOWN' ? now : new Date(Math.min(...ends)).toISOString(),
  };
}

interface FiredRule {
  rule: RiskRule;
  finding: Finding;
}

function firedRules(
  { rules }: RuleSet,
  goal: RecoveryGoal,
  newestFirst: readonly Observation[],
  now: number,
): FiredRule[] {
  return rules
    .filter(({ goals }) => goals === undefined || goals.includes(goal))
    .flatMap((rule) => {
      const finding = evaluateCondition(rule.condition, newestFirst, now);
      return finding === null ? [] : [{ rule, finding }];
    })
    .sort((a, b) => rank[b.rule.severity] - rank[a.rule.severity]);
}

function highest(fired: readonly FiredRule[]): AlertSeverity | null {
  return fired.find(({ rule }) => rule.kind === 'RISK')?.rule.severity ?? null;
}

function toReason({ code, severity, kind, source }: RiskRule, { inputs }: Finding): Reason {
  return { rule: code, severity, kind, inputs, source };
}
