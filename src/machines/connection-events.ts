import type { CloseReason, DiameterError } from '../errors.js';
import type { PeerInfo } from '../protocol/capabilities-exchange.js';
import type { DiameterMessage } from '../protocol/message.js';

/** What can happen to a connection: commands in the imperative, facts in the past. */
export type ConnectionEvent =
  /** Dial. */
  | { readonly type: 'connect' }
  /** Await the answers in flight, send a DPR with this Disconnect-Cause, close. `timeoutMs` limits the whole. */
  | {
      readonly type: 'disconnect';
      readonly cause: number;
      readonly reason: CloseReason;
      readonly timeoutMs: number;
    }
  /** Close at once, without a DPR. */
  | { readonly type: 'destroy'; readonly reason: 'closed' | 'destroyed'; readonly error: DiameterError }
  /** A call waits for this connection until `deadline`. */
  | { readonly type: 'call.waiting'; readonly deadline: number }
  /** The last call that waited for this connection has given up. */
  | { readonly type: 'calls.gone' }
  | { readonly type: 'transport.connected' }
  /** TLS is agreed on, and the certificate of the peer covers its identity. */
  | { readonly type: 'transport.secured' }
  | {
      readonly type: 'transport.closed';
      readonly reason: 'dial-failed' | 'peer-closed' | 'network-error' | 'protocol-error' | 'tls-failed';
      readonly error: Error | undefined;
    }
  | { readonly type: 'cea.received'; readonly answer: CapabilitiesAnswer }
  /** Something other than the CEA came first. `what` names it. */
  | { readonly type: 'handshake.violated'; readonly what: string }
  | { readonly type: 'dwa.received' }
  /** In SUSPECT: the peer sent a message other than a DWA. */
  | { readonly type: 'traffic.received' }
  | { readonly type: 'dpr.received'; readonly request: DiameterMessage; readonly cause: number | undefined }
  | { readonly type: 'dpa.received' }
  /** In DRAINING and DPR_SENT: the last request in flight was answered or given up. */
  | { readonly type: 'inflight.drained' }
  /** `idleTimeoutMs` after the last arming. */
  | { readonly type: 'idle.elapsed' }
  /** `maxLifetimeMs` after the connection opened. */
  | { readonly type: 'lifetime.elapsed' };

/** The outcome of a capabilities exchange. */
export interface CapabilitiesAnswer {
  readonly resultCode: number | undefined;
  readonly errorMessage: string | undefined;
  readonly peer: PeerInfo | undefined;
  /** Why it failed; undefined if it succeeded. */
  readonly problem: CapabilitiesProblem | undefined;
  /** What the CEA should not be like, though it is accepted. */
  readonly oddities: readonly string[];
}

export interface CapabilitiesProblem {
  readonly what: string;
  /** No further attempt ends otherwise, until somebody changes a configuration. */
  readonly isPermanent: boolean;
}

/** The flat names of the connection chart's leaves. */
export type ConnectionState =
  | 'DISCONNECTED'
  | 'CONNECTING'
  | 'TLS_HANDSHAKE'
  | 'CER_SENT'
  | 'OPEN'
  | 'DWR_SENT'
  | 'SUSPECT'
  | 'REOPEN'
  | 'DRAINING'
  | 'DPR_SENT'
  | 'DPR_RECEIVED'
  | 'FAILED'
  | 'RECONNECTING'
  | 'CLOSED';
