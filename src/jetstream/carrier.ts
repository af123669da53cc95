import type { ConsumerMessages, JsMsg } from '@nats-io/jetstream';
import type { Courier, DueRecord, Outcome } from '../delivery/record-store.js';
import { backoffDelayMs } from '../machines/backoff.js';
import { duration } from '../phrases.js';
import type { ResolvedJetStreamOptions } from './jetstream-options.js';
import type { Envelope, Streams } from './streams.js';

/** So many records are remembered whose last copy is known to be no reason for T. */
const mostKnown = 100_000;
/** Further records are asked for when at most this part of them is under way. */
const mostTaken = 0.75;
const fetchMs = 5_000;
/** While a client does not know a target, another one may. */
const strangerDelayMs = 5_000;

/** Takes records out of the queue, and gives back what could not be sent. */
export class Carrier {
  readonly #streams: Streams;
  readonly #options: ResolvedJetStreamOptions;
  readonly #courier: Courier;
  readonly #underWay = new Map<JsMsg, Promise<void>>();
  /** By sequence number: which delivery of it went back from here, with no copy that may be unanswered. */
  readonly #known = new Map<number, number>();
  #messages: ConsumerMessages | undefined;
  #outages = 0;
  #isOver = false;
  #hasRoom: (() => void) | undefined;
  #timer: unknown;

  constructor(streams: Streams, options: ResolvedJetStreamOptions, courier: Courier) {
    this.#streams = streams;
    this.#options = options;
    this.#courier = courier;
  }

  /** Never rejects. */
  async run(): Promise<void> {
    this.#sayWorking();
    while (!this.#isOver) {
      try {
        await this.#consume();
      } catch (error) {
        this.#courier.storeFailed(error);
      }
      if (!this.#isOver) await this.#pause(this.#options.retryDelayMs);
    }
  }

  /**
   * Asks for as many as there is room for, and takes each as it arrives: what lay here longer than `takeOverMs` would be with another
   * client already.
   */
  async #consume(): Promise<void> {
    const { maxInFlight } = this.#options;
    const consumer = await this.#streams.consumer();
    while (!this.#isOver) {
      while (this.#underWay.size > maxInFlight * mostTaken) await this.#room();
      if (this.#isOver) return;
      const room = Math.max(1, maxInFlight - this.#underWay.size);
      this.#messages = await consumer.fetch({ max_messages: room, expires: fetchMs });
      for await (const message of this.#messages) {
        if (this.#isOver) message.nak();
        else this.#underWay.set(message, this.#carry(message));
      }
    }
  }

  /** Nothing more is sent; resolves once the outcomes of what is under way are safe. */
  async end(): Promise<void> {
    this.#isOver = true;
    this.#hasRoom?.();
    await this.#messages?.close();
    await Promise.all(this.#underWay.values());
    this.#courier.clock.clearTimeout(this.#timer);
  }

  /** The queue would give to others what takes longer. */
  #sayWorking(): void {
    const { clock } = this.#courier;
    this.#timer = clock.setTimeout(() => {
      for (const message of this.#underWay.keys()) message.working();
      this.#sayWorking();
    }, this.#options.takeOverMs / 3);
  }

  #pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      this.#courier.clock.setTimeout(resolve, ms);
    });
  }

  #room(): Promise<void> {
    return new Promise((resolve) => {
      this.#hasRoom = resolve;
    });
  }

  async #carry(message: JsMsg): Promise<void> {
    try {
      await this.#settle(message);
    } catch (error) {
      this.#courier.storeFailed(error);
    }
    this.#underWay.delete(message);
    this.#hasRoom?.();
  }

  async #settle(message: JsMsg): Promise<void> {
    const courier = this.#courier;
    const envelope = this.#streams.read(message.subject, message.headers, message.data);
    const { acceptedAt, id, target } = envelope;
    this.#forgetBefore(this.#streams.outages);
    const isKnown = this.#known.get(message.seq) === message.info.deliveryCount - 1;
    this.#known.delete(message.seq);
    const isOld = message.redelivered || message.seq <= this.#streams.lastSeqBefore;
    const wasSent = envelope.mayHaveBeenSent || (isOld && !isKnown);
    const record: DueRecord = { id, target, acceptedAt, message: envelope.message, mayHaveBeenSent: wasSent };
    const { maxAgeMs } = this.#options;
    if (courier.clock.now() - acceptedAt > maxAgeMs) {
      await this.#park(
        message,
        record,
        envelope,
        `it could not be delivered within maxAgeMs (${duration(maxAgeMs)})`,
      );
    } else if (courier.knows(target)) {
      await this.#end(message, record, envelope, await courier.carry(record, this.#streams.outage));
    } else {
      courier.stranded(target);
      this.#giveBack(message, wasSent, strangerDelayMs);
    }
  }

  /** What went back before an outage may have been with another client meanwhile, which nobody remembers. */
  #forgetBefore(outages: number): void {
    if (outages === this.#outages) return;
    this.#outages = outages;
    this.#known.clear();
  }

  async #end(message: JsMsg, record: DueRecord, envelope: Envelope, outcome: Outcome): Promise<void> {
    if (outcome.kind === 'delivered') {
      await this.#leave(message);
      return;
    }
    const mayHaveBeenSent = record.mayHaveBeenSent || outcome.mayHaveBeenSent;
    const told = { ...record, mayHaveBeenSent };
    if (outcome.kind === 'refused') await this.#park(message, told, envelope, outcome.reason);
    else this.#giveBack(message, mayHaveBeenSent, this.#delayMs(message.info.deliveryCount));
  }

  /** Resolves once the server has said that the record is gone; otherwise it would come again. */
  async #leave(message: JsMsg): Promise<void> {
    if (await message.ackAck()) return;
    throw new Error(`The server did not confirm that ${message.subject} is done`);
  }

  async #park(message: JsMsg, record: DueRecord, envelope: Envelope, reason: string): Promise<void> {
    const { id, mayHaveBeenSent } = record;
    const streams = this.#streams;
    const parked = { ...envelope, mayHaveBeenSent, reason };
    await streams.publish(streams.parkedSubject(id), `parked-${id}-${message.seq}`, parked);
    await this.#leave(message);
    this.#courier.parked(record, reason);
  }

  #giveBack(message: JsMsg, mayHaveBeenSent: boolean, delayMs: number): void {
    if (!mayHaveBeenSent && this.#known.size < mostKnown) {
      this.#known.set(message.seq, message.info.deliveryCount);
    }
    message.nak(this.#isOver ? 0 : delayMs);
  }

  #delayMs(deliveries: number): number {
    const { maxRetryDelayMs: maxDelayMs, retryDelayMs: initialDelayMs } = this.#options;
    const backoff = { enabled: true, initialDelayMs, maxDelayMs, multiplier: 2, jitter: 0.2 };
    return backoffDelayMs(backoff, Math.min(deliveries - 1, 30), this.#courier.random);
  }
}
