/** observability/: the spine of news, and who listens to it: log, history, figures, tap. */

import type { Buffer } from 'node:buffer';
import type { InspectionEvent } from 'xstate';
import type { CloseReason } from '../errors.js';
import type { PeerInfo } from '../protocol/capabilities-exchange.js';
import type { DiameterMessage } from '../protocol/message.js';
import type { TlsAgreement } from '../protocol/tls-agreement.js';
import type { BreakerState } from '../machines/breaker-machine.js';
import type { BreakerView } from './breaker-view.js';
import type { Connection, Subject } from './connection-view.js';
import type { OverloadView } from './overload-view.js';
import type { PeerRestart, StateChange } from './events.js';
import type { SessionEnd, SessionState, SessionView } from './session-view.js';
import type { RedirectRoute, RefusedRedirect, RouteEnd } from './redirect-facts.js';
import type { RequestFacts, ServedFacts } from './request-facts.js';

/** The two ends of a socket. */
export interface SocketEnds {
  readonly local: SocketEnd;
  readonly remote: SocketEnd;
}

export interface SocketEnd {
  /** An IP address. */
  readonly address: string;
  readonly port: number;
}

/** Why a request of a group goes to another member. */
export type FailoverReason =
  /** The connection was lost, and with it what was in flight. */
  | 'lost'
  /** The peer does not answer a watchdog, and may still answer the request. */
  | 'suspect'
  /** The member answered 3002 or 3004. */
  | 'refused';

/** A request of a group went to another member. */
export interface Failover {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Normalised addresses. */
  readonly from: string;
  readonly to: string;
  readonly why: FailoverReason;
}

/** What an update of a group has changed: normalised addresses. */
export interface MembersChange {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** They get no new requests any more. */
  readonly drained: readonly string[];
  /** They get requests again. */
  readonly undrained: readonly string[];
}

/** What a look at DNS has told of the members of a group. */
export interface DiscoveryReport {
  /** What was looked for: `realm example.net`. */
  readonly subject: string;
  /** Addresses; empty if there are none. */
  readonly peers: readonly string[];
  /** How long the answer holds, in seconds; undefined if there is none. */
  readonly ttl: number | undefined;
  /** What was left out, and why. */
  readonly notes: readonly string[];
  /** DNS is asked again after so many milliseconds. */
  readonly nextMs: number;
  /** The members are those that were found then, in milliseconds since 1970; undefined if these are new, or there are none. */
  readonly keptSince: number | undefined;
}

/** A step on the way to a connection. `cea`: the capabilities exchange. */
export type Phase = 'resolve' | 'dial' | 'tls' | 'cea';

/** How a fact is told: undefined while nobody listens, so that telling it costs a comparison. */
type Told<About extends unknown[]> = ((...about: About) => void) | undefined;

/**
 * What happens to the connections of one client. Code that does something reports it here, once, where it happens:
 * `news.opened?.(connection)`. Listeners subscribe; they are called at once, in the order of subscription. A listener must
 * not throw, and it runs within a step of a machine, so user code is called later (see `client/client-events.ts`).
 *
 * A new fact is a field here, a line where it happens, and a line where it is heard.
 */
export class News {
  // The life of a connection.

  /** A state of the chart was entered. `from` and `to` are equal if it was left and entered again. */
  stateEntered: Told<[connection: Subject, change: StateChange]>;
  /** A phase of an attempt to connect has succeeded; both times are milliseconds since 1970. */
  phaseEnded: Told<[connection: Subject, phase: Phase, beganAt: number, endedAt: number]>;
  /** TCP is set up. `isSecured`: TLS comes next. */
  connected: Told<[connection: Subject, ends: SocketEnds, isSecured: boolean]>;
  /** TLS is agreed on. */
  secured: Told<[connection: Subject, agreement: TlsAgreement]>;
  /** The capabilities exchange has succeeded. `peer`: what the peer said about itself. */
  established: Told<[connection: Subject, peer: PeerInfo | undefined]>;
  /** The connection may be used, for the first time since it was established. */
  opened: Told<[connection: Subject]>;
  /** An established connection has ended. `wasOpen`: {@link opened} was told of it. */
  ended: Told<[connection: Subject, reason: CloseReason, error: Error | undefined, wasOpen: boolean]>;
  /** A lost connection will be dialled again. `attempt`: the number of the attempt since it was last open. */
  reconnectPlanned: Told<[connection: Subject, attempt: number, delayMs: number]>;
  /** A lost connection is dialled again. */
  redialled: Told<[connection: Subject]>;
  /** A user wants this connection to be closed. */
  closeAsked: Told<[connection: Subject]>;
  /**
   * The machine has ended. `error`: what went wrong; undefined after a close on purpose. `isUnproven`: the next connection
   * of the address must begin in REOPEN.
   */
  released: Told<[connection: Subject, reason: CloseReason, error: Error | undefined, isUnproven: boolean]>;

