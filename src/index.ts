export type { CallOptions } from './client/call-checks.js';
export { DiameterClient } from './client/diameter-client.js';
export { defaultOptions } from './client/default-options.js';
export type { DiameterClientOptions, PeerOptions } from './client/option-table.js';
export type { DiameterClientUpdate, PeerUpdate } from './client/options.js';
export type { ClientEventName, ClientEvents, ClientListener, CloseEvent } from './client/client-events.js';
export type { Connection, DumpTarget, PendingTimer } from './observability/connection-view.js';
export type { RecorderOptions } from './recorder/recorder-options.js';
export type { PeerRestart, StateChange } from './observability/events.js';
export { PeerGroup, type GroupMember } from './group/peer-group.js';
export type { GroupMemberOptions, GroupOptions, GroupPolicy } from './group/group-options.js';
export type { GroupStats } from './group/group-record.js';
export type { RecordState, RecordStore, StoredRecord } from './delivery/record-store.js';
export { StoreError, StoreFullError, type StoreProblem } from './delivery/store-errors.js';
export type { StoreStats } from './observability/record-stats.js';
export type { DiscoverOptions, DiscoveryTransport } from './discovery/discover-options.js';
export type { DiscoveryOutcome, DiscoveryStats } from './discovery/follower.js';
export { DnsFailedError } from './transport/dns-failed-error.js';
export type { AddressRecord, NaptrRecord, Resolver, SrvRecord } from './transport/resolver.js';
export type { MemberState } from './group/member.js';
export type { RouteMatch } from './group/routes.js';
export { UnableToDeliverError } from './group/unable-to-deliver.js';
export type {
  RestOf,
  Session,
  SessionArguments,
  SessionFields,
  SessionListener,
  TerminationAnswer,
  TerminationFields,
} from './session/session.js';
export type { Explainable } from './client/explanations.js';
export type { SavedSession } from './session/saved-session.js';
export type { Grant, SessionEventName, SessionEvents } from './session/session-events.js';
export type { SessionOptions } from './session/session-options.js';
export type { SessionRequestOptions } from './session/session-request.js';
export { SessionStateError } from './session/session-state-error.js';
export type { SessionEnd, SessionState, SessionView } from './observability/session-view.js';
export type { Inspector } from './client/option-checks.js';
export type { ConnectionStats } from './observability/figures.js';
export type { ClientStats } from './observability/client-figures.js';
export type { LiveSessionState, SessionStats } from './observability/session-figures.js';
export {
  traceChannels,
  type ConnectTrace,
  type HandleTrace,
  type RequestTrace,
  type TraceChannel,
  type TracedPhase,
  type TraceSubscriber,
} from './observability/channels.js';
export type { Failover, FailoverReason, Phase } from './observability/news.js';
export type { Redirect, RedirectUsage } from './observability/redirect-facts.js';
export type { RedirectOptions, RedirectPolicy } from './redirect/redirect-options.js';
export type { RedirectUri } from './redirect/redirect-uri.js';
export type { BaseMessageRecord } from './observability/base-message-log.js';
export type { HistoryEntry } from './observability/history.js';
export type { Verdict, VerifyPeer } from './base/verify-peer.js';
export type { Answer, RequestContext, RequestHandler } from './serving/request-handler.js';

export { connectionMachine } from './machines/connection-machine.js';
export type { ConnectionEvent, ConnectionState } from './machines/connection-events.js';
export { breakerMachine, type BreakerState } from './machines/breaker-machine.js';
export type { BreakerEvent } from './machines/breaker-context.js';
export type { BreakerView } from './observability/breaker-view.js';
export type { OverloadReport, OverloadView } from './observability/overload-view.js';
export { OverloadedError } from './overload/overloaded-error.js';
export { sessionMachine, type CreditSessionState } from './machines/session-machine.js';
export { authSessionMachine, type AuthSessionState } from './machines/auth-session-machine.js';
export type { FailureHandling, ServiceFate, SessionEndCause } from './machines/session-context.js';
export { poolMachine, type PoolEvent, type PoolState } from './machines/pool-machine.js';

export { Avp } from './protocol/avp.js';
export { avp, type AvpOptions } from './protocol/avp-builders.js';
export { answerTo, type AnswerFields } from './protocol/answer.js';
export { AvpCode } from './protocol/base-avps.js';
export type {
  Applications,
  PeerInfo,
  VendorSpecificApplicationId,
} from './protocol/capabilities-exchange.js';
export type { PeerCertificate, TlsAgreement } from './protocol/tls-agreement.js';
export type { TlsMaterial, TlsSource, TlsSources } from './transport/tls-settings.js';
export { ApplicationId, CommandCode, DisconnectCause, ResultCode } from './protocol/codes.js';
export { encodeMessage, type MessageFields } from './protocol/encode.js';
export { DiameterMessage, type ExperimentalResult } from './protocol/message.js';
export type { Clock } from './clock.js';
export type { Logger, LoggerOption } from './observability/logger.js';

export {
  ApplicationUnsupportedError,
  CircuitOpenError,
  ConnectionClosedError,
  ConnectionTimeoutError,
  DiameterError,
  HandshakeFailedError,
  InvalidAddressError,
  InvalidConfigError,
  InvalidMessageError,
  LimitExceededError,
  PoolClosedError,
  RequestTimeoutError,
  SendTimeoutError,
  TlsFailedError,
  type Attempt,
  type CloseReason,
  type ConnectPhase,
  type Delivery,
  type TlsProblem,
} from './errors.js';
