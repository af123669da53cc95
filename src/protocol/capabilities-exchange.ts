import { isUtf8, type Buffer } from 'node:buffer';
import { InvalidMessageError } from '../errors.js';
import type { Avp } from './avp.js';
import { avp } from './avp-builders.js';
import { AvpCode } from './base-avps.js';
import { CommandCode } from './codes.js';
import { encodeMessage } from './encode.js';
import type { DiameterMessage } from './message.js';
import { readableText } from './readable-text.js';
import type { PeerCertificate } from './tls-agreement.js';

/** A vendor's application: advertised inside Vendor-Specific-Application-Id (RFC 6733 §6.11). */
export interface VendorSpecificApplicationId {
  readonly vendorId: number;
  readonly authApplicationId?: number;
  readonly acctApplicationId?: number;
}

/** What a node says of its applications in CER and CEA (RFC 6733 §5.3). */
export interface Applications {
  readonly authApplicationIds: readonly number[];
  readonly acctApplicationIds: readonly number[];
  readonly vendorSpecificApplicationIds: readonly VendorSpecificApplicationId[];
}

/** What a Capabilities-Exchange-Request says of its sender (RFC 6733 §5.3.1). */
export interface Capabilities extends Applications {
  readonly originHost: string;
  readonly originRealm: string;
  readonly hostIpAddresses: readonly string[];
  readonly vendorId: number;
  readonly productName: string;
  readonly originStateId: number;
  readonly supportedVendorIds: readonly number[];
  readonly firmwareRevision: number | undefined;
}

/**
 * What a peer said about itself in its Capabilities-Exchange-Answer (RFC 6733 §5.3.2). What has a wrong length is undefined or
 * left out, unless it decides whether the peer is accepted.
 */
export interface PeerInfo extends Applications {
  readonly originHost: string;
  readonly originRealm: string;
  /** The first 256. */
  readonly hostIpAddresses: readonly string[];
  readonly vendorId: number | undefined;
  /** The first 255 octets, with U+FFFD if they are not UTF-8. */
  readonly productName: string | undefined;
  readonly originStateId: number | undefined;
  /** The first 256. */
  readonly supportedVendorIds: readonly number[];
  readonly firmwareRevision: number | undefined;
  /** The certificate that it has shown; undefined on plain TCP. */
  readonly certificate?: PeerCertificate | undefined;
}

/** The AVPs of a CER, and of a CEA behind its Result-Code, in the order of the RFC's grammar. */
export function capabilitiesAvps(capabilities: Capabilities): Avp[] {
  const { firmwareRevision } = capabilities;
  return [
    avp.utf8String(AvpCode.originHost, capabilities.originHost),
    avp.utf8String(AvpCode.originRealm, capabilities.originRealm),
    ...capabilities.hostIpAddresses.map((ip) => avp.address(AvpCode.hostIpAddress, ip)),
    avp.unsigned32(AvpCode.vendorId, capabilities.vendorId),
    avp.utf8String(AvpCode.productName, capabilities.productName),
    avp.unsigned32(AvpCode.originStateId, capabilities.originStateId),
    ...capabilities.supportedVendorIds.map((id) => avp.unsigned32(AvpCode.supportedVendorId, id)),
    ...capabilities.authApplicationIds.map((id) => avp.unsigned32(AvpCode.authApplicationId, id)),
    ...capabilities.acctApplicationIds.map((id) => avp.unsigned32(AvpCode.acctApplicationId, id)),
    ...capabilities.vendorSpecificApplicationIds.map(vendorSpecificAvp),
    ...(firmwareRevision === undefined ? [] : [avp.unsigned32(AvpCode.firmwareRevision, firmwareRevision)]),
  ];
}

function vendorSpecificAvp(id: VendorSpecificApplicationId): Avp {
  const { acctApplicationId, authApplicationId, vendorId } = id;
  return avp.grouped(AvpCode.vendorSpecificApplicationId, [
    avp.unsigned32(AvpCode.vendorId, vendorId),
    ...(authApplicationId === undefined
      ? []
      : [avp.unsigned32(AvpCode.authApplicationId, authApplicationId)]),
    ...(acctApplicationId === undefined
      ? []
      : [avp.unsigned32(AvpCode.acctApplicationId, acctApplicationId)]),
  ]);
}

/** Capabilities-Exchange-Request (RFC 6733 §5.3.1). */
export function encodeCer(capabilities: Capabilities, hopByHopId: number, endToEndId: number): Buffer {
  return encodeMessage({
    commandCode: CommandCode.capabilitiesExchange,
    isProxiable: false,
    hopByHopId,
    endToEndId,
    avps: capabilitiesAvps(capabilities),
  });
}

/** That of a domain name (RFC 1035 §2.3.4). */
const maxIdentityLength = 255;

/** The part of a Product-Name that is kept. */
const maxProductNameBytes = 255;

/** The number of Host-IP-Addresses, and of Supported-Vendor-Ids, of a peer that are kept. */
const maxListed = 256;

/** A peer that lists more is not believed: they decide, so none may be left out. */
const maxApplications = 4_096;

/** What a peer says about itself, and what is odd in it but does not matter. */
export interface PeerReading {
  /** Undefined if its identity is missing. */
  readonly peer: PeerInfo | undefined;
  readonly oddities: readonly string[];
}

