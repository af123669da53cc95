import {
  avp,
  AvpCode,
  DiameterClient,
  DiameterError,
  type SavedSession,
  type Session,
  type SessionOptions,
} from 'diameter-client';
import {
  AbortSession,
  CreditControl,
  gy,
  ReAuth,
  type CreditControlAnswer,
} from 'diameter-client/dictionaries/gy';
import {
  Aa,
  AbortSession as NasAbort,
  nasreq,
  ReAuth as NasReAuth,
  SessionTermination,
  type AaAnswer,
} from 'diameter-client/dictionaries/nasreq';
import { createPeer, type TestPeer } from 'diameter-client/testing';
import { SimulatedClock } from 'xstate';
import { deferred, identity, turn } from '../support/client.js';

/** So many turns of the event loop without news, and everything that was set off has happened. */
const quietTurns = 6;

/** What has happened. */
export interface SessionNews {
  readonly states: string;
  /** What the servers have seen: `@` has a Destination-Host, `!` the T flag. */
  readonly seen: string;
  /** How the requests of the program have ended. */
  readonly calls: string;
  /** Events besides `state`. */
  readonly events: string;
  /** How requests of the servers were answered. */
  readonly replies: string;
}

export const nothing: SessionNews = { states: '', seen: '', calls: '', events: '', replies: '' };

type Answer = Partial<CreditControlAnswer> & Partial<AaAnswer>;

/** Words of a step, and what they put into an answer. */
const words: Readonly<Record<string, Answer>> = {
  failover: { ccSessionFailover: 1 },
  'no-failover': { ccSessionFailover: 0 },
  terminate: { creditControlFailureHandling: 0 },
  continue: { creditControlFailureHandling: 1 },
  retry: { creditControlFailureHandling: 2 },
  valid: { multipleServicesCreditControl: [{ ratingGroup: 10, validityTime: 60 }] },
  'try-again': { others: [avp.enumerated(AvpCode.sessionServerFailover, 1)] },
  allow: { others: [avp.enumerated(AvpCode.sessionServerFailover, 2)] },
  stateless: { authSessionState: 1 },
  lifetime: { authorizationLifetime: 60, authGracePeriod: 30 },
  timeout: { sessionTimeout: 300 },
};

interface Asked {
  readonly answer: (fields: Answer) => void;
}

/** A server whose answers a walk gives. */
class Server {
  readonly peer: TestPeer;
  readonly #asked: Asked[] = [];

  private constructor(peer: TestPeer, name: string, seen: string[]) {
    this.peer = peer;
    const take = (what: string, isBound: boolean, isRepeated: boolean) => {
      const { promise, resolve } = deferred<Answer>();
      seen.push(`${name} ${what}${isBound ? '@' : ''}${isRepeated ? '!' : ''}`);
      this.#asked.push({ answer: resolve });
      return promise;
    };
    peer.handle(CreditControl, async (request) => {
      const { ccRequestNumber, ccRequestType, destinationHost, message } = request;
      const what = `${'?IUT'[ccRequestType] ?? '?'}${ccRequestNumber}`;
      const given = await take(what, destinationHost !== undefined, message.isRetransmitted);
      return { ccRequestNumber, ccRequestType, ...given };
    });
    peer.handle(Aa, async ({ authRequestType, destinationHost, message }) => {
      const given = await take('AAR', destinationHost !== undefined, message.isRetransmitted);
      return { authRequestType, ...given };
    });
    peer.handle(SessionTermination, async ({ destinationHost, message, terminationCause }) => {
      const { resultCode } = await take(
        `STR ${terminationCause}`,
        destinationHost !== undefined,
        message.isRetransmitted,
      );
      return resultCode === undefined ? {} : { resultCode };
    });
  }

  static async start(name: string, seen: string[]): Promise<Server> {
    const peer = await createPeer({
      originHost: `${name}.example.net`,
      authApplicationIds: [gy.applicationId, nasreq.applicationId],
    });
    return new Server(peer, name, seen);
  }

  get hasWork(): boolean {
    return this.#asked.length > 0;
  }

  /** Answers the oldest request. */
  answer(text: string): void {
    const [code = '', ...rest] = text.split(' ');
    const asked = this.#asked.shift();
    if (asked === undefined) throw new Error(`nothing was asked that could be answered with ${text}`);
    let fields: Answer = { resultCode: Number(code) };
    for (const word of rest) fields = { ...fields, ...words[word] };
    asked.answer(fields);
  }

