import { createHash } from 'node:crypto';
import { sql, type Selectable } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import type { Command } from '../app/lane.ts';
import { organizationZone } from '../auth/organization.rows.ts';
import { permissionsOf } from '../auth/permissions.ts';
import { writeAccess } from '../common/access-trail.ts';
import { giveWay } from '../common/give-way.ts';
import { instantOf } from '../common/instant.ts';
import { localDay } from '../common/local-date.ts';
import type { Sealer } from '../common/sealed.ts';
import type { ImportCancelReason } from '../generated/schema.ts';
import { joinCareTeam } from '../members/care-team.service.ts';
import { addMembers } from '../members/member.service.ts';
import { recordEvents } from '../monitoring/record-events.ts';
import { addEnrollments } from '../programs/new-enrollments.service.ts';
import { endImport, tellImport } from './bulk-import.service.ts';
import type { BulkImportTable } from './bulk.tables.ts';
import { judgeBatch, type BatchJudgment, type NewPerson } from './import-judgment.ts';
import { judgeRow, type JudgedRow } from './import-row.ts';
import { memberColumns, readMembers } from './member-table.ts';
import { judgeWithin } from './within-file.ts';

/** Rows in one transaction: little to do again after a crash, and few enough not to keep others waiting. */
export const BATCH_ROWS = 250;
/** Of one organization one batch is read at a time, so that each import sees whom the other has brought in. */
const TURN_LOCK = 4_837_011;
/** What access events tell of an import instead of a document. */
const FIELDS = createHash('sha256').update(memberColumns.join(' ')).digest('base64url');

type Run = Selectable<BulkImportTable>;

/** A run's file, with every row judged by itself and within the file. */
export type JudgedFile = readonly JudgedRow[];

/** What came of a turn. */
export type Turn = 'READ' | 'ENDED' | 'TAKEN';

/**
 * Reads the next rows of a run, all or nothing: whoever comes after a crash goes on where the last batch that
 * was committed ends. Another process that has the run keeps it.
 * @param file gives the run's file; called with the sealed text the first time
 */
export async function readBatch(
  command: Command,
  sealer: Sealer,
  runId: string,
  file: (load: () => Promise<JudgedFile>) => Promise<JudgedFile>,
): Promise<Turn> {
  const run = await lockedRun(command, runId);
  if (!run) return 'TAKEN';
  const reason = await whyEnd(command, run);
  if (reason) {
    await endImport(command, run.id, reason);
    return 'ENDED';
  }
  const zone = await organizationZone(command.db);
  const rows = await file(() => loadFile(command, sealer, run, zone));
  if (rows.length !== run.row_count) {
    // As the file was taken it was read otherwise: nobody can say where a batch begins.
    await endImport(command, run.id, 'BROKEN');
    return 'ENDED';
  }
  const batch = rows.slice(run.read_count, run.read_count + BATCH_ROWS);
  const judgment = await judgeBatch(command, sealer, run, batch);
  const taken = run.dry_run ? judgment.people : await bringIn(command, sealer, run, zone, judgment);
  await noteAccess(command, run, [
    ...(run.dry_run ? [] : taken.map(({ id }) => id)),
    ...judgment.seen,
  ]);
  await noteFaults(command, run, judgment);
  return noteBatch(command, run, { rows: batch.length, imported: taken.length, judgment });
}

/**
 * The run, for this command alone; undefined when it has ended, or another process is at it or at another of
 * the organization.
 */
async function lockedRun({ db, organizationId }: Command, id: string): Promise<Run | undefined> {
  const { rows } = await sql<{ mine: boolean }>`
    select pg_try_advisory_xact_lock(${TURN_LOCK}, hashtext(${organizationId})) as mine`.execute(
    db,
  );
  if (!rows[0]?.mine) return undefined;
  return db
    .selectFrom('bulk_import')
    .selectAll()
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
}

/** Why nothing more of a run is read. */
async function whyEnd({ db }: Command, run: Run): Promise<ImportCancelReason | null> {
  if (run.file_id === null) return 'FILE_GONE';
  const starter = await db
    .selectFrom('membership')
    .select('roles')
    .where('id', '=', run.started_by)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  const may = starter && permissionsOf(starter.roles).has('MEMBER_IMPORT');
  return may ? null : 'NO_PERMISSION';
}

