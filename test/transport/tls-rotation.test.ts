import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TlsFailedError, type DiameterClient, type DiameterMessage } from 'diameter-client';
import { createTestCertificates, type TestCertificate } from 'diameter-client/testing';
import { expect, it, onTestFinished } from 'vitest';
import { entered, eventually, makeClient, makePeer, rejection } from '../support/client.js';
import { ccr, numberedCcr } from '../support/messages.js';

const { ca, issue } = createTestCertificates();
const requestNumber = 415;

/** `cert`, `key` and `ca` in a folder of their own, and what replaces one of them as a whole: a new file takes its name. */
async function certificateFiles() {
  const folder = await mkdtemp(join(tmpdir(), 'tls-rotation-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const files = { ca: join(folder, 'ca.pem'), cert: join(folder, 'cert.pem'), key: join(folder, 'key.pem') };
  const replace = async (name: keyof typeof files, pem: string): Promise<void> => {
    await writeFile(`${files[name]}.new`, pem);
    await rename(`${files[name]}.new`, files[name]);
  };
  const replaceAll = async ({ cert, key }: TestCertificate): Promise<void> => {
    await replace('key', key);
    await replace('cert', cert);
    // The old CA stays, and another one comes.
    await replace('ca', ca + createTestCertificates().ca);
  };
  return { files, replace, replaceAll };
}

/** A peer over TLS that notes the CC-Request-Number of every request, and returns it. */
async function countingPeer() {
  const seen: number[] = [];
  const peer = await makePeer({
    originHost: 'hss.example.net',
    tls: { ...issue('hss.example.net', { ipAddresses: ['127.0.0.1'] }), ca },
    onRequest: (request) => {
      const number = request.find(requestNumber);
      if (number === undefined) return {};
      seen.push(number.unsigned32());
      return { avps: [number] };
    },
  });
  return { peer, seen, shown: () => peer.sockets.at(-1)?.clientCertificate?.subject };
}

/** Ten requests every 10 ms, each with a number of its own, until it is stopped. */
function requestsTo(client: DiameterClient, address: string) {
  const answers: Promise<DiameterMessage>[] = [];
  let answered = 0;
  const noteAnswer = () => void answered++;
  const timer = setInterval(() => {
    for (let i = 0; i < 10; i++) {
      const answer = client.request(address, numberedCcr(answers.length));
      answers.push(answer);
      // A failure is told by `stop`.
      answer.then(noteAnswer, () => {});
    }
  }, 10);
  const end = () => clearInterval(timer);
  onTestFinished(end);
  return {
    further: (count: number) => {
      const goal = answered + count;
      return eventually(() => answered >= goal, `${count} further answers`);
    },
    /** The numbers in the answers, in the order of the requests. */
    stop: async (): Promise<(number | undefined)[]> => {
      end();
      const all = await Promise.all(answers);
      return all.map((answer) => answer.find(requestNumber)?.unsigned32());
    },
  };
}

const upTo = (count: number) => Array.from({ length: count }, (_, i) => i);

it('certificates that are replaced on disk are shown on the next connection, and no request is lost or doubled', async () => {
  const { files, replaceAll } = await certificateFiles();
  const { peer, seen, shown } = await countingPeer();
  await replaceAll(issue('client-0.example.com'));
  const client = makeClient({ tls: files });
  await client.connect(peer.address);
  const traffic = requestsTo(client, peer.address);
  const cycle = async (): Promise<boolean | undefined> => {
    const opened = entered(client, 'OPEN');
    await client.connection(peer.address)?.close();
    await opened;
    return client.connection(peer.address)?.tls?.isResumed;
  };

  for (const number of [1, 2, 3, 4, 5]) {
    await traffic.further(300);
    expect(shown()).toBe(`CN=client-${number - 1}.example.com`);
    await replaceAll(issue(`client-${number}.example.com`));
    const isResumed = await cycle();
    expect([shown(), isResumed]).toEqual([`CN=client-${number}.example.com`, false]);
  }
  await traffic.further(300);

  const answered = await traffic.stop();
  expect(answered.length).toBeGreaterThan(1_500);
  expect(answered).toEqual(upTo(answered.length));
  expect(seen.toSorted((a, b) => a - b)).toEqual(upTo(answered.length));
  expect(peer.accepted).toBe(6);
});

it('a session is resumed while the files say the same, even if they are written anew', async () => {
  const { files, replace } = await certificateFiles();
  const { peer } = await countingPeer();
  const { cert, key } = issue('client.example.com');
  const write = async () => {
    await replace('key', key);
    await replace('cert', cert);
    await replace('ca', ca);
  };
  await write();
  const client = makeClient({ tls: files, reconnect: { initialDelayMs: 10 } });
  await client.request(peer.address, ccr());
  await write();
  const reopened = entered(client, 'OPEN');
  peer.resetConnections();
  await reopened;
  expect(client.connection(peer.address)?.tls?.isResumed).toBe(true);
});

it('a new key beside the old certificate fails the handshake in words, and the next one succeeds with both', async () => {
  const { files, replace, replaceAll } = await certificateFiles();
  const { peer, shown } = await countingPeer();
  await replaceAll(issue('old.example.com'));
  const client = makeClient({ tls: files });
  await client.request(peer.address, ccr());
  const { cert, key } = issue('new.example.com');

  await replace('key', key);
  await client.connection(peer.address)?.close();
  const error = await rejection(client.request(peer.address, ccr()));
  expect(error).toBeInstanceOf(TlsFailedError);
  expect(error).toMatchObject({ problem: 'own-credentials', delivery: 'not-sent' });
  expect(error.message).toMatch(/tls\.ca, tls\.cert, tls\.key cannot be used: .*key values mismatch/);

  await replace('cert', cert);
  await client.request(peer.address, ccr());
  expect(shown()).toBe('CN=new.example.com');
});
