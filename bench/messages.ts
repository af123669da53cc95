import {
  ApplicationId,
  avp,
  AvpCode,
  CommandCode,
  DisconnectCause,
  encodeMessage,
  ResultCode,
  type Avp,
} from 'diameter-client';

/** The size of a request where nothing else is said, and so of its answer: an echo is as long as what it answers. */
export const REQUEST_BYTES = 200;

/** The application of the two commands by which a measured process makes the peer ask it. */
export const ASK_APPLICATION = 0x00ff_fff0;
const askCommand = { start: 8_388_600, stop: 8_388_601 } as const;

export const creditControl = { commandCode: 272, applicationId: 4, requestType: 416, requestNumber: 415 };
const classCode = 25;
const avpHeaderBytes = 8;
const fillerBytes = 64;

/** Who speaks in a measured process. */
export const identity = { originHost: 'client.example.net', originRealm: 'example.net' };

/**
 * The AVPs of a Credit-Control-Request (RFC 8506 §3.1). They hold a Result-Code, so that the echo is an answer like any
 * other. Up to 264 bytes the Session-Id fills the message up; what is longer has Class AVPs of 64 bytes, as a long
 * message has more AVPs rather than longer ones.
 */
export function creditControlAvps(bytes: number = REQUEST_BYTES): readonly Avp[] {
  const others = [
    avp.utf8String(AvpCode.originHost, identity.originHost),
    avp.utf8String(AvpCode.originRealm, identity.originRealm),
    avp.utf8String(AvpCode.destinationRealm, 'example.net'),
    avp.unsigned32(AvpCode.authApplicationId, creditControl.applicationId),
    avp.unsigned32(creditControl.requestType, 1),
    avp.unsigned32(creditControl.requestNumber, 0),
    avp.unsigned32(AvpCode.resultCode, ResultCode.DIAMETER_SUCCESS),
  ];
  const fillers = Math.max(0, Math.floor((bytes - REQUEST_BYTES) / fillerBytes));
  const filler = avp.octetString(classCode, Buffer.alloc(fillerBytes - avpHeaderBytes, 7));
  const avps = [...others, ...Array.from({ length: fillers }, () => filler)];
  const rest = encodeMessage({ ...command(creditControl), avps }).length + avpHeaderBytes;
  const sessionId = `${identity.originHost};`.padEnd(bytes - rest, '1');
  return [avp.utf8String(AvpCode.sessionId, sessionId), ...avps];
}

/** A whole Credit-Control-Request of so many bytes. */
export function creditControlRequest(bytes: number = REQUEST_BYTES): Buffer {
  const request = encodeMessage({ ...command(creditControl), avps: creditControlAvps(bytes) });
  if (request.length === bytes) return request;
  throw new RangeError(`a request cannot have ${bytes} bytes: a multiple of 4 from ${REQUEST_BYTES} on can`);
}

/** What a bare socket says first, so that the peer treats it like the client. */
export function capabilitiesExchangeRequest(): Buffer {
  return baseRequest(CommandCode.capabilitiesExchange, [
    avp.address(AvpCode.hostIpAddress, '127.0.0.1'),
    avp.unsigned32(AvpCode.vendorId, 0),
    avp.utf8String(AvpCode.productName, 'bench'),
    avp.unsigned32(AvpCode.authApplicationId, ApplicationId.relay),
  ]);
}

/** And last. */
export function disconnectPeerRequest(): Buffer {
  return baseRequest(CommandCode.disconnectPeer, [
    avp.unsigned32(AvpCode.disconnectCause, DisconnectCause.doNotWantToTalkToYou),
  ]);
}

/** Makes the peer keep so many requests in flight towards the sender; 0 ends that, and is answered when none is left. */
export function askRequest(inFlight: number, bytes: number): Buffer {
  return encodeMessage({
    commandCode: inFlight > 0 ? askCommand.start : askCommand.stop,
    applicationId: ASK_APPLICATION,
    hopByHopId: 1,
    avps: [
      avp.unsigned32(creditControl.requestNumber, inFlight),
      avp.unsigned32(creditControl.requestType, bytes),
    ],
  });
}

function baseRequest(commandCode: number, avps: readonly Avp[]): Buffer {
  return encodeMessage({
    commandCode,
    isProxiable: false,
    hopByHopId: 1,
    endToEndId: 1,
    avps: [
      avp.utf8String(AvpCode.originHost, identity.originHost),
      avp.utf8String(AvpCode.originRealm, identity.originRealm),
      ...avps,
    ],
  });
}

function command({ applicationId, commandCode }: typeof creditControl) {
  return { applicationId, commandCode };
}
