import { z } from '../../../app/zod.ts';
import type {
  NarrLevel,
  ResidenceBoardQuery,
  ResidenceInput,
  ResidenceWelcome,
  Weekday,
} from '../../../generated/graphql.ts';
import { e164 } from '../../../composables/e164.ts';

export const LEVELS = ['I', 'II', 'III', 'IV'] as const satisfies readonly NarrLevel[];
export const WELCOMES = ['EVERYONE', 'WOMEN', 'MEN'] as const satisfies readonly ResidenceWelcome[];
export const WEEKDAYS = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
] as const satisfies readonly Weekday[];

/** A bed or room as typed; without an id it is new. */
export interface BedPartDraft {
  /** Tells rows apart, also new ones. */
  row: string;
  id: string | null;
  name: string;
}

export interface RoomDraft extends BedPartDraft {
  beds: BedPartDraft[];
}

/** What the form of a residence holds, as typed. */
export interface ResidenceDraft {
  name: string;
  level: NarrLevel;
  address: string;
  phone: string;
  timeZone: string;
  /** ISO 4217. */
  currency: string;
  description: string;
  welcomes: ResidenceWelcome;
  wheelchair: boolean;
  pets: boolean;
  children: boolean;
  medicationStorage: boolean;
  /** By weekday from Monday on; empty where there is none. */
  curfew: Record<Weekday, string>;
  /** One a line. */
  houseRules: string;
  managerIds: string[];
  rooms: RoomDraft[];
}

const part = (name = ''): BedPartDraft => ({ row: crypto.randomUUID(), id: null, name });
export const newBed = part;
export const newRoom = (name = ''): RoomDraft => ({ ...part(name), beds: [part()] });

export const emptyResidence = (timeZone: string): ResidenceDraft => ({
  name: '',
  level: 'II',
  address: '',
  phone: '',
  timeZone,
  currency: 'USD',
  description: '',
  welcomes: 'EVERYONE',
  wheelchair: false,
  pets: false,
  children: false,
  medicationStorage: false,
  curfew: Object.fromEntries(WEEKDAYS.map((day) => [day, ''])) as Record<Weekday, string>,
  houseRules: '',
  managerIds: [],
  rooms: [],
});

/** The draft of a residence as it is. */
export function draftOf(residence: NonNullable<ResidenceBoardQuery['residence']>): ResidenceDraft {
  const { name, level, timeZone, welcomes, wheelchair, pets, children } = residence;
  const curfew = emptyResidence(timeZone).curfew;
  for (const { weekday, at } of residence.curfew) curfew[weekday] = at.slice(0, 5);
  const of = (one: { id: string; name: string }) => ({ row: one.id, id: one.id, name: one.name });
  return {
    name,
    level,
    timeZone,
    currency: residence.currency,
    welcomes,
    wheelchair,
    pets,
    children,
    medicationStorage: residence.medicationStorage,
    address: residence.address ?? '',
    phone: residence.phone ?? '',
    description: residence.description ?? '',
    curfew,
    houseRules: residence.houseRules.join('\n'),
    managerIds: residence.managers.map(({ id }) => id),
    rooms: residence.rooms.map((room) => ({ ...of(room), beds: room.beds.map(of) })),
  };
}

const named = (missing: string, longest: number) =>
  z.string().trim().min(1, missing).max(longest, 'errors.TOO_LONG');

/** Checks a draft; the messages are keys of words. */
export const residenceSchema = z.object({
  name: named('residences.form.nameMissing', 120),
  address: z.string().trim().max(300, 'errors.TOO_LONG'),
  phone: z.string().refine((typed) => typed.trim() === '' || e164(typed), 'errors.INVALID'),
  description: z.string().trim().max(2000, 'errors.TOO_LONG'),
  houseRules: z.string().refine((typed) => linesOf(typed).length <= 40, 'errors.OUT_OF_RANGE'),
  rooms: z.array(
    z.object({
      name: named('residences.form.roomMissing', 60),
      beds: z.array(z.object({ name: named('residences.form.bedMissing', 60) })),
    }),
  ),
});

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Takes a draft that was checked. */
export function toInput(draft: ResidenceDraft): ResidenceInput {
  const { level, timeZone, welcomes, wheelchair, pets, children, medicationStorage } = draft;
  const of = ({ id, name }: BedPartDraft) => ({ id, name: name.trim() });
  return {
    name: draft.name.trim(),
    level,
    timeZone,
    currency: draft.currency,
    welcomes,
    wheelchair,
    pets,
    children,
    medicationStorage,
    address: draft.address.trim() || null,
    phone: draft.phone.trim() ? e164(draft.phone) : null,
    description: draft.description.trim() || null,
    curfew: WEEKDAYS.flatMap((weekday) =>
      draft.curfew[weekday] ? [{ weekday, at: draft.curfew[weekday] }] : [],
    ),
    houseRules: linesOf(draft.houseRules),
    managerIds: draft.managerIds,
    rooms: draft.rooms.map((room) => ({ ...of(room), beds: room.beds.map(of) })),
  };
}
