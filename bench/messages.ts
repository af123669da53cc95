import { ApplicationId, avp, AvpCode, CommandCode, encodeMessage, ResultCode } from 'diameter-client';

/** The size of every request, and so of every answer: an echo is as long as what it answers. */
export const REQUEST_BYTES = 200;

const creditControl = { commandCode: 272, applicationId: 4, requestType: 416, requestNumber: 415 };
const avpHeaderBytes = 8;

/** Who speaks in a measured process. */
export const identity = { originHost: 'client.example.net', originRealm: 'example.net' };

/**
 * A Credit-Control-Request (RFC 8506 §3.1) of 200 bytes, filled up in its Session-Id. It holds a Result-Code, so that
 * the echo of it is an answer like any other.
 */
export function creditControlRequest(): Buffer {
  const others = [
    avp.utf8String(AvpCode.originHost, identity.originHost),
    avp.utf8String(AvpCode.originRealm, identity.originRealm),
    avp.utf8String(AvpCode.destinationRealm, 'example.net'),
    avp.unsigned32(AvpCode.authApplicationId, creditControl.applicationId),
    avp.unsigned32(creditControl.requestType, 1),
    avp.unsigned32(creditControl.requestNumber, 0),
    avp.unsigned32(AvpCode.resultCode, ResultCode.DIAMETER_SUCCESS),
  ];
  const { applicationId, commandCode } = creditControl;
  const rest = encodeMessage({ commandCode, applicationId, avps: others }).length + avpHeaderBytes;
  const sessionId = `${identity.originHost};`.padEnd(REQUEST_BYTES - rest, '1');
  const request = encodeMessage({
    commandCode,
    applicationId,
    avps: [avp.utf8String(AvpCode.sessionId, sessionId), ...others],
  });
  if (request.length !== REQUEST_BYTES) throw new Error(`the request has ${request.length} bytes`);
  return request;
}

/** What a bare socket says first, so that the peer treats it like the client. */
export function capabilitiesExchangeRequest(): Buffer {
  return encodeMessage({
    commandCode: CommandCode.capabilitiesExchange,
    isProxiable: false,
    hopByHopId: 1,
    endToEndId: 1,
    avps: [
      avp.utf8String(AvpCode.originHost, identity.originHost),
      avp.utf8String(AvpCode.originRealm, identity.originRealm),
      avp.address(AvpCode.hostIpAddress, '127.0.0.1'),
      avp.unsigned32(AvpCode.vendorId, 0),
      avp.utf8String(AvpCode.productName, 'bench'),
      avp.unsigned32(AvpCode.authApplicationId, ApplicationId.relay),
    ],
  });
}
