import type { CapabilitiesAnswer, CapabilitiesProblem } from '../machines/connection-events.js';
import { readAvpsUntilFault } from '../protocol/avp.js';
import { AvpCode } from '../protocol/base-avps.js';
import {
  applicationIds,
  listed,
  readCapabilities,
  type Applications,
  type Capabilities,
  type PeerInfo,
} from '../protocol/capabilities-exchange.js';
import { ApplicationId, ResultCode } from '../protocol/codes.js';
import { findReadable, isIetf, readableAvps, type DiameterMessage } from '../protocol/message.js';
import { readableText } from '../protocol/readable-text.js';
import { namesOf, type TlsAgreement } from '../protocol/tls-agreement.js';

/** What a CEA is compared with. */
export interface Expected {
  /** What our CER said. */
  readonly offered: Capabilities;
  /** The Origin-Host and Origin-Realm that the peer must have, if configured. */
  readonly originHost: Identities;
  readonly originRealm: Identities;
  /** What TLS has shown of the peer. */
  readonly tls: TlsAgreement | undefined;
}

/** One or several; one that begins with a dot stands for all that end in it; undefined: any. */
export type Identities = string | readonly string[] | undefined;

/** The part of the peer's Error-Message that is kept. */
const maxErrorMessageBytes = 500;

/** Result-Codes of a CEA that no further attempt can change (RFC 6733 §7.1). */
const permanentResultCodes: ReadonlySet<number> = new Set([
  ResultCode.DIAMETER_UNKNOWN_PEER,
  ResultCode.DIAMETER_NO_COMMON_APPLICATION,
  ResultCode.DIAMETER_NO_COMMON_SECURITY,
]);

/** Reads and judges a CEA (RFC 6733 §5.3). Throws nothing. */
export function readCea(message: DiameterMessage, expected: Expected): CapabilitiesAnswer {
  let resultCode: number | undefined;
  let peer: PeerInfo | undefined;
  let oddAvps: readonly string[] = [];
  let unreadable: CapabilitiesProblem | undefined;
  try {
    resultCode = message.resultCode;
    ({ peer, oddities: oddAvps } = readCapabilities(message));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    unreadable = { what: `its CEA cannot be read: ${why}`, isPermanent: false };
  }
  const problem =
    refusalOf(message, resultCode, peer, expected) ?? unreadable ?? mismatch(resultCode, peer, expected);
  const oddities = problem === undefined ? [...odditiesOf(resultCode, peer), ...oddAvps] : [];
  return { resultCode, errorMessage: errorMessageOf(message), peer, problem, oddities };
}

/** For people: as far as it can be read. */
function errorMessageOf(message: DiameterMessage): string | undefined {
  const found = findReadable(message, AvpCode.errorMessage);
  return found && readableText(found.data, maxErrorMessageBytes);
}

function refusalOf(
  message: DiameterMessage,
  resultCode: number | undefined,
  peer: PeerInfo | undefined,
  { offered }: Expected,
): CapabilitiesProblem | undefined {
  if (resultCode === undefined || Math.floor(resultCode / 1000) === 2) return undefined;
  const isAboutApplications = resultCode === ResultCode.DIAMETER_NO_COMMON_APPLICATION;
  const applications = isAboutApplications ? ` (${compare(offered, peer)})` : '';
  const failed = failedAvpCodes(message);
  const failedAvps = failed.length === 0 ? '' : `; Failed-AVP holds AVP ${listed(failed)}`;
  return {
    what: `it refused our CER${applications}${failedAvps}`,
    isPermanent: permanentResultCodes.has(resultCode),
  };
}

