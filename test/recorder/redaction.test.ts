import { avp, AvpCode, encodeMessage } from 'diameter-client';
import { describe as descriptionOf, Dictionary } from 'diameter-client/dictionary';
import { dictionary } from 'diameter-client/dictionaries/all';
import { describe, expect, it } from 'vitest';
import { redact } from '../../src/recorder/redaction.js';

const secret = '491701234567';
const subscriptionId = avp.grouped(443, [avp.enumerated(450, 0), avp.utf8String(444, secret)]);
const request = () =>
  encodeMessage({
    commandCode: 272,
    applicationId: 4,
    avps: [
      avp.utf8String(AvpCode.originHost, 'client.example.com'),
      avp.utf8String(AvpCode.userName, secret),
      avp.unsigned32(415, 7),
      subscriptionId,
      avp.octetString(9_999, Buffer.from(secret), { vendorId: 4_711 }),
      avp.address(8_888, '192.0.2.77', { vendorId: 4_711 }),
      avp.grouped(
        7_777,
        [avp.utf8String(AvpCode.originRealm, 'example.com'), avp.octetString(1, Buffer.from(secret))],
        { vendorId: 4_711 },
      ),
    ],
  });

const shown = (bytes: Buffer) => String(descriptionOf(bytes, dictionary, { redact: false }));

describe('a redacted message', () => {
  it('holds no secret; its AVPs, their lengths and what is harmless stay', () => {
    const original = request();
    const bytes = Buffer.from(original);
    redact(bytes, dictionary);

    expect(bytes.length).toBe(original.length);
    expect(bytes.includes(secret)).toBe(false);
    expect(bytes.includes(Buffer.from([192, 0, 2, 77]))).toBe(false);
    expect(shown(bytes)).toBe(
      shown(original)
        .replaceAll(`: ${secret}`, ': 000000000000')
        .replaceAll(Buffer.from(secret).toString('hex'), '30'.repeat(12))
        .replaceAll('0001c000024d', '000130303030')
        .replace(Buffer.from(Buffer.from(secret)).toString('hex'), '30'.repeat(12)),
    );
  });

  it('shows the structure of groups that the dictionary does not know, and nothing of their members but what it knows', () => {
    const bytes = request();
    redact(bytes, new Dictionary());

    expect(shown(bytes)).toContain('Subscription-Id\n');
    expect(shown(bytes)).toContain('Subscription-Id-Data: 000000000000');
    expect(shown(bytes)).toContain('Origin-Host: 000000000000000000');
  });

  it('holds of a hidden value its length alone, also where the fill has a structure', () => {
    for (const { code, type, vendorId } of dictionary.avps()) {
      for (const length of [1, 4, 9, 16, 30, 300]) {
        const [one, another] = ['a', 'z'].map((letter) => {
          const avps = [avp.octetString(code, Buffer.alloc(length, letter), { vendorId })];
          const bytes = encodeMessage({ commandCode: 272, applicationId: 4, avps });
          redact(bytes, new Dictionary());
          return bytes.toString('hex');
        });
        expect(another, `${type} ${vendorId}/${code} of ${length} octets`).toBe(one);
      }
    }
  });

  it('has an EAP packet of the same length and of no kind for an EAP-Payload', () => {
    const avps = [avp.octetString(462, Buffer.from('0207000a04c0ffeec0ff', 'hex'))];
    const bytes = encodeMessage({ commandCode: 268, applicationId: 5, avps });
    redact(bytes, dictionary);

    expect(bytes.toString('hex', 28, 38)).toBe('0000000a000000000000');
  });

  it('hides what is not of its type, what stands behind a broken length, and what pads', () => {
    const wrong = encodeMessage({
      commandCode: 272,
      applicationId: 4,
      avps: [
        avp.octetString(AvpCode.resultCode, Buffer.from('secre')),
        avp.octetString(AvpCode.originHost, Buffer.from([0xff, 0x61, 0x62])),
        avp.octetString(AvpCode.class, Buffer.from(secret)),
      ],
    });
    wrong.write('pad', 33, 'latin1'); // behind the five octets of the first AVP
    wrong.writeUInt8(0x7f, wrong.length - 12 - 1); // the length of the last AVP
    redact(wrong, dictionary);

    for (const hidden of ['secre', 'ab', 'pad', secret]) expect(wrong.includes(hidden)).toBe(false);
  });
});
