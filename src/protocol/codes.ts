/** Command codes of the base protocol (RFC 6733 §3.1) and of credit control. */
export const CommandCode = {
  capabilitiesExchange: 257,
  reAuth: 258,
  accounting: 271,
  /** RFC 8506 §3. */
  creditControl: 272,
  abortSession: 274,
  sessionTermination: 275,
  deviceWatchdog: 280,
  disconnectPeer: 282,
} as const;

/** Application-Ids that the base protocol itself names (RFC 6733 §11.3). */
export const ApplicationId = { base: 0, accounting: 3, relay: 0xffffffff } as const;

/** The commands that belong to the connection, never to an application: CER, DWR and DPR. */
export function isConnectionCommand(commandCode: number, applicationId: number): boolean {
  return (
    applicationId === ApplicationId.base &&
    (commandCode === CommandCode.deviceWatchdog ||
      commandCode === CommandCode.capabilitiesExchange ||
      commandCode === CommandCode.disconnectPeer)
  );
}

/** Disconnect-Cause values (RFC 6733 §5.4.3). */
export const DisconnectCause = { rebooting: 0, busy: 1, doNotWantToTalkToYou: 2 } as const;

/** Result-Codes of RFC 6733 §7.1 and RFC 8506 §9. */
export const ResultCode = {
  DIAMETER_MULTI_ROUND_AUTH: 1001,
  DIAMETER_SUCCESS: 2001,
  DIAMETER_LIMITED_SUCCESS: 2002,
  DIAMETER_COMMAND_UNSUPPORTED: 3001,
  DIAMETER_UNABLE_TO_DELIVER: 3002,
  DIAMETER_REALM_NOT_SERVED: 3003,
  DIAMETER_TOO_BUSY: 3004,
  DIAMETER_LOOP_DETECTED: 3005,
  DIAMETER_REDIRECT_INDICATION: 3006,
  DIAMETER_APPLICATION_UNSUPPORTED: 3007,
  DIAMETER_INVALID_HDR_BITS: 3008,
  DIAMETER_INVALID_AVP_BITS: 3009,
  DIAMETER_UNKNOWN_PEER: 3010,
  DIAMETER_AUTHENTICATION_REJECTED: 4001,
  DIAMETER_OUT_OF_SPACE: 4002,
  DIAMETER_ELECTION_LOST: 4003,
  DIAMETER_END_USER_SERVICE_DENIED: 4010,
  DIAMETER_CREDIT_CONTROL_NOT_APPLICABLE: 4011,
  DIAMETER_CREDIT_LIMIT_REACHED: 4012,
  DIAMETER_AVP_UNSUPPORTED: 5001,
  DIAMETER_UNKNOWN_SESSION_ID: 5002,
  DIAMETER_AUTHORIZATION_REJECTED: 5003,
  DIAMETER_INVALID_AVP_VALUE: 5004,
  DIAMETER_MISSING_AVP: 5005,
  DIAMETER_RESOURCES_EXCEEDED: 5006,
  DIAMETER_CONTRADICTING_AVPS: 5007,
  DIAMETER_AVP_NOT_ALLOWED: 5008,
  DIAMETER_AVP_OCCURS_TOO_MANY_TIMES: 5009,
  DIAMETER_NO_COMMON_APPLICATION: 5010,
  DIAMETER_UNSUPPORTED_VERSION: 5011,
  DIAMETER_UNABLE_TO_COMPLY: 5012,
  DIAMETER_INVALID_BIT_IN_HEADER: 5013,
  DIAMETER_INVALID_AVP_LENGTH: 5014,
  DIAMETER_INVALID_MESSAGE_LENGTH: 5015,
  DIAMETER_INVALID_AVP_BIT_COMBO: 5016,
  DIAMETER_NO_COMMON_SECURITY: 5017,
  DIAMETER_USER_UNKNOWN: 5030,
  DIAMETER_RATING_FAILED: 5031,
} as const;

const resultCodeNames = new Map<number, string>(
  Object.entries(ResultCode).map(([name, code]) => [code, name]),
);

/** "5010 DIAMETER_NO_COMMON_APPLICATION", or only the number if the name is unknown. */
export function describeResultCode(code: number): string {
  const name = resultCodeNames.get(code);
  return name === undefined ? String(code) : `${code} ${name}`;
}
