import type { SessionEndCause } from '../machines/session-context.js';
import { counted, duration, messageOf } from '../phrases.js';
import type { SessionCore } from '../session/session-core.js';
import { sentence } from './wording.js';

const states: Readonly<Record<SessionCore['state'], string>> = {
  IDLE: 'it has not begun',
  PENDING_I: 'its first request awaits the answer',
  PENDING: 'its first request awaits the answer',
  OPEN: 'nothing is in flight',
  PENDING_U: 'an update awaits its answer',
  REAUTH: 'it is being authorised again',
  PENDING_T: 'its termination awaits the answer',
  DISCON: 'its termination awaits the answer',
  ENDED: 'it is over',
};

const causes: Readonly<Record<SessionEndCause, string>> = {
  terminated: 'it was terminated',
  'termination-failed': 'it was terminated, and the server did not get to know of it or has refused',
  denied: 'the server has denied the service to the user',
  'not-applicable': 'the server says that the service needs no credit control',
  'failed-answer': 'the server has answered with a failure',
  undeliverable: 'a request could not be delivered',
  'no-answer': 'no answer came within Tx',
  'timed-out': 'its Session-Timeout has passed',
  released: 'the program has let go of it',
  'client-closed': 'the client was closed',
};

/** Says in plain words why a session is in its state, what it waits for, and what it will do if its server fails. */
export function explainSession(session: SessionCore, explainTarget: () => string): string {
  const { command, destinationHost, id, state, targetName } = session;
  const now = session.desk.clock.now();
  const lines = [
    [
      `Session ${id} of ${command.name} is ${state}: ${states[state]}`,
      `It has been so for ${duration(now - session.since)}`,
    ],
    [
      destinationHost === undefined
        ? `Its requests go to ${targetName}, which has not answered yet`
        : `Its server is ${destinationHost}, reached by ${targetName}`,
      `${counted(session.nextNumber, 'request')} sent`,
      ...waitingIn(session),
    ],
    session.end === undefined ? prospects(session, now) : endOf(session),
    session.end === undefined ? [explainTarget()] : [],
  ];
  return lines
    .filter((parts) => parts.length > 0)
    .map((parts) => parts.map((part) => sentence(part)).join(' '))
    .join('\n');
}

function waitingIn({ waiting }: SessionCore): readonly string[] {
  return waiting === 0 ? [] : [`${counted(waiting, 'request')} wait for the one in flight`];
}

function prospects(
  { dialect, failureHandling, hasFailover, terms }: SessionCore,
  now: number,
): readonly string[] {
  const { expiresAt = Number.POSITIVE_INFINITY, tellAt = Number.POSITIVE_INFINITY } = terms ?? {};
  const failure = dialect.hasTx
    ? `failure handling ${failureHandling}`
    : `failure handling ${failureHandling} (§8.18)`;
  return [
    `If the server fails: ${failure}, ${hasFailover ? 'another server may go on' : 'no other server goes on'}`,
    ...(tellAt < expiresAt ? [`'validity' is told in ${duration(Math.max(0, tellAt - now))}`] : []),
    ...(expiresAt === Number.POSITIVE_INFINITY
      ? []
      : [`It ends by itself in ${duration(Math.max(0, expiresAt - now))}`]),
  ];
}

function endOf({ end }: SessionCore): readonly string[] {
  if (end === undefined) return [];
  const { cause, error, resultCode, service } = end;
  const why =
    error === undefined ? (resultCode === undefined ? '' : ` (${resultCode})`) : `: ${messageOf(error)}`;
  const fate = service === 'end' ? 'The service of the user must end' : 'The service of the user may go on';
  return [`It has ended since ${causes[cause]}${why}`, fate];
}
