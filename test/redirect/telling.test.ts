import { traceChannels, type RequestTrace } from 'diameter-client';
import { instrument } from 'diameter-client/opentelemetry';
import { describe, expect, it, onTestFinished } from 'vitest';
import { SimulatedClock } from 'xstate';
import { makeClient, makePeer, rejection } from '../support/client.js';
import { isCcr } from '../support/group.js';
import { runCli } from '../support/cli.js';
import { recordingLogger } from '../support/logs.js';
import { ccr } from '../support/messages.js';
import { redirecting, redirectScene, uriOf } from '../support/redirect.js';
import { memoryTracer } from '../support/spans.js';

describe('the log', () => {
  it('tells of a way from a peer to a host once, and sums up what repeats', async () => {
    const clock = new SimulatedClock();
    const { lines, logger } = recordingLogger();
    const { agent, client, server } = await redirectScene({ logger, clock, dwrIntervalMs: 1_000_000 });
    for (let i = 0; i < 5; i++) await client.request(agent.address, ccr());
    clock.increment(60_000);
    await client.request(agent.address, ccr());
    expect(
      lines.filter(({ line }) => line === 'redirected').map(({ level, text }) => `${level} ${text}`),
    ).toEqual([
      `info a request was redirected to ${server.address}`,
      `info a request was redirected to ${server.address} (6 times)`,
    ]);
  });

  it('tells why a redirect was not followed, and where routes lead', async () => {
    const { lines, logger } = recordingLogger();
    const { agent, client, server } = await redirectScene({ logger, usage: 4, seconds: 60 });
    await client.request(agent.address, ccr());
    client.update({ redirect: { allow: 'elsewhere.example.net' } });
    await client.request(agent.address, ccr());
    await client.request(agent.address, ccr());
    const told = lines.filter(({ line }) => line.startsWith('redirect-'));
    expect(told.map(({ level, text }) => `${level} ${text.replaceAll(server.address, 'HOST')}`)).toEqual([
      'debug application 4 goes to HOST for 1 min',
      'debug application 4 does not go to HOST any more (options)',
      'warn a redirect to 127.0.0.1 was not followed: not-allowed',
    ]);
    expect(told.at(-1)?.fields).toMatchObject({ redirectHost: '127.0.0.1', refusal: 'not-allowed' });
  });

  it('tells why a host is unreachable', async () => {
    const { lines, logger } = recordingLogger();
    const agent = await makePeer(redirecting(() => ['aaa://127.0.0.1:1']));
    const client = makeClient({ redirect: { allow: '127.0.0.1' }, logger });
    await client.request(agent.address, ccr());
    expect(lines.find(({ line }) => line === 'redirect-refused')?.text).toMatch(
      /^a redirect to 127\.0\.0\.1:1 was not followed: unreachable: .*ECONNREFUSED/,
    );
  });
});

describe('figures', () => {
  it('count redirects at the peer that has sent them, and outlive it', async () => {
    const { agent, client, server } = await redirectScene({ usage: 4, seconds: 60 });
    await client.request(agent.address, ccr());
    client.update({ redirect: { allow: 'elsewhere.example.net' } });
    await client.request(agent.address, ccr());
    expect(client.connection(agent.address)?.stats()).toMatchObject({
      redirectsFollowed: 1,
      redirectsRefused: 1,
    });
    expect(client.connection(server.address)?.stats()).toMatchObject({ redirectsFollowed: 0, requests: 1 });
    await client.connection(agent.address)?.close();
    expect(client.stats()).toMatchObject({
      redirectsFollowed: 1,
      redirectsRefused: 1,
      redirectRoutes: 0,
      inFlight: 0,
    });
  });
});

describe('explain', () => {
  it('says where routes lead the requests of an address, and whose requests come to a host', async () => {
    const clock = new SimulatedClock();
    const { agent, client, server } = await redirectScene({ usage: 4, seconds: 60, clock });
    await client.request(agent.address, ccr());
    clock.increment(18_000);
    expect(client.explain(agent.address)).toContain(
      ` Redirects lead its requests elsewhere: application 4 to ${server.address} for 42 s more.`,
    );
    expect(client.explain(server.address)).toContain(` 1 redirect of ${agent.address} leads requests here.`);
    clock.increment(42_000);
    expect(client.explain(agent.address)).not.toContain('Redirects');
  });

  it('says it of a group, in short if there are many', async () => {
    const { agent, client } = await redirectScene({ usage: 1, seconds: 60 });
    const group = client.group('agents', { members: [{ address: agent.address }] });
    const sessions = Array.from({ length: 5 }, (_, i) => {
      const message = ccr();
      // The last digit of the Session-Id.
      message[20 + 8 + 'client.example.com;1;1'.length - 1] = 0x30 + i;
      return message;
    });
    for (const message of sessions) await client.request(group, message);
    expect(client.explain(group)).toMatch(
      /\nRedirects lead its requests elsewhere: session client\.example\.com;1;0 to \S+ for 1 min more, .*, and 2 other routes\.$/,
    );
  });
});

