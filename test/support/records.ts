import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DiameterClient, DiameterMessage, PeerGroup, RecordStore, StoredRecord } from 'diameter-client';
import { Accounting } from 'diameter-client/dictionaries/accounting';
import { openStore, type StoreOptions } from 'diameter-client/store';
import type { TestPeer } from 'diameter-client/testing';
import { onTestFinished } from 'vitest';
import { makeClient, makePeer } from './client.js';

/** A path for a store that is removed at the end of the test. */
export function storePath(): string {
  const directory = mkdtempSync(join(tmpdir(), 'records-'));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  return join(directory, 'records.db');
}

/** A store that is closed at the end of the test. */
export async function makeStore(options: Partial<StoreOptions> = {}): Promise<RecordStore> {
  const store = await openStore({ path: options.path ?? storePath(), ...options });
  onTestFinished(() => store.close());
  return store;
}

/** A client for accounting. */
export function makeAccountant(store: RecordStore, options = {}): DiameterClient {
  return makeClient({ authApplicationIds: [], acctApplicationIds: [3], store, ...options });
}

export function makeAccountingPeer(options = {}): Promise<TestPeer> {
  return makePeer({ acctApplicationIds: [3], ...options });
}

/** Delivers an event record with this number. */
export function deliver(client: DiameterClient, to: string | PeerGroup, number: number): Promise<string> {
  return client.deliver(to, Accounting, {
    destinationRealm: 'example.net',
    accountingRecordType: 1,
    accountingRecordNumber: number,
  });
}

/** The numbers of the accounting requests that a peer has received, with a T where they had the flag. */
export function numbersAt({ received }: TestPeer): readonly string[] {
  return received
    .filter(({ commandCode, isRequest }) => commandCode === 271 && isRequest)
    .map((request) => numberOf(request));
}

export function numberOf(request: DiameterMessage): string {
  const { accountingRecordNumber } = Accounting.request.decode(request);
  return `${accountingRecordNumber}${request.isRetransmitted ? ' T' : ''}`;
}

/** All records of a store. */
export async function listed(store: RecordStore, state?: StoredRecord['state']): Promise<StoredRecord[]> {
  const records: StoredRecord[] = [];
  for await (const record of store.list({ state })) records.push(record);
  return records;
}
