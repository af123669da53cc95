// Made from dictionaries/charging.json by npm run dictionaries. Do not edit.

import { defineAvp, defineGroup, first, many, required, type AvpDescriptor, type EnumValue, type WithOthers } from '../../dictionary/descriptors.js';
import {
  type CnIpMulticastDistribution,
  type DcdInformation,
  type ImInformation,
  type Mbms2g3gIndicator,
  type MbmsServiceType,
  type ServiceGenericInformation,
  cnIpMulticastDistribution,
  dcdInformation,
  imInformation,
  mbms2g3gIndicator,
  mbmsDataTransferStart,
  mbmsDataTransferStop,
  mbmsServiceArea,
  mbmsServiceType,
  mbmsSessionIdentity,
  originAppLayerUserId,
  proseAppId,
  proseFunctionId,
  proseValidityTimer,
  rai,
  requestingEpuid,
  requiredMbmsBearerCapabilities,
  serviceGenericInformation,
  targetAppLayerUserId,
  timeWindow,
  tmgi,
  vasId,
  vaspId,
  wlanLinkLayerId,
} from './3gpp-supporting.js';
import {
  type ResultCode,
  eventTimestamp,
  resultCode,
} from '../../dictionary/base-descriptors.js';
import {
  type CcMoney,
  type CcUnitType,
  type FinalUnitIndication,
  type GSUPoolReference,
  type GrantedServiceUnit,
  type RequestedServiceUnit,
  type SubscriptionId,
  type TariffChangeUsage,
  type UnitValue,
  type UserEquipmentInfo,
  ccInputOctets,
  ccMoney,
  ccOutputOctets,
  ccServiceSpecificUnits,
  ccTime,
  ccTotalOctets,
  ccUnitType,
  currencyCode,
  exponent,
  finalUnitIndication,
  gSUPoolReference,
  grantedServiceUnit,
  ratingGroup,
  requestedServiceUnit,
  serviceIdentifier,
  subscriptionId,
  tariffChangeUsage,
  tariffTimeChange,
  unitValue,
  userEquipmentInfo,
  validityTime,
  valueDigits,
} from './credit-control.js';
import {
  type ServerCapabilities,
  type SessionPriority,
  type SupportedFeatures,
  serverCapabilities,
  sessionPriority,
  supportedFeatures,
} from './cx.js';
import {
  type OcReportType,
  ocReductionPercentage,
  ocReportType,
  ocSequenceNumber,
  ocValidityDuration,
} from './doic.js';
import {
  type ThreeGppPdpType,
  threeGppChargingCharacteristics,
  threeGppChargingId,
  threeGppGgsnMccMnc,
  threeGppImsi,
  threeGppImsiMccMnc,
  threeGppMsTimezone,
  threeGppNsapi,
  threeGppPdpType,
  threeGppRatType,
  threeGppSelectionMode,
  threeGppSessionStopIndicator,
  threeGppSgsnMccMnc,
  threeGppUserLocationInfo,
} from './gi-sgi.js';
import {
  type FixedUserLocationInfo,
  type NbifomMode,
  type NbifomSupport,
  type PresenceReportingAreaInformation,
  type PresenceReportingAreaStatus,
  type QosInformation,
  accessAvailabilityChangeReason,
  chargingRuleBaseName,
  fixedUserLocationInfo,
  nbifomMode,
  nbifomSupport,
  presenceReportingAreaInformation,
  presenceReportingAreaStatus,
  qosInformation,
  ranNasReleaseCause,
  tcpSourcePort,
  tdfIpAddress,
  trafficSteeringPolicyIdentifierDl,
  trafficSteeringPolicyIdentifierUl,
  udpSourcePort,
  ueLocalIpAddress,
  userLocationInfoTime,
} from './gx.js';
import {
  accountingInputOctets,
  accountingOutputOctets,
  calledStationId,
} from './nasreq.js';
import {
  logicalAccessId,
  physicalAccessId,
  threeGpp2Bsid,
} from './other-vendors-supporting.js';
import {
  type CalleeInformation,
  type Flows,
  accessNetworkChargingIdentifierValue,
  afChargingIdentifier,
  applicationServiceProviderIdentity,
  calleeInformation,
  flows,
  sponsorIdentity,
} from './rx.js';
import {
  type EpsLocationInformation,
  type TerminalInformation,
  csgId,
  epsLocationInformation,
  mmeNumberForMtSms,
  terminalInformation,
  visitedPlmnId,
} from './s6a.js';
import {
  externalIdentifier,
} from './s6m.js';
import {
  type Accuracy,
  type MonitoringEventReport,
  type MonitoringType,
  type MonteLocationType,
  type ReachabilityInformation,
  type UeReachabilityConfiguration,
  accuracy,
  maximumDetectionTime,
  maximumNumberOfReports,
  monitoringDuration,
  monitoringEventReport,
  monitoringType,
  monteLocationType,
  reachabilityInformation,
  scefId,
  scefReferenceId,
  ueReachabilityConfiguration,
} from './s6t.js';
import {
  adcRuleBaseName,
} from './sd.js';
import {
  msisdn,
} from './sh.js';
import {
  type ServingNode,
  mmeName,
  mmeRealm,
  servingNode,
} from './slh.js';
import {
  ssid,
} from './sta.js';
import {
  type CommunicationFailureInformation,
  type NumberOfUePerLocationConfiguration,
  type NumberOfUePerLocationReport,
  type RrcCauseCounter,
  type ServingPlmnRateControl,
  communicationFailureInformation,
  numberOfUePerLocationConfiguration,
  numberOfUePerLocationReport,
  rrcCauseCounter,
  servingPlmnRateControl,
} from './t6a.js';
import {
  type PriorityIndication,
  applicationPortIdentifier,
  priorityIndication,
  referenceNumber,
} from './tsp.js';

/** The values of Role-Of-Node (3GPP TS 32.299). */
export const RoleOfNode = {
  ORIGINATING_ROLE: 0,
  TERMINATING_ROLE: 1,
  PROXY_ROLE: 2,
  B2BUA_ROLE: 3,
} as const;
export type RoleOfNode = EnumValue<typeof RoleOfNode>;

/** The values of Node-Functionality (3GPP TS 32.299). */
export const NodeFunctionality = {
  S_CSCF: 0,
  P_CSCF: 1,
  I_CSCF: 2,
  MRFC: 3,
  MGCF: 4,
  BGCF: 5,
  AS: 6,
  IBCF: 7,
  S_GW: 8,
  P_GW: 9,
  HSGW: 10,
  E_CSCF: 11,
  MME: 12,
  TRF: 13,
  TF: 14,
  ATCF: 15,
  PROXY: 16,
  ePDG: 17,
  TDF: 18,
  TWAG: 19,
  SCEF: 20,
  IWK_SCEF: 21,
} as const;
export type NodeFunctionality = EnumValue<typeof NodeFunctionality>;

/** The values of Originator (3GPP TS 32.299). */
export const Originator = {
  CALLING_PARTY: 0,
  CALLED_PART: 1,
} as const;
export type Originator = EnumValue<typeof Originator>;

/** The values of PS-Append-Free-Format-Data (3GPP TS 32.299). */
export const PsAppendFreeFormatData = {
  Append: 0,
  Overwrite: 1,
} as const;
export type PsAppendFreeFormatData = EnumValue<typeof PsAppendFreeFormatData>;

/** The values of Trigger-Type (3GPP TS 32.299). */
export const TriggerType = {
  CHANGE_IN_SGSN_IP_ADDRESS: 1,
  CHANGE_IN_QOS: 2,
  CHANGE_IN_LOCATION: 3,
  CHANGE_IN_RAT: 4,
  CHANGE_IN_UE_TIMEZONE: 5,
  Undefined: 6,
  Undefined_7: 7,
  Undefined_8: 8,
  Undefined_9: 9,
  CHANGEINQOS_TRAFFIC_CLASS: 10,
  CHANGEINQOS_RELIABILITY_CLASS: 11,
  CHANGEINQOS_DELAY_CLASS: 12,
  CHANGEINQOS_PEAK_THROUGHPUT: 13,
  CHANGEINQOS_PRECEDENCE_CLASS: 14,
  CHANGEINQOS_MEAN_THROUGHPUT: 15,
  CHANGEINQOS_MAXIMUM_BIT_RATE_FOR_UPLINK: 16,
  CHANGEINQOS_MAXIMUM_BIT_RATE_FOR_DOWNLINK: 17,
  CHANGEINQOS_RESIDUAL_BER: 18,
  CHANGEINQOS_SDU_ERROR_RATIO: 19,
  CHANGEINQOS_TRANSFER_DELAY: 20,
  CHANGEINQOS_TRAFFIC_HANDLING_PRIORITY: 21,
  CHANGEINQOS_GUARANTEED_BIT_RATE_FOR_UPLINK: 22,
  CHANGEINQOS_GUARANTEED_BIT_RATE_FOR_DOWNLINK: 23,
  CHANGEINQOS_APN_AGGREGATE_MAXIMUM_BIT_RATE: 24,
  Undefined_25: 25,
  Undefined_26: 26,
  Undefined_27: 27,
  Undefined_28: 28,
  Undefined_29: 29,
  CHANGEINLOCATION_MCC: 30,
  CHANGEINLOCATION_MNC: 31,
  CHANGEINLOCATION_RAC: 32,
  CHANGEINLOCATION_LAC: 33,
  CHANGEINLOCATION_CellId: 34,
  CHANGEINLOCATION_TAC: 35,
  CHANGEINLOCATION_ECGI: 36,
  Undefined_37: 37,
  Undefined_38: 38,
  Undefined_39: 39,
  CHANGE_IN_MEDIA_COMPOSITION: 40,
  Undefined_41: 41,
  Undefined_42: 42,
  Undefined_43: 43,
  Undefined_44: 44,
  Undefined_45: 45,
  Undefined_46: 46,
  Undefined_47: 47,
  Undefined_48: 48,
  Undefined_49: 49,
  CHANGEINPARTICIPANTS_Number: 50,
  CHANGE_IN_THRSHLD_OF_PARTICIPANTS_NMB: 51,
  CHANGE_IN_USER_PARTICIPATING_TYPE: 52,
  Undefined_53: 53,
  Undefined_54: 54,
  Undefined_55: 55,
  Undefined_56: 56,
  Undefined_57: 57,
  Undefined_58: 58,
  Undefined_59: 59,
  CHANGE_IN_SERVICE_CONDITION: 60,
  CHANGE_IN_SERVING_NODE: 61,
  CHANGE_IN_ACCESS_FOR_A_SERVICE_DATA_FLOW: 62,
  Undefined_63: 63,
  Undefined_64: 64,
  Undefined_65: 65,
  Undefined_66: 66,
  Undefined_67: 67,
  Undefined_68: 68,
  Undefined_69: 69,
  CHANGE_IN_USER_CSG_INFORMATION: 70,
  CHANGE_IN_HYBRID_SUBSCRIBED_USER_CSG_INFORMATION: 71,
  CHANGE_IN_HYBRID_UNSUBSCRIBED_USER_CSG_INFORMATION: 72,
  CHANGE_OF_UE_PRESENCE_IN_PRESENCE_REPORTING_AREA: 73,
  CHANGE_IN_SERVING_PLMN_RATE_CONTROL: 74,
  CHANGE_IN_APN_RATE_CONTROL: 75,
  CHANGE_IN_3GPP_PS_DATA_OFF: 76,
} as const;
export type TriggerType = EnumValue<typeof TriggerType>;

/** The values of Reporting-Reason (3GPP TS 32.299). */
export const ReportingReason = {
  THRESHOLD: 0,
  QHT: 1,
  FINAL: 2,
  QUOTA_EXHAUSTED: 3,
  VALIDITY_TIME: 4,
  OTHER_QUOTA_TYPE: 5,
  RATING_CONDITION_CHANGE: 6,
  FORCED_REAUTHORISATION: 7,
  POOL_EXHAUSTED: 8,
  UNUSED_QUOTA_TIMER: 9,
} as const;
export type ReportingReason = EnumValue<typeof ReportingReason>;

/** The values of Media-Initiator-Flag (3GPP TS 32.299). */
export const MediaInitiatorFlag = {
  CALLED_PARTY: 0,
  CALLING_PARTY: 1,
  unknown: 2,
} as const;
export type MediaInitiatorFlag = EnumValue<typeof MediaInitiatorFlag>;

/** The values of PoC-Server-Role (3GPP TS 32.299). */
export const PocServerRole = {
  PARTICIPATING: 0,
  CONTROLLING: 1,
  INTERWORKING: 2,
  INTERWORKING_SELECTION: 3,
} as const;
export type PocServerRole = EnumValue<typeof PocServerRole>;

/** The values of PoC-Session-Type (3GPP TS 32.299). */
export const PocSessionType = {
  ONE_TO_ONE: 0,
  CHAT: 1,
  PREARRANGED: 2,
  AD_HOC: 3,
} as const;
export type PocSessionType = EnumValue<typeof PocSessionType>;

/** The values of Address-Type (3GPP TS 32.299). */
export const AddressType = {
  EMAIL_ADDRESS: 0,
  MSISDN: 1,
  IP_V4: 2,
  IP_V6: 3,
  NUMERIC_SHORTCODE: 4,
  ALPHA_SHORTCODE: 5,
  Other: 6,
  IMSI: 7,
} as const;
export type AddressType = EnumValue<typeof AddressType>;

/** The values of Type-Number (3GPP TS 32.299). */
export const TypeNumber = {
  ANY: 0,
  TEXT: 1,
  TEXT_HTML: 2,
  TEXT_PLAIN: 3,
  TEXT_XHDML: 4,
  TEXT_XTTML: 5,
  TEXT_XVCALENDAR: 6,
  TEXT_XVCARD: 7,
  TEXT_VND_WAP_WML: 8,
  TEXT_VND_WAP_WMLSCRIPT: 9,
  TEXT_VND_WAP_WTA_EVENT: 10,
  multipart__: 11,
  MULTIPART_MIXED: 12,
  MULTIPART_FORMDATA: 13,
  MULTIPART_BYTERANTES: 14,
  MULTIPART_ALTERNATIVE: 15,
  APPLICATION: 16,
  APPLICATION_JAVA_VM: 17,
  APPLICATION_X_WWW_FORM_URLENCODED: 18,
  APPLICATION_XHDMLC: 19,
  APPLICATION_VND_WAP_WMLC: 20,
  APPLICATION_VND_WAP_WMLCSCRIPT: 21,
  APPLICATION_VND_WAP_WTA_EVENTC: 22,
  APPLICATION_VND_WAP_UAPROF: 23,
  APPLICATION_VND_WAP_WTLS_CA_CERTIFICATE: 24,
  APPLICATION_VND_WAP_WTLS_USER_CERTIFICATE: 25,
  APPLICATION_X509_CA_CERT: 26,
  APPLICATION_X509_USER_CERT: 27,
  IMAGE: 28,
  IMAGE_GIF: 29,
  IMAGE_JPEG: 30,
  IMAGE_TIFF: 31,
  IMAGE_PNG: 32,
  IMAGE_VND_WAP_WBMP: 33,
  APPLICATION_VND_WAP_MULTIPART: 34,
  APPLICATION_VND_WAP_MULTIPART_MIXED: 35,
  APPLICATION_VND_WAP_MULTIPART_FORM_DATA: 36,
  APPLICATION_VND_WAP_MULTIPART_BYTERANGES: 37,
  APPLICATION_VND_WAP_MULTIPART_ALTERNATIVE: 38,
  APPLICATION_XML: 39,
  TEXT_XML: 40,
  APPLICATION_VND_WAP_WBXML: 41,
  APPLICATION_X968_CROSS_CERT: 42,
  APPLICATION_X968_CA_CERT: 43,
  APPLICATION_X968_USER_CERT: 44,
  TEXT_VND_WAP_SI: 45,
  APPLICATION_VND_WAP_SIC: 46,
  TEXT_VND_WAP_SL: 47,
  APPLICATION_VND_WAP_SLC: 48,
  TEXT_VND_WAP_CO: 49,
  APPLICATION_VND_WAP_COC: 50,
  APPLICATION_VND_WAP_MULTIPART_RELATED: 51,
  APPLICATION_VND_WAP_SIA: 52,
  TEXT_VND_WAP_CONNECTIVITY_XML: 53,
  APPLICATION_VND_WAP_CONNECTIVITY_WBXML: 54,
  APPLICATION_PKCS7_MIME: 55,
  APPLICATION_VND_WAP_HASHED_CERTIFICATE: 56,
  application_vnd_wap_signed_certificate: 57,
  APPPLICATION_VND_WAP_CERT_RESPONSE: 58,
  APPLICATION_XHTML_XML: 59,
  APPLICATION_WML_XML: 60,
  TEXT_CSS: 61,
  APPLICATION_VND_WAP_MMS_MESSAGE: 62,
  APPLICATION_VND_WAP_ROLLOVER_CERTIFICATE: 63,
  APPLICATION_VND_WAP_LOCC_WBXML: 64,
  APPLICATION_VND_WAP_LOC_XML: 65,
  APPLICATION_VND_SYNCML_DM_WBXML: 66,
  APPLICATION_VND_SYNCML_DM_XML: 67,
  APPLICATION_VND_SYNCML_NOTIFICATION: 68,
  APPLICATION_VND_WAP_XHTML_XML: 69,
  APPLICATION_VND_WV_CSP_CIR: 70,
  APPLICATION_VND_OMA_DD_XML: 71,
  APPLICATION_VND_OMA_DRM_MESSAGE: 72,
  APPLICATION_VND_OMA_DRM_CONTENT: 73,
  APPLICATION_VND_OMA_DRM_RIGHTS_XML: 74,
  APPLICATION_VND_OMA_DRM_RIGHTS_WBXML: 75,
  APPLICATION_VND_WV_CSP_XML: 76,
  APPLICATION_VND_WV_CSP_WBXML: 77,
  APPLICATION_VND_SYNCML_DS_NOTIFICATION: 78,
  AUDIO: 79,
  VIDEO: 80,
  APPLICATION_VND_OMA_DD2_XML: 81,
  APPLICATION_MIKEY: 82,
  APPLICATION_VND_OMA_DCD: 83,
  APPLICATION_VND_OMA_DCDC: 84,
  TEXT_XVMESSAGE: 85,
  APPLICATION_VND_OMADS_EMAIL_WBXML: 86,
  TEXT_VBOOKMARK: 87,
  APPLICATION_VND_SYNCML_DM_NOTIFICATION: 88,
  APPLICATION_OCTET_STREAM: 90,
  APPLICATION_JSON: 91,
} as const;
export type TypeNumber = EnumValue<typeof TypeNumber>;

/** The values of Addressee-Type (3GPP TS 32.299). */
export const AddresseeType = {
  TO: 0,
  CC: 1,
  BCC: 2,
} as const;
export type AddresseeType = EnumValue<typeof AddresseeType>;

/** The values of Priority (3GPP TS 32.299). */
export const Priority = {
  Low: 0,
  Normal: 1,
  High: 2,
} as const;
export type Priority = EnumValue<typeof Priority>;

/** The values of Message-Type (3GPP TS 32.299). */
export const MessageType = {
  m_send_req: 1,
  m_send_conf: 2,
  m_notification_ind: 3,
  m_notifyresp_ind: 4,
  m_retrieve_conf: 5,
  m_acknowledge_ind: 6,
  m_delivery_ind: 7,
  m_read_rec_ind: 8,
  m_read_orig_ind: 9,
  m_forward_req: 10,
  m_forward_conf: 11,
  m_mbox_store_conf: 12,
  m_mbox_view_conf: 13,
  m_mbox_upload_conf: 14,
  m_mbox_delete_conf: 15,
} as const;
export type MessageType = EnumValue<typeof MessageType>;

/** The values of Class-Identifier (3GPP TS 32.299). */
export const ClassIdentifier = {
  Personal: 0,
  Advertisement: 1,
  Informational: 2,
  Auto: 3,
} as const;
export type ClassIdentifier = EnumValue<typeof ClassIdentifier>;

/** The values of Delivery-Report-Requested (3GPP TS 32.299). */
export const DeliveryReportRequested = {
  No: 0,
  Yes: 1,
} as const;
export type DeliveryReportRequested = EnumValue<typeof DeliveryReportRequested>;

/** The values of Adaptations (3GPP TS 32.299). */
export const Adaptations = {
  No: 0,
  Yes: 1,
} as const;
export type Adaptations = EnumValue<typeof Adaptations>;

/** The values of Content-Class (3GPP TS 32.299). */
export const ContentClass = {
  text: 0,
  image_basic: 1,
  image_rich: 2,
  video_basic: 3,
  video_rich: 4,
  megapixel: 5,
  content_basic: 6,
  content_rich: 7,
} as const;
export type ContentClass = EnumValue<typeof ContentClass>;

/** The values of DRM-Content (3GPP TS 32.299). */
export const DrmContent = {
  No: 0,
  Yes: 1,
} as const;
export type DrmContent = EnumValue<typeof DrmContent>;

/** The values of Read-Reply-Report-Requested (3GPP TS 32.299). */
export const ReadReplyReportRequested = {
  No: 0,
  Yes: 1,
} as const;
export type ReadReplyReportRequested = EnumValue<typeof ReadReplyReportRequested>;

/** The values of File-Repair-Supported (3GPP TS 32.299). */
export const FileRepairSupported = {
  SUPPORTED: 0,
  SUPPORTED_1: 1,
  NOT_SUPPORTED: 2,
  MBMS_USER__NOT_SUPPORTED: 3,
} as const;
export type FileRepairSupported = EnumValue<typeof FileRepairSupported>;

/** The values of MBMS-User-Service-Type (3GPP TS 32.299). */
export const MbmsUserServiceType = {
  DOWNLOAD: 0,
  DOWNLOAD_1: 1,
  STREAMING: 2,
} as const;
export type MbmsUserServiceType = EnumValue<typeof MbmsUserServiceType>;

/** The values of LCS-Format-Indicator (3GPP TS 32.299). */
export const LcsFormatIndicator = {
  LOGICAL_NAME: 0,
  EMAIL_ADDRESS: 1,
  MSISDN: 2,
  URL: 3,
  SIP_URL: 4,
} as const;
export type LcsFormatIndicator = EnumValue<typeof LcsFormatIndicator>;

/** The values of LCS-Client-Type (3GPP TS 32.299). */
export const LcsClientType = {
  EMERGENCY_SERVICES: 0,
  VALUE_ADDED_SERVICES: 1,
  PLMN_OPERATOR_SERVICES: 2,
  LAWFUL_INTERCEPT_SERVICES: 3,
} as const;
export type LcsClientType = EnumValue<typeof LcsClientType>;

/** The values of Location-Estimate-Type (3GPP TS 32.299). */
export const LocationEstimateType = {
  CURRENT_LOCATION: 0,
  CURRENT_LAST_KNOWN_LOCATION: 1,
  INITIAL_LOCATION: 2,
  ACTIVATE_DEFERRED_LOCATION: 3,
  CANCEL_DEFERRED_LOCATION: 4,
  NOTIFICATION_VERIFICATION_ONLY: 5,
} as const;
export type LocationEstimateType = EnumValue<typeof LocationEstimateType>;

/** The values of PDP-Context-Type (3GPP TS 32.299). */
export const PdpContextType = {
  PRIMARY: 0,
  SECONDARY: 1,
} as const;
export type PdpContextType = EnumValue<typeof PdpContextType>;

/** The values of MMBox-Storage-Requested (3GPP TS 32.299). */
export const MmboxStorageRequested = {
  No: 0,
  Yes: 1,
} as const;
export type MmboxStorageRequested = EnumValue<typeof MmboxStorageRequested>;

/** The values of PoC-User-Role-Info-Units (3GPP TS 32.299). */
export const PocUserRoleInfoUnits = {
  Moderator: 1,
  Dispatcher: 2,
  Session_Owner: 3,
  Session_Participant: 4,
} as const;
export type PocUserRoleInfoUnits = EnumValue<typeof PocUserRoleInfoUnits>;

/** The values of Participant-Access-Priority (3GPP TS 32.299). */
export const ParticipantAccessPriority = {
  PREMPTIVE: 0,
  HIGH: 1,
  NORMAL: 2,
  LOW: 3,
  Low_priority: 4,
} as const;
export type ParticipantAccessPriority = EnumValue<typeof ParticipantAccessPriority>;

/** The values of PoC-Change-Condition (3GPP TS 32.299). */
export const PocChangeCondition = {
  serviceChange: 0,
  volumeLimit: 1,
  timeLimit: 2,
  numberofTalkBurstLimit: 3,
  numberofActiveParticipants: 4,
  tariffTime: 5,
} as const;
export type PocChangeCondition = EnumValue<typeof PocChangeCondition>;

/** The values of Envelope-Reporting (3GPP TS 32.299). */
export const EnvelopeReporting = {
  DO_NOT_REPORT_ENVELOPES: 0,
  REPORT_ENVELOPES: 1,
  REPORT_ENVELOPES_WITH_VOLUME: 2,
  REPORT_ENVELOPES_WITH_EVENTS: 3,
  REPORT_ENVELOPES_WITH_VOLUME_AND_EVENTS: 4,
} as const;
export type EnvelopeReporting = EnumValue<typeof EnvelopeReporting>;

/** The values of Time-Quota-Type (3GPP TS 32.299). */
export const TimeQuotaType = {
  DISCRETE_TIME_PERIOD: 0,
  CONTINUOUS_TIME_PERIOD: 1,
} as const;
export type TimeQuotaType = EnumValue<typeof TimeQuotaType>;

/** The values of PoC-Session-Initiation-type (3GPP TS 32.299). */
export const PocSessionInitiationType = {
  Pre_established: 0,
  On_demand: 1,
} as const;
export type PocSessionInitiationType = EnumValue<typeof PocSessionInitiationType>;

/** The values of User-Participating-Type (3GPP TS 32.299). */
export const UserParticipatingType = {
  Normal: 0,
  NW_POC_BOX: 1,
  UE_POC_BOX: 2,
} as const;
export type UserParticipatingType = EnumValue<typeof UserParticipatingType>;

/** The values of PC5-Radio-Technology (3GPP TS 32.299). */
export const Pc5RadioTechnology = {
  EUTRA: 0,
  WLAN: 1,
  BOTH: 2,
} as const;
export type Pc5RadioTechnology = EnumValue<typeof Pc5RadioTechnology>;

/** The values of API-Direction (3GPP TS 32.299). */
export const ApiDirection = {
  Invocation: 0,
  Notification: 1,
} as const;
export type ApiDirection = EnumValue<typeof ApiDirection>;

/** The values of API-Network-Service-Node (3GPP TS 32.299). */
export const ApiNetworkServiceNode = {
  MME: 0,
  SGSN: 1,
  HSS: 2,
  PCRF: 3,
  PFDF: 4,
  BMSC: 5,
  CSCF: 6,
  RCAF: 7,
} as const;
export type ApiNetworkServiceNode = EnumValue<typeof ApiNetworkServiceNode>;

/** The values of 3GPP-OC-Request-Type (3GPP TS 32.299). */
export const ThreeGppOcRequestType = {
  INITIAL_REQUEST: 1,
  UPDATE_REQUEST: 2,
  TERMINATION_REQUEST: 3,
  EVENT_REQUEST: 4,
} as const;
export type ThreeGppOcRequestType = EnumValue<typeof ThreeGppOcRequestType>;

/** The values of Interface-Type (3GPP TS 32.299). */
export const InterfaceType = {
  Unknown: 0,
  MOBILE_ORIGINATING: 1,
  MOBILE_TERMINATING: 2,
  APPLICATION_ORIGINATING: 3,
  APPLICATION_TERMINATION: 4,
} as const;
export type InterfaceType = EnumValue<typeof InterfaceType>;

/** The values of SM-Message-Type (3GPP TS 32.299). */
export const SmMessageType = {
  SUBMISSION: 0,
  DELIVERY_REPORT: 1,
  SERVICE_REQUEST: 2,
  T4_DEVICE_TRIGGER: 3,
  SM_DEVICE_TRIGGER: 4,
  MO_SMS_T4_SUBMISSION: 5,
} as const;
export type SmMessageType = EnumValue<typeof SmMessageType>;

/** The values of Reply-Path-Requested (3GPP TS 32.299). */
export const ReplyPathRequested = {
  NO_REPLY_PATH_SET: 0,
  REPLY_PATH_SET: 1,
} as const;
export type ReplyPathRequested = EnumValue<typeof ReplyPathRequested>;

/** The values of SMS-Node (3GPP TS 32.299). */
export const SmsNode = {
  SMS_ROUTER: 0,
  IP_SM_GW: 1,
  SMS_ROUTER_AND_IP_SM_GW: 2,
  SMS_SC: 3,
} as const;
export type SmsNode = EnumValue<typeof SmsNode>;

/** The values of Low-Balance-Indication (3GPP TS 32.299). */
export const LowBalanceIndication = {
  NOT_APPLICABLE: 0,
  YES: 1,
} as const;
export type LowBalanceIndication = EnumValue<typeof LowBalanceIndication>;

/** The values of PoC-Event-Type (3GPP TS 32.299). */
export const PocEventType = {
  Normal: 0,
  INSTANT_PERSONAL_ALERT: 1,
  POC_GROUP_ADVERTISEMENT: 2,
  EARLY_SESSION_SETTING_UP: 3,
  POC_TALK_BURST: 4,
} as const;
export type PocEventType = EnumValue<typeof PocEventType>;

/** The values of SM-Service-Type (3GPP TS 32.299). */
export const SmServiceType = {
  CONTENT_PROCESSING: 0,
  FORWARDING: 1,
  FORWARDING_MULTIPLE_SUBSCRIPTIONS: 2,
  FILTERING: 3,
  RECEIPT: 4,
  NETWORK_STORAGE: 5,
  TO_MULTIPLE_DESTINATIONS: 6,
  VPN: 7,
  AUTO_REPLY: 8,
  PERSONAL_SIGNATURE: 9,
  DEFERRED_DELIVERY: 10,
} as const;
export type SmServiceType = EnumValue<typeof SmServiceType>;

/** The values of Subscriber-Role (3GPP TS 32.299). */
export const SubscriberRole = {
  ORIGINATING: 0,
  TERMINATING: 1,
} as const;
export type SubscriberRole = EnumValue<typeof SubscriberRole>;

/** The values of SDP-Type (3GPP TS 32.299). */
export const SdpType = {
  OFFER: 0,
  ANSWER: 1,
} as const;
export type SdpType = EnumValue<typeof SdpType>;

/** The values of Serving-Node-Type (3GPP TS 32.299). */
export const ServingNodeType = {
  SGSN: 0,
  PMIPSGW: 1,
  GTPSGW: 2,
  ePDG: 3,
  hSGW: 4,
  MME: 5,
  TWAN: 6,
} as const;
export type ServingNodeType = EnumValue<typeof ServingNodeType>;

/** The values of Participant-Action-Type (3GPP TS 32.299). */
export const ParticipantActionType = {
  CREATE_CONF: 0,
  JOIN_CONF: 1,
  INVITE_INTO_CONF: 2,
  QUIT_CONF: 3,
} as const;
export type ParticipantActionType = EnumValue<typeof ParticipantActionType>;

/** The values of Dynamic-Address-Flag (3GPP TS 32.299). */
export const DynamicAddressFlag = {
  Static: 0,
  Dynamic: 1,
} as const;
export type DynamicAddressFlag = EnumValue<typeof DynamicAddressFlag>;

/** The values of AoC-Request-Type (3GPP TS 32.299). */
export const AocRequestType = {
  AoC_NOT_REQUESTED: 0,
  AoC_FULL: 1,
  AoC_COST_ONLY: 2,
  AoC_TARIFF_ONLY: 3,
} as const;
export type AocRequestType = EnumValue<typeof AocRequestType>;

/** The values of SGW-Change (3GPP TS 32.299). */
export const SgwChange = {
  ACR_Start_NOT_due_to_SGW_Change: 0,
  ACR_Start_due_to_SGW_Change: 1,
} as const;
export type SgwChange = EnumValue<typeof SgwChange>;

/** The values of Charging-Characteristics-Selection-Mode (3GPP TS 32.299). */
export const ChargingCharacteristicsSelectionMode = {
  Serving_Node_Supplied: 0,
  Subscription_specific: 1,
  APN_specific: 2,
  Home_Default: 3,
  Roaming_Default: 4,
  Visiting_Default: 5,
} as const;
export type ChargingCharacteristicsSelectionMode = EnumValue<typeof ChargingCharacteristicsSelectionMode>;

/** The values of Dynamic-Address-Flag-Extension (3GPP TS 32.299). */
export const DynamicAddressFlagExtension = {
  Static: 0,
  Dynamic: 1,
} as const;
export type DynamicAddressFlagExtension = EnumValue<typeof DynamicAddressFlagExtension>;

/** The values of Charge-Reason-Code (3GPP TS 32.299). */
export const ChargeReasonCode = {
  UNKNOWN: 0,
  USAGE: 1,
  COMMUNICATION_ATTEMPT_CHARGE: 2,
  SETUP_CHARGE: 3,
  ADD_ON_CHARGE: 4,
} as const;
export type ChargeReasonCode = EnumValue<typeof ChargeReasonCode>;

/** The values of Online-Charging-Flag (3GPP TS 32.299). */
export const OnlineChargingFlag = {
  ECF_ADDRESS_NOT_PROVIDED: 0,
  ECF_ADDRESS_PROVIDED: 1,
} as const;
export type OnlineChargingFlag = EnumValue<typeof OnlineChargingFlag>;

/** The values of IMSI-Unauthenticated-Flag (3GPP TS 32.299). */
export const ImsiUnauthenticatedFlag = {
  Authenticated: 0,
  Unauthenticated: 1,
} as const;
export type ImsiUnauthenticatedFlag = EnumValue<typeof ImsiUnauthenticatedFlag>;

/** The values of AoC-Format (3GPP TS 32.299). */
export const AocFormat = {
  MONETARY: 0,
  NON_MONETARY: 1,
  CAI: 2,
} as const;
export type AocFormat = EnumValue<typeof AocFormat>;

/** The values of AoC-Service-Obligatory-Type (3GPP TS 32.299). */
export const AocServiceObligatoryType = {
  NON_BINDING: 0,
  BINDING: 1,
} as const;
export type AocServiceObligatoryType = EnumValue<typeof AocServiceObligatoryType>;

/** The values of AoC-Service-Type (3GPP TS 32.299). */
export const AocServiceType = {
  NONE: 0,
  AOC_S: 1,
  AOC_D: 2,
  AOC_E: 3,
} as const;
export type AocServiceType = EnumValue<typeof AocServiceType>;

