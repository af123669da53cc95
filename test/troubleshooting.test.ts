import { readFileSync } from 'node:fs';
import { DiameterClient, encodeMessage, type DiameterClientOptions } from 'diameter-client';
import { createPeer, type TestPeerOptions } from 'diameter-client/testing';
import { describe, expect, it } from 'vitest';

const page = readFileSync('docs/guides/troubleshooting.md', 'utf8').replaceAll('\n', ' ');
const creditControl = encodeMessage({ commandCode: 272, applicationId: 4, avps: [] });

interface Symptom {
  readonly name: string;
  /** Without it, nobody listens. */
  readonly peer?: TestPeerOptions;
  readonly options?: Partial<DiameterClientOptions>;
  readonly timeoutMs?: number;
  /** Default: a request. */
  readonly act?: (client: DiameterClient, address: string) => Promise<unknown>;
}

const request = (client: DiameterClient, address: string, timeoutMs = 5_000) =>
  client.request(address, creditControl, { timeoutMs });

const symptoms: readonly Symptom[] = [
  { name: 'nobody listens' },
  {
    name: 'no CEA',
    peer: { behaviour: { cer: 'ignore' } },
    options: { cerTimeoutMs: 50 },
  },
  { name: 'closed instead of a CEA', peer: { behaviour: { connections: 'close' } } },
  { name: 'an unknown peer', peer: { behaviour: { cer: { resultCode: 3010 } } } },
  { name: 'no application in common', peer: { authApplicationIds: [16_777_251] } },
  {
    name: 'another identity',
    peer: { originHost: 'ocs2.example.net' },
    options: { expectedOriginHost: 'ocs1.example.net' },
  },
  {
    name: 'an application that the peer does not have',
    peer: { authApplicationIds: [3, 4] },
    act: (client, address) =>
      client.request(address, encodeMessage({ commandCode: 316, applicationId: 16_777_251, avps: [] })),
  },
  { name: 'no answer', peer: { behaviour: { requests: 'ignore' } }, timeoutMs: 50 },
  { name: 'no connection in time', peer: { behaviour: { cer: 'ignore' } }, timeoutMs: 50 },
  {
    name: 'no turn in time',
    peer: {},
    options: { maxRequestsPerSecond: 1 },
    act: async (client, address) => {
      await request(client, address);
      await request(client, address, 50);
    },
  },
  {
    name: 'lost in flight',
    peer: {
      onRequest: (_, socket) => {
        socket.reset();
        return undefined;
      },
    },
  },
  {
    name: 'too many waiting calls',
    peer: { behaviour: { cer: 'ignore' } },
    options: { maxWaitingCalls: 2, cerTimeoutMs: 500 },
    act: async (client, address) => {
      const waiting = Promise.allSettled([request(client, address), request(client, address)]);
      await request(client, address).finally(() => client.destroy());
      await waiting;
    },
  },
  {
    name: 'a closed client',
    act: async (client, address) => {
      await client.close();
      await request(client, address);
    },
  },
  { name: 'TLS without a CA', act: (client, address) => request(client, `aaas://${address}`) },
  {
    name: 'TLS to a port of plain TCP',
    peer: {},
    options: { tls: { ca: 'system' } },
    act: (client, address) => request(client, `aaas://${address}`),
  },
];

/** The parts that differ from case to case, in the words of the page. */
function general(message: string): string {
  return message
    .replaceAll(/(aaas:\/\/)?127\.0\.0\.1:\d+/g, 'ADDRESS')
    .replaceAll(/(\d+) ms\b|\((\d+)\)/g, (_, ms: string | undefined) => (ms === undefined ? '(N)' : 'N ms'));
}

describe('the page on troubleshooting', () => {
  it.each(symptoms)('says what the client says: $name', async ({ act, options, peer, timeoutMs }) => {
    await using live = peer && (await createPeer(peer));
    const address = live?.address ?? '127.0.0.1:1';
    const client = new DiameterClient({
      originHost: 'client.example.com',
      originRealm: 'example.com',
      authApplicationIds: [4],
      vendorSpecificApplicationIds: [{ vendorId: 10_415, authApplicationId: 16_777_252 }],
      reconnect: { enabled: false },
      ...options,
    });
    const doing = act === undefined ? request(client, address, timeoutMs) : act(client, address);
    const message = await doing.then(
      () => 'nothing went wrong',
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    );
    client.destroy();
    expect(page).toContain(general(message));
  });
});
