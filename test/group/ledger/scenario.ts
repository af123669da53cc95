import {
  avp,
  AvpCode,
  DiameterClient,
  encodeMessage,
  type GroupMemberOptions,
  type GroupOptions,
  type PeerGroup,
} from 'diameter-client';
import { Prng } from '../../fuzz/prng.js';
import { newsOf } from '../../../src/client/diameter-client.js';
import { LedgerClock } from './ledger-clock.js';
import { callNumber, cerModes, creditControl, LedgerPeer, requestModes } from './ledger-peer.js';
import { Ledger } from './ledger.js';
import { Network } from './network.js';

const drmp = 301;
const applicationIds = [4, 16_777_238] as const;
/** How long things happen, and how long what follows from them may take. */
const busyMs = 2_500;
const windDownMs = 120_000;

/** What a scenario has seen, for the statistics of many. */
export interface ScenarioReport {
  readonly calls: number;
  readonly copies: number;
  readonly steps: number;
  readonly outcomes: ReadonlyMap<string, number>;
  readonly failovers: Readonly<Record<string, number>>;
}

/** Something is not as the group promises. The message says what, and what happened before. */
export class ScenarioFailure extends Error {
  constructor(seed: number, index: number, what: string, lines: readonly string[]) {
    const again = `again: npm run ledger -- --seed ${seed} --first ${index} --seeds 1`;
    super([`scenario ${index}: ${what}`, ...lines.slice(-60), again].join('\n'));
  }
}

/** A client with one group, peers that do all that peers do, and calls: all that follows from a seed and an index. */
export class Scenario {
  readonly #seed: number;
  readonly #index: number;
  readonly #prng: Prng;
  readonly #clock = new LedgerClock();
  readonly #ledger = new Ledger(this.#clock);
  readonly #network = new Network(this.#clock, this.#ledger);
  readonly #peers: readonly LedgerPeer[];
  readonly #client: DiameterClient;
  readonly #group: PeerGroup;
  readonly #options: Required<Pick<GroupOptions, 'retry' | 'hold'>>;
  readonly #lines: string[] = [];
  #members: readonly GroupMemberOptions[];
  #steps = 0;

  static async run(seed: number, index: number): Promise<ScenarioReport> {
    const scenario = new Scenario(seed, index);
    try {
      return await scenario.#run();
    } finally {
      scenario.#network.end();
    }
  }