/** The values of CSG-Access-Mode (3GPP TS 32.299). */
export const CsgAccessMode = {
  CLOSED: 0,
  HYBRID: 1,
} as const;
export type CsgAccessMode = EnumValue<typeof CsgAccessMode>;

/** The values of CSG-Membership-Indication (3GPP TS 32.299). */
export const CsgMembershipIndication = {
  NOT_MEMBER: 0,
  MEMBER: 1,
} as const;
export type CsgMembershipIndication = EnumValue<typeof CsgMembershipIndication>;

/** The values of IMS-Emergency-Indicator (3GPP TS 32.299). */
export const ImsEmergencyIndicator = {
  NON_EMERGENCY: 0,
  Emergency: 1,
} as const;
export type ImsEmergencyIndicator = EnumValue<typeof ImsEmergencyIndicator>;

/** The values of MBMS-Charged-Party (3GPP TS 32.299). */
export const MbmsChargedParty = {
  CONTENT_PROVIDER: 0,
  Subscriber: 1,
} as const;
export type MbmsChargedParty = EnumValue<typeof MbmsChargedParty>;

/** The values of Low-Priority-Indicator (3GPP TS 32.299). */
export const LowPriorityIndicator = {
  NO: 0,
  YES: 1,
} as const;
export type LowPriorityIndicator = EnumValue<typeof LowPriorityIndicator>;

/** The values of IP-Realm-Default-Indication (3GPP TS 32.299). */
export const IpRealmDefaultIndication = {
  NOT_USED: 0,
  USED: 1,
} as const;
export type IpRealmDefaultIndication = EnumValue<typeof IpRealmDefaultIndication>;

/** The values of Local-GW-Inserted-Indication (3GPP TS 32.299). */
export const LocalGwInsertedIndication = {
  NOT_INSERTED: 0,
  INSERTED: 1,
} as const;
export type LocalGwInsertedIndication = EnumValue<typeof LocalGwInsertedIndication>;

/** The values of Transcoder-Inserted-Indication (3GPP TS 32.299). */
export const TranscoderInsertedIndication = {
  NOT_INSERTED: 0,
  INSERTED: 1,
} as const;
export type TranscoderInsertedIndication = EnumValue<typeof TranscoderInsertedIndication>;

/** The values of Status-AS-Code (3GPP TS 32.299). */
export const StatusAsCode = {
  _4xx: 0,
  _5xx: 1,
  Timeout: 2,
} as const;
export type StatusAsCode = EnumValue<typeof StatusAsCode>;

/** The values of NNI-Type (3GPP TS 32.299). */
export const NniType = {
  non_roaming: 0,
  WITHOUT_LOOPBACK: 1,
  WITH_LOOPBACK: 2,
} as const;
export type NniType = EnumValue<typeof NniType>;

/** The values of Relationship-Mode (3GPP TS 32.299). */
export const RelationshipMode = {
  trusted: 0,
  non_trusted: 1,
} as const;
export type RelationshipMode = EnumValue<typeof RelationshipMode>;

/** The values of Session-Direction (3GPP TS 32.299). */
export const SessionDirection = {
  inbound: 0,
  outbound: 1,
} as const;
export type SessionDirection = EnumValue<typeof SessionDirection>;

/** The values of Access-Transfer-Type (3GPP TS 32.299). */
export const AccessTransferType = {
  PS_TO_CS: 0,
  CS_TO_PS: 1,
  PS_TO_PS: 2,
  CS_TO_CS: 3,
} as const;
export type AccessTransferType = EnumValue<typeof AccessTransferType>;

/** The values of TAD-Identifier (3GPP TS 32.299). */
export const TadIdentifier = {
  CS: 0,
  PS: 1,
} as const;
export type TadIdentifier = EnumValue<typeof TadIdentifier>;

/** The values of SM-Device-Trigger-Indicator (3GPP TS 32.299). */
export const SmDeviceTriggerIndicator = {
  NO: 0,
  DeviceTrigger: 1,
  REPLACE: 2,
  RECALL: 3,
} as const;
export type SmDeviceTriggerIndicator = EnumValue<typeof SmDeviceTriggerIndicator>;

/** The values of Forwarding-Pending (3GPP TS 32.299). */
export const ForwardingPending = {
  NOT_PENDING: 0,
  PENDING: 1,
} as const;
export type ForwardingPending = EnumValue<typeof ForwardingPending>;

/** The values of CN-Operator-Selection-Entity (3GPP TS 32.299). */
export const CnOperatorSelectionEntity = {
  BY_UE: 0,
  BY_NETWORK: 1,
} as const;
export type CnOperatorSelectionEntity = EnumValue<typeof CnOperatorSelectionEntity>;

/** The values of Coverage-Status (3GPP TS 32.299). */
export const CoverageStatus = {
  OUT_OF_COVERAGE: 0,
  IN_COVERAGE: 1,
} as const;
export type CoverageStatus = EnumValue<typeof CoverageStatus>;

/** The values of Role-Of-ProSe-Function (3GPP TS 32.299). */
export const RoleOfProseFunction = {
  HPLMN: 0,
  VPLMN: 1,
  LOCAL_PLMN: 2,
} as const;
export type RoleOfProseFunction = EnumValue<typeof RoleOfProseFunction>;

/** The values of ProSe-Direct-Discovery-Model (3GPP TS 32.299). */
export const ProseDirectDiscoveryModel = {
  MODEL_A: 0,
  MODEL_B: 1,
} as const;
export type ProseDirectDiscoveryModel = EnumValue<typeof ProseDirectDiscoveryModel>;

/** The values of ProSe-Event-Type (3GPP TS 32.299). */
export const ProseEventType = {
  ANNOUNCING: 0,
  MONITORING: 1,
  MATCH_REPORT: 2,
} as const;
export type ProseEventType = EnumValue<typeof ProseEventType>;

/** The values of ProSe-Functionality (3GPP TS 32.299). */
export const ProseFunctionality = {
  DIRECT_DISCOVERY: 0,
  EPC_LEVEL_DISCOVERY: 1,
  DIRECT_COMMUNICATION: 2,
} as const;
export type ProseFunctionality = EnumValue<typeof ProseFunctionality>;

/** The values of ProSe-Range-Class (3GPP TS 32.299). */
export const ProseRangeClass = {
  M_50: 1,
  M_100: 2,
  M_200: 3,
  M_500: 4,
  M_1000: 5,
} as const;
export type ProseRangeClass = EnumValue<typeof ProseRangeClass>;

/** The values of ProSe-Reason-For-Cancellation (3GPP TS 32.299). */
export const ProseReasonForCancellation = {
  PROXIMITY_ALERT: 0,
  TIME_EXPIRED: 1,
  REQUESTOR_CANCELLATION: 2,
} as const;
export type ProseReasonForCancellation = EnumValue<typeof ProseReasonForCancellation>;

/** The values of ProSe-Role-Of-UE (3GPP TS 32.299). */
export const ProseRoleOfUe = {
  ANNOUNCING: 0,
  MONITORING: 1,
  REQUESTOR: 2,
  REQUESTED: 3,
} as const;
export type ProseRoleOfUe = EnumValue<typeof ProseRoleOfUe>;

/** The values of Proximity-Alert-Indication (3GPP TS 32.299). */
export const ProximityAlertIndication = {
  ALERT: 0,
  NO_ALERT: 1,
} as const;
export type ProximityAlertIndication = EnumValue<typeof ProximityAlertIndication>;

/** The values of Inter-UE-Transfer (3GPP TS 32.299). */
export const InterUeTransfer = {
  INTRA: 0,
  INTER: 1,
} as const;
export type InterUeTransfer = EnumValue<typeof InterUeTransfer>;

/** The values of Quota-Indicator (3GPP TS 32.299). */
export const QuotaIndicator = {
  QUOTA_IS_NOT_USED_DURING_PLAYBACK: 0,
  QUOTA_IS_USED_DURING_PLAYBACK: 1,
} as const;
export type QuotaIndicator = EnumValue<typeof QuotaIndicator>;

/** The values of Play-Alternative (3GPP TS 32.299). */
export const PlayAlternative = {
  SERVED: 0,
  REMOTE: 1,
} as const;
export type PlayAlternative = EnumValue<typeof PlayAlternative>;

/** The values of Privacy-Indicator (3GPP TS 32.299). */
export const PrivacyIndicator = {
  NOT_PRIVATE: 0,
  PRIVATE: 1,
} as const;
export type PrivacyIndicator = EnumValue<typeof PrivacyIndicator>;

/** The values of CP-CIoT-EPS-Optimisation-Indicator (3GPP TS 32.299). */
export const CpCiotEpsOptimisationIndicator = {
  NOT_APPLY: 0,
  Apply: 1,
} as const;
export type CpCiotEpsOptimisationIndicator = EnumValue<typeof CpCiotEpsOptimisationIndicator>;

/** The values of SGi-PtP-Tunnelling-Method (3GPP TS 32.299). */
export const SgiPtpTunnellingMethod = {
  UDP_IP_based: 0,
  Others: 1,
} as const;
export type SgiPtpTunnellingMethod = EnumValue<typeof SgiPtpTunnellingMethod>;

/** The values of UNI-PDU-CP-Only-Flag (3GPP TS 32.299). */
export const UniPduCpOnlyFlag = {
  UNI_PDU_both_UP_CP: 0,
  UNI_PDU_CP_Only: 1,
} as const;
export type UniPduCpOnlyFlag = EnumValue<typeof UniPduCpOnlyFlag>;

/** The values of Additional-Exception-Reports (3GPP TS 32.299). */
export const AdditionalExceptionReports = {
  NOT_ALLOWED: 0,
  Allowed: 1,
} as const;
export type AdditionalExceptionReports = EnumValue<typeof AdditionalExceptionReports>;

/** The values of Charging-Per-IP-CAN-Session-Indicator (3GPP TS 32.299). */
export const ChargingPerIpCanSessionIndicator = {
  Inactive: 0,
  Active: 1,
} as const;
export type ChargingPerIpCanSessionIndicator = EnumValue<typeof ChargingPerIpCanSessionIndicator>;

/** The values of 3GPP-PS-Data-Off-Status (3GPP TS 32.299). */
export const ThreeGppPsDataOffStatus = {
  Active: 0,
  Inactive: 1,
} as const;
export type ThreeGppPsDataOffStatus = EnumValue<typeof ThreeGppPsDataOffStatus>;

/** The members of Event-Type. */
export interface EventType extends WithOthers {
  /** SIP-Method: AVP 824 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly sipMethod?: string | undefined;
  /** Event: AVP 825 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly event?: string | undefined;
  /** Expires: AVP 888 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 32.299. */
  readonly expires?: number | undefined;
}

/** Event-Type: AVP 823 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
export const eventType: AvpDescriptor<EventType> = /* @__PURE__ */ defineGroup({
  name: 'Event-Type', code: 823, vendorId: 10415,
  members: () => ({
    sipMethod,
    event,
    expires,
  }),
});

/** SIP-Method: AVP 824 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
export const sipMethod: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'SIP-Method', code: 824, vendorId: 10415, type: 'UTF8String' });

/** Event: AVP 825 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
export const event: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Event', code: 825, vendorId: 10415, type: 'UTF8String' });

/** Content-Type: AVP 826 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
export const contentType: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Content-Type', code: 826, vendorId: 10415, type: 'UTF8String' });

/** Content-Length: AVP 827 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 32.299. */
export const contentLength: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Content-Length', code: 827, vendorId: 10415, type: 'Unsigned32' });

/** Content-Disposition: AVP 828 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
export const contentDisposition: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Content-Disposition', code: 828, vendorId: 10415, type: 'UTF8String' });

/** Role-Of-Node: AVP 829 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
export const roleOfNode: AvpDescriptor<RoleOfNode> = /* @__PURE__ */ defineAvp({ name: 'Role-Of-Node', code: 829, vendorId: 10415, type: 'Enumerated', enumeration: RoleOfNode });

/** User-Session-Id: AVP 830 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
export const userSessionId: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'User-Session-Id', code: 830, vendorId: 10415, type: 'UTF8String' });

/** Calling-Party-Address: AVP 831 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
export const callingPartyAddress: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Calling-Party-Address', code: 831, vendorId: 10415, type: 'UTF8String', isSensitive: true });

/** Called-Party-Address: AVP 832 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
export const calledPartyAddress: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Called-Party-Address', code: 832, vendorId: 10415, type: 'UTF8String', isSensitive: true });

/** The members of Time-Stamps. */
export interface TimeStamps extends WithOthers {
  /** SIP-Request-Timestamp: AVP 834 of vendor 10415 (3GPP), Time, M bit. 3GPP TS 32.299. */
  readonly sipRequestTimestamp?: Date | undefined;
  /** SIP-Response-Timestamp: AVP 835 of vendor 10415 (3GPP), Time, M bit. 3GPP TS 32.299. */
  readonly sipResponseTimestamp?: Date | undefined;
  /** SIP-Request-Timestamp-Fraction: AVP 2301 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 32.299. */
  readonly sipRequestTimestampFraction?: number | undefined;
  /** SIP-Response-Timestamp-Fraction: AVP 2302 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 32.299. */
  readonly sipResponseTimestampFraction?: number | undefined;
}

/** Time-Stamps: AVP 833 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
export const timeStamps: AvpDescriptor<TimeStamps> = /* @__PURE__ */ defineGroup({
  name: 'Time-Stamps', code: 833, vendorId: 10415,
  members: () => ({
    sipRequestTimestamp,
    sipResponseTimestamp,
    sipRequestTimestampFraction,
    sipResponseTimestampFraction,
  }),
});

/** SIP-Request-Timestamp: AVP 834 of vendor 10415 (3GPP), Time, M bit. 3GPP TS 32.299. */
export const sipRequestTimestamp: AvpDescriptor<Date> = /* @__PURE__ */ defineAvp({ name: 'SIP-Request-Timestamp', code: 834, vendorId: 10415, type: 'Time' });

/** SIP-Response-Timestamp: AVP 835 of vendor 10415 (3GPP), Time, M bit. 3GPP TS 32.299. */
export const sipResponseTimestamp: AvpDescriptor<Date> = /* @__PURE__ */ defineAvp({ name: 'SIP-Response-Timestamp', code: 835, vendorId: 10415, type: 'Time' });

/** Application-Server: AVP 836 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
export const applicationServer: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Application-Server', code: 836, vendorId: 10415, type: 'UTF8String' });

/** Application-Provided-Called-Party-Address: AVP 837 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
export const applicationProvidedCalledPartyAddress: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Application-Provided-Called-Party-Address', code: 837, vendorId: 10415, type: 'UTF8String', isSensitive: true });

/** The members of Inter-Operator-Identifier. */
export interface InterOperatorIdentifier extends WithOthers {
  /** Originating-IOI: AVP 839 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly originatingIoi?: string | undefined;
  /** Terminating-IOI: AVP 840 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly terminatingIoi?: string | undefined;
}

/** Inter-Operator-Identifier: AVP 838 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
export const interOperatorIdentifier: AvpDescriptor<InterOperatorIdentifier> = /* @__PURE__ */ defineGroup({
  name: 'Inter-Operator-Identifier', code: 838, vendorId: 10415,
  members: () => ({
    originatingIoi,
    terminatingIoi,
  }),
});

/** Originating-IOI: AVP 839 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
export const originatingIoi: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Originating-IOI', code: 839, vendorId: 10415, type: 'UTF8String' });

/** Terminating-IOI: AVP 840 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
export const terminatingIoi: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Terminating-IOI', code: 840, vendorId: 10415, type: 'UTF8String' });

/** IMS-Charging-Identifier: AVP 841 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
export const imsChargingIdentifier: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'IMS-Charging-Identifier', code: 841, vendorId: 10415, type: 'UTF8String' });

/** SDP-Session-Description: AVP 842 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
export const sdpSessionDescription: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'SDP-Session-Description', code: 842, vendorId: 10415, type: 'UTF8String' });

/** The members of SDP-Media-Component. */
export interface SdpMediaComponent extends WithOthers {
  /** SDP-Media-Name: AVP 844 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly sdpMediaName?: string | undefined;
  /** SDP-Media-Description: AVP 845 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly sdpMediaDescription?: readonly string[] | undefined;
  /** Local-GW-Inserted-Indication: AVP 2604 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly localGwInsertedIndication?: LocalGwInsertedIndication | undefined;
  /** IP-Realm-Default-Indication: AVP 2603 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly ipRealmDefaultIndication?: IpRealmDefaultIndication | undefined;
  /** Transcoder-Inserted-Indication: AVP 2605 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly transcoderInsertedIndication?: TranscoderInsertedIndication | undefined;
  /** Media-Initiator-Flag: AVP 882 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly mediaInitiatorFlag?: MediaInitiatorFlag | undefined;
  /** Media-Initiator-Party: AVP 1288 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly mediaInitiatorParty?: string | undefined;
  /** 3GPP-Charging-Id: AVP 2 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.061. */
  readonly threeGppChargingId?: Uint8Array | undefined;
  /** Access-Network-Charging-Identifier-Value: AVP 503 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.214. */
  readonly accessNetworkChargingIdentifierValue?: Uint8Array | undefined;
  /** SDP-Type: AVP 2036 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly sdpType?: SdpType | undefined;
}

/** SDP-Media-Component: AVP 843 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
export const sdpMediaComponent: AvpDescriptor<SdpMediaComponent> = /* @__PURE__ */ defineGroup({
  name: 'SDP-Media-Component', code: 843, vendorId: 10415,
  members: () => ({
    sdpMediaName,
    sdpMediaDescription: many(sdpMediaDescription),
    localGwInsertedIndication,
    ipRealmDefaultIndication,
    transcoderInsertedIndication,
    mediaInitiatorFlag,
    mediaInitiatorParty,
    threeGppChargingId,
    accessNetworkChargingIdentifierValue,
    sdpType,
  }),
});

/** SDP-Media-Name: AVP 844 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
export const sdpMediaName: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'SDP-Media-Name', code: 844, vendorId: 10415, type: 'UTF8String' });

/** SDP-Media-Description: AVP 845 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
export const sdpMediaDescription: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'SDP-Media-Description', code: 845, vendorId: 10415, type: 'UTF8String' });

/** CG-Address: AVP 846 of vendor 10415 (3GPP), Address, M bit. 3GPP TS 32.299. */
export const cgAddress: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'CG-Address', code: 846, vendorId: 10415, type: 'Address' });

/** GGSN-Address: AVP 847 of vendor 10415 (3GPP), Address, M bit. 3GPP TS 32.299. */
export const ggsnAddress: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'GGSN-Address', code: 847, vendorId: 10415, type: 'Address' });

/** Served-Party-IP-Address: AVP 848 of vendor 10415 (3GPP), Address, M bit. 3GPP TS 32.299. */
export const servedPartyIpAddress: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Served-Party-IP-Address', code: 848, vendorId: 10415, type: 'Address' });

/** Authorised-QoS: AVP 849 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
export const authorisedQos: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Authorised-QoS', code: 849, vendorId: 10415, type: 'UTF8String' });

/** The members of Application-Server-Information. */
export interface ApplicationServerInformation extends WithOthers {
  /** Application-Server: AVP 836 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly applicationServer?: string | undefined;
  /** Application-Provided-Called-Party-Address: AVP 837 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly applicationProvidedCalledPartyAddress?: readonly string[] | undefined;
  /** Status-AS-Code: AVP 2702 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly statusAsCode?: StatusAsCode | undefined;
}

/** Application-Server-Information: AVP 850 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
export const applicationServerInformation: AvpDescriptor<ApplicationServerInformation> = /* @__PURE__ */ defineGroup({
  name: 'Application-Server-Information', code: 850, vendorId: 10415,
  members: () => ({
    applicationServer,
    applicationProvidedCalledPartyAddress: many(applicationProvidedCalledPartyAddress),
    statusAsCode,
  }),
});

/** The members of Trunk-Group-ID. */
export interface TrunkGroupId extends WithOthers {
  /** Incoming-Trunk-Group-ID: AVP 852 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly incomingTrunkGroupId?: string | undefined;
  /** Outgoing-Trunk-Group-ID: AVP 853 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly outgoingTrunkGroupId?: string | undefined;
}

/** Trunk-Group-ID: AVP 851 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
export const trunkGroupId: AvpDescriptor<TrunkGroupId> = /* @__PURE__ */ defineGroup({
  name: 'Trunk-Group-ID', code: 851, vendorId: 10415,
  members: () => ({
    incomingTrunkGroupId,
    outgoingTrunkGroupId,
  }),
});

/** Incoming-Trunk-Group-ID: AVP 852 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
export const incomingTrunkGroupId: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Incoming-Trunk-Group-ID', code: 852, vendorId: 10415, type: 'UTF8String' });

/** Outgoing-Trunk-Group-ID: AVP 853 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
export const outgoingTrunkGroupId: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Outgoing-Trunk-Group-ID', code: 853, vendorId: 10415, type: 'UTF8String' });

/** Bearer-Service: AVP 854 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 32.299. */
export const bearerService: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'Bearer-Service', code: 854, vendorId: 10415, type: 'OctetString' });

/** Service-Id: AVP 855 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
export const serviceId: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Service-Id', code: 855, vendorId: 10415, type: 'UTF8String' });

/** Associated-URI: AVP 856 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
export const associatedUri: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Associated-URI', code: 856, vendorId: 10415, type: 'UTF8String' });

/** Charged-Party: AVP 857 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
export const chargedParty: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Charged-Party', code: 857, vendorId: 10415, type: 'UTF8String' });

/** PoC-Controlling-Address: AVP 858 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
export const pocControllingAddress: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'PoC-Controlling-Address', code: 858, vendorId: 10415, type: 'UTF8String' });

/** PoC-Group-Name: AVP 859 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
export const pocGroupName: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'PoC-Group-Name', code: 859, vendorId: 10415, type: 'UTF8String' });

/** Cause-Code: AVP 861 of vendor 10415 (3GPP), Integer32, M bit. 3GPP TS 32.299. */
export const causeCode: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Cause-Code', code: 861, vendorId: 10415, type: 'Integer32' });

/** Node-Functionality: AVP 862 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
export const nodeFunctionality: AvpDescriptor<NodeFunctionality> = /* @__PURE__ */ defineAvp({ name: 'Node-Functionality', code: 862, vendorId: 10415, type: 'Enumerated', enumeration: NodeFunctionality });

/** Service-Specific-Data: AVP 863 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
export const serviceSpecificData: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Service-Specific-Data', code: 863, vendorId: 10415, type: 'UTF8String' });

/** Originator: AVP 864 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
export const originator: AvpDescriptor<Originator> = /* @__PURE__ */ defineAvp({ name: 'Originator', code: 864, vendorId: 10415, type: 'Enumerated', enumeration: Originator });

/** The members of PS-Furnish-Charging-Information. */
export interface PsFurnishChargingInformation extends WithOthers {
  /** 3GPP-Charging-Id: AVP 2 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.061. */
  readonly threeGppChargingId: Uint8Array;
  /** PS-Free-Format-Data: AVP 866 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 32.299. */
  readonly psFreeFormatData: Uint8Array;
  /** PS-Append-Free-Format-Data: AVP 867 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly psAppendFreeFormatData?: PsAppendFreeFormatData | undefined;
}

/** PS-Furnish-Charging-Information: AVP 865 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
export const psFurnishChargingInformation: AvpDescriptor<PsFurnishChargingInformation> = /* @__PURE__ */ defineGroup({
  name: 'PS-Furnish-Charging-Information', code: 865, vendorId: 10415,
  members: () => ({
    threeGppChargingId: required(threeGppChargingId),
    psFreeFormatData: required(psFreeFormatData),
    psAppendFreeFormatData,
  }),
});

/** PS-Free-Format-Data: AVP 866 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 32.299. */
export const psFreeFormatData: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'PS-Free-Format-Data', code: 866, vendorId: 10415, type: 'OctetString' });

/** PS-Append-Free-Format-Data: AVP 867 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
export const psAppendFreeFormatData: AvpDescriptor<PsAppendFreeFormatData> = /* @__PURE__ */ defineAvp({ name: 'PS-Append-Free-Format-Data', code: 867, vendorId: 10415, type: 'Enumerated', enumeration: PsAppendFreeFormatData });

/** Time-Quota-Threshold: AVP 868 of vendor 10415 (3GPP), Unsigned32, M bit, in seconds. 3GPP TS 32.299. */
export const timeQuotaThreshold: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Time-Quota-Threshold', code: 868, vendorId: 10415, type: 'Unsigned32' });

/** Volume-Quota-Threshold: AVP 869 of vendor 10415 (3GPP), Unsigned32, M bit, in octets. 3GPP TS 32.299. */
export const volumeQuotaThreshold: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Volume-Quota-Threshold', code: 869, vendorId: 10415, type: 'Unsigned32' });

/** Trigger-Type: AVP 870 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
export const triggerType: AvpDescriptor<TriggerType> = /* @__PURE__ */ defineAvp({ name: 'Trigger-Type', code: 870, vendorId: 10415, type: 'Enumerated', enumeration: TriggerType });

/** Quota-Holding-Time: AVP 871 of vendor 10415 (3GPP), Unsigned32, M bit, in seconds. 3GPP TS 32.299. */
export const quotaHoldingTime: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Quota-Holding-Time', code: 871, vendorId: 10415, type: 'Unsigned32' });

/** Reporting-Reason: AVP 872 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
export const reportingReason: AvpDescriptor<ReportingReason> = /* @__PURE__ */ defineAvp({ name: 'Reporting-Reason', code: 872, vendorId: 10415, type: 'Enumerated', enumeration: ReportingReason });

