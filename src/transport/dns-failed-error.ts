import { DiameterError, nameErrors } from '../errors.js';

/**
 * DNS has given no answer: no server answered in time, or each said SERVFAIL or REFUSED, or its answer is not one. `question` is
 * what was asked, such as `NAPTR example.net`. That a name does not exist, or has no such records, is an answer and no error.
 */
export class DnsFailedError extends DiameterError {
  static {
    nameErrors(this, 'DnsFailedError');
  }

  readonly code = 'ERR_DIAMETER_DNS_FAILED';
  readonly question: string;

  constructor(question: string, why: string, options?: { readonly cause?: unknown }) {
    super(`DNS did not answer ${question}: ${why}`, options);
    this.question = question;
  }
}
