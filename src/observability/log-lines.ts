import type { CloseReason } from '../errors.js';
import type { ServiceFate, SessionEndCause } from '../machines/session-context.js';
import type { ConnectionState } from '../machines/connection-events.js';
import { counted, duration, messageOf, printable } from '../phrases.js';
import { describeResultCode } from '../protocol/codes.js';
import type { BaseMessageRecord } from './base-message-log.js';
import type { LogLevel } from './logger.js';
import type { FailoverReason } from './news.js';
import type { SessionState } from './session-view.js';
import type { RedirectRefusal, RouteEnd } from './redirect-facts.js';
import type { OverloadView } from './overload-view.js';

/** The fields of log lines. docs/logs.md is made from the comments. */
export interface LogFields {
  /** Which line it is. It does not change, while the words of the message may: filter by it. */
  readonly line: LineName;
  /** The normalised address of the connection. */
  readonly address: string;
  /** The Origin-Host of the peer, once it is known. */
  readonly peer: string;
  /** The state of the connection now. */
  readonly state: ConnectionState;
  /** The state before. */
  readonly from: ConnectionState;
  /** The state that was entered. */
  readonly to: ConnectionState;
  /** The event of the chart that led here, for example `cea.received` or `after dwrTimeout`. */
  readonly event: string;
  /** Why the connection ended, or which step of an attempt failed, as in the client's `'close'` event. */
  readonly reason: CloseReason;
  /** What went wrong: pino writes its type, message, stack, `code`, `address` and `delivery`. */
  readonly err: unknown;
  /** The Result-Code of a CEA or of another base message. */
  readonly resultCode: number;
  /** The Disconnect-Cause of a DPR. */
  readonly disconnectCause: number;
  /** The number of the next attempt since the connection was last open. */
  readonly attempt: number;
  /** How long until the next attempt. */
  readonly delayMs: number;
  /** Losses and failed attempts since the trouble began, also those that were not logged. */
  readonly failures: number;
  /** How long ago the trouble began. */
  readonly failingMs: number;
  /** How often this has happened since it was first logged, also when it was not logged. */
  readonly times: number;
  /** The version of TLS; left out on plain TCP. */
  readonly tls: string;
  /** `CER`, `CEA`, `DWR`, `DWA`, `DPR` or `DPA`. */
  readonly name: BaseMessageRecord['name'];
  /** `sent` or `received`. */
  readonly direction: BaseMessageRecord['direction'];
  /** The Command-Code of a message. */
  readonly commandCode: number;
  /** The Hop-by-Hop Identifier of a message. */
  readonly hopByHopId: number;
  /** What is odd about the CEA. */
  readonly oddities: readonly string[];
  /** What is odd about the answer. */
  readonly oddity: string;
  /** The Origin-Host of the peer that was restarted. */
  readonly originHost: string;
  /** Its Origin-State-Id. */
  readonly originStateId: number;
  /** Its Origin-State-Id before. */
  readonly previousOriginStateId: number;
  /** The IP address that was dialled. */
  readonly remoteAddress: string;
  /** The option, as it was given. */
  readonly dwrIntervalMs: number;
  /** What has failed. */
  readonly what: string;
  /** The file that was written. */
  readonly file: string;
  /** Where the flight recorder writes. */
  readonly directory: string;
  /** The name of a group. */
  readonly group: string;
  /** How many calls the group holds. */
  readonly held: number;
  /** How long the group had no usable member, or records were delayed. */
  readonly outMs: number;
  /** The member of a group that requests have left. */
  readonly member: string;
  /** The members that they went to. */
  readonly others: readonly string[];
  /** How many requests moved since the last such line. */
  readonly calls: number;
  /** Why they moved: `lost` (the connection), `suspect` (the watchdog is not answered) or `refused` (the member answered 3002 or 3004). */
  readonly failover: FailoverReason;
  /** Addresses that are members now. */
  readonly added: readonly string[];
  /** Addresses that are members no more. */
  readonly removed: readonly string[];
  /** Members that get no new requests any more. */
  readonly drained: readonly string[];
  /** Members that get requests again. */
  readonly undrained: readonly string[];
  /** The Session-Id of a session. */
  readonly sessionId: string;
  /** The state of a session now. */
  readonly sessionState: SessionState;
  /** The state of a session before. */
  readonly fromState: SessionState;
  /** Where the requests of a session, or records, go: an address, or the name of a group. */
  readonly target: string;
  /** The Origin-Host of the server that a session has left. */
  readonly server: string;
  /** Why a session has ended, as in its `'ended'` event. */
  readonly cause: SessionEndCause;
  /** What becomes of the user's service: `continue` or `end`. */
  readonly service: ServiceFate;
  /** What was looked for in DNS, such as `realm example.net`. */
  readonly subject: string;
  /** How many peers DNS has told of. */
  readonly found: number;
  /** For how many seconds an answer of DNS holds. */
  readonly ttl: number;
  /** What DNS has told and was left out, and why. */
  readonly notes: readonly string[];
  /** What a circuit breaker has counted; or why a record is not delivered. */
  readonly why: string;
  /** What has reported overload: `host` or `realm`. */
  readonly report: OverloadView['type'];
  /** What has reported overload: an Origin-Host or an Origin-Realm. */
  readonly reporter: string;
  /** So many per cent of the requests are not sent. */
  readonly percentage: number;
  /** The Application-Id whose requests are concerned. */
  readonly applicationId: number;
  /** How long the report holds if no other one follows. */
  readonly validMs: number;
  /** Requests that were shed for the report. */
  readonly shed: number;
  /** Load-Value: from 0, fully loaded, to 65 535; left out once it is unknown. */
  readonly load: number;
  /** The id of a record, as `deliver` has told it. */
  readonly record: string;
  /** The path or the name of a store of records. */
  readonly store: string;
  /** How long a circuit breaker refuses calls before it lets one through. */
  readonly openMs: number;
  /** The address that redirected requests go to. */
  readonly redirectedTo: string;
  /** What a redirect names, where it was not followed. */
  readonly redirectHost: string;
  /** Why a redirect was not followed, see [Redirects](redirect.md#what-is-not-followed). */
  readonly refusal: RedirectRefusal;
  /** Which requests a redirect holds for. */
  readonly requests: string;
  /** How long it holds for them. */
  readonly cachedMs: number;
  /** Why it does not hold any more: `expired`, `unreachable`, `replaced`, `surplus` (`redirect.maxRoutes`) or `options`. */
  readonly routeEnd: RouteEnd;
}

