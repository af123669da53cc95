import type { Buffer } from 'node:buffer';

/** Protocols that people reach by mistake. */
export type ForeignProtocol = 'HTTP' | 'TLS' | 'SSH';

/** The protocol that a stream begins with, if it is a well-known one. */
export function foreignProtocolOf(begin: Buffer): ForeignProtocol | undefined {
  const text = begin.toString('latin1', 0, 8);
  if (/^(?:HTTP|GET |POST|PUT |HEAD|OPTI|CONN|<htm|<!DO)/i.test(text)) return 'HTTP';
  if (text.startsWith('SSH-')) return 'SSH';
  // ChangeCipherSpec, Alert, Handshake or ApplicationData of any version (RFC 8446 §5.1).
  const [type = 0, major, minor = 0xff] = begin;
  return type >= 20 && type <= 23 && major === 3 && minor <= 4 ? 'TLS' : undefined;
}

/** A stream that is not Diameter. `code`: what it is instead, if known. */
export class StrayBytesError extends Error {
  readonly code: ForeignProtocol | undefined;

  /** `problem`: what is wrong with it as Diameter. */
  constructor(problem: string, begin: Buffer) {
    const protocol = foreignProtocolOf(begin);
    super(protocol === undefined ? `received ${problem}` : `received ${protocol}: ${problem}`);
    this.code = protocol;
  }
}
