import type { Selectable } from 'kysely';
import { globalId } from '../common/ids.ts';
import type { Program } from '../generated/schema.ts';
import type { ProgramTable } from './program.tables.ts';

export type ProgramRow = Pick<Selectable<ProgramTable>, 'id' | 'name' | 'kind' | 'asam_level'>;

/** The program as the schema has it. */
export function toProgram(row: ProgramRow): Program {
  const { name, kind } = row;
  const id = globalId('Program', row.id);
  return { __typename: 'Program', id, name, kind, asamLevel: row.asam_level };
}