describe('a trace', () => {
  it('has an event for each redirect, and the address of the last host', async () => {
    const memory = memoryTracer();
    const server = await makePeer();
    const second = await makePeer(redirecting(() => [uriOf(server)]));
    const first = await makePeer(redirecting(() => [uriOf(second)], { usage: 1, seconds: 60 }));
    const client = makeClient({ redirect: { allow: '127.0.0.1' } });
    onTestFinished(instrument(client, { tracer: memory.tracer }));
    await client.request(first.address, ccr());
    const { attributes, events } = memory.one('Command 272');
    expect(attributes).toMatchObject({
      'server.port': server.port,
      'diameter.peer.origin_host': server.originHost,
      'diameter.result.code': 2001,
    });
    expect(events).toMatchObject([
      {
        name: 'diameter redirect',
        attributes: {
          'diameter.redirect.from': first.address,
          'diameter.redirect.to': second.address,
          'diameter.redirect.usage': 'ALL_SESSION',
        },
      },
      {
        name: 'diameter redirect',
        attributes: {
          'diameter.redirect.from': second.address,
          'diameter.redirect.to': server.address,
          'diameter.redirect.usage': 'DONT_CACHE',
        },
      },
    ]);
  });

  it('has the address of the host that an earlier redirect has led the call to', async () => {
    const memory = memoryTracer();
    const { agent, client, server } = await redirectScene({ usage: 4, seconds: 60 });
    await client.request(agent.address, ccr());
    onTestFinished(instrument(client, { tracer: memory.tracer }));
    await client.request(agent.address, ccr());
    const { attributes, events } = memory.one('Command 272');
    expect(attributes).toMatchObject({ 'server.port': server.port });
    expect(events).toEqual([]);
  });

  it('names the hosts that were tried where the call fails', async () => {
    const traces: RequestTrace[] = [];
    const subscriber = { asyncEnd: (trace: RequestTrace) => traces.push(trace) };
    traceChannels.request.subscribe(subscriber);
    onTestFinished(() => traceChannels.request.unsubscribe(subscriber));
    const { agent, client, server } = await redirectScene({ server: { onRequest: () => undefined } });
    const error = rejection(client.request(agent.address, ccr()));
    await server.waitFor(isCcr);
    server.closeConnections();
    await error;
    expect(traces).toHaveLength(1);
    expect(traces[0]?.attempts).toMatchObject([
      { address: agent.address, resultCode: 3006 },
      { address: server.address },
    ]);
    expect(traces[0]?.connection?.address).toBe(server.address);
  });
});

describe('diameter-client call --redirect', () => {
  const fields = ['serviceContextId=32251@3gpp.org', 'ccRequestType=EVENT_REQUEST', 'ccRequestNumber=0'];

  it('follows redirects to these hosts, and says where to', async () => {
    const { agent, server } = await redirectScene();
    const { exitCode, stderr, stdout } = await runCli([
      'call',
      agent.address,
      'gy.CreditControl',
      ...fields,
      '--redirect',
      '.example.net,127.0.0.1',
    ]);
    expect(stderr).toContain(`${agent.address} redirects it to ${server.address}`);
    expect(stdout).toContain('DIAMETER_SUCCESS');
    expect(exitCode).toBe(0);
  });

  it('says why it follows one not, and ends with the answer with 3006', async () => {
    const { agent } = await redirectScene();
    const { exitCode, stderr, stdout } = await runCli([
      'call',
      agent.address,
      'gy.CreditControl',
      ...fields,
      '--redirect',
      '.example.net',
    ]);
    expect(stderr).toContain(`${agent.address} redirects it to 127.0.0.1: not-allowed`);
    expect(stdout).toContain('DIAMETER_REDIRECT_INDICATION');
    expect(exitCode).toBe(1);
  });
});
