import { sql } from 'kysely';
import type { Command } from '../app/lane.ts';
import { oneOf } from '../common/one-of.ts';
import type { Sealer } from '../common/sealed.ts';
import type { Role } from '../generated/schema.ts';
import { lockedPeople } from '../members/care-team.service.ts';
import { judge } from '../members/likeness.ts';
import { Program } from '../programs/program.entity.ts';
import type { RowDraft } from './import-row.ts';

/**
 * Of the members who are alike in one way so many are looked at. More have one birth date where another system
 * writes it for who has none: of those the same name is looked for.
 */
const MOST_ALIKE = 20;

/** Somebody of the staff. */
export interface StaffPerson {
  key: string;
  roles: Role[];
}

/** The members who have these names in another system already. */
export async function knownKeys(
  { db }: Command,
  system: string,
  keys: readonly string[],
): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('external_identifier')
    .select(['value', 'subject_id'])
    .where('system', '=', system)
    .where('subject', '=', 'MEMBER')
    .where(oneOf('value', keys))
    .where('ended_at', 'is', null)
    .execute();
  return new Map(rows.map(({ value, subject_id: id }) => [value, id]));
}

/**
 * Who works here, by e-mail address in lower case.
 * @param held whether they work here until this command is done; programs and members are locked before
 */
export async function staffByEmail(
  command: Command,
  emails: readonly string[],
  held: boolean,
): Promise<Map<string, StaffPerson>> {
  const { db, organizationId } = command;
  const { rows } = await sql<{ address: string; membership_id: string; roles: Role[] }>`
    select * from auth.staff_by_email(${organizationId}::uuid, ${emails}::text[])`.execute(db);
  const people = rows.map(({ address, membership_id: key, roles }) => ({ address, key, roles }));
  if (!held) return new Map(people.map(({ address, ...person }) => [address, person]));
  const locked = await lockedPeople(
    command,
    people.map(({ key }) => key),
  );
  const rolesOf = new Map(locked.map(({ id, roles }) => [id, roles]));
  return new Map(
    people.flatMap(({ address, key }) => {
      const roles = rolesOf.get(key);
      return roles ? [[address, { key, roles }]] : [];
    }),
  );
}

/** Programs that run, by each of these names as it is written: names are compared as `sameName` does. */
export async function programsNamed(
  { db, em, organizationId }: Command,
  names: readonly string[],
): Promise<Map<string, Program>> {
  if (names.length === 0) return new Map();
  const { rows } = await sql<{ asked: string; id: string }>`
    select asked.name as asked, program.id
    from (select distinct unnest(${names}::text[]) as name) asked
    join program on app.name_key(program.name) = app.name_key(asked.name)
    where program.organization_id = ${organizationId}::uuid and program.ended_at is null`.execute(
    db,
  );
  const programs = await em.find(Program, {
    organizationId,
    id: { $in: rows.map(({ id }) => id) },
  });
  const byKey = new Map(programs.map((program) => [program.id, program]));
  return new Map(
    rows.flatMap(({ asked, id }) => {
      const program = byKey.get(id);
      return program ? [[asked, program]] : [];
    }),
  );
}

interface AlikeRow {
  row: number;
  id: string;
  name_likeness: number;
  same_birth_date: boolean;
  same_phone: boolean;
}

/**
 * Rows of people who are likely a member already, with that member's key: by the rule by which staff are
 * warned before they enroll somebody.
 */
export async function alikeMembers(
  { db, organizationId }: Command,
  sealer: Sealer,
  drafts: readonly RowDraft[],
): Promise<Map<number, string>> {
  const asked = drafts.filter(({ isAnother }) => !isAnother);
  const phones = asked.map(({ member: { phone } }) =>
    phone == null ? null : sealer.blindIndex(organizationId, phone),
  );
  const { rows } = await sql<AlikeRow>`
    select asked.row, m.id, coalesce(m.name_likeness, 0) as name_likeness,
      coalesce(m.birth_date = asked.born, false) as same_birth_date,
      coalesce(m.phone_index = asked.phone, false) as same_phone
    from unnest(${asked.map(({ row }) => row)}::int[],
        ${asked.map(({ member }) => member.legalName ?? null)}::text[],
        ${asked.map(({ member }) => member.birthDate ?? null)}::date[],
        ${phones}::text[]) as asked (row, name, born, phone)
    cross join lateral (
      (select m.id, m.birth_date, m.phone_index, 0::real as name_likeness from member m
       where m.organization_id = ${organizationId}::uuid and m.merged_into_id is null
         and m.phone_index = asked.phone
       order by m.id desc limit ${MOST_ALIKE})
      union all
      (select m.id, m.birth_date, m.phone_index,
         similarity(app.plain(m.legal_name), app.plain(asked.name)) as name_likeness
       from (
         select id, birth_date, phone_index, legal_name from member
         where organization_id = ${organizationId}::uuid and merged_into_id is null
           and birth_date = asked.born
         limit ${MOST_ALIKE}
       ) m)
      union all
      (select m.id, m.birth_date, m.phone_index, 1::real as name_likeness from member m
       where m.organization_id = ${organizationId}::uuid and m.merged_into_id is null
         and m.birth_date = asked.born and lower(m.legal_name) = lower(asked.name)
       order by m.id desc limit 1)
    ) m
    order by asked.row, m.id`.execute(db);
  const likely = rows.filter(
    ({ name_likeness, same_birth_date, same_phone }) =>
      judge(
        { alias: 0, legalName: name_likeness, birthDate: same_birth_date, phone: same_phone },
        true,
      )?.likely,
  );
  return new Map(likely.map(({ row, id }) => [row, id]));
}
