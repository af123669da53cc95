import { Buffer } from 'node:buffer';
import { DnsFailedError } from 'diameter-client';
import { describe, expect, it } from 'vitest';
import { SimulatedClock } from 'xstate';
import { systemClock } from '../../src/clock.js';
import { DnsClient, readServer, type DnsClientOptions } from '../../src/transport/dns-client.js';
import { exchange } from '../../src/transport/dns-exchange.js';
import { eventually, rejection, turn } from '../support/client.js';
import { NameServer, record, type Answering } from '../support/name-server.js';

const truncated = 0x0200;

function clientOf(servers: readonly NameServer[], changes: Partial<DnsClientOptions> = {}): DnsClient {
  return new DnsClient({
    clock: systemClock,
    servers: servers.map(({ address }) => address),
    queryTimeoutMs: 5_000,
    ...changes,
  });
}

/** A server, and a client that asks it alone. */
async function scene(answering: Answering) {
  const server = await NameServer.start(answering);
  return { server, dns: clientOf([server]) };
}

const one = record('A', 'one.example.net', '192.0.2.1');

describe('the DNS client', () => {
  it('reads NAPTR, SRV and address records with their TTLs', async () => {
    const { dns } = await scene(({ name, type }) => {
      if (type === 'NAPTR') {
        const data = {
          order: 10,
          preference: 20,
          flags: 's',
          services: 'aaa+ap4:diameter.tcp',
          regexp: '',
          replacement: '_diameter._tcp.example.net',
        };
        return [{ answers: [record('NAPTR', name, data, 300)] }];
      }
      if (type === 'SRV') {
        return [
          {
            answers: [record('SRV', name, { priority: 1, weight: 2, port: 3, target: 'one.example.net' }, 7)],
          },
        ];
      }
      return [
        {
          answers: [
            type === 'A' ? record('A', name, '192.0.2.1', 8) : record('AAAA', name, '2001:db8::1', 9),
          ],
        },
      ];
    });
    expect(await dns.naptr('example.net')).toEqual([
      {
        order: 10,
        preference: 20,
        flags: 's',
        service: 'aaa+ap4:diameter.tcp',
        regexp: '',
        replacement: '_diameter._tcp.example.net',
        ttl: 300,
      },
    ]);
    expect(await dns.srv('_diameter._tcp.example.net')).toEqual([
      { priority: 1, weight: 2, port: 3, target: 'one.example.net', ttl: 7 },
    ]);
    expect(await dns.addresses('one.example.net')).toEqual([
      { address: '2001:db8::1', ttl: 9 },
      { address: '192.0.2.1', ttl: 8 },
    ]);
  });

  it('takes a name that does not exist, or has no such record, for one without records', async () => {
    for (const rcode of ['NXDOMAIN', 'NOERROR']) {
      const { dns } = await scene(() => [{ rcode }]);
      expect(await dns.srv('nobody.example.net')).toEqual([]);
    }
  });

  it('passes over answers with another identifier, to another question, and that are questions', async () => {
    const { dns } = await scene((question, { id = 0 }) => [
      { id: id ^ 1, answers: [record('SRV', question.name, { port: 666, target: 'evil.example' })] },
      { questions: [{ ...question, name: 'other.example' }], answers: [] },
      { questions: [{ ...question, type: 'A' }], answers: [] },
      { type: 'query' },
      Buffer.from([1, 2, 3]),
      { answers: [record('SRV', question.name.toUpperCase(), { port: 3868, target: 'one.example.net' })] },
    ]);
    expect(await dns.srv('_diameter._tcp.example.net')).toMatchObject([{ port: 3868 }]);
  });

  it('gives up a server that sends one packet after the other and no answer', async () => {
    const { dns } = await scene((_, { id = 0 }) => Array.from({ length: 100 }, () => ({ id: id ^ 1 })));
    const error = await rejection(dns.srv('example.net'));
    expect(error).toBeInstanceOf(DnsFailedError);
    expect(error.message).toContain('64 packets came that are no answer');
  });

  it('asks over TCP what does not fit into a datagram: a thousand records', async () => {
    const { dns, server } = await scene(({ name }, _, over) => {
      const answers = Array.from({ length: 1_000 }, (_unused, i) =>
        record('SRV', name, { priority: i, weight: 0, port: 3868, target: `p${i}.example.net` }),
      );
      return [over === 'udp' ? { flags: truncated } : { answers }];
    });
    expect(await dns.srv('_many.example.net')).toHaveLength(1_000);
    expect(server.asked).toEqual(['SRV _many.example.net over udp', 'SRV _many.example.net over tcp']);
  });

  it('looks at 1 024 records of one answer at most', async () => {
    const { dns } = await scene(({ name, type }, _, over) => {
      const answers = Array.from({ length: 2_000 }, () => record('A', name, '192.0.2.1'));
      return [over === 'udp' ? { flags: truncated } : { answers: type === 'A' ? answers : [] }];
    });
    expect(await dns.addresses('many')).toHaveLength(1_024);
  });

  it('asks the next server where one fails, and says of each why if none is left', async () => {
    const failing = await NameServer.start(() => [{ rcode: 'SERVFAIL' }]);
    const refusing = await NameServer.start(() => [{ rcode: 'REFUSED' }]);
    const good = await NameServer.start(({ type }) => [{ answers: type === 'A' ? [one] : [] }]);
    expect(await clientOf([failing, refusing, good]).addresses('one.example.net')).toHaveLength(1);
    const error = await rejection(clientOf([failing, refusing]).srv('example.net'));
    expect(error.message).toBe(
      `DNS did not answer SRV example.net: ${failing.address}: SERVFAIL; ${refusing.address}: REFUSED`,
    );
    expect(error).toMatchObject({
      code: 'ERR_DIAMETER_DNS_FAILED',
      question: 'SRV example.net',
      delivery: 'not-sent',
    });
  });

  it('asks each server twice, and gives it queryTimeoutMs each time', async () => {
    const clock = new SimulatedClock();
    const silent = await NameServer.start(() => []);
    const failed = rejection(clientOf([silent], { clock, queryTimeoutMs: 1_000 }).srv('example.net'));
    await eventually(() => silent.asked.length === 1);
    clock.increment(1_000);
    await eventually(() => silent.asked.length === 2);
    clock.increment(1_000);
    expect((await failed).message).toContain('no answer within 1000 ms');
    expect(silent.asked).toHaveLength(2);
  });

  it('says at once that nobody listens', async () => {
    const dns = new DnsClient({
      clock: new SimulatedClock(),
      servers: ['127.0.0.1:9'],
      queryTimeoutMs: 1_000,
    });
    expect((await rejection(dns.srv('example.net'))).message).toContain('ECONNREFUSED');
  });

  it('cannot be made to wait by a server that answers over TCP in part, with something else, or not at all', async () => {
    const answers: readonly (readonly [reply: Buffer, said: string])[] = [
      [Buffer.alloc(30, 7), 'it sent something else than the answer'],
      [Buffer.alloc(0), 'it sent something else than the answer'],
    ];
    for (const [reply, said] of answers) {
      const { dns } = await scene((_, __, over) => [over === 'udp' ? { flags: truncated } : reply]);
      expect((await rejection(dns.srv('example.net'))).message).toContain(said);
    }
  });

  it('takes an answer that cannot be read for none', async () => {
    const { dns } = await scene((_, { id = 0 }) => {
      const packet = Buffer.alloc(12);
      packet.writeUInt16BE(id, 0);
      packet.writeUInt16BE(0x8000, 2);
      packet.writeUInt16BE(9, 6);
      return [packet];
    });
    expect((await rejection(dns.srv('example.net'))).message).toContain('its answer cannot be read');
  });

  it('follows CNAME records, with the least TTL of the way', async () => {
    const { dns, server } = await scene(({ name, type }) => {
      if (type === 'AAAA') return [{}];
      return name === 'a.example.net'
        ? [
            {
              answers: [
                record('CNAME', name, 'b.example.net', 5),
                record('CNAME', 'b.example.net', 'c.example.net', 90),
              ],
            },
          ]
        : [{ answers: [record('A', name, '192.0.2.1', 60)] }];
    });
    expect(await dns.addresses('a.example.net')).toEqual([{ address: '192.0.2.1', ttl: 5 }]);
    expect(server.asked).toContain('A c.example.net over udp');
  });

  it('leaves CNAME records that lead in a circle, or on and on', async () => {
    const circle = await scene(({ name }) => [
      { answers: [record('CNAME', name, 'b'), record('CNAME', 'b', name)] },
    ]);
    expect((await rejection(circle.dns.srv('a'))).message).toContain('in a circle');
    let next = 0;
    const endless = await scene(({ name }) => [{ answers: [record('CNAME', name, `n${next++}`)] }]);
    expect((await rejection(endless.dns.srv('a'))).message).toContain('CNAME records lead on and on');
    expect(endless.server.asked.length).toBeLessThanOrEqual(10);
  });

  it('does not take records of another name, and takes a TTL of more than 31 bits for 0 (RFC 2181)', async () => {
    const { dns } = await scene(({ type }) => [
      {
        answers:
          type === 'A' ? [record('A', 'evil.example', '192.0.2.66'), { ...one, ttl: 0xffff_ffff }] : [],
      },
    ]);
    expect(await dns.addresses('one.example.net')).toEqual([{ address: '192.0.2.1', ttl: 0 }]);
  });

  it('ends with the reason of its signal', async () => {
    const silent = await NameServer.start(() => []);
    const controller = new AbortController();
    const reason = new Error('enough');
    const asked = rejection(clientOf([silent]).srv('example.net', controller.signal));
    await eventually(() => silent.asked.length === 1);
    controller.abort(reason);
    expect(await asked).toBe(reason);
  });

  it('says of a server to which there is no way that it cannot be reached', async () => {
    const dns = new DnsClient({ clock: systemClock, servers: ['255.255.255.255'], queryTimeoutMs: 5_000 });
    expect((await rejection(dns.srv('example.net'))).message).toMatch(/255\.255\.255\.255:53: connect E/);
  });

  it('sends nothing once its signal is aborted, in whichever tick that is', async () => {
    const uncaught: unknown[] = [];
    const note = (error: unknown) => uncaught.push(error);
    const others = process.listeners('uncaughtException');
    process.removeAllListeners('uncaughtException').on('uncaughtException', note);
    const server = { host: '127.0.0.1', port: 9 };
    const given = { server, query: Buffer.alloc(12), id: 1, timeoutMs: 5_000, clock: systemClock };
    for (let count = 0; count < 12; count++) {
      const over = new AbortController();
      const asked = rejection(exchange({ ...given, signal: over.signal }, () => undefined));
      afterTicks(count, () => over.abort());
      await asked;
      await turn();
    }
    process.removeAllListeners('uncaughtException');
    for (const other of others) process.on('uncaughtException', other);
    expect(uncaught).toEqual([]);
  });
});

function afterTicks(count: number, then: () => void): void {
  if (count === 0) then();
  else process.nextTick(() => afterTicks(count - 1, then));
}

describe('the address of a name server', () => {
  it.each([
    ['192.0.2.1', { host: '192.0.2.1', port: 53 }],
    ['192.0.2.1:5353', { host: '192.0.2.1', port: 5353 }],
    ['2001:db8::1', { host: '2001:db8::1', port: 53 }],
    ['[2001:db8::1]:5353', { host: '2001:db8::1', port: 5353 }],
    ['dns.example.net', undefined],
    ['192.0.2.1:0', undefined],
    ['192.0.2.1:65536', undefined],
    ['[192.0.2.1]:53', undefined],
  ])('%s', (text, server) => expect(readServer(text)).toEqual(server));
});
