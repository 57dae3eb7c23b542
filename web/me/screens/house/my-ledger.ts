import { MeHouseLedgerDocument, type MeHouseLedgerQuery } from '../../../src/generated/graphql.ts';
import { ask } from '../../app/api.ts';

type Stay = NonNullable<
  NonNullable<NonNullable<MeHouseLedgerQuery['viewer']>['member']>['stays']
>[number];
export type MyAccount = NonNullable<Stay['account']>;
export type MyEntry = MyAccount['entries']['nodes'][number];

/** An account with the house it is in. */
export interface HouseDebt {
  house: { id: string; name: string };
  account: MyAccount;
}

/** What the member owes; none where it could not be read. */
export async function readLedger(): Promise<HouseDebt[]> {
  const { data } = await ask(MeHouseLedgerDocument, {});
  return shownAccounts(data?.viewer?.member?.stays ?? []);
}

/**
 * One account for each house, newest first: of the house they live in once something was written down, and of those
 * they moved out of while it is not even.
 */
export function shownAccounts(stays: readonly Stay[]): HouseDebt[] {
  const seen = new Set<string>();
  return stays.flatMap(({ residence, account, endedOn }) => {
    if (!residence || !account || seen.has(residence.id)) return [];
    seen.add(residence.id);
    const isShown = endedOn === null ? account.entries.nodes.length > 0 : account.balance !== 0;
    return isShown ? [{ house: residence, account }] : [];
  });
}
