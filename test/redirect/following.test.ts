import {
  avp,
  AvpCode,
  InvalidMessageError,
  PoolClosedError,
  RequestTimeoutError,
  UnableToDeliverError,
} from 'diameter-client';
import { CcRequestType, CreditControl, creditControl } from 'diameter-client/dictionaries/credit-control';
import { describe, expect, it } from 'vitest';
import { SimulatedClock } from 'xstate';
import { systemClock } from '../../src/clock.js';
import { deferred, eventually, makeClient, makePeer, rejection, turn } from '../support/client.js';
import { allUsable, ccrsOf, isCcr } from '../support/group.js';
import { ccr } from '../support/messages.js';
import { redirecting, redirectScene, uriOf } from '../support/redirect.js';
import { ca } from '../support/tls.js';

const fields = {
  ccRequestType: CcRequestType.EVENT_REQUEST,
  ccRequestNumber: 0,
  serviceContextId: '32251@3gpp.org',
} as const;
const never = { onRequest: () => undefined };
const nobody = 'aaa://127.0.0.1:1';

describe('a request that is redirected', () => {
  it('goes to the host with the same End-to-End and another Hop-by-Hop Identifier, without T, and is the same otherwise (C-056)', async () => {
    const { agent, client, server } = await redirectScene();
    const answer = await client.request(agent.address, ccr({ hopByHopId: 77 }));
    expect(answer.resultCode).toBe(2001);
    expect(answer.hopByHopId).toBe(77);
    const first = await agent.waitFor(isCcr);
    const [second] = ccrsOf(server);
    expect(second?.endToEndId).toBe(first.endToEndId);
    expect(second?.isRetransmitted).toBe(false);
    expect(second?.bytes.subarray(20)).toEqual(first.bytes.subarray(20));
    expect(ccrsOf(agent)).toHaveLength(1);
  });

  it('is answered with 3006 where the option is off, which is the default', async () => {
    const { agent, client, server } = await redirectScene({ redirect: { enabled: false } });
    const answer = await client.request(agent.address, ccr());
    expect(answer.resultCode).toBe(3006);
    expect(ccrsOf(server)).toEqual([]);
    client.update({ redirect: { allow: '127.0.0.1', enabled: true } });
    expect((await client.request(agent.address, ccr())).resultCode).toBe(2001);
    client.update({ redirect: null });
    expect((await client.request(agent.address, ccr())).resultCode).toBe(3006);
  });

  it('is followed for typed calls, to an address, by a route, and with fields that change after the call', async () => {
    const { agent, client, server } = await redirectScene();
    client.route({ realm: 'example.net', application: creditControl }, agent.address);
    server.handle(CreditControl, ({ ccRequestNumber, ccRequestType }) => ({
      ccRequestNumber,
      ccRequestType,
    }));
    const changing: { ccRequestNumber: number; ccRequestType: 4; serviceContextId: string } = {
      ...fields,
      ccRequestNumber: 5,
    };
    await client.connect(agent.address);
    const calls = [
      client.call(agent.address, CreditControl, changing),
      client.call(CreditControl, { ...fields, destinationRealm: 'example.net' }),
    ];
    await turn();
    changing.ccRequestNumber = 6;
    const answers = await Promise.all(calls);
    expect(answers.map(({ ccRequestNumber }) => ccRequestNumber)).toEqual([5, 0]);
    expect(ccrsOf(server)).toHaveLength(2);
  });

  it('keeps its Destination-Host, as every other AVP (RFC 6733 §6.1.8)', async () => {
    const { agent, client, server } = await redirectScene();
    const host = avp.utf8String(AvpCode.destinationHost, 'server.example.net');
    await client.request(agent.address, ccr({ avps: [host] }));
    expect(ccrsOf(server)[0]?.find(AvpCode.destinationHost)?.utf8String()).toBe('server.example.net');
  });

  it('goes to exactly one of several hosts: the first that nothing speaks against', async () => {
    const [one, two] = [await makePeer(), await makePeer()];
    const agent = await makePeer(
      redirecting(() => ['aaa://elsewhere.example.org', 'nonsense', uriOf(one), uriOf(two)]),
    );
    const client = makeClient({ redirect: { allow: ['127.0.0.1'] } });
    for (let i = 0; i < 5; i++) await client.request(agent.address, ccr());
    expect([ccrsOf(one).length, ccrsOf(two).length]).toEqual([5, 0]);
  });

  it('goes over the connection that there is to the Diameter host of that name, whatever its address', async () => {
    const server = await makePeer({ originHost: 'server.example.net' });
    const agent = await makePeer(redirecting(() => ['aaa://SERVER.example.net:3868;transport=tcp']));
    const client = makeClient({ redirect: { allow: '.example.net' } });
    await client.connect(server.address);
    expect((await client.request(agent.address, ccr())).resultCode).toBe(2001);
    expect(server.accepted).toBe(1);
    expect(client.connections()).toHaveLength(2);
  });

  it('does not go over that connection if it has no TLS and the URI demands it', async () => {
    const server = await makePeer({ originHost: 'server.example.net' });
    const agent = await makePeer(redirecting(() => ['aaas://server.example.net']));
    const client = makeClient({ redirect: { allow: '.example.net' }, tls: { ca } });
    await client.connect(server.address);
    expect((await client.request(agent.address, ccr())).resultCode).toBe(3006);
    expect(ccrsOf(server)).toEqual([]);
  });

  it('waits for that connection while it is suspect, since a second one would be refused', async () => {
    const clock = new SimulatedClock();
    const server = await makePeer({ originHost: 'server.example.net', behaviour: { dwr: 'ignore' } });
    const agent = await makePeer(redirecting(() => ['aaa://server.example.net']));
    const watchdog = { dwrIntervalMs: 1_000, dwrTimeoutMs: 400, watchdogJitterMs: 0 };
    const client = makeClient({
      clock,
      redirect: { allow: '.example.net' },
      peers: { [server.address]: watchdog },
    });
    await client.connect(server.address);
    clock.increment(1_000);
    await eventually(() => client.connection(server.address)?.state === 'DWR_SENT');
    clock.increment(400);
    await eventually(() => client.connection(server.address)?.state === 'SUSPECT');
    const call = client.request(agent.address, ccr());
    await agent.waitFor(isCcr);
    await eventually(() => client.stats().redirectsFollowed === 1);
    expect(ccrsOf(server)).toEqual([]);
    await server.sockets[0]?.sendDwr(); // Any message of the peer brings the connection back.
    expect((await call).resultCode).toBe(2001);
  });

  it('is not sent on after its deadline, also where nobody has noticed that it has passed', async () => {
    let offset = 0;
    const clock = { ...systemClock, now: () => systemClock.now() + offset };
    const server = await makePeer();
    const agent = await makePeer({
      onRequest: (request, socket) => {
        offset = 20_000;
        return redirecting(() => [uriOf(server)]).onRequest(request, socket);
      },
    });
    const client = makeClient({ clock, redirect: { allow: '127.0.0.1' } });
    await client.connect(server.address);
    expect(await rejection(client.request(agent.address, ccr()))).toBeInstanceOf(RequestTimeoutError);
    expect(ccrsOf(server)).toEqual([]);
  });

  it('is lost with the connection to the host: it may have been delivered, and the hosts that were tried are told', async () => {
    const { agent, client, server } = await redirectScene({ server: never });
    const error = rejection(client.request(agent.address, ccr()));
    await server.waitFor(isCcr);
    server.closeConnections();
    expect(await error).toBeInstanceOf(UnableToDeliverError);
    expect(await error).toMatchObject({
      delivery: 'maybe-delivered',
      address: agent.address,
      attempts: [{ address: agent.address, resultCode: 3006 }, { address: server.address }],
      cause: { name: 'ConnectionClosedError', address: server.address },
    });
    expect((await error).message).toContain(
      `It was sent to ${agent.address} (3006), then to ${server.address} (`,
    );
  });

  it('ends at its own deadline, which following does not prolong', async () => {
    const clock = new SimulatedClock();
    const answer = deferred<undefined>();
    const server = await makePeer(never);
    const agent = await makePeer({
      onRequest: async (request, socket) => {
        await answer.promise;
        const [redirect] = [redirecting(() => [uriOf(server)])];
        return redirect.onRequest(request, socket);
      },
    });
    const client = makeClient({ clock, redirect: { allow: '127.0.0.1' } });
    await client.connect(server.address);
    const error = rejection(client.request(agent.address, ccr(), { timeoutMs: 1_000 }));
    await agent.waitFor(isCcr);
    clock.increment(900);
    answer.resolve(undefined);
    await server.waitFor(isCcr);
    clock.increment(99);
    await turn();
    expect(client.stats().inFlight).toBe(1);
    clock.increment(101);
    expect(await error).toBeInstanceOf(RequestTimeoutError);
    expect(await error).toMatchObject({
      address: agent.address,
      delivery: 'maybe-delivered',
      attempts: [{ address: agent.address, resultCode: 3006 }, { address: server.address }],
    });
    expect((await error).message).toContain('within 1000 ms: it was redirected, but no answer came');
  });

  it('ends with the reason of its signal while it is at the host, and while that is dialled', async () => {
    for (const behaviour of [{ requests: 'ignore' }, { cer: 'ignore' }] as const) {
      const { agent, client, server } = await redirectScene({ server: { behaviour } });
      const abort = new AbortController();
      const error = rejection(client.request(agent.address, ccr(), { signal: abort.signal }));
      await server.waitFor(({ commandCode }) => commandCode === ('cer' in behaviour ? 257 : 272));
      abort.abort(new Error('enough'));
      expect((await error).message).toBe('enough');
      expect(client.stats()).toMatchObject({ inFlight: 0, redirectsFollowed: 1 });
    }
  });

  it('ends with the client', async () => {
    const { agent, client, server } = await redirectScene({ server: { behaviour: { cer: 'ignore' } } });
    const error = rejection(client.request(agent.address, ccr()));
    await server.waitFor(({ commandCode }) => commandCode === 257);
    client.destroy();
    expect(await error).toBeInstanceOf(PoolClosedError);
  });

  it('is not sent on where its bytes were changed meanwhile', async () => {
    const { agent, client, server } = await redirectScene();
    const message = ccr();
    const error = rejection(client.request(agent.address, message));
    await agent.waitFor(isCcr);
    message[0] = 9;
    expect(await error).toBeInstanceOf(InvalidMessageError);
    expect(ccrsOf(server)).toEqual([]);
  });
});

