import type { Clock } from '../clock.js';
import type { Command } from '../dictionary/command.js';
import { checkCommand } from '../dictionary/handlers.js';
import { newSessionId } from '../dictionary/session-ids.js';
import { InvalidConfigError, LimitExceededError, PoolClosedError } from '../errors.js';
import type { PeerGroup } from '../group/peer-group.js';
import type { News } from '../observability/news.js';
import * as is from '../options/option-types.js';
import { noSessions, SessionFigures, type SessionStats } from '../observability/session-figures.js';
import { authDialect } from './auth-dialect.js';
import { creditDialect } from './credit-dialect.js';
import { DeadlineHeap } from './deadline-heap.js';
import { checkedSaved, type SavedSession } from './saved-session.js';
import { ServerRequests, type Kept } from './server-requests.js';
import { Session } from './session.js';
import type { SessionCore } from './session-core.js';
import type { Line, SessionDesk } from './session-desk.js';
import { sessionSettings, type SessionOptions } from './session-options.js';

/** What sessions need of their client. */
export interface SessionServices extends Pick<Kept, 'handled' | 'onRequest' | 'originOf'> {
  readonly clock: Clock;
  readonly news: News;
  readonly line: Line;
  /** `maxSessions` as it is now. */
  maxSessions(): number;
  /** A target as it is known, and our Origin-Host there. Throws what is wrong with it. */
  targetOf(target: string | PeerGroup): { readonly target: string | PeerGroup; readonly originHost: string };
  groupNamed(name: string): PeerGroup | undefined;
}

/** The sessions of a client. */
export class Sessions implements SessionDesk {
  readonly clock: Clock;
  readonly news: News;
  readonly line: Line;
  readonly deadlines: DeadlineHeap;
  readonly requests: ServerRequests;
  readonly #services: SessionServices;
  readonly #live = new Map<string, SessionCore>();
  #closing: Error | undefined;
  /** Undefined while there was none: then nothing is listened to. */
  #figures: SessionFigures | undefined;

  constructor(services: SessionServices) {
    this.#services = services;
    this.clock = services.clock;
    this.news = services.news;
    this.line = services.line;
    this.deadlines = new DeadlineHeap(services.clock);
    this.requests = new ServerRequests({
      find: (sessionId) => (sessionId === undefined ? undefined : this.#live.get(sessionId)),
      originOf: (context) => services.originOf(context),
      handled: (request) => services.handled(request),
      onRequest: () => services.onRequest(),
    });
  }

  /** Throws an `InvalidConfigError` or `InvalidAddressError`. */
  make(
    command: Command<object, object>,
    target: string | PeerGroup,
    fields: object,
    options: SessionOptions | undefined,
    sessionId?: string,
  ): SessionCore {
    checkCommand(command);
    is.checkRecord('fields', fields);
    const settings = sessionSettings(options);
    if (settings.backup !== undefined) this.#services.targetOf(settings.backup);
    const known = this.#services.targetOf(target);
    const { byName } = command.request.layout;
    if (!byName.has('sessionId')) {
      throw InvalidConfigError.wrong('command', 'one whose requests have a Session-Id', command.name);
    }
    const session = new Session<object, object>(
      {
        id: sessionId ?? newSessionId(known.originHost),
        command,
        target: known.target,
        common: fields,
        settings,
        dialect: byName.has('ccRequestNumber') ? creditDialect : authDialect,
      },
      this,
    );
    this.#count();
    this.requests.expect(session);
    return session;
  }

  /** Throws an `InvalidConfigError` that names the field of `saved` that is wrong, or a `LimitExceededError`. */
  restore(
    command: Command<object, object>,
    given: unknown,
    fields: object,
    options: SessionOptions | undefined,
  ): SessionCore {
    checkCommand(command);
    const saved = checkedSaved(given);
    const { application, code, name } = command;
    if (saved.applicationId !== application.applicationId || saved.commandCode !== code) {
      const expected = `that of a session of ${name} (application ${application.applicationId}, command ${code})`;
      throw InvalidConfigError.wrong('saved', expected, `${saved.applicationId}, ${saved.commandCode}`);
    }
    if (this.#live.has(saved.sessionId)) {
      throw InvalidConfigError.wrong(
        'saved.sessionId',
        'one that this client has not got already',
        saved.sessionId,
      );
    }
    const target = this.#services.groupNamed(saved.target) ?? addressIn(saved);
    const session = this.make(command, target, fields, options, saved.sessionId);
    this.checkRoom(session);
    session.restore(saved);
    return session;
  }

  #count(): void {
    if (this.#figures !== undefined) return;
    this.#figures = new SessionFigures();
    this.news.subscribe(this.#figures.listener);
  }

  stats(): SessionStats {
    return this.#figures?.snapshot() ?? noSessions;
  }

  /** Those that have begun and are not over. */
  get all(): IterableIterator<SessionCore> {
    return this.#live.values();
  }

  get size(): number {
    return this.#live.size;
  }

  /** The client is being closed, until `closed` settles. What is in flight is awaited; everything else ends now. */
  ending(closed: Promise<void>): Promise<void> {
    const error = this.#shut();
    for (const session of this.#live.values()) {
      if (session.isPending) session.refuseWaiting();
      else session.leave('client.ended', error);
    }
    const endRest = () => this.end();
    closed.then(endRest, endRest);
    return closed;
  }

  /** The client has ended. */
  end(): void {
    const error = this.#shut();
    for (const session of this.#live.values()) session.leave('client.ended', error);
  }

  #shut(): Error {
    this.#closing ??= new PoolClosedError('The client was closed');
    this.deadlines.stop();
    return this.#closing;
  }

  // What sessions ask.

  checkRoom({ id, targetName }: SessionCore): void {
    if (this.#closing !== undefined) throw this.#closing;
    const maxSessions = this.#services.maxSessions();
    if (this.#live.size < maxSessions || this.#live.has(id)) return;
    throw new LimitExceededError(`There are ${maxSessions} sessions, as many as maxSessions allows`, {
      address: targetName,
      limit: 'maxSessions',
    });
  }

  add(session: SessionCore): void {
    this.#live.set(session.id, session);
  }

  has(session: SessionCore): boolean {
    return this.#live.get(session.id) === session;
  }

  forget(session: SessionCore): void {
    if (this.has(session)) this.#live.delete(session.id);
    this.deadlines.remove(session);
  }
}

/** Names of groups have no colon, and a normalised address has its port. A group that is not there must not become a host of its name. */
function addressIn({ target }: SavedSession): string {
  if (target.includes(':')) return target;
  throw InvalidConfigError.wrong(
    'saved.target',
    'an address with its port, or the name of a group that was made',
    target,
  );
}
