import {
  ConnectionClosedError,
  DiameterClient,
  DiameterError,
  type DiameterClientOptions,
  type RequestHandler,
  type StateChange,
} from 'diameter-client';
import { newsOf } from '../../src/client/diameter-client.js';
import { createTestCertificates } from 'diameter-client/testing';
import { SimulatedClock } from 'xstate';
import { identity, turn } from '../support/client.js';
import { ccr } from '../support/messages.js';
import type { Coverage } from './coverage.js';
import { ScriptedPeer } from './scripted-peer.js';

/** So many turns of the event loop without news, and everything that was set off has happened. */
const quietTurns = 6;

/** A handshake takes some ten turns. */
const mostTurns = 10_000;

const certificates = createTestCertificates();
const peerCredentials = certificates.issue('peer.example.net', { ipAddresses: ['127.0.0.1'] });

/** No call of a walk ends by its deadline unless the walk says so. */
const noDeadlineMs = 900_000_000;

/** What has happened. */
export interface News {
  readonly states: string;
  readonly events: string;
  readonly seen: string;
  readonly calls: string;
  /** The reasons of `'close'`. */
  readonly ends: string;
  /** The states of the circuit breaker. */
  readonly breaker: string;
  /** What must not be, whatever happens. */
  readonly oddities: readonly string[];
}

/** What went wrong is told where it went wrong and until it is overcome, and nowhere else. */
function isOdd({ cause, event, from, to }: StateChange, previous: StateChange | undefined): boolean {
  const isSentAway = previous?.from === 'REOPEN' && from === 'DPR_RECEIVED' && to === 'CLOSED';
  const wentWrong = to === 'FAILED' || from === 'FAILED' || event === 'destroy' || isSentAway;
  const isSilence = event === 'after dwrTimeout' || event === 'after proofTimeout';
  if (to === 'FAILED' && isSilence) {
    return !(cause instanceof ConnectionClosedError && cause.reason === 'watchdog');
  }
  return (cause !== undefined) !== wentWrong;
}

/** A real client, a real peer at the other end of a real socket, and a clock that moves when it is told to. */
export class World {
  readonly #peer: ScriptedPeer;
  readonly #clock = new SimulatedClock();
  readonly #client: DiameterClient;
  readonly #aborter = new AbortController();
  readonly #changes: StateChange[] = [];
  #calls: string[] = [];
  #ends: string[] = [];
  #breaker: string[] = [];
  #attempts = 0;
  #oddities: string[] = [];
  #answerRar: (() => void) | undefined;

