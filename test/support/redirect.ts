import { avp, AvpCode, encodeMessage, type Avp, type DiameterClientOptions } from 'diameter-client';
import type { TestPeer, TestPeerOptions } from 'diameter-client/testing';
import { makeClient, makePeer } from './client.js';

interface RedirectFields {
  /** Redirect-Host-Usage. */
  readonly usage?: number;
  /** Redirect-Max-Cache-Time. */
  readonly seconds?: number;
}

/** The AVPs of an answer that redirects to these hosts. */
export function redirectAvps(uris: readonly string[], { seconds, usage }: RedirectFields = {}): Avp[] {
  return [
    ...uris.map((uri) => avp.utf8String(AvpCode.redirectHost, uri)),
    ...(usage === undefined ? [] : [avp.enumerated(AvpCode.redirectHostUsage, usage)]),
    ...(seconds === undefined ? [] : [avp.unsigned32(AvpCode.redirectMaxCacheTime, seconds)]),
  ];
}

/** What a redirect agent answers. `uris` is asked for each request. */
export function redirecting(
  uris: () => readonly string[],
  fields: RedirectFields = {},
): Required<Pick<TestPeerOptions, 'onRequest'>> {
  return { onRequest: () => ({ resultCode: 3006, avps: redirectAvps(uris(), fields) }) };
}

export function uriOf({ address }: TestPeer): string {
  return `aaa://${address}`;
}

interface Scene extends RedirectFields, Partial<DiameterClientOptions> {
  readonly server?: TestPeerOptions;
}

/** A client that follows redirects to 127.0.0.1, an agent that redirects, and the server that it redirects to. */
export async function redirectScene({ seconds, server: serverOptions, usage, ...options }: Scene = {}) {
  const server = await makePeer(serverOptions);
  const agent = await makePeer(
    redirecting(() => [uriOf(server)], {
      ...(usage === undefined ? {} : { usage }),
      ...(seconds === undefined ? {} : { seconds }),
    }),
  );
  const client = makeClient({ redirect: { allow: '127.0.0.1' }, ...options });
  return { agent, client, server };
}

/** What routes go by. */
export interface Facts {
  readonly session?: string;
  readonly realm?: string;
  readonly user?: string;
  readonly application?: number;
}

/** Two applications. */
export const both = { authApplicationIds: [4, 5] };

/** A request that says what routes go by. */
export function requestOf({
  application = 4,
  realm = 'one.example',
  session = 's1',
  user = 'u1',
}: Facts = {}): Buffer {
  const avps: Avp[] = [
    avp.utf8String(AvpCode.sessionId, session),
    avp.utf8String(AvpCode.destinationRealm, realm),
    avp.utf8String(1, user),
  ];
  return encodeMessage({ commandCode: 272, applicationId: application, avps });
}
