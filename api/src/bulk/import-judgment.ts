import type { Selectable } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import type { Command } from '../app/lane.ts';
import type { LocalDate } from '../common/local-date.ts';
import type { Sealer } from '../common/sealed.ts';
import type { CareRole } from '../generated/schema.ts';
import { whyNotInRole } from '../members/care-team.service.ts';
import { PlaceCount, type NewState } from '../programs/new-enrollments.service.ts';
import { lockedProgram, lockMembersWithNext, placesOf } from '../programs/places.ts';
import type { Program } from '../programs/program.entity.ts';
import type { BulkImportTable, WouldTake } from './bulk.tables.ts';
import {
  alikeMembers,
  knownKeys,
  programsNamed,
  staffByEmail,
  type StaffPerson,
} from './import-lookups.ts';
import type { JudgedRow, RowDraft, RowFault } from './import-row.ts';

/** Somebody to bring in, with what was found of whom and what the row names. */
export interface NewPerson {
  /** The member's key to be. */
  id: string;
  draft: RowDraft;
  care: { person: string; role: CareRole } | null;
  standing: { program: Program; state: NewState; on: LocalDate | null } | null;
}

/** What is to be done with the rows of a batch; who is in neither list is here already. */
export interface BatchJudgment {
  people: NewPerson[];
  faulty: { row: number; faults: RowFault[] }[];
  /** Keys of members whom rows were found to be, or to look like. */
  seen: string[];
  /** Of a dry run: the places that its rows so far would take, by program. */
  wouldTake: Record<string, WouldTake>;
}

/** What rows are judged against. */
interface Found {
  staff: ReadonlyMap<string, StaffPerson>;
  /** By name, as the rows write it: no two that run have one. */
  programs: ReadonlyMap<string, Program>;
  places: ReadonlyMap<string, PlaceCount>;
  alike: ReadonlyMap<number, string>;
}

/**
 * Judges rows against who and what is there, by as many statements for many rows as for one; there are some
 * for each program that the rows name. Programs are locked, unless nothing is to be changed.
 */
export async function judgeBatch(
  command: Command,
  sealer: Sealer,
  run: Pick<Selectable<BulkImportTable>, 'system' | 'dry_run' | 'would_take'>,
  batch: readonly JudgedRow[],
): Promise<BatchJudgment> {
  const known = await knownKeys(
    command,
    run.system,
    batch.map(({ key }) => key),
  );
  const asked = batch.flatMap(({ key, draft, faults }) =>
    draft && !known.has(key) ? [{ draft, faults }] : [],
  );
  const fresh = asked.map(({ draft }) => draft);
  const names = fresh.flatMap(({ enrollment }) => enrollment?.program ?? []);
  const programs = run.dry_run
    ? await programsNamed(command, names)
    : await heldPrograms(command, names);
  const places = await placesBefore(command, run, inOrder(programs));
  // Who is alike in the file may have come in by then, and is told of once.
  const unlike = asked.filter(({ faults }) => faults.every(({ code }) => code !== 'LOOKS_ALIKE'));
  const alike = await alikeMembers(
    command,
    sealer,
    unlike.map(({ draft }) => draft),
  );
  const found: Found = {
    staff: await staffByEmail(
      command,
      fresh.flatMap(({ care }) => care?.email ?? []),
      !run.dry_run,
    ),
    programs,
    places,
    alike,
  };
  const judged = batch.map((row) =>
    row.draft && !known.has(row.key)
      ? judge(row.draft, row.faults, found)
      : { row: row.row, faults: isHere(row, known) ? [] : row.faults, person: null },
  );
  return {
    people: judged.flatMap(({ person }) => (person ? [person] : [])),
    faulty: judged
      .filter(({ faults }) => faults.length > 0)
      .map(({ row, faults }) => ({ row, faults })),
    seen: [...new Set([...known.values(), ...alike.values()])],
    wouldTake: run.dry_run ? takenSoFar(run.would_take, places) : {},
  };
}

/** Who is here is left as they are, whatever is wrong with their row; but a key that stands twice is told. */
function isHere({ key, faults }: JudgedRow, known: ReadonlyMap<string, string>): boolean {
  return known.has(key) && faults.every(({ code }) => code !== 'ALREADY_EXISTS');
}

