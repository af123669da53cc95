import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { cerOf, dprOf } from '../../src/base/own-requests.js';
import { encodeCer, type Capabilities } from '../../src/protocol/capabilities-exchange.js';
import { encodeDpr } from '../../src/protocol/disconnect-peer.js';
import { heldBytes } from '../support/memory.js';

function capabilities(originStateId: number): Capabilities {
  return {
    originHost: 'client.example.com',
    originRealm: 'example.com',
    hostIpAddresses: ['127.0.0.1'],
    vendorId: 0,
    productName: 'own requests',
    originStateId,
    supportedVendorIds: [],
    authApplicationIds: [4],
    acctApplicationIds: [],
    vendorSpecificApplicationIds: [],
    firmwareRevision: undefined,
  };
}

describe('our CER and DPR, encoded once for all connections', () => {
  it('are what encoding them anew would give, whatever their identifiers', () => {
    const own = capabilities(1);
    for (const [hopByHopId, endToEndId] of [
      [1, 2],
      [0xffff_fffe, 0x8000_0000],
    ] as const) {
      expect(cerOf(own, hopByHopId, endToEndId)).toEqual(encodeCer(own, hopByHopId, endToEndId));
      for (const cause of [0, 1, 2]) {
        const dpr = encodeDpr(own, cause, hopByHopId, endToEndId);
        expect(dprOf(own, cause, hopByHopId, endToEndId)).toEqual(dpr);
      }
    }
  });

  it('hold their own octets, and not the 8 KiB of the pool that they were encoded in', async () => {
    const all = Array.from({ length: 500 }, (_, index) => capabilities(index));
    const before = (await heldBytes()).buffers;
    for (const own of all) {
      cerOf(own, 1, 1);
      Buffer.allocUnsafe(4_000); // other work, which takes of the pool too
      dprOf(own, 0, 1, 1);
      Buffer.allocUnsafe(4_000);
    }
    expect((await heldBytes()).buffers - before).toBeLessThan(all.length * 1_024);
    expect(all).toHaveLength(500); // and so are alive, as what their requests are kept by
  });
});
