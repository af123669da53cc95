import type { ConnectionOptions } from '../connection/connection-options.js';
import type { Destination } from '../connection/connection.js';
import { InvalidConfigError } from '../errors.js';

/** TLS needs a CA that is trusted, and plain TCP may be forbidden. Throws an `InvalidConfigError`. */
export function checkTransport(
  { isSecured, key }: Destination,
  { requireTls, tls }: ConnectionOptions,
): void {
  if (!isSecured && requireTls) {
    throw new InvalidConfigError(
      'requireTls',
      `requireTls forbids plain TCP to ${key}: write the address as aaas://host:port`,
    );
  }
  if (isSecured && tls.ca === undefined) {
    const what =
      "the certificates of the CAs that issue those of your peers, or 'system' for those that come with Node.js";
    throw new InvalidConfigError('tls.ca', `tls.ca is required for ${key}: ${what}`);
  }
}
