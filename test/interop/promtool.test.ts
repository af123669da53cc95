import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { DiameterClient } from 'diameter-client';
import { CreditControl } from 'diameter-client/dictionaries/gy';
import { registerMetrics } from 'diameter-client/metrics';
import { createPeer } from 'diameter-client/testing';
import { Registry } from 'prom-client';
import { describe, expect, it, onTestFinished } from 'vitest';

const run = promisify(execFile);
const alerts = resolve('examples/observability/alerts.yml');

/** What a client that has done a bit of everything answers to a scrape. */
async function exposition(): Promise<string> {
  await using peer = await createPeer();
  peer.handle(CreditControl, ({ ccRequestNumber, ccRequestType }) => ({ ccRequestNumber, ccRequestType }));
  await using client = new DiameterClient({ originHost: 'client.example.com', originRealm: 'example.com' });
  const register = new Registry();
  const end = registerMetrics(client, { register });
  const fields = { serviceContextId: 'x@y', ccRequestType: 4, ccRequestNumber: 0 };
  await client.call(peer.address, CreditControl, fields);
  await client.call(client.group('dra', { members: [{ address: peer.address }] }), CreditControl, fields);
  await client.call('127.0.0.1:1', CreditControl, fields).catch(() => {});
  const text = await register.metrics();
  end();
  return text;
}

describe('promtool', () => {
  it('finds nothing to say about what a scrape gets', async () => {
    const text = await exposition();
    expect(text).toContain('diameter_client_request_duration_seconds_bucket');
    const promtool = spawn('promtool', ['check', 'metrics'], { timeout: 20_000 });
    const said: string[] = [];
    const note = (chunk: Buffer) => said.push(chunk.toString());
    promtool.stdout.on('data', note);
    promtool.stderr.on('data', note);
    promtool.stdin.end(text);
    const [exitCode] = await once(promtool, 'close');
    expect([exitCode, ...said]).toEqual([0]);
  });

  it('accepts the rules of alert', async () => {
    const { stdout } = await run('promtool', ['check', 'rules', alerts], { timeout: 20_000 });
    expect(stdout).toContain('SUCCESS: 9 rules found');
  });

  it('sees the rules fire for a peer that is down, a group without a usable member, and a certificate that expires', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'promtool-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const file = join(folder, 'test.yml');
    writeFileSync(
      file,
      `rule_files: [${alerts}]
evaluation_interval: 1m
tests:
  - interval: 1m
    input_series:
      - series: 'diameter_client_peer_up{peer="hss:3868"}'
        values: '1 0 0 0 0'
      - series: 'diameter_client_peer_certificate_expiry_timestamp_seconds{peer="hss:3868"}'
        values: '86400x120'
      - series: 'diameter_client_group_usable{group="dra"}'
        values: '2 1 0 0 0'
    alert_rule_test:
      - alertname: DiameterPeerDown
        eval_time: 1m
      - alertname: DiameterPeerDown
        eval_time: 3m
        exp_alerts:
          - exp_labels: { severity: page, peer: "hss:3868" }
            exp_annotations:
              summary: "hss:3868 is not in service"
              description: "Ask the client: explain(address), or diameter-client explain hss:3868."
      - alertname: DiameterGroupOut
        eval_time: 2m
      - alertname: DiameterGroupOut
        eval_time: 3m
        exp_alerts:
          - exp_labels: { severity: page, group: "dra" }
            exp_annotations:
              summary: "No member of group dra is usable"
              description: "Its calls wait, or are refused. Ask the client: explain(group)."
      - alertname: DiameterCertificateExpires
        eval_time: 90m
        exp_alerts:
          - exp_labels: { severity: ticket, peer: "hss:3868" }
            exp_annotations: { summary: "A certificate of the connection to hss:3868 expires within 14 days" }
`,
    );
    const { stdout } = await run('promtool', ['test', 'rules', file], { timeout: 20_000 });
    expect(stdout).toContain('SUCCESS');
  });
});
