import type { Command } from '../app/lane.ts';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { keyOf } from '../common/ids.ts';
import { Refusal, userError } from '../common/user-error.ts';
import { keepOpen } from '../residences/locked-houses.service.ts';
import { lastRoll, occurrenceRow } from './occurrence-changes.ts';
import { computedOn, occurrenceOn, type SessionRow } from './occurrences.ts';
import { isRunning } from './running-holder.ts';
import { managedSessions } from './session-policy.ts';
import { partsOf, selectSessions } from './session.rows.ts';
import { dayAfter, splitSeries, type Split } from './split-series.ts';

/** The occurrence that somebody chose to change. */
export interface Choice {
  session: SessionRow;
  date: string;
  /** The session's series, the pieces that are not over. */
  pieces: SessionRow[];
  /** Whether the group or the house that holds it goes on, and does so until the command is done. */
  goesOn: boolean;
}

/**
 * Locks who holds what was chosen, and its series.
 * @throws Refusal where there is no such occurrence for the viewer to change, or the session is of another version
 */
export async function lockedChoice(
  ctx: Context,
  command: Command,
  id: string,
  version: number,
): Promise<Choice> {
  const key = keyOf('SessionOccurrence', id);
  const { sessionKey, date } = partsOf(key ?? '');
  const notFound = new Refusal(userError('NOT_FOUND', ['occurrenceId']));
  if (!key) throw notFound;
  const known = await selectSessions(command.db)
    .where('id', '=', sessionKey)
    .where(managedSessions(requireViewer(ctx)))
    .executeTakeFirst();
  if (!known) throw notFound;
  // Before what they hold, as whoever ends them does.
  const goesOn = await holderGoesOn(command, known);
  // In the order of keys, so that two changes of one series never wait for each other.
  const series = await selectSessions(command.db)
    .where('series_id', '=', known.series_id)
    .orderBy('id')
    .forUpdate()
    .execute();
  const session = series.find((piece) => piece.id === sessionKey);
  if (!session) throw notFound;
  const row = await occurrenceRow(command, sessionKey, date);
  if (!occurrenceOn(session, row, date)) throw notFound;
  if (session.version !== version) {
    throw new Refusal(userError('STALE_VERSION', ['expectedVersion']));
  }
  return { session, date, pieces: series.filter((piece) => piece.ended_at === null), goesOn };
}

async function holderGoesOn(
  command: Command,
  { program_id: program, group_id: group, residence_id: house }: SessionRow,
): Promise<boolean> {
  if (program !== null) return isRunning(command, 'program', program);
  if (group !== null) return isRunning(command, 'support_group', group);
  return house === null || (await keepOpen(command, [house])).has(house);
}

/**
 * Where the series is split: at the chosen day, or after the last roll of all.
 * @throws Refusal where what has a roll would change
 */
export async function splitAt(command: Command, choice: Choice, all: boolean): Promise<Split> {
  const { session, date, pieces } = choice;
  const rolled = await lastRoll(command, all ? pieces.map(({ id }) => id) : [session.id]);
  if (!all && rolled !== null && rolled >= date) {
    const message = 'What has a roll stays as it was held.';
    throw new Refusal(userError('STATE_NOT_ALLOWED', ['scope'], message));
  }
  const earliest = pieces.map((piece) => piece.starts_on).sort()[0] ?? date;
  const from = all ? (rolled === null ? earliest : dayAfter(rolled)) : firstOr(session, date);
  const chosen = toPiece(session);
  return splitSeries(pieces.map(toPiece), chosen, from, all);
}

/** The chosen day; the session's first day where nothing is held between the two. */
function firstOr(session: SessionRow, date: string): string {
  for (let day = session.starts_on; day < date; day = dayAfter(day)) {
    if (computedOn(session, day)) return date;
    // What is held so rarely is split anyway.
    if (day > dayAfter(session.starts_on, 31)) return date;
  }
  return session.starts_on;
}

const toPiece = ({ id, starts_on: startsOn, ends_on: endsOn }: SessionRow) => ({
  id,
  startsOn,
  endsOn,
});