  ask(sessionId: string, what: 'RAR' | 'ASR', isCredit: boolean) {
    const { originHost, originRealm } = this.peer;
    const fields = {
      sessionId,
      originHost,
      originRealm,
      destinationRealm: identity.originRealm,
      destinationHost: identity.originHost,
      authApplicationId: isCredit ? gy.applicationId : nasreq.applicationId,
    };
    if (what === 'ASR') return this.peer.request((isCredit ? AbortSession : NasAbort).request.encode(fields));
    const asked = { ...fields, reAuthRequestType: 0 };
    return this.peer.request((isCredit ? ReAuth : NasReAuth).request.encode(asked));
  }
}

type AnySession = Pick<Session<object, object>, 'id' | 'on' | 'release' | 'save' | 'state'>;

type Target = Parameters<DiameterClient['session']>[1];
type Verbs = Readonly<Record<string, (argument: string) => unknown>>;

interface Made {
  readonly session: AnySession;
  readonly verbs: Verbs;
}

/** Credit control, or authorisation. */
export type Kind = 'credit' | 'auth';

/** A client with a session, two real servers at the other ends of real sockets, and a clock that moves when it is told to. */
export class SessionWorld {
  readonly #clock = new SimulatedClock();
  readonly #client: DiameterClient;
  readonly #servers: Readonly<Record<string, Server>>;
  #session: AnySession;
  #verbs: Verbs;
  readonly #states: string[] = [];
  readonly #seen: string[];
  readonly #calls: string[] = [];
  readonly #events: string[] = [];
  readonly #replies: string[] = [];
  #unsettled = 0;

  static async begin(
    kind: Kind,
    options: SessionOptions,
    target: 'group' | 'address',
  ): Promise<SessionWorld> {
    const seen: string[] = [];
    const world = new SessionWorld(
      { one: await Server.start('one', seen), two: await Server.start('two', seen) },
      seen,
      kind,
      options,
      target,
    );
    await world.#client.connect(world.#servers['two']?.peer.address ?? '');
    await world.#quiet();
    world.takeNews();
    return world;
  }

