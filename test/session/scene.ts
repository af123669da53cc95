import { CreditControl, ReAuth, AbortSession, gy } from 'diameter-client/dictionaries/gy';
import type { CreditControlRequest, CreditControlAnswer } from 'diameter-client/dictionaries/gy';
import type { DiameterClient, DiameterClientOptions, SessionOptions } from 'diameter-client';
import type { TestPeer, TestPeerOptions } from 'diameter-client/testing';
import type { Received } from 'diameter-client/dictionary';
import { makeClient, makePeer } from '../support/client.js';

export { AbortSession, CreditControl, gy, ReAuth };

type Asked = Received<CreditControlRequest>;
type Given = Partial<Omit<CreditControlAnswer, 'sessionId'>>;

/** What a server answers to a credit-control request: fields, or nothing at all. */
export type Answers = (request: Asked) => Given | Promise<Given>;

/** A credit-control server, and what it was asked. */
export async function makeOcs(
  answers: Answers = () => ({}),
  originHost?: string,
  options: TestPeerOptions = {},
) {
  const peer = await makePeer({
    authApplicationIds: [4],
    ...options,
    ...(originHost === undefined ? {} : { originHost }),
  });
  const asked: Asked[] = [];
  peer.handle(CreditControl, async (request) => {
    asked.push(request);
    const { ccRequestNumber, ccRequestType } = request;
    return { ccRequestNumber, ccRequestType, ...(await answers(request)) };
  });
  return { peer, asked };
}

/** As "I0 U1 T2". */
export function told(asked: readonly Asked[]): string {
  return asked
    .map(({ ccRequestNumber, ccRequestType }) => `${'?IUTE'[ccRequestType] ?? '?'}${ccRequestNumber}`)
    .join(' ');
}

export const common = { serviceContextId: '32251@3gpp.org' } as const;

export function reAuthFor(session: { readonly id: string }, peer: TestPeer, sessionId = session.id): Buffer {
  return ReAuth.request.encode({
    sessionId,
    originHost: peer.originHost,
    originRealm: peer.originRealm,
    destinationRealm: 'example.com',
    destinationHost: 'client.example.com',
    authApplicationId: 4,
    reAuthRequestType: 0,
  });
}

export function abortFor(session: { readonly id: string }, peer: TestPeer, applicationId = 4): Buffer {
  const request = AbortSession.request.encode({
    sessionId: session.id,
    originHost: peer.originHost,
    originRealm: peer.originRealm,
    destinationRealm: 'example.com',
    destinationHost: 'client.example.com',
    authApplicationId: applicationId,
  });
  request.writeUInt32BE(applicationId, 8);
  return request;
}

/** A client, a server and a session between them that has not begun. */
export async function scene(
  answers?: Answers,
  options?: SessionOptions,
  clientOptions: Partial<DiameterClientOptions> = {},
) {
  const { asked, peer } = await makeOcs(answers);
  const client: DiameterClient = makeClient(clientOptions);
  const session = client.session(CreditControl, peer.address, common, options);
  return { asked, client, peer, session };
}
