import type { Buffer } from 'node:buffer';
import { avp } from './avp-builders.js';
import { AvpCode } from './base-avps.js';
import type { Capabilities } from './capabilities-exchange.js';
import { CommandCode } from './codes.js';
import { encodeMessage } from './encode.js';
import { findReadable, type DiameterMessage } from './message.js';
import type { Grammar } from './request-faults.js';

/** Device-Watchdog-Request (RFC 6733 §5.5.1). */
export function encodeDwr(origin: Capabilities, hopByHopId: number, endToEndId: number): Buffer {
  return encodeMessage({
    commandCode: CommandCode.deviceWatchdog,
    isProxiable: false,
    hopByHopId,
    endToEndId,
    avps: [
      avp.utf8String(AvpCode.originHost, origin.originHost),
      avp.utf8String(AvpCode.originRealm, origin.originRealm),
      avp.unsigned32(AvpCode.originStateId, origin.originStateId),
    ],
  });
}

/** The Origin-State-Id of a DWR or DWA; undefined if it is missing or cannot be read. */
export function originStateIdOf(message: DiameterMessage): number | undefined {
  const found = findReadable(message, AvpCode.originStateId);
  return found?.data.length === 4 ? found.unsigned32() : undefined;
}

export const dwrGrammar: Grammar = {
  required: [AvpCode.originHost, AvpCode.originRealm],
  atMostOnce: [AvpCode.originHost, AvpCode.originRealm, AvpCode.originStateId],
};
