// Where members live: what a network runs as houses. An entry of its own, so that only who needs it carries it.
import type { Holdfast } from '../client.ts';
import { BedRequests } from './bed-requests.ts';
import { HouseEvening } from './house-evening.ts';
import { HouseIncidents } from './house-incidents.ts';
import { HouseMeetings } from './house-meetings.ts';
import { HouseLedger } from './house-ledger.ts';
import { Residences } from './residences.ts';
import { Stays } from './stays.ts';

export interface Places {
  readonly residences: Residences;
  readonly stays: Stays;
  readonly bedRequests: BedRequests;
  /** Who is in, nights away, and chores of a residence. */
  readonly houseEvening: HouseEvening;
  /** What happened in a residence, and what is to be done about it. */
  readonly houseIncidents: HouseIncidents;
  /** What those who live in a residence owe, paid, and are let off. */
  readonly houseLedger: HouseLedger;
  /** House meetings, with their notes. */
  readonly houseMeetings: HouseMeetings;
}

/** The houses of a client's API. It opens nothing of its own: calls and streams are those of the client. */
export function placesOf({ connection: { api, live } }: Holdfast): Places {
  return {
    residences: new Residences(api, live),
    stays: new Stays(api),
    bedRequests: new BedRequests(api),
    houseEvening: new HouseEvening(api),
    houseIncidents: new HouseIncidents(api),
    houseLedger: new HouseLedger(api),
    houseMeetings: new HouseMeetings(api),
  };
}

export type {
  Bed,
  BedHoldPayload,
  BedReleasePayload,
  BedReturnPayload,
  BedTakeOutPayload,
  BedTarget,
  Residence,
  ResidenceBoard,
  ResidenceClosePayload,
  ResidenceCreatePayload,
  ResidenceDetail,
  ResidenceEditPayload,
  ResidenceEvent,
  ResidenceItem,
  Residences,
  ResidenceSelection,
  ResidenceTarget,
} from './residences.ts';
export type {
  MemberHousing,
  Stay,
  StayEditPayload,
  StayEndPayload,
  Stays,
  StayStartPayload,
  StayTarget,
  StayTransferPayload,
} from './stays.ts';
export type {
  BedRequest,
  BedRequestCreatePayload,
  BedRequestDeclinePayload,
  BedRequestEditPayload,
  BedRequests,
  BedRequestTarget,
  BedRequestWithdrawPayload,
} from './bed-requests.ts';
export type {
  Chore,
  ChoreDonePayload,
  ChoreEndPayload,
  ChoreSavePayload,
  ChoreSwapPayload,
  ChoreTurn,
  ChoreUndoPayload,
  HouseBoard,
  HouseChores,
  HouseEvening,
  HouseEveningTarget,
  HousePass,
  HousePassSelection,
  PassApprovePayload,
  PassCancelPayload,
  PassDeclinePayload,
  PassRequestPayload,
  Presence,
  PresenceMarkPayload,
  PresenceUndoPayload,
} from './house-evening.ts';
export type {
  HouseIncident,
  HouseIncidentFollowUpPayload,
  HouseIncidentRecordPayload,
  HouseIncidentRetractPayload,
  HouseIncidents,
} from './house-incidents.ts';
export type {
  HouseAccount,
  HouseAccountDetail,
  HouseChargeAddPayload,
  HouseChargeWaivePayload,
  HouseLedger,
  HouseLedgerEntry,
  HouseLedgerReversePayload,
  HousePaymentRecordPayload,
} from './house-ledger.ts';
export type {
  HouseMeeting,
  HouseMeetings,
  HouseMeetingWritePayload,
  HouseSessionCreatePayload,
} from './house-meetings.ts';
