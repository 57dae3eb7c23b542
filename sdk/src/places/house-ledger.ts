import { found, type Api, type MutationOptions } from '../api.ts';
import {
  HouseAccountDetailDocument,
  HouseAccountListDocument,
  HouseChargeAddDocument,
  HouseChargeWaiveDocument,
  HouseLedgerReverseDocument,
  HousePaymentRecordDocument,
  type HouseAccountDetailQuery,
  type HouseAccountListQuery,
  type HouseChargeAddMutation,
  type HouseChargeInput,
  type HouseChargeWaiveMutation,
  type HouseLedgerEntryFieldsFragment,
  type HouseLedgerReverseMutation,
  type HousePaymentInput,
  type HousePaymentRecordMutation,
  type HouseWaiverInput,
} from '../generated/graphql.ts';
import type { RequestOptions } from '../http.ts';
import {
  iterate,
  type Items,
  type IterateOptions,
  type Page,
  type PageOptions,
} from '../iterate.ts';

/** What one owes a house, in the smallest unit of its currency. */
export type HouseAccount = NonNullable<
  NonNullable<HouseAccountListQuery['residence']>['accounts']
>[number];
/** An account with what is open of it. */
export type HouseAccountDetail = NonNullable<
  Extract<NonNullable<HouseAccountDetailQuery['node']>, { account: unknown }>['account']
>;
/** A charge, a payment, a waiver, or what takes one of them back. */
export type HouseLedgerEntry = HouseLedgerEntryFieldsFragment;

export type HouseChargeAddPayload = HouseChargeAddMutation['houseChargeAdd'];
/** The account as it is now, also when no payment was written down. */
export type HousePaymentRecordPayload = HousePaymentRecordMutation['housePaymentRecord'];
/** The account as it is now, also when nothing was waived. */
export type HouseChargeWaivePayload = HouseChargeWaiveMutation['houseChargeWaive'];
/** The account as it is now, also when nothing was taken back. */
export type HouseLedgerReversePayload = HouseLedgerReverseMutation['houseLedgerReverse'];

export class HouseLedger {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /** Who lives in a house, and who moved out and is not even, with what they owe. */
  async accounts(residenceId: string, request?: RequestOptions): Promise<HouseAccount[]> {
    const variables = { id: residenceId };
    const { residence } = await this.#api.query(HouseAccountListDocument, variables, request);
    return found(found(residence, 'HouseAccountList').accounts, 'HouseAccountList');
  }

  /** The account that a stay counts in, with what is open of it; null when it is not there for the caller. */
  async account(stayId: string, request?: RequestOptions): Promise<HouseAccountDetail | null> {
    return this.#account(stayId, { first: 1 }, request);
  }

  /** One page of what was written into an account, newest first. */
  async entries(
    stayId: string,
    options: Pick<PageOptions, 'first' | 'after'> = {},
    request?: RequestOptions,
  ): Promise<Page<HouseLedgerEntry>> {
    return found(await this.#account(stayId, options, request), 'HouseAccountDetail').entries;
  }

  /** What was written into an account, page by page. */
  iterate(
    stayId: string,
    options: IterateOptions = {},
    request?: RequestOptions,
  ): Items<HouseLedgerEntry> {
    return iterate(options, (page) => this.entries(stayId, page, request));
  }

  /** Writes down what is owed: by the stays that are named, or by everybody who lives there. */
  async charge(
    { residenceId, ...input }: HouseChargeInput & { residenceId: string },
    options?: MutationOptions,
  ): Promise<HouseChargeAddPayload> {
    const variables = { residenceId, input };
    const data = await this.#api.mutateOnce(HouseChargeAddDocument, variables, options);
    return data.houseChargeAdd;
  }

  /** Writes down what was paid. */
  async pay(
    { stayId, ...input }: HousePaymentInput & { stayId: string },
    options?: MutationOptions,
  ): Promise<HousePaymentRecordPayload> {
    const variables = { stayId, input };
    const data = await this.#api.mutateOnce(HousePaymentRecordDocument, variables, options);
    return data.housePaymentRecord;
  }

  /** Lets somebody off a charge, or a part of it. */
  async waive(
    { id, ...input }: HouseWaiverInput & { id: string },
    options?: MutationOptions,
  ): Promise<HouseChargeWaivePayload> {
    const data = await this.#api.mutateOnce(HouseChargeWaiveDocument, { id, input }, options);
    return data.houseChargeWaive;
  }

  /** Takes an entry back by another that names it. */
  async reverse(
    { id, reason }: { id: string; reason: string },
    options?: MutationOptions,
  ): Promise<HouseLedgerReversePayload> {
    const data = await this.#api.mutateOnce(HouseLedgerReverseDocument, { id, reason }, options);
    return data.houseLedgerReverse;
  }

  async #account(
    stayId: string,
    options: Pick<PageOptions, 'first' | 'after'>,
    request?: RequestOptions,
  ): Promise<HouseAccountDetail | null> {
    const variables = { stayId, ...options };
    const { node } = await this.#api.query(HouseAccountDetailDocument, variables, request);
    return node && 'account' in node ? node.account : null;
  }
}
