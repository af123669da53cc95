import { describe, expect, it } from 'vitest';
import { PeerConnection } from '../../src/connection/connection.js';
import { News, type Listener } from '../../src/observability/news.js';
import { makeClient, makePeer } from '../support/client.js';
import { ccr } from '../support/messages.js';
import { subjectOf } from '../support/subject.js';
import { newsOf } from '../../src/client/diameter-client.js';

describe('news', () => {
  const connection = subjectOf('peer:3868');

  it('are told to every listener that has a function for them, in the order of subscription', () => {
    const news = new News();
    const heard: string[] = [];
    news.subscribe({ opened: ({ address }) => heard.push(`first ${address}`) });
    news.subscribe({ redialled: () => heard.push('never') });
    news.subscribe({ opened: ({ address }) => heard.push(`second ${address}`) });
    news.opened?.(connection);
    expect(heard).toEqual(['first peer:3868', 'second peer:3868']);
  });

  it('that nobody listens to are undefined, so that what they would tell is not even made', () => {
    const news = new News();
    const stop = news.subscribe({ opened: () => {} });
    expect(news.ended).toBeUndefined();
    expect(news.opened).toBeDefined();
    stop();
    expect(news.opened).toBeUndefined();
  });

  it('that one listener hears are that listener itself, with nothing in between', () => {
    const news = new News();
    const opened = () => {};
    news.subscribe({ opened });
    expect(news.opened).toBe(opened);
  });

  it('reach the others still after one has stopped, also while they are told', () => {
    const news = new News();
    const heard: string[] = [];
    const stop = news.subscribe({
      opened: () => {
        heard.push('once');
        stop();
      },
    });
    news.subscribe({ opened: () => heard.push('always') });
    news.opened?.(connection);
    news.opened?.(connection);
    expect(heard).toEqual(['once', 'always', 'always']);
  });
});

describe('the news of a client', () => {
  /** What a listener with these functions hears of one request to a peer. */
  async function listen(host: string, listener: (heard: unknown[]) => Listener) {
    const peer = await makePeer();
    const client = makeClient();
    const heard: unknown[] = [];
    newsOf(client).subscribe(listener(heard));
    const address = `${host}:${peer.port}`;
    await client.request(address, ccr());
    const connection = client.connection(address);
    return { heard, connection, peer };
  }

  it('tell the phases of an attempt to connect, each with its time', async () => {
    const { heard } = await listen('localhost', (phases) => ({
      phaseEnded: (_, phase, beganAt, endedAt) => phases.push([phase, endedAt >= beganAt]),
    }));
    expect(heard).toEqual([
      ['resolve', true],
      ['dial', true],
      ['cea', true],
    ]);
  });

  it('tell the bytes and the messages of each batch, and whose they are', async () => {
    const { connection, heard, peer } = await listen('127.0.0.1', (batches) => ({
      bytesRead: (about, chunk) => batches.push([about, 'read', chunk.length]),
      batchWritten: (about, buffers, messages) =>
        batches.push([about, 'written', Buffer.concat([...buffers]).length, messages]),
    }));
    const [cer, request] = peer.received.map(({ bytes }) => bytes.length);
    const { bytesReceived } = connection?.stats() ?? {};
    expect(connection).toBeInstanceOf(PeerConnection);
    const [sentCer, cea, sentRequest, answer] = heard as [unknown, string, number][];
    expect([sentCer, sentRequest]).toEqual([
      [connection, 'written', cer, 1],
      [connection, 'written', request, 1],
    ]);
    expect([cea?.[1], answer?.[1]]).toEqual(['read', 'read']);
    expect((cea?.[2] ?? 0) + (answer?.[2] ?? 0)).toBe(bytesReceived);
  });
});
