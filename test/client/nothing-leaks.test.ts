import { inspect } from 'node:util';
import { avp, encodeMessage } from 'diameter-client';
import { describe as describeMessage, tbcd } from 'diameter-client/dictionary';
import { dictionary } from 'diameter-client/dictionaries/all';
import {
  CcRequestType,
  CreditControl,
  gy,
  ReAuth,
  SubscriptionIdType,
} from 'diameter-client/dictionaries/gy';
import { DiameterEap, swm } from 'diameter-client/dictionaries/swm';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { makeClient, makePeer } from '../support/client.js';
import { EventReader, makeView } from '../support/inspector.js';
import type { DetailUpdate } from '../../src/inspect/wire.js';

const imsi = '001019876543210';
const msisdn = '491709999999';
const key = Buffer.from('hunter2 of the EAP');

/** Each as text, as octets, and as the octets of its digits. */
const secrets = [imsi, msisdn, key.toString()].flatMap((text) => [
  text,
  Buffer.from(text).toString('hex'),
  Buffer.from(text).toString('base64'),
]);
secrets.push(tbcd(imsi).toString('hex'), tbcd(msisdn).toString('hex'));

const fields = {
  serviceContextId: '32251@3gpp.org',
  ccRequestType: CcRequestType.EVENT_REQUEST,
  ccRequestNumber: 0,
  userName: imsi,
  subscriptionId: [{ subscriptionIdType: SubscriptionIdType.END_USER_E164, subscriptionIdData: msisdn }],
};
const eap = { authRequestType: 3, eapPayload: key, userName: imsi };

/** A session in which much goes well and much goes wrong, and everything that the client has written of it. */
async function busySession(): Promise<string> {
  const written: string[] = [];
  const note = (value: unknown) => written.push(inspect(value, { depth: 20, maxStringLength: null }));
  const logger = pino({ level: 'trace' }, { write: (line: string) => written.push(line) });
  const options = { authApplicationIds: [gy.applicationId, swm.applicationId] };
  const peer = await makePeer(options);
  peer.handle(CreditControl, ({ ccRequestNumber, ccRequestType, userName = '' }) => ({
    ccRequestNumber,
    ccRequestType,
    others: [avp.utf8String(1, userName), avp.octetString(7_777, key)],
  }));
  peer.handle(DiameterEap, ({ authRequestType, eapPayload }) => ({ authRequestType, eapPayload }));
  const silent = await makePeer({ ...options, behaviour: { requests: 'ignore' } });
  const client = makeClient({ logger, ...options });
  const failed = async (attempt: Promise<unknown>) => note(await attempt.catch((error: unknown) => error));
  const { url } = await makeView(client, { showMessages: true });
  const reader = new EventReader(`${url}events?address=${peer.address}`);

  // What goes well. An answer is the program's own, and is not written by the client.
  for (let number = 0; number < 5; number++) await client.call(peer.address, CreditControl, fields);
  await client.call(peer.address, DiameterEap, eap);
  client.handle(ReAuth, ({ userName }) => {
    throw new Error(`no session (${userName === undefined})`);
  });
  const origin = { originHost: 'a.example.net', originRealm: 'example.net' };
  const reAuth = { ...origin, destinationHost: 'client.example.com', destinationRealm: 'example.com' };
  const asked = { sessionId: 's', authApplicationId: 4, reAuthRequestType: 0, userName: imsi, ...reAuth };
  await peer.request(ReAuth.request.encode(asked));
  const broken = ReAuth.request.encode({ ...asked, others: [avp.octetString(258, key)] });
  await peer.request(broken);

  // What goes wrong: values, a peer that is silent, one that dies.
  const wrong = {
    ...fields,
    userName: [imsi],
    subscriptionId: [{ subscriptionIdType: 0, subscriptionIdData: BigInt(msisdn) }],
  };
  for (const [name, value] of Object.entries(wrong)) {
    await failed(client.call(peer.address, CreditControl, { ...fields, [name]: value }));
  }
  await client.connect(silent.address);
  await failed(client.call(silent.address, CreditControl, fields, { timeoutMs: 20 }));
  await failed((async () => avp.unsigned32(444, imsi as unknown as number))()); // wrong on purpose
  await failed((async () => avp.utf8String(444, key as unknown as string))()); // wrong on purpose
  await failed((async () => tbcd(`${msisdn}x`))());
  const bytes = encodeMessage({ commandCode: 272, applicationId: 4, avps: [avp.utf8String(1, imsi)] });
  const dying = client.request(silent.address, bytes);
  await silent.kill();
  await failed(dying);

  const seen = await reader.next<DetailUpdate>('detail', ({ messages }) => (messages?.length ?? 0) > 10);
  expect(JSON.stringify(seen)).toContain('Subscription-Id-Data');
  note(seen);
  for (const connection of client.connections()) {
    note([connection.history(), connection.stats(), connection.timers(), client.explain(connection.address)]);
    for (const { message } of connection.baseMessages()) note(String(describeMessage(message, dictionary)));
  }
  note(
    String(
      describeMessage(
        CreditControl.request.encode({ sessionId: 's', ...reAuth, authApplicationId: 4, ...fields }),
        dictionary,
      ),
    ),
  );
  note(client.stats());
  return written.join('\n');
}

describe('what the client writes', () => {
  it('holds no secret and no subscriber: not in logs, errors, explanations, descriptions or the live view', async () => {
    const written = await busySession();
    expect(written.length).toBeGreaterThan(10_000);
    expect(written).toContain('‹redacted, 15 octets›');
    for (const line of ['base-message', 'handler-failed', 'lost', 'open', 'state']) {
      expect(written).toContain(`"line":"${line}"`);
    }
    for (const secret of secrets) expect(written.includes(secret), secret).toBe(false);
  });
});
