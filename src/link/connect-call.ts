import { ConnectionTimeoutError, type ConnectPhase, type Delivery, type DiameterError } from '../errors.js';
import { Call, type CallOwner } from './call.js';

/** `client.connect`. */
export class ConnectCall extends Call {
  readonly #resolve: () => void;

  readonly #phase: () => ConnectPhase;

  /** `phase`: where the connection stands when the time is up. */
  constructor(
    owner: CallOwner,
    now: number,
    timeoutMs: number,
    signal: AbortSignal | undefined,
    phase: () => ConnectPhase,
    resolve: () => void,
    reject: (error: unknown) => void,
  ) {
    super(owner, now, timeoutMs, signal, reject);
    this.#phase = phase;
    this.#resolve = resolve;
  }

  override get isRequest(): boolean {
    return false;
  }

  connected(): void {
    this.end();
    this.#resolve();
  }

  protected override timeoutError(delivery: Delivery): DiameterError {
    return new ConnectionTimeoutError(`No open connection to ${this.address} within ${this.timeoutMs} ms`, {
      address: this.address,
      delivery,
      phase: this.#phase(),
    });
  }
}
