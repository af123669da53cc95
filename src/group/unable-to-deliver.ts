import { DiameterError, nameErrors, type Attempt, type DiameterErrorOptions } from '../errors.js';

/** The Result-Code of a request that nobody could be found for (RFC 6733 §7.1.3). */
const unableToDeliver = 3002;

/**
 * A request to a group, or one that is routed, could not be delivered, as an agent says with 3002: no member was usable, or
 * each that was tried has failed. `address` is the name of the group. Or a request was redirected, and then lost.
 */
export class UnableToDeliverError extends DiameterError {
  static {
    nameErrors(this, 'UnableToDeliverError');
  }

  readonly code = 'ERR_DIAMETER_UNABLE_TO_DELIVER';
  readonly resultCode = unableToDeliver;
  /** The members, and hosts of redirects, that it was sent to, oldest first. */
  readonly attempts: readonly Attempt[];

  constructor(message: string, options: DiameterErrorOptions & { readonly attempts?: readonly Attempt[] }) {
    super(message, options);
    this.attempts = options.attempts ?? [];
  }
}
