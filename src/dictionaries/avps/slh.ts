// Made from dictionaries/slh.json by npm run dictionaries. Do not edit.

import { defineAvp, defineGroup, type AvpDescriptor, type WithOthers } from '../../dictionary/descriptors.js';
import {
  mmeNumberForMtSms,
  sgsnNumber,
} from './s6a.js';
import {
  smsf3gppName,
  smsf3gppNumber,
  smsf3gppRealm,
  smsfNon3gppName,
  smsfNon3gppNumber,
  smsfNon3gppRealm,
} from './s6c.js';
import {
  ipSmGwName,
  ipSmGwNumber,
  ipSmGwRealm,
} from './s6m.js';

/** LMSI: AVP 2400 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.173. */
export const lmsi: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'LMSI', code: 2400, vendorId: 10415, type: 'OctetString' });

/** The members of Serving-Node. */
export interface ServingNode extends WithOthers {
  /** SMSF-3GPP-Name: AVP 3340 of vendor 10415 (3GPP), DiameterIdentity. 3GPP TS 29.338. */
  readonly smsf3gppName?: string | undefined;
  /** SMSF-3GPP-Realm: AVP 3342 of vendor 10415 (3GPP), DiameterIdentity. 3GPP TS 29.338. */
  readonly smsf3gppRealm?: string | undefined;
  /** SMSF-3GPP-Number: AVP 3338 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.338. */
  readonly smsf3gppNumber?: Uint8Array | undefined;
  /** SMSF-Non-3GPP-Name: AVP 3341 of vendor 10415 (3GPP), DiameterIdentity. 3GPP TS 29.338. */
  readonly smsfNon3gppName?: string | undefined;
  /** SMSF-Non-3GPP-Realm: AVP 3343 of vendor 10415 (3GPP), DiameterIdentity. 3GPP TS 29.338. */
  readonly smsfNon3gppRealm?: string | undefined;
  /** SMSF-Non-3GPP-Number: AVP 3339 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.338. */
  readonly smsfNon3gppNumber?: Uint8Array | undefined;
  /** SGSN-Name: AVP 2409 of vendor 10415 (3GPP), DiameterIdentity. 3GPP TS 29.173. */
  readonly sgsnName?: string | undefined;
  /** SGSN-Realm: AVP 2410 of vendor 10415 (3GPP), DiameterIdentity. 3GPP TS 29.173. */
  readonly sgsnRealm?: string | undefined;
  /** SGSN-Number: AVP 1489 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.272. */
  readonly sgsnNumber?: Uint8Array | undefined;
  /** MME-Name: AVP 2402 of vendor 10415 (3GPP), DiameterIdentity, M bit. 3GPP TS 29.173. */
  readonly mmeName?: string | undefined;
  /** MME-Realm: AVP 2408 of vendor 10415 (3GPP), DiameterIdentity. 3GPP TS 29.173. */
  readonly mmeRealm?: string | undefined;
  /** MME-Number-for-MT-SMS: AVP 1645 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.272. */
  readonly mmeNumberForMtSms?: Uint8Array | undefined;
  /** MSC-Number: AVP 2403 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.173. */
  readonly mscNumber?: Uint8Array | undefined;
  /** IP-SM-GW-Number: AVP 3100 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.336. */
  readonly ipSmGwNumber?: Uint8Array | undefined;
  /** IP-SM-GW-Name: AVP 3101 of vendor 10415 (3GPP), DiameterIdentity, M bit. 3GPP TS 29.336. */
  readonly ipSmGwName?: string | undefined;
  /** IP-SM-GW-Realm: AVP 3112 of vendor 10415 (3GPP), DiameterIdentity, M bit. 3GPP TS 29.336. */
  readonly ipSmGwRealm?: string | undefined;
}

/** Serving-Node: AVP 2401 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.173. */
export const servingNode: AvpDescriptor<ServingNode> = /* @__PURE__ */ defineGroup({
  name: 'Serving-Node', code: 2401, vendorId: 10415,
  members: () => ({
    smsf3gppName,
    smsf3gppRealm,
    smsf3gppNumber,
    smsfNon3gppName,
    smsfNon3gppRealm,
    smsfNon3gppNumber,
    sgsnName,
    sgsnRealm,
    sgsnNumber,
    mmeName,
    mmeRealm,
    mmeNumberForMtSms,
    mscNumber,
    ipSmGwNumber,
    ipSmGwName,
    ipSmGwRealm,
  }),
});

/** MME-Name: AVP 2402 of vendor 10415 (3GPP), DiameterIdentity, M bit. 3GPP TS 29.173. */
export const mmeName: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'MME-Name', code: 2402, vendorId: 10415, type: 'DiameterIdentity' });

/** MSC-Number: AVP 2403 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.173. */
export const mscNumber: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'MSC-Number', code: 2403, vendorId: 10415, type: 'OctetString' });

