import { createPeer, createTestCertificates } from 'diameter-client/testing';
import { describe, expect, it } from 'vitest';
import { fileOf, runCli } from '../support/cli.js';
import { makePeer } from '../support/client.js';
import { ca, makeCertificate } from '../support/certificate.js';

/** Origin-Host and Origin-Realm of the CER that a run has sent. */
async function identityOf(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  await using peer = await createPeer();
  const { exitCode, stderr } = await runCli(['ping', peer.address, '-c', '0', ...args], { env });
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  const [cer] = peer.received;
  return [264, 296].map((code) => cer?.find(code)?.utf8String());
}

describe('the identity of the command', () => {
  it('is taken from the flags, then from -o, then from the configuration file', async () => {
    const config = fileOf('{"originHost": "file.example.com", "originRealm": "example.org"}');
    expect(await identityOf(['--config', config])).toEqual(['file.example.com', 'example.org']);
    expect(await identityOf([], { DIAMETER_CLIENT_CONFIG: config })).toEqual([
      'file.example.com',
      'example.org',
    ]);
    expect(await identityOf(['--config', config, '-o', 'originHost=o.example.com'])).toEqual([
      'o.example.com',
      'example.org',
    ]);
    const flags = ['--origin-host', 'flag.example.net', '--origin-realm', 'example.net'];
    expect(await identityOf(['--config', config, ...flags])).toEqual(['flag.example.net', 'example.net']);
  });

  it('has the domain of Origin-Host as its realm, and works where nothing is configured', async () => {
    expect(await identityOf(['--origin-host', 'a.b.example'])).toEqual(['a.b.example', 'b.example']);
    expect((await identityOf([]))[0]).toMatch(/\w\.\w/);
  });
});

describe('a configuration file', () => {
  it('holds the options of the library by their names, those of single addresses too', async () => {
    const peer = await makePeer();
    const config = fileOf(
      JSON.stringify({
        originHost: 'a.example',
        originRealm: 'example',
        peers: { [peer.address]: { productName: 'mine' } },
      }),
    );
    await runCli(['ping', peer.address, '-c', '0', '--config', config]);
    expect(peer.received[0]?.find(269)?.utf8String()).toBe('mine');
  });

  it.each([
    ['{', 'cannot be read: '],
    ['[]', 'must be a JSON object of options'],
    ['{"originHots": "x"}', 'Unknown option "originHots". Did you mean "originHost"?'],
    ['{"requestTimeoutMs": "x"}', 'requestTimeoutMs must be'],
  ])('%s is refused in words, and ends with 2', async (content, words) => {
    const { exitCode, stderr } = await runCli(['ping', 'x', '--config', fileOf(content)]);
    expect(stderr).toContain(words);
    expect(exitCode).toBe(2);
  });

  it('that does not exist is named', async () => {
    const { exitCode, stderr } = await runCli(['ping', 'x', '--config', '/does/not/exist']);
    expect(stderr).toContain('The configuration file /does/not/exist cannot be read: ENOENT');
    expect(exitCode).toBe(2);
  });
});

describe('our certificate', () => {
  it('is shown to the peer, its key opened with DIAMETER_CLIENT_PASSPHRASE', async () => {
    const theirs = createTestCertificates();
    const mutual = { ...theirs.issue('hss.example.net', { ipAddresses: ['127.0.0.1'] }), ca };
    const peer = await makePeer({ originHost: 'hss.example.net', tls: mutual });
    const { cert, key } = makeCertificate(['client.example.com'], 'secret');
    const address = `aaas://${peer.address.replace('aaas://', '')}`;
    const args = [
      'ping',
      address,
      '-c',
      '0',
      '--ca',
      fileOf(theirs.ca),
      '--cert',
      fileOf(cert),
      '--key',
      fileOf(key),
    ];
    const opened = await runCli(args, { env: { DIAMETER_CLIENT_PASSPHRASE: 'secret' } });
    expect(opened).toMatchObject({ exitCode: 0, stderr: '' });
    const closed = await runCli(args, { env: { DIAMETER_CLIENT_PASSPHRASE: 'wrong' } });
    expect(closed.stderr).not.toContain('wrong');
    expect(closed.exitCode).toBe(3);
  });
});
