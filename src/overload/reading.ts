import type { Buffer } from 'node:buffer';
import { InvalidMessageError } from '../errors.js';
import { readAvps, readAvpsUntilFault, type Avp } from '../protocol/avp.js';
import { plainHeaderBytes } from '../protocol/avp-layout.js';
import { AvpCode } from '../protocol/base-avps.js';
import { HEADER_BYTES, uint32At, uint8At } from '../protocol/header.js';
import type { DiameterMessage } from '../protocol/message.js';
import { DoicCode } from './doic-codes.js';

/** OC-OLR, as far as it is obeyed. */
export interface ReadReport {
  readonly type: 'host' | 'realm';
  readonly sequenceNumber: bigint;
  /** 0 to 100. */
  readonly percentage: number;
  /** 0: the overload is over. */
  readonly validitySeconds: number;
}

/** Load, of the peer that says so itself. */
export interface ReadLoad {
  readonly type: 'host' | 'peer';
  /** In lower case. */
  readonly source: string;
  /** 65 535: the node has nothing to do; 0: it is fully loaded (RFC 8583 §7.3). */
  readonly value: number;
}

/** What an answer says of overload and load. */
export interface Readings {
  /** In lower case. */
  readonly originHost: string;
  readonly originRealm: string;
  readonly reports: readonly ReadReport[];
  readonly loads: readonly ReadLoad[];
  /** What is ignored, and why. */
  readonly faults: readonly string[];
}

/** RFC 7683 §7.5. */
const usualValiditySeconds = 30;
const mostValiditySeconds = 86_400;
/** One of each type is all that an answer may have (RFC 7683 §7.3); more are not looked at. */
const mostGroups = 4;
/** AVPs of an answer that are looked at, and of a group. */
const mostAvps = 1_024;
const mostMembers = 16;
const mostLoadValue = 65_535;
const mostIdentityBytes = 255;
const lossAlgorithm = 1n;

/** They tell nearly all other AVPs apart. */
const lastOctets = { olr: DoicCode.olr & 0xff, load: DoicCode.load & 0xff } as const;

/** Whether an answer has an OC-OLR or a Load. Its AVP lengths are known to be sound. */
export function tellsOfOverload(buffer: Buffer, start: number, end: number): boolean {
  for (let offset = start + HEADER_BYTES; offset < end;) {
    const octet = uint8At(buffer, offset + 3);
    if (octet === lastOctets.olr || octet === lastOctets.load) {
      const code = uint32At(buffer, offset);
      if (code === DoicCode.olr || code === DoicCode.load) return true;
    }
    const length = uint32At(buffer, offset + 4) & 0xff_ff_ff;
    if (length < plainHeaderBytes) return false;
    offset += (length + 3) & ~3;
  }
  return false;
}

/** What an answer says of overload and load. Whatever is wrong is left out and told of. */
export function readingsOf(answer: DiameterMessage): Readings {
  const { buffer, end, start } = answer.place;
  const avps = readAvpsUntilFault(buffer, start + HEADER_BYTES, end, mostAvps);
  const faults: string[] = [];
  const groups = (code: number) =>
    avps.filter((avp) => avp.code === code && avp.vendorId === 0).slice(0, mostGroups);
  const all = <Reading>(
    code: number,
    name: string,
    read: (members: Members) => Reading | undefined,
  ): Reading[] =>
    groups(code).flatMap((group) => {
      try {
        return read(membersOf(group)) ?? [];
      } catch (error) {
        if (!(error instanceof InvalidMessageError)) throw error;
        faults.push(`its ${name} is ignored: ${error.message}`);
        return [];
      }
    });
  const [features] = all(DoicCode.supportedFeatures, 'OC-Supported-Features', readFeatures);
  const reports =
    features === 'other'
      ? (faults.push(
          'its OC-OLR is ignored: OC-Feature-Vector does not have the loss algorithm, which alone was offered',
        ),
        [])
      : all(DoicCode.olr, 'OC-OLR', readReport);
  return {
    originHost: identityOf(avps, AvpCode.originHost),
    originRealm: identityOf(avps, AvpCode.originRealm),
    reports,
    loads: all(DoicCode.load, 'Load', readLoad),
    faults,
  };
}

/** By code. */
type Members = ReadonlyMap<number, Avp>;

/** Throws an `InvalidMessageError`. */
function membersOf(group: Avp): Members {
  const { data } = group;
  const avps = readAvps(data, 0, data.length);
  if (avps.length > mostMembers) throw new InvalidMessageError(`it has ${avps.length} members`);
  const members = new Map<number, Avp>();
  for (const avp of avps) {
    if (avp.vendorId !== 0) continue;
    if (members.has(avp.code)) throw new InvalidMessageError(`it has AVP ${avp.code} twice`);
    members.set(avp.code, avp);
  }
  return members;
}

function readFeatures(members: Members): 'loss' | 'other' {
  const vector = members.get(DoicCode.featureVector)?.unsigned64() ?? lossAlgorithm;
  return (vector & lossAlgorithm) === 0n ? 'other' : 'loss';
}

/** Undefined for one of a type that nobody asked for. */
function readReport(members: Members): ReadReport | undefined {
  const sequenceNumber = wanted(members, DoicCode.sequenceNumber, 'OC-Sequence-Number').unsigned64();
  const type = wanted(members, DoicCode.reportType, 'OC-Report-Type').unsigned32();
  const percentage = members.get(DoicCode.reductionPercentage)?.unsigned32() ?? 0;
  const given = members.get(DoicCode.validityDuration)?.unsigned32() ?? usualValiditySeconds;
  if (percentage > 100) throw new InvalidMessageError(`OC-Reduction-Percentage ${percentage} is above 100`);
  if (type > 1) return undefined;
  return {
    type: type === 0 ? 'host' : 'realm',
    sequenceNumber,
    percentage,
    validitySeconds: given > mostValiditySeconds ? usualValiditySeconds : given,
  };
}

function readLoad(members: Members): ReadLoad {
  const type = wanted(members, DoicCode.loadType, 'Load-Type').unsigned32();
  const value = wanted(members, DoicCode.loadValue, 'Load-Value').unsigned64();
  const source = wanted(members, DoicCode.sourceId, 'SourceID').data;
  if (type > 1) throw new InvalidMessageError(`Load-Type ${type} is unknown`);
  if (value > mostLoadValue) throw new InvalidMessageError(`Load-Value ${value} is above ${mostLoadValue}`);
  return { type: type === 0 ? 'host' : 'peer', source: identityIn(source), value: Number(value) };
}

function wanted(members: Members, code: number, name: string): Avp {
  const avp = members.get(code);
  if (avp === undefined) throw new InvalidMessageError(`${name} is missing`);
  return avp;
}

/** Empty if there is none that can be one. */
function identityOf(avps: readonly Avp[], code: number): string {
  const avp = avps.find((each) => each.code === code && each.vendorId === 0);
  return avp === undefined ? '' : identityIn(avp.data);
}

/** A DiameterIdentity in lower case (RFC 6733 §4.3.1); empty if it cannot be one. */
function identityIn(data: Buffer): string {
  const text = data.length > mostIdentityBytes ? '' : data.toString('latin1').toLowerCase();
  return /^[!-~]+$/.test(text) ? text : '';
}