  // Its messages.

  /** Calls may be written: the gate has opened, or a batch has gone. */
  writable: Told<[connection: Subject]>;
  /** The socket has delivered bytes. `begun`: what came before of the message that they continue. Both are views. */
  bytesRead: Told<[connection: Subject, chunk: Buffer, begun: Buffer | undefined]>;
  /**
   * A batch was handed to the socket: whole messages one behind the other, `messages` of them. The buffers are views.
   */
  batchWritten: Told<[connection: Subject, buffers: readonly Buffer[], messages: number]>;
  /** A CER, CEA, DWR, DWA, DPR or DPA. */
  baseMessage: Told<
    [connection: Subject, direction: 'sent' | 'received', message: DiameterMessage, at: number]
  >;
  /** The answer to a request that was sent with `send`. */
  answerToSend: Told<[connection: Subject, answer: DiameterMessage]>;
  /**
   * A request of an application that we were to send has ended: with an `answer`, or with the `error` that its call
   * rejects with. Told once for each that had an address to go to, also if it was never written.
   */
  requestEnded: Told<
    [
      connection: Subject,
      request: RequestFacts,
      answer: DiameterMessage | undefined,
      error: unknown,
      at: number,
    ]
  >;
  /** The deadlines of the requests in flight were looked at, which is seldom done; so many had passed. */
  requestsSwept: Told<[connection: Subject, timeouts: number]>;
  /** A request of ours was answered with the E bit and this Result-Code. */
  protocolErrorAnswered: Told<[connection: Subject, resultCode: number]>;
  /** A request of the peer was answered, by a handler or because it cannot be handled. `answer`: a view. */
  requestServed: Told<[connection: Subject, request: ServedFacts, answer: DiameterMessage, at: number]>;
  peerRestarted: Told<[restart: PeerRestart]>;

  // Circuit breakers.

  /** The breaker of an address is in another state. The address may have no connection. */
  breakerEntered: Told<[address: string, from: BreakerState, breaker: BreakerView]>;
  /** A call to an address was refused by its breaker. */
  callRefused: Told<[address: string]>;

  // Overload that peers report.

  /** A report of overload is in force: a new one, or one that takes the place of an earlier one. */
  overloadReported: Told<[report: OverloadView]>;
  /** A report of overload is in force no more: its time was over, or the peer has said so. */
  overloadEnded: Told<[report: OverloadView]>;
  /** A request to an address or a group was refused by a report. `priority`: of the request, 0 is the most urgent. */
  callShed: Told<[target: string, report: OverloadView, priority: number]>;
  /** A request of a group goes to another member, since a report sheds it at the member that it would have gone to. */
  callDiverted: Told<[group: string, from: string, to: string, report: OverloadView]>;
  /** The peer of an address has reported another load, from 0 (fully loaded) to 65 535; undefined: it is unknown. */
  loadReported: Told<[address: string, load: number | undefined]>;

  // Groups.

  /** A request of a group goes to another member. */
  failedOver: Told<[group: string, from: Subject, to: Subject, why: FailoverReason]>;
  /** The last usable member of a group has gone. `held`: so many calls wait already. */
  groupOut: Told<[group: string, held: number]>;
  /** A group has a usable member, after `outMs` without one; undefined for the first. `held`: so many calls have waited. */
  groupUsable: Told<[group: string, outMs: number | undefined, held: number]>;
  /** Members of a group have come or gone, or are drained or not any more; also when it is made, and when it is closed. */
  membersChanged: Told<[group: string, change: MembersChange]>;

  // Records that must not be lost. `target`: an address, or the name of a group.

