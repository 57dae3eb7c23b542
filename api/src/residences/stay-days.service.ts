import type { Command } from '../app/lane.ts';
import type { LocalDate } from '../common/local-date.ts';
import { Refusal, userError } from '../common/user-error.ts';

interface Taken {
  memberKey?: string;
  bedKey: string;
  startedOn: LocalDate;
  field?: string[];
}

/** @throws Refusal when bed or member had another stay on the first day or after it */
export async function refuseIfTaken(
  { db }: Command,
  { memberKey, bedKey, startedOn, field }: Taken,
): Promise<void> {
  const other = await db
    .selectFrom('stay')
    .select('id')
    .where(({ or, eb }) =>
      or([
        eb('bed_id', '=', bedKey),
        ...(memberKey === undefined ? [] : [eb('member_id', '=', memberKey)]),
      ]),
    )
    .where('ended_on', '>', startedOn)
    .whereRef('ended_on', '>', 'started_on')
    .executeTakeFirst();
  if (!other) return;
  const message = 'An earlier stay was still going on on that day.';
  throw new Refusal(userError('OUT_OF_RANGE', field ?? ['input', 'startedOn'], message));
}

/** What is had is there to be had: a bed that was told of later than it was used is counted from its first night. */
export async function countFrom(
  { db }: Command,
  bedId: string,
  startedOn: LocalDate,
): Promise<void> {
  await db
    .updateTable('bed')
    .set({ added_on: startedOn })
    .where('id', '=', bedId)
    .where('added_on', '>', startedOn)
    .execute();
}
