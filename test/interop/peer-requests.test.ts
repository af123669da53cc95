import { AvpCode, CommandCode, ResultCode, type DiameterMessage } from 'diameter-client';
import { describe, expect, it, vi } from 'vitest';
import { ccr, CreditControl, makeClient, Trigger } from './client.js';
import { daemonAddress, daemonHost, daemonLog } from './daemon.js';

function expectLog(line: string): Promise<void> {
  return vi.waitFor(() => expect(daemonLog()).toContain(line), { timeout: 5_000 });
}

describe('requests from freeDiameter', () => {
  it('are answered by onRequest, and the daemon takes the answer', async () => {
    const received: DiameterMessage[] = [];
    const client = makeClient('rar', {
      onRequest: (request) => {
        received.push(request.copy());
        return { resultCode: ResultCode.DIAMETER_SUCCESS };
      },
    });

    const cca = await client.request(daemonAddress, ccr('rar', { number: Trigger.reAuth }));

    expect(cca.resultCode).toBe(ResultCode.DIAMETER_SUCCESS);
    await expectLog('RAA result 2001 for rar.clients.example.com;1;1\n');
    expect(received).toHaveLength(1);
    expect(received[0]).toMatchObject({
      commandCode: CommandCode.reAuth,
      applicationId: CreditControl.application,
      isRequest: true,
    });
    expect(received[0]?.find(AvpCode.originHost)?.utf8String()).toBe(daemonHost);
    expect(received[0]?.find(AvpCode.destinationHost)?.utf8String()).toBe('rar.clients.example.com');
  });

  it('get 3001 from a client without onRequest', async () => {
    const client = makeClient('rar-refused');

    await client.request(daemonAddress, ccr('rar-refused', { number: Trigger.reAuth }));

    await expectLog('RAA result 3001 for rar-refused.clients.example.com;1;1\n');
    expect(client.connection(daemonAddress)?.state).toBe('OPEN');
  });
});