  constructor(options: Partial<DiameterClientOptions>, isSecured: boolean, coverage: Coverage) {
    this.#peer = new ScriptedPeer(isSecured ? peerCredentials : undefined);
    const onRequest: RequestHandler = () =>
      new Promise((resolve) => {
        this.#answerRar = () => resolve({});
      });
    this.#client = new DiameterClient({
      ...identity,
      authApplicationIds: [4],
      clock: this.#clock,
      random: () => 0.5,
      requestTimeoutMs: noDeadlineMs,
      onRequest,
      inspect: coverage.observe(),
      tls: { ca: certificates.ca },
      ...options,
    });
    this.#client.on('state', (change) => {
      this.#changes.push(change);
      if (change.from === 'RECONNECTING' && change.to === 'CONNECTING') this.#attempts++;
    });
    this.#client.on('open', ({ peer }) => {
      if (peer?.originHost !== this.#peer.host) this.#oddities.push('an unknown peer');
    });
    this.#client.on('close', ({ reason }) => {
      this.#ends.push(reason);
    });
    newsOf(this.#client).subscribe({
      breakerEntered: (_, _from, { reason, since, state, until }) => {
        const why = reason.replace(/ (?:127\.|Cannot|Capabilities).*/, '');
        this.#breaker.push(state === 'OPEN' ? `OPEN ${(until - since) / 1_000} s (${why})` : state);
      },
    });
  }

  async begin(): Promise<void> {
    await this.#peer.listen();
  }

  async end(): Promise<void> {
    this.#client.destroy();
    await this.#peer.end();
  }

  /** What has happened since this was called last: states and the events that led to them, messages, calls, ends. */
  takeNews(): News {
    const changes = this.#changes.splice(0);
    if (this.#client.stats().reconnectAttempts !== this.#attempts) this.#oddities.push('reconnectAttempts');
    // Only while a request may try the peer, somebody hears of the end of each.
    const isHalfOpen = /HALF_OPEN|PROBING/.test(this.#client.breaker(this.#peer.address)?.state ?? '');
    const isHeard = newsOf(this.#client).requestEnded !== undefined;
    if (isHeard !== isHalfOpen) this.#oddities.push('requestEnded');
    const news = {
      states: changes.map(({ to }) => to).join(' '),
      events: changes
        .map(({ event }) => event)
        .filter((event, i, all) => event !== all[i - 1])
        .join(', '),
      seen: this.#peer.seen.join(' '),
      calls: this.#calls.toSorted().join(', '),
      ends: this.#ends.join(' '),
      breaker: this.#breaker.join(', '),
      oddities: [
        ...this.#oddities,
        ...changes.filter((change, i) => isOdd(change, changes[i - 1])).map(({ to }) => `cause of ${to}`),
      ],
    };
    this.#peer.forget();
    this.#calls = [];
    this.#ends = [];
    this.#breaker = [];
    this.#oddities = [];
    return news;
  }

  /** Does one step after the other, and waits after each until all is quiet; `!` before a step: it does not wait. */
  async walk(steps: readonly string[]): Promise<void> {
    for (const step of steps) {
      await this.#do(step.replace(/^!/, ''));
      if (!step.startsWith('!')) await this.#quiet();
    }
  }

  #onClosed(act: () => unknown): void {
    const listener = ({ to }: StateChange) => {
      if (to !== 'CLOSED') return;
      this.#client.off('state', listener);
      act();
    };
    this.#client.on('state', listener);
  }

  async #do(step: string): Promise<void> {
    const [verb = '', argument = ''] = step.split(/ (.*)/);
    const { address } = this.#peer;
    const verbs: Readonly<Record<string, () => unknown>> = {
      request: () => this.#note(this.#client.request(address, ccr(), this.#limits(argument)), 'request'),
      connect: () => this.#note(this.#client.connect(address, this.#limits(argument)), 'connect'),
      // A caller who has had enough is no news.
      abort: () => this.#aborter.abort(),
      close: () => void this.#client.connection(address)?.close(),
      'close-client': () => this.#note(this.#client.close({ timeoutMs: Number(argument) }), 'close-client'),
      update: () => this.#client.update({ breaker: { enabled: argument === 'breaker on' } }),
      'when-closed': () => this.#onClosed(() => this.#do(argument)),
      elsewhere: () => this.#note(this.#client.connect('127.0.0.2:1', this.#limits('')), 'elsewhere'),
      'destroy-client': () => this.#client.destroy(),
      wait: () => this.#clock.increment(Number(argument)),
      settle: () => {},
      handshake: () => this.#handshake(argument),
      is: () => {
        if (this.#client.connection(address)?.state !== argument) this.#oddities.push(`not ${argument}`);
      },
      peer: () => this.#peer.say(argument),
      'peer-is': () => (this.#peer.host = argument),
      'peer-stops': () => this.#peer.stopListening(),
      'peer-starts': () => this.#peer.listen(),
      'answer-rar': () => this.#answerRar?.(),
    };
    const act = verbs[verb];
    if (act === undefined) throw new Error(`there is no step ${step}`);
    await act();
  }

  #limits(timeoutMs: string) {
    return { signal: this.#aborter.signal, timeoutMs: timeoutMs === '' ? noDeadlineMs : Number(timeoutMs) };
  }

  #note(call: Promise<unknown>, what: string): void {
    call.then(
      () => this.#calls.push(`${what} done`),
      (error: unknown) => {
        if (!(error instanceof DiameterError)) return;
        this.#calls.push(`${what} ${error.name} ${error.delivery}`);
      },
    );
  }

  /** The peer speaks TLS, until the client has made up its mind. */
  async #handshake(how: string): Promise<void> {
    const { address } = this.#peer;
    this.#peer.say(`TLS ${how}`);
    for (let i = 0; i < mostTurns && this.#client.connection(address)?.state === 'TLS_HANDSHAKE'; i++) {
      await turn();
    }
  }

  async #quiet(): Promise<void> {
    let last = '';
    for (let quiet = 0; quiet < quietTurns; quiet++) {
      await turn();
      const { messagesReceived, bytesSent } = this.#client.stats();
      const now = [
        this.#changes.length,
        this.#calls.length,
        this.#peer.seen.length,
        this.#breaker.length,
        messagesReceived,
        bytesSent,
      ].join();
      if (now !== last) quiet = 0;
      last = now;
    }
  }
}
