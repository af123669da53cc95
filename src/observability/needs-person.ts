import { HandshakeFailedError, TlsFailedError, type DiameterError, type TlsProblem } from '../errors.js';
import { StrayBytesError } from '../protocol/foreign-protocol.js';

/** Problems of TLS that may pass by themselves. */
const passing: ReadonlySet<TlsProblem> = new Set(['closed', 'other']);

/** Faults of this machine or its configuration, by the codes of the system. */
const ownFaults: ReadonlySet<unknown> = new Set(['EACCES', 'EADDRNOTAVAIL', 'EMFILE', 'ENFILE', 'EPERM']);

/** Whether dialling again cannot help until a person changes a certificate, a configuration or the address. */
export function needsPerson(error: DiameterError | Error | undefined): boolean {
  if (error instanceof TlsFailedError) return !passing.has(error.problem);
  const cause = error?.cause;
  if (error instanceof HandshakeFailedError && error.isPermanent) return true;
  if (cause instanceof StrayBytesError) return cause.code !== undefined;
  return cause instanceof Error && ownFaults.has(Reflect.get(cause, 'code'));
}
