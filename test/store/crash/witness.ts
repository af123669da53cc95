import { answerTo, type DiameterMessage } from 'diameter-client';
import { Accounting } from 'diameter-client/dictionaries/accounting';
import type { PeerSocket, TestPeerOptions } from 'diameter-client/testing';
import type { CopyEnd, CrashLedger } from './crash-ledger.js';

/** Answers accounting requests, oddly or well, and writes down each in its ledger. */
export class Witness {
  mood: 'odd' | 'good' = 'odd';
  readonly #ledger: CrashLedger;
  readonly #random: () => number;

  constructor(ledger: CrashLedger, random: () => number) {
    this.#ledger = ledger;
    this.#random = random;
  }

  get peerOptions(): TestPeerOptions {
    return {
      acctApplicationIds: [3],
      maxReceived: 0,
      onRequest: (request, socket) => this.#answer(request, socket),
    };
  }

  #answer(request: DiameterMessage, socket: PeerSocket): Uint8Array | undefined {
    const { accountingRecordNumber, sessionId } = Accounting.request.decode(request);
    const end = this.mood === 'good' ? 2001 : this.#oddEnd();
    const copyEnd: CopyEnd = end === 2001 ? 'answered' : typeof end === 'number' ? 'refused' : 'unanswered';
    const identifier = `${sessionId}/${request.endToEndId}`;
    this.#ledger.receive(accountingRecordNumber, request.isRetransmitted, identifier, copyEnd);
    if (end === 'cut') socket.reset();
    return typeof end === 'number' ? answerTo(request, { resultCode: end }) : undefined;
  }

  #oddEnd(): number | 'silence' | 'cut' {
    const chance = this.#random();
    if (chance < 0.9) return 2001;
    if (chance < 0.93) return 'silence';
    if (chance < 0.95) return 4002;
    if (chance < 0.97) return 3004;
    if (chance < 0.995) return 5005;
    return 'cut';
  }
}
