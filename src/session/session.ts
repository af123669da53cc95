/** session/: sessions of a server: requests that belong together, what the server asks of them, and how failures are handled. */

import type { SessionTerminationAnswer, SessionTerminationRequest } from '../dictionaries/base.js';
import type { Command, Fillable } from '../dictionary/command.js';
import { checkCommand, type CommandHandler } from '../dictionary/handlers.js';
import type { ReceivedAnswer } from '../dictionary/received.js';
import { InvalidConfigError } from '../errors.js';
import type { RequestContext } from '../serving/request-handler.js';
import type { SavedSession } from './saved-session.js';
import { SessionCore } from './session-core.js';
import type { Handled } from './session-desk.js';
import type { SessionEventName, SessionEvents } from './session-events.js';
import type { SessionRequestOptions } from './session-request.js';

/**
 * What a session fills in by itself.
 *
 * @inline
 */
type Counted = 'sessionId' | 'ccRequestType' | 'ccRequestNumber';

/** The fields of a request of a session. The session itself gives the others. */
export type SessionFields<R> = Omit<Fillable<R>, Counted>;

/** What is left to be given, after the fields `C` that all requests have. */
export type RestOf<R, C> = Omit<SessionFields<R>, keyof C> &
  Partial<Pick<SessionFields<R>, keyof C & keyof SessionFields<R>>>;

/** Arguments: the fields may be left out where none must be given. */
export type SessionArguments<F> = object extends F
  ? [fields?: F, options?: SessionRequestOptions]
  : [fields: F, options?: SessionRequestOptions];

/** A session that counts its requests is terminated by one more of them, others by a Session-Termination-Request. */
export type TerminationFields<R, C> = 'ccRequestNumber' extends keyof R
  ? RestOf<R, C>
  : Partial<Omit<SessionTerminationRequest, 'sessionId'>>;

/** What {@link Session.terminate} resolves with. */
export type TerminationAnswer<R, A> = 'ccRequestNumber' extends keyof R
  ? ReceivedAnswer<A>
  : ReceivedAnswer<SessionTerminationAnswer> | undefined;

/** Hears an event of a session. */
export type SessionListener<Name extends SessionEventName, S> = (
  event: SessionEvents[Name],
  session: S,
) => unknown;

const none: readonly Handled[] = [];

/**
 * A session, made by `client.session`. Its requests have its Session-Id and go to the server that has answered the first one; one
 * is in flight at a time, and further ones wait.
 *
 * `R`, `A`: the fields of the command's request and answer; `C`: those that all requests have.
 */
export class Session<R extends object, A extends object, C = object>
  extends SessionCore
  implements AsyncDisposable
{
  #handled = none;

  /**
   * Sends the first request; resolves with its answer, whatever its Result-Code. Without success the session is over: see
   * `'ended'`. Rejects as `client.call` does, or with a `SessionStateError` if it has begun already.
   */
  begin(...[fields, options]: SessionArguments<RestOf<R, C>>): Promise<ReceivedAnswer<A>> {
    return this.#ask('initial', fields, options);
  }

  /**
   * Sends an update, or in a session of authorisation the same command again. Waits while another request is in flight. Rejects
   * as `client.call` does, with a `SessionStateError` if the session is over, and with a `LimitExceededError` if `maxWaiting`
   * requests wait already.
   */
  update(...[fields, options]: SessionArguments<RestOf<R, C>>): Promise<ReceivedAnswer<A>> {
    return this.#ask('update', fields, options);
  }

  /**
   * Ends the session at the server. Resolves with the answer; with undefined where the server keeps no state
   * (Auth-Session-State) and nothing is sent. Rejects like {@link update}.
   */
  terminate(
    ...[fields, options]: SessionArguments<TerminationFields<R, C>>
  ): Promise<TerminationAnswer<R, A>> {
    return this.#ask('termination', fields, options);
  }

  #ask<Answer>(
    kind: 'initial' | 'update' | 'termination',
    fields: object | undefined,
    options: SessionRequestOptions | undefined,
  ): Promise<Answer> {
    // What the answer is, the command says.
    return this.ask(
      kind,
      fields as Readonly<Record<string, unknown>> | undefined,
      options,
    ) as Promise<Answer>;
  }

  /**
   * Answers a command that the server sends for this session, in place of the usual answer. An Abort-Session-Request that is
   * answered with success ends the session. A later handler of the same command takes the place of an earlier one.
   */
  handle<HR extends object, HA extends object>(
    command: Command<HR, HA>,
    handler: CommandHandler<HR, HA, RequestContext>,
  ): this {
    checkCommand(command);
    if (typeof handler !== 'function') throw InvalidConfigError.wrong('handler', 'a function', handler);
    // The handler gets what its command has read.
    const handled = { command, handler } as unknown as Handled;
    this.#handled = [...this.#handled.filter((each) => each.command.code !== command.code), handled];
    return this;
  }

  /** Calls a listener at each event, with the session behind it: thousands of sessions may share one function. */
  on<Name extends SessionEventName>(event: Name, listener: SessionListener<Name, this>): this {
    this.listeners.add(event, listener);
    return this;
  }

  off<Name extends SessionEventName>(event: Name, listener: SessionListener<Name, this>): this {
    this.listeners.remove(event, listener);
    return this;
  }

  /**
   * What another process needs to go on with the session: plain data for JSON. Requests in flight or waiting are not in it. Throws
   * a `SessionStateError` unless the session has begun and is not over.
   */
  save(): SavedSession {
    return this.saved();
  }

  /** Lets go of the session without a word to the server, for example because another process has restored it. */
  release(): void {
    this.leave('release.asked', undefined);
  }

  /** Terminates the session if it is not over; awaits a termination that was asked for before. Rejects as {@link terminate} does. */
  async [Symbol.asyncDispose](): Promise<void> {
    while (this.exchange.isEnding) await this.#nextState();
    if (this.state === 'IDLE' || this.end !== undefined) return;
    await this.ask('termination', undefined, undefined);
  }

  #nextState(): Promise<void> {
    return new Promise((resolve) => {
      const listener = () => {
        this.off('state', listener);
        resolve();
      };
      this.on('state', listener);
    });
  }

  /** @internal */
  override handledBy(commandCode: number): Handled | undefined {
    return this.#handled.find(({ command }) => command.code === commandCode);
  }
}
