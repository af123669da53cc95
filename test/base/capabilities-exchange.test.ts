import {
  answerTo,
  avp,
  AvpCode,
  CommandCode,
  HandshakeFailedError,
  type DiameterMessage,
} from 'diameter-client';
import { misbehave } from 'diameter-client/testing';
import { SimulatedClock } from 'xstate';
import { describe, expect, it } from 'vitest';
import { entered, eventually, makeClient, makePeer, rejection, turn } from '../support/client.js';
import { ccr } from '../support/messages.js';

const codesOf = (message: DiameterMessage) => message.avps().map(({ code }) => code);

describe('our CER', () => {
  it('is the first message on a connection, and nothing else goes before the CEA (C-015)', async () => {
    const peer = await makePeer({ behaviour: { cer: 'ignore' } });
    const client = makeClient();
    const waiting = rejection(client.request(peer.address, ccr()));
    await peer.waitFor((message) => message.commandCode === CommandCode.capabilitiesExchange);
    await turn();
    expect(peer.received.map(({ commandCode }) => commandCode)).toEqual([257]);
    client.destroy();
    await waiting;
  });

  it('carries what the RFC demands and nothing that it forbids (C-018, C-019)', async () => {
    const peer = await makePeer();
    const client = makeClient({
      vendorSpecificApplicationIds: [{ vendorId: 10_415, authApplicationId: 16_777_251 }],
    });
    await client.connect(peer.address);
    const [cer] = peer.received;
    expect(cer).toMatchObject({ applicationId: 0, isRequest: true, isProxiable: false, isError: false });
    expect(cer && codesOf(cer)).toEqual([264, 296, 257, 266, 269, 278, 265, 258, 260]);
    expect(cer?.find(AvpCode.hostIpAddress)?.address()).toBe('127.0.0.1');
  });

  it('is never sent to another peer, nor are DWR and DPR (C-040)', async () => {
    const [peer, other] = [await makePeer(), await makePeer({ behaviour: { dwr: 'ignore' } })];
    const clock = new SimulatedClock();
    const client = makeClient({ clock, random: () => 0.5 });
    await Promise.all([client.connect(peer.address), client.connect(other.address)]);
    for (const ms of [30_000, 10_000, 10_000, 10_000]) {
      const back = entered(client, 'OPEN', peer.address);
      clock.increment(ms);
      if (ms === 30_000) await back;
    }
    expect(client.connection(other.address)?.state).toBe('RECONNECTING');
    await eventually(() => other.sockets.length === 0);
    expect(peer.received.map(({ commandCode }) => commandCode).slice(0, 2)).toEqual([257, 280]);
    expect(new Set(peer.received.map(({ hopByHopId }) => hopByHopId)).size).toBe(peer.received.length);
  });
});

describe('a handshake that fails', () => {
  it('rejects with code, Error-Message and what to look at (C-014)', async () => {
    const peer = await makePeer({ behaviour: { cer: { resultCode: 3010, errorMessage: 'who are you?' } } });
    const client = makeClient();
    const error = await rejection(client.request(peer.address, ccr()));
    expect(error).toMatchObject({
      name: 'HandshakeFailedError',
      code: 'ERR_DIAMETER_HANDSHAKE_FAILED',
      resultCode: 3010,
      errorMessage: 'who are you?',
      delivery: 'not-sent',
      isPermanent: true,
    });
    expect(error.message).toContain('CEA 3010 DIAMETER_UNKNOWN_PEER');
    expect(error.message).toContain('The peer says "who are you?"');
    expect(client.connection(peer.address)).toBeUndefined();
  });

  it('for want of a common application says what either side offers (C-021)', async () => {
    const peer = await makePeer({ authApplicationIds: [16_777_238], acctApplicationIds: [3] });
    const error = await rejection(makeClient().connect(peer.address));
    expect(error.message).toContain(
      'failed: no application in common (we offered 4, the peer offers 16777238, 3)',
    );
  });

  it.each([
    [
      'only inside Vendor-Specific-Application-Id, under another vendor',
      { vendorSpecificApplicationIds: [{ vendorId: 9, authApplicationId: 4 }] },
    ],
    ['behind ids that nobody knows', { authApplicationIds: [77_777_777, 4] }],
    ['as Relay', {}],
  ])('does not fail where the common application stands %s (C-020)', async (_, applications) => {
    const peer = await makePeer(applications);
    const { peer: info } = await makeClient().connect(peer.address);
    expect(info?.originHost).toBe(peer.originHost);
  });

  it.each([
    ['closes', 'closeConnections', 'closed the connection instead of answering our CER'],
    ['resets', 'resetConnections', 'broke the connection (read ECONNRESET) instead of answering our CER'],
  ] as const)('because the peer %s says so (T10)', async (_, end, message) => {
    const peer = await makePeer({ behaviour: { cer: 'ignore' } });
    const connecting = rejection(makeClient().connect(peer.address));
    await peer.waitFor((m) => m.commandCode === 257);
    peer[end]();
    const error = await connecting;
    expect(error).toMatchObject({ name: 'HandshakeFailedError', resultCode: undefined });
    expect(error.message).toContain(message);
  });

  it('by a message before the CEA ends the connection (C-016)', async () => {
    const peer = await makePeer({ behaviour: { cer: 'ignore' } });
    const client = makeClient();
    const connecting = rejection(client.connect(peer.address));
    await entered(client, 'CER_SENT');
    await eventually(() => peer.sockets.length === 1);
    void peer.sockets[0]?.sendDwr();
    expect((await connecting).message).toContain('sent a request with command 280 instead of its CEA');
  });

  it('by a CEA from ourselves is refused', async () => {
    const peer = await makePeer({ originHost: 'CLIENT.example.com' });
    expect((await rejection(makeClient().connect(peer.address))).message).toContain(
      'its Origin-Host is our own',
    );
  });
});

