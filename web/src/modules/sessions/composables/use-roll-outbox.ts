import { useEventListener, useIntervalFn } from '@vueuse/core';
import { computed, onScopeDispose, shallowRef } from 'vue';
import { graphqlClient } from '../../../app/graphql-client.ts';
import { dropRoll, keepRoll, keptRolls, type KeptRoll } from '../../../app/kept-on-device.ts';
import { useSession } from '../../../app/session.ts';
import { RollRecordDocument } from '../../../generated/graphql.ts';
import type {
  RollRecordInput,
  SessionRollFieldsFragment,
  UserErrorCode,
} from '../../../generated/graphql.ts';
import { differences } from './roll-marks.ts';

const RETRY_MS = 15_000;

/** How a roll that was saved here stands. */
export interface Standing {
  /** `kept`: on this device, not known to be stored. */
  state: 'kept' | 'sending' | 'sent' | 'conflict' | 'refused';
  roll: KeptRoll;
  /** When the server answered. */
  sentAt?: string;
  /** The roll as the server has it. */
  recorded?: SessionRollFieldsFragment;
  code?: UserErrorCode;
}

const standings = shallowRef<ReadonlyMap<string, Standing>>(new Map());

/**
 * Rolls on their way to the server. A roll is kept on the device first, and sent when there is a network,
 * with one key however often: it outlives a reload, and is recorded once.
 */
export function useRollOutbox() {
  const { viewer } = useSession();

  return {
    standingOf: (occurrenceId: string) => computed(() => standings.value.get(occurrenceId) ?? null),
    save,
    drop,
    /** Sends what waits as a correction of what somebody else recorded. */
    correct,
  };

  async function save(
    occurrenceId: string,
    expectedVersion: number,
    input: RollRecordInput,
  ): Promise<void> {
    const personId = viewer.value?.person.id;
    if (!personId) return;
    const roll: KeptRoll = {
      occurrenceId,
      personId,
      idempotencyKey: crypto.randomUUID(),
      expectedVersion,
      entries: input.entries.map(({ memberId, state, reason }) => ({
        memberId,
        state,
        reason: reason ?? null,
      })),
      walkIns: (input.walkIns ?? []).map(({ memberId, state }) => ({
        memberId,
        state: state ?? 'PRESENT',
      })),
      keptAt: new Date().toISOString(),
    };
    await keepRoll(roll);
    stand({ state: 'kept', roll });
    await send(roll);
  }

  async function correct({ roll, recorded }: Standing): Promise<void> {
    if (!recorded) return;
    const next = {
      ...roll,
      expectedVersion: recorded.version,
      idempotencyKey: crypto.randomUUID(),
    };
    await keepRoll(next);
    await send(next);
  }
}

/**
 * Sends what waits for as long as the calling component lives, also what an earlier page left behind.
 * Who signs in next begins with nothing.
 */
export function useRollSending(): void {
  const { viewer } = useSession();
  useEventListener('online', () => void sendAll());
  useIntervalFn(() => void sendAll(), RETRY_MS);
  onScopeDispose(() => (standings.value = new Map()));
  void takeUp();

  async function takeUp(): Promise<void> {
    const personId = viewer.value?.person.id;
    if (!personId) return;
    for (const roll of await keptRolls(personId)) {
      if (!standings.value.has(roll.occurrenceId)) stand({ state: 'kept', roll });
    }
    await sendAll();
  }
}

/** Lets go of a roll, with what was marked on it. */
async function drop(occurrenceId: string): Promise<void> {
  await dropRoll(occurrenceId);
  const next = new Map(standings.value);
  next.delete(occurrenceId);
  standings.value = next;
}

async function sendAll(): Promise<void> {
  for (const { state, roll } of standings.value.values()) {
    if (state === 'kept' && navigator.onLine) await send(roll);
  }
}

async function send(roll: KeptRoll): Promise<void> {
  stand({ state: 'sending', roll });
  const { occurrenceId, expectedVersion, idempotencyKey, entries, walkIns } = roll;
  const input = { entries, walkIns } as RollRecordInput;
  const { data } = await graphqlClient.value
    .mutation(RollRecordDocument, { occurrenceId, expectedVersion, input, idempotencyKey })
    .toPromise();
  // Without an answer it stays here, and its key makes the next attempt harmless.
  if (!data) return stand({ state: 'kept', roll });
  const { roll: recorded, userErrors } = data.rollRecord;
  const [mistake] = userErrors;
  const sentAt = new Date().toISOString();
  if (mistake && mistake.code !== 'STALE_VERSION') {
    return stand({ state: 'refused', roll, code: mistake.code });
  }
  const differ = mistake && recorded ? differences(recorded.entries, roll) : [];
  if (differ.length > 0 && recorded) return stand({ state: 'conflict', roll, recorded });
  await dropRoll(occurrenceId);
  stand({ state: 'sent', roll, sentAt, ...(recorded && { recorded }) });
}

function stand(standing: Standing): void {
  standings.value = new Map(standings.value).set(standing.roll.occurrenceId, standing);
}
