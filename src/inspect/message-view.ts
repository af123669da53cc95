import { firstAvpFault } from '../protocol/avp-layout.js';
import { readAvpsUntilFault, type Avp } from '../protocol/avp.js';
import { AvpCode } from '../protocol/base-avps.js';
import { CommandCode, describeResultCode, DisconnectCause } from '../protocol/codes.js';
import { HEADER_BYTES } from '../protocol/header.js';
import { readableAvps, type DiameterMessage } from '../protocol/message.js';
import { avpNames, type AvpType } from './avp-names.js';
import { bounded } from './bounded.js';
import type { AvpView, MessageView } from './wire.js';

/** A message of a peer may hold 131 000 AVPs, or groups as deep; a reader gets the first of them. */
const maxAvps = 100;
const maxDepth = 6;
const maxValueLength = 300;
const maxOctets = 64;

/** A message, decoded as far as it can be read and shown. Never throws. */
export function viewOf(message: DiameterMessage, direction: 'sent' | 'received', at: number): MessageView {
  const { bytes } = message;
  const budget = { left: maxAvps };
  const avps = viewsOf(readableAvps(message), 1, budget);
  const fault = firstAvpFault(bytes, HEADER_BYTES, bytes.length);
  return {
    name: nameOf(message),
    direction,
    at: Math.round(at),
    bytes: bytes.length,
    commandCode: message.commandCode,
    applicationId: message.applicationId,
    flags: flagsOf(message),
    hopByHopId: message.hopByHopId,
    endToEndId: message.endToEndId,
    avps,
    omission:
      fault !== -1
        ? `The AVP at octet ${fault} has a length that cannot be`
        : budget.left === 0
          ? `Only the first ${maxAvps} AVPs are shown`
          : '',
  };
}

const commands: ReadonlyMap<number, string> = new Map([
  [CommandCode.capabilitiesExchange, 'CE'],
  [CommandCode.reAuth, 'RA'],
  [CommandCode.accounting, 'AC'],
  [CommandCode.creditControl, 'CC'],
  [CommandCode.abortSession, 'AS'],
  [CommandCode.sessionTermination, 'ST'],
  [CommandCode.deviceWatchdog, 'DW'],
  [CommandCode.disconnectPeer, 'DP'],
]);

function nameOf({ commandCode, isRequest }: DiameterMessage): string {
  const command = commands.get(commandCode);
  const kind = isRequest ? 'R' : 'A';
  return command === undefined ? `${commandCode} ${isRequest ? 'request' : 'answer'}` : `${command}${kind}`;
}

function flagsOf({ isError, isProxiable, isRequest, isRetransmitted }: DiameterMessage): string {
  return [isRequest && 'R', isProxiable && 'P', isError && 'E', isRetransmitted && 'T']
    .filter(Boolean)
    .join(' ');
}

function viewsOf(avps: readonly Avp[], depth: number, budget: { left: number }): AvpView[] {
  const views: AvpView[] = [];
  for (const avp of avps) {
    if (budget.left === 0) break;
    budget.left--;
    const [name, type] = (avp.vendorId === 0 ? avpNames.get(avp.code) : undefined) ?? ['', 'OctetString'];
    const isGroup = type === 'Grouped' && depth < maxDepth;
    views.push({
      code: avp.code,
      vendorId: avp.vendorId,
      name,
      isMandatory: avp.isMandatory,
      type,
      value: isGroup ? '' : valueOf(avp, type),
      members: isGroup ? viewsOf(readAvpsUntilFault(avp.data, 0, avp.data.length), depth + 1, budget) : [],
    });
  }
  return views;
}

function valueOf(avp: Avp, type: AvpType): string {
  try {
    switch (type) {
      case 'UTF8String':
        return bounded(avp.utf8String(), maxValueLength);
      case 'Unsigned32':
        return meaning(avp.code, avp.unsigned32());
      case 'Enumerated':
        return meaning(avp.code, avp.integer32());
      case 'Unsigned64':
        return String(avp.unsigned64());
      case 'Address':
        return bounded(avp.address(), maxValueLength);
      case 'Time':
        return avp.time().toISOString();
      default:
        return octets(avp.data);
    }
  } catch {
    // Not of its type: what came is shown as it came.
    return octets(avp.data);
  }
}

const disconnectCauses: ReadonlyMap<number, string> = new Map([
  [DisconnectCause.rebooting, 'REBOOTING'],
  [DisconnectCause.busy, 'BUSY'],
  [DisconnectCause.doNotWantToTalkToYou, 'DO_NOT_WANT_TO_TALK_TO_YOU'],
]);

function meaning(code: number, value: number): string {
  if (code === AvpCode.resultCode) return describeResultCode(value);
  const word = code === AvpCode.disconnectCause ? disconnectCauses.get(value) : undefined;
  return word === undefined ? String(value) : `${value} ${word}`;
}

function octets(data: Buffer): string {
  const shown = data.subarray(0, maxOctets).toString('hex');
  return data.length <= maxOctets ? `0x${shown}` : `0x${shown}… (${data.length} octets)`;
}