/** The members of Service-Information. */
export interface ServiceInformation extends WithOthers {
  /** Subscription-Id: AVP 443, Grouped, M bit. RFC 8506. */
  readonly subscriptionId?: readonly SubscriptionId[] | undefined;
  /** AoC-Information: AVP 2054 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly aocInformation?: AocInformation | undefined;
  /** PS-Information: AVP 874 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly psInformation?: PsInformation | undefined;
  /** IMS-Information: AVP 876 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly imsInformation?: ImsInformation | undefined;
  /** MMS-Information: AVP 877 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly mmsInformation?: MmsInformation | undefined;
  /** LCS-Information: AVP 878 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly lcsInformation?: LcsInformation | undefined;
  /** PoC-Information: AVP 879 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly pocInformation?: PocInformation | undefined;
  /** MBMS-Information: AVP 880 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly mbmsInformation?: MbmsInformation | undefined;
  /** SMS-Information: AVP 2000 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly smsInformation?: SmsInformation | undefined;
  /** VCS-Information: AVP 3410 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly vcsInformation?: VcsInformation | undefined;
  /** MMTel-Information: AVP 2030 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly mmtelInformation?: MmtelInformation | undefined;
  /** ProSe-Information: AVP 3447 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly proseInformation?: ProseInformation | undefined;
  /** Service-Generic-Information: AVP 1256 of vendor 10415 (3GPP), Grouped, M bit. OMA DDS Charging Data. */
  readonly serviceGenericInformation?: ServiceGenericInformation | undefined;
  /** IM-Information: AVP 2110 of vendor 10415 (3GPP), Grouped, M bit. OMA DDS Charging Data. */
  readonly imInformation?: ImInformation | undefined;
  /** DCD-Information: AVP 2115 of vendor 10415 (3GPP), Grouped, M bit. OMA DDS Charging Data. */
  readonly dcdInformation?: DcdInformation | undefined;
  /** CPDT-Information: AVP 3927 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly cpdtInformation?: CpdtInformation | undefined;
}

/** Service-Information: AVP 873 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
export const serviceInformation: AvpDescriptor<ServiceInformation> = /* @__PURE__ */ defineGroup({
  name: 'Service-Information', code: 873, vendorId: 10415,
  members: () => ({
    subscriptionId: many(subscriptionId),
    aocInformation,
    psInformation,
    imsInformation,
    mmsInformation,
    lcsInformation,
    pocInformation,
    mbmsInformation,
    smsInformation,
    vcsInformation,
    mmtelInformation,
    proseInformation,
    serviceGenericInformation,
    imInformation,
    dcdInformation,
    cpdtInformation,
  }),
});

/** The members of PS-Information. */
export interface PsInformation extends WithOthers {
  /** Supported-Features: AVP 628 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly supportedFeatures?: readonly SupportedFeatures[] | undefined;
  /** 3GPP-Charging-Id: AVP 2 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.061. */
  readonly threeGppChargingId?: Uint8Array | undefined;
  /** PDN-Connection-Charging-ID: AVP 2050 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 32.299. */
  readonly pdnConnectionChargingId?: number | undefined;
  /** Node-Id: AVP 2064 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly nodeId?: string | undefined;
  /** 3GPP-PDP-Type: AVP 3 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.061. */
  readonly threeGppPdpType?: ThreeGppPdpType | undefined;
  /** PDP-Address: AVP 1227 of vendor 10415 (3GPP), Address, M bit. 3GPP TS 32.299. */
  readonly pdpAddress?: readonly string[] | undefined;
  /** PDP-Address-Prefix-Length: AVP 2606 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 32.299. */
  readonly pdpAddressPrefixLength?: number | undefined;
  /** Dynamic-Address-Flag: AVP 2051 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly dynamicAddressFlag?: DynamicAddressFlag | undefined;
  /** Dynamic-Address-Flag-Extension: AVP 2068 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly dynamicAddressFlagExtension?: DynamicAddressFlagExtension | undefined;
  /** QoS-Information: AVP 1016 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.212. */
  readonly qosInformation?: QosInformation | undefined;
  /** SGSN-Address: AVP 1228 of vendor 10415 (3GPP), Address, M bit. 3GPP TS 32.299. */
  readonly sgsnAddress?: readonly string[] | undefined;
  /** GGSN-Address: AVP 847 of vendor 10415 (3GPP), Address, M bit. 3GPP TS 32.299. */
  readonly ggsnAddress?: readonly string[] | undefined;
  /** TDF-IP-Address: AVP 1091 of vendor 10415 (3GPP), Address. 3GPP TS 29.212. */
  readonly tdfIpAddress?: readonly string[] | undefined;
  /** SGW-Address: AVP 2067 of vendor 10415 (3GPP), Address, M bit. 3GPP TS 32.299. */
  readonly sgwAddress?: readonly string[] | undefined;
  /** EPDG-Address: AVP 3425 of vendor 10415 (3GPP), Address, M bit. 3GPP TS 32.299. */
  readonly epdgAddress?: readonly string[] | undefined;
  /** TWAG-Address: AVP 3903 of vendor 10415 (3GPP), Address, M bit. 3GPP TS 32.299. */
  readonly twagAddress?: readonly string[] | undefined;
  /** CG-Address: AVP 846 of vendor 10415 (3GPP), Address, M bit. 3GPP TS 32.299. */
  readonly cgAddress?: string | undefined;
  /** Serving-Node-Type: AVP 2047 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly servingNodeType?: ServingNodeType | undefined;
  /** SGW-Change: AVP 2065 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly sgwChange?: SgwChange | undefined;
  /** 3GPP-IMSI-MCC-MNC: AVP 8 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.061. */
  readonly threeGppImsiMccMnc?: string | undefined;
  /** IMSI-Unauthenticated-Flag: AVP 2308 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly imsiUnauthenticatedFlag?: ImsiUnauthenticatedFlag | undefined;
  /** 3GPP-GGSN-MCC-MNC: AVP 9 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.061. */
  readonly threeGppGgsnMccMnc?: string | undefined;
  /** 3GPP-NSAPI: AVP 10 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.061. */
  readonly threeGppNsapi?: Uint8Array | undefined;
  /** Called-Station-Id: AVP 30, UTF8String, M bit. RFC 7155. */
  readonly calledStationId?: string | undefined;
  /** 3GPP-Session-Stop-Indicator: AVP 11 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.061. */
  readonly threeGppSessionStopIndicator?: Uint8Array | undefined;
  /** 3GPP-Selection-Mode: AVP 12 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.061. */
  readonly threeGppSelectionMode?: string | undefined;
  /** 3GPP-Charging-Characteristics: AVP 13 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.061. */
  readonly threeGppChargingCharacteristics?: string | undefined;
  /** Charging-Characteristics-Selection-Mode: AVP 2066 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly chargingCharacteristicsSelectionMode?: ChargingCharacteristicsSelectionMode | undefined;
  /** 3GPP-SGSN-MCC-MNC: AVP 18 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.061. */
  readonly threeGppSgsnMccMnc?: string | undefined;
  /** 3GPP-MS-TimeZone: AVP 23 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.061. */
  readonly threeGppMsTimezone?: Uint8Array | undefined;
  /** Charging-Rule-Base-Name: AVP 1004 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 29.212. */
  readonly chargingRuleBaseName?: string | undefined;
  /** ADC-Rule-Base-Name: AVP 1095 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 29.212. */
  readonly adcRuleBaseName?: string | undefined;
  /** 3GPP-User-Location-Info: AVP 22 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.061. */
  readonly threeGppUserLocationInfo?: Uint8Array | undefined;
  /** User-Location-Info-Time: AVP 2812 of vendor 10415 (3GPP), Time. 3GPP TS 29.212. */
  readonly userLocationInfoTime?: Date | undefined;
  /** User-CSG-Information: AVP 2319 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly userCsgInformation?: UserCsgInformation | undefined;
  /** Presence-Reporting-Area-Information: AVP 2822 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.212. */
  readonly presenceReportingAreaInformation?: readonly PresenceReportingAreaInformation[] | undefined;
  /** 3GPP2-BSID: AVP 9010 of vendor 5535 (3GPP2), UTF8String, M bit. 3GPP2. */
  readonly threeGpp2Bsid?: string | undefined;
  /** TWAN-User-Location-Info: AVP 2714 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly twanUserLocationInfo?: TwanUserLocationInfo | undefined;
  /** UWAN-User-Location-Info: AVP 3918 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly uwanUserLocationInfo?: UwanUserLocationInfo | undefined;
  /** 3GPP-RAT-Type: AVP 21 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.061. */
  readonly threeGppRatType?: Uint8Array | undefined;
  /** PS-Furnish-Charging-Information: AVP 865 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly psFurnishChargingInformation?: PsFurnishChargingInformation | undefined;
  /** PDP-Context-Type: AVP 1247 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly pdpContextType?: PdpContextType | undefined;
  /** Offline-Charging: AVP 1278 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly offlineCharging?: OfflineCharging | undefined;
  /** Traffic-Data-Volumes: AVP 2046 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly trafficDataVolumes?: readonly TrafficDataVolumes[] | undefined;
  /** Service-Data-Container: AVP 2040 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly serviceDataContainer?: readonly ServiceDataContainer[] | undefined;
  /** User-Equipment-Info: AVP 458, Grouped. RFC 8506. */
  readonly userEquipmentInfo?: UserEquipmentInfo | undefined;
  /** Terminal-Information: AVP 1401 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.272. */
  readonly terminalInformation?: TerminalInformation | undefined;
  /** Start-Time: AVP 2041 of vendor 10415 (3GPP), Time, M bit. 3GPP TS 32.299. */
  readonly startTime?: Date | undefined;
  /** Stop-Time: AVP 2042 of vendor 10415 (3GPP), Time, M bit. 3GPP TS 32.299. */
  readonly stopTime?: Date | undefined;
  /** Change-Condition: AVP 2037 of vendor 10415 (3GPP), Integer32, M bit. 3GPP TS 32.299. */
  readonly changeCondition?: number | undefined;
  /** Diagnostics: AVP 2039 of vendor 10415 (3GPP), Integer32, M bit. 3GPP TS 32.299. */
  readonly diagnostics?: number | undefined;
  /** Low-Priority-Indicator: AVP 2602 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly lowPriorityIndicator?: LowPriorityIndicator | undefined;
  /** NBIFOM-Mode: AVP 2830 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.212. */
  readonly nbifomMode?: NbifomMode | undefined;
  /** NBIFOM-Support: AVP 2831 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.212. */
  readonly nbifomSupport?: NbifomSupport | undefined;
  /** MME-Number-for-MT-SMS: AVP 1645 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.272. */
  readonly mmeNumberForMtSms?: Uint8Array | undefined;
  /** MME-Name: AVP 2402 of vendor 10415 (3GPP), DiameterIdentity, M bit. 3GPP TS 29.173. */
  readonly mmeName?: string | undefined;
  /** MME-Realm: AVP 2408 of vendor 10415 (3GPP), DiameterIdentity. 3GPP TS 29.173. */
  readonly mmeRealm?: string | undefined;
  /** Logical-Access-ID: AVP 302 of vendor 13019 (ETSI), OctetString, M bit. ETSI TS 183 033 / ES 283 034. */
  readonly logicalAccessId?: Uint8Array | undefined;
  /** Physical-Access-ID: AVP 313 of vendor 13019 (ETSI), UTF8String, M bit. ETSI TS 183 033 / ES 283 034. */
  readonly physicalAccessId?: string | undefined;
  /** Fixed-User-Location-Info: AVP 2825 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.212. */
  readonly fixedUserLocationInfo?: FixedUserLocationInfo | undefined;
  /** CN-Operator-Selection-Entity: AVP 3421 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly cnOperatorSelectionEntity?: CnOperatorSelectionEntity | undefined;
  /** Enhanced-Diagnostics: AVP 3901 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly enhancedDiagnostics?: EnhancedDiagnostics | undefined;
  /** SGi-PtP-Tunnelling-Method: AVP 3931 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly sgiPtpTunnellingMethod?: SgiPtpTunnellingMethod | undefined;
  /** CP-CIoT-EPS-Optimisation-Indicator: AVP 3930 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly cpCiotEpsOptimisationIndicator?: CpCiotEpsOptimisationIndicator | undefined;
  /** UNI-PDU-CP-Only-Flag: AVP 3932 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly uniPduCpOnlyFlag?: UniPduCpOnlyFlag | undefined;
  /** Serving-PLMN-Rate-Control: AVP 4310 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.128. */
  readonly servingPlmnRateControl?: ServingPlmnRateControl | undefined;
  /** APN-Rate-Control: AVP 3933 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly apnRateControl?: ApnRateControl | undefined;
  /** Charging-Per-IP-CAN-Session-Indicator: AVP 4400 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly chargingPerIpCanSessionIndicator?: ChargingPerIpCanSessionIndicator | undefined;
  /** RRC-Cause-Counter: AVP 4318 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.128. */
  readonly rrcCauseCounter?: RrcCauseCounter | undefined;
  /** 3GPP-PS-Data-Off-Status: AVP 4406 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly threeGppPsDataOffStatus?: ThreeGppPsDataOffStatus | undefined;
  /** SCS-AS-Address: AVP 3940 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly scsAsAddress?: ScsAsAddress | undefined;
  /** Unused-Quota-Timer: AVP 4407 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 32.299. */
  readonly unusedQuotaTimer?: number | undefined;
  /** RAN-Secondary-RAT-Usage-Report: AVP 1302 of vendor 10415 (3GPP), Grouped. 3GPP TS 32.299. */
  readonly ranSecondaryRatUsageReport?: readonly RanSecondaryRatUsageReport[] | undefined;
  /** PSCell-Info: AVP 1324 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly pscellInfo?: PscellInfo | undefined;
}

/** PS-Information: AVP 874 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
export const psInformation: AvpDescriptor<PsInformation> = /* @__PURE__ */ defineGroup({
  name: 'PS-Information', code: 874, vendorId: 10415,
  members: () => ({
    supportedFeatures: many(supportedFeatures),
    threeGppChargingId,
    pdnConnectionChargingId,
    nodeId,
    threeGppPdpType,
    pdpAddress: many(pdpAddress),
    pdpAddressPrefixLength,
    dynamicAddressFlag,
    dynamicAddressFlagExtension,
    qosInformation,
    sgsnAddress: many(sgsnAddress),
    ggsnAddress: many(ggsnAddress),
    tdfIpAddress: many(tdfIpAddress),
    sgwAddress: many(sgwAddress),
    epdgAddress: many(epdgAddress),
    twagAddress: many(twagAddress),
    cgAddress,
    servingNodeType,
    sgwChange,
    threeGppImsiMccMnc,
    imsiUnauthenticatedFlag,
    threeGppGgsnMccMnc,
    threeGppNsapi,
    calledStationId,
    threeGppSessionStopIndicator,
    threeGppSelectionMode,
    threeGppChargingCharacteristics,
    chargingCharacteristicsSelectionMode,
    threeGppSgsnMccMnc,
    threeGppMsTimezone,
    chargingRuleBaseName,
    adcRuleBaseName,
    threeGppUserLocationInfo,
    userLocationInfoTime,
    userCsgInformation,
    presenceReportingAreaInformation: many(presenceReportingAreaInformation),
    threeGpp2Bsid,
    twanUserLocationInfo,
    uwanUserLocationInfo,
    threeGppRatType,
    psFurnishChargingInformation,
    pdpContextType,
    offlineCharging,
    trafficDataVolumes: many(trafficDataVolumes),
    serviceDataContainer: many(serviceDataContainer),
    userEquipmentInfo,
    terminalInformation,
    startTime,
    stopTime,
    changeCondition,
    diagnostics,
    lowPriorityIndicator,
    nbifomMode,
    nbifomSupport,
    mmeNumberForMtSms,
    mmeName,
    mmeRealm,
    logicalAccessId,
    physicalAccessId,
    fixedUserLocationInfo,
    cnOperatorSelectionEntity,
    enhancedDiagnostics,
    sgiPtpTunnellingMethod,
    cpCiotEpsOptimisationIndicator,
    uniPduCpOnlyFlag,
    servingPlmnRateControl,
    apnRateControl,
    chargingPerIpCanSessionIndicator,
    rrcCauseCounter,
    threeGppPsDataOffStatus,
    scsAsAddress,
    unusedQuotaTimer,
    ranSecondaryRatUsageReport: many(ranSecondaryRatUsageReport),
    pscellInfo,
  }),
});

/** The members of IMS-Information. */
export interface ImsInformation extends WithOthers {
  /** Event-Type: AVP 823 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly eventType?: EventType | undefined;
  /** Role-Of-Node: AVP 829 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly roleOfNode?: RoleOfNode | undefined;
  /** Node-Functionality: AVP 862 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly nodeFunctionality: NodeFunctionality;
  /** User-Session-Id: AVP 830 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly userSessionId?: string | undefined;
  /** Outgoing-Session-Id: AVP 2320 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly outgoingSessionId?: string | undefined;
  /** Session-Priority: AVP 650 of vendor 10415 (3GPP), Enumerated. 3GPP TS 29.229. */
  readonly sessionPriority?: SessionPriority | undefined;
  /** Calling-Party-Address: AVP 831 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly callingPartyAddress?: readonly string[] | undefined;
  /** Called-Party-Address: AVP 832 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly calledPartyAddress?: string | undefined;
  /** Called-Asserted-Identity: AVP 1250 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly calledAssertedIdentity?: readonly string[] | undefined;
  /** Called-Identity-Change: AVP 3917 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly calledIdentityChange?: CalledIdentityChange | undefined;
  /** Number-Portability-Routing-Information: AVP 2024 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly numberPortabilityRoutingInformation?: string | undefined;
  /** Carrier-Select-Routing-Information: AVP 2023 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly carrierSelectRoutingInformation?: string | undefined;
  /** Alternate-Charged-Party-Address: AVP 1280 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly alternateChargedPartyAddress?: string | undefined;
  /** Requested-Party-Address: AVP 1251 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly requestedPartyAddress?: readonly string[] | undefined;
  /** Associated-URI: AVP 856 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly associatedUri?: readonly string[] | undefined;
  /** Time-Stamps: AVP 833 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly timeStamps?: TimeStamps | undefined;
  /** Application-Server-Information: AVP 850 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly applicationServerInformation?: readonly ApplicationServerInformation[] | undefined;
  /** Inter-Operator-Identifier: AVP 838 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly interOperatorIdentifier?: readonly InterOperatorIdentifier[] | undefined;
  /** Transit-IOI-List: AVP 2701 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly transitIoiList?: readonly string[] | undefined;
  /** IMS-Charging-Identifier: AVP 841 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly imsChargingIdentifier?: string | undefined;
  /** SDP-Session-Description: AVP 842 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly sdpSessionDescription?: readonly string[] | undefined;
  /** SDP-Media-Component: AVP 843 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly sdpMediaComponent?: readonly SdpMediaComponent[] | undefined;
  /** Served-Party-IP-Address: AVP 848 of vendor 10415 (3GPP), Address, M bit. 3GPP TS 32.299. */
  readonly servedPartyIpAddress?: string | undefined;
  /** Server-Capabilities: AVP 603 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.229. */
  readonly serverCapabilities?: ServerCapabilities | undefined;
  /** Trunk-Group-ID: AVP 851 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly trunkGroupId?: TrunkGroupId | undefined;
  /** Bearer-Service: AVP 854 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 32.299. */
  readonly bearerService?: Uint8Array | undefined;
  /** Service-Id: AVP 855 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly serviceId?: string | undefined;
  /** Service-Specific-Info: AVP 1249 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly serviceSpecificInfo?: readonly ServiceSpecificInfo[] | undefined;
  /** Message-Body: AVP 889 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly messageBody?: readonly MessageBody[] | undefined;
  /** Cause-Code: AVP 861 of vendor 10415 (3GPP), Integer32, M bit. 3GPP TS 32.299. */
  readonly causeCode?: number | undefined;
  /** Reason-Header: AVP 3401 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly reasonHeader?: readonly string[] | undefined;
  /** Access-Network-Information: AVP 1263 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 32.299. */
  readonly accessNetworkInformation?: readonly Uint8Array[] | undefined;
  /** Cellular-Network-Information: AVP 3924 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 32.299. */
  readonly cellularNetworkInformation?: Uint8Array | undefined;
  /** Early-Media-Description: AVP 1272 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly earlyMediaDescription?: readonly EarlyMediaDescription[] | undefined;
  /** IMS-Communication-Service-Identifier: AVP 1281 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly imsCommunicationServiceIdentifier?: string | undefined;
  /** IMS-Application-Reference-Identifier: AVP 2601 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly imsApplicationReferenceIdentifier?: string | undefined;
  /** Online-Charging-Flag: AVP 2303 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly onlineChargingFlag?: OnlineChargingFlag | undefined;
  /** Real-Time-Tariff-Information: AVP 2305 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly realTimeTariffInformation?: RealTimeTariffInformation | undefined;
  /** Account-Expiration: AVP 2309 of vendor 10415 (3GPP), Time, M bit. 3GPP TS 32.299. */
  readonly accountExpiration?: Date | undefined;
  /** Initial-IMS-Charging-Identifier: AVP 2321 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly initialImsChargingIdentifier?: string | undefined;
  /** NNI-Information: AVP 2703 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly nniInformation?: readonly NniInformation[] | undefined;
  /** From-Address: AVP 2708 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly fromAddress?: string | undefined;
  /** IMS-Emergency-Indicator: AVP 2322 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly imsEmergencyIndicator?: ImsEmergencyIndicator | undefined;
  /** IMS-Visited-Network-Identifier: AVP 2713 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly imsVisitedNetworkIdentifier?: string | undefined;
  /** Access-Network-Info-Change: AVP 4401 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly accessNetworkInfoChange?: readonly AccessNetworkInfoChange[] | undefined;
  /** Access-Transfer-Information: AVP 2709 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly accessTransferInformation?: readonly AccessTransferInformation[] | undefined;
  /** Related-IMS-Charging-Identifier: AVP 2711 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly relatedImsChargingIdentifier?: string | undefined;
  /** Related-IMS-Charging-Identifier-Node: AVP 2712 of vendor 10415 (3GPP), Address, M bit. 3GPP TS 32.299. */
  readonly relatedImsChargingIdentifierNode?: string | undefined;
  /** Route-Header-Received: AVP 3403 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly routeHeaderReceived?: string | undefined;
  /** Route-Header-Transmitted: AVP 3404 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly routeHeaderTransmitted?: string | undefined;
  /** Instance-Id: AVP 3402 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly instanceId?: string | undefined;
  /** TAD-Identifier: AVP 2717 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly tadIdentifier?: TadIdentifier | undefined;
  /** FE-Identifier-List: AVP 4413 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly feIdentifierList?: string | undefined;
}

/** IMS-Information: AVP 876 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
export const imsInformation: AvpDescriptor<ImsInformation> = /* @__PURE__ */ defineGroup({
  name: 'IMS-Information', code: 876, vendorId: 10415,
  members: () => ({
    eventType,
    roleOfNode,
    nodeFunctionality: required(nodeFunctionality),
    userSessionId,
    outgoingSessionId,
    sessionPriority,
    callingPartyAddress: many(callingPartyAddress),
    calledPartyAddress,
    calledAssertedIdentity: many(calledAssertedIdentity),
    calledIdentityChange,
    numberPortabilityRoutingInformation,
    carrierSelectRoutingInformation,
    alternateChargedPartyAddress,
    requestedPartyAddress: many(requestedPartyAddress),
    associatedUri: many(associatedUri),
    timeStamps,
    applicationServerInformation: many(applicationServerInformation),
    interOperatorIdentifier: many(interOperatorIdentifier),
    transitIoiList: many(transitIoiList),
    imsChargingIdentifier,
    sdpSessionDescription: many(sdpSessionDescription),
    sdpMediaComponent: many(sdpMediaComponent),
    servedPartyIpAddress,
    serverCapabilities,
    trunkGroupId,
    bearerService,
    serviceId,
    serviceSpecificInfo: many(serviceSpecificInfo),
    messageBody: many(messageBody),
    causeCode,
    reasonHeader: many(reasonHeader),
    accessNetworkInformation: many(accessNetworkInformation),
    cellularNetworkInformation,
    earlyMediaDescription: many(earlyMediaDescription),
    imsCommunicationServiceIdentifier,
    imsApplicationReferenceIdentifier,
    onlineChargingFlag,
    realTimeTariffInformation,
    accountExpiration,
    initialImsChargingIdentifier,
    nniInformation: many(nniInformation),
    fromAddress,
    imsEmergencyIndicator,
    imsVisitedNetworkIdentifier,
    accessNetworkInfoChange: many(accessNetworkInfoChange),
    accessTransferInformation: many(accessTransferInformation),
    relatedImsChargingIdentifier,
    relatedImsChargingIdentifierNode,
    routeHeaderReceived,
    routeHeaderTransmitted,
    instanceId,
    tadIdentifier,
    feIdentifierList,
  }),
});

/** The members of MMS-Information. */
export interface MmsInformation extends WithOthers {
  /** Originator-Address: AVP 886 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly originatorAddress?: OriginatorAddress | undefined;
  /** Recipient-Address: AVP 1201 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly recipientAddress?: readonly RecipientAddress[] | undefined;
  /** Submission-Time: AVP 1202 of vendor 10415 (3GPP), Time, M bit. 3GPP TS 32.299. */
  readonly submissionTime?: Date | undefined;
  /** MM-Content-Type: AVP 1203 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly mmContentType?: MmContentType | undefined;
  /** Priority: AVP 1209 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly priority?: Priority | undefined;
  /** Message-ID: AVP 1210 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly messageId?: string | undefined;
  /** Message-Type: AVP 1211 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly messageType?: MessageType | undefined;
  /** Message-Size: AVP 1212 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 32.299. */
  readonly messageSize?: number | undefined;
  /** Message-Class: AVP 1213 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly messageClass?: MessageClass | undefined;
  /** Delivery-Report-Requested: AVP 1216 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly deliveryReportRequested?: DeliveryReportRequested | undefined;
  /** Read-Reply-Report-Requested: AVP 1222 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly readReplyReportRequested?: ReadReplyReportRequested | undefined;
  /** MMBox-Storage-Requested: AVP 1248 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly mmboxStorageRequested?: MmboxStorageRequested | undefined;
  /** Applic-ID: AVP 1218 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly applicId?: string | undefined;
  /** Reply-Applic-ID: AVP 1223 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly replyApplicId?: string | undefined;
  /** Aux-Applic-Info: AVP 1219 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly auxApplicInfo?: string | undefined;
  /** Content-Class: AVP 1220 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly contentClass?: ContentClass | undefined;
  /** DRM-Content: AVP 1221 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly drmContent?: DrmContent | undefined;
  /** Adaptations: AVP 1217 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly adaptations?: Adaptations | undefined;
  /** VASP-ID: AVP 1101 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 29.140. */
  readonly vaspId?: string | undefined;
  /** VAS-ID: AVP 1102 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 29.140. */
  readonly vasId?: string | undefined;
}

/** MMS-Information: AVP 877 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
export const mmsInformation: AvpDescriptor<MmsInformation> = /* @__PURE__ */ defineGroup({
  name: 'MMS-Information', code: 877, vendorId: 10415,
  members: () => ({
    originatorAddress,
    recipientAddress: many(recipientAddress),
    submissionTime,
    mmContentType,
    priority,
    messageId,
    messageType,
    messageSize,
    messageClass,
    deliveryReportRequested,
    readReplyReportRequested,
    mmboxStorageRequested,
    applicId,
    replyApplicId,
    auxApplicInfo,
    contentClass,
    drmContent,
    adaptations,
    vaspId,
    vasId,
  }),
});

/** The members of LCS-Information. */
export interface LcsInformation extends WithOthers {
  /** LCS-Client-ID: AVP 1232 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly lcsClientId?: LcsClientId | undefined;
  /** Location-Type: AVP 1244 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly locationType?: LocationType | undefined;
  /** Location-Estimate: AVP 1242 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 32.299. */
  readonly locationEstimate?: Uint8Array | undefined;
  /** Positioning-Data: AVP 1245 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly positioningData?: string | undefined;
  /** 3GPP-IMSI: AVP 1 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.061. */
  readonly threeGppImsi?: string | undefined;
  /** MSISDN: AVP 701 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.329. */
  readonly msisdn?: Uint8Array | undefined;
}

/** LCS-Information: AVP 878 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
export const lcsInformation: AvpDescriptor<LcsInformation> = /* @__PURE__ */ defineGroup({
  name: 'LCS-Information', code: 878, vendorId: 10415,
  members: () => ({
    lcsClientId,
    locationType,
    locationEstimate,
    positioningData,
    threeGppImsi,
    msisdn,
  }),
});

/** The members of PoC-Information. */
export interface PocInformation extends WithOthers {
  /** PoC-Server-Role: AVP 883 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly pocServerRole?: PocServerRole | undefined;
  /** PoC-Session-Type: AVP 884 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly pocSessionType?: PocSessionType | undefined;
  /** PoC-User-Role: AVP 1252 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly pocUserRole?: PocUserRole | undefined;
  /** PoC-Session-Initiation-type: AVP 1277 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly pocSessionInitiationType?: PocSessionInitiationType | undefined;
  /** PoC-Event-Type: AVP 2025 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly pocEventType?: PocEventType | undefined;
  /** Number-Of-Participants: AVP 885 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 32.299. */
  readonly numberOfParticipants?: number | undefined;
  /** Participants-Involved: AVP 887 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly participantsInvolved?: readonly string[] | undefined;
  /** Participant-Group: AVP 1260 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly participantGroup?: readonly ParticipantGroup[] | undefined;
  /** Talk-Burst-Exchange: AVP 1255 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly talkBurstExchange?: readonly TalkBurstExchange[] | undefined;
  /** PoC-Controlling-Address: AVP 858 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly pocControllingAddress?: string | undefined;
  /** PoC-Group-Name: AVP 859 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly pocGroupName?: string | undefined;
  /** PoC-Session-Id: AVP 1229 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly pocSessionId?: string | undefined;
  /** Charged-Party: AVP 857 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly chargedParty?: string | undefined;
}

/** PoC-Information: AVP 879 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
export const pocInformation: AvpDescriptor<PocInformation> = /* @__PURE__ */ defineGroup({
  name: 'PoC-Information', code: 879, vendorId: 10415,
  members: () => ({
    pocServerRole,
    pocSessionType,
    pocUserRole,
    pocSessionInitiationType,
    pocEventType,
    numberOfParticipants,
    participantsInvolved: many(participantsInvolved),
    participantGroup: many(participantGroup),
    talkBurstExchange: many(talkBurstExchange),
    pocControllingAddress,
    pocGroupName,
    pocSessionId,
    chargedParty,
  }),
});

/** The members of MBMS-Information. */
export interface MbmsInformation extends WithOthers {
  /** TMGI: AVP 900 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.061. */
  readonly tmgi?: Uint8Array | undefined;
  /** MBMS-Service-Type: AVP 906 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.061. */
  readonly mbmsServiceType?: MbmsServiceType | undefined;
  /** MBMS-User-Service-Type: AVP 1225 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly mbmsUserServiceType?: MbmsUserServiceType | undefined;
  /** File-Repair-Supported: AVP 1224 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly fileRepairSupported?: FileRepairSupported | undefined;
  /** Required-MBMS-Bearer-Capabilities: AVP 901 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 29.061. */
  readonly requiredMbmsBearerCapabilities?: string | undefined;
  /** MBMS-2G-3G-Indicator: AVP 907 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.061. */
  readonly mbms2g3gIndicator?: Mbms2g3gIndicator | undefined;
  /** RAI: AVP 909 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 29.061. */
  readonly rai?: string | undefined;
  /** MBMS-Service-Area: AVP 903 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.061. */
  readonly mbmsServiceArea?: readonly Uint8Array[] | undefined;
  /** MBMS-Session-Identity: AVP 908 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.061. */
  readonly mbmsSessionIdentity?: Uint8Array | undefined;
  /** CN-IP-Multicast-Distribution: AVP 921 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.061. */
  readonly cnIpMulticastDistribution?: CnIpMulticastDistribution | undefined;
  /** MBMS-GW-Address: AVP 2307 of vendor 10415 (3GPP), Address, M bit. 3GPP TS 32.299. */
  readonly mbmsGwAddress?: string | undefined;
  /** MBMS-Charged-Party: AVP 2323 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly mbmsChargedParty?: MbmsChargedParty | undefined;
  /** MSISDN: AVP 701 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.329. */
  readonly msisdn?: readonly Uint8Array[] | undefined;
  /** MBMS-Data-Transfer-Start: AVP 929 of vendor 10415 (3GPP), Unsigned64. 3GPP TS 29.061. */
  readonly mbmsDataTransferStart?: bigint | undefined;
  /** MBMS-Data-Transfer-Stop: AVP 930 of vendor 10415 (3GPP), Unsigned64. 3GPP TS 29.061. */
  readonly mbmsDataTransferStop?: bigint | undefined;
}

/** MBMS-Information: AVP 880 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
export const mbmsInformation: AvpDescriptor<MbmsInformation> = /* @__PURE__ */ defineGroup({
  name: 'MBMS-Information', code: 880, vendorId: 10415,
  members: () => ({
    tmgi,
    mbmsServiceType,
    mbmsUserServiceType,
    fileRepairSupported,
    requiredMbmsBearerCapabilities,
    mbms2g3gIndicator,
    rai,
    mbmsServiceArea: many(mbmsServiceArea),
    mbmsSessionIdentity,
    cnIpMulticastDistribution,
    mbmsGwAddress,
    mbmsChargedParty,
    msisdn: many(msisdn),
    mbmsDataTransferStart,
    mbmsDataTransferStop,
  }),
});

/** Quota-Consumption-Time: AVP 881 of vendor 10415 (3GPP), Unsigned32, M bit, in seconds. 3GPP TS 32.299. */
export const quotaConsumptionTime: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Quota-Consumption-Time', code: 881, vendorId: 10415, type: 'Unsigned32' });

/** Media-Initiator-Flag: AVP 882 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
export const mediaInitiatorFlag: AvpDescriptor<MediaInitiatorFlag> = /* @__PURE__ */ defineAvp({ name: 'Media-Initiator-Flag', code: 882, vendorId: 10415, type: 'Enumerated', enumeration: MediaInitiatorFlag });

/** PoC-Server-Role: AVP 883 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
export const pocServerRole: AvpDescriptor<PocServerRole> = /* @__PURE__ */ defineAvp({ name: 'PoC-Server-Role', code: 883, vendorId: 10415, type: 'Enumerated', enumeration: PocServerRole });

/** PoC-Session-Type: AVP 884 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
export const pocSessionType: AvpDescriptor<PocSessionType> = /* @__PURE__ */ defineAvp({ name: 'PoC-Session-Type', code: 884, vendorId: 10415, type: 'Enumerated', enumeration: PocSessionType });

/** Number-Of-Participants: AVP 885 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 32.299. */
export const numberOfParticipants: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Number-Of-Participants', code: 885, vendorId: 10415, type: 'Unsigned32' });

/** The members of Originator-Address. */
export interface OriginatorAddress extends WithOthers {
  /** Address-Type: AVP 899 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly addressType?: AddressType | undefined;
  /** Address-Data: AVP 897 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly addressData?: string | undefined;
  /** Address-Domain: AVP 898 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly addressDomain?: AddressDomain | undefined;
}

/** Originator-Address: AVP 886 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
export const originatorAddress: AvpDescriptor<OriginatorAddress> = /* @__PURE__ */ defineGroup({
  name: 'Originator-Address', code: 886, vendorId: 10415,
  members: () => ({
    addressType,
    addressData,
    addressDomain,
  }),
});

/** Participants-Involved: AVP 887 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
export const participantsInvolved: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Participants-Involved', code: 887, vendorId: 10415, type: 'UTF8String' });

/** Expires: AVP 888 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 32.299. */
export const expires: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Expires', code: 888, vendorId: 10415, type: 'Unsigned32' });

/** The members of Message-Body. */
export interface MessageBody extends WithOthers {
  /** Content-Type: AVP 826 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly contentType: string;
  /** Content-Length: AVP 827 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 32.299. */
  readonly contentLength: number;
  /** Content-Disposition: AVP 828 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly contentDisposition?: string | undefined;
  /** Originator: AVP 864 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly originator?: Originator | undefined;
}

/** Message-Body: AVP 889 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
export const messageBody: AvpDescriptor<MessageBody> = /* @__PURE__ */ defineGroup({
  name: 'Message-Body', code: 889, vendorId: 10415,
  members: () => ({
    contentType: required(contentType),
    contentLength: required(contentLength),
    contentDisposition,
    originator,
  }),
});

/** Address-Data: AVP 897 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
export const addressData: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Address-Data', code: 897, vendorId: 10415, type: 'UTF8String', isSensitive: true });

/** The members of Address-Domain. */
export interface AddressDomain extends WithOthers {
  /** Domain-Name: AVP 1200 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly domainName?: string | undefined;
  /** 3GPP-IMSI-MCC-MNC: AVP 8 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.061. */
  readonly threeGppImsiMccMnc?: string | undefined;
}

/** Address-Domain: AVP 898 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
export const addressDomain: AvpDescriptor<AddressDomain> = /* @__PURE__ */ defineGroup({
  name: 'Address-Domain', code: 898, vendorId: 10415,
  members: () => ({
    domainName,
    threeGppImsiMccMnc,
  }),
});

/** Address-Type: AVP 899 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
export const addressType: AvpDescriptor<AddressType> = /* @__PURE__ */ defineAvp({ name: 'Address-Type', code: 899, vendorId: 10415, type: 'Enumerated', enumeration: AddressType });

/** Domain-Name: AVP 1200 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
export const domainName: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Domain-Name', code: 1200, vendorId: 10415, type: 'UTF8String' });

/** The members of Recipient-Address. */
export interface RecipientAddress extends WithOthers {
  /** Address-Type: AVP 899 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly addressType?: AddressType | undefined;
  /** Address-Data: AVP 897 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly addressData?: string | undefined;
  /** Address-Domain: AVP 898 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly addressDomain?: AddressDomain | undefined;
  /** Addressee-Type: AVP 1208 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly addresseeType?: AddresseeType | undefined;
}

/** Recipient-Address: AVP 1201 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
export const recipientAddress: AvpDescriptor<RecipientAddress> = /* @__PURE__ */ defineGroup({
  name: 'Recipient-Address', code: 1201, vendorId: 10415,
  members: () => ({
    addressType,
    addressData,
    addressDomain,
    addresseeType,
  }),
});

/** Submission-Time: AVP 1202 of vendor 10415 (3GPP), Time, M bit. 3GPP TS 32.299. */
export const submissionTime: AvpDescriptor<Date> = /* @__PURE__ */ defineAvp({ name: 'Submission-Time', code: 1202, vendorId: 10415, type: 'Time' });

/** The members of MM-Content-Type. */
export interface MmContentType extends WithOthers {
  /** Type-Number: AVP 1204 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly typeNumber?: TypeNumber | undefined;
  /** Additional-Type-Information: AVP 1205 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly additionalTypeInformation?: string | undefined;
  /** Content-Size: AVP 1206 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 32.299. */
  readonly contentSize?: number | undefined;
  /** Additional-Content-Information: AVP 1207 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly additionalContentInformation?: readonly AdditionalContentInformation[] | undefined;
}

/** MM-Content-Type: AVP 1203 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
export const mmContentType: AvpDescriptor<MmContentType> = /* @__PURE__ */ defineGroup({
  name: 'MM-Content-Type', code: 1203, vendorId: 10415,
  members: () => ({
    typeNumber,
    additionalTypeInformation,
    contentSize,
    additionalContentInformation: many(additionalContentInformation),
  }),
});

/** Type-Number: AVP 1204 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
export const typeNumber: AvpDescriptor<TypeNumber> = /* @__PURE__ */ defineAvp({ name: 'Type-Number', code: 1204, vendorId: 10415, type: 'Enumerated', enumeration: TypeNumber });

/** Additional-Type-Information: AVP 1205 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
export const additionalTypeInformation: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Additional-Type-Information', code: 1205, vendorId: 10415, type: 'UTF8String' });

/** Content-Size: AVP 1206 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 32.299. */
export const contentSize: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Content-Size', code: 1206, vendorId: 10415, type: 'Unsigned32' });

/** The members of Additional-Content-Information. */
export interface AdditionalContentInformation extends WithOthers {
  /** Type-Number: AVP 1204 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly typeNumber?: TypeNumber | undefined;
  /** Additional-Type-Information: AVP 1205 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly additionalTypeInformation?: string | undefined;
  /** Content-Size: AVP 1206 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 32.299. */
  readonly contentSize?: number | undefined;
}

/** Additional-Content-Information: AVP 1207 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
export const additionalContentInformation: AvpDescriptor<AdditionalContentInformation> = /* @__PURE__ */ defineGroup({
  name: 'Additional-Content-Information', code: 1207, vendorId: 10415,
  members: () => ({
    typeNumber,
    additionalTypeInformation,
    contentSize,
  }),
});

/** Addressee-Type: AVP 1208 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
export const addresseeType: AvpDescriptor<AddresseeType> = /* @__PURE__ */ defineAvp({ name: 'Addressee-Type', code: 1208, vendorId: 10415, type: 'Enumerated', enumeration: AddresseeType });

/** Priority: AVP 1209 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
export const priority: AvpDescriptor<Priority> = /* @__PURE__ */ defineAvp({ name: 'Priority', code: 1209, vendorId: 10415, type: 'Enumerated', enumeration: Priority });

/** Message-ID: AVP 1210 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
export const messageId: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Message-ID', code: 1210, vendorId: 10415, type: 'UTF8String' });

/** Message-Type: AVP 1211 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
export const messageType: AvpDescriptor<MessageType> = /* @__PURE__ */ defineAvp({ name: 'Message-Type', code: 1211, vendorId: 10415, type: 'Enumerated', enumeration: MessageType });

/** Message-Size: AVP 1212 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 32.299. */
export const messageSize: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Message-Size', code: 1212, vendorId: 10415, type: 'Unsigned32' });

/** The members of Message-Class. */
export interface MessageClass extends WithOthers {
  /** Class-Identifier: AVP 1214 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly classIdentifier?: ClassIdentifier | undefined;
  /** Token-Text: AVP 1215 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly tokenText?: string | undefined;
}

/** Message-Class: AVP 1213 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
export const messageClass: AvpDescriptor<MessageClass> = /* @__PURE__ */ defineGroup({
  name: 'Message-Class', code: 1213, vendorId: 10415,
  members: () => ({
    classIdentifier,
    tokenText,
  }),
});

/** Class-Identifier: AVP 1214 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
export const classIdentifier: AvpDescriptor<ClassIdentifier> = /* @__PURE__ */ defineAvp({ name: 'Class-Identifier', code: 1214, vendorId: 10415, type: 'Enumerated', enumeration: ClassIdentifier });

/** Token-Text: AVP 1215 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
export const tokenText: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Token-Text', code: 1215, vendorId: 10415, type: 'UTF8String' });

/** Delivery-Report-Requested: AVP 1216 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
export const deliveryReportRequested: AvpDescriptor<DeliveryReportRequested> = /* @__PURE__ */ defineAvp({ name: 'Delivery-Report-Requested', code: 1216, vendorId: 10415, type: 'Enumerated', enumeration: DeliveryReportRequested });

/** Adaptations: AVP 1217 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
export const adaptations: AvpDescriptor<Adaptations> = /* @__PURE__ */ defineAvp({ name: 'Adaptations', code: 1217, vendorId: 10415, type: 'Enumerated', enumeration: Adaptations });

/** Applic-ID: AVP 1218 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
export const applicId: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Applic-ID', code: 1218, vendorId: 10415, type: 'UTF8String' });

/** Aux-Applic-Info: AVP 1219 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
export const auxApplicInfo: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Aux-Applic-Info', code: 1219, vendorId: 10415, type: 'UTF8String' });

/** Content-Class: AVP 1220 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
export const contentClass: AvpDescriptor<ContentClass> = /* @__PURE__ */ defineAvp({ name: 'Content-Class', code: 1220, vendorId: 10415, type: 'Enumerated', enumeration: ContentClass });

/** DRM-Content: AVP 1221 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
export const drmContent: AvpDescriptor<DrmContent> = /* @__PURE__ */ defineAvp({ name: 'DRM-Content', code: 1221, vendorId: 10415, type: 'Enumerated', enumeration: DrmContent });

/** Read-Reply-Report-Requested: AVP 1222 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
export const readReplyReportRequested: AvpDescriptor<ReadReplyReportRequested> = /* @__PURE__ */ defineAvp({ name: 'Read-Reply-Report-Requested', code: 1222, vendorId: 10415, type: 'Enumerated', enumeration: ReadReplyReportRequested });

/** Reply-Applic-ID: AVP 1223 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
export const replyApplicId: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Reply-Applic-ID', code: 1223, vendorId: 10415, type: 'UTF8String' });

/** File-Repair-Supported: AVP 1224 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
export const fileRepairSupported: AvpDescriptor<FileRepairSupported> = /* @__PURE__ */ defineAvp({ name: 'File-Repair-Supported', code: 1224, vendorId: 10415, type: 'Enumerated', enumeration: FileRepairSupported });

/** MBMS-User-Service-Type: AVP 1225 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
export const mbmsUserServiceType: AvpDescriptor<MbmsUserServiceType> = /* @__PURE__ */ defineAvp({ name: 'MBMS-User-Service-Type', code: 1225, vendorId: 10415, type: 'Enumerated', enumeration: MbmsUserServiceType });

/** Unit-Quota-Threshold: AVP 1226 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 32.299. */
export const unitQuotaThreshold: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Unit-Quota-Threshold', code: 1226, vendorId: 10415, type: 'Unsigned32' });

/** PDP-Address: AVP 1227 of vendor 10415 (3GPP), Address, M bit. 3GPP TS 32.299. */
export const pdpAddress: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'PDP-Address', code: 1227, vendorId: 10415, type: 'Address' });

/** SGSN-Address: AVP 1228 of vendor 10415 (3GPP), Address, M bit. 3GPP TS 32.299. */
export const sgsnAddress: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'SGSN-Address', code: 1228, vendorId: 10415, type: 'Address' });

/** PoC-Session-Id: AVP 1229 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
export const pocSessionId: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'PoC-Session-Id', code: 1229, vendorId: 10415, type: 'UTF8String' });

/** Deferred-Location-Event-Type: AVP 1230 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
export const deferredLocationEventType: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Deferred-Location-Event-Type', code: 1230, vendorId: 10415, type: 'UTF8String' });

/** LCS-APN: AVP 1231 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
export const lcsApn: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'LCS-APN', code: 1231, vendorId: 10415, type: 'UTF8String' });

/** The members of LCS-Client-ID. */
export interface LcsClientId extends WithOthers {
  /** LCS-Client-Type: AVP 1241 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly lcsClientType?: LcsClientType | undefined;
  /** LCS-Client-External-ID: AVP 1234 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly lcsClientExternalId?: string | undefined;
  /** LCS-Client-Dialed-By-MS: AVP 1233 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly lcsClientDialedByMs?: string | undefined;
  /** LCS-Client-Name: AVP 1235 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly lcsClientName?: LcsClientName | undefined;
  /** LCS-APN: AVP 1231 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly lcsApn?: string | undefined;
  /** LCS-Requestor-ID: AVP 1239 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly lcsRequestorId?: LcsRequestorId | undefined;
}

/** LCS-Client-ID: AVP 1232 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
export const lcsClientId: AvpDescriptor<LcsClientId> = /* @__PURE__ */ defineGroup({
  name: 'LCS-Client-ID', code: 1232, vendorId: 10415,
  members: () => ({
    lcsClientType,
    lcsClientExternalId,
    lcsClientDialedByMs,
    lcsClientName,
    lcsApn,
    lcsRequestorId,
  }),
});

/** LCS-Client-Dialed-By-MS: AVP 1233 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
export const lcsClientDialedByMs: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'LCS-Client-Dialed-By-MS', code: 1233, vendorId: 10415, type: 'UTF8String' });

/** LCS-Client-External-ID: AVP 1234 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
export const lcsClientExternalId: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'LCS-Client-External-ID', code: 1234, vendorId: 10415, type: 'UTF8String' });

/** The members of LCS-Client-Name. */
export interface LcsClientName extends WithOthers {
  /** LCS-Data-Coding-Scheme: AVP 1236 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly lcsDataCodingScheme?: string | undefined;
  /** LCS-Name-String: AVP 1238 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly lcsNameString?: string | undefined;
  /** LCS-Format-Indicator: AVP 1237 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly lcsFormatIndicator?: LcsFormatIndicator | undefined;
}

/** LCS-Client-Name: AVP 1235 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
export const lcsClientName: AvpDescriptor<LcsClientName> = /* @__PURE__ */ defineGroup({
  name: 'LCS-Client-Name', code: 1235, vendorId: 10415,
  members: () => ({
    lcsDataCodingScheme,
    lcsNameString,
    lcsFormatIndicator,
  }),
});

/** LCS-Data-Coding-Scheme: AVP 1236 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
export const lcsDataCodingScheme: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'LCS-Data-Coding-Scheme', code: 1236, vendorId: 10415, type: 'UTF8String' });

/** LCS-Format-Indicator: AVP 1237 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
export const lcsFormatIndicator: AvpDescriptor<LcsFormatIndicator> = /* @__PURE__ */ defineAvp({ name: 'LCS-Format-Indicator', code: 1237, vendorId: 10415, type: 'Enumerated', enumeration: LcsFormatIndicator });

/** LCS-Name-String: AVP 1238 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
export const lcsNameString: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'LCS-Name-String', code: 1238, vendorId: 10415, type: 'UTF8String' });

/** The members of LCS-Requestor-ID. */
export interface LcsRequestorId extends WithOthers {
  /** LCS-Data-Coding-Scheme: AVP 1236 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly lcsDataCodingScheme?: string | undefined;
  /** LCS-Requestor-ID-String: AVP 1240 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly lcsRequestorIdString?: string | undefined;
}

/** LCS-Requestor-ID: AVP 1239 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
export const lcsRequestorId: AvpDescriptor<LcsRequestorId> = /* @__PURE__ */ defineGroup({
  name: 'LCS-Requestor-ID', code: 1239, vendorId: 10415,
  members: () => ({
    lcsDataCodingScheme,
    lcsRequestorIdString,
  }),
});

/** LCS-Requestor-ID-String: AVP 1240 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
export const lcsRequestorIdString: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'LCS-Requestor-ID-String', code: 1240, vendorId: 10415, type: 'UTF8String' });

/** LCS-Client-Type: AVP 1241 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
export const lcsClientType: AvpDescriptor<LcsClientType> = /* @__PURE__ */ defineAvp({ name: 'LCS-Client-Type', code: 1241, vendorId: 10415, type: 'Enumerated', enumeration: LcsClientType });

/** Location-Estimate: AVP 1242 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 32.299. */
export const locationEstimate: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'Location-Estimate', code: 1242, vendorId: 10415, type: 'OctetString', isSensitive: true });

/** Location-Estimate-Type: AVP 1243 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
export const locationEstimateType: AvpDescriptor<LocationEstimateType> = /* @__PURE__ */ defineAvp({ name: 'Location-Estimate-Type', code: 1243, vendorId: 10415, type: 'Enumerated', enumeration: LocationEstimateType });

/** The members of Location-Type. */
export interface LocationType extends WithOthers {
  /** Location-Estimate-Type: AVP 1243 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly locationEstimateType?: LocationEstimateType | undefined;
  /** Deferred-Location-Event-Type: AVP 1230 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly deferredLocationEventType?: string | undefined;
}

/** Location-Type: AVP 1244 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
export const locationType: AvpDescriptor<LocationType> = /* @__PURE__ */ defineGroup({
  name: 'Location-Type', code: 1244, vendorId: 10415,
  members: () => ({
    locationEstimateType,
    deferredLocationEventType,
  }),
});

/** Positioning-Data: AVP 1245 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
export const positioningData: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Positioning-Data', code: 1245, vendorId: 10415, type: 'UTF8String', isSensitive: true });

/** PDP-Context-Type: AVP 1247 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
export const pdpContextType: AvpDescriptor<PdpContextType> = /* @__PURE__ */ defineAvp({ name: 'PDP-Context-Type', code: 1247, vendorId: 10415, type: 'Enumerated', enumeration: PdpContextType });

/** MMBox-Storage-Requested: AVP 1248 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
export const mmboxStorageRequested: AvpDescriptor<MmboxStorageRequested> = /* @__PURE__ */ defineAvp({ name: 'MMBox-Storage-Requested', code: 1248, vendorId: 10415, type: 'Enumerated', enumeration: MmboxStorageRequested });

/** The members of Service-Specific-Info. */
export interface ServiceSpecificInfo extends WithOthers {
  /** Service-Specific-Data: AVP 863 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly serviceSpecificData?: string | undefined;
  /** Service-Specific-Type: AVP 1257 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 32.299. */
  readonly serviceSpecificType?: number | undefined;
}

/** Service-Specific-Info: AVP 1249 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
export const serviceSpecificInfo: AvpDescriptor<ServiceSpecificInfo> = /* @__PURE__ */ defineGroup({
  name: 'Service-Specific-Info', code: 1249, vendorId: 10415,
  members: () => ({
    serviceSpecificData,
    serviceSpecificType,
  }),
});

/** Called-Asserted-Identity: AVP 1250 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
export const calledAssertedIdentity: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Called-Asserted-Identity', code: 1250, vendorId: 10415, type: 'UTF8String' });

/** Requested-Party-Address: AVP 1251 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
export const requestedPartyAddress: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Requested-Party-Address', code: 1251, vendorId: 10415, type: 'UTF8String', isSensitive: true });

/** The members of PoC-User-Role. */
export interface PocUserRole extends WithOthers {
  /** PoC-User-Role-IDs: AVP 1253 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly pocUserRoleIds?: string | undefined;
  /** PoC-User-Role-Info-Units: AVP 1254 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly pocUserRoleInfoUnits?: PocUserRoleInfoUnits | undefined;
}

/** PoC-User-Role: AVP 1252 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
export const pocUserRole: AvpDescriptor<PocUserRole> = /* @__PURE__ */ defineGroup({
  name: 'PoC-User-Role', code: 1252, vendorId: 10415,
  members: () => ({
    pocUserRoleIds,
    pocUserRoleInfoUnits,
  }),
});

/** PoC-User-Role-IDs: AVP 1253 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
export const pocUserRoleIds: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'PoC-User-Role-IDs', code: 1253, vendorId: 10415, type: 'UTF8String' });

/** PoC-User-Role-Info-Units: AVP 1254 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
export const pocUserRoleInfoUnits: AvpDescriptor<PocUserRoleInfoUnits> = /* @__PURE__ */ defineAvp({ name: 'PoC-User-Role-Info-Units', code: 1254, vendorId: 10415, type: 'Enumerated', enumeration: PocUserRoleInfoUnits });

/** The members of Talk-Burst-Exchange. */
export interface TalkBurstExchange extends WithOthers {
  /** PoC-Change-Time: AVP 1262 of vendor 10415 (3GPP), Time, M bit. 3GPP TS 32.299. */
  readonly pocChangeTime: Date;
  /** Number-Of-Talk-Bursts: AVP 1283 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 32.299. */
  readonly numberOfTalkBursts?: number | undefined;
  /** Talk-Burst-Volume: AVP 1287 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 32.299. */
  readonly talkBurstVolume?: number | undefined;
  /** Talk-Burst-Time: AVP 1286 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 32.299. */
  readonly talkBurstTime?: number | undefined;
  /** Number-Of-Received-Talk-Bursts: AVP 1282 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 32.299. */
  readonly numberOfReceivedTalkBursts?: number | undefined;
  /** Received-Talk-Burst-Volume: AVP 1285 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 32.299. */
  readonly receivedTalkBurstVolume?: number | undefined;
  /** Received-Talk-Burst-Time: AVP 1284 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 32.299. */
  readonly receivedTalkBurstTime?: number | undefined;
  /** Number-Of-Participants: AVP 885 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 32.299. */
  readonly numberOfParticipants?: number | undefined;
  /** PoC-Change-Condition: AVP 1261 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly pocChangeCondition?: PocChangeCondition | undefined;
}

/** Talk-Burst-Exchange: AVP 1255 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
export const talkBurstExchange: AvpDescriptor<TalkBurstExchange> = /* @__PURE__ */ defineGroup({
  name: 'Talk-Burst-Exchange', code: 1255, vendorId: 10415,
  members: () => ({
    pocChangeTime: required(pocChangeTime),
    numberOfTalkBursts,
    talkBurstVolume,
    talkBurstTime,
    numberOfReceivedTalkBursts,
    receivedTalkBurstVolume,
    receivedTalkBurstTime,
    numberOfParticipants,
    pocChangeCondition,
  }),
});

/** Service-Specific-Type: AVP 1257 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 32.299. */
export const serviceSpecificType: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Service-Specific-Type', code: 1257, vendorId: 10415, type: 'Unsigned32' });

/** Event-Charging-TimeStamp: AVP 1258 of vendor 10415 (3GPP), Time, M bit. 3GPP TS 32.299. */
export const eventChargingTimestamp: AvpDescriptor<Date> = /* @__PURE__ */ defineAvp({ name: 'Event-Charging-TimeStamp', code: 1258, vendorId: 10415, type: 'Time' });

/** Participant-Access-Priority: AVP 1259 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
export const participantAccessPriority: AvpDescriptor<ParticipantAccessPriority> = /* @__PURE__ */ defineAvp({ name: 'Participant-Access-Priority', code: 1259, vendorId: 10415, type: 'Enumerated', enumeration: ParticipantAccessPriority });

/** The members of Participant-Group. */
export interface ParticipantGroup extends WithOthers {
  /** Called-Party-Address: AVP 832 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly calledPartyAddress?: string | undefined;
  /** Participant-Access-Priority: AVP 1259 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly participantAccessPriority?: ParticipantAccessPriority | undefined;
  /** User-Participating-Type: AVP 1279 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly userParticipatingType?: UserParticipatingType | undefined;
}

/** Participant-Group: AVP 1260 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
export const participantGroup: AvpDescriptor<ParticipantGroup> = /* @__PURE__ */ defineGroup({
  name: 'Participant-Group', code: 1260, vendorId: 10415,
  members: () => ({
    calledPartyAddress,
    participantAccessPriority,
    userParticipatingType,
  }),
});

/** PoC-Change-Condition: AVP 1261 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
export const pocChangeCondition: AvpDescriptor<PocChangeCondition> = /* @__PURE__ */ defineAvp({ name: 'PoC-Change-Condition', code: 1261, vendorId: 10415, type: 'Enumerated', enumeration: PocChangeCondition });

/** PoC-Change-Time: AVP 1262 of vendor 10415 (3GPP), Time, M bit. 3GPP TS 32.299. */
export const pocChangeTime: AvpDescriptor<Date> = /* @__PURE__ */ defineAvp({ name: 'PoC-Change-Time', code: 1262, vendorId: 10415, type: 'Time' });

/** Access-Network-Information: AVP 1263 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 32.299. */
export const accessNetworkInformation: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'Access-Network-Information', code: 1263, vendorId: 10415, type: 'OctetString' });

/** The members of Trigger. */
export interface Trigger extends WithOthers {
  /** Trigger-Type: AVP 870 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly triggerType?: readonly TriggerType[] | undefined;
}

/** Trigger: AVP 1264 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
export const trigger: AvpDescriptor<Trigger> = /* @__PURE__ */ defineGroup({
  name: 'Trigger', code: 1264, vendorId: 10415,
  members: () => ({
    triggerType: many(triggerType),
  }),
});

/** Base-Time-Interval: AVP 1265 of vendor 10415 (3GPP), Unsigned32, M bit, in seconds. 3GPP TS 32.299. */
export const baseTimeInterval: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Base-Time-Interval', code: 1265, vendorId: 10415, type: 'Unsigned32' });

/** The members of Envelope. */
export interface Envelope extends WithOthers {
  /** Envelope-Start-Time: AVP 1269 of vendor 10415 (3GPP), Time, M bit. 3GPP TS 32.299. */
  readonly envelopeStartTime: Date;
  /** Envelope-End-Time: AVP 1267 of vendor 10415 (3GPP), Time, M bit. 3GPP TS 32.299. */
  readonly envelopeEndTime?: Date | undefined;
  /** CC-Total-Octets: AVP 421, Unsigned64, M bit, in octets. RFC 8506. */
  readonly ccTotalOctets?: bigint | undefined;
  /** CC-Input-Octets: AVP 412, Unsigned64, M bit, in octets. RFC 8506. */
  readonly ccInputOctets?: bigint | undefined;
  /** CC-Output-Octets: AVP 414, Unsigned64, M bit, in octets. RFC 8506. */
  readonly ccOutputOctets?: bigint | undefined;
  /** CC-Service-Specific-Units: AVP 417, Unsigned64, M bit. RFC 8506. */
  readonly ccServiceSpecificUnits?: bigint | undefined;
}

/** Envelope: AVP 1266 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
export const envelope: AvpDescriptor<Envelope> = /* @__PURE__ */ defineGroup({
  name: 'Envelope', code: 1266, vendorId: 10415,
  members: () => ({
    envelopeStartTime: required(envelopeStartTime),
    envelopeEndTime,
    ccTotalOctets,
    ccInputOctets,
    ccOutputOctets,
    ccServiceSpecificUnits,
  }),
});

/** Envelope-End-Time: AVP 1267 of vendor 10415 (3GPP), Time, M bit. 3GPP TS 32.299. */
export const envelopeEndTime: AvpDescriptor<Date> = /* @__PURE__ */ defineAvp({ name: 'Envelope-End-Time', code: 1267, vendorId: 10415, type: 'Time' });

/** Envelope-Reporting: AVP 1268 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
export const envelopeReporting: AvpDescriptor<EnvelopeReporting> = /* @__PURE__ */ defineAvp({ name: 'Envelope-Reporting', code: 1268, vendorId: 10415, type: 'Enumerated', enumeration: EnvelopeReporting });

/** Envelope-Start-Time: AVP 1269 of vendor 10415 (3GPP), Time, M bit. 3GPP TS 32.299. */
export const envelopeStartTime: AvpDescriptor<Date> = /* @__PURE__ */ defineAvp({ name: 'Envelope-Start-Time', code: 1269, vendorId: 10415, type: 'Time' });

/** The members of Time-Quota-Mechanism. */
export interface TimeQuotaMechanism extends WithOthers {
  /** Time-Quota-Type: AVP 1271 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly timeQuotaType: TimeQuotaType;
  /** Base-Time-Interval: AVP 1265 of vendor 10415 (3GPP), Unsigned32, M bit, in seconds. 3GPP TS 32.299. */
  readonly baseTimeInterval: number;
}

/** Time-Quota-Mechanism: AVP 1270 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
export const timeQuotaMechanism: AvpDescriptor<TimeQuotaMechanism> = /* @__PURE__ */ defineGroup({
  name: 'Time-Quota-Mechanism', code: 1270, vendorId: 10415,
  members: () => ({
    timeQuotaType: required(timeQuotaType),
    baseTimeInterval: required(baseTimeInterval),
  }),
});

/** Time-Quota-Type: AVP 1271 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
export const timeQuotaType: AvpDescriptor<TimeQuotaType> = /* @__PURE__ */ defineAvp({ name: 'Time-Quota-Type', code: 1271, vendorId: 10415, type: 'Enumerated', enumeration: TimeQuotaType });

/** The members of Early-Media-Description. */
export interface EarlyMediaDescription extends WithOthers {
  /** SDP-TimeStamps: AVP 1273 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly sdpTimestamps?: SdpTimestamps | undefined;
  /** SDP-Media-Component: AVP 843 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly sdpMediaComponent?: readonly SdpMediaComponent[] | undefined;
  /** SDP-Session-Description: AVP 842 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly sdpSessionDescription?: readonly string[] | undefined;
}

/** Early-Media-Description: AVP 1272 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
export const earlyMediaDescription: AvpDescriptor<EarlyMediaDescription> = /* @__PURE__ */ defineGroup({
  name: 'Early-Media-Description', code: 1272, vendorId: 10415,
  members: () => ({
    sdpTimestamps,
    sdpMediaComponent: many(sdpMediaComponent),
    sdpSessionDescription: many(sdpSessionDescription),
  }),
});

/** The members of SDP-TimeStamps. */
export interface SdpTimestamps extends WithOthers {
  /** SDP-Offer-Timestamp: AVP 1274 of vendor 10415 (3GPP), Time, M bit. 3GPP TS 32.299. */
  readonly sdpOfferTimestamp?: Date | undefined;
  /** SDP-Answer-Timestamp: AVP 1275 of vendor 10415 (3GPP), Time, M bit. 3GPP TS 32.299. */
  readonly sdpAnswerTimestamp?: Date | undefined;
}

/** SDP-TimeStamps: AVP 1273 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
export const sdpTimestamps: AvpDescriptor<SdpTimestamps> = /* @__PURE__ */ defineGroup({
  name: 'SDP-TimeStamps', code: 1273, vendorId: 10415,
  members: () => ({
    sdpOfferTimestamp,
    sdpAnswerTimestamp,
  }),
});

/** SDP-Offer-Timestamp: AVP 1274 of vendor 10415 (3GPP), Time, M bit. 3GPP TS 32.299. */
export const sdpOfferTimestamp: AvpDescriptor<Date> = /* @__PURE__ */ defineAvp({ name: 'SDP-Offer-Timestamp', code: 1274, vendorId: 10415, type: 'Time' });

/** SDP-Answer-Timestamp: AVP 1275 of vendor 10415 (3GPP), Time, M bit. 3GPP TS 32.299. */
export const sdpAnswerTimestamp: AvpDescriptor<Date> = /* @__PURE__ */ defineAvp({ name: 'SDP-Answer-Timestamp', code: 1275, vendorId: 10415, type: 'Time' });

/** The members of AF-Correlation-Information. */
export interface AfCorrelationInformation extends WithOthers {
  /** AF-Charging-Identifier: AVP 505 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.214. */
  readonly afChargingIdentifier: Uint8Array;
  /** Flows: AVP 510 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.214. */
  readonly flows?: readonly Flows[] | undefined;
}

/** AF-Correlation-Information: AVP 1276 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
export const afCorrelationInformation: AvpDescriptor<AfCorrelationInformation> = /* @__PURE__ */ defineGroup({
  name: 'AF-Correlation-Information', code: 1276, vendorId: 10415,
  members: () => ({
    afChargingIdentifier: required(afChargingIdentifier),
    flows: many(flows),
  }),
});

/** PoC-Session-Initiation-type: AVP 1277 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
export const pocSessionInitiationType: AvpDescriptor<PocSessionInitiationType> = /* @__PURE__ */ defineAvp({ name: 'PoC-Session-Initiation-type', code: 1277, vendorId: 10415, type: 'Enumerated', enumeration: PocSessionInitiationType });

/** The members of Offline-Charging. */
export interface OfflineCharging extends WithOthers {
  /** Quota-Consumption-Time: AVP 881 of vendor 10415 (3GPP), Unsigned32, M bit, in seconds. 3GPP TS 32.299. */
  readonly quotaConsumptionTime?: number | undefined;
  /** Time-Quota-Mechanism: AVP 1270 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly timeQuotaMechanism?: TimeQuotaMechanism | undefined;
  /** Envelope-Reporting: AVP 1268 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly envelopeReporting?: EnvelopeReporting | undefined;
  /** Multiple-Services-Credit-Control: AVP 456, Grouped, M bit. 3GPP TS 32.299. */
  readonly multipleServicesCreditControl?: readonly MultipleServicesCreditControl[] | undefined;
}

/** Offline-Charging: AVP 1278 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
export const offlineCharging: AvpDescriptor<OfflineCharging> = /* @__PURE__ */ defineGroup({
  name: 'Offline-Charging', code: 1278, vendorId: 10415,
  members: () => ({
    quotaConsumptionTime,
    timeQuotaMechanism,
    envelopeReporting,
    multipleServicesCreditControl: many(multipleServicesCreditControl),
  }),
});

/** User-Participating-Type: AVP 1279 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
export const userParticipatingType: AvpDescriptor<UserParticipatingType> = /* @__PURE__ */ defineAvp({ name: 'User-Participating-Type', code: 1279, vendorId: 10415, type: 'Enumerated', enumeration: UserParticipatingType });

/** Alternate-Charged-Party-Address: AVP 1280 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
export const alternateChargedPartyAddress: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Alternate-Charged-Party-Address', code: 1280, vendorId: 10415, type: 'UTF8String', isSensitive: true });

/** IMS-Communication-Service-Identifier: AVP 1281 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
export const imsCommunicationServiceIdentifier: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'IMS-Communication-Service-Identifier', code: 1281, vendorId: 10415, type: 'UTF8String' });

/** Number-Of-Received-Talk-Bursts: AVP 1282 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 32.299. */
export const numberOfReceivedTalkBursts: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Number-Of-Received-Talk-Bursts', code: 1282, vendorId: 10415, type: 'Unsigned32' });

/** Number-Of-Talk-Bursts: AVP 1283 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 32.299. */
export const numberOfTalkBursts: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Number-Of-Talk-Bursts', code: 1283, vendorId: 10415, type: 'Unsigned32' });

/** Received-Talk-Burst-Time: AVP 1284 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 32.299. */
export const receivedTalkBurstTime: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Received-Talk-Burst-Time', code: 1284, vendorId: 10415, type: 'Unsigned32' });

/** Received-Talk-Burst-Volume: AVP 1285 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 32.299. */
export const receivedTalkBurstVolume: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Received-Talk-Burst-Volume', code: 1285, vendorId: 10415, type: 'Unsigned32' });

/** Talk-Burst-Time: AVP 1286 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 32.299. */
export const talkBurstTime: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Talk-Burst-Time', code: 1286, vendorId: 10415, type: 'Unsigned32' });

/** Talk-Burst-Volume: AVP 1287 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 32.299. */
export const talkBurstVolume: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Talk-Burst-Volume', code: 1287, vendorId: 10415, type: 'Unsigned32' });

/** Media-Initiator-Party: AVP 1288 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
export const mediaInitiatorParty: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Media-Initiator-Party', code: 1288, vendorId: 10415, type: 'UTF8String' });

/** PC5-Radio-Technology: AVP 1300 of vendor 10415 (3GPP), Enumerated. 3GPP TS 32.299. */
export const pc5RadioTechnology: AvpDescriptor<Pc5RadioTechnology> = /* @__PURE__ */ defineAvp({ name: 'PC5-Radio-Technology', code: 1300, vendorId: 10415, type: 'Enumerated', isMandatory: false, enumeration: Pc5RadioTechnology });

/** RAN-End-Timestamp: AVP 1301 of vendor 10415 (3GPP), Time. 3GPP TS 32.299. */
export const ranEndTimestamp: AvpDescriptor<Date> = /* @__PURE__ */ defineAvp({ name: 'RAN-End-Timestamp', code: 1301, vendorId: 10415, type: 'Time', isMandatory: false });

/** The members of RAN-Secondary-RAT-Usage-Report. */
export interface RanSecondaryRatUsageReport extends WithOthers {
  /** Secondary-RAT-Type: AVP 1304 of vendor 10415 (3GPP), OctetString. 3GPP TS 32.299. */
  readonly secondaryRatType?: Uint8Array | undefined;
  /** RAN-Start-Timestamp: AVP 1303 of vendor 10415 (3GPP), Time. 3GPP TS 32.299. */
  readonly ranStartTimestamp?: Date | undefined;
  /** RAN-End-Timestamp: AVP 1301 of vendor 10415 (3GPP), Time. 3GPP TS 32.299. */
  readonly ranEndTimestamp?: Date | undefined;
  /** Accounting-Input-Octets: AVP 363, Unsigned64, M bit, in octets. RFC 7155. */
  readonly accountingInputOctets?: bigint | undefined;
  /** Accounting-Output-Octets: AVP 364, Unsigned64, M bit, in octets. RFC 7155. */
  readonly accountingOutputOctets?: bigint | undefined;
  /** 3GPP-Charging-Id: AVP 2 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.061. */
  readonly threeGppChargingId?: Uint8Array | undefined;
}

/** RAN-Secondary-RAT-Usage-Report: AVP 1302 of vendor 10415 (3GPP), Grouped. 3GPP TS 32.299. */
export const ranSecondaryRatUsageReport: AvpDescriptor<RanSecondaryRatUsageReport> = /* @__PURE__ */ defineGroup({
  name: 'RAN-Secondary-RAT-Usage-Report', code: 1302, vendorId: 10415, isMandatory: false,
  members: () => ({
    secondaryRatType,
    ranStartTimestamp,
    ranEndTimestamp,
    accountingInputOctets,
    accountingOutputOctets,
    threeGppChargingId,
  }),
});

/** RAN-Start-Timestamp: AVP 1303 of vendor 10415 (3GPP), Time. 3GPP TS 32.299. */
export const ranStartTimestamp: AvpDescriptor<Date> = /* @__PURE__ */ defineAvp({ name: 'RAN-Start-Timestamp', code: 1303, vendorId: 10415, type: 'Time', isMandatory: false });

/** Secondary-RAT-Type: AVP 1304 of vendor 10415 (3GPP), OctetString. 3GPP TS 32.299. */
export const secondaryRatType: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'Secondary-RAT-Type', code: 1304, vendorId: 10415, type: 'OctetString', isMandatory: false });

/** Civic-Address-Information: AVP 1305 of vendor 10415 (3GPP), UTF8String. 3GPP TS 32.299. */
export const civicAddressInformation: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Civic-Address-Information', code: 1305, vendorId: 10415, type: 'UTF8String', isMandatory: false, isSensitive: true });

/** The members of WLAN-Operator-Id. */
export interface WlanOperatorId extends WithOthers {
  /** WLAN-PLMN-Id: AVP 1308 of vendor 10415 (3GPP), UTF8String. 3GPP TS 32.299. */
  readonly wlanPlmnId?: string | undefined;
  /** WLAN-Operator-Name: AVP 1307 of vendor 10415 (3GPP), UTF8String. 3GPP TS 32.299. */
  readonly wlanOperatorName?: string | undefined;
}

/** WLAN-Operator-Id: AVP 1306 of vendor 10415 (3GPP), Grouped. 3GPP TS 32.299. */
export const wlanOperatorId: AvpDescriptor<WlanOperatorId> = /* @__PURE__ */ defineGroup({
  name: 'WLAN-Operator-Id', code: 1306, vendorId: 10415, isMandatory: false,
  members: () => ({
    wlanPlmnId,
    wlanOperatorName,
  }),
});

/** WLAN-Operator-Name: AVP 1307 of vendor 10415 (3GPP), UTF8String. 3GPP TS 32.299. */
export const wlanOperatorName: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'WLAN-Operator-Name', code: 1307, vendorId: 10415, type: 'UTF8String', isMandatory: false });

/** WLAN-PLMN-Id: AVP 1308 of vendor 10415 (3GPP), UTF8String. 3GPP TS 32.299. */
export const wlanPlmnId: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'WLAN-PLMN-Id', code: 1308, vendorId: 10415, type: 'UTF8String', isMandatory: false });

/** API-Content: AVP 1309 of vendor 10415 (3GPP), UTF8String. 3GPP TS 32.299. */
export const apiContent: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'API-Content', code: 1309, vendorId: 10415, type: 'UTF8String', isMandatory: false });

/** API-Direction: AVP 1310 of vendor 10415 (3GPP), Enumerated. 3GPP TS 32.299. */
export const apiDirection: AvpDescriptor<ApiDirection> = /* @__PURE__ */ defineAvp({ name: 'API-Direction', code: 1310, vendorId: 10415, type: 'Enumerated', isMandatory: false, enumeration: ApiDirection });

/** API-Identifier: AVP 1311 of vendor 10415 (3GPP), OctetString. 3GPP TS 32.299. */
export const apiIdentifier: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'API-Identifier', code: 1311, vendorId: 10415, type: 'OctetString', isMandatory: false });

