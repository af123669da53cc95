import type { Situation } from './row.js';

const up = ['connect', 'peer CEA'];
const lost = [...up, 'peer RST'];
const refusedOnce = [...up, 'peer-stops', 'peer RST', 'wait 5000'];
const rfc3539 = { watchdog: 'rfc3539' } as const;
const noReturn = { reconnect: { enabled: false } } as const;

export const situations: Readonly<Record<string, Situation>> = {
  nothing: { steps: [] },
  CONNECTING: { steps: ['!request'] },
  'CONNECTING, refused': { steps: ['peer-stops', '!request'] },
  'CONNECTING again': { steps: [...lost, 'request', '!wait 5000'] },
  'CONNECTING again, refused': { steps: [...up, 'peer-stops', 'peer RST', '!wait 5000'] },
  'CONNECTING, secured': { isSecured: true, steps: ['!request'] },
  TLS_HANDSHAKE: { isSecured: true, steps: ['request', 'is TLS_HANDSHAKE'] },
  'TLS_HANDSHAKE again': {
    isSecured: true,
    steps: ['connect', 'handshake', 'peer CEA', 'peer RST', 'wait 5000', 'is TLS_HANDSHAKE'],
  },
  CER_SENT: { steps: ['request'] },
  'CER_SENT again': { steps: [...lost, 'wait 5000'] },
  'CER_SENT after a DPR': { steps: [...up, 'peer DPR 0', 'peer FIN', 'wait 5000'] },
  OPEN: { steps: up },
  'OPEN, awaiting an answer': { steps: [...up, 'request'] },
  'OPEN, without return': { options: noReturn, steps: up },
  DWR_SENT: { steps: [...up, 'wait 30000'] },
  'DWR_SENT, awaiting an answer': { steps: [...up, 'request', 'wait 30000'] },
  'DWR_SENT, one chance': { options: { maxDwrFailures: 1 }, steps: [...up, 'wait 30000'] },
  'DWR_SENT, rfc3539': { options: rfc3539, steps: [...up, 'wait 30000'] },
  SUSPECT: { steps: [...up, 'wait 30000', 'wait 10000'] },
  'SUSPECT, awaiting an answer': { steps: [...up, 'request', 'wait 30000', 'wait 10000'] },
  'SUSPECT, last chance': { steps: [...up, 'wait 30000', 'wait 10000', 'wait 10000'] },
  'SUSPECT, rfc3539': { options: rfc3539, steps: [...up, 'wait 30000', 'wait 30000'] },
  REOPEN: { steps: [...lost, 'wait 5000', 'peer CEA'] },
  'REOPEN, answering': { steps: [...lost, 'wait 5000', 'peer CEA', 'peer RAR'] },
  'REOPEN, one DWA to go': { steps: [...lost, 'wait 5000', 'peer CEA', 'peer DWA', 'peer DWA'] },
  'REOPEN, one DWA missed': { steps: [...lost, 'wait 5000', 'peer CEA', 'wait 10000'] },
  'REOPEN, for the second time': {
    steps: [...lost, 'wait 5000', 'peer CEA', 'peer DWA', 'peer RST', 'wait 7500', 'peer CEA'],
  },
  'REOPEN, rfc3539': { options: rfc3539, steps: [...lost, 'wait 5000', 'peer CEA'] },
  'REOPEN, without return': { options: noReturn, steps: [...lost, 'connect', 'peer CEA'] },
  DRAINING: { steps: [...up, 'request', 'close'] },
  'DRAINING, answering': { steps: [...up, 'peer RAR', 'close'] },
  DPR_SENT: { steps: [...up, 'close'] },
  'DPR_SENT, awaiting an answer': { steps: [...up, 'request', 'close', 'wait 2500'] },
  'DPR_SENT, and wanted': { steps: [...up, 'close', 'request'] },
  'DPR_RECEIVED, REBOOTING': { steps: [...up, 'peer DPR 0'] },
  'DPR_RECEIVED, BUSY': { steps: [...up, 'peer DPR 1'] },
  'DPR_RECEIVED, DO_NOT_WANT_TO_TALK_TO_YOU': { steps: [...up, 'peer DPR 2'] },
  'DPR_RECEIVED, an unknown cause': { steps: [...up, 'peer DPR 7'] },
  'DPR_RECEIVED, no cause': { steps: [...up, 'peer DPR'] },
  'DPR_RECEIVED, without return': { options: noReturn, steps: [...up, 'peer DPR 0'] },
  'DPR_RECEIVED, awaiting an answer': { steps: [...up, 'request', 'peer DPR 0'] },
  RECONNECTING: { steps: lost },
  'RECONNECTING, refused once': { steps: refusedOnce },
  'RECONNECTING, open in between': {
    steps: [...lost, 'wait 5000', 'peer CEA', 'peer DWA', 'peer DWA', 'peer DWA', 'peer RST'],
  },
  'RECONNECTING, lost in REOPEN': { steps: [...lost, 'wait 5000', 'peer CEA', 'peer RST'] },
  CLOSED: { steps: [...up, 'peer DPR 1', 'peer FIN'] },
};
