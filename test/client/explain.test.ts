import { InvalidAddressError, type DiameterClient, type DiameterClientOptions } from 'diameter-client';
import type { PeerBehaviour, TestPeer } from 'diameter-client/testing';
import { describe, expect, it } from 'vitest';
import { SimulatedClock } from 'xstate';
import { duration } from '../../src/phrases.js';
import { LastEnds } from '../../src/observability/last-ends.js';
import { entered, eventually, makeClient, makePeer, rejection } from '../support/client.js';
import { ccr } from '../support/messages.js';

async function scene(behaviour: Partial<PeerBehaviour> = {}, options: Partial<DiameterClientOptions> = {}) {
  const peer = await makePeer({ behaviour });
  const clock = new SimulatedClock();
  clock.increment(1_000_000);
  const client = makeClient({ clock, random: () => 0.5, requestTimeoutMs: 1_000_000, ...options });
  return { peer, clock, client, explain: () => explained(client, peer) };
}

/** With "PEER" for the address that the system has chosen. */
function explained(client: DiameterClient, peer: TestPeer): string {
  return client.explain(peer.address).replaceAll(peer.address, 'PEER');
}

async function lose(client: DiameterClient, peer: TestPeer): Promise<void> {
  const reconnecting = entered(client, 'RECONNECTING');
  peer.resetConnections();
  await reconnecting;
}