/** API-Invocation-Timestamp: AVP 1312 of vendor 10415 (3GPP), Time. 3GPP TS 32.299. */
export const apiInvocationTimestamp: AvpDescriptor<Date> = /* @__PURE__ */ defineAvp({ name: 'API-Invocation-Timestamp', code: 1312, vendorId: 10415, type: 'Time', isMandatory: false });

/** API-Result-Code: AVP 1313 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 32.299. */
export const apiResultCode: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'API-Result-Code', code: 1313, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** API-Size: AVP 1314 of vendor 10415 (3GPP), Unsigned64. 3GPP TS 32.299. */
export const apiSize: AvpDescriptor<bigint> = /* @__PURE__ */ defineAvp({ name: 'API-Size', code: 1314, vendorId: 10415, type: 'Unsigned64', isMandatory: false });

/** API-Network-Service-Node: AVP 1315 of vendor 10415 (3GPP), Enumerated. 3GPP TS 32.299. */
export const apiNetworkServiceNode: AvpDescriptor<ApiNetworkServiceNode> = /* @__PURE__ */ defineAvp({ name: 'API-Network-Service-Node', code: 1315, vendorId: 10415, type: 'Enumerated', isMandatory: false, enumeration: ApiNetworkServiceNode });

/** The members of Exposure-Function-API-Information. */
export interface ExposureFunctionApiInformation extends WithOthers {
  /** Supported-Features: AVP 628 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly supportedFeatures?: readonly SupportedFeatures[] | undefined;
  /** API-Content: AVP 1309 of vendor 10415 (3GPP), UTF8String. 3GPP TS 32.299. */
  readonly apiContent?: string | undefined;
  /** API-Direction: AVP 1310 of vendor 10415 (3GPP), Enumerated. 3GPP TS 32.299. */
  readonly apiDirection?: ApiDirection | undefined;
  /** API-Identifier: AVP 1311 of vendor 10415 (3GPP), OctetString. 3GPP TS 32.299. */
  readonly apiIdentifier?: Uint8Array | undefined;
  /** API-Invocation-Timestamp: AVP 1312 of vendor 10415 (3GPP), Time. 3GPP TS 32.299. */
  readonly apiInvocationTimestamp?: Date | undefined;
  /** API-Network-Service-Node: AVP 1315 of vendor 10415 (3GPP), Enumerated. 3GPP TS 32.299. */
  readonly apiNetworkServiceNode?: ApiNetworkServiceNode | undefined;
  /** API-Result-Code: AVP 1313 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 32.299. */
  readonly apiResultCode?: number | undefined;
  /** API-Size: AVP 1314 of vendor 10415 (3GPP), Unsigned64. 3GPP TS 32.299. */
  readonly apiSize?: bigint | undefined;
  /** SCEF-Address: AVP 1317 of vendor 10415 (3GPP), Address. 3GPP TS 32.299. */
  readonly scefAddress?: string | undefined;
  /** SCS-AS-Address: AVP 3940 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly scsAsAddress?: ScsAsAddress | undefined;
  /** TLTRI: AVP 1318 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 32.299. */
  readonly tltri?: number | undefined;
}

