import { DiameterClient, type RequestHandler } from 'diameter-client';
import { gy, CreditControl, ReAuth } from 'diameter-client/dictionaries/gy';
import { dictionary } from 'diameter-client/dictionaries/all';
import {
  defineAvp,
  defineCommand,
  defineGroup,
  describe as described,
  type AvpDescriptor,
} from 'diameter-client/dictionary';
import { createPeer } from 'diameter-client/testing';
import { describe, expect, it } from 'vitest';
import { viewOf } from '../../src/inspect/message-view.js';
import { applications, identity } from '../client/typed-identity.js';
import { rar } from '../support/messages.js';

/** As many as a message of maxMessageBytes holds beside its header and the few that it must have. */
const most = 130_900;
const reAuth = ReAuth.request.encode({
  sessionId: 'session;1',
  originHost: 'ocs.example',
  originRealm: 'example',
  destinationRealm: 'client.example',
  destinationHost: 'client.example.net',
  authApplicationId: 4,
  reAuthRequestType: 0,
});
const initial = { serviceContextId: '32251@3gpp.org', ccRequestType: 1, ccRequestNumber: 0 };

/** The message with more AVPs behind its own. */
function extended(message: Buffer, more: Buffer): Buffer {
  const bytes = Buffer.concat([message, more]);
  bytes.writeUIntBE(bytes.length, 1, 3);
  return bytes;
}

/** The same empty AVP n times: eight octets each, the least that there is. */
function empty(code: number, count: number): Buffer {
  const bytes = Buffer.alloc(8 * count);
  for (let at = 0; at < bytes.length; at += 8) {
    bytes.writeUInt32BE(code, at);
    bytes.writeUInt32BE(8, at + 4);
  }
  return bytes;
}

/** Groups of one code within each other. */
function nested(code: number, depth: number): Buffer {
  const bytes = Buffer.alloc(8 * depth);
  for (let at = 0; at < bytes.length; at += 8) {
    bytes.writeUInt32BE(code, at);
    bytes.writeUInt32BE(bytes.length - at, at + 4);
  }
  return bytes;
}

/** And how a typed handler answers them. What is not linear in the bytes would take minutes here. */
const kinds: readonly [string, Buffer, number][] = [
  [`${most} AVPs that nobody knows`, empty(9_999, most), 2002],
  [`${most} AVPs that may occur once`, empty(263, most), 5009],
  [`${most} empty groups that lack their members`, empty(284, most), 5005],
  ['10 000 groups within each other', nested(279, 10_000), 2002],
  [`${most} groups within each other`, nested(279, most), 2002],
];

describe('messages of as many AVPs as fit', () => {
  it.each(kinds)('are read: %s', async (_, more, resultCode) => {
    await using peer = await createPeer(applications);
    let seen = 0;
    const onRequest: RequestHandler = (request) => {
      seen = request.avps().length;
      return {};
    };
    await using client = new DiameterClient({ ...identity, onRequest });
    await client.connect(peer.address);
    expect((await peer.request(extended(reAuth, more))).resultCode).toBe(2001);
    expect(seen).toBeGreaterThan(6);

    client.handle(ReAuth, () => ({ resultCode: 2002 }));
    expect((await peer.request(extended(reAuth, more))).resultCode).toBe(resultCode);

    peer.behave({ answers: (bytes) => extended(bytes, more) });
    const received = await client.call(peer.address, CreditControl, initial);
    expect(received.result.code).toBe(2001);
    expect(received.faults.length).toBeLessThanOrEqual(100);
    expect(String(described(received.message, dictionary)).length).toBeLessThan(100_000);
    expect(JSON.stringify(viewOf(received.message, 'received', 1, true)).length).toBeLessThan(100_000);
  });

  it('reset the connection where they are more', async () => {
    await using peer = await createPeer(applications);
    await using client = new DiameterClient({ ...identity, reconnect: { enabled: false } });
    const connection = await client.connect(peer.address);
    void peer.request(extended(rar(), empty(9_999, 131_072))).catch(() => {});
    await new Promise((resolve) => {
      client.once('close', resolve);
    });
    expect(connection.lastError).toMatchObject({ reason: 'protocol-error' });
  });
});

const label: AvpDescriptor<string> = defineAvp({ name: 'Label', code: 70_001, type: 'UTF8String' });
interface Box {
  readonly label?: string | undefined;
  readonly box?: Box | undefined;
}
const box: AvpDescriptor<Box> = defineGroup({
  name: 'Box',
  code: 70_000,
  members: () => ({ label, box }),
});
const Pack = defineCommand({
  name: 'Pack',
  code: 8_388_600,
  application: gy,
  request: { box },
  answer: {
    resultCode: defineAvp({ name: 'Result-Code', code: 268, type: 'Unsigned32' }),
    originHost: defineAvp({ name: 'Origin-Host', code: 264, type: 'DiameterIdentity' }),
    originRealm: defineAvp({ name: 'Origin-Realm', code: 296, type: 'DiameterIdentity' }),
    box,
  },
});

/** Boxes within each other. */
function boxes(depth: number): Box {
  return depth === 1 ? { label: 'innermost' } : { box: boxes(depth - 1) };
}

describe('groups within groups', () => {
  it('are read 32 deep; a request that goes deeper is answered 5004, an answer has a fault', async () => {
    await using peer = await createPeer(applications);
    await using client = new DiameterClient(identity);
    client.handle(Pack, ({ box: received }) => (received === undefined ? {} : { box: received }));
    await client.connect(peer.address);
    const answer = await peer.request(Pack.request.encode({ box: boxes(32) }));
    expect({ ...Pack.answer.decode(answer) }).toMatchObject({ resultCode: 2001, box: boxes(32) });

    const deeper = extended(Pack.request.encode({}), nested(70_000, 33));
    const refused = await peer.request(deeper);
    expect(refused.resultCode).toBe(5004);
    expect(refused.find(281)?.utf8String()).toContain('Box is nested too deep');

    peer.behave({ answers: (bytes) => extended(bytes, nested(70_000, 33)) });
    const received = await client.call(peer.address, Pack, {});
    expect(received.result.code).toBe(2001);
    expect(received.faults).toMatchObject([{ resultCode: 5004, why: 'Box is nested too deep' }]);
  });

  it('of a program are no deeper: fields that contain themselves are refused, and nothing is sent', async () => {
    await using peer = await createPeer(applications);
    await using client = new DiameterClient(identity);
    const endless: { box?: Box } = {};
    endless.box = endless;
    await expect(client.call(peer.address, Pack, { box: endless })).rejects.toThrow(
      'box.box must be no deeper than 32 groups',
    );
    expect(client.connections()).toHaveLength(0);
    await expect(client.call(peer.address, Pack, { box: boxes(3) })).resolves.toBeDefined();
  });
});
