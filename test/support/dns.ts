import type { AddressRecord, NaptrRecord, Resolver, SrvRecord } from 'diameter-client';

export interface Zone {
  readonly naptr?: Readonly<Record<string, readonly Partial<NaptrRecord>[]>>;
  readonly srv?: Readonly<Record<string, readonly Partial<SrvRecord>[]>>;
  readonly addresses?: Readonly<Record<string, readonly string[]>>;
}

/** A resolver that answers from a zone that a test changes, and remembers what was asked. */
export class FakeDns implements Resolver {
  readonly asked: string[] = [];
  zone: Zone;
  ttl = 60;
  /** What is thrown in place of an answer. */
  failure: Error | undefined;

  constructor(zone: Zone) {
    this.zone = zone;
  }

  async naptr(name: string): Promise<readonly NaptrRecord[]> {
    const records = this.#answer(`NAPTR ${name}`, this.zone.naptr?.[name]);
    return records.map((record) => ({
      order: 0,
      preference: 0,
      flags: 's',
      service: 'aaa:diameter.tcp',
      regexp: '',
      replacement: '',
      ttl: this.ttl,
      ...record,
    }));
  }

  async srv(name: string): Promise<readonly SrvRecord[]> {
    const records = this.#answer(`SRV ${name}`, this.zone.srv?.[name]);
    return records.map((record) => ({
      priority: 0,
      weight: 1,
      port: 3868,
      target: '',
      ttl: this.ttl,
      ...record,
    }));
  }

  async addresses(name: string): Promise<readonly AddressRecord[]> {
    const addresses = this.#answer(`A ${name}`, this.zone.addresses?.[name] ?? ['127.0.0.1']);
    return addresses.map((address) => ({ address, ttl: this.ttl }));
  }

  #answer<Item>(question: string, items: readonly Item[] | undefined): readonly Item[] {
    this.asked.push(question);
    if (this.failure !== undefined) throw this.failure;
    return items ?? [];
  }
}