function mismatch(
  resultCode: number | undefined,
  peer: PeerInfo | undefined,
  expected: Expected,
): CapabilitiesProblem | undefined {
  const { offered, originHost, originRealm, tls } = expected;
  if (resultCode === undefined) return { what: 'its CEA has no Result-Code', isPermanent: false };
  if (peer === undefined) return { what: 'its CEA lacks Origin-Host or Origin-Realm', isPermanent: false };
  const other =
    otherThan(originHost, peer.originHost, 'Origin-Host') ??
    otherThan(originRealm, peer.originRealm, 'Origin-Realm') ??
    otherThanCertified(peer.originHost, tls);
  if (other !== undefined) return { what: other, isPermanent: true };
  if (isSameIdentity(peer.originHost, offered.originHost)) {
    return { what: 'its Origin-Host is our own', isPermanent: true };
  }
  return hasCommonApplication(offered, peer)
    ? undefined
    : { what: `no application in common (${compare(offered, peer)})`, isPermanent: true };
}

function otherThan(
  expected: Identities,
  shown: string,
  what: 'Origin-Host' | 'Origin-Realm',
): string | undefined {
  if (expected === undefined) return undefined;
  const all = typeof expected === 'string' ? [expected] : expected;
  return all.some((one) => fits(shown, one))
    ? undefined
    : `its ${what} is ${shown} and not the expected${what.replace('-', '')} ${all.join(', ')}`;
}

function fits(shown: string, expected: string): boolean {
  return expected.startsWith('.')
    ? shown.length > expected.length && shown.toLowerCase().endsWith(expected.toLowerCase())
    : isSameIdentity(shown, expected);
}

/** The certificate says who the peer is, whatever it says of itself (RFC 6733 §13.1). */
function otherThanCertified(originHost: string, tls: TlsAgreement | undefined): string | undefined {
  if (tls === undefined || isSameIdentity(originHost, tls.identity) || tls.certificate.covers(originHost)) {
    return undefined;
  }
  return `its Origin-Host is ${originHost}, which is neither a name of its certificate (${namesOf(tls.certificate)}) nor tls.identity (${tls.identity})`;
}

/** DiameterIdentities are compared without regard to the case of ASCII letters (RFC 6733 §4.3.1). */
function isSameIdentity(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function odditiesOf(resultCode: number | undefined, peer: PeerInfo | undefined): string[] {
  const oddities: string[] = [];
  if (resultCode !== undefined && resultCode !== ResultCode.DIAMETER_SUCCESS) {
    oddities.push(`its Result-Code is ${resultCode} and not 2001`);
  }
  if (peer?.hostIpAddresses.length === 0) oddities.push('it has no Host-IP-Address');
  if (peer !== undefined && peer.vendorId === undefined) oddities.push('it has no Vendor-Id');
  if (peer !== undefined && peer.productName === undefined) oddities.push('it has no Product-Name');
  if (peer !== undefined && applicationIds(peer).size === 0) oddities.push('it lists no application');
  return oddities;
}

/** The content of Failed-AVP may be as broken as the AVP it was copied from (RFC 6733 §7.5). */
function failedAvpCodes(message: DiameterMessage): number[] {
  return readableAvps(message)
    .filter((avp) => isIetf(avp, AvpCode.failedAvp))
    .flatMap(({ data }) => readAvpsUntilFault(data, 0, data.length))
    .map((avp) => avp.code);
}

function compare(offered: Applications, peer: Applications | undefined): string {
  const theirs =
    peer === undefined ? 'the peer does not say what it offers' : `the peer offers ${list(peer)}`;
  return `we offered ${list(offered)}, ${theirs}`;
}

function list(applications: Applications): string {
  return listed([...applicationIds(applications)].map((id) => (id === ApplicationId.relay ? 'Relay' : id)));
}

/**
 * Relay on either side matches everything (RFC 6733 §2.4). A peer that accepts us and lists no application is believed.
 */
function hasCommonApplication(ours: Applications, theirs: Applications): boolean {
  const [a, b] = [applicationIds(ours), applicationIds(theirs)];
  return (
    b.size === 0 || a.has(ApplicationId.relay) || b.has(ApplicationId.relay) || [...a].some((id) => b.has(id))
  );
}
