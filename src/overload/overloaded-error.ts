import { DiameterError, nameErrors, type DiameterErrorOptions } from '../errors.js';
import type { OverloadReport } from '../observability/overload-view.js';

export interface OverloadedErrorOptions extends DiameterErrorOptions {
  readonly report: OverloadReport;
  readonly until: number;
}

/**
 * The host or the realm of the request has reported overload, and the request is one of the share that is not to be sent (RFC 7683
 * §6.2). Nothing was sent.
 */
export class OverloadedError extends DiameterError {
  static {
    nameErrors(this, 'OverloadedError');
  }

  readonly code = 'ERR_DIAMETER_OVERLOADED';
  /** The report by which it was refused. */
  readonly report: OverloadReport;
  /** Until when the report holds, in milliseconds since 1970, if no other one follows. */
  readonly until: number;

  constructor(message: string, options: OverloadedErrorOptions) {
    super(message, options);
    this.report = options.report;
    this.until = options.until;
  }
}
