// Made from dictionaries/tsp.json by npm run dictionaries. Do not edit.

import { defineAvp, defineGroup, required, type AvpDescriptor, type EnumValue, type WithOthers } from '../../dictionary/descriptors.js';
import {
  validityTime,
} from './credit-control.js';
import {
  externalIdentifier,
  scsIdentity,
} from './s6m.js';
import {
  smRpUi,
} from './sgd.js';
import {
  msisdn,
} from './sh.js';
import {
  mtcErrorDiagnostic,
} from './t4.js';

/** The values of Action-Type (3GPP TS 29.368). */
export const ActionType = {
  DEVICE_TRIGGER_REQUEST: 1,
  DELIVERY_REPORT: 2,
  DEVICE_TRIGGER_RECALL: 3,
  DEVICE_TRIGGER_REPLACE: 4,
  MSISDN_LESS_MO_SMS_DELIVERY: 5,
} as const;
export type ActionType = EnumValue<typeof ActionType>;

/** The values of Priority-Indication (3GPP TS 29.368). */
export const PriorityIndication = {
  Non_Priority: 0,
  Priority: 1,
} as const;
export type PriorityIndication = EnumValue<typeof PriorityIndication>;

/** The values of Request-Status (3GPP TS 29.368). */
export const RequestStatus = {
  SUCCESS: 0,
  INVPAYLOAD: 101,
  INVEXTID: 102,
  INVSCSID: 103,
  INVPERIOD: 104,
  NOTAUTHORIZED: 105,
  SERVICEUNAVAILABLE: 106,
  PERMANENTERROR: 107,
  QUOTAEXCEEDED: 108,
  RATEEXCEEDED: 109,
  REPLACEFAIL: 110,
  RECALLFAIL: 111,
  ORIGINALMESSAGESENT: 112,
  TEMPORARYERROR: 201,
} as const;
export type RequestStatus = EnumValue<typeof RequestStatus>;

/** The values of Delivery-Outcome (3GPP TS 29.368). */
export const DeliveryOutcome = {
  SUCCESS: 0,
  EXPIRED: 1,
  TEMPORARYERROR: 2,
  UNDELIVERABLE: 3,
  UNCONFIRMED: 4,
} as const;
export type DeliveryOutcome = EnumValue<typeof DeliveryOutcome>;

/** The members of Device-Action. */
export interface DeviceAction extends WithOthers {
  /** External-Identifier: AVP 3111 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 29.336. */
  readonly externalIdentifier?: string | undefined;
  /** MSISDN: AVP 701 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.329. */
  readonly msisdn?: Uint8Array | undefined;
  /** SCS-Identity: AVP 3104 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.336. */
  readonly scsIdentity?: Uint8Array | undefined;
  /** Reference-Number: AVP 3007 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.368. */
  readonly referenceNumber: number;
  /** Old-Reference-Number: AVP 3011 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.368. */
  readonly oldReferenceNumber?: number | undefined;
  /** Action-Type: AVP 3005 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.368. */
  readonly actionType: ActionType;
  /** Trigger-Data: AVP 3003 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.368. */
  readonly triggerData?: TriggerData | undefined;
  /** Validity-Time: AVP 448, Unsigned32, M bit, in seconds. RFC 8506. */
  readonly validityTime?: number | undefined;
}

/** Device-Action: AVP 3001 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.368. */
export const deviceAction: AvpDescriptor<DeviceAction> = /* @__PURE__ */ defineGroup({
  name: 'Device-Action', code: 3001, vendorId: 10415,
  members: () => ({
    externalIdentifier,
    msisdn,
    scsIdentity,
    referenceNumber: required(referenceNumber),
    oldReferenceNumber,
    actionType: required(actionType),
    triggerData,
    validityTime,
  }),
});

