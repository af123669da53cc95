/**
 * Three clients share the records of one store in NATS JetStream. Needs a server with JetStream, such as `nats-server -js`.
 *
 *     npx tsx examples/accounting-fleet.ts nats://127.0.0.1:4222
 */
import { setImmediate as nextTurn } from 'node:timers/promises';
import { connect } from '@nats-io/transport-node';
import { DiameterClient } from 'diameter-client';
import { Accounting, AccountingRecordType, rf } from 'diameter-client/dictionaries/rf';
import { openJetStreamStore } from 'diameter-client/jetstream';
import { createPeer } from 'diameter-client/testing';

const servers = process.argv[2] ?? 'nats://127.0.0.1:4222';

// The charging data function. Your network already has one.
await using cdf = await createPeer({ originHost: 'cdf.example.net', acctApplicationIds: [rf.applicationId] });

/** What each process of the fleet does. */
async function startProcess(name: string) {
  const connection = await connect({ servers, maxReconnectAttempts: -1 });
  const store = await openJetStreamStore({ connection, name: 'example-records', maxInFlight: 16 });
  const client = new DiameterClient({
    originHost: `${name}.example.com`,
    originRealm: 'example.com',
    acctApplicationIds: [rf.applicationId],
    store,
  });
  return { client, connection, store };
}

const fleet = await Promise.all(['smsc1', 'smsc2', 'smsc3'].map(startProcess));
const deliveries = fleet.flatMap(({ client }) =>
  Array.from({ length: 100 }, (_, accountingRecordNumber) =>
    client.deliver(cdf.address, Accounting, {
      destinationRealm: 'example.net',
      accountingRecordType: AccountingRecordType.EVENT_RECORD,
      accountingRecordNumber,
      eventTimestamp: new Date(),
    }),
  ),
);
const ids = await Promise.all(deliveries);
console.log(`accepted: ${new Set(ids).size}`);

const delivered = () => fleet.map(({ client }) => client.stats().recordsDelivered);
const sum = () => delivered().reduce((total, each) => total + each, 0);
while (sum() < ids.length) await nextTurn();
console.log(`delivered: ${sum()}, by all three: ${delivered().every((each) => each > 0)}`);

const sessions = cdf.received
  .filter(({ commandCode, isRequest }) => commandCode === Accounting.code && isRequest)
  .map((request) => Accounting.request.decode(request).sessionId);
console.log(`each once: ${sessions.length === new Set(sessions).size}`);

for (const { client, connection, store } of fleet) {
  await client.close();
  await store.close();
  await connection.close();
}