/** `text`: the message. What is in brackets is left out if a field is not there. */
interface Line {
  readonly level: LogLevel;
  readonly text: string;
  readonly fields: readonly (keyof LogFields)[];
}

/** Every line: docs/logs.md is made from this table and its comments, "Do:" begins what to do. */
export const logLines = {
  /** The connection is open: capabilities are exchanged, and calls are written. Do: nothing. */
  open: { level: 'info', text: 'open', fields: ['from', 'event', 'tls'] },
  /** The connection is open after it had failed. Do: nothing; `failingMs` says how long it took. */
  'open-again': {
    level: 'info',
    text: 'open again after {failingMs}, {failures}',
    fields: ['from', 'event', 'tls', 'failures', 'failingMs'],
  },
  /**
   * The connection was closed on purpose: by this program (`closed`, `destroyed`), by an option (`idle`, `lifetime`), or by
   * a Disconnect-Peer-Request of the peer (`peer-disconnected`). Do: nothing. After `peer-disconnected` ask the operator of
   * the peer if it was not planned.
   */
  closed: { level: 'info', text: 'closed: {reason}', fields: ['reason', 'from', 'event', 'err', 'failures'] },
  /** A peer does not answer its watchdog. Calls wait, and are not lost yet. Do: look at the load of the peer and the network. */
  suspect: {
    level: 'warn',
    text: 'the watchdog is not answered; calls wait[ ({times} times)]',
    fields: ['from', 'event', 'times'],
  },
  /** A suspect peer answers again. Do: nothing. */
  recovered: { level: 'info', text: 'answers again', fields: ['from', 'event'] },
  /**
   * An open connection was lost. Requests in flight were rejected as maybe-delivered. Do: look at `reason` and `err`. If no
   * `reconnecting` follows, the next call dials.
   */
  lost: {
    level: 'warn',
    text: 'lost[: {err}]',
    fields: ['reason', 'from', 'event', 'err', 'failures', 'failingMs'],
  },
  /** An attempt to connect failed. Do: what the last sentence of the message says. */
  failed: {
    level: 'warn',
    text: 'cannot be opened[: {err}]',
    fields: ['reason', 'from', 'event', 'err', 'resultCode', 'failures', 'failingMs'],
  },
  /**
   * An attempt failed, or an open connection was lost, in a way that does not pass by itself: an expired or unknown
   * certificate, another identity, no application in common, an unknown Origin-Host, something that is not Diameter, too
   * many open files. Do: what the last sentence of the message says; nothing else helps.
   */
  'action-needed': {
    level: 'error',
    text: 'somebody must act[: {err}]',
    fields: ['reason', 'from', 'event', 'err', 'resultCode', 'failures', 'failingMs'],
  },
  /** The loss or failure before this line is followed by another attempt; not logged after summaries. Do: nothing. */
  reconnecting: {
    level: 'warn',
    text: 'dials again in {delayMs} (attempt {attempt})',
    fields: ['attempt', 'delayMs'],
  },
  /**
   * The same goes on, and was not logged meanwhile: after one minute, then after two, four, and so on, up to an hour. Do: as
   * for the first `lost` or `failed`.
   */
  'still-failing': {
    level: 'warn',
    text: 'still failing: {failures} in {failingMs}[, the last one: {err}]',
    fields: ['reason', 'from', 'event', 'err', 'resultCode', 'failures', 'failingMs'],
  },
  /** As `still-failing`, where somebody must act. Do: as for `action-needed`. */
  'action-still-needed': {
    level: 'error',
    text: 'somebody must still act: {failures} in {failingMs}[, the last one: {err}]',
    fields: ['reason', 'from', 'event', 'err', 'resultCode', 'failures', 'failingMs'],
  },
  /**
   * An attempt was given up since every call that waited for it has ended. Do: if the timeouts of the calls are shorter than
   * `dialTimeoutMs` and `cerTimeoutMs`, look at the address as for `failed`.
   */
  abandoned: {
    level: 'info',
    text: 'the attempt was given up in {from}: no call waits any more[ ({failures} in {failingMs})]',
    fields: ['from', 'event', 'failures', 'failingMs'],
  },
  /** The Origin-State-Id of the peer has risen: it has lost its sessions. Do: begin the sessions anew, if there are any. */
  'peer-restarted': {
    level: 'info',
    text: 'the peer was restarted',
    fields: ['originHost', 'originStateId', 'previousOriginStateId', 'times'],
  },
  /** A CEA was accepted although something in it is odd. Do: tell the operator of the peer. */
  'odd-cea': { level: 'warn', text: 'an odd CEA was accepted', fields: ['oddities', 'times'] },
  /** Logged once: Diameter goes over the internet unprotected. Do: write the address as `aaas://host:port`, or use IPsec. */
  'plain-tcp': {
    level: 'warn',
    text: 'plain TCP to an address that is not private: RFC 6733 §2.2 demands TLS or IPsec; requireTls refuses it',
    fields: ['remoteAddress'],
  },
  /** Logged when the client is made. Do: set `dwrIntervalMs` to 6 000 or more. */
  'quick-watchdog': {
    level: 'warn',
    text: 'dwrIntervalMs is below 6000, the least that RFC 3539 §3.4.1 allows',
    fields: ['dwrIntervalMs'],
  },
  /**
   * `onRequest` or a handler has thrown, or has returned what cannot be an answer. The peer got 5012. The first ten are
   * logged, then summaries. Do: mend the handler; `err` is what it threw.
   */
  'handler-failed': {
    level: 'error',
    text: 'the handler of a request failed; answered 5012',
    fields: ['commandCode', 'err', 'times'],
  },
  /** A listener of this program has thrown; nothing was harmed. The first ten are logged, then summaries. Do: mend it. */
  'listener-failed': { level: 'error', text: '{what} failed', fields: ['what', 'err', 'times'] },
  /** A defect of this library. The first ten are logged, then summaries. Do: report it, with `err`. */
  defect: { level: 'error', text: '{what}; please report this', fields: ['what', 'err', 'times'] },
  /** The flight recorder has written what went before a failure. Do: read the file with Wireshark or `diameter-client decode`. */
  'dump-written': { level: 'info', text: 'the flight recorder has written {file}', fields: ['file'] },
  /** The flight recorder cannot write; logged again after it could. Do: look at `err`, the directory and the room on the disk. */
  'dump-failed': {
    level: 'warn',
    text: 'the flight recorder cannot write to {directory}[: {err}]',
    fields: ['directory', 'err'],
  },
  /**
   * A group has lost its last usable member: its calls wait, or are refused with `hold: false`. Do: look at the lines of its
   * members, or at `client.explain(group)`.
   */
  'group-out': {
    level: 'warn',
    text: 'group {group} has no usable member; {held} held[ ({times} times)]',
    fields: ['group', 'held', 'times'],
  },
  /** A group has a usable member, for the first time or again. What it holds is sent now. Do: nothing. */
  'group-usable': {
    level: 'info',
    text: 'group {group} has a usable member[ again after {outMs}]; {held} were held',
    fields: ['group', 'outMs', 'held'],
  },
  /**
   * Requests went from one member to others; counted, and logged once for each event that made them move. What repeats is summed
   * up after one minute, then after two, four, and so on. Do: look at the lines of the member; with `refused` ask its operator.
   */
  failover: {
    level: 'info',
    text: 'group {group}: {calls} went from {member} to {others} ({failover})',
    fields: ['group', 'member', 'others', 'calls', 'failover'],
  },
  /** Members of a group have come or gone, or are drained or not any more; also when it is made or closed. Do: nothing. */
  'group-members': {
    level: 'info',
    text: 'group {group}[; added: {added}][; removed: {removed}][; draining: {drained}][; not draining any more: {undrained}]',
    fields: ['group', 'added', 'removed', 'drained', 'undrained'],
  },
  /** DNS has told of the members of a group, new or the same. Do: nothing. */
  discovered: {
    level: 'debug',
    text: 'group {group}: DNS tells of {found} for {subject}[, for {ttl} s]; asked again in {delayMs}',
    fields: ['group', 'subject', 'found', 'ttl', 'delayMs'],
  },
  /** DNS tells of members again, after it had failed. Do: nothing. */
  'discovered-again': {
    level: 'info',
    text: 'group {group}: DNS tells of {found} for {subject} again, after {failures}',
    fields: ['group', 'subject', 'found', 'failures', 'failingMs'],
  },
  /**
   * DNS does not answer, or its answer cannot be used: the members of the group stay as they are. What repeats is summed up. Do:
   * look at `err`, and ask the same with `diameter-client discover`.
   */
  'discovery-failed': {
    level: 'warn',
    text: 'group {group}: DNS does not tell of the members of {subject}; they stay as they are[: {err}][ ({times} times)]',
    fields: ['group', 'subject', 'err', 'delayMs', 'times'],
  },
  /**
   * DNS answers, and tells of no peer that could be a member: the members of the group stay as they are. What repeats is summed
   * up. Do: look at `notes` and at the zone, or ask the same with `diameter-client discover`; close the group if it is to end.
   */
  'discovery-empty': {
    level: 'warn',
    text: 'group {group}: DNS tells of no peer for {subject}; the members stay as they are[; left out: {notes}][ ({times} times)]',
    fields: ['group', 'subject', 'notes', 'delayMs', 'times'],
  },
  /** Something that DNS tells was left out; told again when it changes. Do: what the note suggests, or have the zone corrected. */
  'discovery-left-out': {
    level: 'warn',
    text: 'group {group}: left out of what DNS tells for {subject}: {notes}',
    fields: ['group', 'subject', 'notes'],
  },
  /**
   * A session has ended since its server could not be asked, did not answer within Tx, or has answered with a failure; or its
   * termination did not reach it. What repeats is summed up after one minute, then after two, four, and so on. Do: look at `cause`
   * and `err`, and at the lines of the target. With 5002 the server has lost its sessions.
   */
  'session-failed': {
    level: 'warn',
    text: 'a session at {target} has ended ({cause}); its service is to {service}[ ({times} times)][: {err}]',
    fields: ['sessionId', 'target', 'cause', 'service', 'resultCode', 'err', 'times'],
  },
  /** A request of a session was sent once more, to another server. What repeats is summed up. Do: look at the lines of `server`. */
  'session-moved': {
    level: 'info',
    text: 'a session at {target} goes to another server[ than {server}][ ({times} times)]',
    fields: ['sessionId', 'target', 'server', 'times'],
  },
  /** A session is in another state, see [Sessions](sessions.md). */
  'session-state': {
    level: 'debug',
    text: 'session {sessionId}: {fromState} → {sessionState}',
    fields: ['sessionId', 'fromState', 'sessionState', 'event'],
  },
  /**
   * The circuit breaker of the address has opened: calls are refused with a `CircuitOpenError`. Do: what `why` suggests; look
   * at the load of the peer. If the peer is healthy, raise `breaker.maxFailures` or `maxFailureRate`.
   */
  'breaker-open': {
    level: 'warn',
    text: 'the circuit breaker has opened, calls are refused for {openMs}: {why}',
    fields: ['why', 'openMs'],
  },
  /** A call that the circuit breaker has let through, or a new attempt to connect, has failed. Do: as for `breaker-open`. */
  'breaker-still-open': {
    level: 'debug',
    text: 'the circuit breaker is open for {openMs} more: {why}',
    fields: ['why', 'openMs'],
  },
  /** The circuit breaker lets single calls through, to see whether the peer works again. Do: nothing. */
  'breaker-half-open': { level: 'debug', text: 'the circuit breaker is half-open', fields: [] },
  /** The circuit breaker is closed again, since a call has succeeded or the option was changed. Do: nothing. */
  'breaker-closed': { level: 'info', text: 'the circuit breaker is closed again', fields: [] },
  /**
   * Records cannot be delivered now: they stay in the store, and are sent again later. What repeats is summed up. Do: look at `why`, and
   * at the lines of the target; nothing is lost.
   */
  'records-delayed': {
    level: 'warn',
    text: 'records to {target} are delayed: {why}[ ({times} times)]',
    fields: ['target', 'record', 'why', 'times'],
  },
  /** Records that were delayed are delivered again. Do: nothing. */
  'records-flow': {
    level: 'info',
    text: 'records to {target} are delivered again after {outMs}',
    fields: ['target', 'outMs'],
  },
  /**
   * A record was refused for good, or became too old: it stays in the store, and is not sent any more. Do: look at `why`; then replay
   * or discard it, with `diameter-client store` or the methods of the store.
   */
  'record-parked': {
    level: 'warn',
    text: 'a record to {target} was parked: {why}[ ({times} times)]',
    fields: ['target', 'record', 'why', 'times'],
  },
  /** The store holds records for a group that this client does not have. Do: make the group, under the same name. */
  'records-stranded': {
    level: 'warn',
    text: 'records wait for {target}, which this client does not have',
    fields: ['target'],
  },
  /** A record was not accepted: `deliver` has rejected. Do: look at `err`; if the store is full, at why records are delayed. */
  'record-not-accepted': {
    level: 'error',
    text: 'a record was not accepted by {store}[: {err}][ ({times} times)]',
    fields: ['store', 'err', 'times'],
  },
  /** A store of records cannot be read or written. Do: look at `err`, its disk, or its servers. */
  'store-failed': {
    level: 'error',
    text: 'the store {store} has failed[: {err}][ ({times} times)]',
    fields: ['store', 'err', 'times'],
  },
  /** A peer redirects requests, and they go where it says. What repeats is summed up, as failures are. Do: nothing. */
  redirected: {
    level: 'info',
    text: 'a request was redirected to {redirectedTo}[ ({times} times)]',
    fields: ['redirectedTo', 'times'],
  },
  /**
   * A redirect was not followed, and the caller got the answer with 3006. What repeats is summed up, as failures are. Do: where it
   * is `not-allowed`, look whether the host belongs to your network, and add it to `redirect.allow`; otherwise ask the operator
   * of the peer.
   */
  'redirect-refused': {
    level: 'warn',
    text: 'a redirect[ to {redirectHost}] was not followed: {refusal}[: {err}][ ({times} times)]',
    fields: ['redirectHost', 'refusal', 'err', 'times'],
  },
  /** A redirect holds for further requests. */
  'redirect-route': {
    level: 'debug',
    text: '{requests} goes to {redirectedTo} for {cachedMs}',
    fields: ['requests', 'redirectedTo', 'cachedMs'],
  },
  /** It does not hold for them any more. */
  'redirect-route-gone': {
    level: 'debug',
    text: '{requests} does not go to {redirectedTo} any more ({routeEnd})',
    fields: ['requests', 'redirectedTo', 'routeEnd'],
  },
  /**
   * A peer has reported overload, or another share than before: so many per cent of the requests are rejected with an
   * `OverloadedError`, or go to another member of their group. A peer that reports much is summed up; `times` says how often it
   * has reported. Do: look at what sends so many requests; ask the operator of the peer.
   */
  'overload-reported': {
    level: 'warn',
    text: '{report} {reporter} is overloaded: {percentage} % fewer requests of application {applicationId}, for {validMs}',
    fields: ['report', 'reporter', 'percentage', 'applicationId', 'validMs', 'times'],
  },
  /** The report of overload is in force no more. After one of 100 %, requests return bit by bit. Do: nothing. */
  'overload-ended': {
    level: 'info',
    text: '{report} {reporter} is overloaded no more for application {applicationId}, {shed} requests were shed',
    fields: ['report', 'reporter', 'applicationId', 'shed'],
  },
  /** The peer has reported another load, which changes its share of the requests in groups. Do: nothing. */
  'peer-load': { level: 'debug', text: 'the load of the peer has changed[: {load}]', fields: ['load'] },
  /** A base message was sent or received. */
  'base-message': {
    level: 'debug',
    text: '{name} {direction}[: {resultCode}][, Disconnect-Cause {disconnectCause}]',
    fields: ['name', 'direction', 'resultCode', 'disconnectCause'],
  },
  /** A state of the chart was entered, see [States](states.md). */
  state: { level: 'debug', text: '{from} → {to}', fields: ['from', 'to', 'event'] },
  /** An answer was dropped since no request is pending for it, or it is odd and was handed over. */
  'odd-answer': {
    level: 'debug',
    text: 'answer: {oddity}',
    fields: ['commandCode', 'hopByHopId', 'oddity'],
  },
} as const satisfies Readonly<Record<string, Line>>;

