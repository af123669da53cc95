/** PEM as text or bytes (PKCS#12: bytes), or the name of a file. */
export type TlsMaterial = string | Uint8Array;

/** Where material comes from. Files and functions are read again for each handshake. */
export type TlsSource = TlsMaterial | (() => TlsMaterial | Promise<TlsMaterial>);

/** One source, or several. */
export type TlsSources = TlsSource | readonly TlsSource[];

/** How TLS is spoken with a peer. */
export interface TlsSettings {
  readonly ca: TlsSources | undefined;
  readonly cert: TlsSources | undefined;
  readonly key: TlsSource | undefined;
  readonly pfx: TlsSource | undefined;
  readonly passphrase: string | undefined;
  readonly crl: TlsSources | undefined;
  readonly identity: string | undefined;
  readonly minVersion: 'TLSv1.2' | 'TLSv1.3';
  readonly ciphers: string;
}

/** Suites with forward secrecy and authenticated encryption: all of TLS 1.3, and those of TLS 1.2 (RFC 9325 §4.2). */
export const strongCiphers = [
  'TLS_AES_256_GCM_SHA384',
  'TLS_CHACHA20_POLY1305_SHA256',
  'TLS_AES_128_GCM_SHA256',
  'ECDHE-ECDSA-AES256-GCM-SHA384',
  'ECDHE-RSA-AES256-GCM-SHA384',
  'ECDHE-ECDSA-CHACHA20-POLY1305',
  'ECDHE-RSA-CHACHA20-POLY1305',
  'ECDHE-ECDSA-AES128-GCM-SHA256',
  'ECDHE-RSA-AES128-GCM-SHA256',
].join(':');

/** Those of OpenSSL's defaults that are still advised: no SHA-1, no SHA-224, no DSA (RFC 9155). */
export const strongSignatures = [
  'ecdsa_secp256r1_sha256',
  'ecdsa_secp384r1_sha384',
  'ecdsa_secp521r1_sha512',
  'ed25519',
  'ed448',
  'rsa_pss_pss_sha256',
  'rsa_pss_pss_sha384',
  'rsa_pss_pss_sha512',
  'rsa_pss_rsae_sha256',
  'rsa_pss_rsae_sha384',
  'rsa_pss_rsae_sha512',
  'rsa_pkcs1_sha256',
  'rsa_pkcs1_sha384',
  'rsa_pkcs1_sha512',
].join(':');
