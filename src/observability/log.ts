import { HandshakeFailedError, type CloseReason } from '../errors.js';
import type { ConnectionState } from '../machines/connection-events.js';
import { messageOf } from '../phrases.js';
import { AvpCode } from '../protocol/base-avps.js';
import { disconnectCauseOf } from '../protocol/disconnect-peer.js';
import { isPublic } from '../protocol/ip.js';
import { findReadable, type DiameterMessage } from '../protocol/message.js';
import { kindOf } from './base-message-log.js';
import type { Connection, Subject } from './connection-view.js';
import type { StateChange } from './events.js';
import { DiscoveryLog } from './discovery-log.js';
import { GroupLog } from './group-log.js';
import { SessionLog } from './session-log.js';
import { logLines, textOf, type FieldsOf, type LineName, type LogFields } from './log-lines.js';
import type { LogTarget } from './logger.js';
import { needsPerson } from './needs-person.js';
import type { Listener, News } from './news.js';
import { RecordLog } from './record-log.js';
import { RedirectLog } from './redirect-log.js';
import { OverloadLog } from './overload-log.js';
import { RepeatedFailures } from './repeated-failures.js';

/** How an attempt fails, by the state that it stood in. */
const failedIn: Readonly<Partial<Record<ConnectionState, CloseReason>>> = {
  CONNECTING: 'dial-failed',
  TLS_HANDSHAKE: 'tls-failed',
  CER_SENT: 'handshake-failed',
};

const onPurpose: ReadonlySet<CloseReason> = new Set(['idle', 'lifetime', 'closed', 'destroyed']);

/** Program errors and restarts are told in full so many times before they are summed up. */
const toldInFull = 10;
const maxFaults = 1_000;

/**
 * Writes the news as structured log lines, see `log-lines.ts`. What repeats is told when it changes, and summed up in
 * between. Nothing is kept for a connection that works.
 */
export class ConnectionLog {
  readonly #target: LogTarget;
  readonly #now: () => number;
  /** By address. */
  readonly #failures: RepeatedFailures;
  readonly #warnings: RepeatedFailures;
  readonly #faults = new RepeatedFailures(maxFaults, toldInFull);
  readonly #groups: GroupLog;
  readonly #records: RecordLog;
  readonly #sessions: SessionLog;
  readonly #redirects: RedirectLog;
  readonly #discoveries: DiscoveryLog;
  readonly #overload: OverloadLog;
  /** The last change of a state: what else is told in the same step of a chart came of it. */
  #change: StateChange | undefined;
  /** The address whose failure was logged in this step, and not as a summary. */
  #toldFailureOf: string | undefined;
  #hasWarnedOfPlainTcp = false;

  /** Remembers the failures of at most `maxAddresses` addresses. */
  constructor(target: LogTarget, now: () => number, maxAddresses: number) {
    this.#target = target;
    this.#now = now;
    this.#failures = new RepeatedFailures(maxAddresses);
    this.#warnings = new RepeatedFailures(maxAddresses);
    this.#groups = new GroupLog(target, (...line) => this.write(...line), now);
    this.#records = new RecordLog(target, (...line) => this.write(...line), now);
    this.#sessions = new SessionLog(target, (...line) => this.write(...line), now);
    this.#redirects = new RedirectLog((...line) => this.write(...line), now);
    this.#discoveries = new DiscoveryLog(target, (...line) => this.write(...line), now);
    this.#overload = new OverloadLog(target, (...line) => this.write(...line), now);
  }