/** Exposure-Function-API-Information: AVP 1316 of vendor 10415 (3GPP), Grouped. 3GPP TS 32.299. */
export const exposureFunctionApiInformation: AvpDescriptor<ExposureFunctionApiInformation> = /* @__PURE__ */ defineGroup({
  name: 'Exposure-Function-API-Information', code: 1316, vendorId: 10415, isMandatory: false,
  members: () => ({
    supportedFeatures: many(supportedFeatures),
    apiContent,
    apiDirection,
    apiIdentifier,
    apiInvocationTimestamp,
    apiNetworkServiceNode,
    apiResultCode,
    apiSize,
    scefAddress,
    scsAsAddress,
    tltri,
  }),
});

/** SCEF-Address: AVP 1317 of vendor 10415 (3GPP), Address. 3GPP TS 32.299. */
export const scefAddress: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'SCEF-Address', code: 1317, vendorId: 10415, type: 'Address', isMandatory: false });

/** TLTRI: AVP 1318 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 32.299. */
export const tltri: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'TLTRI', code: 1318, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** The members of 3GPP-OC-Specific-Reduction. */
export interface ThreeGppOcSpecificReduction extends WithOthers {
  /** 3GPP-OC-Rating-Group: AVP 1321 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 32.299. */
  readonly threeGppOcRatingGroup?: readonly number[] | undefined;
  /** 3GPP-OC-Request-Type: AVP 1322 of vendor 10415 (3GPP), Enumerated. 3GPP TS 32.299. */
  readonly threeGppOcRequestType?: readonly ThreeGppOcRequestType[] | undefined;
  /** OC-Reduction-Percentage: AVP 627, Unsigned32. RFC 7683. */
  readonly ocReductionPercentage?: number | undefined;
}

/** 3GPP-OC-Specific-Reduction: AVP 1320 of vendor 10415 (3GPP), Grouped. 3GPP TS 32.299. */
export const threeGppOcSpecificReduction: AvpDescriptor<ThreeGppOcSpecificReduction> = /* @__PURE__ */ defineGroup({
  name: '3GPP-OC-Specific-Reduction', code: 1320, vendorId: 10415, isMandatory: false,
  members: () => ({
    threeGppOcRatingGroup: many(threeGppOcRatingGroup),
    threeGppOcRequestType: many(threeGppOcRequestType),
    ocReductionPercentage,
  }),
});

/** 3GPP-OC-Rating-Group: AVP 1321 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 32.299. */
export const threeGppOcRatingGroup: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: '3GPP-OC-Rating-Group', code: 1321, vendorId: 10415, type: 'Unsigned32', isMandatory: false });

/** 3GPP-OC-Request-Type: AVP 1322 of vendor 10415 (3GPP), Enumerated. 3GPP TS 32.299. */
export const threeGppOcRequestType: AvpDescriptor<ThreeGppOcRequestType> = /* @__PURE__ */ defineAvp({ name: '3GPP-OC-Request-Type', code: 1322, vendorId: 10415, type: 'Enumerated', isMandatory: false, enumeration: ThreeGppOcRequestType });

/** The members of VoLTE-Information. */
export interface VolteInformation extends WithOthers {
  /** Calling-Party-Address: AVP 831 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly callingPartyAddress?: string | undefined;
  /** Callee-Information: AVP 565 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.214. */
  readonly calleeInformation?: CalleeInformation | undefined;
}

/** VoLTE-Information: AVP 1323 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
export const volteInformation: AvpDescriptor<VolteInformation> = /* @__PURE__ */ defineGroup({
  name: 'VoLTE-Information', code: 1323, vendorId: 10415,
  members: () => ({
    callingPartyAddress,
    calleeInformation,
  }),
});

/** The members of PSCell-Info. */
export interface PscellInfo extends WithOthers {
  /** Nr-Cgi: AVP 1325 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly nrCgi?: string | undefined;
}

/** PSCell-Info: AVP 1324 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
export const pscellInfo: AvpDescriptor<PscellInfo> = /* @__PURE__ */ defineGroup({
  name: 'PSCell-Info', code: 1324, vendorId: 10415,
  members: () => ({
    nrCgi,
  }),
});

/** Nr-Cgi: AVP 1325 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
export const nrCgi: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Nr-Cgi', code: 1325, vendorId: 10415, type: 'UTF8String' });

/** The members of SMS-Information. */
export interface SmsInformation extends WithOthers {
  /** SMS-Node: AVP 2016 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly smsNode?: SmsNode | undefined;
  /** Client-Address: AVP 2018 of vendor 10415 (3GPP), Address, M bit. 3GPP TS 32.299. */
  readonly clientAddress?: string | undefined;
  /** Originator-SCCP-Address: AVP 2008 of vendor 10415 (3GPP), Address, M bit. 3GPP TS 32.299. */
  readonly originatorSccpAddress?: string | undefined;
  /** SMSC-Address: AVP 2017 of vendor 10415 (3GPP), Address, M bit. 3GPP TS 32.299. */
  readonly smscAddress?: string | undefined;
  /** Data-Coding-Scheme: AVP 2001 of vendor 10415 (3GPP), Integer32, M bit. 3GPP TS 32.299. */
  readonly dataCodingScheme?: number | undefined;
  /** SM-Discharge-Time: AVP 2012 of vendor 10415 (3GPP), Time, M bit. 3GPP TS 32.299. */
  readonly smDischargeTime?: Date | undefined;
  /** SM-Message-Type: AVP 2007 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly smMessageType?: SmMessageType | undefined;
  /** Originator-Interface: AVP 2009 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly originatorInterface?: OriginatorInterface | undefined;
  /** SM-Protocol-ID: AVP 2013 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 32.299. */
  readonly smProtocolId?: Uint8Array | undefined;
  /** Reply-Path-Requested: AVP 2011 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly replyPathRequested?: ReplyPathRequested | undefined;
  /** SM-Status: AVP 2014 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 32.299. */
  readonly smStatus?: Uint8Array | undefined;
  /** SM-User-Data-Header: AVP 2015 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 32.299. */
  readonly smUserDataHeader?: Uint8Array | undefined;
  /** Number-Of-Messages-Sent: AVP 2019 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 32.299. */
  readonly numberOfMessagesSent?: number | undefined;
  /** SM-Sequence-Number: AVP 3408 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 32.299. */
  readonly smSequenceNumber?: number | undefined;
  /** Recipient-Info: AVP 2026 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly recipientInfo?: readonly RecipientInfo[] | undefined;
  /** Originator-Received-Address: AVP 2027 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly originatorReceivedAddress?: OriginatorReceivedAddress | undefined;
  /** SM-Service-Type: AVP 2029 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly smServiceType?: SmServiceType | undefined;
  /** SMS-Result: AVP 3409 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 32.299. */
  readonly smsResult?: number | undefined;
  /** SM-Device-Trigger-Indicator: AVP 3407 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly smDeviceTriggerIndicator?: SmDeviceTriggerIndicator | undefined;
  /** SM-Device-Trigger-Information: AVP 3405 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly smDeviceTriggerInformation?: SmDeviceTriggerInformation | undefined;
  /** MTC-IWF-Address: AVP 3406 of vendor 10415 (3GPP), Address, M bit. 3GPP TS 32.299. */
  readonly mtcIwfAddress?: string | undefined;
  /** Application-Port-Identifier: AVP 3010 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.368. */
  readonly applicationPortIdentifier?: number | undefined;
  /** External-Identifier: AVP 3111 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 29.336. */
  readonly externalIdentifier?: string | undefined;
}

/** SMS-Information: AVP 2000 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
export const smsInformation: AvpDescriptor<SmsInformation> = /* @__PURE__ */ defineGroup({
  name: 'SMS-Information', code: 2000, vendorId: 10415,
  members: () => ({
    smsNode,
    clientAddress,
    originatorSccpAddress,
    smscAddress,
    dataCodingScheme,
    smDischargeTime,
    smMessageType,
    originatorInterface,
    smProtocolId,
    replyPathRequested,
    smStatus,
    smUserDataHeader,
    numberOfMessagesSent,
    smSequenceNumber,
    recipientInfo: many(recipientInfo),
    originatorReceivedAddress,
    smServiceType,
    smsResult,
    smDeviceTriggerIndicator,
    smDeviceTriggerInformation,
    mtcIwfAddress,
    applicationPortIdentifier,
    externalIdentifier,
  }),
});

/** Data-Coding-Scheme: AVP 2001 of vendor 10415 (3GPP), Integer32, M bit. 3GPP TS 32.299. */
export const dataCodingScheme: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Data-Coding-Scheme', code: 2001, vendorId: 10415, type: 'Integer32' });

/** The members of Destination-Interface. */
export interface DestinationInterface extends WithOthers {
  /** Interface-Id: AVP 2003 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly interfaceId?: string | undefined;
  /** Interface-Text: AVP 2005 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly interfaceText?: string | undefined;
  /** Interface-Port: AVP 2004 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly interfacePort?: string | undefined;
  /** Interface-Type: AVP 2006 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly interfaceType?: InterfaceType | undefined;
}

/** Destination-Interface: AVP 2002 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
export const destinationInterface: AvpDescriptor<DestinationInterface> = /* @__PURE__ */ defineGroup({
  name: 'Destination-Interface', code: 2002, vendorId: 10415,
  members: () => ({
    interfaceId,
    interfaceText,
    interfacePort,
    interfaceType,
  }),
});

/** Interface-Id: AVP 2003 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
export const interfaceId: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Interface-Id', code: 2003, vendorId: 10415, type: 'UTF8String' });

/** Interface-Port: AVP 2004 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
export const interfacePort: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Interface-Port', code: 2004, vendorId: 10415, type: 'UTF8String' });

/** Interface-Text: AVP 2005 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
export const interfaceText: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Interface-Text', code: 2005, vendorId: 10415, type: 'UTF8String' });

/** Interface-Type: AVP 2006 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
export const interfaceType: AvpDescriptor<InterfaceType> = /* @__PURE__ */ defineAvp({ name: 'Interface-Type', code: 2006, vendorId: 10415, type: 'Enumerated', enumeration: InterfaceType });

/** SM-Message-Type: AVP 2007 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
export const smMessageType: AvpDescriptor<SmMessageType> = /* @__PURE__ */ defineAvp({ name: 'SM-Message-Type', code: 2007, vendorId: 10415, type: 'Enumerated', enumeration: SmMessageType });

/** Originator-SCCP-Address: AVP 2008 of vendor 10415 (3GPP), Address, M bit. 3GPP TS 32.299. */
export const originatorSccpAddress: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Originator-SCCP-Address', code: 2008, vendorId: 10415, type: 'Address' });

/** The members of Originator-Interface. */
export interface OriginatorInterface extends WithOthers {
  /** Interface-Id: AVP 2003 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly interfaceId?: string | undefined;
  /** Interface-Text: AVP 2005 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly interfaceText?: string | undefined;
  /** Interface-Port: AVP 2004 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly interfacePort?: string | undefined;
  /** Interface-Type: AVP 2006 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly interfaceType?: InterfaceType | undefined;
}

/** Originator-Interface: AVP 2009 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
export const originatorInterface: AvpDescriptor<OriginatorInterface> = /* @__PURE__ */ defineGroup({
  name: 'Originator-Interface', code: 2009, vendorId: 10415,
  members: () => ({
    interfaceId,
    interfaceText,
    interfacePort,
    interfaceType,
  }),
});

/** Recipient-SCCP-Address: AVP 2010 of vendor 10415 (3GPP), Address, M bit. 3GPP TS 32.299. */
export const recipientSccpAddress: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Recipient-SCCP-Address', code: 2010, vendorId: 10415, type: 'Address' });

/** Reply-Path-Requested: AVP 2011 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
export const replyPathRequested: AvpDescriptor<ReplyPathRequested> = /* @__PURE__ */ defineAvp({ name: 'Reply-Path-Requested', code: 2011, vendorId: 10415, type: 'Enumerated', enumeration: ReplyPathRequested });

/** SM-Discharge-Time: AVP 2012 of vendor 10415 (3GPP), Time, M bit. 3GPP TS 32.299. */
export const smDischargeTime: AvpDescriptor<Date> = /* @__PURE__ */ defineAvp({ name: 'SM-Discharge-Time', code: 2012, vendorId: 10415, type: 'Time' });

/** SM-Protocol-ID: AVP 2013 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 32.299. */
export const smProtocolId: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'SM-Protocol-ID', code: 2013, vendorId: 10415, type: 'OctetString' });

/** SM-Status: AVP 2014 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 32.299. */
export const smStatus: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'SM-Status', code: 2014, vendorId: 10415, type: 'OctetString' });

/** SM-User-Data-Header: AVP 2015 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 32.299. */
export const smUserDataHeader: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'SM-User-Data-Header', code: 2015, vendorId: 10415, type: 'OctetString' });

/** SMS-Node: AVP 2016 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
export const smsNode: AvpDescriptor<SmsNode> = /* @__PURE__ */ defineAvp({ name: 'SMS-Node', code: 2016, vendorId: 10415, type: 'Enumerated', enumeration: SmsNode });

/** SMSC-Address: AVP 2017 of vendor 10415 (3GPP), Address, M bit. 3GPP TS 32.299. */
export const smscAddress: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'SMSC-Address', code: 2017, vendorId: 10415, type: 'Address' });

/** Client-Address: AVP 2018 of vendor 10415 (3GPP), Address, M bit. 3GPP TS 32.299. */
export const clientAddress: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Client-Address', code: 2018, vendorId: 10415, type: 'Address' });

/** Number-Of-Messages-Sent: AVP 2019 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 32.299. */
export const numberOfMessagesSent: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Number-Of-Messages-Sent', code: 2019, vendorId: 10415, type: 'Unsigned32' });

/** Low-Balance-Indication: AVP 2020 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
export const lowBalanceIndication: AvpDescriptor<LowBalanceIndication> = /* @__PURE__ */ defineAvp({ name: 'Low-Balance-Indication', code: 2020, vendorId: 10415, type: 'Enumerated', enumeration: LowBalanceIndication });

/** The members of Remaining-Balance. */
export interface RemainingBalance extends WithOthers {
  /** Unit-Value: AVP 445, Grouped, M bit. RFC 8506. */
  readonly unitValue: UnitValue;
  /** Currency-Code: AVP 425, Unsigned32, M bit. RFC 8506. */
  readonly currencyCode: number;
}

/** Remaining-Balance: AVP 2021 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
export const remainingBalance: AvpDescriptor<RemainingBalance> = /* @__PURE__ */ defineGroup({
  name: 'Remaining-Balance', code: 2021, vendorId: 10415,
  members: () => ({
    unitValue: required(unitValue),
    currencyCode: required(currencyCode),
  }),
});

/** Refund-Information: AVP 2022 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 32.299. */
export const refundInformation: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'Refund-Information', code: 2022, vendorId: 10415, type: 'OctetString' });

/** Carrier-Select-Routing-Information: AVP 2023 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
export const carrierSelectRoutingInformation: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Carrier-Select-Routing-Information', code: 2023, vendorId: 10415, type: 'UTF8String' });

/** Number-Portability-Routing-Information: AVP 2024 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
export const numberPortabilityRoutingInformation: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Number-Portability-Routing-Information', code: 2024, vendorId: 10415, type: 'UTF8String' });

/** PoC-Event-Type: AVP 2025 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
export const pocEventType: AvpDescriptor<PocEventType> = /* @__PURE__ */ defineAvp({ name: 'PoC-Event-Type', code: 2025, vendorId: 10415, type: 'Enumerated', enumeration: PocEventType });

/** The members of Recipient-Info. */
export interface RecipientInfo extends WithOthers {
  /** Destination-Interface: AVP 2002 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly destinationInterface?: DestinationInterface | undefined;
  /** Recipient-Address: AVP 1201 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly recipientAddress?: readonly RecipientAddress[] | undefined;
  /** Recipient-Received-Address: AVP 2028 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly recipientReceivedAddress?: readonly RecipientReceivedAddress[] | undefined;
  /** Recipient-SCCP-Address: AVP 2010 of vendor 10415 (3GPP), Address, M bit. 3GPP TS 32.299. */
  readonly recipientSccpAddress?: string | undefined;
  /** SM-Protocol-ID: AVP 2013 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 32.299. */
  readonly smProtocolId?: Uint8Array | undefined;
}

/** Recipient-Info: AVP 2026 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
export const recipientInfo: AvpDescriptor<RecipientInfo> = /* @__PURE__ */ defineGroup({
  name: 'Recipient-Info', code: 2026, vendorId: 10415,
  members: () => ({
    destinationInterface,
    recipientAddress: many(recipientAddress),
    recipientReceivedAddress: many(recipientReceivedAddress),
    recipientSccpAddress,
    smProtocolId,
  }),
});

/** The members of Originator-Received-Address. */
export interface OriginatorReceivedAddress extends WithOthers {
  /** Address-Type: AVP 899 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly addressType?: AddressType | undefined;
  /** Address-Data: AVP 897 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly addressData?: string | undefined;
  /** Address-Domain: AVP 898 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly addressDomain?: AddressDomain | undefined;
}

/** Originator-Received-Address: AVP 2027 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
export const originatorReceivedAddress: AvpDescriptor<OriginatorReceivedAddress> = /* @__PURE__ */ defineGroup({
  name: 'Originator-Received-Address', code: 2027, vendorId: 10415,
  members: () => ({
    addressType,
    addressData,
    addressDomain,
  }),
});

/** The members of Recipient-Received-Address. */
export interface RecipientReceivedAddress extends WithOthers {
  /** Address-Type: AVP 899 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly addressType?: AddressType | undefined;
  /** Address-Data: AVP 897 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly addressData?: string | undefined;
  /** Address-Domain: AVP 898 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly addressDomain?: AddressDomain | undefined;
}

/** Recipient-Received-Address: AVP 2028 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
export const recipientReceivedAddress: AvpDescriptor<RecipientReceivedAddress> = /* @__PURE__ */ defineGroup({
  name: 'Recipient-Received-Address', code: 2028, vendorId: 10415,
  members: () => ({
    addressType,
    addressData,
    addressDomain,
  }),
});

/** SM-Service-Type: AVP 2029 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
export const smServiceType: AvpDescriptor<SmServiceType> = /* @__PURE__ */ defineAvp({ name: 'SM-Service-Type', code: 2029, vendorId: 10415, type: 'Enumerated', enumeration: SmServiceType });

/** The members of MMTel-Information. */
export interface MmtelInformation extends WithOthers {
  /** Supplementary-Service: AVP 2048 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly supplementaryService?: readonly SupplementaryService[] | undefined;
}

/** MMTel-Information: AVP 2030 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
export const mmtelInformation: AvpDescriptor<MmtelInformation> = /* @__PURE__ */ defineGroup({
  name: 'MMTel-Information', code: 2030, vendorId: 10415,
  members: () => ({
    supplementaryService: many(supplementaryService),
  }),
});

/** MMTel-SService-Type: AVP 2031 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 32.299. */
export const mmtelSserviceType: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'MMTel-SService-Type', code: 2031, vendorId: 10415, type: 'Unsigned32' });

/** Service-Mode: AVP 2032 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 32.299. */
export const serviceMode: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Service-Mode', code: 2032, vendorId: 10415, type: 'Unsigned32' });

/** Subscriber-Role: AVP 2033 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
export const subscriberRole: AvpDescriptor<SubscriberRole> = /* @__PURE__ */ defineAvp({ name: 'Subscriber-Role', code: 2033, vendorId: 10415, type: 'Enumerated', enumeration: SubscriberRole });

/** Number-Of-Diversions: AVP 2034 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 32.299. */
export const numberOfDiversions: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Number-Of-Diversions', code: 2034, vendorId: 10415, type: 'Unsigned32' });

/** Associated-Party-Address: AVP 2035 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
export const associatedPartyAddress: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Associated-Party-Address', code: 2035, vendorId: 10415, type: 'UTF8String', isSensitive: true });

/** SDP-Type: AVP 2036 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
export const sdpType: AvpDescriptor<SdpType> = /* @__PURE__ */ defineAvp({ name: 'SDP-Type', code: 2036, vendorId: 10415, type: 'Enumerated', enumeration: SdpType });

/** Change-Condition: AVP 2037 of vendor 10415 (3GPP), Integer32, M bit. 3GPP TS 32.299. */
export const changeCondition: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Change-Condition', code: 2037, vendorId: 10415, type: 'Integer32' });

/** Change-Time: AVP 2038 of vendor 10415 (3GPP), Time, M bit. 3GPP TS 32.299. */
export const changeTime: AvpDescriptor<Date> = /* @__PURE__ */ defineAvp({ name: 'Change-Time', code: 2038, vendorId: 10415, type: 'Time' });

/** Diagnostics: AVP 2039 of vendor 10415 (3GPP), Integer32, M bit. 3GPP TS 32.299. */
export const diagnostics: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Diagnostics', code: 2039, vendorId: 10415, type: 'Integer32' });

/** The members of Service-Data-Container. */
export interface ServiceDataContainer extends WithOthers {
  /** AF-Correlation-Information: AVP 1276 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly afCorrelationInformation?: AfCorrelationInformation | undefined;
  /** Charging-Rule-Base-Name: AVP 1004 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 29.212. */
  readonly chargingRuleBaseName?: string | undefined;
  /** Accounting-Input-Octets: AVP 363, Unsigned64, M bit, in octets. RFC 7155. */
  readonly accountingInputOctets?: bigint | undefined;
  /** Accounting-Output-Octets: AVP 364, Unsigned64, M bit, in octets. RFC 7155. */
  readonly accountingOutputOctets?: bigint | undefined;
  /** Local-Sequence-Number: AVP 2063 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 32.299. */
  readonly localSequenceNumber?: number | undefined;
  /** QoS-Information: AVP 1016 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.212. */
  readonly qosInformation?: QosInformation | undefined;
  /** Rating-Group: AVP 432, Unsigned32, M bit. RFC 8506. */
  readonly ratingGroup?: number | undefined;
  /** Change-Time: AVP 2038 of vendor 10415 (3GPP), Time, M bit. 3GPP TS 32.299. */
  readonly changeTime?: Date | undefined;
  /** Service-Identifier: AVP 439, Unsigned32, M bit. RFC 8506. */
  readonly serviceIdentifier?: number | undefined;
  /** Service-Specific-Info: AVP 1249 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly serviceSpecificInfo?: ServiceSpecificInfo | undefined;
  /** ADC-Rule-Base-Name: AVP 1095 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 29.212. */
  readonly adcRuleBaseName?: string | undefined;
  /** SGSN-Address: AVP 1228 of vendor 10415 (3GPP), Address, M bit. 3GPP TS 32.299. */
  readonly sgsnAddress?: string | undefined;
  /** Time-First-Usage: AVP 2043 of vendor 10415 (3GPP), Time, M bit. 3GPP TS 32.299. */
  readonly timeFirstUsage?: Date | undefined;
  /** Time-Last-Usage: AVP 2044 of vendor 10415 (3GPP), Time, M bit. 3GPP TS 32.299. */
  readonly timeLastUsage?: Date | undefined;
  /** Time-Usage: AVP 2045 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 32.299. */
  readonly timeUsage?: number | undefined;
  /** Change-Condition: AVP 2037 of vendor 10415 (3GPP), Integer32, M bit. 3GPP TS 32.299. */
  readonly changeCondition?: readonly number[] | undefined;
  /** 3GPP-User-Location-Info: AVP 22 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.061. */
  readonly threeGppUserLocationInfo?: Uint8Array | undefined;
  /** 3GPP2-BSID: AVP 9010 of vendor 5535 (3GPP2), UTF8String, M bit. 3GPP2. */
  readonly threeGpp2Bsid?: string | undefined;
  /** UWAN-User-Location-Info: AVP 3918 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly uwanUserLocationInfo?: UwanUserLocationInfo | undefined;
  /** TWAN-User-Location-Info: AVP 2714 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly twanUserLocationInfo?: TwanUserLocationInfo | undefined;
  /** Sponsor-Identity: AVP 531 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.214. */
  readonly sponsorIdentity?: string | undefined;
  /** Application-Service-Provider-Identity: AVP 532 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.214. */
  readonly applicationServiceProviderIdentity?: string | undefined;
  /** Presence-Reporting-Area-Information: AVP 2822 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.212. */
  readonly presenceReportingAreaInformation?: readonly PresenceReportingAreaInformation[] | undefined;
  /** Presence-Reporting-Area-Status: AVP 2823 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.212. */
  readonly presenceReportingAreaStatus?: PresenceReportingAreaStatus | undefined;
  /** User-CSG-Information: AVP 2319 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly userCsgInformation?: UserCsgInformation | undefined;
  /** 3GPP-RAT-Type: AVP 21 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.061. */
  readonly threeGppRatType?: Uint8Array | undefined;
  /** Related-Change-Condition-Information: AVP 3925 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly relatedChangeConditionInformation?: RelatedChangeConditionInformation | undefined;
  /** Serving-PLMN-Rate-Control: AVP 4310 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.128. */
  readonly servingPlmnRateControl?: ServingPlmnRateControl | undefined;
  /** APN-Rate-Control: AVP 3933 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly apnRateControl?: ApnRateControl | undefined;
  /** 3GPP-PS-Data-Off-Status: AVP 4406 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly threeGppPsDataOffStatus?: ThreeGppPsDataOffStatus | undefined;
  /** Traffic-Steering-Policy-Identifier-DL: AVP 2836 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.212. */
  readonly trafficSteeringPolicyIdentifierDl?: Uint8Array | undefined;
  /** Traffic-Steering-Policy-Identifier-UL: AVP 2837 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.212. */
  readonly trafficSteeringPolicyIdentifierUl?: Uint8Array | undefined;
  /** VoLTE-Information: AVP 1323 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly volteInformation?: VolteInformation | undefined;
}

/** Service-Data-Container: AVP 2040 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
export const serviceDataContainer: AvpDescriptor<ServiceDataContainer> = /* @__PURE__ */ defineGroup({
  name: 'Service-Data-Container', code: 2040, vendorId: 10415,
  members: () => ({
    afCorrelationInformation,
    chargingRuleBaseName,
    accountingInputOctets,
    accountingOutputOctets,
    localSequenceNumber,
    qosInformation,
    ratingGroup,
    changeTime,
    serviceIdentifier,
    serviceSpecificInfo,
    adcRuleBaseName,
    sgsnAddress,
    timeFirstUsage,
    timeLastUsage,
    timeUsage,
    changeCondition: many(changeCondition),
    threeGppUserLocationInfo,
    threeGpp2Bsid,
    uwanUserLocationInfo,
    twanUserLocationInfo,
    sponsorIdentity,
    applicationServiceProviderIdentity,
    presenceReportingAreaInformation: many(presenceReportingAreaInformation),
    presenceReportingAreaStatus,
    userCsgInformation,
    threeGppRatType,
    relatedChangeConditionInformation,
    servingPlmnRateControl,
    apnRateControl,
    threeGppPsDataOffStatus,
    trafficSteeringPolicyIdentifierDl,
    trafficSteeringPolicyIdentifierUl,
    volteInformation,
  }),
});

/** Start-Time: AVP 2041 of vendor 10415 (3GPP), Time, M bit. 3GPP TS 32.299. */
export const startTime: AvpDescriptor<Date> = /* @__PURE__ */ defineAvp({ name: 'Start-Time', code: 2041, vendorId: 10415, type: 'Time' });

/** Stop-Time: AVP 2042 of vendor 10415 (3GPP), Time, M bit. 3GPP TS 32.299. */
export const stopTime: AvpDescriptor<Date> = /* @__PURE__ */ defineAvp({ name: 'Stop-Time', code: 2042, vendorId: 10415, type: 'Time' });

/** Time-First-Usage: AVP 2043 of vendor 10415 (3GPP), Time, M bit. 3GPP TS 32.299. */
export const timeFirstUsage: AvpDescriptor<Date> = /* @__PURE__ */ defineAvp({ name: 'Time-First-Usage', code: 2043, vendorId: 10415, type: 'Time' });

/** Time-Last-Usage: AVP 2044 of vendor 10415 (3GPP), Time, M bit. 3GPP TS 32.299. */
export const timeLastUsage: AvpDescriptor<Date> = /* @__PURE__ */ defineAvp({ name: 'Time-Last-Usage', code: 2044, vendorId: 10415, type: 'Time' });

/** Time-Usage: AVP 2045 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 32.299. */
export const timeUsage: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Time-Usage', code: 2045, vendorId: 10415, type: 'Unsigned32' });

/** The members of Traffic-Data-Volumes. */
export interface TrafficDataVolumes extends WithOthers {
  /** QoS-Information: AVP 1016 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.212. */
  readonly qosInformation?: QosInformation | undefined;
  /** Accounting-Input-Octets: AVP 363, Unsigned64, M bit, in octets. RFC 7155. */
  readonly accountingInputOctets?: bigint | undefined;
  /** Accounting-Output-Octets: AVP 364, Unsigned64, M bit, in octets. RFC 7155. */
  readonly accountingOutputOctets?: bigint | undefined;
  /** Change-Condition: AVP 2037 of vendor 10415 (3GPP), Integer32, M bit. 3GPP TS 32.299. */
  readonly changeCondition?: number | undefined;
  /** Change-Time: AVP 2038 of vendor 10415 (3GPP), Time, M bit. 3GPP TS 32.299. */
  readonly changeTime?: Date | undefined;
  /** 3GPP-User-Location-Info: AVP 22 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.061. */
  readonly threeGppUserLocationInfo?: Uint8Array | undefined;
  /** UWAN-User-Location-Info: AVP 3918 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly uwanUserLocationInfo?: UwanUserLocationInfo | undefined;
  /** 3GPP-Charging-Id: AVP 2 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.061. */
  readonly threeGppChargingId?: Uint8Array | undefined;
  /** Presence-Reporting-Area-Status: AVP 2823 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.212. */
  readonly presenceReportingAreaStatus?: PresenceReportingAreaStatus | undefined;
  /** Presence-Reporting-Area-Information: AVP 2822 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.212. */
  readonly presenceReportingAreaInformation?: readonly PresenceReportingAreaInformation[] | undefined;
  /** User-CSG-Information: AVP 2319 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly userCsgInformation?: UserCsgInformation | undefined;
  /** 3GPP-RAT-Type: AVP 21 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.061. */
  readonly threeGppRatType?: Uint8Array | undefined;
  /** Access-Availability-Change-Reason: AVP 2833 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.212. */
  readonly accessAvailabilityChangeReason?: number | undefined;
  /** Related-Change-Condition-Information: AVP 3925 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly relatedChangeConditionInformation?: RelatedChangeConditionInformation | undefined;
  /** Diagnostics: AVP 2039 of vendor 10415 (3GPP), Integer32, M bit. 3GPP TS 32.299. */
  readonly diagnostics?: number | undefined;
  /** Enhanced-Diagnostics: AVP 3901 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly enhancedDiagnostics?: EnhancedDiagnostics | undefined;
  /** CP-CIoT-EPS-Optimisation-Indicator: AVP 3930 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly cpCiotEpsOptimisationIndicator?: CpCiotEpsOptimisationIndicator | undefined;
  /** Serving-PLMN-Rate-Control: AVP 4310 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.128. */
  readonly servingPlmnRateControl?: ServingPlmnRateControl | undefined;
  /** APN-Rate-Control: AVP 3933 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly apnRateControl?: ApnRateControl | undefined;
}

/** Traffic-Data-Volumes: AVP 2046 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
export const trafficDataVolumes: AvpDescriptor<TrafficDataVolumes> = /* @__PURE__ */ defineGroup({
  name: 'Traffic-Data-Volumes', code: 2046, vendorId: 10415,
  members: () => ({
    qosInformation,
    accountingInputOctets,
    accountingOutputOctets,
    changeCondition,
    changeTime,
    threeGppUserLocationInfo,
    uwanUserLocationInfo,
    threeGppChargingId,
    presenceReportingAreaStatus,
    presenceReportingAreaInformation: many(presenceReportingAreaInformation),
    userCsgInformation,
    threeGppRatType,
    accessAvailabilityChangeReason,
    relatedChangeConditionInformation,
    diagnostics,
    enhancedDiagnostics,
    cpCiotEpsOptimisationIndicator,
    servingPlmnRateControl,
    apnRateControl,
  }),
});

/** Serving-Node-Type: AVP 2047 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
export const servingNodeType: AvpDescriptor<ServingNodeType> = /* @__PURE__ */ defineAvp({ name: 'Serving-Node-Type', code: 2047, vendorId: 10415, type: 'Enumerated', enumeration: ServingNodeType });

/** The members of Supplementary-Service. */
export interface SupplementaryService extends WithOthers {
  /** MMTel-SService-Type: AVP 2031 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 32.299. */
  readonly mmtelSserviceType?: number | undefined;
  /** Service-Mode: AVP 2032 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 32.299. */
  readonly serviceMode?: number | undefined;
  /** Number-Of-Diversions: AVP 2034 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 32.299. */
  readonly numberOfDiversions?: number | undefined;
  /** Associated-Party-Address: AVP 2035 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly associatedPartyAddress?: string | undefined;
  /** Service-Id: AVP 855 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly serviceId?: string | undefined;
  /** Change-Time: AVP 2038 of vendor 10415 (3GPP), Time, M bit. 3GPP TS 32.299. */
  readonly changeTime?: Date | undefined;
  /** Number-Of-Participants: AVP 885 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 32.299. */
  readonly numberOfParticipants?: number | undefined;
  /** Participant-Action-Type: AVP 2049 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly participantActionType?: ParticipantActionType | undefined;
  /** CUG-Information: AVP 2304 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 32.299. */
  readonly cugInformation?: Uint8Array | undefined;
  /** AoC-Information: AVP 2054 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly aocInformation?: AocInformation | undefined;
}

/** Supplementary-Service: AVP 2048 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
export const supplementaryService: AvpDescriptor<SupplementaryService> = /* @__PURE__ */ defineGroup({
  name: 'Supplementary-Service', code: 2048, vendorId: 10415,
  members: () => ({
    mmtelSserviceType,
    serviceMode,
    numberOfDiversions,
    associatedPartyAddress,
    serviceId,
    changeTime,
    numberOfParticipants,
    participantActionType,
    cugInformation,
    aocInformation,
  }),
});

/** Participant-Action-Type: AVP 2049 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
export const participantActionType: AvpDescriptor<ParticipantActionType> = /* @__PURE__ */ defineAvp({ name: 'Participant-Action-Type', code: 2049, vendorId: 10415, type: 'Enumerated', enumeration: ParticipantActionType });

/** PDN-Connection-Charging-ID: AVP 2050 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 32.299. */
export const pdnConnectionChargingId: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'PDN-Connection-Charging-ID', code: 2050, vendorId: 10415, type: 'Unsigned32' });

/** Dynamic-Address-Flag: AVP 2051 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
export const dynamicAddressFlag: AvpDescriptor<DynamicAddressFlag> = /* @__PURE__ */ defineAvp({ name: 'Dynamic-Address-Flag', code: 2051, vendorId: 10415, type: 'Enumerated', enumeration: DynamicAddressFlag });

/** The members of Accumulated-Cost. */
export interface AccumulatedCost extends WithOthers {
  /** Value-Digits: AVP 447, Integer64, M bit. RFC 8506. */
  readonly valueDigits: bigint;
  /** Exponent: AVP 429, Integer32, M bit. RFC 8506. */
  readonly exponent?: number | undefined;
}

/** Accumulated-Cost: AVP 2052 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
export const accumulatedCost: AvpDescriptor<AccumulatedCost> = /* @__PURE__ */ defineGroup({
  name: 'Accumulated-Cost', code: 2052, vendorId: 10415,
  members: () => ({
    valueDigits: required(valueDigits),
    exponent,
  }),
});

/** The members of AoC-Cost-Information. */
export interface AocCostInformation extends WithOthers {
  /** Accumulated-Cost: AVP 2052 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly accumulatedCost?: AccumulatedCost | undefined;
  /** Incremental-Cost: AVP 2062 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly incrementalCost?: readonly IncrementalCost[] | undefined;
  /** Currency-Code: AVP 425, Unsigned32, M bit. RFC 8506. */
  readonly currencyCode?: number | undefined;
}

/** AoC-Cost-Information: AVP 2053 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
export const aocCostInformation: AvpDescriptor<AocCostInformation> = /* @__PURE__ */ defineGroup({
  name: 'AoC-Cost-Information', code: 2053, vendorId: 10415,
  members: () => ({
    accumulatedCost,
    incrementalCost: many(incrementalCost),
    currencyCode,
  }),
});

/** The members of AoC-Information. */
export interface AocInformation extends WithOthers {
  /** AoC-Cost-Information: AVP 2053 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly aocCostInformation?: AocCostInformation | undefined;
  /** Tariff-Information: AVP 2060 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly tariffInformation?: TariffInformation | undefined;
  /** AoC-Subscription-Information: AVP 2314 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly aocSubscriptionInformation?: AocSubscriptionInformation | undefined;
}

/** AoC-Information: AVP 2054 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
export const aocInformation: AvpDescriptor<AocInformation> = /* @__PURE__ */ defineGroup({
  name: 'AoC-Information', code: 2054, vendorId: 10415,
  members: () => ({
    aocCostInformation,
    tariffInformation,
    aocSubscriptionInformation,
  }),
});

/** AoC-Request-Type: AVP 2055 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
export const aocRequestType: AvpDescriptor<AocRequestType> = /* @__PURE__ */ defineAvp({ name: 'AoC-Request-Type', code: 2055, vendorId: 10415, type: 'Enumerated', enumeration: AocRequestType });

/** The members of Current-Tariff. */
export interface CurrentTariff extends WithOthers {
  /** Currency-Code: AVP 425, Unsigned32, M bit. RFC 8506. */
  readonly currencyCode?: number | undefined;
  /** Scale-Factor: AVP 2059 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly scaleFactor?: ScaleFactor | undefined;
  /** Rate-Element: AVP 2058 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly rateElement?: readonly RateElement[] | undefined;
}

/** Current-Tariff: AVP 2056 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
export const currentTariff: AvpDescriptor<CurrentTariff> = /* @__PURE__ */ defineGroup({
  name: 'Current-Tariff', code: 2056, vendorId: 10415,
  members: () => ({
    currencyCode,
    scaleFactor,
    rateElement: many(rateElement),
  }),
});

/** The members of Next-Tariff. */
export interface NextTariff extends WithOthers {
  /** Currency-Code: AVP 425, Unsigned32, M bit. RFC 8506. */
  readonly currencyCode?: number | undefined;
  /** Scale-Factor: AVP 2059 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly scaleFactor?: ScaleFactor | undefined;
  /** Rate-Element: AVP 2058 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly rateElement?: readonly RateElement[] | undefined;
}

/** Next-Tariff: AVP 2057 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
export const nextTariff: AvpDescriptor<NextTariff> = /* @__PURE__ */ defineGroup({
  name: 'Next-Tariff', code: 2057, vendorId: 10415,
  members: () => ({
    currencyCode,
    scaleFactor,
    rateElement: many(rateElement),
  }),
});

/** The members of Rate-Element. */
export interface RateElement extends WithOthers {
  /** CC-Unit-Type: AVP 454, Enumerated, M bit. RFC 8506. */
  readonly ccUnitType: CcUnitType;
  /** Charge-Reason-Code: AVP 2118 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly chargeReasonCode?: ChargeReasonCode | undefined;
  /** Unit-Value: AVP 445, Grouped, M bit. RFC 8506. */
  readonly unitValue?: UnitValue | undefined;
  /** Unit-Cost: AVP 2061 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly unitCost?: UnitCost | undefined;
  /** Unit-Quota-Threshold: AVP 1226 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 32.299. */
  readonly unitQuotaThreshold?: number | undefined;
}

/** Rate-Element: AVP 2058 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
export const rateElement: AvpDescriptor<RateElement> = /* @__PURE__ */ defineGroup({
  name: 'Rate-Element', code: 2058, vendorId: 10415,
  members: () => ({
    ccUnitType: required(ccUnitType),
    chargeReasonCode,
    unitValue,
    unitCost,
    unitQuotaThreshold,
  }),
});

/** The members of Scale-Factor. */
export interface ScaleFactor extends WithOthers {
  /** Value-Digits: AVP 447, Integer64, M bit. RFC 8506. */
  readonly valueDigits: bigint;
  /** Exponent: AVP 429, Integer32, M bit. RFC 8506. */
  readonly exponent?: number | undefined;
}

/** Scale-Factor: AVP 2059 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
export const scaleFactor: AvpDescriptor<ScaleFactor> = /* @__PURE__ */ defineGroup({
  name: 'Scale-Factor', code: 2059, vendorId: 10415,
  members: () => ({
    valueDigits: required(valueDigits),
    exponent,
  }),
});

/** The members of Tariff-Information. */
export interface TariffInformation extends WithOthers {
  /** Current-Tariff: AVP 2056 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly currentTariff: CurrentTariff;
  /** Tariff-Time-Change: AVP 451, Time, M bit. RFC 8506. */
  readonly tariffTimeChange?: Date | undefined;
  /** Next-Tariff: AVP 2057 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly nextTariff?: NextTariff | undefined;
}

/** Tariff-Information: AVP 2060 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
export const tariffInformation: AvpDescriptor<TariffInformation> = /* @__PURE__ */ defineGroup({
  name: 'Tariff-Information', code: 2060, vendorId: 10415,
  members: () => ({
    currentTariff: required(currentTariff),
    tariffTimeChange,
    nextTariff,
  }),
});

/** The members of Unit-Cost. */
export interface UnitCost extends WithOthers {
  /** Value-Digits: AVP 447, Integer64, M bit. RFC 8506. */
  readonly valueDigits: bigint;
  /** Exponent: AVP 429, Integer32, M bit. RFC 8506. */
  readonly exponent?: number | undefined;
}

/** Unit-Cost: AVP 2061 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
export const unitCost: AvpDescriptor<UnitCost> = /* @__PURE__ */ defineGroup({
  name: 'Unit-Cost', code: 2061, vendorId: 10415,
  members: () => ({
    valueDigits: required(valueDigits),
    exponent,
  }),
});

/** The members of Incremental-Cost. */
export interface IncrementalCost extends WithOthers {
  /** Value-Digits: AVP 447, Integer64, M bit. RFC 8506. */
  readonly valueDigits: bigint;
  /** Exponent: AVP 429, Integer32, M bit. RFC 8506. */
  readonly exponent?: number | undefined;
}

/** Incremental-Cost: AVP 2062 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
export const incrementalCost: AvpDescriptor<IncrementalCost> = /* @__PURE__ */ defineGroup({
  name: 'Incremental-Cost', code: 2062, vendorId: 10415,
  members: () => ({
    valueDigits: required(valueDigits),
    exponent,
  }),
});

/** Local-Sequence-Number: AVP 2063 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 32.299. */
export const localSequenceNumber: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Local-Sequence-Number', code: 2063, vendorId: 10415, type: 'Unsigned32' });

/** Node-Id: AVP 2064 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
export const nodeId: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Node-Id', code: 2064, vendorId: 10415, type: 'UTF8String' });

/** SGW-Change: AVP 2065 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
export const sgwChange: AvpDescriptor<SgwChange> = /* @__PURE__ */ defineAvp({ name: 'SGW-Change', code: 2065, vendorId: 10415, type: 'Enumerated', enumeration: SgwChange });

/** Charging-Characteristics-Selection-Mode: AVP 2066 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
export const chargingCharacteristicsSelectionMode: AvpDescriptor<ChargingCharacteristicsSelectionMode> = /* @__PURE__ */ defineAvp({ name: 'Charging-Characteristics-Selection-Mode', code: 2066, vendorId: 10415, type: 'Enumerated', enumeration: ChargingCharacteristicsSelectionMode });

/** SGW-Address: AVP 2067 of vendor 10415 (3GPP), Address, M bit. 3GPP TS 32.299. */
export const sgwAddress: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'SGW-Address', code: 2067, vendorId: 10415, type: 'Address' });

/** Dynamic-Address-Flag-Extension: AVP 2068 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
export const dynamicAddressFlagExtension: AvpDescriptor<DynamicAddressFlagExtension> = /* @__PURE__ */ defineAvp({ name: 'Dynamic-Address-Flag-Extension', code: 2068, vendorId: 10415, type: 'Enumerated', enumeration: DynamicAddressFlagExtension });

/** Charge-Reason-Code: AVP 2118 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
export const chargeReasonCode: AvpDescriptor<ChargeReasonCode> = /* @__PURE__ */ defineAvp({ name: 'Charge-Reason-Code', code: 2118, vendorId: 10415, type: 'Enumerated', enumeration: ChargeReasonCode });

/** SIP-Request-Timestamp-Fraction: AVP 2301 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 32.299. */
export const sipRequestTimestampFraction: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'SIP-Request-Timestamp-Fraction', code: 2301, vendorId: 10415, type: 'Unsigned32' });

/** SIP-Response-Timestamp-Fraction: AVP 2302 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 32.299. */
export const sipResponseTimestampFraction: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'SIP-Response-Timestamp-Fraction', code: 2302, vendorId: 10415, type: 'Unsigned32' });

