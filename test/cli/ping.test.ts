import { createPeer, createTestCertificates } from 'diameter-client/testing';
import { describe, expect, it } from 'vitest';
import { fileOf, runCli, startCli } from '../support/cli.js';
import { rawServer } from '../support/tls.js';

const quick = ['--interval', '20ms'];

describe('diameter-client ping', () => {
  it('shows how long each step took, who the peer is, and how fast it answers DWRs', async () => {
    await using peer = await createPeer({
      originHost: 'hss.example.net',
      authApplicationIds: [4],
      vendorSpecificApplicationIds: [{ vendorId: 10_415, authApplicationId: 16_777_251 }],
    });
    const port = peer.address.split(':')[1];
    const { exitCode, stderr, stdout } = await runCli(['ping', `localhost:${port}`, '-c', '3', ...quick]);
    expect(stdout).toMatch(/^name +[\d.]+ ms\nTCP +[\d.]+ ms\nCER\/CEA +[\d.]+ ms$/m);
    expect(stdout).toContain('hss.example.net of example.net');
    expect(stdout).toMatch(/applications +credit control\/Gy \(4\), S6a\/S6d \(16777251\)/);
    for (const number of [1, 2, 3])
      expect(stdout).toMatch(new RegExp(`^DWR ${number}: answered in [\\d.]+ ms$`, 'm'));
    expect(stdout).toMatch(/^3 sent, 3 answered, 0 lost, min\/avg\/max [\d.]+\/[\d.]+\/[\d.]+ ms$/m);
    expect(stderr).toBe('');
    expect(exitCode).toBe(0);
  });

  it('shows the certificate of the peer and what TLS agreed on', async () => {
    const { ca, issue } = createTestCertificates({ commonName: 'Example CA' });
    const tls = issue('hss.example.net', { ipAddresses: ['127.0.0.1'] });
    await using peer = await createPeer({ originHost: 'hss.example.net', tls });
    const args = ['ping', `aaas://${peer.address.replace('aaas://', '')}`, '--ca', fileOf(ca), '-c', '0'];
    const { exitCode, stdout } = await runCli(args);
    expect(stdout).toMatch(/^TLS +[\d.]+ ms$/m);
    expect(stdout).toMatch(/TLS +TLSv1\.3, TLS_/);
    expect(stdout).toMatch(/certificate +CN=hss\.example\.net/);
    expect(stdout).toMatch(/issuer +CN=Example CA/);
    expect(stdout).toMatch(/valid until +\d{4}-\d\d-\d\d \(\d+ days left\)/);
    expect(stdout).not.toContain('sent');
    expect(exitCode).toBe(0);
  });

  it('prints one object a line with --json', async () => {
    await using peer = await createPeer({ originHost: 'hss.example.net' });
    const { stdout } = await runCli(['ping', peer.address, '-c', '1', ...quick, '--json']);
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.map(({ type }) => type)).toEqual(['phase', 'phase', 'peer', 'dwr', 'summary']);
    expect(lines[2]).toMatchObject({
      originHost: 'hss.example.net',
      vendor: 'IETF',
      applications: [{ name: 'Relay' }],
    });
    expect(lines[4]).toMatchObject({ sent: 1, answered: 1, lost: 0 });
  });

  it('pings four times where no terminal is, and ends with 0 after Ctrl-C where it would go on for ever', async () => {
    await using peer = await createPeer();
    const { stdout } = await runCli(['ping', peer.address, ...quick]);
    expect(stdout).toContain('4 sent, 4 answered');
    const endless = startCli(['ping', peer.address, ...quick], { columns: 80 });
    await endless.shows('DWR 6: answered');
    endless.interrupt();
    expect(await endless.exitCode).toBe(0);
    expect(endless.stdout).toMatch(/\d+ sent, \d+ answered, \d lost, min\/avg\/max/);
  });

  it('ends with 130 if Ctrl-C comes before the DWRs that were asked for', async () => {
    await using peer = await createPeer();
    const started = startCli(['ping', peer.address, '-c', '1000', ...quick]);
    await started.shows('DWR 2: answered');
    started.interrupt();
    expect(await started.exitCode).toBe(130);
  });

  it('says which DWRs were not answered, gives the peer up, and ends with 4', async () => {
    await using peer = await createPeer({ behaviour: { dwr: 'ignore' } });
    const args = ['ping', peer.address, '-c', '100', ...quick, '--timeout', '100ms'];
    const { exitCode, stderr, stdout } = await runCli(args);
    expect(stdout).toMatch(/DWR 1: no answer within [\d.]+ ms/);
    expect(stdout).toMatch(/^5 sent, 0 answered, 5 lost$/m);
    expect(exitCode).toBe(4);
    expect(stderr).toContain(`Lost ${peer.address}`);
  });

  it('says so if the peer dies meanwhile, and ends with 4', async () => {
    await using peer = await createPeer();
    const started = startCli(['ping', peer.address, '-c', '1000', ...quick]);
    await started.shows('DWR 1: answered');
    for (const socket of peer.sockets) socket.reset();
    expect(await started.exitCode).toBe(4);
    expect(started.stderr).toContain(`Lost ${peer.address}`);
    expect(started.stdout).toMatch(/\d+ sent, \d+ answered/);
  });

  it('says so if the peer ends the connection with a DPR, and ends with 4', async () => {
    const peer = await createPeer();
    const started = startCli(['ping', peer.address, '-c', '1000', ...quick]);
    await started.shows('DWR 1: answered');
    await peer.close();
    expect(await started.exitCode).toBe(4);
    expect(started.stderr).toContain(`Lost ${peer.address}`);
  });
});

