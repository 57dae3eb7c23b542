import type { CombinedError } from '@urql/core';
import { useI18n } from 'vue-i18n';
import { useSteps, type Mistakes } from '../../../composables/use-steps.ts';
import {
  BedHoldDocument,
  BedReleaseDocument,
  BedReturnDocument,
  BedTakeOutDocument,
  StayEditDocument,
  StayEndDocument,
  StayStartDocument,
  StayTransferDocument,
} from '../../../generated/graphql.ts';
import type {
  BedFieldsFragment,
  BedHoldInput,
  BedOutReason,
  StayEndInput,
  StayFieldsFragment,
  StayStartInput,
  UserErrorFieldsFragment,
} from '../../../generated/graphql.ts';

interface Outcome {
  userErrors: UserErrorFieldsFragment[];
  occupiedBy?: { member: { alias: string } | null } | null;
}

type Bed = Pick<BedFieldsFragment, 'id' | 'version'>;
type Stay = Pick<StayFieldsFragment, 'id' | 'version'>;

/** What whoever gives beds does with them. Each gives what was refused; null when it was done. */
export function useBedActions() {
  const { t } = useI18n();
  const { busy, send, answered, refuse, say } = useSteps();

  return { busy, give, hold, release, takeOut, putBack, transfer, expect, end, refuse };

  async function give(input: StayStartInput): Promise<Mistakes | null> {
    const { data, error } = await send('stay-start', StayStartDocument, { input });
    return outcome(data?.stayStart, error, t('residences.done.GIVE'));
  }

  async function transfer({ id, version }: Stay, bedId: string): Promise<Mistakes | null> {
    const step = { id, expectedVersion: version, bedId };
    const { data, error } = await send('stay-transfer', StayTransferDocument, step);
    return outcome(data?.stayTransfer, error, t('residences.done.MOVE'));
  }

  async function expect({ id, version }: Stay, on: string | null): Promise<Mistakes | null> {
    const step = { id, expectedVersion: version, expectedEndOn: on };
    const { data, error } = await send('stay-edit', StayEditDocument, step);
    return outcome(data?.stayEdit, error, t('residences.done.EXPECT'));
  }

  async function end({ id, version }: Stay, input: StayEndInput): Promise<Mistakes | null> {
    const step = { id, expectedVersion: version, input };
    const { data, error } = await send('stay-end', StayEndDocument, step);
    return outcome(data?.stayEnd, error, t('residences.done.END'));
  }

  async function hold(input: BedHoldInput): Promise<Mistakes | null> {
    const { data, error } = await send('bed-hold', BedHoldDocument, { input });
    return outcome(data?.bedHold, error, t('residences.done.HOLD'));
  }

  async function release({ id, version }: Bed): Promise<Mistakes | null> {
    const step = { id, expectedVersion: version };
    const { data, error } = await send('bed-release', BedReleaseDocument, step);
    return outcome(data?.bedRelease, error, t('residences.done.RELEASE'));
  }

  async function takeOut(
    { id, version }: Bed,
    reason: BedOutReason,
    note: string | null,
  ): Promise<Mistakes | null> {
    const step = { id, expectedVersion: version, reason, note };
    const { data, error } = await send('bed-take-out', BedTakeOutDocument, step);
    return outcome(data?.bedTakeOut, error, t('residences.done.TAKE_OUT'));
  }

  async function putBack({ id, version }: Bed): Promise<Mistakes | null> {
    const step = { id, expectedVersion: version };
    const { data, error } = await send('bed-return', BedReturnDocument, step);
    return outcome(data?.bedReturn, error, t('residences.done.RETURN'));
  }

  function outcome(
    result: Outcome | undefined,
    error: CombinedError | undefined,
    words: string,
  ): Mistakes | null {
    // Whoever was slower is told who was faster.
    const alias = result?.occupiedBy?.member?.alias;
    if (alias) say(t('residences.faster', { member: alias }), 'i-lucide-circle-alert');
    return answered(result?.userErrors, error, words);
  }
}
