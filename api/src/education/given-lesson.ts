import type { Command } from '../app/lane.ts';
import { keyOf } from '../common/ids.ts';
import { Refusal, userError } from '../common/user-error.ts';
import type { KeptContents } from './lesson-content.ts';
import { libraryByKey } from './library/lesson-library.ts';

/** A lesson that is given now, of the library or of the organization's own. */
interface GivenLesson {
  key: string;
  version: number;
  contents: KeptContents;
}

/** @throws Refusal NOT_FOUND when there is none, or it has ended */
export async function givenLesson(
  { db }: Command,
  id: string,
  field: string[],
): Promise<GivenLesson> {
  const key = keyOf('Lesson', id);
  const known = key === undefined ? undefined : libraryByKey.get(key);
  if (key !== undefined && known) return { key, version: known.version, contents: known.contents };
  const own =
    key &&
    (await db
      .selectFrom('lesson')
      .select(['id', 'version', 'contents'])
      .where('id', '=', key)
      .where('ended_at', 'is', null)
      .executeTakeFirst());
  if (!own) throw new Refusal(userError('NOT_FOUND', field));
  return { key: own.id, version: own.version, contents: own.contents };
}
