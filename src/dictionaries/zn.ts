// Made from dictionaries/zn.json by npm run dictionaries. Do not edit.

import { first, leading, many, required, type WithOthers } from '../dictionary/descriptors.js';
import { defineApplication, type Application } from '../dictionary/application.js';
import { defineCommand, underApplication, type Command } from '../dictionary/command.js';
import {
  ReAuth as BaseReAuth,
  type ReAuthRequest,
  type ReAuthAnswer,
  AbortSession as BaseAbortSession,
  type AbortSessionRequest,
  type AbortSessionAnswer,
  SessionTermination as BaseSessionTermination,
  type SessionTerminationRequest,
  type SessionTerminationAnswer,
} from './base.js';
import {
  type ExperimentalResult,
  type ProxyInfo,
  type ResultCode,
  type VendorSpecificApplicationId,
  destinationHost,
  destinationRealm,
  experimentalResult,
  originHost,
  originRealm,
  proxyInfo,
  resultCode,
  routeRecord,
  sessionId,
  userName,
  vendorSpecificApplicationId,
} from '../dictionary/base-descriptors.js';
import {
  type GbaType,
  type GbaUAwarenessIndicator,
  bootstrapinfocreationtime,
  gaaServiceIdentifier,
  gbaType,
  gbaUAwarenessIndicator,
  gbaUsersecsettings,
  keyExpirytime,
  meKeyMaterial,
  nafId,
  transactionIdentifier,
  uiccKeyMaterial,
} from './avps/zn.js';

/** 3GPP Zn: application 16777220. 3GPP TS 29.109. */
export const zn: Application = /* @__PURE__ */ defineApplication({ name: "3GPP Zn", applicationId: 16777220, vendorId: 10415 });

/** The fields of Bootstrapping-Info-Request. */
export interface BootstrappingInfoRequest extends WithOthers {
  /** Session-Id: AVP 263, UTF8String, M bit. RFC 6733. */
  readonly sessionId: string;
  /** Vendor-Specific-Application-Id: AVP 260, Grouped, M bit. RFC 6733. */
  readonly vendorSpecificApplicationId: VendorSpecificApplicationId;
  /** Origin-Host: AVP 264, DiameterIdentity, M bit. RFC 6733. */
  readonly originHost: string;
  /** Origin-Realm: AVP 296, DiameterIdentity, M bit. RFC 6733. */
  readonly originRealm: string;
  /** Destination-Realm: AVP 283, DiameterIdentity, M bit. RFC 6733. */
  readonly destinationRealm: string;
  /** Destination-Host: AVP 293, DiameterIdentity, M bit. RFC 6733. */
  readonly destinationHost?: string | undefined;
  /** GAA-Service-Identifier: AVP 403 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.109. */
  readonly gaaServiceIdentifier?: readonly Uint8Array[] | undefined;
  /** Transaction-Identifier: AVP 401 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.109. */
  readonly transactionIdentifier: Uint8Array;
  /** NAF-Id: AVP 402 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.109. */
  readonly nafId: Uint8Array;
  /** GBA-U-Awareness-Indicator: AVP 407 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.109. */
  readonly gbaUAwarenessIndicator?: GbaUAwarenessIndicator | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Route-Record: AVP 282, DiameterIdentity, M bit. RFC 6733. */
  readonly routeRecord?: readonly string[] | undefined;
}

