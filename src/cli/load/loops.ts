import { setTimeout as after } from 'node:timers/promises';
import type { DiameterClient } from '../../client/diameter-client.js';
import type { PeerGroup } from '../../group/peer-group.js';
import { CommandFailed } from '../exit-codes.js';
import type { Recorder } from './recorder.js';
import type { RequestSource } from './request-source.js';

/** After a failure of a closed loop. */
const pauseMs = 10;

/** Sends the requests of a load and records what comes of them. */
export class Requester {
  inFlight = 0;
  readonly #client: DiameterClient;
  readonly #target: string | PeerGroup;
  readonly #source: RequestSource;
  readonly #recorder: Recorder;
  #next = 0;

  constructor(client: DiameterClient, target: string | PeerGroup, source: RequestSource, recorder: Recorder) {
    this.#client = client;
    this.#target = target;
    this.#source = source;
    this.#recorder = recorder;
  }

  /** Sends one request, which was due then. Never rejects. */
  async send(due: number, start: number): Promise<void> {
    const bytes = this.#source.take(this.#next++);
    this.inFlight++;
    try {
      const answer = await this.#client.request(this.#target, bytes);
      this.#recorder.answered(due, start, performance.now(), answer);
    } catch (error) {
      this.#recorder.failed(due, start, performance.now(), error);
    } finally {
      this.inFlight--;
      this.#source.giveBack(bytes);
    }
  }

  /** Sends one request after the other until then, each when the one before has ended. */
  async repeat(until: number, signal: AbortSignal): Promise<void> {
    // As `send`, without a promise of its own for each: at a million requests a second that is a tenth of the time.
    let now = performance.now();
    while (now < until && !signal.aborted) {
      const start = now;
      const bytes = this.#source.take(this.#next++);
      this.inFlight++;
      try {
        const answer = await this.#client.request(this.#target, bytes);
        now = performance.now();
        this.#recorder.answered(start, start, now, answer);
      } catch (error) {
        this.#recorder.failed(start, start, performance.now(), error);
        await after(pauseMs);
        now = performance.now();
      }
      this.inFlight--;
      this.#source.giveBack(bytes);
    }
  }

  /** A request that was due, but not sent. */
  skip(due: number): void {
    const now = performance.now();
    this.#recorder.failed(due, now, now, tooMany);
  }
}

/** Requests of an open loop without an answer; further ones count as failed. */
const maxInFlight = 50_000;
const tooMany = new CommandFailed(`${maxInFlight} requests are in flight already`);

/** Keeps so many requests in flight until then: the next one is sent when one is answered. */
export async function closedLoop(
  requester: Requester,
  inFlight: number,
  until: number,
  signal: AbortSignal,
): Promise<void> {
  await Promise.all(Array.from({ length: inFlight }, () => requester.repeat(until, signal)));
}

/** So many are sent before answers are read again. */
const maxPerTick = 1_000;
/** Timers are late by about a millisecond; until the next request is that near, time is waited out. */
const timerMs = 2;

/**
 * Sends so many requests a second until then, whatever becomes of those before: request n is due at n / rate, and its latency
 * counts from then on, though it was sent later. So a pause shows in every request that was due in it (coordinated omission).
 */
export function openLoop(
  requester: Requester,
  perSecond: number,
  from: number,
  until: number,
  signal: AbortSignal,
): Promise<void> {
  const intervalMs = 1000 / perSecond;
  // The difference of two times may be a little less than what was added.
  const total = Math.floor((until - from) / intervalMs + 1e-6);
  let sent = 0;
  return new Promise((resolve) => {
    const finish = () => {
      if (requester.inFlight === 0) resolve();
      else setTimeout(finish, 1);
    };
    const tick = () => {
      const now = performance.now();
      for (let count = 0; count < maxPerTick && sent < total; count++) {
        const due = from + sent * intervalMs;
        if (due > now) break;
        sent++;
        if (requester.inFlight < maxInFlight) void requester.send(due, now);
        else requester.skip(due);
      }
      if (sent >= total || signal.aborted) finish();
      else if (from + sent * intervalMs - now > timerMs) setTimeout(tick, 1);
      else setImmediate(tick);
    };
    tick();
  });
}
