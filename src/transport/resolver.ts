/** An NAPTR record (RFC 3403 §4.1), as S-NAPTR uses it (RFC 3958). */
export interface NaptrRecord {
  readonly order: number;
  readonly preference: number;
  /** `s`: SRV records come next. `a`: addresses. Empty: further NAPTR records. */
  readonly flags: string;
  /** For example `aaa+ap16777251:diameter.tls.tcp`. */
  readonly service: string;
  readonly regexp: string;
  readonly replacement: string;
  /** Seconds. */
  readonly ttl: number;
}

/** An SRV record (RFC 2782). */
export interface SrvRecord {
  readonly priority: number;
  readonly weight: number;
  readonly port: number;
  readonly target: string;
  /** Seconds. */
  readonly ttl: number;
}

/** An A or AAAA record. */
export interface AddressRecord {
  /** An IPv4 or IPv6 address. */
  readonly address: string;
  /** Seconds. */
  readonly ttl: number;
}

/**
 * Asks DNS. A name that does not exist, or has no such record, has no records: an empty array. A promise rejects if there is no
 * answer that can be trusted: no server answers, SERVFAIL, REFUSED. `signal`: nobody wants the answer any more.
 */
export interface Resolver {
  naptr(name: string, signal?: AbortSignal): Promise<readonly NaptrRecord[]>;
  srv(name: string, signal?: AbortSignal): Promise<readonly SrvRecord[]>;
  /** Its IPv6 and IPv4 addresses. */
  addresses(name: string, signal?: AbortSignal): Promise<readonly AddressRecord[]>;
}
