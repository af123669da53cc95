import type { Applications, Capabilities } from '../protocol/capabilities-exchange.js';

/** Our side of the capabilities exchange, as it is configured. */
export interface OwnIdentity extends Applications {
  readonly originHost: string;
  readonly originRealm: string;
  readonly productName: string;
  readonly vendorId: number;
  readonly hostIpAddresses: readonly string[];
  readonly supportedVendorIds: readonly number[];
  readonly firmwareRevision: number | undefined;
}

/** All connections with the same options say the same of us, as long as they have the same local address. */
const latest = new WeakMap<OwnIdentity, Capabilities>();

/** What our CER says. `local`: our address of the socket, told where none is configured (RFC 6733 §5.3.5). */
export function capabilitiesOf(
  options: OwnIdentity,
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
