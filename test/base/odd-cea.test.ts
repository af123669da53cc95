import {
  answerTo,
  avp,
  AvpCode,
  encodeMessage,
  type Avp,
  type Connection,
  type DiameterClient,
} from 'diameter-client';
import { describe, expect, it } from 'vitest';
import { makeClient, makePeer, rejection } from '../support/client.js';
import { ccr } from '../support/messages.js';

const sound = {
  host: avp.address(AvpCode.hostIpAddress, '192.0.2.7'),
  vendor: avp.unsigned32(AvpCode.vendorId, 0),
  product: avp.utf8String(AvpCode.productName, 'simulator'),
  application: avp.unsigned32(AvpCode.authApplicationId, 4),
};

/** A peer whose CEA is a success with these AVPs, and what the client logs as odd. */
async function scene(avps: readonly Avp[]) {
  const oddities: string[] = [];
  const logger = {
    debug() {},
    info() {},
    error() {},
    warn: (fields: object) => oddities.push(...((Reflect.get(fields, 'oddities') as string[]) ?? [])),
  };
  const peer = await makePeer({
    behaviour: {
      cea: (_cea, cer) =>
        answerTo(cer, { resultCode: 2001, originHost: 'odd.example.net', originRealm: 'example.net', avps }),
    },
  });
  const client: DiameterClient = makeClient({ logger });
  return { client, oddities, address: peer.address };
}

async function connected(...avps: readonly Avp[]): Promise<{ connection: Connection; oddities: string[] }> {
  const { address, client, oddities } = await scene(avps);
  return { connection: await client.connect(address), oddities };
}

describe('what a CEA says only for people', () => {
  const { application, host, product, vendor } = sound;

  it('may be no UTF-8: a Product-Name is shown with replacement characters', async () => {
    const latin1 = avp.octetString(AvpCode.productName, Buffer.from('e9ff414243', 'hex'));
    const { connection, oddities } = await connected(host, vendor, latin1, application);
    expect(connection.peer?.productName).toBe('\uFFFD\uFFFDABC');
    expect(oddities).toEqual(['its Product-Name is not UTF-8']);
  });

  it('may be long: a Product-Name is cut between two characters', async () => {
    const long = avp.utf8String(AvpCode.productName, `x${'é'.repeat(40_000)}`);
    const { connection, oddities } = await connected(host, vendor, long, application);
    expect(connection.peer?.productName).toBe(`x${'é'.repeat(127)}`);
    expect(oddities).toEqual(['its Product-Name has 80001 octets']);
  });

  it.each([
    ['Vendor-Id', AvpCode.vendorId, [host, product]],
    ['Firmware-Revision', AvpCode.firmwareRevision, [host, vendor, product]],
    ['Origin-State-Id', AvpCode.originStateId, [host, vendor, product]],
  ] as const)('may have a wrong length: a %s is left out', async (name, code, others) => {
    const short = avp.octetString(code, Buffer.from('010203', 'hex'));
    const { oddities } = await connected(...others, short, application);
    expect(oddities).toContain(`its ${name} has 3 octets instead of 4`);
  });

  it('may list what nobody understands, which is left out', async () => {
    const { connection } = await connected(
      host,
      avp.octetString(AvpCode.hostIpAddress, Buffer.from('0001c0', 'hex')),
      avp.octetString(AvpCode.hostIpAddress, Buffer.alloc(0)),
      vendor,
      product,
      avp.octetString(AvpCode.supportedVendorId, Buffer.alloc(9)),
      avp.unsigned32(AvpCode.supportedVendorId, 10_415),
      application,
    );
    expect(connection.peer).toMatchObject({
      hostIpAddresses: ['192.0.2.7'],
      supportedVendorIds: [10_415],
    });
  });

  it('may list very much, of which 256 are kept', async () => {
    const vendors = Array.from({ length: 5_000 }, (_, id) => avp.unsigned32(AvpCode.supportedVendorId, id));
    const { connection, oddities } = await connected(host, vendor, product, ...vendors, application);
    expect(connection.peer?.supportedVendorIds).toHaveLength(256);
    expect(oddities).toEqual(['of 5000 Supported-Vendor-Ids only 256 are kept']);
  });

  it('may not list more than 4 096 applications: they decide, so none is left out', async () => {
    const applications = (count: number) =>
      Array.from({ length: count }, (_, id) => avp.unsigned32(AvpCode.authApplicationId, id));
    const { address, client } = await scene([host, vendor, product, ...applications(4_097)]);
    const error = await rejection(client.connect(address));
    expect(error.message).toContain('its CEA cannot be read: it lists 4097 applications, more than 4096');
    const { connection } = await connected(host, vendor, product, ...applications(4_096));
    expect(connection.peer?.authApplicationIds).toHaveLength(4_096);
  });

  it('may be a vendor that no application needs', async () => {
    const group = avp.grouped(AvpCode.vendorSpecificApplicationId, [
      avp.octetString(AvpCode.vendorId, Buffer.alloc(2)),
      application,
    ]);
    const { connection } = await connected(host, vendor, product, group);
    expect(connection.peer?.vendorSpecificApplicationIds).toEqual([{ vendorId: 0, authApplicationId: 4 }]);
  });
});

describe('what a CEA says to be judged', () => {
  const { host, product, vendor } = sound;

  it.each([
    ['an application id', avp.octetString(AvpCode.authApplicationId, Buffer.alloc(3))],
    [
      'an application id of a vendor',
      avp.grouped(AvpCode.vendorSpecificApplicationId, [
        avp.octetString(AvpCode.authApplicationId, Buffer.alloc(3)),
      ]),
    ],
  ])('must be sound: %s of three octets is refused', async (_, broken) => {
    const { address, client } = await scene([host, vendor, product, broken]);
    expect((await rejection(client.connect(address))).message).toContain('its CEA cannot be read');
  });

  it('is believed where it accepts us and lists no application; requests of all applications pass', async () => {
    const { address, client, oddities } = await scene([host, vendor, product]);
    expect((await client.request(address, ccr())).resultCode).toBe(2001);
    const gx = encodeMessage({ commandCode: 272, applicationId: 16_777_238, avps: [] });
    expect((await client.request(address, gx)).resultCode).toBe(2001);
    expect(oddities).toEqual(['it lists no application']);
  });
});

describe('an Error-Message of a refusal', () => {
  it('is cut between two characters', async () => {
    const peer = await makePeer({
      behaviour: { cer: { resultCode: 5012, errorMessage: `a${'ß'.repeat(1_000)}` } },
    });
    const error = await rejection(makeClient().connect(peer.address));
    expect(error).toMatchObject({ errorMessage: `a${'ß'.repeat(249)}` });
  });
});
