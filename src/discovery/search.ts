/** discovery/: what DNS tells of the peers of a realm: which questions are asked, what comes of the answers, and when to ask again. */

import { counted, messageOf, printable } from '../phrases.js';
import type { NaptrRecord, Resolver, SrvRecord } from '../transport/resolver.js';
import { isHostName, isPort, plain, ttlOf, unsigned16 } from './record-fields.js';
import { leadsOf, type PeerTransport, type Wanted } from './s-naptr.js';

/** What is looked for. Either `realm` or `srv` is given. */
export interface Query extends Wanted {
  readonly realm: string | undefined;
  readonly srv: string | undefined;
  readonly allowOtherDomains: boolean;
  readonly maxMembers: number;
}

/** A peer that DNS tells of. Priority and weight are those of a member. */
export interface FoundPeer {
  readonly address: string;
  readonly priority: number;
  readonly weight: number;
}

/** One question, and what came of it, in words. */
export interface SearchStep {
  /** `NAPTR example.net` */
  readonly question: string;
  /** One line for each record, or the problem. */
  readonly answers: readonly string[];
  /** The least TTL of the records in seconds; undefined where there is none. */
  readonly ttl: number | undefined;
}

/** What a search has found. */
export interface Finding {
  /** The best first; empty if DNS tells of none. */
  readonly peers: readonly FoundPeer[];
  /** How long this holds, in seconds; undefined if there is nothing. */
  readonly ttl: number | undefined;
  /** What was left out, and why. */
  readonly notes: readonly string[];
  readonly steps: readonly SearchStep[];
  /** The first question that DNS did not answer. There may be more peers than were found. */
  readonly failure: Error | undefined;
}

/** What a hostile zone may make us do: so many questions in one search, and NAPTR records one behind the other. */
const maxQuestions = 32;
const maxDepth = 5;
/** Notes, and records in one step. */
const maxNotes = 16;
const maxShownRecords = 16;
/** Records of one answer. */
const maxRecords = 1_024;

const ports: Readonly<Record<PeerTransport, number>> = { tls: 5868, tcp: 3868 };
const services: Readonly<Record<PeerTransport, string>> = { tls: '_diameters._tcp', tcp: '_diameter._tcp' };

/** A found peer, and where it stands: compared number by number. */
interface Ranked {
  readonly address: string;
  readonly transport: PeerTransport;
  readonly rank: readonly number[];
  readonly weight: number;
}

/** Asks DNS for the peers of a realm, in the order of RFC 6733 §5.2, or for those of SRV records. What DNS does not answer is told in the finding. */
export async function search(query: Query, resolver: Resolver, signal?: AbortSignal): Promise<Finding> {
  const run = new Search(query, resolver, signal);
  await run.run();
  return run.finding();
}

/** The name whose owner vouches for the peers: the realm, or what is behind `_service._proto.`. */
export function domainOf({ realm, srv = '' }: Pick<Query, 'realm' | 'srv'>): string {
  return plain(realm ?? srv.replace(/^(?:_[^.]*\.)+/, ''));
}

class Search {
  readonly #query: Query;
  readonly #resolver: Resolver;
  readonly #signal: AbortSignal | undefined;
  readonly #asked = new Set<string>();
  readonly #notes: string[] = [];
  readonly #steps: SearchStep[] = [];
  /** By address. */
  readonly #found = new Map<string, Ranked>();
  #ttl: number | undefined;
  #failure: Error | undefined;

  constructor(query: Query, resolver: Resolver, signal: AbortSignal | undefined) {
    this.#query = query;
    this.#resolver = resolver;
    this.#signal = signal;
  }