describe('why an address is in its state', () => {
  it('without a connection: a call would dial it, and how the last one has ended', async () => {
    const { client, clock, explain, peer } = await scene({ cer: { resultCode: 5010 } });
    expect(explain()).toBe(
      'PEER has no connection; a call would dial it. Nothing is remembered of an earlier one.',
    );
    await rejection(client.connect(peer.address));
    clock.increment(125_000);
    expect(explain()).toBe(
      'PEER has no connection; a call would dial it. It was last closed 2 min 5 s ago: ' +
        'Capabilities exchange with PEER failed: CEA 5010 DIAMETER_NO_COMMON_APPLICATION: it refused our CER ' +
        '(we offered 4, the peer offers Relay). ' +
        'Compare the Application-Ids of both sides.',
    );
  });

  it('without a connection, where a call would get none', async () => {
    const { client, explain, peer } = await scene({}, { maxConnections: 1 });
    const other = await makePeer();
    await client.connect(other.address);
    expect(explain()).toContain('a call would be refused, since maxConnections is reached');
    const connection = await client.connect(other.address);
    await client.close();
    expect(explain()).toContain('a call would be rejected, since the client is CLOSED');
    expect(client.explain(connection.address)).toContain('was closed by this program');
    expect(peer.received).toEqual([]);
  });

  it('of an address that cannot be read it throws', () => {
    expect(() => makeClient().explain('http://x')).toThrow(InvalidAddressError);
  });

  it('DISCONNECTED and CONNECTING: how long the dial may take, and who waits', async () => {
    const { client, clock, explain, peer } = await scene();
    const call = client.request(peer.address, ccr());
    clock.increment(2_000);
    expect(explain()).toBe(
      'PEER has been CONNECTING for 2 s: its name is being resolved, or TCP is being set up. That may take 8 s more (dialTimeoutMs); ' +
        'otherwise the calls that wait are rejected and the address is free. If it stays so, look at the address, name ' +
        'resolution, routes and firewalls. 1 call waits for it.',
    );
    await call;
  });

  it('CER_SENT: what the peer should know', async () => {
    const { client, explain, peer } = await scene({ cer: 'ignore' });
    const calls = [1, 2].map(() => rejection(client.request(peer.address, ccr())));
    await eventually(() => client.connection(peer.address)?.state === 'CER_SENT');
    expect(explain()).toBe(
      'PEER has been CER_SENT for 0 ms: TCP is up and our CER is sent. The CEA must come within 5 s (cerTimeoutMs); otherwise ' +
        'the calls that wait are rejected and the address is free. If it stays so, look at the log of the peer: does it ' +
        'know our Origin-Host client.example.com? 2 calls wait for it.',
    );
    client.destroy();
    await Promise.all(calls);
  });

  it('OPEN: when the next DWR is sent, when it is closed, what is in flight', async () => {
    const { client, clock, explain, peer } = await scene(
      { requests: 'ignore' },
      { idleTimeoutMs: 60_000, maxLifetimeMs: 86_400_000 },
    );
    await client.connect(peer.address);
    const call = rejection(client.request(peer.address, ccr()));
    clock.increment(10_000);
    expect(explain()).toBe(
      `PEER has been OPEN for 10 s: in service with ${peer.originHost}. The last message of the peer came 10 s ago; ` +
        'in 20 s at the earliest, after silence, a DWR is sent. If idle, it is closed in 50 s at the earliest. ' +
        'For its age it is closed in 23 h 59 min. 1 request in flight.',
    );
    client.destroy();
    await call;
  });

  it('DWR_SENT and SUSPECT: how long the peer has been silent, and what is missing', async () => {
    const { client, clock, explain, peer } = await scene({ dwr: 'ignore' });
    await client.connect(peer.address);
    clock.increment(30_000);
    expect(explain()).toBe(
      `PEER has been DWR_SENT for 0 ms: in service with ${peer.originHost}, but the peer was silent, so a DWR was sent. ` +
        'The last message of the peer came 30 s ago. Without DWA or other message within 10 s (dwrTimeoutMs) ' +
        'it becomes SUSPECT, and calls wait.',
    );
    clock.increment(10_000);
    expect(explain()).toBe(
      'PEER has been SUSPECT for 0 ms: the peer does not answer: 1 DWA missing. The last message of the peer came 40 s ago. ' +
        'Calls wait. Any message of the peer brings it back; without one, in 10 s another DWR is sent. Look at the peer: ' +
        'is its process frozen or overloaded? Does the network drop packets?',
    );
    clock.increment(10_000);
    expect(explain()).toContain('SUSPECT for 10 s: the peer does not answer: 2 DWAs missing.');
    expect(explain()).toContain('in 10 s it is given up: it is dialled again after a pause.');
  });

  it('SUSPECT by RFC 3539: no other DWR is sent', async () => {
    const { client, clock, explain, peer } = await scene(
      { dwr: 'ignore' },
      { watchdog: 'rfc3539', watchdogJitterMs: 0, reconnect: { enabled: false } },
    );
    await client.connect(peer.address);
    clock.increment(30_000);
    clock.increment(30_000);
    expect(explain()).toContain(
      'in 30 s it is given up: the calls that wait are rejected and the address is free.',
    );
  });

  it('RECONNECTING: which attempt comes when, what went wrong how often, and what before', async () => {
    const { client, clock, explain, peer } = await scene();
    await client.connect(peer.address);
    await lose(client, peer);
    expect(explain()).toBe(
      'PEER has been RECONNECTING for 0 ms: attempt 1 in 5 s. Calls wait for it until their own deadlines. ' +
        'Last: after transport.closed, 0 ms ago: PEER was lost: read ECONNRESET.',
    );
    await peer.kill();
    for (const pause of [5_000, 7_500]) {
      const again = entered(client, 'RECONNECTING');
      clock.increment(pause);
      await again;
    }
    const waiting = rejection(client.request(peer.address, ccr()));
    clock.increment(1_000);
    expect(explain()).toBe(
      'PEER has been RECONNECTING for 1 s: attempt 3 in 10 s. Calls wait for it until their own deadlines. 1 call waits for it. ' +
        'Last: after transport.closed, 1 s ago, 2 times in a row within 8.5 s: Cannot connect to PEER: connect ECONNREFUSED ' +
        'PEER. Check that the peer runs and listens on that port. ' +
        'Before: after transport.closed, 14 s ago: PEER was lost: read ECONNRESET.',
    );
    client.destroy();
    await waiting;
  });

  it('REOPEN: how many DWAs are still needed', async () => {
    const { client, clock, explain, peer } = await scene();
    await client.connect(peer.address);
    await lose(client, peer);
    peer.behave({ dwr: 'ignore' });
    const reopen = entered(client, 'REOPEN');
    clock.increment(5_000);
    await reopen;
    expect(explain()).toContain(
      `PEER has been REOPEN for 0 ms: it was lost and is connected again with ${peer.originHost}, but not trusted yet. ` +
        'Calls wait until 3 more DWAs in a row have come. The next must come within 10 s; otherwise the count begins again. ' +
        'If it stays so, the peer accepts connections but answers no DWR. Last: after transport.closed, 5 s ago',
    );
    clock.increment(10_000);
    expect(explain()).toContain('REOPEN for 10 s');
    expect(explain()).toContain('until 4 more DWAs in a row have come');
    expect(explain()).toContain('otherwise it is given up: it is dialled again after a pause');
  });

  it('DRAINING and DPR_SENT: what is awaited before the end, and why we close', async () => {
    const { client, clock, explain, peer } = await scene({ requests: 'ignore', dpr: 'ignore' });
    const connection = await client.connect(peer.address);
    const call = rejection(client.request(peer.address, ccr()));
    const closed = connection.close();
    expect(explain()).toBe(
      'PEER has been DRAINING for 0 ms: we close it (this program has asked for it). Requests without answer have 2.5 s ' +
        'more; then DPR is sent. New calls wait for the next connection. 1 request in flight.',
    );
    clock.increment(2_500);
    expect(explain()).toContain(
      'PEER has been DPR_SENT for 0 ms: we close it (this program has asked for it). DPR is sent; the DPA has 2.5 s more.',
    );
    clock.increment(2_500);
    await closed;
    await call;
  });

  it('DRAINING, DPR_SENT and DPR_RECEIVED while the client closes: no next connection is promised', async () => {
    const { client, clock, explain, peer } = await scene({ requests: 'ignore', dpr: 'ignore' });
    const other = await makePeer();
    await client.connect(peer.address);
    await client.connect(other.address);
    const received = entered(client, 'DPR_RECEIVED', other.address);
    void other.sockets[0]?.sendDpr(0);
    await received;
    const call = rejection(client.request(peer.address, ccr()));
    const closed = client.close();
    const rejected = 'New calls are rejected, since the client is DRAINING.';
    expect(explain()).toContain(`PEER has been DRAINING for 0 ms`);
    expect(explain()).toContain(`then DPR is sent. ${rejected}`);
    expect(explained(client, other)).toContain(`DPR_RECEIVED for 0 ms`);
    expect(explained(client, other)).toContain(`Then the address is free. ${rejected}`);
    clock.increment(2_500);
    expect(explain()).toContain('PEER has been DPR_SENT for 0 ms');
    expect(explain()).toContain(`Then the socket is closed and the address is free. ${rejected}`);
    expect(explain()).not.toContain('next c');
    clock.increment(10_000);
    await closed;
    await call;
  });

  it('DPR_SENT for idleness and for age', async () => {
    const { client, clock, explain, peer } = await scene(
      { dpr: 'ignore' },
      { idleTimeoutMs: 20_000, maxLifetimeMs: 10_000 },
    );
    await client.connect(peer.address);
    clock.increment(10_000);
    expect(explain()).toContain('DPR_SENT for 0 ms: we close it (it is older than maxLifetimeMs)');
    const idle = makeClient({ clock, idleTimeoutMs: 20_000 });
    await idle.connect(peer.address);
    clock.increment(20_000);
    expect(explained(idle, peer)).toContain(
      'DPR_SENT for 0 ms: we close it (no application message within idleTimeoutMs)',
    );
  });

  it.each([
    [0, 'Disconnect-Cause 0 REBOOTING', 'Then it is dialled again after a pause.'],
    [1, 'Disconnect-Cause 1 BUSY', 'Then the address is free, and the next call dials it.'],
    [77, 'Disconnect-Cause 77', 'Then it is dialled again after a pause.'],
  ])('DPR_RECEIVED with cause %i: what comes then', async (cause, named, then) => {
    const { client, explain, peer } = await scene();
    await client.connect(peer.address);
    const received = entered(client, 'DPR_RECEIVED');
    void peer.sockets[0]?.sendDpr(cause);
    await received;
    expect(explain()).toBe(
      `PEER has been DPR_RECEIVED for 0 ms: the peer ends it with DPR, ${named}. We have sent DPA; the peer has 5 s more to ` +
        `close. ${then} Last: after dpr.received, 0 ms ago: the peer has ended the connection with a ` +
        'Disconnect-Peer-Request.',
    );
  });

  it('DPR_RECEIVED after REOPEN: who waits is not dialled for again', async () => {
    const { client, clock, explain, peer } = await scene();
    await client.connect(peer.address);
    await lose(client, peer);
    peer.behave({ dwr: 'ignore' });
    const reopen = entered(client, 'REOPEN');
    clock.increment(5_000);
    await reopen;
    const waiting = rejection(client.request(peer.address, ccr()));
    const received = entered(client, 'DPR_RECEIVED');
    void peer.sockets[0]?.sendDpr(2);
    await received;
    expect(explain()).toContain(
      'Then the calls that wait are rejected and the address is free. 1 call waits for it.',
    );
    clock.increment(5_000);
    expect(await waiting).toMatchObject({ reason: 'peer-disconnected', delivery: 'not-sent' });
  });

  it('writes nothing of a peer that moves a cursor or begins a line', async () => {
    const errorMessage = 'gone\r\n\u001B[2Jaway';
    const { client, explain, peer } = await scene({ cer: { resultCode: 5012, errorMessage } });
    await rejection(client.connect(peer.address));
    expect(explain()).not.toMatch(/\p{Cc}/u);
    expect(explain()).toContain('gone');
  });
});

describe('the ends of freed addresses', () => {
  it('are remembered of the last 1 000', () => {
    const ends = new LastEnds();
    for (let i = 0; i < 1_000; i++) ends.note(`host${i}`, 'x'.repeat(10_000), i);
    ends.note('host0', 'again', 1_000);
    ends.note('host1000', 'new', 1_001);
    expect(ends.of('host0')).toEqual({ at: 1_000, what: 'again' });
    expect(ends.of('host1')).toBeUndefined();
    expect(ends.of('host2')?.what).toHaveLength(500);
  });
});

describe('a duration', () => {
  it.each([
    [0, '0 ms'],
    [999, '999 ms'],
    [2_500, '2.5 s'],
    [9_960, '10 s'],
    [41_400, '41 s'],
    [60_000, '1 min'],
    [200_000, '3 min 20 s'],
    [7_500_000, '2 h 5 min'],
    [356_400_000, '4 d 3 h'],
  ])('of %i ms is %s', (ms, text) => {
    expect(duration(ms)).toBe(text);
  });
});
