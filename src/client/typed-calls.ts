import { CommandDraft } from '../dictionary/command-draft.js';
import type { Command, Fillable } from '../dictionary/command.js';
import { filledFields } from '../dictionary/filled-fields.js';
import { checkCommand } from '../dictionary/handlers.js';
import type { ReceivedAnswer } from '../dictionary/received.js';
import type { Clock } from '../clock.js';
import type { Fields } from '../dictionary/fields.js';
import { newSessionId } from '../dictionary/session-ids.js';
import { ConnectionTimeoutError, InvalidMessageError, RequestTimeoutError } from '../errors.js';
import type { ConnectionPool } from '../pool/connection-pool.js';
import { show } from '../phrases.js';
import { Slot, type Target } from '../pool/slot.js';
import type { PeerInfo } from '../protocol/capabilities-exchange.js';
import { isConnectionCommand } from '../protocol/codes.js';

/** What is filled into the requests of one command. Made once, and changed for each request before it is encoded. */
interface Defaults {
  readonly originHost: string;
  readonly originRealm: string;
  readonly hasSessionId: boolean;
  readonly needsRealm: boolean;
  readonly fields: Record<string, unknown>;
}

/** Turns the fields of a call into a request. */
export class TypedCalls {
  readonly #pool: ConnectionPool;
  readonly #clock: Clock;
  readonly #defaults = new WeakMap<object, Defaults>();

  constructor(pool: ConnectionPool, clock: Clock) {
    this.#pool = pool;
    this.#clock = clock;
  }

  /** Throws what is wrong with the call itself. */
  call<R extends object, A extends object>(
    address: string,
    command: Command<R, A>,
    fields: Fillable<R>,
    timeoutMs: number | undefined,
    signal: AbortSignal | undefined,
  ): Promise<ReceivedAnswer<A>> {
    checkCommand(command);
    const target = this.#pool.target(address);
    const time = timeoutMs ?? target.options.requestTimeoutMs;
    const peer = target instanceof Slot ? target.connection.peer : undefined;
    const draft = this.#draft(command, fields, target, peer);
    if (draft === undefined) return this.#callOnceConnected(target, command, fields, time, signal);
    if (!(target instanceof Slot)) draft.encode(); // An address is not dialled for what cannot be sent.
    return this.#pool.slotOf(target).requestDraft(draft, time, signal);
  }

  /** Only the CEA tells the peer's realm. */
  async #callOnceConnected<R extends object, A extends object>(
    target: Target,
    command: Command<R, A>,
    fields: Fillable<R>,
    timeoutMs: number,
    signal: AbortSignal | undefined,
  ): Promise<ReceivedAnswer<A>> {
    const startedAt = this.#clock.now();
    try {
      const { peer } = await this.#pool.slotOf(target).connect(timeoutMs, signal);
      const destinationRealm = peer?.originRealm ?? target.options.originRealm;
      const left = Math.max(1, timeoutMs - (this.#clock.now() - startedAt));
      return await this.call(target.key, command, { ...fields, destinationRealm }, left, signal);
    } catch (error) {
      if (!(error instanceof ConnectionTimeoutError)) throw error;
      throw new RequestTimeoutError(`No answer from ${target.key} within ${timeoutMs} ms: ${error.message}`, {
        address: target.key,
        delivery: 'not-sent',
        cause: error,
      });
    }
  }

  /**
   * Undefined where the grammar demands a Destination-Realm that neither the caller nor a CEA has told. Throws an
   * `InvalidMessageError`.
   */
  #draft<R extends object, A extends object>(
    command: Command<R, A>,
    fields: Fillable<R>,
    { key, options }: Target,
    peer: PeerInfo | undefined,
  ): CommandDraft<R, A> | undefined {
    if (isConnectionCommand(command.code, command.application.applicationId)) {
      throw new InvalidMessageError(
        `${command.name} belongs to the connection, and only the client sends it to ${key}`,
        { address: key },
      );
    }
    if (typeof fields !== 'object' || fields === null) {
      throw new InvalidMessageError(`fields of ${command.name} must be an object (got ${show(fields)})`, {
        address: key,
      });
    }
    // Any request may have these fields.
    const given = fields as Fields;
    const defaults = this.#defaultsOf(command, options.originHost, options.originRealm);
    let isComplete = true;
    if (defaults.needsRealm) {
      const realm = peer?.originRealm;
      defaults.fields['destinationRealm'] = realm ?? options.originRealm;
      isComplete = realm !== undefined || given['destinationRealm'] !== undefined;
    }
    if (defaults.hasSessionId && given['sessionId'] === undefined) {
      defaults.fields['sessionId'] = newSessionId(options.originHost);
    }
    const draft = new CommandDraft(command, given, defaults.fields);
    if (isComplete) return draft;
    draft.encode(); // An address is not dialled for what cannot be sent.
    return undefined;
  }

  #defaultsOf<R extends object, A extends object>(
    command: Command<R, A>,
    originHost: string,
    originRealm: string,
  ): Defaults {
    const known = this.#defaults.get(command);
    if (known?.originHost === originHost && known.originRealm === originRealm) return known;
    const { layout } = command.request;
    const fields: Record<string, unknown> = {
      ...(layout.byName.has('originHost') ? { originHost } : {}),
      ...(layout.byName.has('originRealm') ? { originRealm } : {}),
      ...filledFields(command.application, layout),
    };
    const made = {
      originHost,
      originRealm,
      hasSessionId: layout.byName.has('sessionId'),
      needsRealm: (layout.byName.get('destinationRealm')?.min ?? 0) > 0,
      fields,
    };
    this.#defaults.set(command, made);
    return made;
  }
}
