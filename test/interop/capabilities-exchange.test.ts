import { AvpCode, CommandCode, HandshakeFailedError, ResultCode } from 'diameter-client';
import { describe, expect, it } from 'vitest';
import { rejection } from '../support/client.js';
import { makeClient } from './client.js';
import { daemonAddress, daemonHost, daemonRealm } from './daemon.js';
import { Wiretap } from './wiretap.js';

describe('the capabilities exchange with freeDiameter', () => {
  it('opens the connection and tells who the peer is', async () => {
    const client = makeClient('cer');

    const connection = await client.connect(daemonAddress);

    expect(connection.state).toBe('OPEN');
    expect(connection.peer).toMatchObject({
      originHost: daemonHost,
      originRealm: daemonRealm,
      hostIpAddresses: ['192.0.2.10'],
      vendorId: 0,
      productName: 'freeDiameter',
      firmwareRevision: 10_201,
      authApplicationIds: [4],
      acctApplicationIds: [3],
    });
  });

  it('says in the CER what the options say, and takes the address of the socket', async () => {
    const tap = await Wiretap.open();
    const client = makeClient('cer-avps', { productName: 'interop' });

    await client.connect(tap.address);

    const cer = tap.requests('client', CommandCode.capabilitiesExchange)[0]!.message;
    expect(cer.isProxiable).toBe(false);
    expect(cer.find(AvpCode.originHost)?.utf8String()).toBe('cer-avps.clients.example.com');
    expect(cer.find(AvpCode.hostIpAddress)?.address()).toBe('127.0.0.1');
    expect(cer.find(AvpCode.productName)?.utf8String()).toBe('interop');
    expect(tap.dialogue).toEqual(['client CER', 'daemon CEA']);
  });

  it('fails with 3010 where the daemon does not know our identity', async () => {
    const client = makeClient('stranger', { originHost: 'stranger.example.net', originRealm: 'example.net' });

    const error = await rejection(client.connect(daemonAddress));

    expect(error).toBeInstanceOf(HandshakeFailedError);
    expect(error).toMatchObject({
      resultCode: ResultCode.DIAMETER_UNKNOWN_PEER,
      isPermanent: true,
      delivery: 'not-sent',
    });
    expect(client.connection(daemonAddress)).toBeUndefined();
  });

  it('fails with 5010 where the daemon serves none of our applications', async () => {
    const client = makeClient('s6a', {
      authApplicationIds: [],
      acctApplicationIds: [],
      vendorSpecificApplicationIds: [{ vendorId: 10_415, authApplicationId: 16_777_251 }],
    });

    const error = await rejection(client.connect(daemonAddress));

    expect(error).toBeInstanceOf(HandshakeFailedError);
    expect(error).toMatchObject({
      resultCode: ResultCode.DIAMETER_NO_COMMON_APPLICATION,
      isPermanent: true,
      peer: daemonHost,
    });
    expect(client.connection(daemonAddress)).toBeUndefined();
  });

  it('fails with 5012 while another connection of the same identity is up, which stays', async () => {
    const first = makeClient('twice');
    const connection = await first.connect(daemonAddress);
    const second = makeClient('twice');

    const error = await rejection(second.connect(daemonAddress));

    expect(error).toBeInstanceOf(HandshakeFailedError);
    expect(error).toMatchObject({ resultCode: ResultCode.DIAMETER_UNABLE_TO_COMPLY, isPermanent: false });
    expect(connection.state).toBe('OPEN');
  });
});
