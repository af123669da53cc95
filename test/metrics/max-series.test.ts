import { avp, AvpCode, encodeMessage } from 'diameter-client';
import { registerMetrics } from 'diameter-client/metrics';
import { Registry } from 'prom-client';
import { describe, expect, it } from 'vitest';
import { makeClient, makePeer, turn } from '../support/client.js';
import { ccr } from '../support/messages.js';
import { linesOf, repeated, scrape, sumOf, type Line } from '../support/metrics.js';

const prefix = 'diameter_client_';
const maxSeries = 1_000;
/** How many peers have a place with {@link maxSeries}. */
const places = 11;

const peersOf = (lines: readonly Line[]) =>
  new Set(lines.filter(({ name }) => name === `${prefix}requests_total`).map(({ labels }) => labels['peer']));

function commandOf(applicationId: number, commandCode: number): Buffer {
  return encodeMessage({
    commandCode,
    applicationId,
    avps: [
      avp.utf8String(AvpCode.sessionId, 'server.example.com;1;1'),
      avp.utf8String(AvpCode.originHost, 'server.example.com'),
      avp.utf8String(AvpCode.originRealm, 'example.com'),
    ],
  });
}

describe('the series stay within maxSeries', () => {
  it('with more addresses than there is room for: the others are told as "other", and nothing is lost', async () => {
    const client = makeClient({ allowSameOriginHost: true });
    const register = new Registry();
    registerMetrics(client, { register, maxSeries });
    const peers = await Promise.all(Array.from({ length: places + 12 }, () => makePeer()));
    for (const { address } of peers) await client.request(address, ccr());
    const lines = await scrape(register);
    expect(lines.length).toBeLessThanOrEqual(maxSeries);
    expect(repeated(lines)).toEqual([]);
    expect(peersOf(lines).size).toBe(places + 1);
    expect(sumOf(lines, `${prefix}requests_total`, { peer: 'other' })).toBe(12);
    expect(sumOf(lines, `${prefix}peer_up`, { peer: 'other' })).toBe(12);
    expect(sumOf(lines, `${prefix}requests_total`)).toBe(peers.length);
    expect(sumOf(lines, `${prefix}request_duration_seconds_count`)).toBe(peers.length);
  });

  it('with addresses that come and go: a new one gets the place of the one that went first', async () => {
    const client = makeClient({ allowSameOriginHost: true });
    const register = new Registry();
    registerMetrics(client, { register, maxSeries });
    const peers = await Promise.all(Array.from({ length: 2 * places }, () => makePeer()));
    for (const { address } of peers) {
      await client.request(address, ccr());
      await client.connection(address)?.close();
    }
    const lines = await scrape(register);
    expect(lines.length).toBeLessThanOrEqual(maxSeries);
    expect(repeated(lines)).toEqual([]);
    expect(peersOf(lines)).toEqual(new Set([...peers.slice(places).map(({ address }) => address), 'other']));
    // The place of an address holds its histograms, too.
    const told = new Set(lines.map(({ labels }) => labels['peer']));
    expect(peers.slice(0, places).filter(({ address }) => told.has(address))).toEqual([]);
  });

  it('with applications and commands that a peer has invented: it is told, but not what it has invented', async () => {
    const client = makeClient();
    const register = new Registry();
    registerMetrics(client, { register, maxSeries: 5_000 });
    const peer = await makePeer();
    await client.connect(peer.address);
    for (let i = 0; i < 500; i++) await peer.request(commandOf(i % 2 === 0 ? 4 : i, 1_000 + i));
    const lines = await scrape(register);
    expect(lines.length).toBeLessThanOrEqual(5_000);
    const served = lines.filter(({ name }) => name === `${prefix}served_duration_seconds_count`);
    expect(served).toEqual([
      {
        name: `${prefix}served_duration_seconds_count`,
        labels: { peer: peer.address, application: 'other', command: 'other', result: 'protocol-error' },
        value: 500,
      },
    ]);
  });

  it('with a handler that answers whatever a peer has invented', async () => {
    const client = makeClient({ onRequest: () => ({ resultCode: 2001 }) });
    const register = new Registry();
    registerMetrics(client, { register, maxSeries: 5_000 });
    const peer = await makePeer();
    await client.connect(peer.address);
    for (let i = 0; i < 100; i++) await peer.request(commandOf(4, 1_000 + i));
    const lines = await scrape(register);
    expect(lines.length).toBeLessThanOrEqual(5_000);
    const counts = lines.filter(({ name }) => name === `${prefix}served_duration_seconds_count`);
    // Of its share of 5 000 series, each of 12 lines; and one for "other".
    expect(counts).toHaveLength(10 + 1);
    expect(sumOf(counts, `${prefix}served_duration_seconds_count`, { command: '1000' })).toBe(1);
    expect(sumOf(counts, `${prefix}served_duration_seconds_count`, { command: 'other' })).toBe(90);
  });
});

describe('a client with 1 000 addresses', () => {
  it('has series of its own for each address, and is scraped in milliseconds', async () => {
    const client = makeClient({
      allowSameOriginHost: true,
      maxConnections: 1_000,
      maxDialsPerSecond: 10_000,
    });
    const register = new Registry();
    registerMetrics(client, { register });
    const peers = await Promise.all(Array.from({ length: 1_000 }, () => makePeer()));
    for (const { address } of peers) await client.request(address, ccr());
    const times: number[] = [];
    let text = '';
    for (let i = 0; i < 10; i++) {
      await turn();
      const began = performance.now();
      text = await register.metrics();
      times.push(performance.now() - began);
    }
    const lines = linesOf(text);
    expect(peersOf(lines).size).toBe(1_001);
    expect(sumOf(lines, `${prefix}requests_total`)).toBe(1_000);
    const durations = lines.filter(({ name }) => name === `${prefix}request_duration_seconds_count`);
    expect(durations).toHaveLength(1_000);
    expect(lines.length).toBeLessThanOrEqual(34_000);
    const [least = 0, , , , , median = 0] = times.toSorted((a, b) => a - b);
    console.info(
      `a scrape of ${lines.length} series: ${least.toFixed(1)} ms, median ${median.toFixed(1)} ms`,
    );
    // It takes less than 50 ms; the machine may be busy with something else.
    expect(least).toBeLessThan(150);
  }, 60_000);
});