describe('a ping that does not connect', () => {
  it('says that nobody listens, and ends with 3', async () => {
    const { exitCode, stderr, stdout } = await runCli(['ping', '127.0.0.1:1', '--json']);
    expect(stderr).toContain('ECONNREFUSED 127.0.0.1:1. Check that the peer runs and listens on that port.');
    expect(JSON.parse(stdout)).toMatchObject({
      error: { code: 'ERR_DIAMETER_CONNECTION_CLOSED', delivery: 'not-sent' },
    });
    expect(exitCode).toBe(3);
  });

  it('says why the peer refuses us, and ends with 3', async () => {
    await using peer = await createPeer({ authApplicationIds: [4] });
    const { exitCode, stderr } = await runCli(['ping', peer.address, '--app', 's6a']);
    expect(stderr).toContain('no application in common');
    expect(exitCode).toBe(3);
  });

  it('names what is wrong with TLS: another CA, or a peer that speaks none', async () => {
    const theirs = createTestCertificates();
    const tls = theirs.issue('hss.example.net', { ipAddresses: ['127.0.0.1'] });
    await using peer = await createPeer({ tls });
    const stranger = fileOf(createTestCertificates().ca);
    const address = `aaas://${peer.address.replace('aaas://', '')}`;
    const wrongCa = await runCli(['ping', address, '--ca', stranger]);
    expect(wrongCa.stderr).toMatch(/CA/);
    expect(wrongCa.exitCode).toBe(3);
    const plain = await rawServer((socket) =>
      socket.once('data', () => socket.write('HTTP/1.1 400 Bad Request\r\n\r\n')),
    );
    const noTls = await runCli(['ping', plain, '--ca', stranger]);
    expect(noTls.stderr).toMatch(/does not speak TLS|HTTP/);
    expect(noTls.exitCode).toBe(3);
  });

  it('gives up a peer that accepts and says nothing after --timeout', async () => {
    const address = (await rawServer(() => {})).replace('aaas://', '');
    const { exitCode, stderr } = await runCli(['ping', address, '--timeout', '50ms']);
    expect(stderr).toContain('no CEA came within cerTimeoutMs (50)');
    expect(exitCode).toBe(3);
  });

  it.each([
    [['ping'], "missing required argument 'address'"],
    [['ping', 'x', '--interval', '0'], 'It must be a time such as 500ms'],
    [['ping', 'x', '--interval', '1ms'], '--interval must be at least 10 ms'],
    [['ping', 'x', '-c', 'many'], 'It must be a whole number from 0'],
    [['ping', 'x', '--cuont', '3'], 'Did you mean --count?'],
    [['ping', 'a b'], 'is not a Diameter address'],
    [['ping', 'aaas://x'], 'ca'],
    [['pnig', 'x'], 'Did you mean ping?'],
  ])('refuses %j in words, and ends with 2', async (args, words) => {
    const { exitCode, stderr, stdout } = await runCli(args);
    expect(stderr).toContain(words);
    expect(stdout).toBe('');
    expect(exitCode).toBe(2);
  });
});
