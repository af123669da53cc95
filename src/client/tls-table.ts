import * as is from '../options/option-types.js';
import { strongCiphers, type TlsSource, type TlsSources } from '../transport/tls-settings.js';

const certificates =
  'PEM text, a Uint8Array, the name of a file, a function that returns one of these, or an array';

/** The fields of the option `tls`; docs/options.md takes these comments as they are. */
export const tlsTable = {
  /**
   * The CA certificates that issue the certificates of your peers. Required for `aaas://` addresses; `'system'` is the word
   * for those that come with Node.js, which are made for the web. RFC 6733 §13.1. Default: none.
   */
  ca: is.sources<TlsSources>(certificates, true),
  /** Our certificate, with its intermediate certificates. Peers usually require one. Default: none. */
  cert: is.sources<TlsSources>(certificates, true),
  /** The private key of `cert`. Default: none. */
  key: is.sources<TlsSource>(
    'PEM text, a Uint8Array, the name of a file, or a function that returns one of these',
    false,
  ),
  /** Certificate and key as PKCS#12, in place of `cert` and `key`. Default: none. */
  pfx: is.sources<TlsSource>(
    'a Uint8Array, the name of a file, or a function that returns one of these',
    false,
  ),
  /** The passphrase of `key` or `pfx`. Default: none. */
  passphrase: is.secret('a string', (value): value is string => typeof value === 'string'),
  /** Certificate revocation lists: one of each CA in the chain. Default: revocation is not checked. */
  crl: is.sources<TlsSources>(certificates, true),
  /**
   * The name or IP address that the certificate of the peer must cover. Default: the host of the address. The Origin-Host in
   * the CEA must be this or another name of the certificate.
   */
  identity: is.hostOrUnset(),
  /** The least version. */
  minVersion: is.oneOf<'TLSv1.2' | 'TLSv1.3'>('TLSv1.2', 'TLSv1.3'),
  /**
   * Cipher suites by OpenSSL's names, with colons. Default: the suites of TLS 1.3, and those of TLS 1.2 with ECDHE and GCM or
   * ChaCha20. RFC 9325 §4.2.
   */
  ciphers: is.text(strongCiphers),
} as const;