describe('a redirect that cannot be followed', () => {
  it.each([
    ['the host refuses the connection', {}, () => [nobody]],
    ['no further connection may be made', { maxConnections: 1 }, undefined],
    ['plain TCP is forbidden there', { requireTls: false, peers: {} }, () => ['aaas://127.0.0.1:1']],
  ])('gives the answer with 3006 to the caller: %s', async (_, options, uris) => {
    const server = await makePeer();
    const agent = await makePeer(redirecting(uris ?? (() => [uriOf(server)])));
    const client = makeClient({ redirect: { allow: '127.0.0.1' }, ...options });
    const answer = await client.request(agent.address, ccr({ hopByHopId: 7 }));
    expect([answer.resultCode, answer.hopByHopId]).toEqual([3006, 7]);
    expect(client.stats()).toMatchObject({ redirectsRefused: 1, inFlight: 0 });
    expect(ccrsOf(server)).toEqual([]);
  });

  it('gives the last such answer, where a host has redirected it to one that cannot be reached', async () => {
    const second = await makePeer(redirecting(() => [nobody]));
    const first = await makePeer(redirecting(() => [uriOf(second)]));
    const client = makeClient({ redirect: { allow: '127.0.0.1' } });
    const answer = await client.request(first.address, ccr());
    expect(answer.resultCode).toBe(3006);
    expect(answer.find(AvpCode.originHost)?.utf8String()).toBe(second.originHost);
  });

  it('likewise where the circuit breaker of the host is open', async () => {
    const { agent, client, server } = await redirectScene({ breaker: { maxFailures: 1 } });
    await server.kill();
    await rejection(client.request(server.address, ccr()));
    await eventually(() => client.breaker(server.address)?.state === 'OPEN');
    expect((await client.request(agent.address, ccr())).resultCode).toBe(3006);
    expect(client.stats()).toMatchObject({ redirectsRefused: 1 });
  });

  it('stops at a loop of two hosts, each of which got the request once', async () => {
    const uris: string[] = [];
    const one = await makePeer(redirecting(() => uris.slice(1)));
    const two = await makePeer(redirecting(() => uris.slice(0, 1)));
    uris.push(uriOf(one), uriOf(two));
    const client = makeClient({ redirect: { allow: '127.0.0.1', maxRedirects: 10 } });
    const answer = await client.request(one.address, ccr());
    expect(answer.resultCode).toBe(3006);
    expect([ccrsOf(one).length, ccrsOf(two).length]).toEqual([1, 1]);
    expect(client.stats()).toMatchObject({ redirectsFollowed: 1, redirectsRefused: 1 });
  });

  it('stops at a host that redirects to itself', async () => {
    const uris: string[] = [];
    const one = await makePeer(redirecting(() => uris));
    uris.push(uriOf(one));
    const client = makeClient({ redirect: { allow: '127.0.0.1' } });
    expect((await client.request(one.address, ccr())).resultCode).toBe(3006);
    expect(ccrsOf(one)).toHaveLength(1);
  });

  it('stops after maxRedirects', async () => {
    const last = await makePeer();
    const third = await makePeer(redirecting(() => [uriOf(last)]));
    const second = await makePeer(redirecting(() => [uriOf(third)]));
    const first = await makePeer(redirecting(() => [uriOf(second)]));
    const client = makeClient({ redirect: { allow: '127.0.0.1', maxRedirects: 2 } });
    expect((await client.request(first.address, ccr())).resultCode).toBe(3006);
    expect([second, third, last].map((peer) => ccrsOf(peer).length)).toEqual([1, 1, 0]);
    client.update({ redirect: { maxRedirects: 3 } });
    expect((await client.request(first.address, ccr())).resultCode).toBe(2001);
  });

  it('also without the E bit, which makes it an answer like any other', async () => {
    const { agent, client } = await redirectScene();
    agent.behave({
      answers: (answer) => {
        const copy = Buffer.from(answer);
        copy[4] = 0x40;
        return copy;
      },
    });
    expect((await client.request(agent.address, ccr())).resultCode).toBe(3006);
    expect(client.stats()).toMatchObject({ redirectsFollowed: 0, redirectsRefused: 0 });
  });
});

