import { sql, type RawBuilder, type SqlBool } from 'kysely';
import type { FellowshipCode, MeetingAudience, MeetingFilter } from '../generated/schema.ts';
import { allFellowships, fellowshipNamed, fellowshipOf } from './fellowships.ts';

/** By which types lists say for whom a meeting is. */
const AUDIENCE_TYPES: Record<MeetingAudience, readonly string[]> = {
  VETERANS: ['VET'],
  LGBTQ: ['LGBTQ', 'G', 'L', 'BI', 'T', 'NB'],
  WOMEN: ['W'],
  MEN: ['M'],
  YOUNG_PEOPLE: ['Y'],
  SENIORS: ['SEN'],
  INDIGENOUS: ['N', 'NDG'],
  PEOPLE_OF_COLOR: ['POC'],
  FAMILIES: ['FAM'],
};
const SECULAR_TYPE = 'A';
const MEDICATION_TYPE = 'MAT';

const audiences = Object.keys(AUDIENCE_TYPES) as MeetingAudience[];

/**
 * What is known of a meeting from its types and its fellowship; what no list says is not claimed.
 * @param isOwn of a group of the organization, which says itself in what it differs from its fellowship
 */
export function traitsOf(types: readonly string[], code: FellowshipCode | null, isOwn = false) {
  const fellowship = code === null ? null : fellowshipOf(code);
  const known = isOwn ? null : fellowship;
  return {
    fellowship,
    secular: types.includes(SECULAR_TYPE) || known?.secular === true,
    medicationWelcoming: types.includes(MEDICATION_TYPE) || known?.medicationWelcoming === true,
    audiences: audiences.filter(
      (audience) =>
        AUDIENCE_TYPES[audience].some((type) => types.includes(type)) ||
        known?.audiences?.includes(audience) === true,
    ),
  };
}

/** The types by which a list says what a group says of itself. */
export const typesOfTraits = (group: {
  secular: boolean;
  medicationWelcoming: boolean;
  audiences: readonly MeetingAudience[];
}): string[] => [
  ...(group.secular ? [SECULAR_TYPE] : []),
  ...(group.medicationWelcoming ? [MEDICATION_TYPE] : []),
  ...group.audiences.flatMap((audience) => AUDIENCE_TYPES[audience].slice(0, 1)),
];

/** The fellowship of a listed meeting, by who answers for the listing, else by its own name. */
export const fellowshipOfListing = (entityName: string | null, name: string) =>
  fellowshipNamed(entityName ?? '') ?? fellowshipNamed(name);

/** The meeting's own fellowship, else that of the feed it comes from. */
export const knownFellowship = sql<FellowshipCode | null>`coalesce(meeting.fellowship, (
  select f.fellowship from meeting_feed f
  where f.organization_id = meeting.organization_id and f.id = meeting.feed_id))`;

/** The rule of `traitsOf` for the database: what a filter asks of the traits of meetings. */
export function traitConditions(filter: MeetingFilter): RawBuilder<SqlBool>[] {
  const all: RawBuilder<SqlBool>[] = [];
  if (filter.fellowships != null) all.push(isOf(filter.fellowships));
  if (filter.secular) all.push(either([SECULAR_TYPE], ({ secular }) => secular === true));
  if (filter.medicationWelcoming) {
    const welcomes = ({ medicationWelcoming }: Traits) => medicationWelcoming === true;
    all.push(either([MEDICATION_TYPE], welcomes));
  }
  if (filter.audiences != null) {
    const wanted = filter.audiences;
    const types = wanted.flatMap((audience) => AUDIENCE_TYPES[audience]);
    const serves = (one: Traits) => wanted.some((audience) => one.audiences?.includes(audience));
    all.push(either(types, serves));
  }
  return all;
}

type Traits = ReturnType<typeof fellowshipOf>;

const isOf = (codes: readonly (FellowshipCode | undefined)[]) =>
  sql<SqlBool>`${knownFellowship} = any (${codes}::text[])`;

/** Whether a meeting's own types say so, or its fellowship is such a one; a group of our own says it itself. */
function either(types: readonly string[], fits: (one: Traits) => boolean): RawBuilder<SqlBool> {
  const codes = allFellowships()
    .filter(fits)
    .map(({ code }) => code);
  return sql<SqlBool>`(types && ${types}::text[] or (feed_id is not null and ${isOf(codes)}))`;
}
