/** The certificate that a peer has shown. */
export interface PeerCertificate {
  /** Its distinguished name, for example `CN=hss.example.net, O=Example`. */
  readonly subject: string;
  /** Who issued it. */
  readonly issuer: string;
  /** Its subjectAltName as OpenSSL prints it, for example `DNS:hss.example.net, IP Address:192.0.2.1`; empty if there is none. */
  readonly names: string;
  /** Hexadecimal. */
  readonly serialNumber: string;
  /** The SHA-256 of the certificate, in hexadecimal octets with colons. */
  readonly fingerprint256: string;
  readonly validFrom: Date;
  readonly validTo: Date;
  /** Whether it was issued for this host name or IP address (RFC 6125, RFC 9525). */
  covers(name: string): boolean;
}

/** What both sides of a TLS connection have agreed on. */
export interface TlsAgreement {
  /** For example `TLSv1.3`. */
  readonly version: string;
  /** The cipher suite by the name of its RFC, for example `TLS_AES_256_GCM_SHA384`. */
  readonly cipher: string;
  /** The name or IP address that the certificate of the peer was checked for. */
  readonly identity: string;
  /** An earlier session was resumed: no certificates were exchanged. */
  readonly isResumed: boolean;
  /** The peer's. */
  readonly certificate: PeerCertificate;
  /** When our own certificate expires; undefined if we have none. */
  readonly ownCertificateValidTo: Date | undefined;
}

/** The names of a certificate for people. A peer may show any number of them, of any length. */
export function namesOf({ names, subject }: PeerCertificate): string {
  return cut(names === '' ? subject : names);
}

export function cut(text: string): string {
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
