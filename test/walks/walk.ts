import { avp, DiameterClient, type ConnectionState } from 'diameter-client';
import { newsOf } from '../../src/client/diameter-client.js';
import { programErrors } from '../support/logs.js';
import { ccr } from '../support/messages.js';
import { Calls, type CallPlan } from './calls.js';
import { Figures } from './figures.js';
import { clientTls } from './handshakes.js';
import { Handlers } from './handlers.js';
import { Lifecycles } from './lifecycles.js';
import { calm, type WalkPlan } from './script.js';
import { Signals } from './signals.js';
import { WalkClock } from './walk-clock.js';
import { WalkPeer } from './walk-peer.js';
import { requestNumber, Wiretap } from './wiretap.js';

/** So many turns of the event loop without news, and everything that was set off has happened. */
const quietTurns = 5;
/** A walk that is not quiet after so many milliseconds of real time waits for something that will not come. */
const patienceMs = 5_000;

/** Timers that a jump has made overdue follow each other within this time. */
const catchUpMs = 50;

const ampleMs = 1_000_000_000;
const connectMs = 15_000;
const closeMs = 5_000;
const ballastBytes = 900_000;

/** A state of which the connection has a socket, or is about to. */
const linked: ReadonlySet<ConnectionState> = new Set<ConnectionState>([
  'CONNECTING',
  'TLS_HANDSHAKE',
  'CER_SENT',
  'OPEN',
  'DWR_SENT',
  'SUSPECT',
  'REOPEN',
  'DRAINING',
  'DPR_SENT',
  'DPR_RECEIVED',
]);

/** States whose event makes an eager user ask again, so many times in a walk. */
const isEnd: ReadonlySet<ConnectionState> = new Set<ConnectionState>(['FAILED', 'RECONNECTING', 'CLOSED']);
const eagerCalls = 5;

/** A walk has done something that must not be. The message says what, and behind which line. */
export class WalkFailure extends Error {}

/** What a walk has seen, for the statistics of many. */
export interface WalkReport {
  readonly lines: number;
  readonly outcomes: ReadonlyMap<string, number>;
  readonly entered: ReadonlyMap<ConnectionState, number>;
}

/** A real client, real sockets, peers that do what they are told to, and a clock that moves when it is told to. */
export class Walk {
  readonly #wrong: string[] = [];
  readonly #clock = new WalkClock();
  readonly #calls = new Calls(this.#clock, (what) => this.#wrong.push(what));
  readonly #wiretap: Wiretap;
  readonly #handlers = new Handlers();
  readonly #peers: ReadonlyMap<string, WalkPeer>;
  readonly #client: DiameterClient;
  readonly #lifecycles: Lifecycles;
  readonly #figures: Figures;
  readonly #signals = new Signals();
  #handlerErrors = 0;

