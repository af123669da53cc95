import type { Buffer } from 'node:buffer';
import { avp } from './avp-builders.js';
import { AvpCode } from './base-avps.js';
import type { Capabilities } from './capabilities-exchange.js';
import { CommandCode } from './codes.js';
import { encodeMessage } from './encode.js';
import { findReadable, type DiameterMessage } from './message.js';

/** Disconnect-Peer-Request (RFC 6733 §5.4.1). */
export function encodeDpr(
  origin: Capabilities,
  cause: number,
  hopByHopId: number,
  endToEndId: number,
): Buffer {
  return encodeMessage({
    commandCode: CommandCode.disconnectPeer,
    isProxiable: false,
    hopByHopId,
    endToEndId,
    avps: [
      avp.utf8String(AvpCode.originHost, origin.originHost),
      avp.utf8String(AvpCode.originRealm, origin.originRealm),
      avp.enumerated(AvpCode.disconnectCause, cause),
    ],
  });
}

/** The Disconnect-Cause of a DPR; undefined if it is missing or cannot be read. */
export function disconnectCauseOf(dpr: DiameterMessage): number | undefined {
  const found = findReadable(dpr, AvpCode.disconnectCause);
  return found?.data.length === 4 ? found.integer32() : undefined;
}