/** The members of Device-Notification. */
export interface DeviceNotification extends WithOthers {
  /** External-Identifier: AVP 3111 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 29.336. */
  readonly externalIdentifier?: string | undefined;
  /** MSISDN: AVP 701 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.329. */
  readonly msisdn?: Uint8Array | undefined;
  /** SCS-Identity: AVP 3104 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.336. */
  readonly scsIdentity?: Uint8Array | undefined;
  /** Reference-Number: AVP 3007 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.368. */
  readonly referenceNumber: number;
  /** Action-Type: AVP 3005 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.368. */
  readonly actionType: ActionType;
  /** Request-Status: AVP 3008 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.368. */
  readonly requestStatus?: RequestStatus | undefined;
  /** MTC-Error-Diagnostic: AVP 3203 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.337. */
  readonly mtcErrorDiagnostic?: number | undefined;
  /** Delivery-Outcome: AVP 3009 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.368. */
  readonly deliveryOutcome?: DeliveryOutcome | undefined;
  /** SM-RP-UI: AVP 3301 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.338. */
  readonly smRpUi?: Uint8Array | undefined;
  /** Application-Port-Identifier: AVP 3010 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.368. */
  readonly applicationPortIdentifier?: number | undefined;
}

/** Device-Notification: AVP 3002 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.368. */
export const deviceNotification: AvpDescriptor<DeviceNotification> = /* @__PURE__ */ defineGroup({
  name: 'Device-Notification', code: 3002, vendorId: 10415,
  members: () => ({
    externalIdentifier,
    msisdn,
    scsIdentity,
    referenceNumber: required(referenceNumber),
    actionType: required(actionType),
    requestStatus,
    mtcErrorDiagnostic,
    deliveryOutcome,
    smRpUi,
    applicationPortIdentifier,
  }),
});

/** The members of Trigger-Data. */
export interface TriggerData extends WithOthers {
  /** Payload: AVP 3004 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.368. */
  readonly payload: Uint8Array;
  /** Priority-Indication: AVP 3006 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.368. */
  readonly priorityIndication?: PriorityIndication | undefined;
  /** Application-Port-Identifier: AVP 3010 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.368. */
  readonly applicationPortIdentifier?: number | undefined;
}

/** Trigger-Data: AVP 3003 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.368. */
export const triggerData: AvpDescriptor<TriggerData> = /* @__PURE__ */ defineGroup({
  name: 'Trigger-Data', code: 3003, vendorId: 10415,
  members: () => ({
    payload: required(payload),
    priorityIndication,
    applicationPortIdentifier,
  }),
});

/** Payload: AVP 3004 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.368. */
export const payload: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'Payload', code: 3004, vendorId: 10415, type: 'OctetString' });

/** Action-Type: AVP 3005 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.368. */
export const actionType: AvpDescriptor<ActionType> = /* @__PURE__ */ defineAvp({ name: 'Action-Type', code: 3005, vendorId: 10415, type: 'Enumerated', enumeration: ActionType });

/** Priority-Indication: AVP 3006 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.368. */
export const priorityIndication: AvpDescriptor<PriorityIndication> = /* @__PURE__ */ defineAvp({ name: 'Priority-Indication', code: 3006, vendorId: 10415, type: 'Enumerated', enumeration: PriorityIndication });

/** Reference-Number: AVP 3007 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.368. */
export const referenceNumber: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Reference-Number', code: 3007, vendorId: 10415, type: 'Unsigned32' });

/** Request-Status: AVP 3008 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.368. */
export const requestStatus: AvpDescriptor<RequestStatus> = /* @__PURE__ */ defineAvp({ name: 'Request-Status', code: 3008, vendorId: 10415, type: 'Enumerated', enumeration: RequestStatus });

/** Delivery-Outcome: AVP 3009 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.368. */
export const deliveryOutcome: AvpDescriptor<DeliveryOutcome> = /* @__PURE__ */ defineAvp({ name: 'Delivery-Outcome', code: 3009, vendorId: 10415, type: 'Enumerated', enumeration: DeliveryOutcome });

/** Application-Port-Identifier: AVP 3010 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.368. */
export const applicationPortIdentifier: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Application-Port-Identifier', code: 3010, vendorId: 10415, type: 'Unsigned32' });

/** Old-Reference-Number: AVP 3011 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.368. */
export const oldReferenceNumber: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Old-Reference-Number', code: 3011, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** Feature-Supported-In-Final-Target: AVP 3012 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.368. */
export const featureSupportedInFinalTarget: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Feature-Supported-In-Final-Target', code: 3012, vendorId: 10415, type: 'Unsigned32', isMandatory: false });