/** LCS-Capabilities-Sets: AVP 2404 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.173. */
export const lcsCapabilitiesSets: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'LCS-Capabilities-Sets', code: 2404, vendorId: 10415, type: 'Unsigned32' });

/** GMLC-Address: AVP 2405 of vendor 10415 (3GPP), Address, M bit. 3GPP TS 29.173. */
export const gmlcAddress: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'GMLC-Address', code: 2405, vendorId: 10415, type: 'Address' });

/** The members of Additional-Serving-Node. */
export interface AdditionalServingNode extends WithOthers {
  /** SMSF-3GPP-Name: AVP 3340 of vendor 10415 (3GPP), DiameterIdentity. 3GPP TS 29.338. */
  readonly smsf3gppName?: string | undefined;
  /** SMSF-3GPP-Realm: AVP 3342 of vendor 10415 (3GPP), DiameterIdentity. 3GPP TS 29.338. */
  readonly smsf3gppRealm?: string | undefined;
  /** SMSF-3GPP-Number: AVP 3338 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.338. */
  readonly smsf3gppNumber?: Uint8Array | undefined;
  /** SMSF-Non-3GPP-Name: AVP 3341 of vendor 10415 (3GPP), DiameterIdentity. 3GPP TS 29.338. */
  readonly smsfNon3gppName?: string | undefined;
  /** SMSF-Non-3GPP-Realm: AVP 3343 of vendor 10415 (3GPP), DiameterIdentity. 3GPP TS 29.338. */
  readonly smsfNon3gppRealm?: string | undefined;
  /** SMSF-Non-3GPP-Number: AVP 3339 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.338. */
  readonly smsfNon3gppNumber?: Uint8Array | undefined;
  /** SGSN-Name: AVP 2409 of vendor 10415 (3GPP), DiameterIdentity. 3GPP TS 29.173. */
  readonly sgsnName?: string | undefined;
  /** SGSN-Realm: AVP 2410 of vendor 10415 (3GPP), DiameterIdentity. 3GPP TS 29.173. */
  readonly sgsnRealm?: string | undefined;
  /** SGSN-Number: AVP 1489 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.272. */
  readonly sgsnNumber?: Uint8Array | undefined;
  /** MME-Name: AVP 2402 of vendor 10415 (3GPP), DiameterIdentity, M bit. 3GPP TS 29.173. */
  readonly mmeName?: string | undefined;
  /** MME-Realm: AVP 2408 of vendor 10415 (3GPP), DiameterIdentity. 3GPP TS 29.173. */
  readonly mmeRealm?: string | undefined;
  /** MME-Number-for-MT-SMS: AVP 1645 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.272. */
  readonly mmeNumberForMtSms?: Uint8Array | undefined;
  /** MSC-Number: AVP 2403 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.173. */
  readonly mscNumber?: Uint8Array | undefined;
}

/** Additional-Serving-Node: AVP 2406 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.173. */
export const additionalServingNode: AvpDescriptor<AdditionalServingNode> = /* @__PURE__ */ defineGroup({
  name: 'Additional-Serving-Node', code: 2406, vendorId: 10415,
  members: () => ({
    smsf3gppName,
    smsf3gppRealm,
    smsf3gppNumber,
    smsfNon3gppName,
    smsfNon3gppRealm,
    smsfNon3gppNumber,
    sgsnName,
    sgsnRealm,
    sgsnNumber,
    mmeName,
    mmeRealm,
    mmeNumberForMtSms,
    mscNumber,
  }),
});

/** PPR-Address: AVP 2407 of vendor 10415 (3GPP), Address, M bit. 3GPP TS 29.173. */
export const pprAddress: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'PPR-Address', code: 2407, vendorId: 10415, type: 'Address' });

/** MME-Realm: AVP 2408 of vendor 10415 (3GPP), DiameterIdentity. 3GPP TS 29.173. */
export const mmeRealm: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'MME-Realm', code: 2408, vendorId: 10415, type: 'DiameterIdentity', isMandatory: false });

/** SGSN-Name: AVP 2409 of vendor 10415 (3GPP), DiameterIdentity. 3GPP TS 29.173. */
export const sgsnName: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'SGSN-Name', code: 2409, vendorId: 10415, type: 'DiameterIdentity', isMandatory: false });

/** SGSN-Realm: AVP 2410 of vendor 10415 (3GPP), DiameterIdentity. 3GPP TS 29.173. */
export const sgsnRealm: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'SGSN-Realm', code: 2410, vendorId: 10415, type: 'DiameterIdentity', isMandatory: false });

/** RIA-Flags: AVP 2411 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.173. */
export const riaFlags: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'RIA-Flags', code: 2411, vendorId: 10415, type: 'Unsigned32', isMandatory: false });
