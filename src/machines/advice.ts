import type { ForeignProtocol } from '../protocol/foreign-protocol.js';

/** What a person should check, by the code of the system's error or by the protocol that the peer speaks. */
const byCode: Readonly<Record<string, string>> = {
  ENOTFOUND: 'Check the spelling of the name, and that the resolver of this machine knows it',
  EAI_AGAIN: 'The name server does not answer: check the resolver and the network of this machine',
  ECONNREFUSED: 'Check that the peer runs and listens on that port',
  ETIMEDOUT: 'Nothing answers there: check the address, routes and firewalls',
  EHOSTUNREACH: 'No route leads to the host: check the address, routes and firewalls',
  ENETUNREACH:
    'No route leads to that network: check the routes of this machine, and whether it has IPv4 or IPv6',
  EADDRNOTAVAIL: 'Check localAddress: it must be an address of this machine, and have a free port',
  EMFILE: 'This process has too many open files: raise its limit (ulimit -n), or lower maxConnections',
  ECONNRESET:
    'Check that the peer knows our address and Origin-Host, and that no firewall or proxy resets the connection',
  ...({
    HTTP: 'An HTTP server listens there: check the port, which is 3868 for Diameter unless agreed otherwise',
    TLS: 'The peer speaks TLS there: write the address as aaas://host:port, or check the port, which is 3868 for plain Diameter',
    SSH: 'An SSH server listens there: check the port, which is 3868 for Diameter unless agreed otherwise',
  } satisfies Record<ForeignProtocol, string>),
};

/** One piece of advice for an error. If several addresses failed, it is for the first one with known advice. */
export function adviceFor(error: Error | undefined): string | undefined {
  if (error === undefined) return undefined;
  if (error instanceof AggregateError) {
    const errors: readonly unknown[] = error.errors;
    return errors.map((each) => (each instanceof Error ? adviceFor(each) : undefined)).find(Boolean);
  }
  const code: unknown = Reflect.get(error, 'code');
  return typeof code === 'string' && Object.hasOwn(byCode, code) ? byCode[code] : undefined;
}