/** Online-Charging-Flag: AVP 2303 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
export const onlineChargingFlag: AvpDescriptor<OnlineChargingFlag> = /* @__PURE__ */ defineAvp({ name: 'Online-Charging-Flag', code: 2303, vendorId: 10415, type: 'Enumerated', enumeration: OnlineChargingFlag });

/** CUG-Information: AVP 2304 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 32.299. */
export const cugInformation: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'CUG-Information', code: 2304, vendorId: 10415, type: 'OctetString' });

/** The members of Real-Time-Tariff-Information. */
export interface RealTimeTariffInformation extends WithOthers {
  /** Tariff-Information: AVP 2060 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly tariffInformation?: TariffInformation | undefined;
  /** Tariff-XML: AVP 2306 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly tariffXml?: string | undefined;
}

/** Real-Time-Tariff-Information: AVP 2305 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
export const realTimeTariffInformation: AvpDescriptor<RealTimeTariffInformation> = /* @__PURE__ */ defineGroup({
  name: 'Real-Time-Tariff-Information', code: 2305, vendorId: 10415,
  members: () => ({
    tariffInformation,
    tariffXml,
  }),
});

/** Tariff-XML: AVP 2306 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
export const tariffXml: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Tariff-XML', code: 2306, vendorId: 10415, type: 'UTF8String' });

/** MBMS-GW-Address: AVP 2307 of vendor 10415 (3GPP), Address, M bit. 3GPP TS 32.299. */
export const mbmsGwAddress: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'MBMS-GW-Address', code: 2307, vendorId: 10415, type: 'Address' });

/** IMSI-Unauthenticated-Flag: AVP 2308 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
export const imsiUnauthenticatedFlag: AvpDescriptor<ImsiUnauthenticatedFlag> = /* @__PURE__ */ defineAvp({ name: 'IMSI-Unauthenticated-Flag', code: 2308, vendorId: 10415, type: 'Enumerated', enumeration: ImsiUnauthenticatedFlag });

/** Account-Expiration: AVP 2309 of vendor 10415 (3GPP), Time, M bit. 3GPP TS 32.299. */
export const accountExpiration: AvpDescriptor<Date> = /* @__PURE__ */ defineAvp({ name: 'Account-Expiration', code: 2309, vendorId: 10415, type: 'Time' });

/** AoC-Format: AVP 2310 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
export const aocFormat: AvpDescriptor<AocFormat> = /* @__PURE__ */ defineAvp({ name: 'AoC-Format', code: 2310, vendorId: 10415, type: 'Enumerated', enumeration: AocFormat });

/** The members of AoC-Service. */
export interface AocService extends WithOthers {
  /** AoC-Service-Obligatory-Type: AVP 2312 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly aocServiceObligatoryType?: AocServiceObligatoryType | undefined;
  /** AoC-Service-Type: AVP 2313 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly aocServiceType?: AocServiceType | undefined;
}

/** AoC-Service: AVP 2311 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
export const aocService: AvpDescriptor<AocService> = /* @__PURE__ */ defineGroup({
  name: 'AoC-Service', code: 2311, vendorId: 10415,
  members: () => ({
    aocServiceObligatoryType,
    aocServiceType,
  }),
});

/** AoC-Service-Obligatory-Type: AVP 2312 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
export const aocServiceObligatoryType: AvpDescriptor<AocServiceObligatoryType> = /* @__PURE__ */ defineAvp({ name: 'AoC-Service-Obligatory-Type', code: 2312, vendorId: 10415, type: 'Enumerated', enumeration: AocServiceObligatoryType });

/** AoC-Service-Type: AVP 2313 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
export const aocServiceType: AvpDescriptor<AocServiceType> = /* @__PURE__ */ defineAvp({ name: 'AoC-Service-Type', code: 2313, vendorId: 10415, type: 'Enumerated', enumeration: AocServiceType });

/** The members of AoC-Subscription-Information. */
export interface AocSubscriptionInformation extends WithOthers {
  /** AoC-Service: AVP 2311 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly aocService?: readonly AocService[] | undefined;
  /** AoC-Format: AVP 2310 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly aocFormat?: AocFormat | undefined;
  /** Preferred-AoC-Currency: AVP 2315 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 32.299. */
  readonly preferredAocCurrency?: number | undefined;
}

/** AoC-Subscription-Information: AVP 2314 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
export const aocSubscriptionInformation: AvpDescriptor<AocSubscriptionInformation> = /* @__PURE__ */ defineGroup({
  name: 'AoC-Subscription-Information', code: 2314, vendorId: 10415,
  members: () => ({
    aocService: many(aocService),
    aocFormat,
    preferredAocCurrency,
  }),
});

/** Preferred-AoC-Currency: AVP 2315 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 32.299. */
export const preferredAocCurrency: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Preferred-AoC-Currency', code: 2315, vendorId: 10415, type: 'Unsigned32' });

/** CSG-Access-Mode: AVP 2317 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
export const csgAccessMode: AvpDescriptor<CsgAccessMode> = /* @__PURE__ */ defineAvp({ name: 'CSG-Access-Mode', code: 2317, vendorId: 10415, type: 'Enumerated', enumeration: CsgAccessMode });

/** CSG-Membership-Indication: AVP 2318 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
export const csgMembershipIndication: AvpDescriptor<CsgMembershipIndication> = /* @__PURE__ */ defineAvp({ name: 'CSG-Membership-Indication', code: 2318, vendorId: 10415, type: 'Enumerated', enumeration: CsgMembershipIndication });

/** The members of User-CSG-Information. */
export interface UserCsgInformation extends WithOthers {
  /** CSG-Id: AVP 1437 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.272. */
  readonly csgId: number;
  /** CSG-Access-Mode: AVP 2317 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly csgAccessMode: CsgAccessMode;
  /** CSG-Membership-Indication: AVP 2318 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly csgMembershipIndication?: CsgMembershipIndication | undefined;
}

/** User-CSG-Information: AVP 2319 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
export const userCsgInformation: AvpDescriptor<UserCsgInformation> = /* @__PURE__ */ defineGroup({
  name: 'User-CSG-Information', code: 2319, vendorId: 10415,
  members: () => ({
    csgId: required(csgId),
    csgAccessMode: required(csgAccessMode),
    csgMembershipIndication,
  }),
});

/** Outgoing-Session-Id: AVP 2320 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
export const outgoingSessionId: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Outgoing-Session-Id', code: 2320, vendorId: 10415, type: 'UTF8String' });

/** Initial-IMS-Charging-Identifier: AVP 2321 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
export const initialImsChargingIdentifier: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Initial-IMS-Charging-Identifier', code: 2321, vendorId: 10415, type: 'UTF8String' });

/** IMS-Emergency-Indicator: AVP 2322 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
export const imsEmergencyIndicator: AvpDescriptor<ImsEmergencyIndicator> = /* @__PURE__ */ defineAvp({ name: 'IMS-Emergency-Indicator', code: 2322, vendorId: 10415, type: 'Enumerated', enumeration: ImsEmergencyIndicator });

/** MBMS-Charged-Party: AVP 2323 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
export const mbmsChargedParty: AvpDescriptor<MbmsChargedParty> = /* @__PURE__ */ defineAvp({ name: 'MBMS-Charged-Party', code: 2323, vendorId: 10415, type: 'Enumerated', enumeration: MbmsChargedParty });

/** IMS-Application-Reference-Identifier: AVP 2601 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
export const imsApplicationReferenceIdentifier: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'IMS-Application-Reference-Identifier', code: 2601, vendorId: 10415, type: 'UTF8String' });

/** Low-Priority-Indicator: AVP 2602 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
export const lowPriorityIndicator: AvpDescriptor<LowPriorityIndicator> = /* @__PURE__ */ defineAvp({ name: 'Low-Priority-Indicator', code: 2602, vendorId: 10415, type: 'Enumerated', enumeration: LowPriorityIndicator });

/** IP-Realm-Default-Indication: AVP 2603 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
export const ipRealmDefaultIndication: AvpDescriptor<IpRealmDefaultIndication> = /* @__PURE__ */ defineAvp({ name: 'IP-Realm-Default-Indication', code: 2603, vendorId: 10415, type: 'Enumerated', enumeration: IpRealmDefaultIndication });

/** Local-GW-Inserted-Indication: AVP 2604 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
export const localGwInsertedIndication: AvpDescriptor<LocalGwInsertedIndication> = /* @__PURE__ */ defineAvp({ name: 'Local-GW-Inserted-Indication', code: 2604, vendorId: 10415, type: 'Enumerated', enumeration: LocalGwInsertedIndication });

/** Transcoder-Inserted-Indication: AVP 2605 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
export const transcoderInsertedIndication: AvpDescriptor<TranscoderInsertedIndication> = /* @__PURE__ */ defineAvp({ name: 'Transcoder-Inserted-Indication', code: 2605, vendorId: 10415, type: 'Enumerated', enumeration: TranscoderInsertedIndication });

/** PDP-Address-Prefix-Length: AVP 2606 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 32.299. */
export const pdpAddressPrefixLength: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'PDP-Address-Prefix-Length', code: 2606, vendorId: 10415, type: 'Unsigned32' });

/** Transit-IOI-List: AVP 2701 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
export const transitIoiList: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Transit-IOI-List', code: 2701, vendorId: 10415, type: 'UTF8String' });

/** Status-AS-Code: AVP 2702 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
export const statusAsCode: AvpDescriptor<StatusAsCode> = /* @__PURE__ */ defineAvp({ name: 'Status-AS-Code', code: 2702, vendorId: 10415, type: 'Enumerated', enumeration: StatusAsCode });

/** The members of NNI-Information. */
export interface NniInformation extends WithOthers {
  /** Session-Direction: AVP 2707 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly sessionDirection?: SessionDirection | undefined;
  /** NNI-Type: AVP 2704 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly nniType?: NniType | undefined;
  /** Relationship-Mode: AVP 2706 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly relationshipMode?: RelationshipMode | undefined;
  /** Neighbour-Node-Address: AVP 2705 of vendor 10415 (3GPP), Address, M bit. 3GPP TS 32.299. */
  readonly neighbourNodeAddress?: string | undefined;
}

/** NNI-Information: AVP 2703 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
export const nniInformation: AvpDescriptor<NniInformation> = /* @__PURE__ */ defineGroup({
  name: 'NNI-Information', code: 2703, vendorId: 10415,
  members: () => ({
    sessionDirection,
    nniType,
    relationshipMode,
    neighbourNodeAddress,
  }),
});

/** NNI-Type: AVP 2704 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
export const nniType: AvpDescriptor<NniType> = /* @__PURE__ */ defineAvp({ name: 'NNI-Type', code: 2704, vendorId: 10415, type: 'Enumerated', enumeration: NniType });

/** Neighbour-Node-Address: AVP 2705 of vendor 10415 (3GPP), Address, M bit. 3GPP TS 32.299. */
export const neighbourNodeAddress: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Neighbour-Node-Address', code: 2705, vendorId: 10415, type: 'Address' });

/** Relationship-Mode: AVP 2706 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
export const relationshipMode: AvpDescriptor<RelationshipMode> = /* @__PURE__ */ defineAvp({ name: 'Relationship-Mode', code: 2706, vendorId: 10415, type: 'Enumerated', enumeration: RelationshipMode });

/** Session-Direction: AVP 2707 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
export const sessionDirection: AvpDescriptor<SessionDirection> = /* @__PURE__ */ defineAvp({ name: 'Session-Direction', code: 2707, vendorId: 10415, type: 'Enumerated', enumeration: SessionDirection });

/** From-Address: AVP 2708 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
export const fromAddress: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'From-Address', code: 2708, vendorId: 10415, type: 'UTF8String' });

/** The members of Access-Transfer-Information. */
export interface AccessTransferInformation extends WithOthers {
  /** Access-Transfer-Type: AVP 2710 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly accessTransferType?: AccessTransferType | undefined;
  /** Access-Network-Information: AVP 1263 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 32.299. */
  readonly accessNetworkInformation?: readonly Uint8Array[] | undefined;
  /** Cellular-Network-Information: AVP 3924 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 32.299. */
  readonly cellularNetworkInformation?: Uint8Array | undefined;
  /** Inter-UE-Transfer: AVP 3902 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly interUeTransfer?: InterUeTransfer | undefined;
  /** User-Equipment-Info: AVP 458, Grouped. RFC 8506. */
  readonly userEquipmentInfo?: UserEquipmentInfo | undefined;
  /** Instance-Id: AVP 3402 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly instanceId?: string | undefined;
  /** Related-IMS-Charging-Identifier: AVP 2711 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly relatedImsChargingIdentifier?: string | undefined;
  /** Related-IMS-Charging-Identifier-Node: AVP 2712 of vendor 10415 (3GPP), Address, M bit. 3GPP TS 32.299. */
  readonly relatedImsChargingIdentifierNode?: string | undefined;
  /** Change-Time: AVP 2038 of vendor 10415 (3GPP), Time, M bit. 3GPP TS 32.299. */
  readonly changeTime?: Date | undefined;
}

/** Access-Transfer-Information: AVP 2709 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
export const accessTransferInformation: AvpDescriptor<AccessTransferInformation> = /* @__PURE__ */ defineGroup({
  name: 'Access-Transfer-Information', code: 2709, vendorId: 10415,
  members: () => ({
    accessTransferType,
    accessNetworkInformation: many(accessNetworkInformation),
    cellularNetworkInformation,
    interUeTransfer,
    userEquipmentInfo,
    instanceId,
    relatedImsChargingIdentifier,
    relatedImsChargingIdentifierNode,
    changeTime,
  }),
});

/** Access-Transfer-Type: AVP 2710 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
export const accessTransferType: AvpDescriptor<AccessTransferType> = /* @__PURE__ */ defineAvp({ name: 'Access-Transfer-Type', code: 2710, vendorId: 10415, type: 'Enumerated', enumeration: AccessTransferType });

/** Related-IMS-Charging-Identifier: AVP 2711 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
export const relatedImsChargingIdentifier: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Related-IMS-Charging-Identifier', code: 2711, vendorId: 10415, type: 'UTF8String' });

/** Related-IMS-Charging-Identifier-Node: AVP 2712 of vendor 10415 (3GPP), Address, M bit. 3GPP TS 32.299. */
export const relatedImsChargingIdentifierNode: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Related-IMS-Charging-Identifier-Node', code: 2712, vendorId: 10415, type: 'Address' });

/** IMS-Visited-Network-Identifier: AVP 2713 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
export const imsVisitedNetworkIdentifier: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'IMS-Visited-Network-Identifier', code: 2713, vendorId: 10415, type: 'UTF8String' });

/** The members of TWAN-User-Location-Info. */
export interface TwanUserLocationInfo extends WithOthers {
  /** SSID: AVP 1524 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.273. */
  readonly ssid: string;
  /** BSSID: AVP 2716 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly bssid?: string | undefined;
  /** Civic-Address-Information: AVP 1305 of vendor 10415 (3GPP), UTF8String. 3GPP TS 32.299. */
  readonly civicAddressInformation?: string | undefined;
  /** WLAN-Operator-Id: AVP 1306 of vendor 10415 (3GPP), Grouped. 3GPP TS 32.299. */
  readonly wlanOperatorId?: WlanOperatorId | undefined;
  /** Logical-Access-ID: AVP 302 of vendor 13019 (ETSI), OctetString, M bit. ETSI TS 183 033 / ES 283 034. */
  readonly logicalAccessId?: Uint8Array | undefined;
}

/** TWAN-User-Location-Info: AVP 2714 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
export const twanUserLocationInfo: AvpDescriptor<TwanUserLocationInfo> = /* @__PURE__ */ defineGroup({
  name: 'TWAN-User-Location-Info', code: 2714, vendorId: 10415,
  members: () => ({
    ssid: required(ssid),
    bssid,
    civicAddressInformation,
    wlanOperatorId,
    logicalAccessId,
  }),
});

/** BSSID: AVP 2716 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
export const bssid: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'BSSID', code: 2716, vendorId: 10415, type: 'UTF8String' });

/** TAD-Identifier: AVP 2717 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
export const tadIdentifier: AvpDescriptor<TadIdentifier> = /* @__PURE__ */ defineAvp({ name: 'TAD-Identifier', code: 2717, vendorId: 10415, type: 'Enumerated', enumeration: TadIdentifier });

/** Reason-Header: AVP 3401 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
export const reasonHeader: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Reason-Header', code: 3401, vendorId: 10415, type: 'UTF8String' });

/** Instance-Id: AVP 3402 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
export const instanceId: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Instance-Id', code: 3402, vendorId: 10415, type: 'UTF8String' });

/** Route-Header-Received: AVP 3403 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
export const routeHeaderReceived: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Route-Header-Received', code: 3403, vendorId: 10415, type: 'UTF8String' });

/** Route-Header-Transmitted: AVP 3404 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
export const routeHeaderTransmitted: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Route-Header-Transmitted', code: 3404, vendorId: 10415, type: 'UTF8String' });

/** The members of SM-Device-Trigger-Information. */
export interface SmDeviceTriggerInformation extends WithOthers {
  /** MTC-IWF-Address: AVP 3406 of vendor 10415 (3GPP), Address, M bit. 3GPP TS 32.299. */
  readonly mtcIwfAddress?: string | undefined;
  /** Reference-Number: AVP 3007 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.368. */
  readonly referenceNumber?: number | undefined;
  /** Serving-Node: AVP 2401 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.173. */
  readonly servingNode?: ServingNode | undefined;
  /** Validity-Time: AVP 448, Unsigned32, M bit, in seconds. RFC 8506. */
  readonly validityTime?: number | undefined;
  /** Priority-Indication: AVP 3006 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 29.368. */
  readonly priorityIndication?: PriorityIndication | undefined;
  /** Application-Port-Identifier: AVP 3010 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.368. */
  readonly applicationPortIdentifier?: number | undefined;
}

/** SM-Device-Trigger-Information: AVP 3405 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
export const smDeviceTriggerInformation: AvpDescriptor<SmDeviceTriggerInformation> = /* @__PURE__ */ defineGroup({
  name: 'SM-Device-Trigger-Information', code: 3405, vendorId: 10415,
  members: () => ({
    mtcIwfAddress,
    referenceNumber,
    servingNode,
    validityTime,
    priorityIndication,
    applicationPortIdentifier,
  }),
});

/** MTC-IWF-Address: AVP 3406 of vendor 10415 (3GPP), Address, M bit. 3GPP TS 32.299. */
export const mtcIwfAddress: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'MTC-IWF-Address', code: 3406, vendorId: 10415, type: 'Address' });

/** SM-Device-Trigger-Indicator: AVP 3407 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
export const smDeviceTriggerIndicator: AvpDescriptor<SmDeviceTriggerIndicator> = /* @__PURE__ */ defineAvp({ name: 'SM-Device-Trigger-Indicator', code: 3407, vendorId: 10415, type: 'Enumerated', enumeration: SmDeviceTriggerIndicator });

/** SM-Sequence-Number: AVP 3408 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 32.299. */
export const smSequenceNumber: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'SM-Sequence-Number', code: 3408, vendorId: 10415, type: 'Unsigned32' });

/** SMS-Result: AVP 3409 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 32.299. */
export const smsResult: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'SMS-Result', code: 3409, vendorId: 10415, type: 'Unsigned32' });

/** The members of VCS-Information. */
export interface VcsInformation extends WithOthers {
  /** Bearer-Capability: AVP 3412 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 32.299. */
  readonly bearerCapability?: Uint8Array | undefined;
  /** Network-Call-Reference-Number: AVP 3418 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 32.299. */
  readonly networkCallReferenceNumber?: Uint8Array | undefined;
  /** MSC-Address: AVP 3417 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 32.299. */
  readonly mscAddress?: Uint8Array | undefined;
  /** Basic-Service-Code: AVP 3411 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly basicServiceCode?: BasicServiceCode | undefined;
  /** ISUP-Location-Number: AVP 3414 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 32.299. */
  readonly isupLocationNumber?: Uint8Array | undefined;
  /** VLR-Number: AVP 3420 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 32.299. */
  readonly vlrNumber?: Uint8Array | undefined;
  /** Forwarding-Pending: AVP 3415 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly forwardingPending?: ForwardingPending | undefined;
  /** ISUP-Cause: AVP 3416 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly isupCause?: IsupCause | undefined;
  /** Start-Time: AVP 2041 of vendor 10415 (3GPP), Time, M bit. 3GPP TS 32.299. */
  readonly startTime?: Date | undefined;
  /** Start-of-Charging: AVP 3419 of vendor 10415 (3GPP), Time, M bit. 3GPP TS 32.299. */
  readonly startOfCharging?: Date | undefined;
  /** Stop-Time: AVP 2042 of vendor 10415 (3GPP), Time, M bit. 3GPP TS 32.299. */
  readonly stopTime?: Date | undefined;
  /** PS-Free-Format-Data: AVP 866 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 32.299. */
  readonly psFreeFormatData?: Uint8Array | undefined;
}

/** VCS-Information: AVP 3410 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
export const vcsInformation: AvpDescriptor<VcsInformation> = /* @__PURE__ */ defineGroup({
  name: 'VCS-Information', code: 3410, vendorId: 10415,
  members: () => ({
    bearerCapability,
    networkCallReferenceNumber,
    mscAddress,
    basicServiceCode,
    isupLocationNumber,
    vlrNumber,
    forwardingPending,
    isupCause,
    startTime,
    startOfCharging,
    stopTime,
    psFreeFormatData,
  }),
});

/** The members of Basic-Service-Code. */
export interface BasicServiceCode extends WithOthers {
  /** Bearer-Service: AVP 854 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 32.299. */
  readonly bearerService?: Uint8Array | undefined;
  /** Teleservice: AVP 3413 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 32.299. */
  readonly teleservice?: Uint8Array | undefined;
}

/** Basic-Service-Code: AVP 3411 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
export const basicServiceCode: AvpDescriptor<BasicServiceCode> = /* @__PURE__ */ defineGroup({
  name: 'Basic-Service-Code', code: 3411, vendorId: 10415,
  members: () => ({
    bearerService,
    teleservice,
  }),
});

/** Bearer-Capability: AVP 3412 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 32.299. */
export const bearerCapability: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'Bearer-Capability', code: 3412, vendorId: 10415, type: 'OctetString' });

/** Teleservice: AVP 3413 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 32.299. */
export const teleservice: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'Teleservice', code: 3413, vendorId: 10415, type: 'OctetString' });

/** ISUP-Location-Number: AVP 3414 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 32.299. */
export const isupLocationNumber: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'ISUP-Location-Number', code: 3414, vendorId: 10415, type: 'OctetString' });

/** Forwarding-Pending: AVP 3415 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
export const forwardingPending: AvpDescriptor<ForwardingPending> = /* @__PURE__ */ defineAvp({ name: 'Forwarding-Pending', code: 3415, vendorId: 10415, type: 'Enumerated', enumeration: ForwardingPending });

