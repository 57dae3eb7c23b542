import { sql, type Selectable } from 'kysely';
import type { Db } from '../app/database.ts';
import type { Context } from '../app/operation-context.ts';
import type { Viewer } from '../auth/viewer.ts';
import { headOf } from '../common/event-stream.ts';
import { globalId } from '../common/ids.ts';
import { WEEKDAY_NAMES } from '../common/weekday.ts';
import type { BedCounts, Residence } from '../generated/schema.ts';
import { writeResidenceCursor } from './residence-cursor.ts';
import { livedInResidences, managedResidences, visibleResidences } from './residence-policy.ts';
import type { KeptCurfew, ResidenceTable } from './residence.tables.ts';

/** A residence as queries answer it. */
export interface ResidenceNode extends Residence {
  key: string;
  bedCounts: BedCounts;
}

export type ResidenceRow = Selectable<ResidenceTable> & {
  manages: boolean;
  /** Whether the viewer sees what holds there now. */
  lives: boolean;
  head: number;
  total: number;
  occupied: number;
  held: number;
  out: number;
};

/** A hold `h` of a bed that has neither passed nor been given back. */
export const liveHold = sql<boolean>`h.released_at is null and h.until > app.now()`;

/** Residences that the viewer may see, with how many of their beds stand where. */
export function selectResidences(db: Db, viewer: Viewer) {
  return db
    .selectFrom('residence')
    .innerJoinLateral(
      (counted) =>
        counted
          .selectFrom(bedsNow.as('b'))
          .select([
            sql<number>`count(*)::int`.as('total'),
            sql<number>`(count(*) filter (where b.occupied))::int`.as('occupied'),
            sql<number>`(count(*) filter (where b.held and not b.occupied))::int`.as('held'),
            sql<number>`(count(*) filter (where b.out and not b.occupied and not b.held))::int`.as(
              'out',
            ),
          ])
          .as('counts'),
      (join) => join.onTrue(),
    )
    .selectAll('residence')
    .selectAll('counts')
    .select([
      managedResidences(viewer, 'residence.id').as('manages'),
      livedInResidences(viewer, 'residence.id').as('lives'),
      headOf('residence', 'residence').as('head'),
    ])
    .where(visibleResidences(viewer, 'residence.id'));
}

/** The beds of the residence of the row, as they stand now. */
const bedsNow = sql<{ occupied: boolean; held: boolean; out: boolean }>`(
  select bed.out_reason is not null as out,
    exists (select from stay s where s.organization_id = bed.organization_id
      and s.bed_id = bed.id and s.ended_on is null) as occupied,
    exists (select from bed_hold h where h.organization_id = bed.organization_id
      and h.bed_id = bed.id and ${liveHold}) as held
  from bed where bed.organization_id = residence.organization_id
    and bed.residence_id = residence.id and bed.ended_on is null)`;

const NO_BEDS: BedCounts = { total: 0, available: 0, held: 0, occupied: 0, outOfService: 0 };

/** The residence as the schema has it; who lived there once knows the house, and not how it is run now. */
export function toResidence(ctx: Context, row: ResidenceRow): ResidenceNode {
  const { total, occupied, held, out: outOfService } = row;
  const id = globalId('Residence', row.id);
  const available = total - occupied - held - outOfService;
  return {
    __typename: 'Residence',
    key: row.id,
    id,
    name: row.name,
    level: row.level,
    address: row.lives ? row.address : null,
    phone: row.lives ? row.phone : null,
    timeZone: row.time_zone,
    currency: row.currency,
    description: row.description,
    welcomes: row.welcomes,
    wheelchair: row.wheelchair,
    pets: row.pets,
    children: row.children,
    medicationStorage: row.medication_storage,
    curfew: row.lives ? fromMonday(row.curfew) : [],
    houseRules: row.lives ? row.house_rules : [],
    viewerManages: row.manages,
    bedCounts: row.lives ? { total, available, held, occupied, outOfService } : NO_BEDS,
    endedAt: row.ended_at,
    eventsCursor: writeResidenceCursor(ctx, id, row.head),
    version: row.version,
  };
}

const fromMonday = (curfew: KeptCurfew[]): KeptCurfew[] =>
  curfew.toSorted((a, b) => WEEKDAY_NAMES.indexOf(a.weekday) - WEEKDAY_NAMES.indexOf(b.weekday));
