import { sql, type RawBuilder } from 'kysely';

/** By whom something is on a board: by a place on it, or by its host. */
export interface Writer {
  seat_id: string | null;
  host_id: string | null;
}

/** Who did something: the host, or the member behind a place, under whatever name. @param table what they did, which names a writer */
export const personOf = (table: string): RawBuilder<string> => sql<string>`coalesce(
  ${sql.ref(`${table}.host_id`)}, (
    select s.member_id from board_seat s
    where s.organization_id = ${sql.ref(`${table}.organization_id`)}
      and s.id = ${sql.ref(`${table}.seat_id`)}))`;

/** Whether a writer did it, under this name or another of theirs. */
export const isByPerson = (table: string, { seat_id: seat, host_id: host }: Writer) =>
  sql<boolean>`(${personOf(table)} = coalesce(${host}::uuid, (
    select s.member_id from board_seat s where s.id = ${seat}::uuid)))`;
