import { found, type Api, type MutationOptions } from '../api.ts';
import {
  ChoreDoneDocument,
  ChoreEndDocument,
  ChoreSaveDocument,
  ChoreSwapDocument,
  ChoreUndoDocument,
  HouseBoardDocument,
  HouseChoresDocument,
  HousePassListDocument,
  PassApproveDocument,
  PassCancelDocument,
  PassDeclineDocument,
  PassRequestDocument,
  PresenceMarkDocument,
  PresenceUndoDocument,
  type ChoreDoneMutation,
  type ChoreEndMutation,
  type ChoreFieldsFragment,
  type ChoreInput,
  type ChoreSaveMutation,
  type ChoreSwapMutation,
  type ChoreTurnFieldsFragment,
  type ChoreUndoMutation,
  type HouseBoardQuery,
  type HouseChoresQuery,
  type HousePassFieldsFragment,
  type PassApproveMutation,
  type PassCancelMutation,
  type PassDeclineMutation,
  type PassRequestInput,
  type PassRequestMutation,
  type PassState,
  type PresenceDirection,
  type PresenceFieldsFragment,
  type PresenceMarkMutation,
  type PresenceUndoMutation,
} from '../generated/graphql.ts';
import type { RequestOptions } from '../http.ts';
import {
  iterate,
  type Items,
  type IterateOptions,
  type Page,
  type PageOptions,
} from '../iterate.ts';

/** Where one who lives in a house is. */
export type Presence = PresenceFieldsFragment;
/** Nights away from a house. */
export type HousePass = HousePassFieldsFragment;
/** Something that has to be done in a house again and again. */
export type Chore = ChoreFieldsFragment;
/** Whose turn a chore is on one day. */
export type ChoreTurn = ChoreTurnFieldsFragment;
/** A house with where those are who live there; `board` is null for callers who see no boards. */
export type HouseBoard = NonNullable<HouseBoardQuery['residence']>;
/** A house with its chores and whose turn they are on seven days. */
export type HouseChores = NonNullable<HouseChoresQuery['residence']>;

/** Where the member is now, also when the mark was refused. */
export type PresenceMarkPayload = PresenceMarkMutation['presenceMark'];
export type PresenceUndoPayload = PresenceUndoMutation['presenceUndo'];
export type PassRequestPayload = PassRequestMutation['passRequest'];
/** The pass as it is now, also when it was refused. */
export type PassApprovePayload = PassApproveMutation['passApprove'];
export type PassDeclinePayload = PassDeclineMutation['passDecline'];
export type PassCancelPayload = PassCancelMutation['passCancel'];
/** The chore as it is now, also when the change was refused. */
export type ChoreSavePayload = ChoreSaveMutation['choreSave'];
export type ChoreEndPayload = ChoreEndMutation['choreEnd'];
/** The turn as it is now, also when it was refused. */
export type ChoreDonePayload = ChoreDoneMutation['choreDone'];
export type ChoreUndoPayload = ChoreUndoMutation['choreUndo'];
export type ChoreSwapPayload = ChoreSwapMutation['choreSwap'];

type Forwards = Pick<PageOptions, 'first' | 'after'>;

export interface HousePassSelection {
  /** Only those in one of these states. */
  states?: PassState[];
}

/** A pass or a chore to change. */
export interface HouseEveningTarget {
  id: string;
  /** Refuse when it is of another version. */
  expectedVersion?: number;
}

export class HouseEvening {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  /** Where those are who live in a house, in the order of rooms and beds; null when the house is unknown. */
  async board(residenceId: string, request?: RequestOptions): Promise<HouseBoard | null> {
    const { residence } = await this.#api.query(HouseBoardDocument, { id: residenceId }, request);
    return residence;
  }

  /** Says that somebody came in or went out; `at` for a moment that has passed. */
  async mark(
    mark: { stayId: string; direction: PresenceDirection; at?: string },
    options?: MutationOptions,
  ): Promise<PresenceMarkPayload> {
    const data = await this.#api.mutateOnce(PresenceMarkDocument, mark, options);
    return data.presenceMark;
  }