describe('a request of a group that is redirected', () => {
  async function scene(server: object = {}) {
    const made = await redirectScene({ server });
    const other = await makePeer(never);
    const group = made.client.group('agents', {
      members: [{ address: made.agent.address }, { address: other.address }],
    });
    await allUsable(group);
    return { ...made, group, other };
  }

  it('leaves the group for the host, as bytes and by names', async () => {
    const { agent, client, group, server } = await scene();
    const answer = await client.request(group, ccr({ hopByHopId: 77 }));
    expect([answer.resultCode, answer.hopByHopId]).toEqual([2001, 77]);
    await client.call(group, CreditControl, fields);
    const first = await agent.waitFor(isCcr);
    expect(ccrsOf(server)[0]?.endToEndId).toBe(first.endToEndId);
    expect(ccrsOf(server)[0]?.isRetransmitted).toBe(false);
    expect(ccrsOf(server)).toHaveLength(2);
    expect(client.stats().inFlight).toBe(0);
  });

  it('has the T flag where a member has lost it before', async () => {
    const { agent, client, group, other, server } = await scene();
    group.update({ members: [{ address: other.address }, { address: agent.address, priority: 1 }] });
    const call = client.request(group, ccr());
    await other.waitFor(isCcr);
    other.closeConnections();
    expect((await call).resultCode).toBe(2001);
    expect(ccrsOf(server)[0]?.isRetransmitted).toBe(true);
  });

  it('ends with the reason of its signal, and leaves nothing in flight', async () => {
    const { client, group, server } = await scene(never);
    const abort = new AbortController();
    const error = rejection(client.request(group, ccr(), { signal: abort.signal }));
    await server.waitFor(isCcr);
    abort.abort(new Error('enough'));
    expect((await error).message).toBe('enough');
    expect(client.stats().inFlight).toBe(0);
  });

  it('tells all that it was sent to when its time is over', async () => {
    const { agent, client, group, other, server } = await scene(never);
    group.update({ members: [{ address: other.address }, { address: agent.address, priority: 1 }] });
    const error = rejection(client.request(group, ccr(), { timeoutMs: 300 }));
    await other.waitFor(isCcr);
    other.closeConnections();
    expect(await error).toBeInstanceOf(RequestTimeoutError);
    expect(await error).toMatchObject({
      attempts: [
        { address: other.address },
        { address: agent.address, resultCode: 3006 },
        { address: server.address },
      ],
    });
  });

  it('gets the answer with 3006 if the host cannot be reached', async () => {
    const { client, group, server } = await scene();
    await server.kill();
    expect((await client.request(group, ccr())).resultCode).toBe(3006);
  });
});
