// Made from dictionaries/zn.json by npm run dictionaries. Do not edit.

import { defineAvp, type AvpDescriptor, type EnumValue } from '../../dictionary/descriptors.js';

/** The values of GBA-U-Awareness-Indicator (3GPP TS 29.109). */
export const GbaUAwarenessIndicator = {
  NO: 0,
  YES: 1,
} as const;
export type GbaUAwarenessIndicator = EnumValue<typeof GbaUAwarenessIndicator>;

/** The values of GBA-Type (3GPP TS 29.109). */
export const GbaType = {
  _3G_GBA: 0,
  _2G_GBA: 1,
} as const;
export type GbaType = EnumValue<typeof GbaType>;

/** The values of UE-Id-Type (3GPP TS 29.109). */
export const UeIdType = {
  Private_user_identity: 0,
  Public_user_identity: 1,
} as const;
export type UeIdType = EnumValue<typeof UeIdType>;

/** The values of UICC-ME (3GPP TS 29.109). */
export const UiccMe = {
  GBA_ME: 0,
  GBA_U: 1,
} as const;
export type UiccMe = EnumValue<typeof UiccMe>;

/** The values of Private-Identity-Request (3GPP TS 29.109). */
export const PrivateIdentityRequest = {
  Private_identity_requested: 0,
  Private_identity_not_requested: 1,
} as const;
export type PrivateIdentityRequest = EnumValue<typeof PrivateIdentityRequest>;

/** GBA-UserSecSettings: AVP 400 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.109. */
export const gbaUsersecsettings: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'GBA-UserSecSettings', code: 400, vendorId: 10415, type: 'OctetString', isSensitive: true });

/** Transaction-Identifier: AVP 401 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.109. */
export const transactionIdentifier: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'Transaction-Identifier', code: 401, vendorId: 10415, type: 'OctetString' });

/** NAF-Id: AVP 402 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.109. */
export const nafId: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'NAF-Id', code: 402, vendorId: 10415, type: 'OctetString' });

/** GAA-Service-Identifier: AVP 403 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.109. */
export const gaaServiceIdentifier: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'GAA-Service-Identifier', code: 403, vendorId: 10415, type: 'OctetString' });

/** Key-ExpiryTime: AVP 404 of vendor 10415 (3GPP), Time, M bit. 3GPP TS 29.109. */
export const keyExpirytime: AvpDescriptor<Date> = /* @__PURE__ */ defineAvp({ name: 'Key-ExpiryTime', code: 404, vendorId: 10415, type: 'Time' });

/** ME-Key-Material: AVP 405 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.109. */
export const meKeyMaterial: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'ME-Key-Material', code: 405, vendorId: 10415, type: 'OctetString', isSensitive: true });

/** UICC-Key-Material: AVP 406 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.109. */
export const uiccKeyMaterial: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'UICC-Key-Material', code: 406, vendorId: 10415, type: 'OctetString', isSensitive: true });

/** GBA-U-Awareness-Indicator: AVP 407 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.109. */
export const gbaUAwarenessIndicator: AvpDescriptor<GbaUAwarenessIndicator> = /* @__PURE__ */ defineAvp({ name: 'GBA-U-Awareness-Indicator', code: 407, vendorId: 10415, type: 'Enumerated', enumeration: GbaUAwarenessIndicator });

/** BootstrapInfoCreationTime: AVP 408 of vendor 10415 (3GPP), Time, M bit. 3GPP TS 29.109. */
export const bootstrapinfocreationtime: AvpDescriptor<Date> = /* @__PURE__ */ defineAvp({ name: 'BootstrapInfoCreationTime', code: 408, vendorId: 10415, type: 'Time' });

/** GUSS-Timestamp: AVP 409 of vendor 10415 (3GPP), Time. 3GPP TS 29.109. */
export const gussTimestamp: AvpDescriptor<Date> = /* @__PURE__ */ defineAvp({ name: 'GUSS-Timestamp', code: 409, vendorId: 10415, type: 'Time', isMandatory: false });

/** GBA-Type: AVP 410 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.109. */
export const gbaType: AvpDescriptor<GbaType> = /* @__PURE__ */ defineAvp({ name: 'GBA-Type', code: 410, vendorId: 10415, type: 'Enumerated', enumeration: GbaType });

/** UE-Id: AVP 411 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.109. */
export const ueId: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'UE-Id', code: 411, vendorId: 10415, type: 'OctetString' });

/** UE-Id-Type: AVP 412 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.109. */
export const ueIdType: AvpDescriptor<UeIdType> = /* @__PURE__ */ defineAvp({ name: 'UE-Id-Type', code: 412, vendorId: 10415, type: 'Enumerated', enumeration: UeIdType });

/** UICC-App-Label: AVP 413 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.109. */
export const uiccAppLabel: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'UICC-App-Label', code: 413, vendorId: 10415, type: 'OctetString' });

/** UICC-ME: AVP 414 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.109. */
export const uiccMe: AvpDescriptor<UiccMe> = /* @__PURE__ */ defineAvp({ name: 'UICC-ME', code: 414, vendorId: 10415, type: 'Enumerated', enumeration: UiccMe });

/** Requested-Key-Lifetime: AVP 415 of vendor 10415 (3GPP), Time, M bit. 3GPP TS 29.109. */
export const requestedKeyLifetime: AvpDescriptor<Date> = /* @__PURE__ */ defineAvp({ name: 'Requested-Key-Lifetime', code: 415, vendorId: 10415, type: 'Time' });

/** Private-Identity-Request: AVP 416 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.109. */
export const privateIdentityRequest: AvpDescriptor<PrivateIdentityRequest> = /* @__PURE__ */ defineAvp({ name: 'Private-Identity-Request', code: 416, vendorId: 10415, type: 'Enumerated', enumeration: PrivateIdentityRequest });

/** GBA-Push-Info: AVP 417 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.109. */
export const gbaPushInfo: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'GBA-Push-Info', code: 417, vendorId: 10415, type: 'OctetString' });

/** NAF-SA-Identifier: AVP 418 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.109. */
export const nafSaIdentifier: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'NAF-SA-Identifier', code: 418, vendorId: 10415, type: 'OctetString' });

/** Security-Feature-Request: AVP 419 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.109. */
export const securityFeatureRequest: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'Security-Feature-Request', code: 419, vendorId: 10415, type: 'OctetString' });

/** Security-Feature-Response: AVP 420 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.109. */
export const securityFeatureResponse: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'Security-Feature-Response', code: 420, vendorId: 10415, type: 'OctetString' });