/**
 * What the sender of a CER or CEA says about itself. Throws if something that decides cannot be read: the AVP lengths, the
 * identity, the applications. The rest is for people: what is not sound is left out, or shown as far as it can be.
 */
export function readCapabilities(message: DiameterMessage): PeerReading {
  const avps = message.avps().filter((candidate) => candidate.vendorId === 0);
  const all = (code: number) => avps.filter((candidate) => candidate.code === code);
  const first = (code: number) => avps.find((candidate) => candidate.code === code);
  const applications = (code: number) => all(code).map((found) => found.unsigned32());
  const originHost = first(AvpCode.originHost)?.utf8String();
  const originRealm = first(AvpCode.originRealm)?.utf8String();
  if (!originHost || !originRealm) return { peer: undefined, oddities: [] };
  if (originHost.length > maxIdentityLength || originRealm.length > maxIdentityLength) {
    throw new InvalidMessageError(
      `its Origin-Host or Origin-Realm has more than ${maxIdentityLength} octets`,
    );
  }
  const listedApplications = avps.filter(({ code }) => applicationCodes.has(code)).length;
  if (listedApplications > maxApplications) {
    throw new InvalidMessageError(
      `it lists ${listedApplications} applications, more than ${maxApplications}`,
    );
  }
  const oddities: string[] = [];
  const number = (code: number, name: string) => {
    const found = first(code);
    if (found === undefined || found.data.length === 4) return found?.unsigned32();
    oddities.push(`its ${name} has ${found.data.length} octets instead of 4`);
    return undefined;
  };
  const list = <Item>(code: number, name: string, read: (found: Avp) => Item[]) => {
    const found = all(code);
    if (found.length > maxListed) oddities.push(`of ${found.length} ${name}s only ${maxListed} are kept`);
    // The copy is exactly as long as needed; the array of flatMap reserves room for 17.
    return found.slice(0, maxListed).flatMap(read).slice();
  };
  const peer: PeerInfo = {
    originHost,
    originRealm,
    hostIpAddresses: list(AvpCode.hostIpAddress, 'Host-IP-Address', addressIfKnown),
    vendorId: number(AvpCode.vendorId, 'Vendor-Id'),
    productName: productNameOf(first(AvpCode.productName), oddities),
    originStateId: number(AvpCode.originStateId, 'Origin-State-Id'),
    supportedVendorIds: list(AvpCode.supportedVendorId, 'Supported-Vendor-Id', numberIfSound),
    authApplicationIds: applications(AvpCode.authApplicationId),
    acctApplicationIds: applications(AvpCode.acctApplicationId),
    vendorSpecificApplicationIds: all(AvpCode.vendorSpecificApplicationId).map(readVendorSpecific),
    firmwareRevision: number(AvpCode.firmwareRevision, 'Firmware-Revision'),
  };
  return { peer, oddities };
}

const applicationCodes: ReadonlySet<number> = new Set([
  AvpCode.authApplicationId,
  AvpCode.acctApplicationId,
  AvpCode.vendorSpecificApplicationId,
]);

function productNameOf(found: Avp | undefined, oddities: string[]): string | undefined {
  if (found === undefined) return undefined;
  if (!isUtf8(found.data)) oddities.push('its Product-Name is not UTF-8');
  if (found.data.length > maxProductNameBytes) {
    oddities.push(`its Product-Name has ${found.data.length} octets`);
  }
  return readableText(found.data, maxProductNameBytes);
}

/** For people: the first ten of what may be thousands. */
export function listed(ids: readonly (number | string)[]): string {
  const others = ids.length > 10 ? ` and ${ids.length - 10} more` : '';
  return (ids.slice(0, 10).join(', ') || 'none') + others;
}

function numberIfSound(found: Avp): number[] {
  return found.data.length === 4 ? [found.unsigned32()] : [];
}

/** An address of an unknown family is left out; nothing depends on it. */
function addressIfKnown(found: Avp): string[] {
  try {
    return [found.address()];
  } catch {
    return [];
  }
}

function readVendorSpecific(group: Avp): VendorSpecificApplicationId {
  // It takes no part in the comparison of applications.
  const vendor = group.find(AvpCode.vendorId);
  const authApplicationId = group.find(AvpCode.authApplicationId)?.unsigned32();
  const acctApplicationId = group.find(AvpCode.acctApplicationId)?.unsigned32();
  return {
    vendorId: (vendor && numberIfSound(vendor)[0]) ?? 0,
    ...(authApplicationId === undefined ? {} : { authApplicationId }),
    ...(acctApplicationId === undefined ? {} : { acctApplicationId }),
  };
}

/** All ids, plain and vendor-specific. The Vendor-Id takes no part in the comparison (RFC 6733 §5.3, §6.11). */
export function applicationIds(applications: Applications): Set<number> {
  const ids = new Set([...applications.authApplicationIds, ...applications.acctApplicationIds]);
  for (const { acctApplicationId, authApplicationId } of applications.vendorSpecificApplicationIds) {
    if (authApplicationId !== undefined) ids.add(authApplicationId);
    if (acctApplicationId !== undefined) ids.add(acctApplicationId);
  }
  return ids;
}
