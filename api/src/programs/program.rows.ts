import { sql, type Selectable } from 'kysely';
import type { Db } from '../app/database.ts';
import { globalId } from '../common/ids.ts';
import type { Program, ProgramCounts } from '../generated/schema.ts';
import type { ProgramTable } from './program.tables.ts';

/** A program as queries answer it; `known` are counts that not everybody may see. */
export interface ProgramNode extends Program {
  key: string;
  known: ProgramCounts;
}

export type ProgramRow = Selectable<ProgramTable> & {
  waiting: number;
  planned: number;
  active: number;
  on_hold: number;
  completed: number;
  left: number;
};

const inState = (state: string) =>
  sql<number>`(count(*) filter (where e.state = ${sql.lit(state)}))::int`;

/** Programs with how many stand where. */
export function selectPrograms(db: Db) {
  return db
    .selectFrom('program')
    .innerJoinLateral(
      (counted) =>
        counted
          .selectFrom('enrollment as e')
          .whereRef('e.organization_id', '=', 'program.organization_id')
          .whereRef('e.program_id', '=', 'program.id')
          .select([
            inState('WAITING').as('waiting'),
            inState('PLANNED').as('planned'),
            inState('ACTIVE').as('active'),
            inState('ON_HOLD').as('on_hold'),
            inState('COMPLETED').as('completed'),
            inState('LEFT').as('left'),
          ])
          .as('counts'),
      (join) => join.onTrue(),
    )
    .selectAll('program')
    .selectAll('counts');
}

/** The program as the schema has it. */
export function toProgram(row: ProgramRow): ProgramNode {
  const { waiting, planned, active, on_hold: onHold, completed, left, capacity } = row;
  const placesHeld = planned + active + onHold;
  const placesFree = capacity === null ? null : Math.max(0, capacity - placesHeld);
  return {
    __typename: 'Program',
    key: row.id,
    known: { waiting, planned, active, onHold, completed, left, placesHeld, placesFree },
    id: globalId('Program', row.id),
    name: row.name,
    kind: row.kind,
    asamLevel: row.asam_level,
    description: row.description,
    languages: row.languages,
    capacity,
    hasFreePlace: row.ended_at === null && placesFree !== 0,
    endedAt: row.ended_at,
    version: row.version,
  };
}
