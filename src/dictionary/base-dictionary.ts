import { CommandCode } from '../protocol/codes.js';
import { defineApplication } from './application.js';
import { baseAvps } from './base-descriptors.js';
import { Dictionary } from './dictionary.js';

let base: Dictionary | undefined;

/** The AVPs and commands of the base protocol: what names come from where no dictionary is given. */
export function baseDictionary(): Dictionary {
  base ??= new Dictionary().add({
    avps: baseAvps(),
    commands: Object.entries(baseCommands).map(([name, code]) => ({ name, code, application })),
  });
  return base;
}

const application = /* @__PURE__ */ defineApplication({ name: 'Diameter Base Protocol', applicationId: 0 });
const baseCommands: Readonly<Record<string, number>> = {
  'Capabilities-Exchange': CommandCode.capabilitiesExchange,
  'Re-Auth': CommandCode.reAuth,
  Accounting: CommandCode.accounting,
  'Abort-Session': CommandCode.abortSession,
  'Session-Termination': CommandCode.sessionTermination,
  'Device-Watchdog': CommandCode.deviceWatchdog,
  'Disconnect-Peer': CommandCode.disconnectPeer,
};