/** The members of ISUP-Cause. */
export interface IsupCause extends WithOthers {
  /** ISUP-Cause-Location: AVP 3423 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 32.299. */
  readonly isupCauseLocation?: number | undefined;
  /** ISUP-Cause-Value: AVP 3424 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 32.299. */
  readonly isupCauseValue?: number | undefined;
  /** ISUP-Cause-Diagnostics: AVP 3422 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 32.299. */
  readonly isupCauseDiagnostics?: Uint8Array | undefined;
}

/** ISUP-Cause: AVP 3416 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
export const isupCause: AvpDescriptor<IsupCause> = /* @__PURE__ */ defineGroup({
  name: 'ISUP-Cause', code: 3416, vendorId: 10415,
  members: () => ({
    isupCauseLocation,
    isupCauseValue,
    isupCauseDiagnostics,
  }),
});

/** MSC-Address: AVP 3417 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 32.299. */
export const mscAddress: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'MSC-Address', code: 3417, vendorId: 10415, type: 'OctetString' });

/** Network-Call-Reference-Number: AVP 3418 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 32.299. */
export const networkCallReferenceNumber: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'Network-Call-Reference-Number', code: 3418, vendorId: 10415, type: 'OctetString' });

/** Start-of-Charging: AVP 3419 of vendor 10415 (3GPP), Time, M bit. 3GPP TS 32.299. */
export const startOfCharging: AvpDescriptor<Date> = /* @__PURE__ */ defineAvp({ name: 'Start-of-Charging', code: 3419, vendorId: 10415, type: 'Time' });

/** VLR-Number: AVP 3420 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 32.299. */
export const vlrNumber: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'VLR-Number', code: 3420, vendorId: 10415, type: 'OctetString' });

/** CN-Operator-Selection-Entity: AVP 3421 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
export const cnOperatorSelectionEntity: AvpDescriptor<CnOperatorSelectionEntity> = /* @__PURE__ */ defineAvp({ name: 'CN-Operator-Selection-Entity', code: 3421, vendorId: 10415, type: 'Enumerated', enumeration: CnOperatorSelectionEntity });

/** ISUP-Cause-Diagnostics: AVP 3422 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 32.299. */
export const isupCauseDiagnostics: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'ISUP-Cause-Diagnostics', code: 3422, vendorId: 10415, type: 'OctetString' });

/** ISUP-Cause-Location: AVP 3423 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 32.299. */
export const isupCauseLocation: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'ISUP-Cause-Location', code: 3423, vendorId: 10415, type: 'Unsigned32' });

/** ISUP-Cause-Value: AVP 3424 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 32.299. */
export const isupCauseValue: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'ISUP-Cause-Value', code: 3424, vendorId: 10415, type: 'Unsigned32' });

/** EPDG-Address: AVP 3425 of vendor 10415 (3GPP), Address, M bit. 3GPP TS 32.299. */
export const epdgAddress: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'EPDG-Address', code: 3425, vendorId: 10415, type: 'Address' });

/** Announcing-UE-HPLMN-Identifier: AVP 3426 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
export const announcingUeHplmnIdentifier: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Announcing-UE-HPLMN-Identifier', code: 3426, vendorId: 10415, type: 'UTF8String' });

/** Announcing-UE-VPLMN-Identifier: AVP 3427 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
export const announcingUeVplmnIdentifier: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Announcing-UE-VPLMN-Identifier', code: 3427, vendorId: 10415, type: 'UTF8String' });

/** Coverage-Status: AVP 3428 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
export const coverageStatus: AvpDescriptor<CoverageStatus> = /* @__PURE__ */ defineAvp({ name: 'Coverage-Status', code: 3428, vendorId: 10415, type: 'Enumerated', enumeration: CoverageStatus });

/** Layer-2-Group-ID: AVP 3429 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 32.299. */
export const layer2GroupId: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'Layer-2-Group-ID', code: 3429, vendorId: 10415, type: 'OctetString' });

/** Monitored-PLMN-Identifier: AVP 3430 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
export const monitoredPlmnIdentifier: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Monitored-PLMN-Identifier', code: 3430, vendorId: 10415, type: 'UTF8String' });

/** Monitoring-UE-HPLMN-Identifier: AVP 3431 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
export const monitoringUeHplmnIdentifier: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Monitoring-UE-HPLMN-Identifier', code: 3431, vendorId: 10415, type: 'UTF8String' });

/** Monitoring-UE-Identifier: AVP 3432 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
export const monitoringUeIdentifier: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Monitoring-UE-Identifier', code: 3432, vendorId: 10415, type: 'UTF8String' });

/** Monitoring-UE-VPLMN-Identifier: AVP 3433 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
export const monitoringUeVplmnIdentifier: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Monitoring-UE-VPLMN-Identifier', code: 3433, vendorId: 10415, type: 'UTF8String' });

/** PC3-Control-Protocol-Cause: AVP 3434 of vendor 10415 (3GPP), Integer32, M bit. 3GPP TS 32.299. */
export const pc3ControlProtocolCause: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'PC3-Control-Protocol-Cause', code: 3434, vendorId: 10415, type: 'Integer32' });

/** PC3-EPC-Control-Protocol-Cause: AVP 3435 of vendor 10415 (3GPP), Integer32, M bit. 3GPP TS 32.299. */
export const pc3EpcControlProtocolCause: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'PC3-EPC-Control-Protocol-Cause', code: 3435, vendorId: 10415, type: 'Integer32' });

/** Requested-PLMN-Identifier: AVP 3436 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
export const requestedPlmnIdentifier: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Requested-PLMN-Identifier', code: 3436, vendorId: 10415, type: 'UTF8String' });

/** Requestor-PLMN-Identifier: AVP 3437 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
export const requestorPlmnIdentifier: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Requestor-PLMN-Identifier', code: 3437, vendorId: 10415, type: 'UTF8String' });

/** Role-Of-ProSe-Function: AVP 3438 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
export const roleOfProseFunction: AvpDescriptor<RoleOfProseFunction> = /* @__PURE__ */ defineAvp({ name: 'Role-Of-ProSe-Function', code: 3438, vendorId: 10415, type: 'Enumerated', enumeration: RoleOfProseFunction });

/** Usage-Information-Report-Sequence-Number: AVP 3439 of vendor 10415 (3GPP), Integer32, M bit. 3GPP TS 32.299. */
export const usageInformationReportSequenceNumber: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Usage-Information-Report-Sequence-Number', code: 3439, vendorId: 10415, type: 'Integer32' });

/** ProSe-3rd-Party-Application-ID: AVP 3440 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
export const prose3rdPartyApplicationId: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'ProSe-3rd-Party-Application-ID', code: 3440, vendorId: 10415, type: 'UTF8String' });

/** The members of ProSe-Direct-Communication-Transmission-Data-Container. */
export interface ProseDirectCommunicationTransmissionDataContainer extends WithOthers {
  /** Local-Sequence-Number: AVP 2063 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 32.299. */
  readonly localSequenceNumber?: number | undefined;
  /** Coverage-Status: AVP 3428 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly coverageStatus?: CoverageStatus | undefined;
  /** 3GPP-User-Location-Info: AVP 22 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.061. */
  readonly threeGppUserLocationInfo?: Uint8Array | undefined;
  /** Accounting-Output-Octets: AVP 364, Unsigned64, M bit, in octets. RFC 7155. */
  readonly accountingOutputOctets?: bigint | undefined;
  /** Change-Time: AVP 2038 of vendor 10415 (3GPP), Time, M bit. 3GPP TS 32.299. */
  readonly changeTime?: Date | undefined;
  /** Change-Condition: AVP 2037 of vendor 10415 (3GPP), Integer32, M bit. 3GPP TS 32.299. */
  readonly changeCondition?: number | undefined;
  /** Visited-PLMN-Id: AVP 1407 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.272. */
  readonly visitedPlmnId?: Uint8Array | undefined;
  /** Usage-Information-Report-Sequence-Number: AVP 3439 of vendor 10415 (3GPP), Integer32, M bit. 3GPP TS 32.299. */
  readonly usageInformationReportSequenceNumber?: number | undefined;
  /** Radio-Resources-Indicator: AVP 3465 of vendor 10415 (3GPP), Integer32, M bit. 3GPP TS 32.299. */
  readonly radioResourcesIndicator?: number | undefined;
  /** Radio-Frequency: AVP 3462 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 32.299. */
  readonly radioFrequency?: Uint8Array | undefined;
}

/** ProSe-Direct-Communication-Transmission-Data-Container: AVP 3441 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
export const proseDirectCommunicationTransmissionDataContainer: AvpDescriptor<ProseDirectCommunicationTransmissionDataContainer> = /* @__PURE__ */ defineGroup({
  name: 'ProSe-Direct-Communication-Transmission-Data-Container', code: 3441, vendorId: 10415,
  members: () => ({
    localSequenceNumber,
    coverageStatus,
    threeGppUserLocationInfo,
    accountingOutputOctets,
    changeTime,
    changeCondition,
    visitedPlmnId,
    usageInformationReportSequenceNumber,
    radioResourcesIndicator,
    radioFrequency,
  }),
});

/** ProSe-Direct-Discovery-Model: AVP 3442 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
export const proseDirectDiscoveryModel: AvpDescriptor<ProseDirectDiscoveryModel> = /* @__PURE__ */ defineAvp({ name: 'ProSe-Direct-Discovery-Model', code: 3442, vendorId: 10415, type: 'Enumerated', enumeration: ProseDirectDiscoveryModel });

/** ProSe-Event-Type: AVP 3443 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
export const proseEventType: AvpDescriptor<ProseEventType> = /* @__PURE__ */ defineAvp({ name: 'ProSe-Event-Type', code: 3443, vendorId: 10415, type: 'Enumerated', enumeration: ProseEventType });

/** ProSe-Function-IP-Address: AVP 3444 of vendor 10415 (3GPP), Address, M bit. 3GPP TS 32.299. */
export const proseFunctionIpAddress: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'ProSe-Function-IP-Address', code: 3444, vendorId: 10415, type: 'Address' });

/** ProSe-Functionality: AVP 3445 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
export const proseFunctionality: AvpDescriptor<ProseFunctionality> = /* @__PURE__ */ defineAvp({ name: 'ProSe-Functionality', code: 3445, vendorId: 10415, type: 'Enumerated', enumeration: ProseFunctionality });

/** ProSe-Group-IP-Multicast-Address: AVP 3446 of vendor 10415 (3GPP), Address, M bit. 3GPP TS 32.299. */
export const proseGroupIpMulticastAddress: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'ProSe-Group-IP-Multicast-Address', code: 3446, vendorId: 10415, type: 'Address' });

/** The members of ProSe-Information. */
export interface ProseInformation extends WithOthers {
  /** Supported-Features: AVP 628 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.229. */
  readonly supportedFeatures?: readonly SupportedFeatures[] | undefined;
  /** Announcing-UE-HPLMN-Identifier: AVP 3426 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly announcingUeHplmnIdentifier?: string | undefined;
  /** Announcing-UE-VPLMN-Identifier: AVP 3427 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly announcingUeVplmnIdentifier?: string | undefined;
  /** Monitoring-UE-HPLMN-Identifier: AVP 3431 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly monitoringUeHplmnIdentifier?: string | undefined;
  /** Monitoring-UE-VPLMN-Identifier: AVP 3433 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly monitoringUeVplmnIdentifier?: string | undefined;
  /** Monitored-PLMN-Identifier: AVP 3430 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly monitoredPlmnIdentifier?: string | undefined;
  /** Role-Of-ProSe-Function: AVP 3438 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly roleOfProseFunction?: RoleOfProseFunction | undefined;
  /** ProSe-App-Id: AVP 3811 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 29.345. */
  readonly proseAppId?: string | undefined;
  /** ProSe-3rd-Party-Application-ID: AVP 3440 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly prose3rdPartyApplicationId?: string | undefined;
  /** Application-Specific-Data: AVP 3458 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 32.299. */
  readonly applicationSpecificData?: Uint8Array | undefined;
  /** ProSe-Event-Type: AVP 3443 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly proseEventType?: ProseEventType | undefined;
  /** ProSe-Direct-Discovery-Model: AVP 3442 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly proseDirectDiscoveryModel?: ProseDirectDiscoveryModel | undefined;
  /** ProSe-Function-IP-Address: AVP 3444 of vendor 10415 (3GPP), Address, M bit. 3GPP TS 32.299. */
  readonly proseFunctionIpAddress?: string | undefined;
  /** ProSe-Function-ID: AVP 3602 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.343. */
  readonly proseFunctionId?: Uint8Array | undefined;
  /** ProSe-Validity-Timer: AVP 3815 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.345. */
  readonly proseValidityTimer?: number | undefined;
  /** ProSe-Role-Of-UE: AVP 3451 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly proseRoleOfUe?: ProseRoleOfUe | undefined;
  /** ProSe-Request-Timestamp: AVP 3450 of vendor 10415 (3GPP), Time, M bit. 3GPP TS 32.299. */
  readonly proseRequestTimestamp?: Date | undefined;
  /** PC3-Control-Protocol-Cause: AVP 3434 of vendor 10415 (3GPP), Integer32, M bit. 3GPP TS 32.299. */
  readonly pc3ControlProtocolCause?: number | undefined;
  /** Monitoring-UE-Identifier: AVP 3432 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly monitoringUeIdentifier?: string | undefined;
  /** ProSe-Function-PLMN-Identifier: AVP 3457 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly proseFunctionPlmnIdentifier?: string | undefined;
  /** Requestor-PLMN-Identifier: AVP 3437 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly requestorPlmnIdentifier?: string | undefined;
  /** Origin-App-Layer-User-Id: AVP 3600 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 29.343. */
  readonly originAppLayerUserId?: string | undefined;
  /** WLAN-Link-Layer-Id: AVP 3821 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.345. */
  readonly wlanLinkLayerId?: Uint8Array | undefined;
  /** Requesting-EPUID: AVP 3816 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 29.345. */
  readonly requestingEpuid?: string | undefined;
  /** Target-App-Layer-User-Id: AVP 3601 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 29.343. */
  readonly targetAppLayerUserId?: string | undefined;
  /** Requested-PLMN-Identifier: AVP 3436 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly requestedPlmnIdentifier?: string | undefined;
  /** Time-Window: AVP 3818 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.345. */
  readonly timeWindow?: number | undefined;
  /** ProSe-Range-Class: AVP 3448 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly proseRangeClass?: ProseRangeClass | undefined;
  /** Proximity-Alert-Indication: AVP 3454 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly proximityAlertIndication?: ProximityAlertIndication | undefined;
  /** Proximity-Alert-Timestamp: AVP 3455 of vendor 10415 (3GPP), Time, M bit. 3GPP TS 32.299. */
  readonly proximityAlertTimestamp?: Date | undefined;
  /** Proximity-Cancellation-Timestamp: AVP 3456 of vendor 10415 (3GPP), Time, M bit. 3GPP TS 32.299. */
  readonly proximityCancellationTimestamp?: Date | undefined;
  /** ProSe-Reason-For-Cancellation: AVP 3449 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly proseReasonForCancellation?: ProseReasonForCancellation | undefined;
  /** PC3-EPC-Control-Protocol-Cause: AVP 3435 of vendor 10415 (3GPP), Integer32, M bit. 3GPP TS 32.299. */
  readonly pc3EpcControlProtocolCause?: number | undefined;
  /** ProSe-UE-ID: AVP 3453 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 32.299. */
  readonly proseUeId?: Uint8Array | undefined;
  /** ProSe-Source-IP-Address: AVP 3452 of vendor 10415 (3GPP), Address, M bit. 3GPP TS 32.299. */
  readonly proseSourceIpAddress?: string | undefined;
  /** Layer-2-Group-ID: AVP 3429 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 32.299. */
  readonly layer2GroupId?: Uint8Array | undefined;
  /** ProSe-Group-IP-Multicast-Address: AVP 3446 of vendor 10415 (3GPP), Address, M bit. 3GPP TS 32.299. */
  readonly proseGroupIpMulticastAddress?: string | undefined;
  /** Coverage-Info: AVP 3459 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly coverageInfo?: readonly CoverageInfo[] | undefined;
  /** Radio-Parameter-Set-Info: AVP 3463 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly radioParameterSetInfo?: readonly RadioParameterSetInfo[] | undefined;
  /** Transmitter-Info: AVP 3468 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly transmitterInfo?: readonly TransmitterInfo[] | undefined;
  /** Time-First-Transmission: AVP 3467 of vendor 10415 (3GPP), Time, M bit. 3GPP TS 32.299. */
  readonly timeFirstTransmission?: Date | undefined;
  /** Time-First-Reception: AVP 3466 of vendor 10415 (3GPP), Time, M bit. 3GPP TS 32.299. */
  readonly timeFirstReception?: Date | undefined;
  /** ProSe-Direct-Communication-Transmission-Data-Container: AVP 3441 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly proseDirectCommunicationTransmissionDataContainer?: readonly ProseDirectCommunicationTransmissionDataContainer[] | undefined;
  /** ProSe-Direct-Communication-Reception-Data-Container: AVP 3461 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly proseDirectCommunicationReceptionDataContainer?: readonly ProseDirectCommunicationReceptionDataContainer[] | undefined;
  /** Announcing-PLMN-ID: AVP 4408 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly announcingPlmnId?: string | undefined;
  /** ProSe-Target-Layer-2-ID: AVP 4410 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 32.299. */
  readonly proseTargetLayer2Id?: Uint8Array | undefined;
  /** Relay-IP-address: AVP 4411 of vendor 10415 (3GPP), Address, M bit. 3GPP TS 32.299. */
  readonly relayIpAddress?: string | undefined;
  /** ProSe-UE-to-Network-Relay-UE-ID: AVP 4409 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 32.299. */
  readonly proseUeToNetworkRelayUeId?: Uint8Array | undefined;
  /** Target-IP-Address: AVP 4412 of vendor 10415 (3GPP), Address, M bit. 3GPP TS 32.299. */
  readonly targetIpAddress?: string | undefined;
  /** PC5-Radio-Technology: AVP 1300 of vendor 10415 (3GPP), Enumerated. 3GPP TS 32.299. */
  readonly pc5RadioTechnology?: Pc5RadioTechnology | undefined;
}

/** ProSe-Information: AVP 3447 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
export const proseInformation: AvpDescriptor<ProseInformation> = /* @__PURE__ */ defineGroup({
  name: 'ProSe-Information', code: 3447, vendorId: 10415,
  members: () => ({
    supportedFeatures: many(supportedFeatures),
    announcingUeHplmnIdentifier,
    announcingUeVplmnIdentifier,
    monitoringUeHplmnIdentifier,
    monitoringUeVplmnIdentifier,
    monitoredPlmnIdentifier,
    roleOfProseFunction,
    proseAppId,
    prose3rdPartyApplicationId,
    applicationSpecificData,
    proseEventType,
    proseDirectDiscoveryModel,
    proseFunctionIpAddress,
    proseFunctionId,
    proseValidityTimer,
    proseRoleOfUe,
    proseRequestTimestamp,
    pc3ControlProtocolCause,
    monitoringUeIdentifier,
    proseFunctionPlmnIdentifier,
    requestorPlmnIdentifier,
    originAppLayerUserId,
    wlanLinkLayerId,
    requestingEpuid,
    targetAppLayerUserId,
    requestedPlmnIdentifier,
    timeWindow,
    proseRangeClass,
    proximityAlertIndication,
    proximityAlertTimestamp,
    proximityCancellationTimestamp,
    proseReasonForCancellation,
    pc3EpcControlProtocolCause,
    proseUeId,
    proseSourceIpAddress,
    layer2GroupId,
    proseGroupIpMulticastAddress,
    coverageInfo: many(coverageInfo),
    radioParameterSetInfo: many(radioParameterSetInfo),
    transmitterInfo: many(transmitterInfo),
    timeFirstTransmission,
    timeFirstReception,
    proseDirectCommunicationTransmissionDataContainer: many(proseDirectCommunicationTransmissionDataContainer),
    proseDirectCommunicationReceptionDataContainer: many(proseDirectCommunicationReceptionDataContainer),
    announcingPlmnId,
    proseTargetLayer2Id,
    relayIpAddress,
    proseUeToNetworkRelayUeId,
    targetIpAddress,
    pc5RadioTechnology,
  }),
});

/** ProSe-Range-Class: AVP 3448 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
export const proseRangeClass: AvpDescriptor<ProseRangeClass> = /* @__PURE__ */ defineAvp({ name: 'ProSe-Range-Class', code: 3448, vendorId: 10415, type: 'Enumerated', enumeration: ProseRangeClass });

/** ProSe-Reason-For-Cancellation: AVP 3449 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
export const proseReasonForCancellation: AvpDescriptor<ProseReasonForCancellation> = /* @__PURE__ */ defineAvp({ name: 'ProSe-Reason-For-Cancellation', code: 3449, vendorId: 10415, type: 'Enumerated', enumeration: ProseReasonForCancellation });

/** ProSe-Request-Timestamp: AVP 3450 of vendor 10415 (3GPP), Time, M bit. 3GPP TS 32.299. */
export const proseRequestTimestamp: AvpDescriptor<Date> = /* @__PURE__ */ defineAvp({ name: 'ProSe-Request-Timestamp', code: 3450, vendorId: 10415, type: 'Time' });

/** ProSe-Role-Of-UE: AVP 3451 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
export const proseRoleOfUe: AvpDescriptor<ProseRoleOfUe> = /* @__PURE__ */ defineAvp({ name: 'ProSe-Role-Of-UE', code: 3451, vendorId: 10415, type: 'Enumerated', enumeration: ProseRoleOfUe });

/** ProSe-Source-IP-Address: AVP 3452 of vendor 10415 (3GPP), Address, M bit. 3GPP TS 32.299. */
export const proseSourceIpAddress: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'ProSe-Source-IP-Address', code: 3452, vendorId: 10415, type: 'Address' });

/** ProSe-UE-ID: AVP 3453 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 32.299. */
export const proseUeId: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'ProSe-UE-ID', code: 3453, vendorId: 10415, type: 'OctetString' });

/** Proximity-Alert-Indication: AVP 3454 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
export const proximityAlertIndication: AvpDescriptor<ProximityAlertIndication> = /* @__PURE__ */ defineAvp({ name: 'Proximity-Alert-Indication', code: 3454, vendorId: 10415, type: 'Enumerated', enumeration: ProximityAlertIndication });

/** Proximity-Alert-Timestamp: AVP 3455 of vendor 10415 (3GPP), Time, M bit. 3GPP TS 32.299. */
export const proximityAlertTimestamp: AvpDescriptor<Date> = /* @__PURE__ */ defineAvp({ name: 'Proximity-Alert-Timestamp', code: 3455, vendorId: 10415, type: 'Time' });

/** Proximity-Cancellation-Timestamp: AVP 3456 of vendor 10415 (3GPP), Time, M bit. 3GPP TS 32.299. */
export const proximityCancellationTimestamp: AvpDescriptor<Date> = /* @__PURE__ */ defineAvp({ name: 'Proximity-Cancellation-Timestamp', code: 3456, vendorId: 10415, type: 'Time' });

/** ProSe-Function-PLMN-Identifier: AVP 3457 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
export const proseFunctionPlmnIdentifier: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'ProSe-Function-PLMN-Identifier', code: 3457, vendorId: 10415, type: 'UTF8String' });

/** Application-Specific-Data: AVP 3458 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 32.299. */
export const applicationSpecificData: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'Application-Specific-Data', code: 3458, vendorId: 10415, type: 'OctetString' });

/** The members of Coverage-Info. */
export interface CoverageInfo extends WithOthers {
  /** Coverage-Status: AVP 3428 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly coverageStatus?: CoverageStatus | undefined;
  /** Change-Time: AVP 2038 of vendor 10415 (3GPP), Time, M bit. 3GPP TS 32.299. */
  readonly changeTime?: Date | undefined;
  /** Location-Info: AVP 3460 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly locationInfo?: readonly LocationInfo[] | undefined;
}

/** Coverage-Info: AVP 3459 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
export const coverageInfo: AvpDescriptor<CoverageInfo> = /* @__PURE__ */ defineGroup({
  name: 'Coverage-Info', code: 3459, vendorId: 10415,
  members: () => ({
    coverageStatus,
    changeTime,
    locationInfo: many(locationInfo),
  }),
});

/** The members of Location-Info. */
export interface LocationInfo extends WithOthers {
  /** 3GPP-User-Location-Info: AVP 22 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.061. */
  readonly threeGppUserLocationInfo?: Uint8Array | undefined;
  /** Change-Time: AVP 2038 of vendor 10415 (3GPP), Time, M bit. 3GPP TS 32.299. */
  readonly changeTime?: Date | undefined;
}

/** Location-Info: AVP 3460 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
export const locationInfo: AvpDescriptor<LocationInfo> = /* @__PURE__ */ defineGroup({
  name: 'Location-Info', code: 3460, vendorId: 10415,
  members: () => ({
    threeGppUserLocationInfo,
    changeTime,
  }),
});

/** The members of ProSe-Direct-Communication-Reception-Data-Container. */
export interface ProseDirectCommunicationReceptionDataContainer extends WithOthers {
  /** Local-Sequence-Number: AVP 2063 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 32.299. */
  readonly localSequenceNumber?: number | undefined;
  /** Coverage-Status: AVP 3428 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly coverageStatus?: CoverageStatus | undefined;
  /** 3GPP-User-Location-Info: AVP 22 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.061. */
  readonly threeGppUserLocationInfo?: Uint8Array | undefined;
  /** Accounting-Input-Octets: AVP 363, Unsigned64, M bit, in octets. RFC 7155. */
  readonly accountingInputOctets?: bigint | undefined;
  /** Change-Time: AVP 2038 of vendor 10415 (3GPP), Time, M bit. 3GPP TS 32.299. */
  readonly changeTime?: Date | undefined;
  /** Change-Condition: AVP 2037 of vendor 10415 (3GPP), Integer32, M bit. 3GPP TS 32.299. */
  readonly changeCondition?: number | undefined;
  /** Visited-PLMN-Id: AVP 1407 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 29.272. */
  readonly visitedPlmnId?: Uint8Array | undefined;
  /** Usage-Information-Report-Sequence-Number: AVP 3439 of vendor 10415 (3GPP), Integer32, M bit. 3GPP TS 32.299. */
  readonly usageInformationReportSequenceNumber?: number | undefined;
  /** Radio-Resources-Indicator: AVP 3465 of vendor 10415 (3GPP), Integer32, M bit. 3GPP TS 32.299. */
  readonly radioResourcesIndicator?: number | undefined;
  /** Radio-Frequency: AVP 3462 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 32.299. */
  readonly radioFrequency?: Uint8Array | undefined;
}

/** ProSe-Direct-Communication-Reception-Data-Container: AVP 3461 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
export const proseDirectCommunicationReceptionDataContainer: AvpDescriptor<ProseDirectCommunicationReceptionDataContainer> = /* @__PURE__ */ defineGroup({
  name: 'ProSe-Direct-Communication-Reception-Data-Container', code: 3461, vendorId: 10415,
  members: () => ({
    localSequenceNumber,
    coverageStatus,
    threeGppUserLocationInfo,
    accountingInputOctets,
    changeTime,
    changeCondition,
    visitedPlmnId,
    usageInformationReportSequenceNumber,
    radioResourcesIndicator,
    radioFrequency,
  }),
});

/** Radio-Frequency: AVP 3462 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 32.299. */
export const radioFrequency: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'Radio-Frequency', code: 3462, vendorId: 10415, type: 'OctetString' });

/** The members of Radio-Parameter-Set-Info. */
export interface RadioParameterSetInfo extends WithOthers {
  /** Radio-Parameter-Set-Values: AVP 3464 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 32.299. */
  readonly radioParameterSetValues?: Uint8Array | undefined;
  /** Change-Time: AVP 2038 of vendor 10415 (3GPP), Time, M bit. 3GPP TS 32.299. */
  readonly changeTime?: Date | undefined;
}

/** Radio-Parameter-Set-Info: AVP 3463 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
export const radioParameterSetInfo: AvpDescriptor<RadioParameterSetInfo> = /* @__PURE__ */ defineGroup({
  name: 'Radio-Parameter-Set-Info', code: 3463, vendorId: 10415,
  members: () => ({
    radioParameterSetValues,
    changeTime,
  }),
});

/** Radio-Parameter-Set-Values: AVP 3464 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 32.299. */
export const radioParameterSetValues: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'Radio-Parameter-Set-Values', code: 3464, vendorId: 10415, type: 'OctetString' });

/** Radio-Resources-Indicator: AVP 3465 of vendor 10415 (3GPP), Integer32, M bit. 3GPP TS 32.299. */
export const radioResourcesIndicator: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Radio-Resources-Indicator', code: 3465, vendorId: 10415, type: 'Integer32' });

/** Time-First-Reception: AVP 3466 of vendor 10415 (3GPP), Time, M bit. 3GPP TS 32.299. */
export const timeFirstReception: AvpDescriptor<Date> = /* @__PURE__ */ defineAvp({ name: 'Time-First-Reception', code: 3466, vendorId: 10415, type: 'Time' });

/** Time-First-Transmission: AVP 3467 of vendor 10415 (3GPP), Time, M bit. 3GPP TS 32.299. */
export const timeFirstTransmission: AvpDescriptor<Date> = /* @__PURE__ */ defineAvp({ name: 'Time-First-Transmission', code: 3467, vendorId: 10415, type: 'Time' });

/** The members of Transmitter-Info. */
export interface TransmitterInfo extends WithOthers {
  /** ProSe-Source-IP-Address: AVP 3452 of vendor 10415 (3GPP), Address, M bit. 3GPP TS 32.299. */
  readonly proseSourceIpAddress?: string | undefined;
  /** ProSe-UE-ID: AVP 3453 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 32.299. */
  readonly proseUeId?: Uint8Array | undefined;
}

/** Transmitter-Info: AVP 3468 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
export const transmitterInfo: AvpDescriptor<TransmitterInfo> = /* @__PURE__ */ defineGroup({
  name: 'Transmitter-Info', code: 3468, vendorId: 10415,
  members: () => ({
    proseSourceIpAddress,
    proseUeId,
  }),
});

/** The members of Enhanced-Diagnostics. */
export interface EnhancedDiagnostics extends WithOthers {
  /** RAN-NAS-Release-Cause: AVP 2819 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.212. */
  readonly ranNasReleaseCause?: readonly Uint8Array[] | undefined;
}

/** Enhanced-Diagnostics: AVP 3901 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
export const enhancedDiagnostics: AvpDescriptor<EnhancedDiagnostics> = /* @__PURE__ */ defineGroup({
  name: 'Enhanced-Diagnostics', code: 3901, vendorId: 10415,
  members: () => ({
    ranNasReleaseCause: many(ranNasReleaseCause),
  }),
});

/** Inter-UE-Transfer: AVP 3902 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
export const interUeTransfer: AvpDescriptor<InterUeTransfer> = /* @__PURE__ */ defineAvp({ name: 'Inter-UE-Transfer', code: 3902, vendorId: 10415, type: 'Enumerated', enumeration: InterUeTransfer });

/** TWAG-Address: AVP 3903 of vendor 10415 (3GPP), Address, M bit. 3GPP TS 32.299. */
export const twagAddress: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'TWAG-Address', code: 3903, vendorId: 10415, type: 'Address' });

