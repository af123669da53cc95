import { Buffer } from 'node:buffer';
import { randomInt } from 'node:crypto';
import { getServers } from 'node:dns';
import { isIP } from 'node:net';
import type { Clock } from '../clock.js';
import { messageOf } from '../phrases.js';
import {
  addressOf,
  maxAliases,
  naptrOf,
  readAnswer,
  srvOf,
  type DnsAnswer,
  type DnsCodec,
  type DnsRecord,
  type RecordType,
} from './dns-answer.js';
import { exchange, type DnsServer } from './dns-exchange.js';
import { DnsFailedError } from './dns-failed-error.js';
import type { AddressRecord, NaptrRecord, Resolver, SrvRecord } from './resolver.js';

export interface DnsClientOptions {
  readonly clock: Clock;
  /** `192.0.2.1`, `192.0.2.1:5353` or `[2001:db8::1]:53`. Undefined: those of the system, as they are at each question. */
  readonly servers: readonly string[] | undefined;
  /** For one question to one server. */
  readonly queryTimeoutMs: number;
}

/** So many times each server is asked. */
const rounds = 2;
/** Further servers are not asked. */
const maxServers = 8;
/** So much may come in one datagram: what passes every network in one piece (DNS flag day 2020). */
const udpPayloadSize = 1_232;
const recursionDesired = 0x0100;

/**
 * Asks name servers, and tells the TTLs, which `node:dns` keeps to itself for NAPTR and SRV records. It keeps nothing: the
 * name servers do.
 */
export class DnsClient implements Resolver {
  readonly #options: DnsClientOptions;

  constructor(options: DnsClientOptions) {
    this.#options = options;
  }

  async naptr(name: string, signal?: AbortSignal): Promise<readonly NaptrRecord[]> {
    return mapped(await this.#records(name, 'NAPTR', signal), naptrOf);
  }

  async srv(name: string, signal?: AbortSignal): Promise<readonly SrvRecord[]> {
    return mapped(await this.#records(name, 'SRV', signal), srvOf);
  }

  /** Of one family alone if the other cannot be had. */
  async addresses(name: string, signal?: AbortSignal): Promise<readonly AddressRecord[]> {
    const both = await Promise.allSettled([
      this.#records(name, 'AAAA', signal),
      this.#records(name, 'A', signal),
    ]);
    const found = both.flatMap((one) => (one.status === 'fulfilled' ? mapped(one.value, addressOf) : []));
    const failed = both.find((one) => one.status === 'rejected');
    if (found.length === 0 && failed !== undefined) throw failed.reason;
    return found;
  }

  /** Follows aliases that the server has not followed itself. */
  async #records(
    name: string,
    type: RecordType,
    signal: AbortSignal | undefined,
  ): Promise<readonly DnsRecord[]> {
    let at = name;
    let ttl = Number.POSITIVE_INFINITY;
    for (let steps = 0; steps <= maxAliases; steps++) {
      const answer = await this.#answer(at, type, signal);
      ttl = Math.min(ttl, answer.aliasTtl);
      if (answer.alias === undefined) {
        const least = ttl;
        return answer.records.map((record) => ({ ...record, ttl: Math.min(record.ttl, least) }));
      }
      at = answer.alias;
    }
    throw new DnsFailedError(`${type} ${name}`, 'its CNAME records lead on and on');
  }

  /** Of the first server that has one. */
  async #answer(name: string, type: RecordType, signal: AbortSignal | undefined): Promise<DnsAnswer> {
    const codec = await loadCodec();
    const question = `${type} ${name}`;
    const servers = (this.#options.servers ?? getServers())
      .slice(0, maxServers)
      .map((server) => serverOf(server));
    if (servers.length === 0) throw new DnsFailedError(question, 'no name server is known');
    const problems: string[] = [];
    for (let turn = 0; turn < rounds * servers.length; turn++) {
      const server = servers[turn % servers.length] as DnsServer; // there is one
      const said = await this.#ask(codec, server, name, type, signal).catch((error: unknown) => {
        signal?.throwIfAborted();
        return messageOf(error);
      });
      if (typeof said !== 'string') {
        if (said.rcode === 'NOERROR' || said.rcode === 'NXDOMAIN') return said;
      }
      const what = typeof said === 'string' ? said : said.rcode;
      const problem = `${server.host}:${server.port}: ${what}`;
      if (!problems.includes(problem)) problems.push(problem);
    }
    throw new DnsFailedError(question, problems.join('; '));
  }

  #ask(
    codec: DnsCodec,
    server: DnsServer,
    name: string,
    type: RecordType,
    signal: AbortSignal | undefined,
  ): Promise<DnsAnswer> {
    const { clock, queryTimeoutMs: timeoutMs } = this.#options;
    const id = randomInt(0x1_0000);
    const query = codec.encode({
      type: 'query',
      id,
      flags: recursionDesired,
      questions: [{ type, name, class: 'IN' }],
      additionals: [
        {
          type: 'OPT',
          name: '.',
          udpPayloadSize,
          extendedRcode: 0,
          ednsVersion: 0,
          flags: 0,
          flag_do: false,
          options: [],
        },
      ],
    });
    return exchange({ server, query: Buffer.from(query), id, timeoutMs, clock, signal }, (packet) =>
      readAnswer(codec, packet, name, type),
    );
  }
}

let codec: Promise<DnsCodec> | undefined;

function loadCodec(): Promise<DnsCodec> {
  // Built into a chunk of its own, a CommonJS module has a default export alone.
  codec ??= import('dns-packet').then(
    (loaded: DnsCodec & { readonly default?: DnsCodec }) => loaded.default ?? loaded,
  );
  return codec;
}

function mapped<T>(records: readonly DnsRecord[], read: (record: DnsRecord) => T | undefined): readonly T[] {
  return records.flatMap((record) => read(record) ?? []);
}

const withPort = /^(?:\[(?<v6>[^\]]*)\]|(?<v4>[\d.]+))(?::(?<port>\d{1,5}))?$/;
const dnsPort = 53;

/** Reads an address of a name server; undefined if it is none. */
export function readServer(text: string): DnsServer | undefined {
  if (isIP(text) !== 0) return { host: text, port: dnsPort };
  const { port = String(dnsPort), v4, v6 } = withPort.exec(text)?.groups ?? {};
  const host = v6 ?? v4 ?? '';
  const isRight = isIP(host) === (v6 === undefined ? 4 : 6) && Number(port) >= 1 && Number(port) <= 65_535;
  return isRight ? { host, port: Number(port) } : undefined;
}

/** As the options were checked, or the system has them. */
function serverOf(text: string): DnsServer {
  return readServer(text) ?? { host: text, port: dnsPort };
}
