import { DiameterError, DiameterMessage, type PeerGroup } from 'diameter-client';
import type { LedgerClock } from './ledger-clock.js';
import {
  isBefore,
  isPassedBack,
  type CallPlan,
  type Entry,
  type Place,
  type Write,
} from './ledger-entries.js';
import { callNumber, creditControl, type LedgerPeer } from './ledger-peer.js';
import type { Observer, Wire } from './network.js';

/** A call may end so much after its deadline. */
const lateMs = 100;

/** What a scenario lets the ledger know of its group. */
export interface Account {
  readonly group: PeerGroup;
  readonly holdMs: number;
  /** Calls may be held while no member is usable. */
  readonly mayHold: boolean;
  /** Who is at a wire. */
  peerAt(wire: Wire): LedgerPeer;
  /** Requests that await their answers. */
  inFlight(): number;
  /** Its group gives new requests to this member. */
  isMember(address: string): boolean;
}

/**
 * Every call of a scenario, each copy of it on the wires, and how it has ended: what goes over the wires is held against what
 * the group promises.
 */
export class Ledger implements Observer {
  /** The first thing that is wrong. */
  wrong: string | undefined;
  readonly outcomes = new Map<string, number>();
  /** Copies by why there is one. */
  copies = 0;
  /** Something was stuck behind a peer that does not read: what a socket was given says less then. */
  isMurky = false;
  readonly #clock: LedgerClock;
  readonly #entries = new Map<number, Entry>();
  readonly #pending = new Set<Entry>();
  readonly #endToEndIds = new Map<number, number>();
  #account: Account | undefined;
  #turn = 0;
  #writes: Write[] = [];

  constructor(clock: LedgerClock) {
    this.#clock = clock;
  }

  /** Undefined: the group is gone. */
  set account(account: Account | undefined) {
    this.#account = account;
  }

  get calls(): number {
    return this.#entries.size;
  }

  get isQuiet(): boolean {
    return this.#pending.size === 0;
  }

  blame(what: string): void {
    this.wrong ??= `at ${this.#clock.now()}: ${what}`;
  }

  // What calls do.

  begin(plan: CallPlan): void {
    const entry: Entry = {
      ...plan,
      name: `${plan.kind} ${plan.number}`,
      deadline: this.#clock.now() + plan.timeoutMs,
      copies: [],
      held: undefined,
      end: undefined,
      passedBackBy: undefined,
    };
    this.#entries.set(plan.number, entry);
    this.#pending.add(entry);
  }

  resolved(number: number, value: unknown): void {
    const entry = this.#entry(number);
    if (value instanceof DiameterMessage) this.#checkAnswer(entry, value);
    else if (entry.kind === 'request') this.blame(`${entry.name} resolves with ${String(value)}`);
    if (entry.copies.length === 0 && !this.isMurky) {
      this.blame(`${entry.name} succeeds, but was never written`);
    }
    this.#settle(entry, value instanceof DiameterMessage ? `${value.resultCode}` : 'done', true);
  }

  #checkAnswer(entry: Entry, answer: DiameterMessage): void {
    const { message, name, number } = entry;
    const answered = answer.find(callNumber)?.unsigned32();
    if (answered !== number) this.blame(`${name} gets the answer to ${answered}`);
    if (answer.hopByHopId !== message.readUInt32BE(12)) this.blame(`${name} gets a foreign Hop-by-Hop`);
    if (!isPassedBack(answer) || this.isMurky || this.#clock.now() >= entry.deadline) return;
    const [by, again] = entry.copies.filter(({ state }) => state === 'passed back');
    if (again !== undefined || by?.originHost === entry.destinationHost) return;
    const other = this.#readyFor(entry);
    if (other !== undefined && entry.copies.length < entry.maxCopies && !this.#isBound(entry)) {
      this.blame(`${name} ends with ${answer.resultCode}, but ${other} could have been asked`);
    }
  }

  rejected(number: number, error: unknown): void {
    const entry = this.#entry(number);
    const { copies, name, signal } = entry;
    if (signal?.aborted === true && error === signal.reason) {
      this.#settle(entry, 'aborted', true);
      return;
    }
    if (!(error instanceof DiameterError)) {
      this.blame(`${name} ends with ${String(error)}`);
      this.#settle(entry, 'something else', true);
      return;
    }
    const isSent = error.delivery === 'maybe-delivered';
    if (!isSent && copies.length > 0) this.blame(`${name} was written, but is not-sent: ${error.message}`);
    if (isSent && copies.length === 0 && !this.isMurky) {
      this.blame(`${name} was never written, but is maybe-delivered: ${error.message}`);
    }
    this.#settle(entry, `${error.name} ${error.delivery}`, isSent);
  }

