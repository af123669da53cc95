import { DiameterMessage, encodeMessage } from 'diameter-client';
import { describe, expect, it } from 'vitest';
import { encodeCer, readCapabilities, type Capabilities } from '../../src/protocol/capabilities-exchange.js';
import { encodeDwr } from '../../src/protocol/device-watchdog.js';
import { disconnectCauseOf, encodeDpr } from '../../src/protocol/disconnect-peer.js';
import { answerTo } from '../../src/protocol/answer.js';
import { avp } from '../../src/protocol/avp-builders.js';
import { Framer } from '../../src/protocol/framer.js';
import { golden } from '../support/messages.js';

const client: Capabilities = {
  originHost: 'client.example.com',
  originRealm: 'example.com',
  hostIpAddresses: ['192.0.2.10'],
  vendorId: 0,
  productName: 'ts-diameter',
  originStateId: 1_700_000_000,
  supportedVendorIds: [10_415],
  authApplicationIds: [4],
  acctApplicationIds: [],
  vendorSpecificApplicationIds: [{ vendorId: 10_415, authApplicationId: 16_777_251 }],
  firmwareRevision: 1,
};
const server = { originHost: 'server.example.net', originRealm: 'example.net' };

function vector(name: string): Buffer {
  const bytes = golden[name];
  if (bytes === undefined) throw new Error(`no vector ${name}`);
  return bytes;
}

describe('golden messages (C-001, C-002)', () => {
  it.each(Object.keys(golden))('%s is read and written byte for byte', (name) => {
    const bytes = vector(name);
    const message = new DiameterMessage(bytes);
    const written = encodeMessage({
      commandCode: message.commandCode,
      applicationId: message.applicationId,
      isRequest: message.isRequest,
      isProxiable: message.isProxiable,
      isError: message.isError,
      isRetransmitted: message.isRetransmitted,
      hopByHopId: message.hopByHopId,
      endToEndId: message.endToEndId,
      avps: message.avps(),
    });
    expect(written.toString('hex')).toBe(bytes.toString('hex'));
  });

  it('builds the CER', () => {
    expect(encodeCer(client, 0x10203040, 0x5a100001)).toEqual(vector('CER'));
  });

  it('builds the DWR and the DWA', () => {
    expect(encodeDwr(client, 0x10203041, 0x5a100002)).toEqual(vector('DWR'));
    const dwa = answerTo(new DiameterMessage(vector('DWR')), {
      ...server,
      avps: [avp.unsigned32(278, 0x64bb5a80)],
    });
    expect(dwa).toEqual(vector('DWA'));
  });

  it('builds the DPR and the DPA', () => {
    expect(encodeDpr(client, 0, 0x10203042, 0x5a100003)).toEqual(vector('DPR'));
    expect(disconnectCauseOf(new DiameterMessage(vector('DPR')))).toBe(0);
    expect(answerTo(new DiameterMessage(vector('DPR')), server)).toEqual(vector('DPA'));
  });

  it('reads what the CEA says of the peer', () => {
    expect(readCapabilities(new DiameterMessage(vector('CEA'))).peer).toEqual({
      ...server,
      hostIpAddresses: ['192.0.2.20', '2001:db8::20'],
      vendorId: 10_415,
      productName: 'golden-server',
      originStateId: 0x64bb5a80,
      supportedVendorIds: [10_415],
      authApplicationIds: [4],
      acctApplicationIds: [],
      vendorSpecificApplicationIds: [{ vendorId: 10_415, authApplicationId: 16_777_251 }],
      firmwareRevision: undefined,
    });
  });

  it('refuses X1 as X2: Session-Id first, every Proxy-Info returned, E and P set (C-051)', () => {
    const answer = answerTo(new DiameterMessage(vector('X1_ASR')), {
      resultCode: 3001,
      originHost: client.originHost,
      originRealm: client.originRealm,
    });
    expect(answer.toString('hex')).toBe(vector('X2_ASA_3001').toString('hex'));
  });

  it('reads X3, whose Failed-AVP holds an AVP that nobody knows (C-009)', () => {
    const message = new DiameterMessage(vector('X3_ASA_5001'));
    expect(message.resultCode).toBe(5001);
    expect(message.find(279)?.grouped()).toMatchObject([{ code: 9999, vendorId: 10_415, isMandatory: true }]);
  });

  it('reads the T flag of X4', () => {
    expect(new DiameterMessage(vector('X4_ULR_T'))).toMatchObject({
      isRetransmitted: true,
      isRequest: true,
      commandCode: 316,
    });
  });
});

describe('cutting a stream into messages (C-003)', () => {
  const all = Object.values(golden);
  const stream = Buffer.concat(all);

  function cut(chunks: readonly Buffer[]): string[] {
    const frames: string[] = [];
    const framer = new Framer(
      {
        onFrame: (buffer, start, end) => frames.push(buffer.toString('hex', start, end)),
        onFramingFault: (fault) => {
          throw new Error(`fault ${fault.kind}`);
        },
      },
      1_048_576,
    );
    for (const chunk of chunks) framer.push(chunk);
    return frames;
  }
  const whole = all.map((bytes) => bytes.toString('hex'));

  it('finds all messages of one chunk', () => {
    expect(cut([stream])).toEqual(whole);
  });

  it('finds the same messages whichever byte the stream is split at', () => {
    for (let at = 0; at <= stream.length; at++) {
      expect(cut([stream.subarray(0, at), stream.subarray(at)])).toEqual(whole);
    }
  });

  it('finds the same messages in pieces of any one size', () => {
    for (let size = 1; size <= 300; size++) {
      const chunks = Array.from({ length: Math.ceil(stream.length / size) }, (_, i) =>
        stream.subarray(i * size, (i + 1) * size),
      );
      expect(cut(chunks)).toEqual(whole);
    }
  });
});
