import { describe, expect, it } from 'vitest';
import { EndToEndIds, randomIdentifier } from '../../src/protocol/identifiers.js';

describe('End-to-End Identifiers (RFC 6733 §3, C-042)', () => {
  it('begin with the low 12 bits of the time in seconds', () => {
    const first = new EndToEndIds(0x123_456_000, () => 0).next();
    expect(first >>> 20).toBe(Math.floor(0x123_456_000 / 1000) & 0xfff);
  });

  it('count up, wrap at 2^32 and are never 0, which asks for one to be filled in', () => {
    const ids = new EndToEndIds(4_095_000, () => 0.999_999_999);
    expect([ids.next(), ids.next(), ids.next()]).toEqual([0xffffffff, 1, 2]);
  });

  it('differ over a restart within four minutes', () => {
    const before = new EndToEndIds(1_000_000, () => 0.5);
    const seen = new Set(Array.from({ length: 1000 }, () => before.next()));
    const after = new EndToEndIds(1_001_000, () => 0.5);
    for (let i = 0; i < 1000; i++) expect(seen.has(after.next())).toBe(false);
  });
});

describe('Hop-by-Hop Identifiers', () => {
  it('begin anywhere in 32 bits', () => {
    expect(randomIdentifier(() => 0)).toBe(0);
    expect(randomIdentifier(() => 0.999_999_999_99)).toBe(0xffffffff);
  });
});
