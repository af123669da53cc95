import type { BreakerState } from '../machines/breaker-machine.js';

/** The circuit breaker of an address as its users see it. */
export interface BreakerView {
  /**
   * `CLOSED`: calls pass. `OPEN`: they are refused. `HALF_OPEN`: one call is let through. `PROBING`: it is under way, and
   * others are refused.
   */
  readonly state: BreakerState;
  /** When the state was entered, in milliseconds since 1970. */
  readonly since: number;
  /** Until when calls are refused, in milliseconds since 1970, at least; now unless the state is `OPEN`. */
  readonly until: number;
  /** Why it has opened, in words. */
  readonly reason: string;
}
