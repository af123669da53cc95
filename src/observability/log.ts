import { isPublic } from '../protocol/ip.js';
import type { Connection } from './connection-view.js';
import type { Logger } from './logger.js';
import type { Listener } from './news.js';

/** Writes the news as structured log lines. */
export function logTo(logger: Logger): Listener {
  const address = (connection: Connection | undefined) =>
    connection === undefined ? {} : { address: connection.address };
  let hasWarned = false;
  return {
    connected: (connection, remoteAddress, isSecured) => {
      if (isSecured || hasWarned || !isPublic(remoteAddress)) return;
      hasWarned = true;
      const what = 'plain TCP to an address that is not private: RFC 6733 §2.2 demands TLS or IPsec';
      logger.warn({ ...address(connection), remoteAddress }, `${what}; requireTls refuses it`);
    },
    stateEntered: (_, { at: _at, cause, ...change }) => {
      const { from, to } = change;
      if (from === to) return;
      const isTrouble = to === 'FAILED' || to === 'SUSPECT';
      const fields = { ...change, ...(cause === undefined ? {} : { err: cause }) };
      logger[isTrouble ? 'warn' : 'info'](fields, `${from} → ${to}`);
    },
    peerRestarted: (restart) => logger.info(restart, 'the peer was restarted'),
    oddCea: (connection, oddities) =>
      logger.warn({ ...address(connection), oddities }, 'an odd CEA was accepted'),
    oddAnswer: (connection, { commandCode, hopByHopId }, oddity) =>
      logger.debug({ ...address(connection), commandCode, hopByHopId }, `answer: ${oddity}`),
    handlerFailed: (connection, err, commandCode) =>
      logger.error(
        { ...address(connection), commandCode, err },
        'the handler of a request failed; answered 5012',
      ),
    listenerFailed: (what, err, connection) =>
      logger.error({ ...address(connection), err }, `${what} failed`),
    defect: (what, err, connection) =>
      logger.error({ ...address(connection), err }, `${what}; please report this`),
  };
}