describe('two addresses that reveal the same Origin-Host (C-023)', () => {
  it('are one peer: the newer connection is refused, and names the other', async () => {
    const [one, two] = [
      await makePeer({ originHost: 'same.example.net' }),
      await makePeer({ originHost: 'SAME.example.net' }),
    ];
    const client = makeClient();
    await client.connect(one.address);
    const error = await rejection(client.connect(two.address));
    expect(error).toMatchObject({ name: 'HandshakeFailedError', peer: 'SAME.example.net' });
    expect(error.message).toContain(`already connected at ${one.address}`);
    await client.connection(one.address)?.close();
    await client.connect(two.address);
  });

  it('are two where allowSameOriginHost says so', async () => {
    const peers = [
      await makePeer({ originHost: 'same.example.net' }),
      await makePeer({ originHost: 'same.example.net' }),
    ];
    const client = makeClient({ allowSameOriginHost: true });
    await Promise.all(peers.map((peer) => client.connect(peer.address)));
    expect(client.stats().activeConnections).toBe(2);
  });

  it('do not stand in the way of the same address after a loss', async () => {
    const peer = await makePeer();
    const client = makeClient({ reconnect: { initialDelayMs: 1, jitter: 0 } });
    await client.connect(peer.address);
    for (let i = 0; i < 3; i++) {
      const open = entered(client, 'OPEN');
      peer.resetConnections();
      await open;
    }
  });
});

describe('the identity of a peer', () => {
  it('that is not the expectedOriginHost fails the handshake for good (C-024)', async () => {
    const peer = await makePeer({ originHost: 'hss2.example.net' });
    const client = makeClient({ peers: { [peer.address]: { expectedOriginHost: 'hss1.example.net' } } });
    const error = await rejection(client.connect(peer.address));
    expect(error).toMatchObject({ name: 'HandshakeFailedError', isPermanent: true, resultCode: 2001 });
    expect(error.message).toContain(
      'its Origin-Host is hss2.example.net and not the expectedOriginHost hss1.example.net',
    );
    await eventually(() => peer.sockets.length === 0);
  });

  it('is compared without regard to case (C-024)', async () => {
    const peer = await makePeer({ originHost: 'HSS1.example.net' });
    const client = makeClient({ peers: { [peer.address]: { expectedOriginHost: 'hss1.EXAMPLE.net' } } });
    expect((await client.connect(peer.address)).peer?.originHost).toBe('HSS1.example.net');
  });

  it('of more than 255 octets is none (C-024)', async () => {
    const long = avp.utf8String(AvpCode.originHost, `${'a'.repeat(250)}.example.net`);
    const peer = await makePeer({ behaviour: { cea: misbehave.replaceAvp(long) } });
    const error = await rejection(makeClient().connect(peer.address));
    expect(error.message).toContain('its Origin-Host or Origin-Realm has more than 255 octets');
  });

  it('that changes over a reconnection ends it: another machine has taken the address (C-024, T38)', async () => {
    const peer = await makePeer({ originHost: 'hss1.example.net' });
    const client = makeClient({
      reconnect: { initialDelayMs: 1, jitter: 0 },
      peers: { [peer.address]: { expectedOriginHost: 'hss1.example.net' } },
    });
    await client.connect(peer.address);
    const closed = entered(client, 'CLOSED');
    await peer.kill();
    await makePeer({ port: peer.port, originHost: 'other.example.net' });
    expect((await closed).cause).toBeInstanceOf(HandshakeFailedError);
  });
});

