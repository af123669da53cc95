/** The reasons that errors and news name. */

/** Why a connection ended. Also the `reason` of the client's `'close'` event. */
export type CloseReason =
  /** The peer refused the dial, or could not be reached or resolved. */
  | 'dial-failed'
  /** Capabilities were not agreed on (RFC 6733 §5.3). In the chart only: callers get a `HandshakeFailedError`. */
  | 'handshake-failed'
  /** TLS was not agreed on. In the chart only: callers get a `TlsFailedError`. */
  | 'tls-failed'
  /** The peer ended the TCP connection without a Disconnect-Peer-Request. */
  | 'peer-closed'
  /** The peer sent a Disconnect-Peer-Request (RFC 6733 §5.4). */
  | 'peer-disconnected'
  /** The network or the operating system broke the connection. */
  | 'network-error'
  /** The peer did not answer its watchdogs (RFC 3539 §3.4). */
  | 'watchdog'
  /** The peer sent bytes that are not Diameter messages; the stream was reset (RFC 6733 §2.1). */
  | 'protocol-error'
  /** `idleTimeoutMs` without application traffic. */
  | 'idle'
  /** `maxLifetimeMs` was reached. */
  | 'lifetime'
  /** `Connection.close()` or `DiameterClient.close()`. */
  | 'closed'
  /** `DiameterClient.destroy()`. */
  | 'destroyed'
  /** A defect of this library ended the connection's machine; please report it. */
  | 'internal-error';

/** Why TLS was not agreed on. */
export type TlsProblem =
  /** Our own certificate, key, CA or CRL cannot be read or used. */
  | 'own-credentials'
  /** The certificate of the peer was not issued by a CA of `tls.ca`. */
  | 'unknown-ca'
  | 'expired'
  | 'not-yet-valid'
  | 'revoked'
  /** The certificate of the peer does not cover `tls.identity`. */
  | 'wrong-name'
  /** Something else is wrong with the certificate of the peer. */
  | 'bad-certificate'
  /** The peer wants a certificate of ours. */
  | 'certificate-required'
  /** The peer refused our certificate. */
  | 'certificate-refused'
  /** The peer and we have no version or cipher suite of TLS in common. */
  | 'nothing-in-common'
  /** The peer does not speak TLS. */
  | 'no-tls'
  /** The peer closed or reset the connection in the handshake. */
  | 'closed'
  | 'other';

/** Where a connection attempt stood when its time was up. */
export type ConnectPhase = 'dial' | 'tls' | 'cea';
