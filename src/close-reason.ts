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