  #settle(entry: Entry, how: string, isSent: boolean): void {
    if (entry.end !== undefined) this.blame(`${entry.name} ends twice`);
    entry.end = { turn: this.#turn, isSent };
    entry.held = undefined;
    this.#pending.delete(entry);
    const outcome = `${entry.kind} ${how}`;
    this.outcomes.set(outcome, (this.outcomes.get(outcome) ?? 0) + 1);
  }

  #entry(number: number): Entry {
    const entry = this.#entries.get(number);
    if (entry === undefined) throw new Error(`nobody has made call ${number}`);
    return entry;
  }

  // What the wires see.

  written(wire: Wire, message: DiameterMessage): void {
    const entry = this.#of(message);
    if (entry === undefined) return;
    const { copies, end, name } = entry;
    const peer = this.#account?.peerAt(wire);
    if (peer !== undefined) {
      const { held } = entry;
      this.#writes.push({ entry, peer, held, isFailover: copies.length > 0 && held === undefined });
    }
    if (end?.isSent === false) this.blame(`${name} is written, but is called not-sent`);
    if (!wire.wasBlocked) this.#checkMoment(entry, wire, peer);
    if (copies.length >= entry.maxCopies) this.blame(`${name} is written ${copies.length + 1} times`);
    this.#checkBytes(entry, message, wire);
    this.copies++;
    const { endToEndId, hopByHopId } = message;
    copies.push({ wire, originHost: peer?.originHost, hopByHopId, endToEndId, state: 'in flight' });
  }

  #checkMoment(entry: Entry, { host: { address } }: Wire, peer: LedgerPeer | undefined): void {
    const { applicationId, deadline, end, name } = entry;
    const now = this.#clock.now();
    if (now >= deadline) this.blame(`${name} is written ${now - deadline} ms after its deadline`);
    if (end !== undefined && end.turn < this.#turn) this.blame(`${name} is written, but had ended`);
    if (peer === undefined) return;
    if (this.#account?.isMember(address) === false) {
      this.blame(`${name} is written to ${address}: not its place`);
    }
    if (!peer.serves(applicationId)) this.blame(`${name} is written to ${address}, which does not serve it`);
    if (this.#isBound(entry) && entry.destinationHost !== peer.originHost) {
      this.blame(`${name} is written to ${peer.originHost}, but is for ${entry.destinationHost}`);
    }
    if (entry.passedBackBy === peer) this.blame(`${name} is written to ${address}, which has passed it back`);
  }

  #checkBytes({ copies, message, name, number }: Entry, written: DiameterMessage, wire: Wire): void {
    const isUnanswered = copies.some(({ state }) => state === 'in flight' || state === 'lost');
    const { endToEndId, isRetransmitted } = written;
    // A first copy may have been stuck while another one was sent.
    if (isUnanswered && !isRetransmitted && !wire.wasBlocked) {
      this.blame(`${name} is repeated without the T flag`);
    }
    if (!isUnanswered && isRetransmitted && !this.isMurky) {
      this.blame(`${name} has the T flag, but no copy got no answer`);
    }
    const [first] = copies;
    if (first !== undefined && first.endToEndId !== endToEndId) {
      this.blame(`${name} is repeated with another End-to-End Identifier`);
    }
    const other = this.#endToEndIds.get(endToEndId);
    if (endToEndId === 0 || (other ?? number) !== number) {
      this.blame(`${name} has the End-to-End Identifier ${endToEndId} of ${other ?? 'nobody'}`);
    }
    this.#endToEndIds.set(endToEndId, number);
    if (!written.bytes.subarray(20).equals(message.subarray(20))) {
      this.blame(`${name} has changed on its way`);
    }
  }

  received(_wire: Wire, message: DiameterMessage): void {
    const entry = this.#of(message);
    if (entry?.end?.isSent === false) this.blame(`${entry.name} is received, but is called not-sent`);
  }

  delivered(wire: Wire, message: DiameterMessage): void {
    if (message.isRequest || message.commandCode !== creditControl) return;
    const entry = this.#entries.get(message.find(callNumber)?.unsigned32() ?? 0);
    const copy = entry?.copies.find((one) => one.wire === wire && one.hopByHopId === message.hopByHopId);
    if (entry === undefined || copy === undefined) return;
    copy.state = isPassedBack(message) ? 'passed back' : 'answered';
    if (copy.state === 'passed back') entry.passedBackBy ??= this.#account?.peerAt(wire);
  }

  closed(wire: Wire): void {
    for (const { copies } of this.#entries.values()) {
      for (const copy of copies) if (copy.wire === wire && copy.state === 'in flight') copy.state = 'lost';
    }
  }

  #of(message: DiameterMessage): Entry | undefined {
    if (!message.isRequest || message.commandCode !== creditControl) return undefined;
    return this.#entry(message.find(callNumber)?.unsigned32() ?? 0);
  }

  // What must hold whenever everything that was set off has happened.

  endTurn(): void {
    const now = this.#clock.now();
    const account = this.#account;
    for (const entry of this.#pending) {
      if (now > entry.deadline + lateMs) {
        this.blame(`${entry.name} should have ended ${now - entry.deadline} ms ago`);
      }
      const isHeld = entry.copies.every(({ state }) => state !== 'in flight');
      if (!isHeld) entry.held = undefined;
      else entry.held ??= { turn: this.#turn, at: now, isFirst: entry.copies.length === 0 };
      if (
        account !== undefined &&
        !this.isMurky &&
        entry.held !== undefined &&
        now > entry.held.at + account.holdMs + lateMs
      ) {
        this.blame(`${entry.name} is held for ${now - entry.held.at} ms`);
      }
    }
    if (account !== undefined && !this.isMurky) {
      this.#checkInFlight(account);
      const { group, mayHold } = account;
      const isOut = group.members().every(({ state }) => state !== 'usable');
      if (!mayHold && isOut && group.stats().held > 0) this.blame('calls are held against hold: false');
      this.#checkHeld(account);
    }
    this.#writes = [];
    this.#turn++;
  }

  /** A call that has ended is in flight nowhere. */
  #checkInFlight(account: Account): void {
    let expected = 0;
    for (const { copies, kind, end } of this.#entries.values()) {
      if (end !== undefined && kind === 'request') continue;
      for (const { state } of copies) if (state === 'in flight') expected++;
    }
    const inFlight = account.inFlight();
    if (inFlight !== expected) this.blame(`${inFlight} requests are in flight, but should be ${expected}`);
  }

  #checkHeld({ group }: Account): void {
    const held = [...this.#pending].filter((entry) => entry.held !== undefined);
    const bytes = held.reduce((sum, { message }) => sum + message.length, 0);
    const stats = group.stats();
    if (stats.held !== held.length || stats.heldBytes !== bytes) {
      this.blame(
        `${held.map(({ name }) => name).join()} (${bytes} bytes) should be held, but ${stats.held} (${stats.heldBytes} bytes) are`,
      );
    }
    for (const entry of held) {
      const ready = this.#readyFor(entry);
      if (ready !== undefined) this.blame(`${entry.name} is held, but ${ready} is ready`);
    }
    this.#checkOrder(held);
  }

  /** Nobody overtakes: neither somebody who is held still, nor one who is written to the same peer later. */
  #checkOrder(held: readonly Entry[]): void {
    const stillHeld = held
      .map((entry): Place => ({ entry, held: entry.held }))
      .filter((place) => place.held !== undefined && place.held.turn < this.#turn);
    const writes = this.#writes.filter(({ isFailover }) => !isFailover);
    for (const [i, write] of writes.entries()) {
      const { entry, peer } = write;
      const later = writes.slice(i + 1).filter((other) => other.peer === peer);
      for (const other of [...stillHeld, ...later]) {
        if (other.entry !== entry && this.#mayGo(other.entry, peer) && isBefore(other, write)) {
          this.blame(`${entry.name} is written to ${peer.address} before ${other.entry.name}`);
        }
      }
    }
  }

  #isBound({ destinationHost }: Entry): boolean {
    return destinationHost !== undefined && this.#account?.group.dispatcher.has(destinationHost) === true;
  }

  #mayGo(entry: Entry, peer: LedgerPeer): boolean {
    if (!peer.serves(entry.applicationId) || entry.passedBackBy === peer) return false;
    return !this.#isBound(entry) || entry.destinationHost === peer.originHost;
  }

  /** A member that a call could be written to. */
  #readyFor(entry: Entry): string | undefined {
    const members = this.#account?.group.dispatcher.members ?? [];
    const ready = members.find(
      (member) =>
        member.isReadyFor(entry.applicationId) &&
        entry.passedBackBy?.address !== member.key &&
        (!this.#isBound(entry) || member.host === entry.destinationHost),
    );
    return ready?.key;
  }

  /** All is over. */
  checkEnd(): void {
    for (const { name } of this.#pending) this.blame(`${name} never ends`);
  }
}
