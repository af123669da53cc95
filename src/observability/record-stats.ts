/** Figures of a store of records. A snapshot; `oldestAt` may be a second old. */
export interface StoreStats {
  readonly pending: number;
  readonly parked: number;
  /** Of the messages of both. */
  readonly bytes: number;
  /** When the oldest pending record was accepted, in milliseconds since 1970. */
  readonly oldestAt: number | undefined;
}
