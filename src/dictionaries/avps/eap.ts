// Made from dictionaries/eap.json by npm run dictionaries. Do not edit.

import { defineAvp, type AvpDescriptor } from '../../dictionary/descriptors.js';

/** EAP-Key-Name: AVP 102, OctetString, M bit. RFC 4072. */
export const eapKeyName: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'EAP-Key-Name', code: 102, type: 'OctetString', isSensitive: true });

/** EAP-Payload: AVP 462, OctetString, M bit. RFC 4072. */
export const eapPayload: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'EAP-Payload', code: 462, type: 'OctetString', isSensitive: true });

/** EAP-Reissued-Payload: AVP 463, OctetString, M bit. RFC 4072. */
export const eapReissuedPayload: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'EAP-Reissued-Payload', code: 463, type: 'OctetString', isSensitive: true });

/** EAP-Master-Session-Key: AVP 464, OctetString, M bit. RFC 4072. */
export const eapMasterSessionKey: AvpDescriptor<Uint8Array> = /* @__PURE__ */ defineAvp({ name: 'EAP-Master-Session-Key', code: 464, type: 'OctetString', isSensitive: true });

/** Accounting-EAP-Auth-Method: AVP 465, Unsigned64, M bit. RFC 4072. */
export const accountingEapAuthMethod: AvpDescriptor<bigint> = /* @__PURE__ */ defineAvp({ name: 'Accounting-EAP-Auth-Method', code: 465, type: 'Unsigned64' });
