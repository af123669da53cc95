import { DiameterClient } from 'diameter-client';
import { describe, expect, it } from 'vitest';
import { registerMetrics } from 'diameter-client/metrics';
import { Registry } from 'prom-client';
import { SimulatedClock } from 'xstate';
import { eventually } from '../support/client.js';
import { recordingLogger } from '../support/logs.js';
import { common, CreditControl, makeOcs, scene } from './scene.js';

describe('what is told of sessions', () => {
  it('is in the metrics: by state, by cause', async () => {
    const { client, peer, session } = await scene();
    const register = new Registry();
    const end = registerMetrics(client, { register });
    await session.begin();
    await client.session(CreditControl, peer.address, common).begin();
    await session.terminate();
    const lines = (await register.metrics()).split('\n');
    expect(lines).toContain('diameter_client_sessions_live{session_state="OPEN"} 1');
    expect(lines).toContain('diameter_client_sessions_live{session_state="PENDING_U"} 0');
    expect(lines).toContain('diameter_client_sessions_begun_total 2');
    expect(lines).toContain('diameter_client_sessions_ended_total{cause="terminated"} 1');
    end();
    expect(client.sessionStats()).toMatchObject({
      begun: 2,
      failovers: 0,
      live: { OPEN: 1 },
      ended: { terminated: 1 },
    });
  });

  it('is explained in words', async () => {
    const clock = new SimulatedClock();
    const answers = [{}, { resultCode: 5002 }];
    const { client, peer, session } = await scene(
      () => ({ multipleServicesCreditControl: [{ ratingGroup: 1, validityTime: 60 }], ...answers.shift() }),
      undefined,
      { clock, watchdog: 'rfc3539', dwrIntervalMs: 900_000_000 },
    );
    expect(client.explain(session)).toContain('is IDLE: it has not begun.');
    await session.begin();
    clock.increment(2_000);
    const open = client.explain(session);
    expect(open).toContain(
      `Session ${session.id} of Credit-Control is OPEN: nothing is in flight. It has been so for 2 s.`,
    );
    expect(open).toContain(`Its server is ${peer.originHost}, reached by ${peer.address}. 1 request sent.`);
    expect(open).toContain('If the server fails: failure handling terminate, no other server goes on.');
    expect(open).toContain("'validity' is told in 57 s.");
    expect(open).toContain(peer.address);
    await session.update();
    expect(client.explain(session)).toContain(
      'It has ended since the server has answered with a failure (5002). The service of the user must end.',
    );
  });

  it('is logged: each step at debug, and once what fails with many', async () => {
    const { lines: records, logger } = recordingLogger();
    const { peer } = await makeOcs(({ ccRequestNumber }) =>
      ccRequestNumber === 0 ? {} : { resultCode: 5002 },
    );
    const client = new DiameterClient({
      originHost: 'client.example.com',
      originRealm: 'example.com',
      logger,
    });
    const sessions = Array.from({ length: 5 }, () => client.session(CreditControl, peer.address, common));
    await Promise.all(sessions.map((session) => session.begin()));
    await Promise.all(sessions.map((session) => session.update()));
    await eventually(() => client.sessionStats().ended['failed-answer'] === 5);
    const failed = records.filter(({ line }) => line === 'session-failed');
    expect(failed).toHaveLength(1);
    expect(failed[0]?.fields).toMatchObject({
      cause: 'failed-answer',
      service: 'end',
      resultCode: 5002,
      target: peer.address,
    });
    const [first] = records.filter(({ line }) => line === 'session-state');
    expect(first?.fields).toMatchObject({
      fromState: 'IDLE',
      sessionState: 'PENDING_I',
      event: 'begin.asked',
    });
    await client.close();
  });
});
