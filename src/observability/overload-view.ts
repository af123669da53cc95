/** What a report of overload says (RFC 7683): the fields of an `OverloadedError`, too. */
export interface OverloadReport {
  /**
   * `host`: it concerns requests with this Destination-Host, and those without one that go straight to this host. `realm`:
   * requests without Destination-Host to this Destination-Realm.
   */
  readonly type: 'host' | 'realm';
  /** The Origin-Host or the Origin-Realm of the answer that has brought it, in lower case. */
  readonly name: string;
  /** Of this application's requests. */
  readonly applicationId: number;
  /** So many per cent of the requests are not sent: OC-Reduction-Percentage. */
  readonly percentage: number;
  /** OC-Sequence-Number, in decimal: it has 64 bits. */
  readonly sequenceNumber: string;
}

/** A report of overload as it is obeyed now. */
export interface OverloadView extends OverloadReport {
  /** The address over whose connection it has come. */
  readonly address: string;
  /** When it was first received, in milliseconds since 1970. */
  readonly since: number;
  /** Until when it is in force, in milliseconds since 1970. In the past once its end is being tried. */
  readonly until: number;
  /**
   * `in-force`: it sheds its percentage. After one of 100 %: `probing`: one request a second tries whether answers come again;
   * `ramping-up`: the share of requests that pass grows over `overload.rampUpMs`. `over`:
   * it sheds nothing any more.
   */
  readonly phase: 'in-force' | 'probing' | 'ramping-up' | 'over';
  /** Requests that it has shed, those that another member of a group got included. */
  readonly shed: number;
}
