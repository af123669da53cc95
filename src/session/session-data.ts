import type { Command } from '../dictionary/command.js';
import type { Fields } from '../dictionary/fields.js';
import type { PeerGroup } from '../group/peer-group.js';
import type { FailureHandling } from '../machines/session-context.js';
import type { SessionState } from '../observability/session-view.js';
import { fieldsOf, type Dialect, type Learned } from './dialect.js';
import type { SessionDesk, SessionMaking } from './session-desk.js';
import type { SessionEventName, SessionEvents } from './session-events.js';
import { SessionListeners } from './session-listeners.js';
import type { SessionSettings } from './session-options.js';
import type { AnyAnswer, SessionRequest } from './session-request.js';
import { Terms } from './terms.js';

const never = Number.POSITIVE_INFINITY;

/** What a session is made of, what it has learned of its server, and who listens to it. */
export abstract class SessionData implements Learned {
  /** Its Session-Id (RFC 6733 §8.8). */
  readonly id: string;
  /** @internal */
  readonly command: Command<object, object>;
  /** @internal */
  readonly dialect: Dialect;
  /** @internal */
  readonly settings: SessionSettings;
  /** @internal */
  readonly common: Fields;
  /** @internal */
  readonly desk: SessionDesk;
  /** Where its requests go now. @internal */
  target: string | PeerGroup;
  /** A state of RFC 8506 §7, or of RFC 6733 §8.1. */
  state: SessionState;
  /** When the state was entered, in milliseconds since 1970. */
  since: number;
  /** The Origin-Host of its server, once that has answered with success. */
  destinationHost: string | undefined;
  /** @internal */
  destinationRealm: string | undefined;
  /** What happens when the server cannot be asked, as the options or the server have it. */
  failureHandling: FailureHandling;
  /** Another server may go on with it, as the options or the server have it. */
  hasFailover: boolean;
  /** @internal */
  isStateless = false;
  /** @internal */
  nextNumber = 0;
  /**
   * Undefined where all that was granted holds without end.
   *
   * @internal
   */
  terms: Terms | undefined;
  #listeners: SessionListeners | undefined;
  constructor({ command, common, dialect, id, settings, target }: SessionMaking, desk: SessionDesk) {
    this.id = id;
    this.command = command;
    this.target = target;
    this.common = common;
    this.settings = settings;
    this.dialect = dialect;
    this.desk = desk;
    this.state = dialect.chart.initial;
    this.since = desk.clock.now();
    this.failureHandling = settings.failureHandling;
    this.hasFailover = settings.failover;
  }

  get applicationId(): number {
    return this.command.application.applicationId;
  }

  get targetName(): string {
    return typeof this.target === 'string' ? this.target : this.target.name;
  }

  /** @internal */
  take(answer: AnyAnswer, request: SessionRequest): void {
    this.dialect.learn(this, answer);
    const { originHost, originRealm } = fieldsOf(answer);
    const isElsewhere = this.destinationHost === undefined || request.attempt > 1;
    if (isElsewhere && typeof originHost === 'string') this.destinationHost = originHost;
    if (isElsewhere && typeof originRealm === 'string') this.destinationRealm = originRealm;
    if (request.kind === 'termination') return;
    const now = this.desk.clock.now();
    const told = this.dialect.terms(answer, now);
    const { expiresAt, grants, reauthorizeAt } = told;
    const isLimited =
      Math.min(expiresAt, reauthorizeAt) !== never ||
      grants.some(({ validUntil }) => validUntil !== undefined);
    if (isLimited) this.terms ??= new Terms();
    this.terms?.take(told, this.settings.validityLeadMs, now);
    if (grants.length > 0) this.emit('quota', { grants });
  }

  /** @internal */
  protected emit<Name extends SessionEventName>(name: Name, event: SessionEvents[Name]): void {
    this.#listeners?.emit(name, event, this, this.desk.news);
  }

  /** @internal */
  protected get listeners(): SessionListeners {
    this.#listeners ??= new SessionListeners();
    return this.#listeners;
  }
}
