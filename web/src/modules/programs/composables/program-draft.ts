import { z } from '../../../app/zod.ts';
import type {
  ProgramFieldsFragment,
  ProgramInput,
  ProgramKind,
} from '../../../generated/graphql.ts';

export const KINDS = [
  'COUNSELING',
  'THERAPY',
  'GROUP',
  'RECOVERY_COACHING',
  'MEDICATION',
] as const satisfies readonly ProgramKind[];

/** Languages that are offered; a program keeps others that it has. */
export const LANGUAGES: readonly string[] = ['en', 'es', 'fr', 'ht', 'pt', 'zh', 'vi', 'ru', 'ar'];

/** A phase as typed; without an id it is new. */
export interface PhaseDraft {
  /** Tells rows apart, also new ones. */
  row: string;
  id: string | null;
  name: string;
  weeks: string;
}

/** What the form of a program holds, as typed. */
export interface ProgramDraft {
  name: string;
  kind: ProgramKind | '';
  asamLevel: string;
  description: string;
  languages: string[];
  capacity: string;
  leadIds: string[];
  phases: PhaseDraft[];
}

export const EMPTY_DRAFT: ProgramDraft = {
  name: '',
  kind: '',
  asamLevel: '',
  description: '',
  languages: [],
  capacity: '',
  leadIds: [],
  phases: [],
};

export const newPhase = (): PhaseDraft => ({
  row: crypto.randomUUID(),
  id: null,
  name: '',
  weeks: '',
});

/** The draft of a program as it is. */
export function draftOf(program: ProgramFieldsFragment): ProgramDraft {
  return {
    name: program.name,
    kind: program.kind,
    asamLevel: program.asamLevel ?? '',
    description: program.description ?? '',
    languages: [...program.languages],
    capacity: program.capacity?.toString() ?? '',
    leadIds: program.leads.map(({ id }) => id),
    phases: program.phases.map(({ id, name, weeks }) => ({
      row: id,
      id,
      name,
      weeks: weeks?.toString() ?? '',
    })),
  };
}

/** A whole number in a range, or nothing. */
const count = (most: number) =>
  z
    .string()
    .trim()
    .refine((typed) => typed === '' || /^\d{1,6}$/.test(typed), 'errors.INVALID')
    .refine((typed) => typed === '' || (Number(typed) >= 1 && Number(typed) <= most), {
      message: 'errors.OUT_OF_RANGE',
    });

/** Checks a draft; the messages are keys of words. */
export const programSchema = z.object({
  name: z.string().trim().min(1, 'programs.form.nameMissing').max(200, 'errors.TOO_LONG'),
  kind: z.enum(KINDS, 'programs.form.kindMissing'),
  asamLevel: z.string().trim().max(10, 'errors.TOO_LONG'),
  description: z.string().trim().max(2000, 'errors.TOO_LONG'),
  capacity: count(10_000),
  phases: z.array(
    z.object({
      name: z.string().trim().min(1, 'programs.form.phaseNameMissing').max(100, 'errors.TOO_LONG'),
      weeks: count(260),
    }),
  ),
});

/** Takes a draft that was checked. */
export function toInput(draft: ProgramDraft): ProgramInput {
  const number = (typed: string) => (typed.trim() === '' ? null : Number(typed));
  return {
    name: draft.name.trim(),
    kind: z.enum(KINDS).parse(draft.kind),
    asamLevel: draft.asamLevel.trim() || null,
    description: draft.description.trim() || null,
    languages: draft.languages,
    capacity: number(draft.capacity),
    leadIds: draft.leadIds,
    phases: draft.phases.map(({ id, name, weeks }) => ({
      id,
      name: name.trim(),
      weeks: number(weeks),
    })),
  };
}

/** The list with one entry moved up or down. */
export function moved<Entry>(list: readonly Entry[], at: number, by: -1 | 1): Entry[] {
  const to = at + by;
  if (to < 0 || to >= list.length) return [...list];
  return list.with(at, list[to] as Entry).with(to, list[at] as Entry);
}