/** Programs by these names, locked, as they run and are called then. */
async function heldPrograms(
  command: Command,
  names: readonly string[],
): Promise<Map<string, Program>> {
  const locked = inOrder(await programsNamed(command, names)).map(({ id }) => id);
  if (locked.length === 0) return new Map();
  for (const id of locked) await lockedProgram(command, id);
  const named = await programsNamed(command, names);
  const held = new Map([...named].filter(([, { id }]) => locked.includes(id)));
  await lockMembersWithNext(
    command,
    inOrder(held).map(({ id }) => id),
  );
  return held;
}

/** Each of these programs once, in the order of their keys. */
const inOrder = (named: ReadonlyMap<string, Program>): Program[] =>
  [...new Set(named.values())].sort((a, b) => (a.id < b.id ? -1 : 1));

/** The places of programs, as they are before the rows of this batch. */
async function placesBefore(
  command: Command,
  { would_take: taken }: Pick<Selectable<BulkImportTable>, 'would_take'>,
  programs: readonly Program[],
): Promise<Map<string, PlaceCount>> {
  const places = new Map<string, PlaceCount>();
  for (const program of programs) {
    const { free, waiting } = await placesOf(command, program);
    const before = taken[program.id] ?? { places: 0, waiting: 0 };
    places.set(
      program.id,
      new PlaceCount({ free: free - before.places, waiting: waiting + before.waiting }),
    );
  }
  return places;
}

function takenSoFar(
  before: Record<string, WouldTake>,
  places: ReadonlyMap<string, PlaceCount>,
): Record<string, WouldTake> {
  const now = [...places].map(([id, { given }]) => {
    const { places: held, waiting } = before[id] ?? { places: 0, waiting: 0 };
    return [id, { places: held + given.places, waiting: waiting + given.waiting }] as const;
  });
  return { ...before, ...Object.fromEntries(now) };
}

/** Everything that is wrong with a row, and who comes in when nothing is. */
function judge(
  draft: RowDraft,
  own: readonly RowFault[],
  found: Found,
): { row: number; faults: RowFault[]; person: NewPerson | null } {
  const faults = [...own];
  const care = careFor(draft, found, faults);
  const program = programFor(draft, found, faults);
  const alikeId = found.alike.get(draft.row);
  if (alikeId !== undefined) faults.push({ column: null, code: 'LOOKS_ALIKE', alikeId });
  const standing = standingIn(draft, program, found, faults);
  const person = faults.length > 0 ? null : { id: uuidv7(), draft, care, standing };
  return { row: draft.row, faults, person };
}

function careFor({ care }: RowDraft, { staff }: Found, faults: RowFault[]): NewPerson['care'] {
  if (!care) return null;
  const person = staff.get(care.email);
  const wrong = whyNotInRole(person, care.role ?? 'COUNSELOR');
  // Of a role that is none nothing more is known than whether they work here.
  if (care.role === null && wrong !== 'NOT_FOUND') return null;
  if (wrong) faults.push({ column: wrong === 'INVALID' ? 'care_role' : 'care_email', code: wrong });
  return person && care.role && !wrong ? { person: person.key, role: care.role } : null;
}

function programFor(
  { enrollment }: RowDraft,
  { programs }: Found,
  faults: RowFault[],
): Program | null {
  if (!enrollment) return null;
  const program = programs.get(enrollment.program) ?? null;
  if (!program) faults.push({ column: 'program', code: 'NOT_FOUND' });
  return program;
}

function standingIn(
  { enrollment }: RowDraft,
  program: Program | null,
  { places }: Found,
  faults: RowFault[],
): NewPerson['standing'] {
  const count = program && places.get(program.id);
  if (!enrollment?.as || !count) return null;
  if (!count.has(enrollment.as)) faults.push({ column: 'program', code: 'NO_PLACE' });
  // A row that is not brought in takes no place.
  const state = faults.length > 0 ? null : count.give(enrollment.as);
  return state && { program, state, on: enrollment.on };
}
