import DataLoader from 'dataloader';
import type { Db } from '../app/database.ts';
import type { Context } from '../app/operation-context.ts';
import type { AlertSeverity, EscalationLadder, LadderStep } from '../generated/schema.ts';
import { builtInLadders, levelsOf, type Ladder } from './ladder.ts';

/** A ladder in force, with who changed it last. */
export interface LadderInForce extends Ladder {
  severity: AlertSeverity;
  /** 0 for what Holdfast comes with. */
  version: number;
  editedBy: string | null;
  editedAt: string | null;
}

/** A ladder as queries answer it, with the keys its fields are loaded by. */
export interface LadderNode extends EscalationLadder {
  steps: LadderStepNode[];
  editedByKey: string | null;
}

/** A step as queries answer it, with the keys of the people it names. */
export interface LadderStepNode extends LadderStep {
  peopleKeys: string[];
}

/** The ladders in force, each under its severity: those of the organization, or what Holdfast comes with. */
export async function laddersInForce(db: Db): Promise<Record<AlertSeverity, LadderInForce>> {
  const rows = await db
    .selectFrom('escalation_ladder')
    .selectAll()
    .distinctOn('severity')
    .orderBy('severity')
    .orderBy('version', 'desc')
    .execute();
  const changed = new Map(rows.map((row) => [row.severity, row]));
  const inForce = (severity: AlertSeverity): LadderInForce => {
    const row = changed.get(severity);
    if (!row) {
      const origin = { version: 0, editedBy: null, editedAt: null };
      return { severity, ...builtInLadders[severity], ...origin };
    }
    return {
      severity,
      steps: row.steps,
      repeats: row.repeats,
      alarmMinutes: row.alarm_minutes,
      version: row.version,
      editedBy: row.edited_by,
      editedAt: row.edited_at,
    };
  };
  return {
    CRITICAL: inForce('CRITICAL'),
    HIGH: inForce('HIGH'),
    MODERATE: inForce('MODERATE'),
    LOW: inForce('LOW'),
  };
}

/** Ladders in force by severity. */
export const ladderLoader = (ctx: Context) =>
  new DataLoader<AlertSeverity, LadderInForce>(async (severities) => {
    const ladders = await laddersInForce(await ctx.lane.read());
    return severities.map((severity) => ladders[severity]);
  });

/** The ladder as the schema has it. */
export function toLadder(ladder: LadderInForce): LadderNode {
  const { severity, steps, repeats, alarmMinutes, version, editedBy, editedAt } = ladder;
  return {
    severity,
    steps: steps.map(({ targets, people, afterMinutes }) => ({
      targets,
      peopleKeys: people,
      afterMinutes,
    })),
    repeats,
    alarmMinutes,
    levels: levelsOf(ladder),
    builtIn: version === 0,
    editedByKey: editedBy,
    editedAt,
    version,
  };
}
