import { SpanStatusCode, type Attributes, type Span } from '@opentelemetry/api';
import { resultOf, resultOfCode, type Result } from '../dictionary/results.js';
import { DiameterError } from '../errors.js';
import { parseAddress } from '../pool/address.js';
import type { PeerInfo } from '../protocol/capabilities-exchange.js';
import type { DiameterMessage } from '../protocol/message.js';

const protocol = { 'network.protocol.name': 'diameter', 'network.transport': 'tcp' } as const;

/** Where a connection leads to. What is no address is told as it is, if it is a string at all. */
export function serverAttributes(address: string): Attributes {
  try {
    const { host, port } = parseAddress(address);
    return { ...protocol, 'server.address': host, 'server.port': port };
  } catch {
    return { ...protocol, 'server.address': address };
  }
}

/** Of a call to a group, until it is known which member it went to. */
export function groupAttributes(name: string): Attributes {
  return { ...protocol, 'diameter.group': name };
}

/** The peer that was asked, or that asks. */
export function peerAttributes(peer: PeerInfo | undefined): Attributes {
  if (peer === undefined) return {};
  return { 'diameter.peer.origin_host': peer.originHost, 'diameter.peer.origin_realm': peer.originRealm };
}

/** The result of an answer, and of none if the code is known. */
export function resultAttributes(answer: DiameterMessage | number): Attributes {
  const result: Result = typeof answer === 'number' ? resultOfCode(answer) : resultOf(answer);
  return {
    'diameter.result.code': result.code,
    'diameter.result.name': result.name,
    'diameter.result.class': result.class,
    ...(result.vendorId === 0 ? {} : { 'diameter.result.vendor_id': result.vendorId }),
  };
}

/** A call was rejected, an attempt has failed, or a handler has thrown. */
export function fail(span: Span, error: unknown): void {
  const isError = error instanceof Error;
  const message = isError ? error.message : String(error);
  span.recordException(isError ? error : message);
  span.setStatus({ code: SpanStatusCode.ERROR, message });
  span.setAttribute('error.type', typeOf(error));
  if (error instanceof DiameterError) span.setAttribute('diameter.delivery', error.delivery);
}

function typeOf(error: unknown): string {
  if (error instanceof DiameterError) return error.code;
  return error instanceof Error ? error.name : typeof error;
}
