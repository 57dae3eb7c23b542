// The package's entry: what it offers, by name.
export { createClient, type ClientOptions, type Holdfast } from './client.ts';
export type { Auth } from './auth.ts';
export type { MutationOptions } from './api.ts';
export type { RequestOptions } from './http.ts';
export type { Items, IterateOptions, Page, PageOptions } from './iterate.ts';
export type { TypedDocument } from './operation.ts';
export { orThrow, type MutationPayload } from './or-throw.ts';
export {
  AuthenticationError,
  ConflictError,
  ConsentError,
  HoldfastError,
  NetworkError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ServerError,
  TimeoutError,
  ValidationError,
  type GraphQLFailure,
  type UserError,
} from './errors.ts';
export type {
  Alert,
  AlertAcknowledgePayload,
  AlertDetail,
  AlertEvent,
  AlertItem,
  AlertLogContactPayload,
  AlertResolvePayload,
  AlertSelection,
  AlertStream,
  AlertStreamOptions,
  AlertTarget,
  AlertUndoPayload,
  AlertWatchOptions,
} from './alerts.ts';
export type { CheckInRecordPayload } from './check-ins.ts';
export type { Instrument } from './instruments.ts';
export type { Meeting, MeetingFeed, MeetingFeedImportPayload } from './meetings.ts';
export type {
  EventSelection,
  MemberDetail,
  MemberDuplicate,
  MemberEnrollPayload,
  MemberSelection,
  MemberSummary,
  MonitoringEvent,
} from './members.ts';
export type { Program } from './programs.ts';
export type { Session, SessionCreatePayload, SessionEndPayload, Viewer } from './sessions.ts';
export type { EventItem, GapItem, HeartbeatItem, StreamItem } from './stream-item.ts';
export type { Watch, WatchOptions, WatchState } from './watch.ts';
