import { crc32 } from 'node:zlib';
import { StoreError } from 'diameter-client';
import type { Asked, Disk, DiskCount, Op, Results, Verb } from '../../src/store/disk.js';

interface Row {
  readonly id: number;
  turn: number;
  readonly target: string;
  readonly at: number;
  readonly message: Uint8Array;
  parked: boolean;
  mayHaveBeenSent: boolean;
  reason: string | undefined;
}

/** A disk in memory, which fails as often as it is told to. It answers from a microtask, as one op after the other. */
export class MemoryDisk implements Disk {
  rows: Row[] = [];
  /** The next operations of these verbs fail. */
  failing: readonly Verb[] = [];
  isChanged = false;
  #lastTurn = 0;

  async run<Name extends Verb>(op: Asked<Name>): Promise<Results[Name]> {
    await Promise.resolve();
    if (this.failing.includes(op.do)) throw new StoreError('The disk fails', { problem: 'unavailable' });
    return this.#do(op) as Results[Name]; // of the same verb
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  get ids(): readonly number[] {
    return this.rows.map(({ id }) => id);
  }

  /** What is there before a store is opened. */
  put(target: string, message: Uint8Array, at = 0): number {
    const id = ++this.#lastTurn;
    this.rows.push({
      id,
      turn: id,
      target,
      at,
      message,
      parked: false,
      mayHaveBeenSent: false,
      reason: undefined,
    });
    return id;
  }

  count(): DiskCount {
    const pending = this.rows.filter(({ parked }) => !parked);
    return {
      pending: pending.length,
      parked: this.rows.length - pending.length,
      bytes: this.rows.reduce((sum, { message }) => sum + message.length, 0),
      lastTurn: this.#lastTurn,
      targets: [...new Set(pending.map(({ target }) => target))],
      oldestAt: pending.length === 0 ? undefined : Math.min(...pending.map(({ at }) => at)),
    };
  }

  #do(op: Op): Results[Verb] {
    switch (op.do) {
      case 'add':
        return this.put(op.target, op.message, op.at);
      case 'remove':
        return this.#take(op.id)?.message.length;
      case 'park': {
        const row = this.rows.find(({ id }) => id === op.id);
        if (row !== undefined) Object.assign(row, { ...op, parked: true });
        return row?.message.length;
      }
      case 'fetch':
        return this.rows
          .filter(({ parked, target, turn }) => !parked && target === op.target && turn > op.after)
          .toSorted((a, b) => a.turn - b.turn)
          .slice(0, op.limit)
          .map(({ at: acceptedAt, ...row }) => ({ ...row, acceptedAt, isDamaged: crc32(row.message) === 0 }));
      case 'page':
        return this.rows
          .filter(({ id }) => id > op.after)
          .map(({ at: acceptedAt, parked, ...row }) => ({
            ...row,
            acceptedAt,
            state: parked ? ('parked' as const) : ('pending' as const),
          }))
          .filter(({ state }) => op.state === undefined || op.state === state)
          .slice(0, op.limit);
      case 'replay': {
        const rows = this.rows.filter(({ id, parked }) => parked && (op.id ?? id) === id);
        for (const row of rows) {
          Object.assign(row, { parked: false, reason: undefined, turn: ++this.#lastTurn });
        }
        return rows.length;
      }
      case 'discard': {
        const before = this.rows.length;
        this.rows = this.rows.filter(({ id, parked }) => (op.id === undefined ? !parked : id !== op.id));
        return before - this.rows.length;
      }
      case 'look': {
        const { isChanged } = this;
        this.isChanged = false;
        return { isChanged, oldestAt: this.count().oldestAt };
      }
      default:
        return this.count();
    }
  }

  #take(id: number): Row | undefined {
    const found = this.rows.find((row) => row.id === id);
    this.rows = this.rows.filter((row) => row !== found);
    return found;
  }
}
