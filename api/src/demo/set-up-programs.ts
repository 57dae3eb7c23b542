import type pg from 'pg';
import { v7 as uuidv7 } from 'uuid';
import type { Command } from '../app/lane.ts';
import { addInterval, type LocalDate } from '../common/local-date.ts';
import type { Role } from '../generated/schema.ts';
import { momentAt } from '../imports/local-time.ts';
import { keepingPlaceTask } from '../programs/place-tasks.ts';
import { lockedProgram } from '../programs/places.ts';
import { DEMO_TIME_ZONE, demoPrograms, type DemoMember } from './demo-network.ts';
import { demoStaff } from './demo-people.ts';
import type { PlannedEvent } from './planned-event.ts';
import {
  capacityOf,
  demoEpisodes,
  movesOf,
  PLACE_OPENS_IN,
  programTraits,
  type DemoEpisode,
} from './programs.ts';
import type { Place } from './set-up-network.ts';

const NOON = 12 * 60;

/** Programs with their phases and who leads them, and everybody who is in one or waits for it. */
export async function setUpPrograms(
  place: Place,
  members: readonly DemoMember[],
  keyOf: (member: DemoMember) => string,
): Promise<void> {
  const { db, organizationId } = place.command;
  const episodes = demoEpisodes(members);
  const programs = demoPrograms.map((program, index) => ({ ...program, index, id: uuidv7() }));
  await db
    .insertInto('program')
    .values(
      programs.map(({ id, index, name, kind, asamLevel }) => ({
        organization_id: organizationId,
        id,
        name,
        kind,
        asam_level: asamLevel,
        description: programTraits[index]?.description ?? null,
        languages: programTraits[index]?.languages ?? [],
        capacity: capacityOf(index, episodes),
      })),
    )
    .execute();
  const phases = programs.map(({ id: programId, index }) =>
    (programTraits[index]?.phases ?? []).map(({ name, weeks }, position) => ({
      organization_id: organizationId,
      id: uuidv7(),
      program_id: programId,
      position,
      name,
      weeks,
    })),
  );
  await db.insertInto('program_phase').values(phases.flat()).execute();
  await db
    .insertInto('program_lead')
    .values(programs.flatMap(({ id, index }) => leadRows(place, id, index)))
    .execute();
  await db
    .insertInto('enrollment')
    .values(
      episodes.map((episode) => ({
        ...enrollmentRow(place, episode, phases[episode.program]?.map(({ id }) => id) ?? []),
        organization_id: organizationId,
        member_id: keyOf(episode.member),
        program_id: programs[episode.program]?.id ?? '',
      })),
    )
    .execute();
}

function leadRows({ command, today, people }: Place, programId: string, index: number) {
  const staff = demoStaff();
  const emailOf = ([role, place]: [Role, number]) =>
    staff.filter((person) => person.role === role)[place]?.email ?? '';
  return (programTraits[index]?.leads ?? []).flatMap((lead) => {
    const membership = people.get(emailOf(lead));
    if (!membership) return [];
    return {
      organization_id: command.organizationId,
      id: uuidv7(),
      program_id: programId,
      membership_id: membership,
      since: noonOf(addInterval(today, { days: -400 })),
    };
  });
}

function enrollmentRow({ today }: Place, episode: DemoEpisode, phases: string[]) {
  const { state, startedDaysAgo, endedDaysAgo, sinceDaysAgo, aheadDays, phase } = episode;
  const back = (daysAgo: number | null) =>
    daysAgo === null ? null : addInterval(today, { days: -daysAgo });
  const ahead = aheadDays === null ? null : addInterval(today, { days: aheadDays });
  return {
    id: uuidv7(),
    state,
    state_since: noonOf(addInterval(today, { days: -sinceDaysAgo })),
    planned_for: state === 'PLANNED' ? ahead : null,
    started_on: back(startedDaysAgo),
    ended_on: back(endedDaysAgo),
    back_on: state === 'ON_HOLD' ? ahead : null,
    phase_id: phase === null ? null : (phases[phase] ?? null),
    priority: episode.priority,
    leave_reason: episode.reason,
  };
}

const noonOf = (day: LocalDate) => momentAt(day, NOON, DEMO_TIME_ZONE);

/** What happened to every episode, to be recorded when it did. */
export async function programEvents(
  owner: pg.ClientBase | pg.Pool,
  organizationId: string,
  members: readonly DemoMember[],
): Promise<{ member: DemoMember; event: PlannedEvent }[]> {
  const { rows } = await owner.query<KeyRow>(
    `select e.id as enrollment, p.id as program, p.name, x.value::int as number,
       array(select f.id from program_phase f
         where f.organization_id = p.organization_id and f.program_id = p.id
         order by f.position) as phases
     from enrollment e
     join program p on p.organization_id = e.organization_id and p.id = e.program_id
     join external_identifier x on x.organization_id = e.organization_id
       and x.subject = 'MEMBER' and x.subject_id = e.member_id
     where e.organization_id = $1`,
    [organizationId],
  );
  const keys = new Map(rows.map((row) => [`${String(row.number)} ${row.name}`, row]));
  return demoEpisodes(members).flatMap((episode) => {
    const { member, program } = episode;
    const known = keys.get(`${String(member.number)} ${demoPrograms[program]?.name ?? ''}`);
    // One that was enrolled by hand while the network was loading is not of the demo.
    if (!known) return [];
    return movesOf(episode).map(({ daysAgo, move, from, to, phase }, step) => ({
      member,
      event: {
        daysAgo,
        // Moves of one day keep their order.
        part: 0.9,
        minutesBefore: 60 - step,
        by: 'COUNSELOR',
        draft: {
          kind: 'ENROLLMENT_CHANGED',
          details: {
            enrollment: known.enrollment,
            program: known.program,
            move,
            from,
            to,
            phase: phase === null ? null : (known.phases[phase] ?? null),
            priority: episode.priority,
            reason: move === 'LEAVE' ? episode.reason : null,
          },
        },
      } satisfies PlannedEvent,
    }));
  });
}

interface KeyRow {
  enrollment: string;
  program: string;
  name: string;
  number: number;
  phases: string[];
}

/** One place more, so that somebody is to be told of it. */
export async function openPlace(command: Command): Promise<void> {
  const { name } = demoPrograms[PLACE_OPENS_IN] ?? { name: '' };
  const row = await command.db
    .selectFrom('program')
    .select('id')
    .where('name', '=', name)
    .executeTakeFirst();
  const program = row && (await lockedProgram(command, row.id));
  if (!program) return;
  await keepingPlaceTask(command, program, null, async () => {
    program.edit({ ...program, capacity: (program.capacity ?? 0) + 1 });
    await command.em.flush();
  });
}
