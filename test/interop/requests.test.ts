import { avp, AvpCode, encodeMessage, ResultCode, type DiameterMessage } from 'diameter-client';
import { describe, expect, it } from 'vitest';
import { acr, ccr, CreditControl, makeClient, routing } from './client.js';
import { daemonAddress, daemonHost } from './daemon.js';

describe('requests to freeDiameter', () => {
  it('answers a Credit-Control-Request and gives the Hop-by-Hop Identifier of its caller back', async () => {
    const client = makeClient('ccr');

    const cca = await client.request(daemonAddress, ccr('ccr', { number: 5, hopByHopId: 0xdead_beef }));

    expect(cca).toMatchObject({
      commandCode: CreditControl.command,
      applicationId: CreditControl.application,
      isRequest: false,
      isProxiable: true,
      isError: false,
      hopByHopId: 0xdead_beef,
      resultCode: ResultCode.DIAMETER_SUCCESS,
    });
    expect(cca.find(AvpCode.sessionId)?.utf8String()).toBe('ccr.clients.example.com;1;1');
    expect(cca.find(AvpCode.originHost)?.utf8String()).toBe(daemonHost);
    expect(cca.find(CreditControl.requestNumber)?.unsigned32()).toBe(5);
  });

  it('answers an Accounting-Request', async () => {
    const client = makeClient('acr');

    const aca = await client.request(daemonAddress, acr('acr', { number: 7 }));

    expect(aca).toMatchObject({
      commandCode: 271,
      applicationId: 3,
      resultCode: ResultCode.DIAMETER_SUCCESS,
    });
    expect(aca.find(AvpCode.accountingRecordNumber)?.unsigned32()).toBe(7);
  });

  it('hands the answer to a request that was sent to the listener of message', async () => {
    const client = makeClient('send');
    const answered = new Promise<DiameterMessage>((resolve) => {
      client.on('message', resolve);
    });

    await client.send(daemonAddress, ccr('send', { number: 11, hopByHopId: 4711 }));

    const answer = await answered;
    expect(answer).toMatchObject({ hopByHopId: 4711, resultCode: ResultCode.DIAMETER_SUCCESS });
    expect(answer.find(CreditControl.requestNumber)?.unsigned32()).toBe(11);
  });

  it('brings each of 2 000 concurrent requests its own answer, though the answers come out of order', async () => {
    const client = makeClient('concurrent');
    const numbers = Array.from({ length: 2_000 }, (_, index) => 10_000 + index);
    const arrived: number[] = [];

    const answers = await Promise.all(
      numbers.map(async (number) => {
        // The same Hop-by-Hop Identifier from all callers: on the wire each has one of its own.
        const answer = await client.request(daemonAddress, ccr('concurrent', { number, hopByHopId: 1 }));
        arrived.push(number);
        return answer;
      }),
    );

    expect(answers.map((answer) => answer.find(CreditControl.requestNumber)?.unsigned32())).toEqual(numbers);
    expect(new Set(answers.map((answer) => answer.resultCode))).toEqual(
      new Set([ResultCode.DIAMETER_SUCCESS]),
    );
    expect(new Set(answers.map((answer) => answer.hopByHopId))).toEqual(new Set([1]));
    expect(arrived).not.toEqual(numbers);
    expect(client.stats()).toMatchObject({
      requests: 2_000,
      answers: 2_000,
      timeouts: 0,
      errors: 0,
      inFlight: 0,
      unmatchedAnswers: 0,
      totalConnections: 1,
    });
  });

  it.each([
    [
      'an unknown command',
      'command',
      999,
      CreditControl.application,
      ResultCode.DIAMETER_COMMAND_UNSUPPORTED,
    ],
    ['an unknown application', 'application', 272, 9, ResultCode.DIAMETER_APPLICATION_UNSUPPORTED],
  ])('resolves with the error answer to %s', async (_, name, commandCode, applicationId, resultCode) => {
    const client = makeClient(name, { checkApplications: false });
    const request = encodeMessage({ commandCode, applicationId, avps: routing(name, daemonHost) });

    const answer = await client.request(daemonAddress, request);

    expect(answer).toMatchObject({ commandCode, applicationId, isError: true, resultCode });
    expect(client.connection(daemonAddress)?.state).toBe('OPEN');
  });

  it('resolves with the 3002 of a Destination-Host that nobody reaches', async () => {
    const client = makeClient('nowhere');

    const answer = await client.request(
      daemonAddress,
      ccr('nowhere', { destinationHost: 'nowhere.example.com' }),
    );

    expect(answer).toMatchObject({ isError: true, resultCode: ResultCode.DIAMETER_UNABLE_TO_DELIVER });
  });

  it('resolves with the 5005 of a request that lacks an AVP, and reads which one', async () => {
    const client = makeClient('lacking');
    const request = encodeMessage({
      commandCode: CreditControl.command,
      applicationId: CreditControl.application,
      avps: [
        ...routing('lacking', daemonHost),
        avp.unsigned32(AvpCode.authApplicationId, CreditControl.application),
        avp.utf8String(461, '32251@3gpp.org'),
        avp.unsigned32(CreditControl.requestNumber, 0),
      ],
    });

    const answer = await client.request(daemonAddress, request);

    expect(answer).toMatchObject({ isError: false, resultCode: ResultCode.DIAMETER_MISSING_AVP });
    expect(answer.find(AvpCode.failedAvp)?.find(CreditControl.requestType)).toBeDefined();
  });
});
