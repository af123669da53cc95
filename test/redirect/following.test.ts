import { describe, expect, it } from 'vitest';
import { ccrsOf, isCcr } from '../support/group.js';
import { ccr } from '../support/messages.js';
import { redirectScene } from '../support/redirect.js';

describe('a request that is redirected', () => {
  it('goes to the host with the same End-to-End and another Hop-by-Hop Identifier, without T, and is the same otherwise (C-056)', async () => {
    const { agent, client, server } = await redirectScene();
    const answer = await client.request(agent.address, ccr({ hopByHopId: 77 }));
    expect(answer.resultCode).toBe(2001);
    expect(answer.hopByHopId).toBe(77);
    const first = await agent.waitFor(isCcr);
    const [second] = ccrsOf(server);
    expect(second?.endToEndId).toBe(first.endToEndId);
    expect(second?.isRetransmitted).toBe(false);
    expect(second?.bytes.subarray(20)).toEqual(first.bytes.subarray(20));
  });

  it('is answered with 3006 where the option is off, which is the default', async () => {
    const { agent, client, server } = await redirectScene({ redirect: { enabled: false } });
    const answer = await client.request(agent.address, ccr());
    expect(answer.resultCode).toBe(3006);
    expect(ccrsOf(server)).toEqual([]);
  });
});