export type LineName = keyof typeof logLines;

/** The fields of a line, besides those that all lines of a connection have. */
export type FieldsOf<Name extends LineName> = {
  readonly [Field in (typeof logLines)[Name]['fields'][number]]?: LogFields[Field] | undefined;
};

type Values = Readonly<Partial<Record<string, unknown>>>;

/** The message of a line. What a peer has said in it cannot begin another line. */
export function textOf(name: LineName, values: Values): string {
  const { text } = logLines[name];
  const shown = text.replaceAll(/\[([^\]]*)\]/g, (_, part: string) =>
    [...part.matchAll(placeholder)].some(([, field = '']) => values[field] === undefined) ? '' : part,
  );
  return printable(shown.replaceAll(placeholder, (_, field: string) => worded(field, values[field])));
}

const placeholder = /\{(\w+)\}/g;

function worded(field: string, value: unknown): string {
  if (field === 'err') return messageOf(value);
  if (Array.isArray(value)) return value.join(', ');
  if (typeof value !== 'number') return String(value);
  if (field === 'failures') return counted(value, 'failure');
  if (field === 'held') return counted(value, 'call');
  if (field === 'calls') return counted(value, 'request');
  if (field === 'found') return counted(value, 'peer');
  if (field === 'resultCode') return describeResultCode(value);
  return field.endsWith('Ms') ? duration(value) : String(value);
}
