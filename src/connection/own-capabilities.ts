import type { Capabilities } from '../protocol/capabilities-exchange.js';
import type { ConnectionOptions } from './connection-options.js';

/** All connections with the same options say the same of us, as long as they have the same local address. */
const latest = new WeakMap<ConnectionOptions, Capabilities>();

/** What our CER says. `local`: our address of the socket, told where none is configured (RFC 6733 §5.3.5). */
export function capabilitiesOf(
  options: ConnectionOptions,
  originStateId: number,
  local: string | undefined,
): Capabilities {
  const isConfigured = options.hostIpAddresses.length > 0 || local === undefined;
  const known = latest.get(options);
  if (
    known?.originStateId === originStateId &&
    (isConfigured ? known.hostIpAddresses === options.hostIpAddresses : known.hostIpAddresses[0] === local)
  ) {
    return known;
  }
  const capabilities = {
    originHost: options.originHost,
    originRealm: options.originRealm,
    hostIpAddresses: isConfigured ? options.hostIpAddresses : [local],
    vendorId: options.vendorId,
    productName: options.productName,
    originStateId,
    supportedVendorIds: options.supportedVendorIds,
    authApplicationIds: options.authApplicationIds,
    acctApplicationIds: options.acctApplicationIds,
    vendorSpecificApplicationIds: options.vendorSpecificApplicationIds,
    firmwareRevision: options.firmwareRevision,
  };
  latest.set(options, capabilities);
  return capabilities;
}