/** The fields of Bootstrapping-Info-Answer. */
export interface BootstrappingInfoAnswer extends WithOthers {
  /** Session-Id: AVP 263, UTF8String, M bit. RFC 6733. */
  readonly sessionId?: string | undefined;
  /** Vendor-Specific-Application-Id: AVP 260, Grouped, M bit. RFC 6733. */
  readonly vendorSpecificApplicationId?: VendorSpecificApplicationId | undefined;
  /** Result-Code: AVP 268, Unsigned32, M bit. RFC 6733. */
  readonly resultCode?: ResultCode | undefined;
  /** Experimental-Result: AVP 297, Grouped, M bit. RFC 6733. */
  readonly experimentalResult?: ExperimentalResult | undefined;
  /** Origin-Host: AVP 264, DiameterIdentity, M bit. RFC 6733. */
  readonly originHost: string;
  /** Origin-Realm: AVP 296, DiameterIdentity, M bit. RFC 6733. */
  readonly originRealm: string;
  /** User-Name: AVP 1, UTF8String, M bit. RFC 6733. */
  readonly userName?: string | undefined;
  /** ME-Key-Material: AVP 405 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.109. */
  readonly meKeyMaterial?: Uint8Array | undefined;
  /** UICC-Key-Material: AVP 406 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.109. */
  readonly uiccKeyMaterial?: Uint8Array | undefined;
  /** Key-ExpiryTime: AVP 404 of vendor 10415 (3GPP), Time, M bit. 3GPP TS 29.109. */
  readonly keyExpirytime?: Date | undefined;
  /** BootstrapInfoCreationTime: AVP 408 of vendor 10415 (3GPP), Time, M bit. 3GPP TS 29.109. */
  readonly bootstrapinfocreationtime?: Date | undefined;
  /** GBA-UserSecSettings: AVP 400 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.109. */
  readonly gbaUsersecsettings?: Uint8Array | undefined;
  /** GBA-Type: AVP 410 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.109. */
  readonly gbaType?: GbaType | undefined;
  /** Proxy-Info: AVP 284, Grouped, M bit. RFC 6733. */
  readonly proxyInfo?: readonly ProxyInfo[] | undefined;
  /** Route-Record: AVP 282, DiameterIdentity, M bit. RFC 6733. */
  readonly routeRecord?: readonly string[] | undefined;
}

/** Bootstrapping-Info: command 310 of 3GPP Zn. 3GPP TS 29.109. */
export const BootstrappingInfo: Command<BootstrappingInfoRequest, BootstrappingInfoAnswer> = /* @__PURE__ */ defineCommand({
  name: 'Bootstrapping-Info',
  code: 310,
  application: zn,
  request: () => ({
    sessionId: first(sessionId),
    vendorSpecificApplicationId: required(vendorSpecificApplicationId),
    originHost: required(originHost),
    originRealm: required(originRealm),
    destinationRealm: required(destinationRealm),
    destinationHost,
    gaaServiceIdentifier: many(gaaServiceIdentifier),
    transactionIdentifier: required(transactionIdentifier),
    nafId: required(nafId),
    gbaUAwarenessIndicator,
    proxyInfo: many(proxyInfo),
    routeRecord: many(routeRecord),
  }),
  answer: () => ({
    sessionId: leading(sessionId),
    vendorSpecificApplicationId,
    resultCode,
    experimentalResult,
    originHost: required(originHost),
    originRealm: required(originRealm),
    userName,
    meKeyMaterial,
    uiccKeyMaterial,
    keyExpirytime,
    bootstrapinfocreationtime,
    gbaUsersecsettings,
    gbaType,
    proxyInfo: many(proxyInfo),
    routeRecord: many(routeRecord),
  }),
});

/** The base protocol's command under the Application-Id of 3GPP Zn. RFC 6733. */
export const ReAuth: Command<ReAuthRequest, ReAuthAnswer> = /* @__PURE__ */ underApplication(BaseReAuth, zn);
export type { ReAuthRequest, ReAuthAnswer };

/** The base protocol's command under the Application-Id of 3GPP Zn. RFC 6733. */
export const AbortSession: Command<AbortSessionRequest, AbortSessionAnswer> = /* @__PURE__ */ underApplication(BaseAbortSession, zn);
export type { AbortSessionRequest, AbortSessionAnswer };

/** The base protocol's command under the Application-Id of 3GPP Zn. RFC 6733. */
export const SessionTermination: Command<SessionTerminationRequest, SessionTerminationAnswer> = /* @__PURE__ */ underApplication(BaseSessionTermination, zn);
export type { SessionTerminationRequest, SessionTerminationAnswer };

export { ExperimentalResultCode } from '../dictionary/experimental-result-codes.js';
export {
  type ExperimentalResult,
  type FailedAvp,
  type ProxyInfo,
  ReAuthRequestType,
  RedirectHostUsage,
  ResultCode,
  TerminationCause,
  type VendorSpecificApplicationId,
} from '../dictionary/base-descriptors.js';
export {
  GbaType,
  GbaUAwarenessIndicator,
} from './avps/zn.js';
