import { CircuitOpenError } from 'diameter-client';
import { CreditControl } from 'diameter-client/dictionaries/gy';
import { registerMetrics } from 'diameter-client/metrics';
import { Registry } from 'prom-client';
import { describe, expect, it } from 'vitest';
import { exitCodeOf } from '../../src/cli/exit-codes.js';
import type { DetailUpdate, ListUpdate } from '../../src/inspect/wire.js';
import { rejection } from '../support/client.js';
import { EventReader, makeView } from '../support/inspector.js';
import { recordingLogger } from '../support/logs.js';
import { scrape, sumOf } from '../support/metrics.js';
import { makeScene } from './scene.js';

describe('an open circuit breaker is told of', () => {
  it('by explain: until when, why, and what comes next', async () => {
    const { address, answerWith, ask, client, clock, request } = await makeScene({
      breaker: { maxFailures: 2 },
    });
    expect(client.explain(address)).not.toContain('circuit breaker');
    answerWith(3004);
    await ask(2);
    clock.increment(2_000);
    expect(client.explain(address)).toContain(
      'Its circuit breaker has been open for 2 s, and calls are refused for 3 s more; then one is let through. ' +
        'It has opened since 2 failures in a row, the last one: the peer has answered 3004 DIAMETER_TOO_BUSY.',
    );
    clock.increment(3_000);
    expect(client.explain(address)).toContain(
      'half-open for 0 ms: the next call is let through to try the peer. It had opened since 2 failures',
    );
    answerWith(undefined);
    const probe = rejection(request());
    expect(client.explain(address)).toContain('one call is trying the peer, and others are refused');
    client.destroy();
    await probe;
  });

  it('by explain also where the address has no connection', async () => {
    const { address, ask, client, peer } = await makeScene({ breaker: { maxFailures: 1 } });
    await peer.kill();
    await ask();
    const text = client.explain(address);
    expect(text).toContain('has no connection; a call would be refused. Its circuit breaker has been open');
    expect(text).toContain('It was last closed');
  });

  it('in the log, when it opens from closed and when it is closed again', async () => {
    const { lines, logger } = recordingLogger();
    const { address, answerWith, ask, clock } = await makeScene({ breaker: { maxFailures: 1 }, logger });
    answerWith(3004);
    await ask();
    clock.increment(5_000);
    await ask();
    clock.increment(10_000);
    answerWith(2001);
    await ask();
    const told = lines.filter(({ line }) => line.startsWith('breaker-'));
    expect(told.map(({ level, line }) => `${level} ${line}`)).toEqual([
      'warn breaker-open',
      'debug breaker-half-open',
      'debug breaker-still-open',
      'debug breaker-half-open',
      'info breaker-closed',
    ]);
    expect(told[0]?.fields).toMatchObject({ address, openMs: 5_000, why: expect.stringContaining('3004') });
    expect(told[2]?.text).toContain('the circuit breaker is open for 10 s more: it was tried again:');
  });

  it('in the metrics: whether it is open, and how many calls it has refused', async () => {
    const { address, answerWith, ask, client, clock } = await makeScene({ breaker: { maxFailures: 1 } });
    const register = new Registry();
    registerMetrics(client, { register });
    const figure = async (name: string) =>
      sumOf(await scrape(register), `diameter_client_${name}`, { peer: address });
    await ask();
    expect([await figure('peer_breaker_open'), await figure('calls_refused_total')]).toEqual([0, 0]);
    answerWith(3004);
    await ask(4);
    expect([await figure('peer_breaker_open'), await figure('calls_refused_total')]).toEqual([1, 3]);
    clock.increment(5_000);
    expect(await figure('peer_breaker_open')).toBe(1);
    answerWith(2001);
    await ask();
    expect([await figure('peer_breaker_open'), await figure('calls_refused_total')]).toEqual([0, 3]);
  });

  it('in the live view, in the list and beside the connection', async () => {
    const { address, answerWith, ask, client } = await makeScene({ breaker: { maxFailures: 1 } });
    await ask();
    const { url } = await makeView(client);
    const reader = new EventReader(`${url}events?address=${encodeURIComponent(address)}`);
    expect((await reader.next<ListUpdate>('list')).rows).toMatchObject([{ state: 'OPEN', breaker: '' }]);
    answerWith(3004);
    await ask();
    const list = await reader.next<ListUpdate>('list', ({ rows: [row] }) => row?.breaker !== '');
    expect(list.rows).toMatchObject([{ state: 'OPEN', breaker: 'OPEN' }]);
    const again = new EventReader(`${url}events?address=${encodeURIComponent(address)}`);
    expect(await again.next<DetailUpdate>('detail')).toMatchObject({ address, breaker: 'OPEN' });
  });

  it('to a typed call, also where the realm of the peer must be learnt first', async () => {
    const { address, ask, client, peer } = await makeScene({ breaker: { maxFailures: 1 } });
    await peer.kill();
    await ask();
    const call = client.call(address, CreditControl, {
      serviceContextId: '32251@3gpp.org',
      ccRequestType: 4,
      ccRequestNumber: 0,
    });
    expect(await rejection(call)).toBeInstanceOf(CircuitOpenError);
  });

  it('to the command line as an address that cannot be reached', () => {
    const error = new CircuitOpenError('no', { address: 'ocs:3868', reason: 'it failed', until: 0 });
    expect(exitCodeOf(error)).toBe(3);
  });
});
