import { DiameterClient, InvalidConfigError, type ClientStats } from 'diameter-client';
import { CreditControl } from 'diameter-client/dictionaries/gy';
import { Dictionary } from 'diameter-client/dictionary';
import { registerMetrics, type MetricsOptions } from 'diameter-client/metrics';
import { Counter, Registry } from 'prom-client';
import { describe, expect, it } from 'vitest';
import { newsOf } from '../../src/client/diameter-client.js';
import { allMetrics, prometheusName } from '../../src/metrics/metric-table.js';
import { entered, eventually, identity, makeClient, makePeer, rejection } from '../support/client.js';
import { ccr } from '../support/messages.js';
import { linesOf, repeated, scrape, sumOf } from '../support/metrics.js';

const prefix = 'diameter_client_';

describe('registerMetrics', () => {
  it('tells everything that client.stats() knows', async () => {
    const peer = await makePeer();
    const client = makeClient();
    const register = new Registry();
    registerMetrics(client, { register });
    for (let i = 0; i < 3; i++) await client.request(peer.address, ccr());
    const lines = await scrape(register);
    const stats = client.stats();
    const told: Record<keyof ClientStats, string> = {
      requests: 'requests_total',
      answers: 'requests_answered_total',
      timeouts: 'requests_timed_out_total',
      errors: 'requests_lost_total',
      inFlight: 'requests_in_flight',
      unmatchedAnswers: 'answers_unmatched_total',
      relayedMessages: 'messages_relayed_total',
      redirectsFollowed: 'redirects_followed_total',
      redirectsRefused: 'redirects_refused_total',
      redirectRoutes: 'redirects_routes',
      activeConnections: 'connections_active',
      totalConnections: 'connections_opened_total',
      failedEstablishments: 'connections_failed_total',
      reconnectAttempts: 'connections_reconnect_attempts_total',
      messagesSent: 'messages_sent_total',
      messagesReceived: 'messages_received_total',
      bytesSent: 'network_sent_bytes_total',
      bytesReceived: 'network_received_bytes_total',
      connectionsClosed: 'connections_closed_total',
      idleTimeouts: 'connections_idle_timeouts_total',
      maxLifetimeExpirations: 'connections_lifetime_expirations_total',
      recordsAccepted: 'records_accepted_total',
      recordsDelivered: 'records_delivered_total',
      recordsRetried: 'records_retried_total',
      recordsParked: 'records_parked_total',
      shedByHost: 'overload_shed_by_host_total',
      shedByRealm: 'overload_shed_by_realm_total',
      diverted: 'overload_diverted_total',
    };
    for (const [figure, name] of Object.entries(told)) {
      // The names of the table above.
      expect(sumOf(lines, prefix + name), name).toBe(stats[figure as keyof ClientStats]);
    }
    expect(stats.answers).toBe(3);
    expect(sumOf(lines, `${prefix}requests_total`, { peer: peer.address })).toBe(3);
    expect(sumOf(lines, `${prefix}peer_up`, { peer: peer.address })).toBe(1);
    expect(sumOf(lines, `${prefix}connections_in_state`, { state: 'OPEN' })).toBe(1);
    expect(repeated(lines)).toEqual([]);
  });

  it('knows connections that were open before it was called', async () => {
    const peer = await makePeer();
    const client = makeClient();
    await client.request(peer.address, ccr());
    const register = new Registry();
    registerMetrics(client, { register });
    const lines = await scrape(register);
    expect(sumOf(lines, `${prefix}requests_total`, { peer: peer.address })).toBe(1);
    expect(sumOf(lines, `${prefix}connections_in_state`, { state: 'OPEN' })).toBe(1);
  });

  it('goes on counting where an address was freed and comes back', async () => {
    const peer = await makePeer();
    const client = makeClient();
    const register = new Registry();
    registerMetrics(client, { register });
    const requests = async () =>
      sumOf(await scrape(register), `${prefix}requests_total`, { peer: peer.address });
    await client.request(peer.address, ccr());
    await client.connection(peer.address)?.close();
    expect(await requests()).toBe(1);
    await client.request(peer.address, ccr());
    expect(await requests()).toBe(2);
  });

  it('tells the present state after a loss', async () => {
    const peer = await makePeer();
    const client = makeClient({ reconnect: { initialDelayMs: 60_000 } });
    const register = new Registry();
    registerMetrics(client, { register });
    await client.connect(peer.address);
    const reconnecting = entered(client, 'RECONNECTING');
    await peer.kill();
    await reconnecting;
    const lines = await scrape(register);
    expect(sumOf(lines, `${prefix}peer_up`, { peer: peer.address })).toBe(0);
    expect(sumOf(lines, `${prefix}connections_in_state`, { state: 'RECONNECTING' })).toBe(1);
    expect(sumOf(lines, `${prefix}peer_opened_timestamp_seconds`)).toBeUndefined();
    expect(sumOf(lines, `${prefix}peer_last_received_timestamp_seconds`)).toBeGreaterThan(1_600_000_000);
    expect(sumOf(lines, `${prefix}connections_closed_total`)).toBe(1);
  });

  it('names what it is told to name, and begins the names as it is told', async () => {
    const peer = await makePeer();
    const client = makeClient();
    const register = new Registry();
    registerMetrics(client, { register, prefix: 'gy_', dictionary: Dictionary.of([CreditControl]) });
    await client.request(peer.address, ccr());
    const lines = await scrape(register);
    const labels = {
      peer: peer.address,
      application: CreditControl.application.name,
      command: 'Credit-Control',
    };
    expect(sumOf(lines, 'gy_request_duration_seconds_count', { ...labels, result: 'success' })).toBe(1);
    expect(lines.filter(({ name }) => !name.startsWith('gy_'))).toEqual([]);
  });

  it('leaves the registry and the client as they were when it is ended, also if that is done twice', async () => {
    const peer = await makePeer();
    const client = makeClient();
    const register = new Registry();
    const own = new Counter({ name: 'own_total', help: 'Of the program.', registers: [register] });
    own.inc();
    const end = registerMetrics(client, { register });
    expect(newsOf(client).requestEnded).toBeDefined();
    end();
    end();
    await client.request(peer.address, ccr());
    expect(newsOf(client).requestEnded).toBeUndefined();
    expect((await scrape(register)).map(({ name }) => name)).toEqual(['own_total']);
    registerMetrics(client, { register })();
  });

  it('works with defaultLabels, getMetricsAsJSON, resetMetrics and the format of OpenMetrics', async () => {
    const peer = await makePeer();
    const client = makeClient();
    const register = new Registry<typeof Registry.OPENMETRICS_CONTENT_TYPE>();
    register.setContentType(Registry.OPENMETRICS_CONTENT_TYPE);
    register.setDefaultLabels({ pod: 'one' });
    const end = registerMetrics(client, { register });
    await client.request(peer.address, ccr());
    register.resetMetrics();
    const text = await register.metrics();
    expect(text).toContain(`# TYPE ${prefix}requests counter`);
    const lines = linesOf(text);
    expect(sumOf(lines, `${prefix}requests_total`, { pod: 'one', peer: peer.address })).toBe(1);
    const json = await register.getMetricsAsJSON();
    const durations = json.find(({ name }) => name === `${prefix}request_duration_seconds`);
    expect(durations?.values).toContainEqual({
      metricName: `${prefix}request_duration_seconds_count`,
      labels: { peer: peer.address, application: '4', command: '272', result: 'success', pod: 'one' },
      value: 1,
    });
    end();
    expect(register.getMetricsAsArray()).toEqual([]);
  });

  it('refuses a prefix that the registry has already', () => {
    const register = new Registry();
    registerMetrics(makeClient(), { register });
    expect(() => registerMetrics(makeClient(), { register })).toThrow(
      'prefix "diameter_client_" is taken: the registry has a metric diameter_client_connections_active. ' +
        'Give each client a prefix or a registry of its own',
    );
    registerMetrics(makeClient(), { register, prefix: 'second_' });
  });

  it.each([
    ['register', {}, 'register is required: a Registry of prom-client (got undefined)'],
    ['maxSeries', { maxSeries: 10 }, 'maxSeries must be an integer from 1000 to 10000000 (got 10)'],
    ['prefix', { prefix: 'a-b' }, 'prefix must be the beginning of a metric name'],
    ['dictionary', { dictionary: [{ code: 272 }] }, 'dictionary must be a Dictionary'],
    ['maxSerie', { maxSerie: 1_000 }, 'Unknown option "maxSerie". Did you mean "maxSeries"?'],
  ])('names the option that is wrong: %s', (field, options, message) => {
    const register = field === 'register' ? {} : { register: new Registry() };
    // A program without types may pass anything.
    const wrong = { ...register, ...options } as unknown as MetricsOptions;
    const act = () => registerMetrics(makeClient(), wrong);
    expect(act).toThrow(InvalidConfigError);
    expect(act).toThrow(message);
  });

  it('refuses what is no client', () => {
    const act = () => registerMetrics({} as unknown as DiameterClient, { register: new Registry() }); // without types
    expect(act).toThrow('client must be a DiameterClient');
  });

  it('tells how each request ended', async () => {
    const peer = await makePeer({ authApplicationIds: [4] });
    const silent = await makePeer({ behaviour: { requests: 'ignore' } });
    const gone = await makePeer();
    await gone.close();
    const client = makeClient({ reconnect: { enabled: false } });
    const register = new Registry();
    registerMetrics(client, { register });
    await client.request(peer.address, ccr());
    await rejection(client.request(silent.address, ccr(), { timeoutMs: 20 }));
    const abort = new AbortController();
    const aborted = rejection(client.request(silent.address, ccr(), { signal: abort.signal }));
    abort.abort();
    await aborted;
    const lost = rejection(client.request(silent.address, ccr()));
    await eventually(() => client.connection(silent.address)?.stats().inFlight === 1);
    await silent.kill();
    await lost;
    await rejection(client.request(gone.address, ccr()));
    const s6a = ccr();
    s6a.writeUInt32BE(16_777_251, 8);
    await rejection(client.request(peer.address, s6a));
    const lines = await scrape(register);
    const ends = (address: string, application = '4') =>
      Object.fromEntries<unknown>(
        lines
          .filter(
            ({ labels, name }) =>
              name === `${prefix}request_duration_seconds_count` &&
              labels['peer'] === address &&
              labels['application'] === application,
          )
          .map(({ labels, value }) => [labels['result'] ?? '', value]),
      );
    expect(ends(peer.address)).toEqual({ success: 1 });
    expect(ends(peer.address, '16777251')).toEqual({ refused: 1 });
    expect(ends(silent.address)).toEqual({ timeout: 1, aborted: 1, lost: 1 });
    expect(ends(gone.address)).toEqual({ 'not-connected': 1 });
    // The first to each address waited for its connection.
    expect(sumOf(lines, `${prefix}request_wait_duration_seconds_count`, { peer: peer.address })).toBe(1);
    expect(
      sumOf(lines, `${prefix}connect_duration_seconds_count`, { peer: peer.address, phase: 'cea' }),
    ).toBe(1);
    expect(
      sumOf(lines, `${prefix}state_duration_seconds_count`, { peer: peer.address, state: 'CER_SENT' }),
    ).toBe(1);
    expect(sumOf(lines, `${prefix}state_duration_seconds_count`, { state: 'DISCONNECTED' })).toBeUndefined();
  });

  it('tells all metrics of its table', async () => {
    const register = new Registry();
    registerMetrics(new DiameterClient(identity), { register });
    const names = register.getMetricsAsArray().map(({ name }) => name);
    expect(names).toEqual(allMetrics.map((metric) => prometheusName(prefix, metric)));
  });
});
