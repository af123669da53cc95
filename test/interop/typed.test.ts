import { Accounting, AccountingRecordType } from 'diameter-client/dictionaries/accounting';
import { CcRequestType, CreditControl, ReAuth } from 'diameter-client/dictionaries/credit-control';
import { describe, expect, it } from 'vitest';
import { makeClient, Trigger } from './client.js';
import { daemonAddress, daemonHost, daemonRealm } from './daemon.js';

describe('messages by name, to freeDiameter', () => {
  const request = {
    destinationHost: daemonHost,
    serviceContextId: '32251@3gpp.org',
    ccRequestType: CcRequestType.EVENT_REQUEST,
  };

  it('a Credit-Control-Request is answered, with what the client has filled in', async () => {
    const client = makeClient('typed-ccr');
    const answer = await client.call(daemonAddress, CreditControl, { ...request, ccRequestNumber: 5 });
    expect(answer.result).toMatchObject({ code: 2001, name: 'DIAMETER_SUCCESS', isSuccess: true });
    expect(answer.faults).toEqual([]);
    expect(answer).toMatchObject({ originHost: daemonHost, originRealm: daemonRealm, ccRequestNumber: 5 });
    expect(answer.sessionId).toMatch(/^typed-ccr\.clients\.example\.com;/);
  });

  it('an Accounting-Request is answered', async () => {
    const client = makeClient('typed-acr');
    const answer = await client.call(daemonAddress, Accounting, {
      destinationHost: daemonHost,
      accountingRecordType: AccountingRecordType.EVENT_RECORD,
      accountingRecordNumber: 7,
    });
    expect(answer.result.isSuccess).toBe(true);
    expect(answer.accountingRecordNumber).toBe(7);
  });

  it('a Re-Auth-Request of the daemon reaches the handler of the command', async () => {
    const client = makeClient('typed-rar');
    const asked = new Promise((resolve) => {
      client.handle(ReAuth, (reAuth, { connection }) => {
        resolve({ ...reAuth, from: connection.address, faults: reAuth.faults });
        return { resultCode: 2002 };
      });
    });
    await client.call(daemonAddress, CreditControl, { ...request, ccRequestNumber: Trigger.reAuth });
    expect(await asked).toMatchObject({
      from: daemonAddress,
      faults: [],
      originHost: daemonHost,
      authApplicationId: 4,
    });
  });
});