  private constructor(seed: number, index: number) {
    this.#seed = seed;
    this.#index = index;
    const prng = new Prng(seed, index);
    this.#prng = prng;
    const areAlike = !prng.oneIn(4);
    this.#peers = Array.from({ length: 1 + prng.below(5) }, (_, i) => {
      const serves = areAlike ? applicationIds : prng.pick([applicationIds, [4], [16_777_238]]);
      return new LedgerPeer(i + 1, serves, this.#clock, prng);
    });
    for (const peer of this.#peers) this.#network.add(peer);
    this.#network.begin();
    const random = () => prng.below(1_000_000) / 1_000_000;
    const initialDelayMs = prng.pick([10, 100, 500]);
    this.#client = new DiameterClient({
      originHost: 'client.example.com',
      originRealm: 'example.com',
      authApplicationIds: [...applicationIds],
      clock: this.#clock,
      random,
      dwrIntervalMs: prng.pick([300, 1_000]),
      dwrTimeoutMs: prng.pick([100, 250]),
      watchdogJitterMs: 0,
      dialTimeoutMs: 1_000,
      requestTimeoutMs: busyMs + windDownMs,
      cerTimeoutMs: 1_000,
      dprTimeoutMs: prng.pick([200, 2_000]),
      maxInFlight: prng.pick([1, 2, 5, 65_536]),
      maxQueuedBytes: prng.pick([300, 8_388_608]),
      reconnect: { initialDelayMs, maxDelayMs: 4 * initialDelayMs, jitter: 0 },
    });
    newsOf(this.#client).subscribe({
      defect: (what, error) => this.#ledger.blame(`${what}: ${String(error)}`),
    });
    const retry = prng.oneIn(8) ? false : ({ maxAttempts: 1 + prng.below(4) } as const);
    const hold = prng.oneIn(8)
      ? false
      : { maxBytes: prng.pick([500, 1_000_000, 1_000_000]), maxMs: prng.pick([200, 2_000, 30_000]) };
    this.#options = { retry, hold };
    this.#members = this.#someMembers();
    this.#group = this.#client.group('ledger', {
      members: this.#members,
      policy: prng.pick(['priority', 'weighted', 'least-in-flight', 'session']),
      failbackMs: prng.pick([0, 1_000]),
      ...this.#options,
    });
    this.#ledger.account = {
      group: this.#group,
      mayHold: hold !== false,
      // Room in a usable member is always waited for.
      holdMs: hold === false ? 30_000 : hold.maxMs,
      peerAt: (wire) => this.#peerAt(wire.host.address),
      inFlight: () => this.#client.stats().inFlight,
      isMember: (address) =>
        this.#members.some((member) => member.address === address && member.drain !== true),
    };
  }

  #peerAt(address: string): LedgerPeer {
    const found = this.#peers.find((peer) => peer.address === address);
    if (found === undefined) throw new Error(`nobody is at ${address}`);
    return found;
  }

  #someMembers(): GroupMemberOptions[] {
    const prng = this.#prng;
    const some = this.#peers.filter(() => !prng.oneIn(4));
    return (some.length > 0 ? some : this.#peers).map(({ address }) => ({
      address,
      priority: prng.below(3),
      weight: prng.below(4),
      drain: prng.oneIn(8),
    }));
  }

  #note(line: string): void {
    this.#lines.push(`${this.#clock.now()} ${line}`);
  }

  async #run(): Promise<ScenarioReport> {
    const prng = this.#prng;
    await this.#turn();
    const end = this.#clock.now() + busyMs;
    for (let at = this.#clock.now(); at < end;) {
      // Most events follow each other closely, so that they meet.
      at += prng.oneIn(6) ? prng.below(800) : prng.below(50);
      await this.#pass(at);
      this.#happen();
      await this.#turn();
    }
    await this.#wind();
    const { calls, copies, outcomes } = this.#ledger;
    const { failovers } = this.#group.stats();
    return { calls, copies, outcomes, failovers, steps: this.#steps };
  }

  async #pass(until: number): Promise<void> {
    while (this.#clock.step(until)) await this.#turn();
  }

  /** All that the last step has set off happens. */
  async #turn(): Promise<void> {
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
    this.#steps++;
    this.#ledger.endTurn();
    const { wrong } = this.#ledger;
    if (wrong !== undefined) throw new ScenarioFailure(this.#seed, this.#index, wrong, this.#lines);
  }

  // What happens.

  #happen(): void {
    const prng = this.#prng;
    if (prng.below(10) < 6) for (let left = 1 + prng.below(4); left > 0; left--) this.#call();
    else if (prng.oneIn(10)) this.#changeGroup();
    else this.#changePeer(prng.pick(this.#peers));
  }

  #call(): void {
    const prng = this.#prng;
    const { retry } = this.#options;
    const number = this.#ledger.calls + 1;
    const kind = prng.oneIn(10) ? 'send' : 'request';
    const applicationId = prng.pick(applicationIds);
    const destinationHost = prng.oneIn(10) ? prng.pick(this.#peers).originHost : undefined;
    const urgency = prng.oneIn(3) ? prng.below(16) : undefined;
    const isUrgencyAnOption = prng.oneIn(2);
    const mayMove = !prng.oneIn(10);
    const message = encodeMessage({
      commandCode: creditControl,
      applicationId,
      hopByHopId: prng.uint32(),
      avps: [
        avp.utf8String(AvpCode.sessionId, `client.example.com;1;${prng.below(20)}`),
        avp.unsigned32(callNumber, number),
        ...(destinationHost === undefined ? [] : [avp.utf8String(AvpCode.destinationHost, destinationHost)]),
        ...(urgency === undefined || isUrgencyAnOption ? [] : [avp.unsigned32(drmp, urgency)]),
        avp.octetString(9_999, Buffer.alloc(prng.below(40))),
      ],
    });
    const timeoutMs = prng.pick([20, 500, 3_000, 15_000, 15_000]);
    const signal = prng.oneIn(10) ? this.#abortingSignal(prng.below(3_000)) : undefined;
    const maxCopies = kind === 'send' || !mayMove || retry === false ? 1 : (retry.maxAttempts ?? 3);
    this.#note(
      `${kind} ${number} deadline ${timeoutMs} priority ${urgency ?? ''} to ${destinationHost ?? 'any'}`,
    );
    this.#ledger.begin({
      number,
      kind,
      message,
      timeoutMs,
      priority: urgency ?? 10,
      applicationId,
      destinationHost,
      maxCopies,
      signal,
    });
    const options = {
      timeoutMs,
      signal,
      retry: mayMove,
      priority: isUrgencyAnOption ? urgency : undefined,
    };
    const resolve = (answer: unknown) => this.#ledger.resolved(number, answer);
    const reject = (error: unknown) => this.#ledger.rejected(number, error);
    if (kind === 'send') void this.#client.send(this.#group, message, options).then(resolve, reject);
    else if (prng.oneIn(2)) void this.#client.request(this.#group, message, options).then(resolve, reject);
    // A promise hides that it is settled twice.
    else this.#group.dispatcher.request(message, { ...options, mayMove }, resolve, reject);
  }

  #abortingSignal(afterMs: number): AbortSignal {
    const controller = new AbortController();
    this.#clock.after(afterMs, () => controller.abort(new Error('the caller has changed its mind')));
    return controller.signal;
  }

  #changeGroup(): void {
    this.#members = this.#someMembers();
    this.#note(
      `members ${this.#members.map(({ address, drain }) => `${address}${drain ? ' drains' : ''}`).join()}`,
    );
    this.#group.update({ members: this.#members });
  }

  #changePeer(peer: LedgerPeer): void {
    const prng = this.#prng;
    const acts: Readonly<Record<string, () => void>> = {
      'resets its connections': () => this.#end(peer, 'reset'),
      'ends its connections': () => this.#end(peer, 'fin'),
      dies: () => {
        peer.dial = prng.pick(['refused', 'silent']);
        this.#end(peer, 'reset');
      },
      'is cut off': () => {
        for (const wire of peer.wires) wire.isCut = true;
      },
      'treats CERs in another way': () => (peer.cer = prng.pick(cerModes)),
      'answers no DWR': () => (peer.isAnsweringDwr = false),
      'treats requests in another way': () => (peer.requests = prng.pick(requestModes)),
      'says DPR': () => peer.disconnect(prng.below(3)),
    };
    const slow = {
      'does not read': () => {
        this.#ledger.isMurky = true;
        for (const wire of peer.wires) wire.isBlocked = true;
      },
    };
    // What the wires tell is vague then.
    if (this.#index % 4 === 0) Object.assign(acts, slow);
    const name = prng.pick(Object.keys(acts));
    this.#clock.after(prng.below(2_500), () => this.#recover(peer));
    this.#note(`${peer.address} ${name}`);
    acts[name]?.();
  }

  #recover(peer: LedgerPeer): void {
    this.#note(`${peer.address} is well again`);
    peer.beWell();
    for (const wire of peer.wires) {
      wire.isCut = false;
      wire.isBlocked = false;
    }
  }

  #end(peer: LedgerPeer, how: 'reset' | 'fin'): void {
    for (const wire of peer.wires) wire.end(how);
  }

  // The end.

  async #wind(): Promise<void> {
    const prng = this.#prng;
    const how = prng.pick(['wait', 'close', 'destroy', 'close the group']);
    this.#note(how);
    if (how === 'wait') await this.#pass(this.#clock.now() + 3_000);
    if (how === 'close the group') {
      this.#group.close();
      this.#ledger.account = undefined;
      await this.#turn();
    }
    let isClosed = false;
    if (how === 'destroy') this.#client.destroy();
    else void this.#client.close({ timeoutMs: 1_000 }).then(() => (isClosed = true));
    this.#ledger.account = undefined;
    await this.#turn();
    await this.#pass(this.#clock.now() + windDownMs);
    this.#ledger.checkEnd();
    const blame = (isWrong: boolean, what: string) => {
      if (isWrong) this.#ledger.blame(`at the end ${what}`);
    };
    const { errors, inFlight, requests, answers, timeouts } = this.#client.stats();
    const { held, heldBytes } = this.#group.stats();
    blame(how !== 'destroy' && !isClosed, 'the client is not closed');
    blame(inFlight > 0, `${inFlight} requests are in flight`);
    blame(held > 0 || heldBytes > 0, `${held} calls of ${heldBytes} bytes are held`);
    blame(this.#clock.pending > 0, `${this.#clock.pending} timers are set`);
    blame(this.#network.wires.size > 0, `${this.#network.wires.size} sockets are left`);
    blame(
      requests !== answers + timeouts + errors,
      `${requests} requests have ${answers + timeouts + errors} ends`,
    );
    blame(
      !this.#ledger.isMurky && requests !== this.#ledger.copies,
      `${requests} requests are counted, but ${this.#ledger.copies} were written`,
    );
    await this.#turn();
  }
}
