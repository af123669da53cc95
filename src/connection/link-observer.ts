import type { CloseReason } from '../errors.js';
import type { ConnectionEvent, ConnectionState } from '../machines/connection-events.js';
import type { DiameterMessage } from '../protocol/message.js';
import type { Answer } from './incoming-requests.js';

/** Who hears what happens on a link; its connection. */
export interface LinkObserver {
  /** To the connection's machine. */
  notify(event: ConnectionEvent): void;
  /** `from` and `to` are equal where a state was left and entered again. */
  onState(from: ConnectionState, to: ConnectionState, event: string, cause: Error | undefined): void;
  /** The capabilities exchange has succeeded. */
  onEstablished(): void;
  /** It may be used, for the first time since it was established. */
  onOpened(): void;
  onReconnectAttempt(): void;
  /** An established connection has ended. `wasOpen`: it had got as far as to be used. */
  onEnded(reason: CloseReason, error: Error | undefined, wasOpen: boolean): void;
  /** The machine has ended. `isUnproven`: the next one of the address must begin in REOPEN. */
  onClosed(reason: CloseReason, cause: Error | undefined, isUnproven: boolean): void;
  /** Calls may be written again: the gate has opened, or a full batch has gone. */
  onReady(): void;
  /** The answer to a request that was sent with `send`. */
  onMessage(message: DiameterMessage): void;
  readonly handleRequest:
    | ((request: DiameterMessage, signal: AbortSignal) => Answer | Promise<Answer>)
    | undefined;
  onHandlerFailed(error: unknown, commandCode: number): void;
  /** Something threw that must not. */
  onDefect(error: unknown): void;
  /** The earliest deadline of the calls that wait for this connection; `Infinity` if nobody does. */
  earliestDeadline(): number;
  /** The address of another connection that serves this Origin-Host, where that is not allowed. */
  rivalOf(originHost: string): string | undefined;
  /** The peer has told its Origin-State-Id. */
  onOriginStateId(originStateId: number): void;
  onOddCea(oddities: readonly string[]): void;
  onOddAnswer(message: DiameterMessage, oddity: string): void;
}