  async run(): Promise<void> {
    const { realm, srv, transports } = this.#query;
    if (srv !== undefined) {
      await this.#askSrv(srv, transportOf(srv, transports), []);
      return;
    }
    const name = plain(realm ?? '');
    const records = await this.#ask('NAPTR', name);
    if (records === undefined) return;
    if (records.length > 0) {
      await this.#follow(records, name, [], 1);
      return;
    }
    for (const transport of transports) {
      await this.#askSrv(`${services[transport]}.${name}`, transport, []);
      if (this.#found.size > 0 || this.#failure !== undefined) return;
    }
  }

  finding(): Finding {
    const { maxMembers, transports } = this.#query;
    const all = [...this.#found.values()];
    const best = transports.find((transport) => all.some((one) => one.transport === transport));
    const sorted = all.filter(({ transport }) => transport === best).toSorted(compareRanked);
    if (sorted.length > maxMembers) {
      this.#note(`${counted(sorted.length - maxMembers, 'peer')} beyond maxMembers (${maxMembers})`);
    }
    const taken = sorted.slice(0, maxMembers);
    return {
      peers: asPeers(taken),
      ttl: taken.length === 0 ? undefined : this.#ttl,
      notes: this.#notes,
      steps: this.#steps,
      failure: this.#failure,
    };
  }

  /** Follows NAPTR records (RFC 3958 §2.2). `rank`: that of the record that has led here. */
  async #follow(
    records: readonly NaptrRecord[],
    name: string,
    rank: readonly number[],
    depth: number,
  ): Promise<void> {
    const leads = leadsOf(records, this.#query);
    if (leads.length === 0) {
      const { applicationIds, transports } = this.#query;
      const what = `application ${applicationIds.join(', ')} over ${transports.join(' or ')}`;
      this.#note(`no NAPTR record of ${name} is for ${what}`);
    }
    for (const { record, transport } of leads) {
      const { flags, order, preference } = record;
      const to = plain(record.replacement);
      const ranked = [...rank, order, preference];
      if (!this.#mayGo(record, to)) continue;
      const flag = flags.toLowerCase();
      if (flag === 's') await this.#askSrv(to, transport, ranked);
      else if (flag === 'a') this.#add(to, ports[transport], transport, [...ranked, 0], 1);
      else if (flag !== '') this.#note(`the NAPTR record to ${to} with the unknown flag "${flags}"`);
      else if (depth >= maxDepth) {
        this.#note(`the NAPTR records behind ${name}: more than ${maxDepth} in a row`);
      } else {
        const further = await this.#ask('NAPTR', to);
        if (further !== undefined) await this.#follow(further, to, ranked, depth + 1);
      }
    }
  }

  #mayGo({ regexp }: NaptrRecord, to: string): boolean {
    const domain = domainOf(this.#query);
    const isWithin = to === domain || to.endsWith(`.${domain}`);
    const problem =
      regexp !== ''
        ? 'an NAPTR record with a regular expression, which S-NAPTR does not have'
        : !isHostName(to)
          ? `an NAPTR record to ${JSON.stringify(to)}, which is no name`
          : isWithin || this.#query.allowOtherDomains
            ? undefined
            : `the NAPTR record to ${to}, outside of ${domain} (allowOtherDomains)`;
    if (problem !== undefined) this.#note(problem);
    return problem === undefined;
  }

  async #askSrv(name: string, transport: PeerTransport, rank: readonly number[]): Promise<void> {
    const records = await this.#ask('SRV', plain(name));
    for (const { port, priority, target, weight } of records ?? []) {
      const host = plain(target);
      if (host === '') this.#note(`${name} says that there is no such service`);
      else if (!isHostName(host)) this.#note(`the SRV target ${JSON.stringify(host)}, which is no name`);
      else if (!isPort(port)) this.#note(`the SRV target ${host} with the port ${port}`);
      else this.#add(host, port, transport, [...rank, unsigned16(priority)], unsigned16(weight));
    }
  }

  #add(host: string, port: number, transport: PeerTransport, rank: readonly number[], weight: number): void {
    const address = transport === 'tls' ? `aaas://${host}:${port}` : `${host}:${port}`;
    const peer = { address, transport, rank, weight };
    const known = this.#found.get(address);
    if (known === undefined || compareRanked(peer, known) < 0) this.#found.set(address, peer);
  }

  #ask(type: 'NAPTR', name: string): Promise<readonly NaptrRecord[] | undefined>;
  #ask(type: 'SRV', name: string): Promise<readonly SrvRecord[] | undefined>;
  /** Undefined if there is no answer, or it was asked for before. */
  async #ask(type: 'NAPTR' | 'SRV', name: string): Promise<readonly (NaptrRecord | SrvRecord)[] | undefined> {
    const question = `${type} ${name}`;
    if (this.#asked.has(question)) {
      // Several applications may share SRV records.
      if (type === 'NAPTR') {
        this.#note(
          `${question}, which was asked for before: the records lead in a circle, or twice to one name`,
        );
      }
      return undefined;
    }
    if (this.#asked.size >= maxQuestions) {
      this.#note(`${question}: more than ${maxQuestions} questions would be needed`);
      return undefined;
    }
    this.#asked.add(question);
    try {
      const all = await (type === 'NAPTR'
        ? this.#resolver.naptr(name, this.#signal)
        : this.#resolver.srv(name, this.#signal));
      const records = all.slice(0, maxRecords);
      if (all.length > maxRecords) this.#note(`${all.length - maxRecords} records of ${question}`);
      const ttl = records.length === 0 ? undefined : Math.min(...records.map((record) => ttlOf(record)));
      if (ttl !== undefined) this.#ttl = Math.min(this.#ttl ?? ttl, ttl);
      this.#steps.push({ question, answers: shown(records), ttl });
      return records;
    } catch (error) {
      this.#signal?.throwIfAborted();
      this.#failure ??= error instanceof Error ? error : new Error(messageOf(error));
      this.#steps.push({ question, answers: [messageOf(error)], ttl: undefined });
      return undefined;
    }
  }

  #note(text: string): void {
    const told = printable(text);
    if (this.#notes.length < maxNotes && !this.#notes.includes(told)) this.#notes.push(told);
  }
}

function shown(records: readonly (NaptrRecord | SrvRecord)[]): readonly string[] {
  if (records.length === 0) return ['no record'];
  const lines = records
    .slice(0, maxShownRecords)
    .map((record) =>
      printable(
        'target' in record
          ? `${record.priority} ${record.weight} ${record.port} ${record.target}`
          : `${record.order} ${record.preference} "${record.flags}" "${record.service}" ${record.replacement}`,
      ),
    );
  const others = records.length - lines.length;
  return others > 0 ? [...lines, `and ${others} more`] : lines;
}

function compareRanked(one: Ranked, other: Ranked): number {
  const length = Math.max(one.rank.length, other.rank.length);
  for (let i = 0; i < length; i++) {
    const difference = (one.rank[i] ?? 0) - (other.rank[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return one.address < other.address ? -1 : one.address > other.address ? 1 : 0;
}

/** As members: SRV records alone keep their priorities, while the ranks that NAPTR records give are numbered. */
function asPeers(sorted: readonly Ranked[]): readonly FoundPeer[] {
  let place = -1;
  let last: Ranked | undefined;
  return sorted.map((one) => {
    if (last === undefined || last.rank.join(' ') !== one.rank.join(' ')) place++;
    last = one;
    const [only, ...others] = one.rank;
    const priority = only !== undefined && others.length === 0 ? only : place;
    return { address: one.address, priority, weight: one.weight };
  });
}

function transportOf(srv: string, transports: readonly PeerTransport[]): PeerTransport {
  const [only, other] = transports;
  if (only !== undefined && other === undefined) return only;
  return /^_diameters\./i.test(srv) ? 'tls' : 'tcp';
}
