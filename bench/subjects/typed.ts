import { pathToFileURL } from 'node:url';
import { avp, AvpCode, encodeMessage } from 'diameter-client';
import { CreditControl } from 'diameter-client/dictionaries/gy';
import { identity } from '../messages.js';
import { operations, sumOf, type Operation } from './operations.js';
import type { Subject } from './spec.js';

const realm = 'example.net';
const serviceContextId = '32251@3gpp.org';
const subscriber = '49170001234';
const applicationId = 4;
const usedOctets = BigInt('123456');
const code = {
  serviceContextId: 461,
  requestType: 416,
  requestNumber: 415,
  subscriptionId: 443,
  subscriptionIdType: 450,
  subscriptionIdData: 444,
  services: 456,
  requestedUnits: 437,
  usedUnits: 446,
  totalOctets: 421,
  ratingGroup: 432,
} as const;

interface Encoder {
  readonly avp: typeof avp;
  readonly encodeMessage: typeof encodeMessage;
}

/**
 * The same messages by names and by numbers, each from new objects: a Credit-Control-Request with 8 AVPs, one with
 * Subscription-Id and Multiple-Services-Credit-Control besides, and an answer with one. `build`: the folder of another
 * build, whose builders are measured, too.
 */
export async function typed(build: string | undefined): Promise<Subject> {
  const small = CreditControl.request.encode(fieldsOf(sessionId()));
  const answer = CreditControl.answer.encode(answerFields());
  return operations(
    {
      reference: { run: () => sumOf(small) },
      ...byNumbers('avp.*', { avp, encodeMessage }),
      ...(build !== undefined && byNumbers('avp.* before', await encoderOf(build))),
      'by names, 8 AVPs': { run: () => CreditControl.request.encode(fieldsOf(sessionId())).length },
      'by names, services': { run: () => CreditControl.request.encode(servicesOf(sessionId())).length },
      'read an answer by names': { run: () => CreditControl.answer.decode(answer).ccRequestNumber ?? 0 },
    },
    { bytes: small.length, answerBytes: answer.length },
  );
}

function byNumbers(name: string, encoder: Encoder): Readonly<Record<string, Operation>> {
  return {
    [`${name}, 8 AVPs`]: { run: () => encoded(encoder, avpsOf(encoder, sessionId())).length },
    [`${name}, services`]: { run: () => encoded(encoder, serviceAvpsOf(encoder, sessionId())).length },
  };
}

async function encoderOf(build: string): Promise<Encoder> {
  // Another build of this package, with the same functions.
  return (await import(pathToFileURL(`${build}/dist/index.js`).href)) as Encoder;
}

let sessions = 0;

/** As those of new sessions, another one each time. */
function sessionId(): string {
  sessions = (sessions + 1) % 1_000_000;
  return `${identity.originHost};${1_000_000 + sessions};1`;
}

function fieldsOf(session: string) {
  return {
    sessionId: session,
    originHost: identity.originHost,
    originRealm: identity.originRealm,
    destinationRealm: realm,
    authApplicationId: applicationId,
    serviceContextId,
    ccRequestType: 1,
    ccRequestNumber: 0,
  };
}

function servicesOf(session: string) {
  // A spread with a field behind it takes V8 longer than the message.
  return {
    sessionId: session,
    originHost: identity.originHost,
    originRealm: identity.originRealm,
    destinationRealm: realm,
    authApplicationId: applicationId,
    serviceContextId,
    ccRequestType: 1,
    ccRequestNumber: 0,
    subscriptionId: [{ subscriptionIdType: 0, subscriptionIdData: subscriber }],
    multipleServicesCreditControl: [
      {
        requestedServiceUnit: {},
        usedServiceUnit: [{ ccTotalOctets: usedOctets }],
        ratingGroup: 100,
      },
    ],
  };
}

function answerFields() {
  return {
    sessionId: sessionId(),
    resultCode: 2001,
    originHost: 'ocs.example.net',
    originRealm: realm,
    authApplicationId: applicationId,
    ccRequestType: 1,
    ccRequestNumber: 0,
    multipleServicesCreditControl: [
      {
        grantedServiceUnit: { ccTotalOctets: 1_048_576n },
        ratingGroup: 100,
        validityTime: 3600,
        resultCode: 2001,
      },
    ],
  };
}

function encoded({ encodeMessage: encode }: Encoder, avps: ReturnType<typeof avpsOf>): Buffer {
  return encode({ commandCode: 272, applicationId, avps });
}

function avpsOf({ avp: make }: Encoder, session: string) {
  return [
    make.utf8String(AvpCode.sessionId, session),
    make.utf8String(AvpCode.originHost, identity.originHost),
    make.utf8String(AvpCode.originRealm, identity.originRealm),
    make.utf8String(AvpCode.destinationRealm, realm),
    make.unsigned32(AvpCode.authApplicationId, applicationId),
    make.utf8String(code.serviceContextId, serviceContextId),
    make.enumerated(code.requestType, 1),
    make.unsigned32(code.requestNumber, 0),
  ];
}

function serviceAvpsOf(encoder: Encoder, session: string) {
  const { avp: make } = encoder;
  return [
    ...avpsOf(encoder, session),
    make.grouped(code.subscriptionId, [
      make.enumerated(code.subscriptionIdType, 0),
      make.utf8String(code.subscriptionIdData, subscriber),
    ]),
    make.grouped(code.services, [
      make.grouped(code.requestedUnits, []),
      make.grouped(code.usedUnits, [make.unsigned64(code.totalOctets, usedOctets)]),
      make.unsigned32(code.ratingGroup, 100),
    ]),
  ];
}
