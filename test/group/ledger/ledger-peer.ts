import { answerTo, avp, AvpCode, encodeMessage, type DiameterMessage } from 'diameter-client';
import type { Prng } from '../../fuzz/prng.js';
import type { LedgerClock } from './ledger-clock.js';
import type { Host, Wire } from './network.js';

/** CC-Request-Number: tells the calls from each other. */
export const callNumber = 415;
export const creditControl = 272;

const commands = { cer: 257, dwr: 280, dpr: 282 } as const;

export const requestModes = ['well', 'slow', 'busy', 'undeliverable', 'mute', 'mixed'] as const;
export type RequestMode = (typeof requestModes)[number];
export const cerModes = ['answers', 'is silent', 'refuses', 'refuses for good'] as const;

const ceaCodes = { answers: 2001, refuses: 3010, 'refuses for good': 5010 } as const;

/** A peer that does what a scenario tells it. */
export class LedgerPeer implements Host {
  readonly address: string;
  readonly originHost: string;
  readonly wires = new Set<Wire>();
  dial: Host['dial'] = 'up';
  cer: (typeof cerModes)[number] = 'answers';
  isAnsweringDwr = true;
  requests: RequestMode = 'mixed';
  readonly #applicationIds: readonly number[];
  readonly #clock: LedgerClock;
  readonly #prng: Prng;
  readonly #nearMs: number;
  #asked = 0;

  constructor(number: number, applicationIds: readonly number[], clock: LedgerClock, prng: Prng) {
    this.address = `192.0.2.${number}:3868`;
    this.originHost = `peer${number}.example.net`;
    this.#applicationIds = applicationIds;
    this.#clock = clock;
    this.#prng = prng;
    this.#nearMs = prng.pick([0, 1, 5, 40]);
  }

  delayMs(): number {
    return this.#nearMs + this.#prng.below(this.#nearMs + 1);
  }

  beWell(): void {
    this.dial = 'up';
    this.cer = 'answers';
    this.isAnsweringDwr = true;
    this.requests = this.#prng.pick(['well', 'slow', 'mixed']);
  }

  serves(applicationId: number): boolean {
    return this.#applicationIds.includes(applicationId);
  }

  accept(wire: Wire): void {
    this.wires.add(wire);
  }

  lost(wire: Wire): void {
    this.wires.delete(wire);
  }

  receive(wire: Wire, message: DiameterMessage): void {
    const { commandCode, isRequest } = message;
    if (!isRequest) {
      if (commandCode === commands.dpr) wire.end('fin');
    } else if (commandCode === commands.cer) this.#answerCer(wire, message);
    else if (commandCode === commands.dwr) {
      if (this.isAnsweringDwr) wire.fromPeer(answerTo(message, this.#origin));
    } else if (commandCode === commands.dpr) wire.fromPeer(answerTo(message, this.#origin));
    else this.#answerCall(wire, message);
  }

  get #origin() {
    return { originHost: this.originHost, originRealm: 'example.net' };
  }

  #answerCer(wire: Wire, cer: DiameterMessage): void {
    if (this.cer === 'is silent') return;
    const avps = [
      avp.address(AvpCode.hostIpAddress, '192.0.2.1'),
      avp.unsigned32(AvpCode.vendorId, 0),
      avp.utf8String(AvpCode.productName, 'ledger'),
      ...this.#applicationIds.map((id) => avp.unsigned32(AvpCode.authApplicationId, id)),
    ];
    wire.fromPeer(answerTo(cer, { ...this.#origin, resultCode: ceaCodes[this.cer], avps }));
  }

  #answerCall(wire: Wire, request: DiameterMessage): void {
    const mode = this.requests === 'mixed' ? this.#prng.pick(requestModes) : this.requests;
    if (mode === 'mute' || mode === 'mixed') return;
    const codes = { well: 2001, slow: 2001, busy: 3004, undeliverable: 3002 } as const;
    const isOdd = mode === 'well' && this.#prng.oneIn(20);
    const resultCode = isOdd ? this.#prng.pick([3003, 4001, 5012]) : codes[mode];
    const number = request.find(callNumber)?.unsigned32() ?? 0;
    const answer = answerTo(request, {
      ...this.#origin,
      resultCode,
      avps: [avp.unsigned32(callNumber, number)],
    });
    const delayMs = mode === 'slow' ? this.#prng.below(4_000) : this.#prng.below(30);
    this.#clock.after(delayMs, () => {
      if (this.wires.has(wire)) wire.fromPeer(answer);
    });
  }

  /** Takes its leave (RFC 6733 §5.4). */
  disconnect(cause: number): void {
    const dpr = encodeMessage({
      commandCode: commands.dpr,
      isProxiable: false,
      hopByHopId: 0x1000 + ++this.#asked,
      endToEndId: this.#asked,
      avps: [
        avp.utf8String(AvpCode.originHost, this.originHost),
        avp.utf8String(AvpCode.originRealm, 'example.net'),
        avp.unsigned32(AvpCode.disconnectCause, cause),
      ],
    });
    for (const wire of this.wires) wire.fromPeer(dpr);
  }
}
