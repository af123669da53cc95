import { avp, AvpCode, encodeMessage } from 'diameter-client';

export const identity = { originHost: 'client.example.net', originRealm: 'example.net' } as const;
/** What the Origin-Hosts of the peers end in. While a peer is dead, another program's peer may listen on its port. */
export const peerDomain = '.soak.example.net';
export const CC_REQUEST_NUMBER = 415;

const template = encodeMessage({
  commandCode: 272,
  applicationId: 4,
  avps: [
    avp.utf8String(AvpCode.sessionId, `${identity.originHost};1;1`),
    avp.utf8String(AvpCode.originHost, identity.originHost),
    avp.utf8String(AvpCode.originRealm, identity.originRealm),
    avp.utf8String(AvpCode.destinationRealm, 'example.net'),
    avp.unsigned32(CC_REQUEST_NUMBER, 0),
  ],
});

/** A Credit-Control-Request (RFC 8506 §3.1) that its number tells from all others; the peers return the number. */
export function numberedRequest(number: number): Buffer {
  const message = Buffer.from(template);
  message.writeUInt32BE(number, message.length - 4);
  return message;
}
