import { useKeptDraft } from '../../../composables/use-kept-draft.ts';
import { computed, ref, shallowRef } from 'vue';
import { graphqlClient } from '../../../app/graphql-client.ts';
import { problemOf, type Problem } from '../../../app/problem.ts';
import { useSession } from '../../../app/session.ts';
import { dayIn } from '../../../composables/zone-days.ts';
import {
  GroupListDocument,
  GroupSessionCreateDocument,
  HouseSessionCreateDocument,
  ProgramListDocument,
  ProgramSessionCreateDocument,
  ProgramSessionEditDocument,
  ResidenceListDocument,
  SessionOccurrenceDocument,
} from '../../../generated/graphql.ts';
import type {
  AppointmentFieldsFragment,
  OccurrenceScope,
  PersonFieldsFragment,
  UserErrorFieldsFragment,
} from '../../../generated/graphql.ts';
import {
  draftOf,
  emptySession,
  rebased,
  toSessionInput,
  type SessionDraft,
} from './session-draft.ts';
import type { Occurrence } from './held-days.ts';

/** A program, a group or a house, with who leads, hosts or runs it. */
interface Holder {
  id: string;
  name: string;
  people: readonly PersonFieldsFragment[];
  kind: HolderKind;
  /** The zone of what it holds, where it has one of its own. */
  zone?: string;
}

export type HolderKind = 'PROGRAM' | 'GROUP' | 'HOUSE';

/** What is typed stays in this window: with what it changes, and which version was before somebody's eyes. */
interface KeptDraft {
  scope: OccurrenceScope;
  version: number | null;
  draft: SessionDraft;
}

/**
 * A session on its way into the calendar: a new one, or a change of one that is there.
 * @param holderId the program, group or house that a new one begins with
 */
