/** What a test may say about an authority and its certificates; how that is checked, and its defaults. */

import { InvalidConfigError } from '../errors.js';
import * as is from '../options/option-types.js';
import { isIPv4 } from '../protocol/ip.js';

export interface TestCertificatesOptions {
  /** The name of the authority, 1 to 64 characters. Default `Test CA`. */
  readonly commonName?: string;
  /** The keys of the authority and of its certificates: P-256, or RSA of 2048 bits, which is slow to make. Default `ec`. */
  readonly keyType?: 'ec' | 'rsa';
}

export interface TestCertificateOptions {
  /** More DNS names, which may begin with `*.`. Default: none. */
  readonly names?: readonly string[];
  /** IPv4 and IPv6 addresses. A client that dials an address looks for it here. Default: none. */
  readonly ipAddresses?: readonly string[];
  /** Default: an hour ago, or an hour before `notAfter` if that is past. */
  readonly notBefore?: Date;
  /** Default: in a day, or a day after `notBefore` if that is to come. */
  readonly notAfter?: Date;
  /** Whether it identifies a server, a client or either one (extendedKeyUsage). Default `both`. */
  readonly usage?: 'both' | 'server' | 'client';
}

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
/** ub-common-name (RFC 5280, appendix A.1). */
const maxCommonName = 64;

const authorityTable = {
  commonName: is.required('Test CA', `a string of 1 to ${maxCommonName} characters`, isCommonName),
  keyType: is.oneOf<'ec' | 'rsa'>('ec', 'rsa'),
} as const satisfies {
  readonly [Name in keyof TestCertificatesOptions]: is.Option<TestCertificatesOptions[Name]>;
};

const certificateTable = {
  names: is.required<readonly string[]>([], 'an array of DNS names such as "hss.example.net"', (value) =>
    is.isArrayOf(value, isDnsName),
  ),
  ipAddresses: is.ipAddresses(),
  notBefore: { fallback: undefined, parse: parsedDate },
  notAfter: { fallback: undefined, parse: parsedDate },
  usage: is.oneOf<'both' | 'server' | 'client'>('both', 'server', 'client'),
} as const satisfies {
  readonly [Name in keyof TestCertificateOptions]: is.Option<TestCertificateOptions[Name] | undefined>;
};

const subjectName = is.required(
  '',
  `a DNS name such as "hss.example.net" of at most ${maxCommonName} characters; addresses belong in ipAddresses`,
  (value): value is string => isDnsName(value) && isCommonName(value),
);

export type CheckedAuthorityOptions = is.Values<typeof authorityTable>;

/** What a certificate says about its owner. */
export interface CheckedCertificateOptions extends Period {
  readonly commonName: string;
  readonly names: readonly string[];
  readonly ipAddresses: readonly string[];
  readonly usage: 'both' | 'server' | 'client';
}

export interface Period {
  readonly notBefore: Date;
  readonly notAfter: Date;
}

/** Throws an `InvalidConfigError` that names the first option that is wrong. */
export function checkedAuthority(options: TestCertificatesOptions): CheckedAuthorityOptions {
  return is.parseTable(authorityTable, options, '');
}

/** As {@link checkedAuthority}, for a certificate of this name. */
export function checkedCertificate(name: string, options: TestCertificateOptions): CheckedCertificateOptions {
  const commonName = subjectName.parse(name, 'name');
  const { ipAddresses, names, usage, ...given } = is.parseTable(certificateTable, options, '');
  return {
    commonName,
    names: [...new Set([commonName, ...names])],
    ipAddresses,
    usage,
    ...periodAround(Date.now(), given),
  };
}

/** An hour ago to a day from now, so that clocks may differ; what is given is kept. */
export function periodAround(
  nowMs: number,
  given: { [Name in keyof Period]?: Date | undefined } = {},
): Period {
  const {
    notBefore = new Date(Math.min(nowMs, given.notAfter?.getTime() ?? nowMs) - hourMs),
    notAfter = new Date(Math.max(nowMs, notBefore.getTime()) + dayMs),
  } = given;
  if (notAfter >= notBefore) return { notBefore, notAfter };
  const expected = `a Date that is not before notBefore, ${notBefore.toISOString()}`;
  throw InvalidConfigError.wrong('notAfter', expected, notAfter.toISOString());
}

/** RFC 5280 §4.1.2.5 has no way to write other years: two digits of one from 1950 to 2049, four of a later one. */
function parsedDate(value: unknown, field: string): Date {
  const isDate = value instanceof Date;
  if (isDate && value.getUTCFullYear() >= 1950 && value.getUTCFullYear() <= 9999) return new Date(value);
  throw InvalidConfigError.wrong(field, 'a Date from 1950 to 9999', isDate ? String(value) : value);
}

function isCommonName(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= maxCommonName;
}

function isDnsName(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    value.length <= 253 &&
    /^(?:\*\.)?[\w-]{1,63}(?:\.[\w-]{1,63})*$/.test(value) &&
    !isIPv4(value)
  );
}
