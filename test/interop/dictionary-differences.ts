/** Where tshark 4.0 (Debian 12) reads an AVP in another way than we do, and why. Each must still be so. */

/** Our names are those of the specifications. Those of tshark say whose AVP it is, are older, or are spelt otherwise. */
export const otherNames: Readonly<Record<string, string>> = {
  'Acct-Multi-Session-Id': 'Accounting-Multi-Session-Id',
  'Wildcarded-Public-Identity': 'Wildcarded-PSI',
  'SIP-Authentication-Scheme': '3GPP-SIP-Authentication-Scheme',
  'User-Data': 'Sh-User-Data',
  'SIP-Auth-Data-Item': '3GPP-SIP-Auth-Data-Item',
  'SIP-Item-Number': '3GPP-SIP-Item-Number',
  'SIP-Authenticate': '3GPP-SIP-Authenticate',
  'SIP-Authorization': '3GPP-SIP-Authorization',
  'SIP-Number-Auth-Items': '3GPP-SIP-Number-Auth-Items',
  'TWAN-Identifier': '3GPP-TWAN-Identifier',
  '3GPP-PS-Data-Off-Status': '3GPP-PS-Data-Off-Status-Gx',
  'Reporting-Reason': '3GPP-Reporting-Reason',
  'User-Session-Id': 'User-Session-ID',
  'Cellular-Network-Information': 'Cellular-Network-Information ',
  'Application-Server-Id': 'Application-Server-ID',
  'ISUP-Cause': 'ISUP-Release-Cause',
  'Number-Of-Messages-Sent': 'Number-of-Messages-Sent',
  'EPDG-Address': 'ePDG-Address',
  'Acct-Tunnel-Connection': 'Tunnel-Connection-ID',
  'Application-Session-Id': 'Application-Session-ID',
  'Call-Barring-Info': 'Call-Barring-Infor-List',
  'eNodeB-Id': 'eNodeB-ID',
  'Extended-eNodeB-Id': 'Extended-eNodeB-ID',
  'Service-ID': 'S6-Service-ID',
  'Periodic-time': 'Periodic-Time',
  'Group-Report': 'Group-Monitoring-Event-Report',
  'Group-Report-Item': 'Group-Monitoring-Event-Report-Item',
  'SLg-Location-Type': 'Slg-Location-Type',
  '1xRTT-RCID': 'OnexRTT-RCID',
  'Termination-Cause': 'Termination-Cause-3GPP',
  'PPR-Address': 'PSR-Address',
  'NAF-Id': 'NAF-Hostname',
  'GBA-U-Awareness-Indicator': 'GBA_U-Awareness-Indicator',
};

/** Where tshark has another type, and shows another value. */
export const otherTypes: Readonly<Record<string, string>> = {
  'Framed-IPX-Network': 'UTF8String in tshark, Unsigned32 in RFC 7155',
  'From-Address': 'Address in tshark, UTF8String in 3GPP TS 32.299',
  'TWAG-UP-Address': 'Address in tshark, UTF8String in 3GPP TS 29.273',
};

/** Unsigned32 in the specifications; Enumerated or Integer32, and so with a sign, in tshark. */
export const readAsSigned: readonly string[] = [
  'Experimental-Result-Code',
  'Authorization-Lifetime',
  'Presence-Reporting-Area-Node',
  'UDR-Flags',
  'Area-Type',
  'Termination-Cause',
];

/** AVPs after which tshark reads no further in their group or message. */
export const ends: Readonly<Record<string, string>> = {
  'DER-S6b-Flags': 'an assertion of its own fails in its reading of the flags',
  'TWAG-UP-Address': 'a text of one octet is too short for an Address',
};

/** What its experts say of AVPs that are right, besides that an AVP is empty. */
export const notes: Readonly<Record<string, string>> = {
  // Another type in tshark: see above, and Application-Server-Id is a UTF8String in 3GPP TS 32.299.
  'Application-Server-Id': 'Bad Unsigned32 Length (9)',
  'Framed-IPX-Network': 'Trailing stray characters',
  // Its octets fit one of the kinds of equipment, and the kind is random.
  'User-Equipment-Info-Value': 'Invalid User-Equipment-Info-Value length',
};

/** Not in tshark's dictionary. */
export const unknown: readonly string[] = [
  '3GPP-OC-Specific-Reduction',
  '5GS-RAN-NAS-Release-Cause',
  'APN-Rate-Control-Status',
  'Alternate-Digest-Algorithm',
  'Alternate-Digest-HA1',
  'Battery-Indicator',
  'CPDT-Information',
  'Call-Reference-Info',
  'Callee-Information',
  'DRA-Binding',
  'DRA-Deployment',
  'Desired-Max-Latency',
  'Desired-Max-Loss',
  'ERP-RK-Request',
  'ERP-Realm',
  'Exclude-Identifiers',
  'FLUS-Identifier',
  'Failed-PCSCF',
  'Feature-Supported-In-Final-Target',
  'IMS-Emergency-Indicator',
  'Include-Identifiers',
  'Key',
  'MA-Information',
  'MBMS-Charged-Party',
  'MPS-Action',
  'Media-Component-Status',
  'NID',
  'Number-Of-UEs',
  'OFR-Flags',
  'P-CSCF-Subscription-Info',
  'PSCell-Info',
  'ProSe-Information',
  'QoS-Capability',
  'QoS-Final-Unit-Indication',
  'RTR-Flags',
  'Reference-Id',
  'Registration-Time-Out',
  'Related-Trigger',
  'SCEF-Reference-ID-Ext',
  'SCEF-Reference-ID-for-Deletion-Ext',
  'SMSF-3GPP-SBI-Support-Indicator',
  'SMSF-Non-3GPP-SBI-Support-Indicator',
  'SMSMI-Correlation-ID',
  'SN-Request-Type',
  'Subscription-Id-Extension',
  'TCP-Source-Port',
  'Third-Context-Identifier',
  'Transit-IOI-List',
  'UE-Local-IPv6-Prefix',
  'Updated-Network-Configuration',
  'Wireline-User-Location-Info',
];