describe('a refusing CEA', () => {
  it.each([
    [3010, true, 'Let the peer know our Origin-Host'],
    [5010, true, 'we offered 4, the peer offers Relay'],
    [5017, true, 'The peer asks for TLS'],
    [4003, false, 'The peer has another connection of our Origin-Host'],
    [5012, false, 'each process needs an Origin-Host of its own'],
    [3004, false, 'compare the Application-Ids and the Vendor-Id'],
  ])(
    'with %i tells whether a retry can help (%s), and what to look at (C-014)',
    async (code, isPermanent, hint) => {
      const peer = await makePeer({ behaviour: { cer: { resultCode: code } } });
      const error = await rejection(makeClient().connect(peer.address));
      expect(error).toMatchObject({ resultCode: code, isPermanent });
      expect(error.message).toContain(hint);
    },
  );

  it('names the AVPs of its Failed-AVP (C-014)', async () => {
    const peer = await makePeer({ behaviour: { cer: 'ignore' } });
    const connecting = rejection(makeClient().connect(peer.address));
    const cer = await peer.waitFor((message) => message.commandCode === 257);
    peer.sockets[0]?.write(
      answerTo(cer, {
        resultCode: 5009,
        failedAvps: [avp.unsigned32(AvpCode.vendorId, 1), avp.unsigned32(9999, 1)],
      }),
    );
    expect((await connecting).message).toContain('it refused our CER; Failed-AVP holds AVP 266, 9999');
  });

  it('is permanent also where its Error-Message is no UTF-8; of a long one the beginning is told', async () => {
    const peer = await makePeer({ behaviour: { cer: 'ignore' } });
    const client = makeClient();
    const texts = [Buffer.from([0xe9, 0x74, 0xe9]), Buffer.alloc(100_000, 'x')];
    for (const [i, text] of texts.entries()) {
      const connecting = rejection(client.connect(peer.address));
      await eventually(() => peer.received.length === i + 1);
      const cer = peer.received[i];
      if (cer === undefined) throw new Error('there is no CER');
      const message = avp.octetString(AvpCode.errorMessage, text, { isMandatory: false });
      peer.sockets.at(-1)?.write(answerTo(cer, { resultCode: 3010, avps: [message] }));
      const error = await connecting;
      expect(error).toMatchObject({ isPermanent: true, resultCode: 3010 });
      expect(error.message.length).toBeLessThan(2_000);
    }
  });

  it('is no odd CEA that was accepted', async () => {
    const warnings: unknown[] = [];
    const note = (fields: object) => warnings.push(Reflect.get(fields, 'line'));
    const logger = { debug() {}, info() {}, error: note, warn: note };
    const peer = await makePeer({ behaviour: { cer: { resultCode: 5010 } } });
    await rejection(makeClient({ logger }).connect(peer.address));
    expect(warnings).toEqual(['action-needed']);
  });

  it('that is none within cerTimeoutMs ends the attempt and the connection (C-017)', async () => {
    const peer = await makePeer({ behaviour: { cer: 'ignore' } });
    const clock = new SimulatedClock();
    const client = makeClient({ clock });
    const connecting = rejection(client.connect(peer.address));
    await entered(client, 'CER_SENT');
    clock.increment(4_999);
    expect(client.connection(peer.address)?.state).toBe('CER_SENT');
    clock.increment(1);
    expect(await connecting).toMatchObject({ name: 'ConnectionTimeoutError', phase: 'cea' });
    await eventually(() => peer.sockets.length === 0);
  });
});

describe('an odd CEA', () => {
  it('is accepted with a warning: another success than 2001, and AVPs that the RFC demands are missing', async () => {
    const warnings: unknown[] = [];
    const logger = { debug() {}, info() {}, error() {}, warn: (fields: unknown) => warnings.push(fields) };
    const peer = await makePeer({ behaviour: { cer: 'ignore' } });
    const client = makeClient({ logger });
    const connecting = client.connect(peer.address);
    const cer = await peer.waitFor((message) => message.commandCode === 257);
    peer.sockets[0]?.write(
      answerTo(cer, {
        resultCode: 2002,
        originHost: 'odd.example.net',
        originRealm: 'example.net',
        avps: [avp.unsigned32(AvpCode.authApplicationId, 4)],
      }),
    );
    await connecting;
    expect(warnings).toEqual([
      {
        address: peer.address,
        line: 'odd-cea',
        state: 'CER_SENT',
        times: 1,
        oddities: [
          'its Result-Code is 2002 and not 2001',
          'it has no Host-IP-Address',
          'it has no Vendor-Id',
          'it has no Product-Name',
        ],
      },
    ]);
  });
});