async function loadFile(
  { db, organizationId }: Command,
  sealer: Sealer,
  run: Run,
  zone: string,
): Promise<JudgedFile> {
  const { content } = await db
    .selectFrom('import_file')
    .select('content')
    .where('id', '=', run.file_id ?? '')
    .executeTakeFirstOrThrow();
  const { rows } = await readMembers(sealer.open(organizationId, content));
  // A run is of the day on which it began, whoever goes on with it and when.
  const today = localDay(instantOf(run.started_at), zone);
  const judged: JudgedRow[] = [];
  for (const row of rows) {
    judged.push(judgeRow(row, today));
    await giveWay(judged.length);
  }
  return judgeWithin(db, judged);
}

/**
 * Brings people in: each with the key, the member, the place on a care team and the enrollment. Who came in
 * under the same key since they were judged is left as they are.
 * @returns those who were brought in
 */
async function bringIn(
  command: Command,
  sealer: Sealer,
  run: Run,
  zone: string,
  { people }: BatchJudgment,
): Promise<NewPerson[]> {
  const taken = await takeKeys(command, run.system, people);
  if (taken.length === 0) return [];
  const inputs = taken.map(({ id, draft }) => ({ ...draft.member, id }));
  await addMembers(command, sealer, inputs, zone);
  await joinCareTeam(
    command,
    taken.flatMap(({ id, care }) => (care ? [{ memberId: id, ...care }] : [])),
  );
  const enrollments = taken.flatMap(({ id, standing }) =>
    standing ? [{ memberId: id, timeZone: zone, ...standing }] : [],
  );
  const told = await addEnrollments(command, enrollments, run.started_by);
  const recorder = { sealer, actorId: run.started_by, app: 'import:csv' };
  await recordEvents(command, recorder, told);
  return taken;
}

async function takeKeys(
  { db, organizationId }: Command,
  system: string,
  people: readonly NewPerson[],
): Promise<NewPerson[]> {
  if (people.length === 0) return [];
  const rows = await db
    .insertInto('external_identifier')
    .values(
      people.map(({ id, draft }) => ({
        organization_id: organizationId,
        subject: 'MEMBER' as const,
        subject_id: id,
        system,
        value: draft.key,
      })),
    )
    .onConflict((conflict) =>
      conflict
        .columns(['organization_id', 'system', 'subject', 'value'])
        .where('ended_at', 'is', null)
        .doNothing(),
    )
    .returning('subject_id')
    .execute();
  const ids = new Set(rows.map(({ subject_id: id }) => id));
  return people.filter(({ id }) => ids.has(id));
}

/** Records whose records were made, and of whom the run tells that they are here or may be. */
async function noteAccess({ db }: Command, run: Run, memberIds: readonly string[]): Promise<void> {
  if (memberIds.length === 0) return;
  await writeAccess(db, {
    organization_id: run.organization_id,
    id: uuidv7(),
    session_id: null,
    actor_id: run.started_by,
    operation: run.by_command ? 'holdfast import members' : 'import members',
    root_fields: ['importStart'],
    field_set_hash: FIELDS,
    member_ids: [...memberIds],
    other_ids: [run.id],
    outcome: 'OK',
    request_id: run.id,
  });
}

async function noteFaults({ db }: Command, run: Run, { faulty }: BatchJudgment): Promise<void> {
  const rows = faulty.flatMap(({ row, faults }) =>
    faults.map(({ column, code, otherRow, alikeId }, place) => ({
      organization_id: run.organization_id,
      id: uuidv7(),
      import_id: run.id,
      row_number: row,
      place,
      column_name: column,
      code,
      other_row: otherRow ?? null,
      alike_id: alikeId ?? null,
    })),
  );
  if (rows.length > 0) await db.insertInto('bulk_import_fault').values(rows).execute();
}

async function noteBatch(
  command: Command,
  run: Run,
  { rows, imported, judgment }: { rows: number; imported: number; judgment: BatchJudgment },
): Promise<Turn> {
  const faulty = judgment.faulty.length;
  const read = run.read_count + rows;
  const isDone = read >= run.row_count;
  await command.db
    .updateTable('bulk_import')
    .set({
      state: isDone ? 'DONE' : 'RUNNING',
      read_count: read,
      imported_count: run.imported_count + imported,
      unchanged_count: run.unchanged_count + rows - imported - faulty,
      faulty_count: run.faulty_count + faulty,
      would_take: JSON.stringify(judgment.wouldTake),
      attempts: 0,
      ...(isDone && { ended_at: command.now }),
    })
    .where('id', '=', run.id)
    .execute();
  await tellImport(command, run.id, isDone ? 'DONE' : 'READ', run.started_by);
  return isDone ? 'ENDED' : 'READ';
}