  static async run(plan: WalkPlan): Promise<WalkReport> {
    const socketsBefore = tcpHandles();
    const names = [...plan.peers, calm];
    const peers = await Promise.all(
      names.map((name) => {
        const isShared = plan.isOriginHostShared && name !== calm;
        return WalkPeer.begin(name, `${isShared ? 'shared' : name}.example.net`, plan.tls);
      }),
    );
    const walk = new Walk(plan, peers);
    const onRejection = (error: unknown) => walk.#wrong.push(`nobody handles ${String(error)}`);
    process.on('unhandledRejection', onRejection);
    try {
      for (const line of plan.lines) await walk.#step(line);
      await walk.#end(plan.end);
      await Promise.all(peers.map((peer) => peer.end()));
      await walk.#until(() => tcpHandles() <= socketsBefore, 'there are more sockets than before');
      walk.#report('the end');
    } finally {
      walk.#client.destroy();
      walk.#handlers.release();
      walk.#wiretap.stop();
      await Promise.all(peers.map((peer) => peer.end()));
      process.off('unhandledRejection', onRejection);
    }
    const { outcomes } = walk.#calls;
    return { lines: plan.lines.length, outcomes, entered: walk.#lifecycles.entered };
  }

  private constructor({ isEager, options, random, tls }: WalkPlan, peers: readonly WalkPeer[]) {
    this.#peers = new Map(peers.map((peer) => [peer.name, peer]));
    const onClear = () => this.#wrong.push('bytes that should go over TLS go in clear');
    this.#wiretap = new Wiretap(
      (number) => this.#calls.noteWritten(number),
      tls === undefined ? undefined : onClear,
    );
    const note = (fields: object, message: string) => this.#noteError(fields, message);
    this.#client = new DiameterClient({
      originHost: 'client.example.com',
      originRealm: 'example.com',
      authApplicationIds: [4],
      clock: this.#clock,
      random: () => random,
      logger: programErrors(note),
      onRequest: this.#handlers.onRequest,
      ...(tls === undefined ? {} : { tls: clientTls, requireTls: true }),
      ...options,
    });
    newsOf(this.#client).subscribe({ handlerFailed: () => this.#handlerErrors++ });
    this.#figures = new Figures(this.#client);
    this.#lifecycles = new Lifecycles(this.#client, (what) => this.#wrong.push(what));
    this.#client.on('message', (answer) => this.#calls.noteMessage(answer));
    this.#client.on('state', () => this.#wrong.push(...this.#figures.wrong()));
    if (isEager) this.#askAtEnds();
  }

  #noteError(fields: object, message: string): void {
    // Of many that are alike, only some are logged.
    if (Reflect.get(fields, 'line') !== 'handler-failed') {
      this.#wrong.push(`logged: ${message} ${String(Reflect.get(fields, 'err'))}`);
    }
  }

  #askAtEnds(): void {
    let left = eagerCalls;
    this.#client.on('state', ({ address, to }) => {
      const peer = [...this.#peers.values()].find((one) => one.address === address);
      if (peer === undefined || !isEnd.has(to) || left-- <= 0) return;
      this.#call(peer, `requests 1 deadline ${closeMs}`);
    });
  }

  /** Does one line and checks everything; `!` before it: what it sets off is not awaited. */
  async #step(line: string): Promise<void> {
    const isHasty = line.startsWith('! ');
    const [who = '', what = ''] = line.replace('! ', '').split(/: (.*)/);
    const peer = this.#peers.get(who);
    if (peer !== undefined && what.startsWith('peer ')) await peer.do(what.slice('peer '.length));
    else if (peer !== undefined) this.#call(peer, what);
    else await this.#doAlone(line);
    this.#figures.noteConnections();
    if (!isHasty) await this.#settle();
    this.#calls.checkDeadlines();
    this.#report(line);
  }

  async #doAlone(line: string): Promise<void> {
    const [verb = '', argument = ''] = line.split(/ (\S+)$/);
    if (verb === 'abort') this.#signals.abort(argument);
    else if (verb === 'clock passes') await this.#pass(Number(argument));
    else if (verb === 'clock jumps') await this.#jump(Number(argument));
    else if (line === 'handlers end') this.#handlers.release();
    else throw new Error(`there is no line ${line}`);
  }

  /** Time goes by as it does, and the peers keep up. */
  async #pass(ms: number): Promise<void> {
    const end = this.#clock.now() + ms;
    await this.#settle();
    for (let at = this.#clock.nextAt; at <= end; at = this.#clock.nextAt) {
      this.#clock.set(Math.max(at, this.#clock.now()));
      await this.#settle();
      this.#calls.checkDeadlines();
    }
    this.#clock.set(end);
  }

  /** As where the process was stopped for a while: of each chain of timers one fires at once, the others soon. */
  async #jump(ms: number): Promise<void> {
    await flushed();
    this.#clock.increment(ms);
    await this.#pass(catchUpMs);
  }

  /** `requests 3 deadline 400 signal s` and the like. */
  #call(peer: WalkPeer, what: string): void {
    const word = (name: string) => new RegExp(`${name} (\\S+)`).exec(what)?.[1];
    const [verb = ''] = what.split(' ');
    const isCalm = peer.name === calm;
    const { address } = peer;
    const plan = (name: CallPlan['what'], usualMs: number) => {
      const timeoutMs = Number(word('deadline') ?? usualMs);
      const signal = this.#signals.get(word('signal'));
      return {
        what: name,
        address: peer.name,
        timeoutMs,
        isCalm,
        isHeldBack: () => this.#wiretap.heldBack(peer.port),
        ...(signal && { signal }),
      };
    };
    if (verb === 'closes') {
      const connection = this.#client.connection(address);
      if (connection !== undefined) this.#calls.make(plan('close', closeMs), () => connection.close());
    } else if (verb === 'connects') {
      const call = plan('connect', isCalm ? ampleMs : connectMs);
      const { signal, timeoutMs } = call;
      this.#calls.make(call, () => this.#client.connect(address, { timeoutMs, signal }));
    } else if (verb === 'requests' || verb === 'sends') {
      const count = Number(word(verb));
      for (let i = 0; i < count; i++) this.#sendOne(address, verb === 'sends', plan, what.endsWith('large'));
    } else throw new Error(`there is no call ${what}`);
  }

  #sendOne(
    address: string,
    isSend: boolean,
    plan: (name: CallPlan['what'], usualMs: number) => CallPlan,
    isLarge: boolean,
  ): void {
    const number = this.#calls.nextNumber;
    const call = { ...plan(isSend ? 'send' : 'request', ampleMs), number };
    const { signal, timeoutMs } = call;
    const filler = isLarge ? [avp.octetString(9_999, Buffer.alloc(ballastBytes))] : [];
    const message = ccr({ avps: [avp.unsigned32(requestNumber, number), ...filler] });
    this.#calls.make(call, () =>
      isSend
        ? this.#client.send(address, message, { timeoutMs, signal })
        : this.#client.request(address, message, { timeoutMs, signal }),
    );
  }

  async #end(how: WalkPlan['end']): Promise<void> {
    this.#calls.isEnding = true;
    if (how === 'destroy') this.#client.destroy();
    else if (how === 'destroy while closing') {
      void this.#client.close();
      this.#client.destroy();
    } else {
      const call = {
        what: 'close',
        address: 'all',
        timeoutMs: how,
        isCalm: true,
        isHeldBack: () => false,
      } as const;
      this.#calls.make(call, () => this.#client.close({ timeoutMs: how }));
      await this.#pass(how);
    }
    await this.#settle();
    for (const peer of this.#peers.values()) {
      for (const call of ['requests 1', 'sends 1', 'connects']) this.#call(peer, call);
    }
    this.#handlers.release();
    for (const peer of this.#peers.values()) {
      peer.release();
      await peer.do('thaws');
    }
    await this.#settle();
    this.#calls.checkAllEnded();
    this.#checkNothingLeft();
  }

  #checkNothingLeft(): void {
    const wrong = (isWrong: boolean, what: string) => isWrong && this.#wrong.push(what);
    wrong(this.#client.connections().length > 0, 'a connection is left');
    wrong(this.#client.stats().inFlight > 0, `${this.#client.stats().inFlight} requests are left in flight`);
    wrong(this.#clock.pending > 0, `${this.#clock.pending} timers are left`);
    wrong(this.#wiretap.live.length > 0, `${this.#wiretap.live.length} sockets are left`);
    wrong(
      this.#handlerErrors !== this.#handlers.failures,
      `${this.#handlers.failures} handlers have thrown, ${this.#handlerErrors} are told`,
    );
    this.#wrong.push(...this.#lifecycles.unfinished);
    for (const peer of this.#peers.values()) {
      for (const number of peer.seen) this.#calls.noteSeen(number);
      const twice = peer.seen.filter((number, i, all) => all.indexOf(number) !== i);
      wrong(
        peer.strayAnswers > 0,
        `${peer.name} has read ${peer.strayAnswers} answers that it did not wait for`,
      );
      wrong(twice.length > 0, `${peer.name} has read request ${twice.join()} twice`);
    }
  }

  /** Until nothing happens any more and the calm peer has served what it was asked; then all must be in order. */
  async #settle(): Promise<void> {
    const giveUpAt = performance.now() + patienceMs;
    let last = '';
    for (let quiet = 0; quiet < quietTurns; quiet++) {
      await turn();
      const news = this.#news();
      if (news !== last || this.#isCalmBusy()) quiet = 0;
      last = news;
      if (performance.now() > giveUpAt) {
        this.#wrong.push(this.#isCalmBusy() ? 'the calm peer does not serve' : 'it never becomes quiet');
        return;
      }
    }
    this.#calls.stretch++;
    this.#wrong.push(...this.#figures.wrong());
    await this.#checkSockets();
    this.#wrong.push(...this.#signals.wrong((signal) => this.#calls.hasPending(signal)));
  }

  #news(): string {
    const { bytesSent, messagesReceived } = this.#client.stats();
    const peers = [...this.#peers.values()].map(({ news }) => news);
    const { bytes } = this.#wiretap;
    return [bytes, bytesSent, messagesReceived, this.#calls.ended, this.#lifecycles.events, ...peers].join();
  }

  #isCalmBusy(): boolean {
    if (this.#calls.isEnding) return false;
    const address = this.#peers.get(calm)?.address ?? '';
    const state = this.#client.connection(address)?.state ?? 'OPEN';
    return this.#calls.isCalmWaiting || state !== 'OPEN';
  }

  /** One socket for each connection that needs one, and none besides; the peers see no more. */
  async #checkSockets(): Promise<void> {
    const connections = this.#client.connections().filter(({ state }) => linked.has(state)).length;
    const { length } = this.#wiretap.live;
    if (length > connections) this.#wrong.push(`${length} sockets for ${connections} connections`);
    for (const peer of this.#peers.values()) {
      if (peer.toldInError > 0) {
        this.#wrong.push(`${peer.name} hears the client, but showed a wrong certificate`);
      }
      if (peer.isAttentive) {
        await this.#until(() => peer.connections <= 1, `${peer.name} has ${peer.connections} connections`);
      }
    }
  }

  async #until(holds: () => boolean, otherwise: string): Promise<void> {
    const giveUpAt = performance.now() + patienceMs;
    while (!holds()) {
      if (performance.now() > giveUpAt) {
        this.#wrong.push(otherwise);
        return;
      }
      await turn();
    }
  }

  #report(line: string): void {
    const [first] = this.#wrong;
    if (first !== undefined) throw new WalkFailure(`at "${line}": ${first}`);
  }
}

/** One turn of the event loop. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

/** What was written in this tick is with its socket. */
function flushed(): Promise<void> {
  return new Promise((resolve) => {
    process.nextTick(resolve);
  });
}

/** Sockets and servers that this process holds. */
function tcpHandles(): number {
  return process.getActiveResourcesInfo().filter((name) => name.startsWith('TCP')).length;
}
