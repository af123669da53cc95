/**
 * Accounting that loses nothing: the server is away, the program ends with a record in its store, and its next start delivers the
 * record with the T flag. Needs Node.js 22.13.
 *
 *     npx tsx examples/accounting.ts
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { DiameterClient, type RecordStore } from 'diameter-client';
import { Accounting, AccountingRecordType, rf } from 'diameter-client/dictionaries/rf';
import { openStore } from 'diameter-client/store';
import { createPeer, type TestPeer } from 'diameter-client/testing';

const directory = mkdtempSync(join(tmpdir(), 'accounting-'));
const path = join(directory, 'records.db');

// The charging data function. Your network already has one.
function startServer(port: number): Promise<TestPeer> {
  return createPeer({ port, originHost: 'cdf.example.net', acctApplicationIds: [rf.applicationId] });
}

function startClient(store: RecordStore): DiameterClient {
  return new DiameterClient({
    originHost: 'smsc.example.com',
    originRealm: 'example.com',
    acctApplicationIds: [rf.applicationId],
    store,
  });
}

function deliver(client: DiameterClient, address: string, userName: string): Promise<string> {
  return client.deliver(address, Accounting, {
    destinationRealm: 'example.net',
    accountingRecordType: AccountingRecordType.EVENT_RECORD,
    accountingRecordNumber: 0,
    userName,
    eventTimestamp: new Date(),
  });
}

function received(server: TestPeer): string {
  return server.received
    .filter(({ commandCode, isRequest }) => commandCode === Accounting.code && isRequest)
    .map(
      (request) =>
        `${Accounting.request.decode(request).userName}${request.isRetransmitted ? ' with T' : ''}`,
    )
    .join(', ');
}

async function delivered(client: DiameterClient, records: number): Promise<void> {
  while (client.stats().recordsDelivered < records) await nextTurn();
}

const server = await startServer(0);
const { address } = server;
{
  const store = await openStore({ path });
  const client = startClient(store);
  await deliver(client, address, 'alice');
  await delivered(client, 1);
  console.log(`delivered: ${received(server)}`);

  await server.kill();
  await deliver(client, address, 'bob');
  console.log(`the server is away: ${store.stats().pending} pending`);

  // As a crash would: nothing is said to anybody.
  client.destroy();
  await store.close();
}
{
  const again = await startServer(Number(address.split(':')[1]));
  const store = await openStore({ path });
  const client = startClient(store);
  await delivered(client, 1);
  console.log(`after the restart: ${received(again)}`);
  await client.close();
  console.log(`the store is empty: ${store.stats().pending === 0}`);
  await store.close();
  await again.close();
}
rmSync(directory, { recursive: true });
