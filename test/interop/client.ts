import { avp, AvpCode, DiameterClient, encodeMessage, type DiameterClientOptions } from 'diameter-client';
import { onTestFinished } from 'vitest';
import { daemonHost, daemonRealm } from './daemon.js';

export const CreditControl = { command: 272, application: 4, requestNumber: 415, requestType: 416 } as const;

/**
 * A client that the daemon knows, for both of its applications; closed with DPR at the end of the test. Each test has a
 * name of its own: the daemon refuses a second connection of one identity, and treats one that ended unclean with care.
 */
export function makeClient(name: string, options: Partial<DiameterClientOptions> = {}): DiameterClient {
  const client = new DiameterClient({
    originHost: `${name}.clients.example.com`,
    originRealm: daemonRealm,
    authApplicationIds: [CreditControl.application],
    acctApplicationIds: [3],
    reconnect: { initialDelayMs: 50, maxDelayMs: 200 },
    ...options,
  });
  onTestFinished(() => client.close());
  return client;
}

/** The CC-Request-Numbers that the daemon acts upon, see answer-extension.c. */
export const Trigger = { reAuth: 777, busy: 778, doNotWant: 779 } as const;

export interface RequestFields {
  readonly number?: number;
  readonly hopByHopId?: number;
  /** null: none. */
  readonly destinationHost?: string | null;
}

/** Credit-Control-Request (RFC 8506 §3.1). The CC-Request-Number comes back in the answer. */
export function ccr(
  name: string,
  { number = 0, hopByHopId = 0, destinationHost = daemonHost }: RequestFields = {},
): Buffer {
  return encodeMessage({
    commandCode: CreditControl.command,
    applicationId: CreditControl.application,
    hopByHopId,
    avps: [
      ...routing(name, destinationHost),
      avp.unsigned32(AvpCode.authApplicationId, CreditControl.application),
      avp.utf8String(461, '32251@3gpp.org'), // Service-Context-Id
      avp.enumerated(CreditControl.requestType, 4), // EVENT_REQUEST
      avp.unsigned32(CreditControl.requestNumber, number),
    ],
  });
}

/** Accounting-Request (RFC 6733 §9.7.1). */
export function acr(name: string, { number = 0 }: RequestFields = {}): Buffer {
  return encodeMessage({
    commandCode: 271,
    applicationId: 3,
    avps: [
      ...routing(name, daemonHost),
      avp.enumerated(AvpCode.accountingRecordType, 1), // EVENT_RECORD
      avp.unsigned32(AvpCode.accountingRecordNumber, number),
      avp.unsigned32(AvpCode.acctApplicationId, 3),
    ],
  });
}

/** What every application request of a client begins with. */
export function routing(name: string, destinationHost: string | null) {
  const originHost = `${name}.clients.example.com`;
  return [
    avp.utf8String(AvpCode.sessionId, `${originHost};1;1`),
    avp.utf8String(AvpCode.originHost, originHost),
    avp.utf8String(AvpCode.originRealm, daemonRealm),
    avp.utf8String(AvpCode.destinationRealm, daemonRealm),
    ...(destinationHost === null ? [] : [avp.utf8String(AvpCode.destinationHost, destinationHost)]),
  ];
}
