import { expect, it } from 'vitest';
import { packed, unpacked } from '../../src/store/batch.js';
import type { Op } from '../../src/store/disk.js';

const bytes = (...values: number[]) => new Uint8Array(values);

it('a batch has the operations in their order, with their messages', () => {
  const ops: readonly Op[] = [
    { do: 'add', target: 'cdf', at: 1.5, message: bytes(1, 2, 3) },
    { do: 'remove', id: 7 },
    { do: 'fetch', target: 'cdf', after: 0, limit: 10 },
    { do: 'add', target: '', at: 2, message: bytes() },
    { do: 'add', target: '17', at: 3, message: bytes(4) },
    { do: 'park', id: 8, reason: 'refused', mayHaveBeenSent: true },
    { do: 'discard', id: undefined },
  ];
  expect(unpacked(structuredClone(packed(ops)))).toEqual(ops);
  expect(unpacked(packed([]))).toEqual([]);
});

it('a batch has nothing of the memory that a message lies in', () => {
  const pool = new Uint8Array(8_192);
  const { bytes: sent } = packed([{ do: 'add', target: 'cdf', at: 0, message: pool.subarray(10, 30) }]);
  expect(sent.buffer.byteLength).toBe(20);
});