  listenTo(news: News): void {
    news.subscribe(this.listener);
    news.subscribe(this.#groups.listener);
    news.subscribe(this.#records.listener);
    news.subscribe(this.#sessions.listener);
    news.subscribe(this.#redirects.listener);
    news.subscribe(this.#discoveries.listener);
    news.subscribe(this.#overload.listener);
  }

  /** What it hears of connections. */
  readonly listener: Listener = {
    stateEntered: (connection, change) => this.#enter(connection, change),
    opened: (connection) => this.#open(connection),
    ended: (connection, reason, error, wasOpen) => {
      if (onPurpose.has(reason)) this.write('closed', connection, { reason, ...this.#step(connection) });
      else this.#fail(connection, reason, error, wasOpen);
    },
    released: (connection, reason) => {
      const { event, from = 'DISCONNECTED' } = this.#step(connection);
      const isAsked = event === 'disconnect' || event === 'destroy';
      const hadNoPeer = from === 'RECONNECTING' || failedIn[from] !== undefined;
      if (isAsked && hadNoPeer) this.write('closed', connection, { reason, from, event });
    },
    reconnectPlanned: (connection, attempt, delayMs) => {
      if (this.#toldFailureOf === connection.address) {
        this.write('reconnecting', connection, { attempt, delayMs });
      }
      this.#toldFailureOf = undefined;
    },
    baseMessage: (connection, direction, message) => {
      if (!this.#target.isEnabled('debug')) return;
      const kind = kindOf(direction, message);
      if (kind === undefined) return;
      const disconnectCause = disconnectCauseOf(message);
      this.write('base-message', connection, { ...kind, resultCode: resultCodeOf(message), disconnectCause });
    },
    peerRestarted: ({ address, ...restart }) => {
      const times = this.#timesTold(this.#faults, `restart ${address}`, '');
      if (times !== undefined) this.write('peer-restarted', address, { ...restart, times });
    },
    oddCea: (connection, oddities) => {
      const times = this.#timesTold(this.#warnings, `odd ${connection.address}`, oddities.join());
      if (times !== undefined) this.write('odd-cea', connection, { oddities, times });
    },
    oddAnswer: (connection, { commandCode, hopByHopId }, oddity) =>
      this.write('odd-answer', connection, { commandCode, hopByHopId, oddity }),
    connected: (connection, { remote: { address: remoteAddress } }, isSecured) => {
      if (isSecured || this.#hasWarnedOfPlainTcp || !isPublic(remoteAddress)) return;
      this.#hasWarnedOfPlainTcp = true;
      this.write('plain-tcp', connection, { remoteAddress });
    },
    handlerFailed: (connection, err, commandCode) => {
      const subject = `handler of ${commandCode} ${connection.address}`;
      const times = this.#timesTold(this.#faults, subject, messageOf(err));
      if (times !== undefined) this.write('handler-failed', connection, { commandCode, err, times });
    },
    breakerEntered: (address, from, { reason: why, since, state, until }) => {
      if (state === 'OPEN') {
        const line = from === 'CLOSED' ? 'breaker-open' : 'breaker-still-open';
        this.write(line, address, { why, openMs: until - since });
      } else if (state === 'CLOSED') this.write('breaker-closed', address, {});
      else if (from === 'OPEN') this.write('breaker-half-open', address, {});
    },
    dumpWritten: (connection, file) => this.write('dump-written', connection, { file }),
    dumpFailed: (directory, err) => this.write('dump-failed', undefined, { directory, err }),
    listenerFailed: (what, err, connection) => {
      const times = this.#timesTold(this.#faults, what, messageOf(err));
      if (times !== undefined) this.write('listener-failed', connection, { what, err, times });
    },
    defect: (what, err, connection) => {
      const times = this.#timesTold(this.#faults, `${what} ${connection?.address}`, messageOf(err));
      if (times !== undefined) this.write('defect', connection, { what, err, times });
    },
  };

  /** Writes a line, unless its level is off. `about`: a connection, or only its address. */
  write<Name extends LineName>(
    line: Name,
    about: Connection | string | undefined,
    given: FieldsOf<Name>,
  ): void {
    const { level } = logLines[line];
    if (!this.#target.isEnabled(level)) return;
    const connection = typeof about === 'string' ? undefined : about;
    const address = typeof about === 'string' ? about : about?.address;
    const { err }: Partial<LogFields> = given;
    const refused = err instanceof HandshakeFailedError ? err.peer : undefined;
    const all = {
      line,
      peer: refused ?? connection?.peer?.originHost,
      state: connection?.state,
      ...given,
    };
    const fields = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
    this.#target.write(level, address, fields, textOf(line, fields));
  }

  #enter(connection: Subject, change: StateChange): void {
    const { address, at, cause, event, from, to } = change;
    this.#change = change;
    if (to !== 'RECONNECTING') this.#toldFailureOf = undefined;
    if (from === to) return;
    this.write('state', connection, { from, to, event });
    const reason = failedIn[from];
    if (to === 'FAILED' && reason !== undefined) this.#fail(connection, reason, cause, false);
    else if (event === 'calls.gone') this.#abandon(connection);
    else if (to === 'SUSPECT') {
      const times = this.#timesTold(this.#warnings, `suspect ${address}`, '');
      if (times !== undefined) this.write('suspect', connection, { from, event, times });
    } else if (from === 'SUSPECT' && (to === 'OPEN' || to === 'DWR_SENT')) {
      const end = this.#warnings.end(`suspect ${address}`, at);
      if (end?.kind === 'new') this.write('recovered', connection, { from, event });
    }
  }

  #open(connection: Subject): void {
    const end = this.#failures.end(connection.address, this.#now());
    const fields = { ...this.#step(connection), tls: connection.tls?.version };
    if (end === undefined) this.write('open', connection, fields);
    else if (end.kind === 'new') {
      const { failingMs, failures } = end;
      this.write('open-again', connection, { ...fields, failures, failingMs });
    }
  }

  #fail(connection: Subject, reason: CloseReason, err: Error | undefined, wasOpen: boolean): void {
    if (!this.#target.isEnabled('error')) return; // nothing is logged
    const { address } = connection;
    const occurrence = this.#failures.note(address, `${reason} ${err?.message}`, this.#now());
    const { failingMs, failures, kind } = occurrence;
    if (kind === 'kept back') return;
    if (kind === 'new') this.#toldFailureOf = address;
    const resultCode = err instanceof HandshakeFailedError ? err.resultCode : undefined;
    const fields = { reason, ...this.#step(connection), err, failures, failingMs };
    const isGrave = needsPerson(err);
    if (kind === 'summary') {
      this.write(isGrave ? 'action-still-needed' : 'still-failing', connection, { ...fields, resultCode });
    } else if (isGrave) this.write('action-needed', connection, { ...fields, resultCode });
    else if (!wasOpen) this.write('failed', connection, { ...fields, resultCode });
    else if (reason === 'peer-disconnected') {
      this.write('closed', connection, { reason, ...this.#step(connection), err, failures });
    } else this.write('lost', connection, fields);
  }

  #abandon(connection: Subject): void {
    if (!this.#target.isEnabled('error')) return; // nothing is logged
    const { failingMs, failures, kind } = this.#failures.note(connection.address, 'abandoned', this.#now());
    if (kind === 'kept back') return;
    this.write('abandoned', connection, { ...this.#step(connection), failures, failingMs });
  }

  /** How often it has happened; undefined if that is not to be told now. */
  #timesTold(repeated: RepeatedFailures, subject: string, cause: string): number | undefined {
    if (!this.#target.isEnabled('error')) return undefined; // nothing is logged
    const { failures, kind } = repeated.note(subject, cause, this.#now());
    return kind === 'kept back' ? undefined : failures;
  }

  #step({ address }: Connection): Partial<Pick<StateChange, 'event' | 'from'>> {
    if (this.#change?.address !== address) return {};
    const { event, from } = this.#change;
    return { event, from };
  }
}

/** An answer's. */
function resultCodeOf(message: DiameterMessage): number | undefined {
  if (message.isRequest) return undefined;
  const found = findReadable(message, AvpCode.resultCode);
  return found?.data.length === 4 ? found.unsigned32() : undefined;
}