export function useSessionForm(occurrenceId: string | null, holderId = '') {
  const { viewer, timeZone, may } = useSession();
  const today = dayIn(timeZone.value, Date.now());
  const place = `session:${occurrenceId ?? `new${holderId}`}`;
  const kept = useKeptDraft<KeptDraft>(place, {
    scope: 'THIS',
    version: null,
    draft: begin(),
  });
  const draft = computed({
    get: () => kept.value.draft,
    set: (changed) => (kept.value.draft = changed),
  });
  const scope = computed({
    get: () => kept.value.scope,
    set: (wanted) => {
      const changed = rebased(draft.value, fresh(scope.value), fresh(wanted));
      kept.value = { ...kept.value, scope: wanted, draft: changed };
    },
  });
  const occurrence = shallowRef<Occurrence | null>(null);
  const holders = shallowRef<Holder[]>([]);
  const loading = ref(true);
  const gone = ref(false);
  const sending = ref(false);
  const problem = shallowRef<Problem | null>(null);
  const mistakes = shallowRef<UserErrorFieldsFragment[]>([]);
  /** Appointments for which it was refused. */
  const conflicts = shallowRef<readonly AppointmentFieldsFragment[]>([]);
  let key = crypto.randomUUID();

  /** Whether something was typed that is not stored. */
  const begun = computed(
    () => !loading.value && JSON.stringify(draft.value) !== JSON.stringify(fresh(scope.value)),
  );
  const zone = computed(() => {
    const holder = holders.value.find(({ id }) => id === draft.value.holderId);
    return occurrence.value?.session.timeZone ?? holder?.zone ?? timeZone.value;
  });
  const people = computed(() => {
    const leads = holders.value.find(({ id }) => id === draft.value.holderId)?.people ?? [];
    const me = viewer.value ? [viewer.value.person] : [];
    const held = occurrence.value;
    const known = [
      ...leads,
      ...(held?.facilitators ?? []),
      ...(held?.session.facilitators ?? []),
      ...me,
    ];
    return [...new Map(known.map((person) => [person.id, person])).values()];
  });
  void load();

  return {
    draft,
    begun,
    scope,
    occurrence,
    holders,
    people,
    zone,
    loading,
    gone,
    sending,
    problem,
    mistakes,
    conflicts,
    load,
    clear,
    save,
    /** The draft as it is sent: one occurrence has no rule. */
    sent,
  };

  async function load(): Promise<void> {
    // Who runs a house and no program is not asked for one.
    const runsPrograms = may('PROGRAM_MANAGE');
    const client = graphqlClient.value;
    const [listed, grouped, housed, found] = await Promise.all([
      runsPrograms ? client.query(ProgramListDocument, { first: 100 }).toPromise() : null,
      runsPrograms ? client.query(GroupListDocument, { first: 100 }).toPromise() : null,
      client.query(ResidenceListDocument, { first: 100 }).toPromise(),
      occurrenceId === null
        ? null
        : graphqlClient.value
            .query(
              SessionOccurrenceDocument,
              { id: occurrenceId },
              { requestPolicy: 'network-only' },
            )
            .toPromise(),
    ]);
    const error = listed?.error ?? grouped?.error ?? housed.error ?? found?.error;
    problem.value = error ? problemOf(error) : null;
    holders.value = [
      ...(listed?.data?.programs?.nodes ?? []).map(({ id, name, leads: people }) => ({
        id,
        name,
        people,
        kind: 'PROGRAM' as const,
      })),
      ...(grouped?.data?.groups?.nodes ?? []).map(({ id, name, hosts: people }) => ({
        id,
        name,
        people,
        kind: 'GROUP' as const,
      })),
      ...(housed.data?.residences?.nodes ?? [])
        .filter(({ viewerManages, endedAt }) => viewerManages && endedAt === null)
        .map(({ id, name, managers: people, timeZone: of }) => ({
          id,
          name,
          people,
          kind: 'HOUSE' as const,
          zone: of,
        })),
    ];
    if (found?.data) {
      const { node } = found.data;
      occurrence.value = node?.__typename === 'SessionOccurrence' ? (node as Occurrence) : null;
      gone.value = occurrence.value === null;
      const version = occurrence.value?.session.version ?? null;
      // What was typed over another version would take back what somebody has changed since.
      if (kept.value.version !== version) {
        kept.value = { scope: 'THIS', version, draft: fresh('THIS') };
      }
    }
    loading.value = false;
  }

  function begin(): SessionDraft {
    return { ...emptySession(today), holderId };
  }

  /** What the form begins with. */
  function fresh(of: OccurrenceScope): SessionDraft {
    return occurrence.value ? draftOf(occurrence.value, of) : begin();
  }

  function clear(): void {
    draft.value = fresh(scope.value);
  }

  function sent() {
    const input = toSessionInput(draft.value, zone.value);
    if (!occurrence.value || scope.value !== 'THIS') return input;
    const schedule = { ...input.schedule, rrule: null, endsOn: null, exceptions: [] };
    return { ...input, schedule };
  }

  /** @returns whether it is stored */
  async function save(): Promise<boolean> {
    const held = occurrence.value;
    // What could not be read is not made anew.
    if (occurrenceId !== null && !held) return false;
    sending.value = true;
    const input = sent();
    const { error, errors, standing } = held ? await edit(held) : await create();
    sending.value = false;
    problem.value = error ? problemOf(error) : null;
    mistakes.value = errors ?? [];
    conflicts.value = standing ?? [];
    // Without an answer it may have happened: only then the same key is sent again.
    if (!error) key = crypto.randomUUID();
    const stored = !error && errors?.length === 0;
    if (stored) sessionStorage.removeItem(place);
    return stored;

    async function create() {
      const { holderId: id } = draft.value;
      const kind = holders.value.find((holder) => holder.id === id)?.kind;
      if (kind === 'HOUSE') return createOfHouse(id);
      return kind === 'GROUP' ? createOfGroup(id) : createOfProgram(id);
    }

    async function createOfProgram(programId: string) {
      const { data, error: failed } = await graphqlClient.value
        .mutation(ProgramSessionCreateDocument, { programId, input, idempotencyKey: key })
        .toPromise();
      const { userErrors: errors, conflicts: standing } = data?.programSessionCreate ?? {};
      return { error: failed, errors, standing };
    }

    async function createOfGroup(groupId: string) {
      const { data, error: failed } = await graphqlClient.value
        .mutation(GroupSessionCreateDocument, { groupId, input, idempotencyKey: key })
        .toPromise();
      const { userErrors: errors, conflicts: standing } = data?.groupSessionCreate ?? {};
      return { error: failed, errors, standing };
    }

    async function createOfHouse(residenceId: string) {
      const { data, error: failed } = await graphqlClient.value
        .mutation(HouseSessionCreateDocument, { residenceId, input, idempotencyKey: key })
        .toPromise();
      const { userErrors: errors, conflicts: standing } = data?.houseSessionCreate ?? {};
      return { error: failed, errors, standing };
    }

    async function edit({ id, session }: Occurrence) {
      const { data, error: failed } = await graphqlClient.value
        .mutation(ProgramSessionEditDocument, {
          occurrenceId: id,
          scope: scope.value,
          expectedVersion: session.version,
          input,
          idempotencyKey: key,
        })
        .toPromise();
      const { userErrors: errors, conflicts: standing } = data?.programSessionEdit ?? {};
      return { error: failed, errors, standing };
    }
  }
}