  /** A record was accepted: it is safe in the store. */
  recordAccepted: Told<[target: string, id: string, bytes: number]>;
  /** A record was not accepted. `store` names the store. */
  recordNotAccepted: Told<[store: string, error: unknown]>;
  /** A record was answered with success, so long after it was accepted. */
  recordDelivered: Told<[target: string, id: string, ageMs: number]>;
  /** Sending a record has failed in a way that may pass; it is sent again later. */
  recordRetried: Told<[target: string, id: string, why: string]>;
  /** A record stays in the store, and is not sent any more until somebody replays it. */
  recordParked: Told<[target: string, id: string, why: string]>;
  /** Records wait for a target that the client does not have. */
  recordsStranded: Told<[target: string]>;
  /** A store cannot be read or written. */
  storeFailed: Told<[store: string, error: unknown]>;

  // Sessions.

  /** A session is in another state. `event`: of its chart. A begun session comes from IDLE. */
  sessionEntered: Told<[session: SessionView, from: SessionState, event: string]>;
  /** A request of a session goes to another server. `from`: the Origin-Host of the one before. */
  sessionMoved: Told<[session: SessionView, from: string | undefined]>;
  /** A session is over; {@link sessionEntered} was told before. */
  sessionEnded: Told<[session: SessionView, end: SessionEnd]>;

  // Redirects.

  /** A request that was answered with 3006 goes to another host. */
  redirected: Told<[from: Subject, to: Subject]>;
  /** A redirect was not followed; the answer with 3006 is the result. */
  redirectRefused: Told<[from: Subject, refused: RefusedRedirect]>;
  /** A redirect holds for further requests. */
  routeAdded: Told<[route: RedirectRoute]>;
  routeDropped: Told<[route: RedirectRoute, why: RouteEnd]>;
  /** DNS has told of the members of a group, which may be the same as before. */
  discovered: Told<[group: string, report: DiscoveryReport]>;
  /** DNS has told of no member (`error` is undefined), or nothing at all: the members stay as they are. */
  discoveryFailed: Told<[group: string, report: DiscoveryReport, error: Error | undefined]>;

  // What is odd, or has failed.

  /** A CEA was accepted although something in it is odd. */
  oddCea: Told<[connection: Subject, oddities: readonly string[]]>;
  oddAnswer: Told<[connection: Subject, answer: DiameterMessage, oddity: string]>;
  /** A handler of the peer's requests failed, or returned something wrong. The peer got 5012. */
  handlerFailed: Told<[connection: Subject, error: unknown, commandCode: number]>;
  /** A listener of a user has thrown. `what` names it. */
  listenerFailed: Told<[what: string, error: unknown, connection?: Connection]>;
  /** Code that must never throw has thrown. `what` names it. */
  defect: Told<[what: string, error: unknown, connection?: Connection]>;

  /** The flight recorder has written this file by itself. */
  dumpWritten: Told<[connection: Subject, file: string]>;
  /** The flight recorder could not write into its directory; told once until it can again. */
  dumpFailed: Told<[directory: string, error: unknown]>;

  // The machines, as XState's inspection shows them.

  inspected: Told<[event: InspectionEvent]>;

  #listeners: readonly Listener[] = [];

  /** Returns how to stop listening. */
  subscribe(listener: Listener): () => void {
    this.#listeners = [...this.#listeners, listener];
    this.#join(listener);
    return () => {
      this.#listeners = this.#listeners.filter((other) => other !== listener);
      this.#join(listener);
    };
  }

  #join(listener: Listener): void {
    // Object.keys knows only strings.
    for (const fact of Object.keys(listener) as Fact[]) this.#joinFact(fact);
  }

  #joinFact<Name extends Fact>(fact: Name): void {
    const heard = this.#listeners.flatMap((listener) => listener[fact] ?? []);
    // The compiler does not see that the field of this fact takes what listens to this fact.
    (this as Record<Fact, unknown>)[fact] = joined(heard as readonly Hearing[]);
  }
}

type Fact = Exclude<keyof News, 'subscribe'>;

/** Hears the facts that it has a function for. */
export type Listener = { readonly [Name in Fact]?: NonNullable<News[Name]> };

type Hearing = (...about: readonly unknown[]) => void;

function joined(heard: readonly Hearing[]): Hearing | undefined {
  if (heard.length <= 1) return heard[0];
  return (...about) => {
    for (const hear of heard) hear(...about);
  };
}
