import { SessionTermination } from '../dictionaries/base.js';
import { underApplication, type Command } from '../dictionary/command.js';
import type { Application } from '../dictionary/application.js';
import { authSessionMachine } from '../machines/auth-session-machine.js';
import { AvpCode } from '../protocol/base-avps.js';
import type { SessionState } from '../observability/session-view.js';
import { ChartTable } from './chart-table.js';
import { baseNumberIn, isTemporary, type Dialect } from './dialect.js';

const diameterMultiRoundAuth = 1001;
const noStateMaintained = 1;

/** Termination-Cause (RFC 6733 §8.15). */
export const TerminationCause = { logout: 1, administrative: 4, authExpired: 6, sessionTimeout: 8 } as const;

/** An Authorization-Lifetime of all ones: never (RFC 6733 §8.9). */
const forever = 0xffff_ffff;

/** Session-Server-Failover (RFC 6733 §8.18). */
const tryAgain: ReadonlySet<number> = new Set([1, 3]);
const allowService: ReadonlySet<number> = new Set([2, 3]);

const terminations = new Map<Application, Command<object, object>>();

/** Session-Termination under the Application-Id of an application. */
function terminationOf(application: Application): Command<object, object> {
  let command = terminations.get(application);
  if (command === undefined) {
    // Its fields are looked up by name.
    command = underApplication(SessionTermination, application) as unknown as Command<object, object>;
    terminations.set(application, command);
  }
  return command;
}

/** Sessions of authentication and authorisation (RFC 6733 §8.1). */
export const authDialect: Dialect = {
  chart: new ChartTable<SessionState>(authSessionMachine),
  hasTx: false,
  reauthReply: 2001,

  compose: ({ command, id }, { fields, kind }) => {
    if (kind !== 'termination') return { command, fields: { sessionId: id } };
    const { terminationCause = TerminationCause.logout } = fields;
    return { command: terminationOf(command.application), fields: { sessionId: id, terminationCause } };
  },

  verdict: ({ result }) => {
    const { code, isSuccess, vendorId } = result;
    if (isSuccess) return 'answer.successful';
    if (vendorId !== 0) return 'answer.failed';
    if (isTemporary(code)) return 'request.failed';
    return code === diameterMultiRoundAuth ? 'answer.incomplete' : 'answer.failed';
  },

  learn: (session, answer) => {
    const failover = baseNumberIn(answer, 'sessionServerFailover', AvpCode.sessionServerFailover);
    if (failover !== undefined) {
      session.hasFailover = tryAgain.has(failover);
      session.failureHandling = allowService.has(failover) ? 'continue' : 'terminate';
    }
    const state = baseNumberIn(answer, 'authSessionState', AvpCode.authSessionState);
    if (state !== undefined) session.isStateless = state === noStateMaintained;
  },

  terms: (answer, now) => {
    const lifetime = baseNumberIn(answer, 'authorizationLifetime', AvpCode.authorizationLifetime) ?? forever;
    const grace = baseNumberIn(answer, 'authGracePeriod', AvpCode.authGracePeriod) ?? 0;
    const timeout = baseNumberIn(answer, 'sessionTimeout', AvpCode.sessionTimeout) ?? forever;
    const never = Number.POSITIVE_INFINITY;
    const reauthorizeAt = lifetime === forever ? never : now + lifetime * 1_000;
    const endOfGrace = reauthorizeAt + grace * 1_000;
    // 0 is no limit (RFC 6733 §8.13).
    const timeoutAt = timeout === forever || timeout === 0 ? never : now + timeout * 1_000;
    return {
      grants: [],
      reauthorizeAt,
      expiresAt: Math.min(endOfGrace, timeoutAt),
      expiryCause: timeoutAt <= endOfGrace ? TerminationCause.sessionTimeout : TerminationCause.authExpired,
    };
  },
};