  private constructor(
    servers: Readonly<Record<string, Server>>,
    seen: string[],
    kind: Kind,
    options: SessionOptions,
    target: 'group' | 'address',
  ) {
    this.#servers = servers;
    this.#seen = seen;
    this.#client = new DiameterClient({
      ...identity,
      authApplicationIds: [gy.applicationId, nasreq.applicationId],
      clock: this.#clock,
      random: () => 0.5,
      watchdog: 'rfc3539',
      dwrIntervalMs: 900_000_000,
    });
    const members = Object.values(servers).map(({ peer }) => ({ address: peer.address }));
    const to =
      target === 'group'
        ? this.#client.group('ocs', { members, policy: 'priority', hold: false })
        : (members[0]?.address ?? '');
    const isCredit = kind === 'credit';
    const made = isCredit ? this.#credit(to, options) : this.#auth(to, options);
    this.#session = made.session;
    this.#verbs = {
      ...Object.fromEntries(
        Object.entries(servers).map(([name, server]) => [
          name,
          (text: string) => this.#serve(server, text, isCredit),
        ]),
      ),
      wait: (ms) => this.#clock.increment(Number(ms)),
      release: () => this.#session.release(),
      // To another process, as it were.
      move: () => {
        const saved: SavedSession = JSON.parse(JSON.stringify(this.#session.save()));
        this.#session.release();
        this.#take(isCredit ? this.#credit(to, options, saved) : this.#auth(to, options, saved));
      },
      'destroy-client': () => this.#client.destroy(),
    };
    this.#take(made);
  }

  #take({ session, verbs }: Made): void {
    this.#session = session;
    this.#verbs = { ...this.#verbs, ...verbs };
    session.on('state', ({ to }) => this.#states.push(to));
    const hear = (name: Parameters<AnySession['on']>[0]) =>
      session.on(name, (event) => {
        const { cause, from, service } = event as { cause?: string; from?: string; service?: string };
        this.#events.push([name, cause ?? from, service].filter((each) => each !== undefined).join(' '));
      });
    const names = ['validity', 'reauth', 'abort', 'unanswered', 'failover', 'ended'] as const;
    for (const name of names) hear(name);
  }

  #credit(to: Target, options: SessionOptions, saved?: SavedSession): Made {
    const common = { serviceContextId: 'walk@example.com' } as const;
    const session =
      saved === undefined
        ? this.#client.session(CreditControl, to, common, options)
        : this.#client.restoreSession(CreditControl, saved, common, options);
    return {
      session,
      verbs: {
        begin: (bad) => this.#note('begin', session.begin(wrong(bad))),
        update: (bad) => this.#note('update', session.update(wrong(bad))),
        terminate: (bad) => this.#note('terminate', session.terminate(wrong(bad))),
        // In one step: the update finds the first request in flight.
        'begin-and-update': (bad) => {
          this.#note('begin', session.begin(wrong(bad)));
          this.#note('update', session.update());
        },
        'on-abort': () => session.on('abort', () => this.#note('terminate', session.terminate())),
      },
    };
  }

  #auth(to: Target, options: SessionOptions, saved?: SavedSession): Made {
    const common = { authRequestType: 3 } as const;
    const session =
      saved === undefined
        ? this.#client.session(Aa, to, common, options)
        : this.#client.restoreSession(Aa, saved, common, options);
    return {
      session,
      verbs: {
        begin: (bad) => this.#note('begin', session.begin(wrong(bad))),
        update: (bad) => this.#note('update', session.update(wrong(bad))),
        terminate: (bad) => this.#note('terminate', session.terminate(wrong(bad))),
        // In one step: the update finds the first request in flight.
        'begin-and-update': (bad) => {
          this.#note('begin', session.begin(wrong(bad)));
          this.#note('update', session.update());
        },
      },
    };
  }

  async #serve(server: Server, text: string, isCredit: boolean): Promise<void> {
    if (text === 'RAR' || text === 'ASR') {
      void server
        .ask(this.#session.id, text, isCredit)
        .then(({ resultCode }) => this.#replies.push(`${text} ${resultCode ?? ''}`));
    } else if (text === 'dies') await server.peer.kill();
    else server.answer(text);
  }

  /** Requests of the program that have not ended. */
  get unsettled(): number {
    return this.#unsettled;
  }

  get state(): string {
    return this.#session.state;
  }

  #note(what: string, call: Promise<{ readonly resultCode?: number | undefined } | undefined>): void {
    this.#unsettled++;
    const end = (how: string) => {
      this.#unsettled--;
      this.#calls.push(`${what} ${how}`);
    };
    call.then(
      (answer) => end(String(answer?.resultCode ?? 'done')),
      (error: unknown) => end(error instanceof DiameterError ? error.name : String(error)),
    );
  }

  /** What has happened since this was called last. */
  takeNews(): SessionNews {
    const news = {
      states: this.#states.splice(0).join(' '),
      seen: this.#seen.splice(0).join(', '),
      calls: this.#calls.splice(0).join(', '),
      events: this.#events.splice(0).join(', '),
      replies: this.#replies.splice(0).join(', '),
    };
    return news;
  }

  /** Does one step after the other, and waits after each until all is quiet; `?` before an answer: if something was asked. */
  async walk(steps: readonly string[]): Promise<void> {
    for (const step of steps) {
      const [verb = '', argument = ''] = step.replace(/^\?/, '').split(/ (.*)/);
      const act = this.#verbs[verb];
      if (act === undefined) throw new Error(`there is no step ${step}`);
      if (step.startsWith('?') && this.#servers[verb]?.hasWork !== true) continue;
      await act(argument);
      await this.#quiet();
    }
  }

  async end(): Promise<void> {
    this.#client.destroy();
    await Promise.all(Object.values(this.#servers).map(({ peer }) => peer.close()));
  }

  async #quiet(): Promise<void> {
    let last = '';
    for (let quiet = 0; quiet < quietTurns; quiet++) {
      await turn();
      const { bytesSent, messagesReceived } = this.#client.stats();
      const counts = [this.#states, this.#calls, this.#seen, this.#events, this.#replies].map(
        ({ length }) => length,
      );
      const now = [...counts, messagesReceived, bytesSent].join();
      if (now !== last) quiet = 0;
      last = now;
    }
  }
}

/** Fields that cannot be sent. */
function wrong(bad: string): Record<string, never> {
  return bad === '' ? {} : ({ [bad]: 'wrong' } as unknown as Record<string, never>); // on purpose
}