  /** Takes the newest mark back, within 8 seconds. */
  async undoMark(stayId: string, options?: MutationOptions): Promise<PresenceUndoPayload> {
    const data = await this.#api.mutateOnce(PresenceUndoDocument, { stayId }, options);
    return data.presenceUndo;
  }

  /** One page of the nights away of a house, those that begin last first. */
  async passes(
    residenceId: string,
    options: HousePassSelection & Forwards = {},
    request?: RequestOptions,
  ): Promise<Page<HousePass>> {
    const variables = { id: residenceId, ...options };
    const { residence } = await this.#api.query(HousePassListDocument, variables, request);
    return found(found(residence, 'HousePassList').passes, 'HousePassList');
  }

  /** The nights away of a house, page by page. */
  iteratePasses(
    residenceId: string,
    options: HousePassSelection & IterateOptions = {},
    request?: RequestOptions,
  ): Items<HousePass> {
    return iterate(options, (page) => this.passes(residenceId, page, request));
  }

  /** Asks for nights away. */
  async requestPass(
    input: PassRequestInput,
    options?: MutationOptions,
  ): Promise<PassRequestPayload> {
    const data = await this.#api.mutateOnce(PassRequestDocument, { input }, options);
    return data.passRequest;
  }

  /** Agrees to nights away. */
  async approvePass(
    target: HouseEveningTarget,
    options?: MutationOptions,
  ): Promise<PassApprovePayload> {
    const data = await this.#api.mutateOnce(PassApproveDocument, target, options);
    return data.passApprove;
  }

  /** Does not agree to nights away; the member reads why. */
  async declinePass(
    target: HouseEveningTarget & { reason: string },
    options?: MutationOptions,
  ): Promise<PassDeclinePayload> {
    const data = await this.#api.mutateOnce(PassDeclineDocument, target, options);
    return data.passDecline;
  }

  /** Takes nights away back, agreed on or not. */
  async cancelPass(
    target: HouseEveningTarget,
    options?: MutationOptions,
  ): Promise<PassCancelPayload> {
    const data = await this.#api.mutateOnce(PassCancelDocument, target, options);
    return data.passCancel;
  }

  /**
   * What has to be done in a house and whose turn it is on seven days; null when the house is unknown.
   * @param from the first day; today in the house's zone when absent
   */
  async chores(
    residenceId: string,
    from?: string,
    request?: RequestOptions,
  ): Promise<HouseChores | null> {
    const variables = { id: residenceId, from };
    const { residence } = await this.#api.query(HouseChoresDocument, variables, request);
    return residence;
  }

  /** Sets what has to be done in a house, a new chore without `id`; its turns are shared out at once. */
  async saveChore(
    {
      residenceId,
      id,
      expectedVersion,
      ...input
    }: Partial<HouseEveningTarget> & ChoreInput & { residenceId: string },
    options?: MutationOptions,
  ): Promise<ChoreSavePayload> {
    const variables = { residenceId, id, expectedVersion, input };
    const data = await this.#api.mutateOnce(ChoreSaveDocument, variables, options);
    return data.choreSave;
  }

  /** Ends a chore, with its turns ahead. */
  async endChore(target: HouseEveningTarget, options?: MutationOptions): Promise<ChoreEndPayload> {
    const data = await this.#api.mutateOnce(ChoreEndDocument, target, options);
    return data.choreEnd;
  }

  /** Says that a chore is done. */
  async choreDone(id: string, options?: MutationOptions): Promise<ChoreDonePayload> {
    const data = await this.#api.mutateOnce(ChoreDoneDocument, { id }, options);
    return data.choreDone;
  }

  /** Takes back that a chore is done, within 8 seconds. */
  async undoChore(id: string, options?: MutationOptions): Promise<ChoreUndoPayload> {
    const data = await this.#api.mutateOnce(ChoreUndoDocument, { id }, options);
    return data.choreUndo;
  }

  /** Gives each of two turns to whoever had the other. */
  async swapChores(
    turns: { id: string; withId: string },
    options?: MutationOptions,
  ): Promise<ChoreSwapPayload> {
    const data = await this.#api.mutateOnce(ChoreSwapDocument, turns, options);
    return data.choreSwap;
  }
}