/** The members of Announcement-Information. */
export interface AnnouncementInformation extends WithOthers {
  /** Announcement-Identifier: AVP 3905 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 32.299. */
  readonly announcementIdentifier: number;
  /** Variable-Part: AVP 3907 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly variablePart?: readonly VariablePart[] | undefined;
  /** Time-Indicator: AVP 3911 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 32.299. */
  readonly timeIndicator?: number | undefined;
  /** Quota-Indicator: AVP 3912 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly quotaIndicator?: QuotaIndicator | undefined;
  /** Announcement-Order: AVP 3906 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 32.299. */
  readonly announcementOrder?: number | undefined;
  /** Play-Alternative: AVP 3913 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly playAlternative?: PlayAlternative | undefined;
  /** Privacy-Indicator: AVP 3915 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly privacyIndicator?: PrivacyIndicator | undefined;
  /** Language: AVP 3914 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly language?: string | undefined;
}

/** Announcement-Information: AVP 3904 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
export const announcementInformation: AvpDescriptor<AnnouncementInformation> = /* @__PURE__ */ defineGroup({
  name: 'Announcement-Information', code: 3904, vendorId: 10415,
  members: () => ({
    announcementIdentifier: required(announcementIdentifier),
    variablePart: many(variablePart),
    timeIndicator,
    quotaIndicator,
    announcementOrder,
    playAlternative,
    privacyIndicator,
    language,
  }),
});

/** Announcement-Identifier: AVP 3905 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 32.299. */
export const announcementIdentifier: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Announcement-Identifier', code: 3905, vendorId: 10415, type: 'Unsigned32' });

/** Announcement-Order: AVP 3906 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 32.299. */
export const announcementOrder: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Announcement-Order', code: 3906, vendorId: 10415, type: 'Unsigned32' });

/** The members of Variable-Part. */
export interface VariablePart extends WithOthers {
  /** Variable-Part-Order: AVP 3908 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 32.299. */
  readonly variablePartOrder?: number | undefined;
  /** Variable-Part-Type: AVP 3909 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 32.299. */
  readonly variablePartType: number;
  /** Variable-Part-Value: AVP 3910 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly variablePartValue: string;
}

/** Variable-Part: AVP 3907 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
export const variablePart: AvpDescriptor<VariablePart> = /* @__PURE__ */ defineGroup({
  name: 'Variable-Part', code: 3907, vendorId: 10415,
  members: () => ({
    variablePartOrder,
    variablePartType: required(variablePartType),
    variablePartValue: required(variablePartValue),
  }),
});

/** Variable-Part-Order: AVP 3908 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 32.299. */
export const variablePartOrder: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Variable-Part-Order', code: 3908, vendorId: 10415, type: 'Unsigned32' });

/** Variable-Part-Type: AVP 3909 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 32.299. */
export const variablePartType: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Variable-Part-Type', code: 3909, vendorId: 10415, type: 'Unsigned32' });

/** Variable-Part-Value: AVP 3910 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
export const variablePartValue: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Variable-Part-Value', code: 3910, vendorId: 10415, type: 'UTF8String' });

/** Time-Indicator: AVP 3911 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 32.299. */
export const timeIndicator: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Time-Indicator', code: 3911, vendorId: 10415, type: 'Unsigned32' });

/** Quota-Indicator: AVP 3912 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
export const quotaIndicator: AvpDescriptor<QuotaIndicator> = /* @__PURE__ */ defineAvp({ name: 'Quota-Indicator', code: 3912, vendorId: 10415, type: 'Enumerated', enumeration: QuotaIndicator });

/** Play-Alternative: AVP 3913 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
export const playAlternative: AvpDescriptor<PlayAlternative> = /* @__PURE__ */ defineAvp({ name: 'Play-Alternative', code: 3913, vendorId: 10415, type: 'Enumerated', enumeration: PlayAlternative });

/** Language: AVP 3914 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
export const language: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Language', code: 3914, vendorId: 10415, type: 'UTF8String' });

/** Privacy-Indicator: AVP 3915 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
export const privacyIndicator: AvpDescriptor<PrivacyIndicator> = /* @__PURE__ */ defineAvp({ name: 'Privacy-Indicator', code: 3915, vendorId: 10415, type: 'Enumerated', enumeration: PrivacyIndicator });

/** Called-Identity: AVP 3916 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
export const calledIdentity: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Called-Identity', code: 3916, vendorId: 10415, type: 'UTF8String' });

/** The members of Called-Identity-Change. */
export interface CalledIdentityChange extends WithOthers {
  /** Called-Identity: AVP 3916 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly calledIdentity?: string | undefined;
  /** Change-Time: AVP 2038 of vendor 10415 (3GPP), Time, M bit. 3GPP TS 32.299. */
  readonly changeTime?: Date | undefined;
}

/** Called-Identity-Change: AVP 3917 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
export const calledIdentityChange: AvpDescriptor<CalledIdentityChange> = /* @__PURE__ */ defineGroup({
  name: 'Called-Identity-Change', code: 3917, vendorId: 10415,
  members: () => ({
    calledIdentity,
    changeTime,
  }),
});

/** The members of UWAN-User-Location-Info. */
export interface UwanUserLocationInfo extends WithOthers {
  /** UE-Local-IP-Address: AVP 2805 of vendor 10415 (3GPP), Address. 3GPP TS 29.212. */
  readonly ueLocalIpAddress: string;
  /** UDP-Source-Port: AVP 2806 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.212. */
  readonly udpSourcePort?: number | undefined;
  /** SSID: AVP 1524 of vendor 10415 (3GPP), UTF8String. 3GPP TS 29.273. */
  readonly ssid?: string | undefined;
  /** BSSID: AVP 2716 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly bssid?: string | undefined;
  /** TCP-Source-Port: AVP 2843 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.212. */
  readonly tcpSourcePort?: number | undefined;
  /** Civic-Address-Information: AVP 1305 of vendor 10415 (3GPP), UTF8String. 3GPP TS 32.299. */
  readonly civicAddressInformation?: string | undefined;
  /** WLAN-Operator-Id: AVP 1306 of vendor 10415 (3GPP), Grouped. 3GPP TS 32.299. */
  readonly wlanOperatorId?: WlanOperatorId | undefined;
  /** Logical-Access-ID: AVP 302 of vendor 13019 (ETSI), OctetString, M bit. ETSI TS 183 033 / ES 283 034. */
  readonly logicalAccessId?: Uint8Array | undefined;
}

/** UWAN-User-Location-Info: AVP 3918 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
export const uwanUserLocationInfo: AvpDescriptor<UwanUserLocationInfo> = /* @__PURE__ */ defineGroup({
  name: 'UWAN-User-Location-Info', code: 3918, vendorId: 10415,
  members: () => ({
    ueLocalIpAddress: required(ueLocalIpAddress),
    udpSourcePort,
    ssid,
    bssid,
    tcpSourcePort,
    civicAddressInformation,
    wlanOperatorId,
    logicalAccessId,
  }),
});

/** Monitoring-Event-Configuration-Activity: AVP 3919 of vendor 10415 (3GPP), Integer32, M bit. 3GPP TS 32.299. */
export const monitoringEventConfigurationActivity: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Monitoring-Event-Configuration-Activity', code: 3919, vendorId: 10415, type: 'Integer32' });

/** The members of Monitoring-Event-Report-Data. */
export interface MonitoringEventReportData extends WithOthers {
  /** Event-Timestamp: AVP 55, Time, M bit. RFC 6733. */
  readonly eventTimestamp?: Date | undefined;
  /** SCEF-Reference-ID: AVP 3124 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.336. */
  readonly scefReferenceId?: number | undefined;
  /** SCEF-ID: AVP 3125 of vendor 10415 (3GPP), DiameterIdentity, M bit. 3GPP TS 29.336. */
  readonly scefId?: string | undefined;
  /** Monitoring-Event-Report-Number: AVP 3923 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 32.299. */
  readonly monitoringEventReportNumber?: number | undefined;
  /** Charged-Party: AVP 857 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly chargedParty?: string | undefined;
  /** Subscription-Id: AVP 443, Grouped, M bit. RFC 8506. */
  readonly subscriptionId?: SubscriptionId | undefined;
  /** Monitoring-Type: AVP 3127 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.336. */
  readonly monitoringType?: MonitoringType | undefined;
  /** Reachability-Information: AVP 3140 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.336. */
  readonly reachabilityInformation?: ReachabilityInformation | undefined;
  /** EPS-Location-Information: AVP 1496 of vendor 10415 (3GPP), Grouped. 3GPP TS 29.272. */
  readonly epsLocationInformation?: EpsLocationInformation | undefined;
  /** Communication-Failure-Information: AVP 4300 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.128. */
  readonly communicationFailureInformation?: CommunicationFailureInformation | undefined;
  /** Number-Of-UE-Per-Location-Report: AVP 4307 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.128. */
  readonly numberOfUePerLocationReport?: readonly NumberOfUePerLocationReport[] | undefined;
}

/** Monitoring-Event-Report-Data: AVP 3920 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
export const monitoringEventReportData: AvpDescriptor<MonitoringEventReportData> = /* @__PURE__ */ defineGroup({
  name: 'Monitoring-Event-Report-Data', code: 3920, vendorId: 10415,
  members: () => ({
    eventTimestamp,
    scefReferenceId,
    scefId,
    monitoringEventReportNumber,
    chargedParty,
    subscriptionId,
    monitoringType,
    reachabilityInformation,
    epsLocationInformation,
    communicationFailureInformation,
    numberOfUePerLocationReport: many(numberOfUePerLocationReport),
  }),
});

/** The members of Monitoring-Event-Information. */
export interface MonitoringEventInformation extends WithOthers {
  /** Monitoring-Event-Functionality: AVP 3922 of vendor 10415 (3GPP), Integer32, M bit. 3GPP TS 32.299. */
  readonly monitoringEventFunctionality?: number | undefined;
  /** Event-Timestamp: AVP 55, Time, M bit. RFC 6733. */
  readonly eventTimestamp?: Date | undefined;
  /** Monitoring-Event-Configuration-Activity: AVP 3919 of vendor 10415 (3GPP), Integer32, M bit. 3GPP TS 32.299. */
  readonly monitoringEventConfigurationActivity?: number | undefined;
  /** SCEF-Reference-ID: AVP 3124 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.336. */
  readonly scefReferenceId?: number | undefined;
  /** SCEF-ID: AVP 3125 of vendor 10415 (3GPP), DiameterIdentity, M bit. 3GPP TS 29.336. */
  readonly scefId?: string | undefined;
  /** Monitoring-Type: AVP 3127 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.336. */
  readonly monitoringType?: MonitoringType | undefined;
  /** Maximum-Number-of-Reports: AVP 3128 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.336. */
  readonly maximumNumberOfReports?: number | undefined;
  /** Monitoring-Duration: AVP 3130 of vendor 10415 (3GPP), Time, M bit. 3GPP TS 29.336. */
  readonly monitoringDuration?: Date | undefined;
  /** Charged-Party: AVP 857 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
  readonly chargedParty?: string | undefined;
  /** Maximum-Detection-Time: AVP 3131 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.336. */
  readonly maximumDetectionTime?: number | undefined;
  /** UE-Reachability-Configuration: AVP 3129 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.336. */
  readonly ueReachabilityConfiguration?: UeReachabilityConfiguration | undefined;
  /** MONTE-Location-Type: AVP 3136 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.336. */
  readonly monteLocationType?: MonteLocationType | undefined;
  /** Accuracy: AVP 3137 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 29.336. */
  readonly accuracy?: Accuracy | undefined;
  /** Number-Of-UE-Per-Location-Configuration: AVP 4306 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.128. */
  readonly numberOfUePerLocationConfiguration?: readonly NumberOfUePerLocationConfiguration[] | undefined;
  /** Monitoring-Event-Report: AVP 3123 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.336. */
  readonly monitoringEventReport?: readonly MonitoringEventReport[] | undefined;
}

/** Monitoring-Event-Information: AVP 3921 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
export const monitoringEventInformation: AvpDescriptor<MonitoringEventInformation> = /* @__PURE__ */ defineGroup({
  name: 'Monitoring-Event-Information', code: 3921, vendorId: 10415,
  members: () => ({
    monitoringEventFunctionality,
    eventTimestamp,
    monitoringEventConfigurationActivity,
    scefReferenceId,
    scefId,
    monitoringType,
    maximumNumberOfReports,
    monitoringDuration,
    chargedParty,
    maximumDetectionTime,
    ueReachabilityConfiguration,
    monteLocationType,
    accuracy,
    numberOfUePerLocationConfiguration: many(numberOfUePerLocationConfiguration),
    monitoringEventReport: many(monitoringEventReport),
  }),
});

/** Monitoring-Event-Functionality: AVP 3922 of vendor 10415 (3GPP), Integer32, M bit. 3GPP TS 32.299. */
export const monitoringEventFunctionality: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Monitoring-Event-Functionality', code: 3922, vendorId: 10415, type: 'Integer32' });

/** Monitoring-Event-Report-Number: AVP 3923 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 32.299. */
export const monitoringEventReportNumber: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Monitoring-Event-Report-Number', code: 3923, vendorId: 10415, type: 'Unsigned32' });

/** Cellular-Network-Information: AVP 3924 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 32.299. */
export const cellularNetworkInformation: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'Cellular-Network-Information', code: 3924, vendorId: 10415, type: 'OctetString' });

/** The members of Related-Change-Condition-Information. */
export interface RelatedChangeConditionInformation extends WithOthers {
  /** SGSN-Address: AVP 1228 of vendor 10415 (3GPP), Address, M bit. 3GPP TS 32.299. */
  readonly sgsnAddress?: string | undefined;
  /** Change-Condition: AVP 2037 of vendor 10415 (3GPP), Integer32, M bit. 3GPP TS 32.299. */
  readonly changeCondition?: readonly number[] | undefined;
  /** 3GPP-User-Location-Info: AVP 22 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.061. */
  readonly threeGppUserLocationInfo?: Uint8Array | undefined;
  /** 3GPP2-BSID: AVP 9010 of vendor 5535 (3GPP2), UTF8String, M bit. 3GPP2. */
  readonly threeGpp2Bsid?: string | undefined;
  /** UWAN-User-Location-Info: AVP 3918 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly uwanUserLocationInfo?: UwanUserLocationInfo | undefined;
  /** Presence-Reporting-Area-Status: AVP 2823 of vendor 10415 (3GPP), Unsigned32. 3GPP TS 29.212. */
  readonly presenceReportingAreaStatus?: PresenceReportingAreaStatus | undefined;
  /** User-CSG-Information: AVP 2319 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly userCsgInformation?: UserCsgInformation | undefined;
  /** 3GPP-RAT-Type: AVP 21 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.061. */
  readonly threeGppRatType?: Uint8Array | undefined;
}

/** Related-Change-Condition-Information: AVP 3925 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
export const relatedChangeConditionInformation: AvpDescriptor<RelatedChangeConditionInformation> = /* @__PURE__ */ defineGroup({
  name: 'Related-Change-Condition-Information', code: 3925, vendorId: 10415,
  members: () => ({
    sgsnAddress,
    changeCondition: many(changeCondition),
    threeGppUserLocationInfo,
    threeGpp2Bsid,
    uwanUserLocationInfo,
    presenceReportingAreaStatus,
    userCsgInformation,
    threeGppRatType,
  }),
});

/** The members of Related-Trigger. */
export interface RelatedTrigger extends WithOthers {
  /** Trigger-Type: AVP 870 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly triggerType?: readonly TriggerType[] | undefined;
}

/** Related-Trigger: AVP 3926 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
export const relatedTrigger: AvpDescriptor<RelatedTrigger> = /* @__PURE__ */ defineGroup({
  name: 'Related-Trigger', code: 3926, vendorId: 10415,
  members: () => ({
    triggerType: many(triggerType),
  }),
});

/** The members of CPDT-Information. */
export interface CpdtInformation extends WithOthers {
  /** External-Identifier: AVP 3111 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 29.336. */
  readonly externalIdentifier?: string | undefined;
  /** SCEF-ID: AVP 3125 of vendor 10415 (3GPP), DiameterIdentity, M bit. 3GPP TS 29.336. */
  readonly scefId?: string | undefined;
  /** Serving-Node-Identity: AVP 3929 of vendor 10415 (3GPP), DiameterIdentity, M bit. 3GPP TS 32.299. */
  readonly servingNodeIdentity?: string | undefined;
  /** SGW-Change: AVP 2065 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly sgwChange?: SgwChange | undefined;
  /** NIDD-Submission: AVP 3928 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly niddSubmission?: NiddSubmission | undefined;
}

/** CPDT-Information: AVP 3927 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
export const cpdtInformation: AvpDescriptor<CpdtInformation> = /* @__PURE__ */ defineGroup({
  name: 'CPDT-Information', code: 3927, vendorId: 10415,
  members: () => ({
    externalIdentifier,
    scefId,
    servingNodeIdentity,
    sgwChange,
    niddSubmission,
  }),
});

/** The members of NIDD-Submission. */
export interface NiddSubmission extends WithOthers {
  /** Event-Timestamp: AVP 55, Time, M bit. RFC 6733. */
  readonly eventTimestamp?: Date | undefined;
  /** Accounting-Input-Octets: AVP 363, Unsigned64, M bit, in octets. RFC 7155. */
  readonly accountingInputOctets?: bigint | undefined;
  /** Accounting-Output-Octets: AVP 364, Unsigned64, M bit, in octets. RFC 7155. */
  readonly accountingOutputOctets?: bigint | undefined;
  /** Change-Condition: AVP 2037 of vendor 10415 (3GPP), Integer32, M bit. 3GPP TS 32.299. */
  readonly changeCondition?: number | undefined;
}

/** NIDD-Submission: AVP 3928 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
export const niddSubmission: AvpDescriptor<NiddSubmission> = /* @__PURE__ */ defineGroup({
  name: 'NIDD-Submission', code: 3928, vendorId: 10415,
  members: () => ({
    eventTimestamp,
    accountingInputOctets,
    accountingOutputOctets,
    changeCondition,
  }),
});

/** Serving-Node-Identity: AVP 3929 of vendor 10415 (3GPP), DiameterIdentity, M bit. 3GPP TS 32.299. */
export const servingNodeIdentity: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Serving-Node-Identity', code: 3929, vendorId: 10415, type: 'DiameterIdentity' });

/** CP-CIoT-EPS-Optimisation-Indicator: AVP 3930 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
export const cpCiotEpsOptimisationIndicator: AvpDescriptor<CpCiotEpsOptimisationIndicator> = /* @__PURE__ */ defineAvp({ name: 'CP-CIoT-EPS-Optimisation-Indicator', code: 3930, vendorId: 10415, type: 'Enumerated', enumeration: CpCiotEpsOptimisationIndicator });

/** SGi-PtP-Tunnelling-Method: AVP 3931 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
export const sgiPtpTunnellingMethod: AvpDescriptor<SgiPtpTunnellingMethod> = /* @__PURE__ */ defineAvp({ name: 'SGi-PtP-Tunnelling-Method', code: 3931, vendorId: 10415, type: 'Enumerated', enumeration: SgiPtpTunnellingMethod });

/** UNI-PDU-CP-Only-Flag: AVP 3932 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
export const uniPduCpOnlyFlag: AvpDescriptor<UniPduCpOnlyFlag> = /* @__PURE__ */ defineAvp({ name: 'UNI-PDU-CP-Only-Flag', code: 3932, vendorId: 10415, type: 'Enumerated', enumeration: UniPduCpOnlyFlag });

/** The members of APN-Rate-Control. */
export interface ApnRateControl extends WithOthers {
  /** APN-Rate-Control-Uplink: AVP 3935 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly apnRateControlUplink?: ApnRateControlUplink | undefined;
  /** APN-Rate-Control-Downlink: AVP 3934 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly apnRateControlDownlink?: ApnRateControlDownlink | undefined;
}

/** APN-Rate-Control: AVP 3933 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
export const apnRateControl: AvpDescriptor<ApnRateControl> = /* @__PURE__ */ defineGroup({
  name: 'APN-Rate-Control', code: 3933, vendorId: 10415,
  members: () => ({
    apnRateControlUplink,
    apnRateControlDownlink,
  }),
});

/** The members of APN-Rate-Control-Downlink. */
export interface ApnRateControlDownlink extends WithOthers {
  /** Rate-Control-Time-Unit: AVP 3939 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 32.299. */
  readonly rateControlTimeUnit?: number | undefined;
  /** Rate-Control-Max-Rate: AVP 3938 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 32.299. */
  readonly rateControlMaxRate?: number | undefined;
  /** Rate-Control-Max-Message-Size: AVP 3937 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 32.299. */
  readonly rateControlMaxMessageSize?: number | undefined;
}

/** APN-Rate-Control-Downlink: AVP 3934 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
export const apnRateControlDownlink: AvpDescriptor<ApnRateControlDownlink> = /* @__PURE__ */ defineGroup({
  name: 'APN-Rate-Control-Downlink', code: 3934, vendorId: 10415,
  members: () => ({
    rateControlTimeUnit,
    rateControlMaxRate,
    rateControlMaxMessageSize,
  }),
});

/** The members of APN-Rate-Control-Uplink. */
export interface ApnRateControlUplink extends WithOthers {
  /** Additional-Exception-Reports: AVP 3936 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly additionalExceptionReports?: AdditionalExceptionReports | undefined;
  /** Rate-Control-Time-Unit: AVP 3939 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 32.299. */
  readonly rateControlTimeUnit?: number | undefined;
  /** Rate-Control-Max-Rate: AVP 3938 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 32.299. */
  readonly rateControlMaxRate?: number | undefined;
}

/** APN-Rate-Control-Uplink: AVP 3935 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
export const apnRateControlUplink: AvpDescriptor<ApnRateControlUplink> = /* @__PURE__ */ defineGroup({
  name: 'APN-Rate-Control-Uplink', code: 3935, vendorId: 10415,
  members: () => ({
    additionalExceptionReports,
    rateControlTimeUnit,
    rateControlMaxRate,
  }),
});

/** Additional-Exception-Reports: AVP 3936 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
export const additionalExceptionReports: AvpDescriptor<AdditionalExceptionReports> = /* @__PURE__ */ defineAvp({ name: 'Additional-Exception-Reports', code: 3936, vendorId: 10415, type: 'Enumerated', enumeration: AdditionalExceptionReports });

/** Rate-Control-Max-Message-Size: AVP 3937 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 32.299. */
export const rateControlMaxMessageSize: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Rate-Control-Max-Message-Size', code: 3937, vendorId: 10415, type: 'Unsigned32' });

/** Rate-Control-Max-Rate: AVP 3938 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 32.299. */
export const rateControlMaxRate: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Rate-Control-Max-Rate', code: 3938, vendorId: 10415, type: 'Unsigned32' });

/** Rate-Control-Time-Unit: AVP 3939 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 32.299. */
export const rateControlTimeUnit: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Rate-Control-Time-Unit', code: 3939, vendorId: 10415, type: 'Unsigned32' });

/** The members of SCS-AS-Address. */
export interface ScsAsAddress extends WithOthers {
  /** SCS-Realm: AVP 3942 of vendor 10415 (3GPP), DiameterIdentity, M bit. 3GPP TS 32.299. */
  readonly scsRealm?: string | undefined;
  /** SCS-Address: AVP 3941 of vendor 10415 (3GPP), Address, M bit. 3GPP TS 32.299. */
  readonly scsAddress?: string | undefined;
}

/** SCS-AS-Address: AVP 3940 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
export const scsAsAddress: AvpDescriptor<ScsAsAddress> = /* @__PURE__ */ defineGroup({
  name: 'SCS-AS-Address', code: 3940, vendorId: 10415,
  members: () => ({
    scsRealm,
    scsAddress,
  }),
});

/** SCS-Address: AVP 3941 of vendor 10415 (3GPP), Address, M bit. 3GPP TS 32.299. */
export const scsAddress: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'SCS-Address', code: 3941, vendorId: 10415, type: 'Address' });

/** SCS-Realm: AVP 3942 of vendor 10415 (3GPP), DiameterIdentity, M bit. 3GPP TS 32.299. */
export const scsRealm: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'SCS-Realm', code: 3942, vendorId: 10415, type: 'DiameterIdentity' });

/** Charging-Per-IP-CAN-Session-Indicator: AVP 4400 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
export const chargingPerIpCanSessionIndicator: AvpDescriptor<ChargingPerIpCanSessionIndicator> = /* @__PURE__ */ defineAvp({ name: 'Charging-Per-IP-CAN-Session-Indicator', code: 4400, vendorId: 10415, type: 'Enumerated', enumeration: ChargingPerIpCanSessionIndicator });

/** The members of Access-Network-Info-Change. */
export interface AccessNetworkInfoChange extends WithOthers {
  /** Access-Network-Information: AVP 1263 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 32.299. */
  readonly accessNetworkInformation?: readonly Uint8Array[] | undefined;
  /** Cellular-Network-Information: AVP 3924 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 32.299. */
  readonly cellularNetworkInformation?: Uint8Array | undefined;
  /** Change-Time: AVP 2038 of vendor 10415 (3GPP), Time, M bit. 3GPP TS 32.299. */
  readonly changeTime?: Date | undefined;
}

/** Access-Network-Info-Change: AVP 4401 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
export const accessNetworkInfoChange: AvpDescriptor<AccessNetworkInfoChange> = /* @__PURE__ */ defineGroup({
  name: 'Access-Network-Info-Change', code: 4401, vendorId: 10415,
  members: () => ({
    accessNetworkInformation: many(accessNetworkInformation),
    cellularNetworkInformation,
    changeTime,
  }),
});

/** Discoveree-UE-HPLMN-Identifier: AVP 4402 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
export const discovereeUeHplmnIdentifier: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Discoveree-UE-HPLMN-Identifier', code: 4402, vendorId: 10415, type: 'UTF8String' });

/** Discoveree-UE-VPLMN-Identifier: AVP 4403 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
export const discovereeUeVplmnIdentifier: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Discoveree-UE-VPLMN-Identifier', code: 4403, vendorId: 10415, type: 'UTF8String' });

/** Discoverer-UE-HPLMN-Identifier: AVP 4404 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
export const discovererUeHplmnIdentifier: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Discoverer-UE-HPLMN-Identifier', code: 4404, vendorId: 10415, type: 'UTF8String' });

/** Discoverer-UE-VPLMN-Identifier: AVP 4405 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
export const discovererUeVplmnIdentifier: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Discoverer-UE-VPLMN-Identifier', code: 4405, vendorId: 10415, type: 'UTF8String' });

/** 3GPP-PS-Data-Off-Status: AVP 4406 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
export const threeGppPsDataOffStatus: AvpDescriptor<ThreeGppPsDataOffStatus> = /* @__PURE__ */ defineAvp({ name: '3GPP-PS-Data-Off-Status', code: 4406, vendorId: 10415, type: 'Enumerated', enumeration: ThreeGppPsDataOffStatus });

/** Unused-Quota-Timer: AVP 4407 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 32.299. */
export const unusedQuotaTimer: AvpDescriptor<number> = /* @__PURE__ */ defineAvp({ name: 'Unused-Quota-Timer', code: 4407, vendorId: 10415, type: 'Unsigned32' });

/** Announcing-PLMN-ID: AVP 4408 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
export const announcingPlmnId: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Announcing-PLMN-ID', code: 4408, vendorId: 10415, type: 'UTF8String' });

/** ProSe-UE-to-Network-Relay-UE-ID: AVP 4409 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 32.299. */
export const proseUeToNetworkRelayUeId: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'ProSe-UE-to-Network-Relay-UE-ID', code: 4409, vendorId: 10415, type: 'OctetString' });

/** ProSe-Target-Layer-2-ID: AVP 4410 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 32.299. */
export const proseTargetLayer2Id: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'ProSe-Target-Layer-2-ID', code: 4410, vendorId: 10415, type: 'OctetString' });

/** Relay-IP-address: AVP 4411 of vendor 10415 (3GPP), Address, M bit. 3GPP TS 32.299. */
export const relayIpAddress: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Relay-IP-address', code: 4411, vendorId: 10415, type: 'Address' });

/** Target-IP-Address: AVP 4412 of vendor 10415 (3GPP), Address, M bit. 3GPP TS 32.299. */
export const targetIpAddress: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'Target-IP-Address', code: 4412, vendorId: 10415, type: 'Address' });

/** FE-Identifier-List: AVP 4413 of vendor 10415 (3GPP), UTF8String, M bit. 3GPP TS 32.299. */
export const feIdentifierList: AvpDescriptor<string> = /* @__PURE__ */ defineAvp({ name: 'FE-Identifier-List', code: 4413, vendorId: 10415, type: 'UTF8String' });

/** The members of Used-Service-Unit. */
export interface UsedServiceUnit extends WithOthers {
  /** Reporting-Reason: AVP 872 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly reportingReason?: ReportingReason | undefined;
  /** Tariff-Change-Usage: AVP 452, Enumerated, M bit. RFC 8506. */
  readonly tariffChangeUsage?: TariffChangeUsage | undefined;
  /** CC-Time: AVP 420, Unsigned32, M bit, in seconds. RFC 8506. */
  readonly ccTime?: number | undefined;
  /** CC-Money: AVP 413, Grouped, M bit. RFC 8506. */
  readonly ccMoney?: CcMoney | undefined;
  /** CC-Total-Octets: AVP 421, Unsigned64, M bit, in octets. RFC 8506. */
  readonly ccTotalOctets?: bigint | undefined;
  /** CC-Input-Octets: AVP 412, Unsigned64, M bit, in octets. RFC 8506. */
  readonly ccInputOctets?: bigint | undefined;
  /** CC-Output-Octets: AVP 414, Unsigned64, M bit, in octets. RFC 8506. */
  readonly ccOutputOctets?: bigint | undefined;
  /** CC-Service-Specific-Units: AVP 417, Unsigned64, M bit. RFC 8506. */
  readonly ccServiceSpecificUnits?: bigint | undefined;
  /** Event-Charging-TimeStamp: AVP 1258 of vendor 10415 (3GPP), Time, M bit. 3GPP TS 32.299. */
  readonly eventChargingTimestamp?: readonly Date[] | undefined;
}

/** Used-Service-Unit: AVP 446, Grouped, M bit. 3GPP TS 32.299. */
export const usedServiceUnit: AvpDescriptor<UsedServiceUnit> = /* @__PURE__ */ defineGroup({
  name: 'Used-Service-Unit', code: 446,
  members: () => ({
    reportingReason,
    tariffChangeUsage,
    ccTime,
    ccMoney,
    ccTotalOctets,
    ccInputOctets,
    ccOutputOctets,
    ccServiceSpecificUnits,
    eventChargingTimestamp: many(eventChargingTimestamp),
  }),
});

/** The members of Multiple-Services-Credit-Control. */
export interface MultipleServicesCreditControl extends WithOthers {
  /** Granted-Service-Unit: AVP 431, Grouped, M bit. RFC 8506. */
  readonly grantedServiceUnit?: GrantedServiceUnit | undefined;
  /** Requested-Service-Unit: AVP 437, Grouped, M bit. RFC 8506. */
  readonly requestedServiceUnit?: RequestedServiceUnit | undefined;
  /** Used-Service-Unit: AVP 446, Grouped, M bit. 3GPP TS 32.299. */
  readonly usedServiceUnit?: readonly UsedServiceUnit[] | undefined;
  /** Service-Identifier: AVP 439, Unsigned32, M bit. RFC 8506. */
  readonly serviceIdentifier?: readonly number[] | undefined;
  /** Rating-Group: AVP 432, Unsigned32, M bit. RFC 8506. */
  readonly ratingGroup?: number | undefined;
  /** G-S-U-Pool-Reference: AVP 457, Grouped, M bit. RFC 8506. */
  readonly gSUPoolReference?: readonly GSUPoolReference[] | undefined;
  /** Validity-Time: AVP 448, Unsigned32, M bit, in seconds. RFC 8506. */
  readonly validityTime?: number | undefined;
  /** Result-Code: AVP 268, Unsigned32, M bit. RFC 6733. */
  readonly resultCode?: ResultCode | undefined;
  /** Final-Unit-Indication: AVP 430, Grouped, M bit. RFC 8506. */
  readonly finalUnitIndication?: FinalUnitIndication | undefined;
  /** Time-Quota-Threshold: AVP 868 of vendor 10415 (3GPP), Unsigned32, M bit, in seconds. 3GPP TS 32.299. */
  readonly timeQuotaThreshold?: number | undefined;
  /** Volume-Quota-Threshold: AVP 869 of vendor 10415 (3GPP), Unsigned32, M bit, in octets. 3GPP TS 32.299. */
  readonly volumeQuotaThreshold?: number | undefined;
  /** Unit-Quota-Threshold: AVP 1226 of vendor 10415 (3GPP), Unsigned32, M bit. 3GPP TS 32.299. */
  readonly unitQuotaThreshold?: number | undefined;
  /** Quota-Holding-Time: AVP 871 of vendor 10415 (3GPP), Unsigned32, M bit, in seconds. 3GPP TS 32.299. */
  readonly quotaHoldingTime?: number | undefined;
  /** Quota-Consumption-Time: AVP 881 of vendor 10415 (3GPP), Unsigned32, M bit, in seconds. 3GPP TS 32.299. */
  readonly quotaConsumptionTime?: number | undefined;
  /** Reporting-Reason: AVP 872 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly reportingReason?: readonly ReportingReason[] | undefined;
  /** Trigger: AVP 1264 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly trigger?: Trigger | undefined;
  /** PS-Furnish-Charging-Information: AVP 865 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly psFurnishChargingInformation?: PsFurnishChargingInformation | undefined;
  /** Refund-Information: AVP 2022 of vendor 10415 (3GPP), OctetString, M bit. 3GPP TS 32.299. */
  readonly refundInformation?: Uint8Array | undefined;
  /** AF-Correlation-Information: AVP 1276 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly afCorrelationInformation?: readonly AfCorrelationInformation[] | undefined;
  /** Envelope: AVP 1266 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly envelope?: readonly Envelope[] | undefined;
  /** Envelope-Reporting: AVP 1268 of vendor 10415 (3GPP), Enumerated, M bit. 3GPP TS 32.299. */
  readonly envelopeReporting?: EnvelopeReporting | undefined;
  /** Time-Quota-Mechanism: AVP 1270 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly timeQuotaMechanism?: TimeQuotaMechanism | undefined;
  /** Service-Specific-Info: AVP 1249 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly serviceSpecificInfo?: readonly ServiceSpecificInfo[] | undefined;
  /** QoS-Information: AVP 1016 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 29.212. */
  readonly qosInformation?: QosInformation | undefined;
  /** Announcement-Information: AVP 3904 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly announcementInformation?: readonly AnnouncementInformation[] | undefined;
  /** 3GPP-RAT-Type: AVP 21 of vendor 10415 (3GPP), OctetString. 3GPP TS 29.061. */
  readonly threeGppRatType?: Uint8Array | undefined;
  /** Related-Trigger: AVP 3926 of vendor 10415 (3GPP), Grouped, M bit. 3GPP TS 32.299. */
  readonly relatedTrigger?: RelatedTrigger | undefined;
}

/** Multiple-Services-Credit-Control: AVP 456, Grouped, M bit. 3GPP TS 32.299. */
export const multipleServicesCreditControl: AvpDescriptor<MultipleServicesCreditControl> = /* @__PURE__ */ defineGroup({
  name: 'Multiple-Services-Credit-Control', code: 456,
  members: () => ({
    grantedServiceUnit,
    requestedServiceUnit,
    usedServiceUnit: many(usedServiceUnit),
    serviceIdentifier: many(serviceIdentifier),
    ratingGroup,
    gSUPoolReference: many(gSUPoolReference),
    validityTime,
    resultCode,
    finalUnitIndication,
    timeQuotaThreshold,
    volumeQuotaThreshold,
    unitQuotaThreshold,
    quotaHoldingTime,
    quotaConsumptionTime,
    reportingReason: many(reportingReason),
    trigger,
    psFurnishChargingInformation,
    refundInformation,
    afCorrelationInformation: many(afCorrelationInformation),
    envelope: many(envelope),
    envelopeReporting,
    timeQuotaMechanism,
    serviceSpecificInfo: many(serviceSpecificInfo),
    qosInformation,
    announcementInformation: many(announcementInformation),
    threeGppRatType,
    relatedTrigger,
  }),
});

/** The members of OC-OLR. */
export interface OcOlr extends WithOthers {
  /** OC-Sequence-Number: AVP 624, Unsigned64. RFC 7683. */
  readonly ocSequenceNumber: bigint;
  /** OC-Report-Type: AVP 626, Enumerated. RFC 7683. */
  readonly ocReportType: OcReportType;
  /** OC-Reduction-Percentage: AVP 627, Unsigned32. RFC 7683. */
  readonly ocReductionPercentage?: number | undefined;
  /** OC-Validity-Duration: AVP 625, Unsigned32. RFC 7683. */
  readonly ocValidityDuration?: number | undefined;
  /** 3GPP-OC-Specific-Reduction: AVP 1320 of vendor 10415 (3GPP), Grouped. 3GPP TS 32.299. */
  readonly threeGppOcSpecificReduction?: readonly ThreeGppOcSpecificReduction[] | undefined;
}

/** OC-OLR: AVP 623, Grouped. 3GPP TS 32.299. */
export const ocOlr: AvpDescriptor<OcOlr> = /* @__PURE__ */ defineGroup({
  name: 'OC-OLR', code: 623, isMandatory: false,
  members: () => ({
    ocSequenceNumber: first(ocSequenceNumber),
    ocReportType: first(ocReportType),
    ocReductionPercentage,
    ocValidityDuration,
    threeGppOcSpecificReduction: many(threeGppOcSpecificReduction),
  }),
});
