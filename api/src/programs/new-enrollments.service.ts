import { v7 as uuidv7 } from 'uuid';
import type { Command } from '../app/lane.ts';
import { localDay, type LocalDate } from '../common/local-date.ts';
import { oneOfKeys } from '../common/one-of.ts';
import type { EventDraft, MemberEvents } from '../monitoring/record-events.ts';
import { Enrollment } from './enrollment.entity.ts';
import { moveDraft } from './move-draft.ts';
import { keepingPlaceTask } from './place-tasks.ts';
import { isPlaceToGive, type Places } from './places.ts';
import type { Program } from './program.entity.ts';

/** How somebody new stands in a program. */
export type NewState = 'PLANNED' | 'WAITING' | 'ACTIVE';

/** An enrollment to be, of a member who is new and so in no program yet. */
export interface NewEnrollment {
  memberId: string;
  timeZone: string;
  program: Program;
  state: NewState;
  /** The first day: agreed, or for ACTIVE the one on which it began. */
  on: LocalDate | null;
}

/** Gives the places of a program to one after another, before anything is written. */
export class PlaceCount {
  /** What was given here. */
  readonly given = { places: 0, waiting: 0 };
  readonly #places: Places;

  constructor(places: Places) {
    this.#places = { ...places };
  }

  /** Whether there is a place for who asks to be planned, to wait or to have begun. */
  has(asked: NewState): boolean {
    return asked !== 'ACTIVE' || this.#places.free >= 1;
  }

  /**
   * How somebody stands who asks to be planned, to wait or to have begun, as `planEnrollment` gives places.
   * @returns null where there is no place for who has begun
   */
  give(asked: NewState): NewState | null {
    const places = this.#places;
    if (!this.has(asked)) return null;
    const state = asked === 'PLANNED' && !isPlaceToGive(places) ? 'WAITING' : asked;
    if (state === 'WAITING') {
      places.waiting += 1;
      this.given.waiting += 1;
    } else {
      places.free -= 1;
      this.given.places += 1;
    }
    return state;
  }
}

/**
 * Adds enrollments to programs that are locked, by as many statements for many as for one.
 * @returns what the members' timelines tell of it, to be recorded last
 */
export async function addEnrollments(
  command: Command,
  added: readonly NewEnrollment[],
  by: string,
): Promise<MemberEvents[]> {
  if (added.length === 0) return [];
  const phases = await firstPhases(command, added);
  const made = added.map((asked) => enrolled(command, asked, phases, by));
  const programs = new Map(added.map(({ program }) => [program.id, program]));
  const write = async () => {
    command.em.persist(made.map(({ enrollment }) => enrollment));
    await command.em.flush();
  };
  const keeping = [...programs.values()].reduce(
    (work, program) => () => keepingPlaceTask(command, program, null, work),
    write,
  );
  await keeping();
  return made.map(({ enrollment, drafts }) => ({ memberId: enrollment.memberId, drafts }));
}

function enrolled(
  { organizationId, now }: Command,
  { memberId, timeZone, program, state, on }: NewEnrollment,
  phases: ReadonlyMap<string, string>,
  by: string,
): { enrollment: Enrollment; drafts: EventDraft[] } {
  const today = localDay(now, timeZone);
  const place = { organizationId, id: uuidv7(), memberId, programId: program.id };
  const enrollment = Enrollment.plan(
    place,
    {
      hasPlace: state !== 'WAITING',
      plannedFor: state === 'ACTIVE' ? null : on,
      priority: 'ORDINARY',
    },
    now,
  );
  const type = enrollment.state === 'WAITING' ? 'WAIT' : 'PLAN';
  const drafts = [moveDraft(enrollment, { type, from: null, day: today }, now)];
  if (state === 'ACTIVE') {
    const startedOn = on ?? today;
    const phaseId = phases.get(program.id) ?? null;
    enrollment.move('START', { startedOn, phaseId }, by, now);
    enrollment.undo = null;
    drafts.push(moveDraft(enrollment, { type: 'START', from: 'PLANNED', day: startedOn }, now));
  }
  return { enrollment, drafts };
}

/** The keys of first phases by program; programs without phases are left out. */
async function firstPhases(
  { db }: Command,
  added: readonly NewEnrollment[],
): Promise<Map<string, string>> {
  const keys = [...new Set(added.map(({ program }) => program.id))];
  const rows = await db
    .selectFrom('program_phase')
    .select(['program_id', 'id'])
    .distinctOn('program_id')
    .where(oneOfKeys('program_id', keys))
    .where('ended_at', 'is', null)
    .orderBy('program_id')
    .orderBy('position')
    .execute();
  return new Map(rows.map((row) => [row.program_id, row.id]));
}
