import { Buffer } from 'node:buffer';
import { plmnId, tbcd, threeGppMsTimezone } from '../../dictionary/formats.js';
import { ipToBytes } from '../../protocol/ip.js';

/** How people write the octets of an AVP. */
interface OctetFormat {
  /** What is right, for an error; completes "must be". */
  readonly expected: string;
  /** Undefined where the text does not fit. */
  readonly read: (text: string) => Uint8Array | undefined;
}

const plmn: OctetFormat = {
  expected: 'MCC and MNC such as 001/01',
  read: (text) => {
    const [, mcc, mnc] = /^(\d{3})[/-](\d{2,3})$/.exec(text) ?? [];
    return mcc === undefined || mnc === undefined ? undefined : plmnId(mcc, mnc);
  },
};

const digits: OctetFormat = {
  expected: 'digits such as 491701234567',
  read: (text) => (/^\+?[\d*#abc]+$/.test(text) ? tbcd(text.replace('+', '')) : undefined),
};

const ip: OctetFormat = { expected: 'an IP address such as 192.0.2.1', read: ipToBytes };

const prefix: OctetFormat = {
  expected: 'an IPv6 prefix such as 2001:db8::/64',
  read: (text) => {
    const [, address = '', length] = /^([\da-f:]+)\/(\d{1,3})$/i.exec(text) ?? [];
    const bytes = ipToBytes(address);
    if (bytes?.length !== 16 || Number(length) > 128) return undefined;
    // RFC 3162 §2.3: reserved, the length, and as many octets as it needs.
    return Buffer.from([0, Number(length), ...bytes.subarray(0, Math.ceil(Number(length) / 8))]);
  },
};

const timeZone: OctetFormat = {
  expected: 'an offset such as +02:00, and hours of daylight saving in it such as +02:00/1',
  read: (text) => {
    const [, sign, hours, minutes, saving = '0'] =
      /^([+-])(\d\d):(00|15|30|45)(?:\/([012]))?$/.exec(text) ?? [];
    if (sign === undefined || Number(hours) > 19) return undefined;
    const offset = Number(hours) * 60 + Number(minutes);
    return threeGppMsTimezone(sign === '-' ? -offset : offset, saving === '1' ? 1 : saving === '2' ? 2 : 0);
  },
};

/** By the names of AVPs. All others are text. */
const formats: ReadonlyMap<string, OctetFormat> = new Map([
  ...['Visited-PLMN-Id', 'MDT-Allowed-PLMN-Id', 'Group-PLMN-Id'].map((name) => [name, plmn] as const),
  ...[
    'MSISDN',
    'A-MSISDN',
    'STN-SR',
    'MSC-Number',
    'SGSN-Number',
    'GMLC-Number',
    'MME-Number-for-MT-SMS',
    'IP-SM-GW-Number',
    'SMSF-3GPP-Number',
    'SMSF-Non-3GPP-Number',
    'SC-Address',
  ].map((name) => [name, digits] as const),
  ...[
    'Framed-IP-Address',
    'Framed-IP-Netmask',
    'Login-IP-Host',
    'Login-IPv6-Host',
    'NAS-IP-Address',
    'NAS-IPv6-Address',
    '3GPP-CG-Address',
    '3GPP-SGSN-Address',
    '3GPP-GGSN-Address',
    '3GPP-CG-IPv6-Address',
    '3GPP-SGSN-IPv6-Address',
    '3GPP-GGSN-IPv6-Address',
  ].map((name) => [name, ip] as const),
  ['Framed-IPv6-Prefix', prefix],
  ['3GPP-MS-TimeZone', timeZone],
]);

/** What is right for the octets of an AVP. */
export function expectedOctets(avpName: string): string {
  const format = formats.get(avpName);
  return format === undefined
    ? 'text, or octets such as 0x00f110'
    : `${format.expected}, or octets such as 0x00f110`;
}

/** The octets that a text stands for: hexadecimal digits behind `0x`, the format of the AVP, or else the text itself. */
export function octetsOf(avpName: string, text: string): Uint8Array | undefined {
  if (/^0x/i.test(text)) return hexOctets(text);
  const format = formats.get(avpName);
  return format === undefined ? Buffer.from(text) : format.read(text);
}

/** Undefined where the text is no hexadecimal octets. `0x`, spaces and colons are welcome. */
export function hexOctets(text: string): Buffer | undefined {
  const plain = text.replace(/^0x/i, '').replaceAll(/[\s:]/g, '');
  return plain.length % 2 === 0 && /^[\da-f]*$/i.test(plain) ? Buffer.from(plain, 'hex') : undefined;
}
